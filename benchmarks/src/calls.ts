// Measures the cost of one request for the client: many concurrent items.get in a long-running process.
import type { Connect } from "./connect.ts"
import type { Workplace } from "./programs.ts"
import { inTurn, type Rounds } from "./stats.ts"
import { itemId, small, vaultId } from "./world.ts"

const program = `${import.meta.dirname}/../programs/calls.mjs`

export const clients = ["bare node:http", "bare fetch", "@1password/connect", "opconnect promise", "opconnect effect"]

export interface Calls {
  readonly atOnce: number
  readonly latency: number
  /** Microseconds of CPU time for a request. */
  readonly cpu: Rounds
  readonly perSecond: Rounds
}

export interface CallsOptions {
  readonly subjects: ReadonlyArray<string>
  readonly atOnce: number
  readonly latency: number
  readonly requests: number
  readonly rounds: number
}

export const calls = async (connect: Connect, workplace: Workplace, options: CallsOptions): Promise<Calls> => {
  const { atOnce, latency, requests, rounds, subjects } = options
  await connect.become({ world: small, latency, fileSize: 0 })
  const paths = Array.from({ length: small.items }, (_, item) => ({
    vault: vaultId(0),
    item: itemId({ vault: 0, item })
  }))
  const perSecond = new Map<string, Array<number>>(subjects.map((subject) => [subject, []]))
  const cpu = await inTurn(subjects, rounds, 0, (subject) => {
    const args = [program, subject, String(atOnce), String(requests), JSON.stringify(paths)]
    const measured: { readonly cpu: number; readonly perSecond: number } = JSON.parse(workplace.run(args))
    perSecond.get(subject)?.push(measured.perSecond)
    return measured.cpu
  })
  return { atOnce, latency, cpu, perSecond }
}
