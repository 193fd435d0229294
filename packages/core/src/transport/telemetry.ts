import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Metric from "effect/Metric"
import * as Tracer from "effect/Tracer"
import type { ConnectError } from "../contract/ConnectError.ts"
import { looksLikeId } from "../names/names.ts"
import type { Observe } from "./policy.ts"

/** Each series once, and its attributes with it: what `Metric.withAttributes` adds is built again for every value. */
const series = <Input, State>(make: (attributes: Readonly<Record<string, string>>) => Metric.Metric<Input, State>) => {
  const metrics = new Map<string, Metric.Metric<Input, State>>()
  return (endpoint: string, outcome?: string) => {
    const name = `${endpoint} ${outcome}`
    const metric = metrics.get(name) ?? make(outcome === undefined ? { endpoint } : { endpoint, outcome })
    metrics.set(name, metric)
    return metric
  }
}

const callsOf = series((attributes) =>
  Metric.counter("opconnect_requests", {
    description: "Calls of Connect's endpoints, by endpoint and outcome",
    incremental: true,
    attributes
  })
)

const repeatsOf = series((attributes) =>
  Metric.counter("opconnect_retries", {
    description: "Requests that were sent again, by endpoint",
    incremental: true,
    attributes
  })
)

const durationsOf = series((attributes) =>
  Metric.histogram("opconnect_request_duration_ms", {
    description: "How long calls took with all their attempts, by endpoint",
    boundaries: Metric.exponentialBoundaries({ start: 1, factor: 2, count: 16 }),
    attributes
  })
)

const outcomeOf = <A>(exit: Exit.Exit<A, ConnectError>) => {
  if (Exit.isSuccess(exit)) return "success"
  const error = Exit.findErrorOption(exit)
  return error._tag === "Some" ? error.value._tag : "interrupted"
}

/**
 * Records a call for traces and metrics: endpoint, ids, outcome, number of attempts. Never a name, a filter or a value.
 */
export const observeCalls: Observe = (endpoint, ids, state) => (call) =>
  Effect.withFiber((fiber) => {
    const clock = fiber.getRef(Clock.Clock)
    const traced = fiber.getRef(Tracer.Tracer) !== Tracer.nativeTracer
    const started = clock.monotonicTimeNanosUnsafe()
    const measured = Effect.onExit(call, (exit) => {
      const { context } = fiber
      callsOf(endpoint, outcomeOf(exit)).updateUnsafe(1, context)
      durationsOf(endpoint).updateUnsafe(Number(clock.monotonicTimeNanosUnsafe() - started) / 1e6, context)
      if (state.attempts > 1) repeatsOf(endpoint).updateUnsafe(state.attempts - 1, context)
      return traced
        ? Effect.annotateCurrentSpan({ "server.address": state.host, "connect.attempts": state.attempts })
        : Effect.void
    })
    // The spans of Effect's default tracer are not visible, and one costs a tenth of a request.
    if (!traced) return measured
    return Effect.withSpan(measured, `ConnectClient.${endpoint}`, {
      kind: "client",
      // A name given instead of an id may be confidential.
      attributes: Object.fromEntries(Object.entries(ids).filter(([, id]) => looksLikeId(id))),
      // It would be that of this line.
      captureStackTrace: false
    })
  })
