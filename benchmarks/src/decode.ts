// The list of a large vault, decoded: our client from bytes to items against JSON.parse from the same bytes.
import type { Workplace } from "./programs.ts"
import { summaryJson } from "./world.ts"

const program = `${import.meta.dirname}/../programs/decode.mjs`

export interface Decode {
  readonly items: number
  readonly bytes: number
  /** Milliseconds, the median of many. */
  readonly parse: number
  readonly client: number
}

export const decode = (workplace: Workplace, items: number, time: number): Decode => {
  const text = JSON.stringify(Array.from({ length: items }, (_, item) => summaryJson({ vault: 0, item })))
  const times: Record<string, number> = JSON.parse(workplace.run([program, String(time)], text))
  return {
    items,
    bytes: text.length,
    parse: times["JSON.parse"] ?? Number.NaN,
    client: times.opconnect ?? Number.NaN
  }
}
