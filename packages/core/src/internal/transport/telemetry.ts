import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import type { ConnectError } from "../../ConnectError.ts"
import type { Trace } from "./trace.ts"

/** Ids may be shown; a name that somebody gave in place of one may say too much. */
const isId = (text: string) => /^[a-z0-9]{26}$/.test(text)

const calls = Metric.counter("opconnect_requests", {
  description: "Calls of Connect's endpoints, by endpoint and outcome",
  incremental: true
})

const repeats = Metric.counter("opconnect_retries", {
  description: "Requests that were sent again, by endpoint",
  incremental: true
})

const durations = Metric.histogram("opconnect_request_duration_ms", {
  description: "How long calls took with all their attempts, by endpoint",
  boundaries: Metric.exponentialBoundaries({ start: 1, factor: 2, count: 16 })
})

/**
 * Tells the tracer and the metrics about a call: which endpoint, which ids, how it ended, how often it was sent. Never a
 * name, a filter or a value.
 */
export const observed =
  (endpoint: string, ids: Readonly<Record<string, string>>, trace: Trace) =>
  <A>(call: Effect.Effect<A, ConnectError>): Effect.Effect<A, ConnectError> =>
    Effect.gen(function* () {
      const started = yield* Clock.currentTimeMillis
      return yield* Effect.onExit(call, (exit) =>
        Effect.gen(function* () {
          const took = (yield* Clock.currentTimeMillis) - started
          const error = Exit.findErrorOption(exit)
          const outcome = Exit.isSuccess(exit) ? "success" : error._tag === "Some" ? error.value._tag : "interrupted"
          yield* Metric.update(Metric.withAttributes(calls, { endpoint, outcome }), 1)
          yield* Metric.update(Metric.withAttributes(durations, { endpoint }), took)
          if (trace.attempts > 1) yield* Metric.update(Metric.withAttributes(repeats, { endpoint }), trace.attempts - 1)
          yield* Effect.annotateCurrentSpan({ "server.address": trace.host, "connect.attempts": trace.attempts })
        })
      )
    }).pipe(
      Effect.withSpan(`ConnectClient.${endpoint}`, {
        kind: "client",
        attributes: Object.fromEntries(Object.entries(ids).filter(([, id]) => isId(id)))
      })
    )
