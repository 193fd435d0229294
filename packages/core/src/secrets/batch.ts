import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"

/** Requests with their results. */
export type Results<Request, Result> = ReadonlyArray<readonly [Request, Result]>

/** Returns the results of requests, in their order. */
export type ResultsOf<Requests extends ReadonlyArray<object>, Result> = {
  readonly [Index in keyof Requests]: readonly [Requests[Index], Result]
}

/**
 * Collects the requests of independent fibers in the same tick and runs them together. The work is interrupted when
 * nobody waits for it any longer, unlike that of a `RequestResolver`.
 */
export const make = Effect.fnUntraced(function* <Request extends object, Result>(
  run: (requests: ReadonlyArray<Request>) => Effect.Effect<Results<Request, Result>>
) {
  let tick = 0
  let open = new Set<Request>()
  const ticks = yield* Cache.makeWith(
    (_: number) =>
      Effect.andThen(
        Effect.yieldNow,
        Effect.suspend(() => {
          const requests = [...open]
          open = new Set()
          tick++
          return run(requests)
        })
      ),
    { capacity: Number.POSITIVE_INFINITY, timeToLive: () => 0 }
  )
  /** Requests are compared by identity. */
  return <const Requests extends ReadonlyArray<Request>>(
    requests: Requests
  ): Effect.Effect<ResultsOf<Requests, Result>> =>
    Effect.suspend(() => {
      // Without requests, there is nothing to wait for.
      if (requests.length === 0) return Effect.succeed(requests as unknown as ResultsOf<Requests, Result>)
      for (const request of requests) open.add(request)
      const withdraw = Effect.sync(() => {
        for (const request of requests) open.delete(request)
      })
      return Effect.onInterrupt(
        Effect.map(Cache.get(ticks, tick), (all) => {
          const results = new Map(all)
          // `run` returns a result for each request.
          return requests.map((request) => [request, results.get(request)]) as unknown as ResultsOf<Requests, Result>
        }),
        () => withdraw
      )
    })
})
