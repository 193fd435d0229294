/**
 * Waits for a Connect server during the startup of a program: calls are retried for up to the startup timeout, regardless of
 * their own time limits, unless they are refused.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { ConnectOptions } from "../contract/ConnectOptions.ts"
import { isTestRunner } from "../contract/environment.ts"
import { toSettings } from "../contract/settings.ts"
import { now } from "../time/monotonic.ts"
import type { StartupOptions } from "./startupEvents.ts"

export type { StartupEvent, StartupOptions } from "./startupEvents.ts"

/**
 * The starts that are in progress over one client.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface Startup {
  /** Runs a part of a startup: its calls wait for the server, up to the startup timeout. */
  readonly run: <A, E, R>(effect: Effect.Effect<A, E, R>, options?: StartupOptions) => Effect.Effect<A, E, R>
  /** Starts a part of a startup; call the returned function when it has ended. */
  readonly begin: (options: StartupOptions | undefined, at: number) => (succeeded: boolean, at: number) => void
  /** When the wait ends, by the monotonic clock; `undefined` when no start is in progress. */
  readonly endsAt: () => number | undefined
  /** How many milliseconds a start may wait in all. */
  readonly timeout: () => number
  /** Maximum number of retries of a call if the startup timeout is 0. */
  readonly maxRetries: () => number | undefined
  /** Reports that a call will be retried. */
  readonly waiting: (error: ConnectError, at: number) => void
  /** Records that a server has responded to a call. */
  readonly responded: () => void
}

const defaultTimeoutMs = 30_000

/** A few quick retries, for a connection that was just reset. Too short to be noticed. */
const quickRetries = 2

const waitingFor = (error: ConnectError) =>
  `Waiting for ${error.host === "" ? "the Connect server" : error.host}: ${"reason" in error && error.reason !== "" ? error.reason : error.message.replace(/\.$/, "")}.`

/**
 * The startup timeout of a client with these options, in milliseconds; `undefined` if the options are invalid.
 *
 * @category getters
 * @since 0.1.0
 * @stability experimental
 */
export const timeoutOf = (options: ConnectOptions): number | undefined =>
  Result.getOrUndefined(toSettings(options))?.startupTimeout

/**
 * Starts over a client that is made with this as its {@link CurrentStartup}.
 *
 * @category constructors
 * @since 0.1.0
 * @stability experimental
 */
export const make = (): Startup => {
  interface Running {
    readonly startedAt: number
    readonly endsAt: number
    readonly timeout: number
    readonly onEvent: StartupOptions["onEvent"]
    waited: boolean
    /** Whether a server has responded after the wait. */
    responded: boolean
  }
  const running = new Set<Running>()
  /** Starts that do not wait. */
  let hasty = 0
  const longest = () =>
    [...running].reduce<Running | undefined>((a, b) => (a && a.endsAt >= b.endsAt ? a : b), undefined)

  const begin: Startup["begin"] = ({ onEvent, timeout } = {}, startedAt) => {
    const allowed = timeout ?? (isTestRunner() ? 0 : defaultTimeoutMs)
    if (allowed <= 0) {
      hasty++
      return () => {
        hasty--
      }
    }
    const one: Running = {
      startedAt,
      endsAt: startedAt + allowed,
      timeout: allowed,
      onEvent,
      waited: false,
      responded: false
    }
    running.add(one)
    return (succeeded, at) => {
      running.delete(one)
      // A startup can succeed without a server, for example with failures as its result.
      if (!succeeded || !one.responded) return
      const elapsed = at - startedAt
      const message = `The Connect server responded after ${(elapsed / 1_000).toFixed(1)} s.`
      onEvent?.({ type: "recovered", message, elapsed })
    }
  }

  return {
    begin,
    run: (effect, options) =>
      Effect.flatMap(now, (startedAt) => {
        const end = begin(options, startedAt)
        return Effect.onExit(effect, (exit) => Effect.map(now, (at) => end(Exit.isSuccess(exit), at)))
      }),
    endsAt: () => longest()?.endsAt,
    timeout: () => longest()?.timeout ?? 0,
    maxRetries: () => (hasty > 0 ? quickRetries : undefined),
    responded: () => {
      for (const one of running) one.responded = one.waited
    },
    waiting: (error, at) => {
      for (const one of running) {
        const isFirst = !one.waited
        one.waited = true
        one.onEvent?.({
          type: "waiting",
          message: waitingFor(error),
          hint: error.hint,
          elapsed: at - one.startedAt,
          remaining: Math.max(0, one.endsAt - at),
          isFirst
        })
      }
    }
  }
}

/**
 * The starts of the client that is being made. A client has its own unless one is given.
 *
 * @category services
 * @since 0.1.0
 * @stability experimental
 */
export class CurrentStartup extends Context.Reference<Startup>("@opconnect/core/Startup", { defaultValue: make }) {}
