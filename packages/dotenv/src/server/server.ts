import type { ConnectClient } from "@opconnect/core/ConnectClient"
import { type ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import type { Secrets } from "@opconnect/core/Secrets"
import type * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Environment } from "../environment/gather.ts"
import { originsOf, type SettingIssue, type SettingOrigins } from "../environment/issues.ts"
import { untrusted } from "../environment/load.ts"
import { connectOptions } from "../environment/settings.ts"
import { EnvError } from "../model/EnvError.ts"
import { issueLines } from "../model/report.ts"
import type { LoadOptions } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"
import { readEnvironment } from "../progress/read.ts"
import { CommandError, isExplained } from "../terminal/failure.ts"
import { runClient } from "./client.ts"

/** A file that is named must exist; the default one may be missing. */
const settingsOf = async (options: LoadOptions): Promise<Environment> => {
  const environment = await readEnvironment(options)
  const [first, ...others] = environment.issues.filter(({ locations }) => locations.length === 0)
  if (options.path === undefined || first === undefined) return environment
  throw new CommandError([first, ...others].map(({ message }) => message).join("\n"), first.hint)
}

/** How a command reaches the server, and where each setting comes from. */
export interface ServerSettings extends SettingOrigins {
  readonly connect: ConnectOptions
}

/** Settings that cannot be used, with the lines that they come from. */
const unusable = (issues: ReadonlyArray<SettingIssue>, { nameSettings, originOf }: SettingOrigins) => {
  const lines = issues.map((issue) => {
    const { code, message } = issue
    const hint = nameSettings(issue.hint)
    const origin = originOf(issue)
    return issueLines({ code, message, hint, locations: origin === undefined ? [] : [origin] }).trimStart()
  })
  return new CommandError(lines.join("\n"))
}

/** The settings of the connection, for a command that needs nothing else from the environment. */
export const serverSettings = async (options: LoadOptions, read?: Environment): Promise<ServerSettings> => {
  const environment = read ?? (await settingsOf(options))
  const refused = untrusted(environment)
  if (refused.length > 0) throw new EnvError(refused)
  const origins = originsOf(environment, options)
  const connect = Result.getOrElse(connectOptions(options, environment), (issues) => {
    throw unusable(issues, origins)
  })
  return { connect, ...origins }
}

/** The value of an outcome. What went wrong is thrown for the command to end with. */
export const successOf = <A>(server: ServerSettings, outcome: Result.Result<A, unknown>): A =>
  Result.getOrElse(outcome, (error) => {
    if (error instanceof InvalidOptions) throw unusable(error.issues, server)
    if (error instanceof EnvError || error instanceof CommandError || !isExplained(error)) throw error
    throw new CommandError(server.nameSettings(error.message), server.nameSettings(error.hint ?? ""))
  })

/** Asks the server; what goes wrong is thrown for the command to end with. */
export const ask = async <A, E extends { readonly message: string }>(
  server: ServerSettings,
  what: string,
  effect: Effect.Effect<A, E, ConnectClient | Secrets>
): Promise<A> => {
  const { outcome } = await withProgress(what, (progress) => runClient(server.connect, effect, progress))
  return successOf(server, outcome)
}
