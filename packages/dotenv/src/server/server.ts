import type { ConnectClient } from "@opconnect/core/ConnectClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import type { Secrets } from "@opconnect/core/Secrets"
import type * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Environment } from "../environment/gather.ts"
import { untrusted } from "../environment/load.ts"
import { connectOptions } from "../environment/settings.ts"
import { EnvError } from "../model/EnvError.ts"
import type { LoadOptions } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"
import { readEnvironment } from "../progress/read.ts"
import { CommandError } from "../terminal/failure.ts"
import { runClient } from "./client.ts"

/** A file that is named is meant to count; one that is merely looked for may be missing. */
const settingsOf = async (options: LoadOptions): Promise<Environment> => {
  const environment = await readEnvironment(options)
  const [first, ...others] = environment.issues.filter(({ locations }) => locations.length === 0)
  if (options.path === undefined || first === undefined) return environment
  throw new CommandError([first, ...others].map(({ message }) => message).join("\n"), first.hint)
}

/** How to reach the server, for a command that needs nothing else of the environment. */
export const serverOptions = async (options: LoadOptions, read?: Environment): Promise<ConnectOptions> => {
  const environment = read ?? (await settingsOf(options))
  const refused = untrusted(environment)
  if (refused.length > 0) throw new EnvError(refused)
  return Result.getOrElse(connectOptions(options, environment), (issues) => {
    throw new CommandError(issues.map(({ hint, message }) => `${message} ${hint}`).join("\n"))
  })
}

/** Asks the server; what goes wrong is thrown for the command to end with. */
export const ask = async <A, E extends { readonly message: string }>(
  connect: ConnectOptions,
  what: string,
  effect: Effect.Effect<A, E, ConnectClient | Secrets>
): Promise<A> => {
  const { outcome } = await withProgress(what, (progress) => runClient(connect, effect, progress))
  return Result.getOrElse(outcome, (error) => {
    throw error
  })
}
