import type * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as Random from "effect/Random"
import type * as Schema from "effect/Schema"
import * as Semaphore from "effect/Semaphore"
import type { Repeatable } from "../contract/ConnectApi.ts"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { Settings } from "../contract/ConnectOptions.ts"
import { now } from "../time/monotonic.ts"
import * as CallState from "./callState.ts"
import { FailFast } from "./failFast.ts"
import * as Failure from "./failure.ts"
import type { Hosts } from "./hosts.ts"
import * as Telemetry from "./telemetry.ts"

export type Repeat = Context.Service.Shape<typeof Repeatable>

/** The errors of the contract's own bodies never get here: the transport judges every answer before it is decoded. */
export type Attempt<A> = Effect.Effect<
  A,
  ConnectError | HttpClientError.HttpClientError | Schema.SchemaError | { readonly status: number }
>

/** What proxies answer while the server behind them is away. */
const gateway = new Set([502, 503, 504])

/** Connect has answered 403 to valid tokens now and then (connect#82), so a 403 is believed the third time. */
const forbiddenTwice = 2

const repeats = (error: ConnectError, repeat: Repeat): boolean => {
  switch (error._tag) {
    case "TooManyRequests":
      return true
    case "Unreachable":
      return repeat !== "append" || !error.sent
    case "ResponseTimeout":
    case "SyncTimeout":
      return repeat !== "append"
    case "ServerError":
      if (error.status === 503 && error.retryAfter !== undefined) return true
      // A plain 500 is a passing state for a read (a file not synced yet) and a real conflict for a write.
      if (error.status === 500) return repeat === "read"
      return repeat !== "append" && gateway.has(error.status)
    case "AccessDenied":
      return repeat === "read" && error.attempts <= forbiddenTwice
    default:
      return false
  }
}

/** The request may have been carried out, though no answer says so. */
const mayHaveArrived = (error: ConnectError) =>
  error._tag === "ResponseTimeout" ||
  error._tag === "SyncTimeout" ||
  (error._tag === "Unreachable" && error.sent) ||
  (error._tag === "ServerError" && gateway.has(error.status))

const isTransportFault = (error: ConnectError) => error._tag === "Unreachable" || error._tag === "ResponseTimeout"

export interface Call<A> {
  /** Group and name in the contract, such as `items.get`. */
  readonly endpoint: string
  /** The ids in its path, by the names of the parameters. */
  readonly ids: Readonly<Record<string, string>>
  readonly repeat: Repeat
  readonly attempt: Attempt<A>
  /**
   * What an error means when an earlier attempt may have been carried out: perhaps that the work is done. `undefined`
   * where it means what it says.
   */
  readonly afterLoss?: ((error: ConnectError) => { readonly done: A } | undefined) | undefined
}

/**
 * What turns an attempt into a call: a place in the queue, a time limit, and repeats where the endpoint allows them.
 */
export const make = (settings: Settings, hosts: Hosts) => {
  const { initialBackoff, maxBackoff } = settings
  const inFlight = Semaphore.makeUnsafe(settings.concurrency)

  return <A>({ afterLoss, attempt, endpoint, ids, repeat }: Call<A>): Effect.Effect<A, ConnectError> => {
    const once = (trace: CallState.CallState, timeout: number) =>
      attempt.pipe(
        Effect.mapError((error) => Failure.own(trace, error)),
        Effect.timeoutOrElse({
          duration: timeout,
          orElse: () => Effect.fail<ConnectError>(Failure.timedOut(trace, timeout))
        }),
        Effect.result
      )

    const call = Effect.fnUntraced(function* (trace: CallState.CallState) {
      // The clock of the total timeout starts with the first attempt, not with the wait for a place in the queue.
      let left = settings.totalTimeout
      let lost = false
      const failFast = yield* FailFast
      const attemptTimeout = failFast ? settings.connectTimeout : settings.requestTimeout
      while (true) {
        const [took, result] = yield* inFlight.withPermit(
          Effect.timed(Effect.suspend(() => once(trace, Math.min(attemptTimeout, left))))
        )
        if (result._tag === "Success") return result.success
        const error = result.failure
        const at = yield* now
        // One slow answer says little of a host: only this call turns away from it.
        if (error._tag === "Unreachable") hosts.failed(error.host, at)
        if (error._tag === "ResponseTimeout") trace.slow.add(error.host)
        if (lost && afterLoss !== undefined) {
          const settled = afterLoss(error)
          if (settled !== undefined) return settled.done
        }
        lost ||= mayHaveArrived(error)
        if (!repeats(error, repeat)) return yield* error
        left -= Duration.toMillis(took)
        const elsewhere = isTransportFault(error) && hosts.another(at, trace.slow)
        if (!elsewhere && (failFast || trace.attempts > (settings.retries ?? 3))) return yield* error
        // Full jitter spreads the herd that one outage makes of many clients.
        const backoff = Math.min(maxBackoff, initialBackoff * 2 ** (trace.attempts - 1)) * (yield* Random.next)
        const asked = ("retryAfter" in error ? error.retryAfter : undefined) ?? 0
        const delay = elsewhere ? 0 : Math.max(backoff, asked)
        // A wait that outlasts the total timeout helps no one: the caller is told at once.
        if (delay >= left) return yield* error
        left -= delay
        if (delay > 0) yield* Effect.sleep(delay)
      }
    })

    return Effect.suspend(() => {
      const trace = CallState.make()
      return call(trace).pipe(
        Effect.provideService(CallState.CurrentCallState, trace),
        Telemetry.observed(endpoint, ids, trace)
      )
    })
  }
}
