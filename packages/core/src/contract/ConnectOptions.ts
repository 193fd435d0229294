/**
 * Options of the connection to a Connect server.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { type Variables, variableNames, withEnvironment } from "./environment.ts"
import { InvalidOptions } from "./InvalidOptions.ts"
import { issueLine } from "./issueText.ts"
import { renamedVariables } from "./optionTable.ts"
import { toSettings } from "./settings.ts"

export { withEnvironment } from "./environment.ts"
export { InvalidOptions } from "./InvalidOptions.ts"

/**
 * Options of a client. Only `host`, and `token` or `tokenFile`, have no default.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectOptions {
  /**
   * The URL of the Connect server, such as `http://localhost:8080`. A path before the API, a slash and a `/v1` at the end
   * are accepted. An agent on the same machine may listen on a unix socket, such as `unix:/run/opconnect.sock` (Node only).
   * Several hosts (a list, or separated by commas) are tried in order if one cannot be reached.
   */
  readonly host: string | ReadonlyArray<string>
  /** The access token of the Connect server. */
  readonly token?: string | Redacted.Redacted | undefined
  /** A file that contains the token, read again whenever it changes. Node only. */
  readonly tokenFile?: string | undefined
  /**
   * How long a start waits for the server. `0` does not wait. Default: 30 seconds, and 0 in test runners (when VITEST,
   * JEST_WORKER_ID or NODE_TEST_CONTEXT is set, or NODE_ENV is `test`).
   *
   * @default 30 seconds
   */
  readonly startupTimeout?: Duration.Input | undefined
  /**
   * The time limit of a call with all its attempts, the waits between them and the wait in the queue. Default: 30 seconds.
   *
   * @default 30 seconds
   */
  readonly totalTimeout?: Duration.Input | undefined
  /**
   * The time limit of one attempt, until its response is complete. Default: 15 seconds.
   *
   * @default 15 seconds
   */
  readonly requestTimeout?: Duration.Input | undefined
  /**
   * Time limit for opening a connection. Not used by `fetch`. Default: 5 seconds.
   *
   * @default 5 seconds
   */
  readonly connectTimeout?: Duration.Input | undefined
  /**
   * Maximum number of retries of a request. Default: no limit but `totalTimeout`.
   */
  readonly retries?: number | undefined
  /**
   * Maximum wait before the first retry; doubles with each retry. Default: 100 milliseconds.
   *
   * @default 100 milliseconds
   */
  readonly initialBackoff?: Duration.Input | undefined
  /**
   * Maximum wait before a retry, unless the server asks for a longer one. Default: 5 seconds.
   *
   * @default 5 seconds
   */
  readonly maxBackoff?: Duration.Input | undefined
  /**
   * Maximum number of concurrent requests; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /**
   * Maximum size of a response in bytes. Does not apply to streamed files. Default: 64 MiB.
   *
   * @default 67108864
   */
  readonly maxResponseSize?: number | undefined
  /** A file with the certificates of the authorities to trust, in PEM. Node only, not used by `fetch`. */
  readonly caFile?: string | undefined
  /**
   * The URL of a proxy to reach every host through, such as `http://proxy:3128`; it may contain a user name and a password.
   * Node only, not used by `fetch`. Default: none, or the proxies of the environment if NODE_USE_ENV_PROXY is 1.
   */
  readonly proxy?: string | Redacted.Redacted | undefined
  /** Headers that are sent with every request, for proxies that require them. */
  readonly headers?: Readonly<Record<string, string | Redacted.Redacted>> | undefined
  /**
   * The `User-Agent` header, which the server writes to its activity log. Default: `opconnect`.
   *
   * @default opconnect
   */
  readonly userAgent?: string | undefined
  /**
   * Send the ids of the current trace (`traceparent`, `b3`). A Connect server ignores them. Default: false.
   *
   * @default false
   */
  readonly propagateTrace?: boolean | undefined
}

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
