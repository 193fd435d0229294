/**
 * Options of the connection to a Connect server.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import type { ConnectOptions } from "./clientOptions.ts"
import { type Variables, variableNames, withEnvironment } from "./environment.ts"
import { InvalidOptions } from "./InvalidOptions.ts"
import { issueLine } from "./issueText.ts"
import { renamedVariables } from "./optionTable.ts"
import { toSettings } from "./settings.ts"

export type { ConnectOptions } from "./clientOptions.ts"
export { withEnvironment } from "./environment.ts"
export { InvalidOptions } from "./InvalidOptions.ts"

/**
 * The base URLs of the hosts in the options, in the order in which they are tried.
 *
 * @category getters
 * @since 0.1.0
 * @stability experimental
 */
export const hostsOf = (options: ConnectOptions): Result.Result<ReadonlyArray<string>, InvalidOptions> =>
  Result.map(toSettings(options), ({ hosts }) => hosts)

const optionalText = (name: string) =>
  [name, Config.map(Config.option(Config.String(name)), Option.getOrUndefined)] as const

/** The texts of the variables. A function, so that bundles that do not call it leave `Config` and `Schema` out. */
const readVariables = (): Config.Config<Variables> =>
  Config.all(Object.fromEntries([...variableNames, ...Object.keys(renamedVariables)].map(optionalText)))

/**
 * Options with defaults from the `ConfigProvider` in the context: OP_CONNECT_HOST, OP_CONNECT_TOKEN and the other
 * variables of the table of options. Logs a warning for variables that are probably misspelled.
 *
 * @category config
 * @since 0.1.0
 * @stability experimental
 */
export const fromConfig = /*#__PURE__*/ Effect.fnUntraced(function* (
  given: Partial<ConnectOptions> = {}
): Effect.fn.Return<ConnectOptions, InvalidOptions | Config.ConfigError> {
  const { issues, options, warnings } = withEnvironment(given, yield* readVariables())
  if (issues.length > 0) return yield* new InvalidOptions(issues)
  for (const warning of warnings) yield* Effect.logWarning(issueLine(warning))
  return options
})

const readConfig = () =>
  Config.flatMap(readVariables(), (found) => {
    const { issues, options } = withEnvironment({}, found)
    return issues.length === 0
      ? Config.succeed(options)
      : Config.fail(new ConfigProvider.SourceError({ message: new InvalidOptions(issues).message }))
  })

/**
 * The options from environment variables such as OP_CONNECT_HOST and OP_CONNECT_TOKEN. The table of options lists them all.
 *
 * @category config
 * @since 0.1.0
 * @stability stable
 */
export const config: Config.Config<ConnectOptions> = /*#__PURE__*/ readConfig()
