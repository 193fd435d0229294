import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { startupOptions } from "../contract/callOptionTable.ts"
import { checkOptions } from "../contract/checkOptions.ts"
import { now } from "../time/monotonic.ts"
import type { StartupOptions } from "../transport/startupEvents.ts"
import * as Clients from "./clients.ts"
import { ConnectOptionsError } from "./errors.ts"

export type { StartupEvent, StartupOptions } from "../transport/startupEvents.ts"

const startupTimeoutOf = (duration: Duration.Input | undefined) =>
  duration === undefined ? undefined : Duration.toMillis(Duration.fromInputUnsafe(duration))

/**
 * Runs a part of a program's startup. Until `work` ends, calls of this client wait for the server for up to `timeout`,
 * regardless of their own time limits. Rejected requests, and failures that waiting cannot solve, fail immediately.
 * Rejects with `ConnectOptionsError` if `options` are invalid, without calling `work`.
 *
 * **Example** (Wait up to a minute)
 *
 * ```ts
 * import { type Connect, duringStartup } from "@opconnect/core/promise"
 *
 * export const password = (connect: Connect) =>
 *   duringStartup(connect, { timeout: 60_000, onEvent: ({ message }) => console.error(message) }, () =>
 *     connect.secrets.resolve("op://prod/db/password")
 *   )
 * ```
 *
 * @category startup
 * @since 0.1.0
 * @stability experimental
 */
export const duringStartup = async <A>(
  connect: object,
  options: StartupOptions,
  work: () => Promise<A>
): Promise<A> => {
  const inside = Clients.inside(connect)
  const { issues, values } = checkOptions(startupOptions, options)
  if (issues.length > 0) throw new ConnectOptionsError(issues)
  const timeout = values.timeout ?? startupTimeoutOf(inside?.options.startupTimeout)
  const end = inside?.startup.begin({ ...options, timeout }, Effect.runSync(now))
  let succeeded = false
  try {
    const value = await work()
    succeeded = true
    return value
  } finally {
    end?.(succeeded, Effect.runSync(now))
  }
}
