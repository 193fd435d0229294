import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Endpoints } from "./endpoints.ts"
import type { ActivityStreamOptions } from "./service.ts"

/** The total in `Content-Range: 1-50/1134`. */
const total = (range: string | undefined): number | undefined => {
  const [, count] = /\/(\d+)\s*$/.exec(range ?? "") ?? []
  return count === undefined ? undefined : Number(count)
}

export const make = <Secret>({ activity }: Endpoints<Secret>) => ({
  /** Fetches pages on demand until the log ends. */
  stream: (options?: ActivityStreamOptions) => {
    const limit = options?.pageSize ?? 50
    return Stream.paginate(options?.offset ?? 0, (offset) =>
      Effect.map(activity.list({ limit, offset }), ({ range, requests }) => {
        const next = offset + requests.length
        const all = total(range)
        // Without a total, the log ends with a page that is not full.
        const ended = requests.length === 0 || (all === undefined ? requests.length < limit : next >= all)
        return [requests, ended ? Option.none() : Option.some(next)] as const
      })
    )
  }
})
