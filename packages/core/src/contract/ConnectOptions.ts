/**
 * How to reach a Connect server: its URL, the token, and the time limits.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { checkOptions } from "./checkOptions.ts"
import { isTestRunner, type Variables, variableNames, withEnvironment } from "./environment.ts"
import { baseUrl, listHosts, missingHost } from "./hosts.ts"
import { InvalidOptions } from "./InvalidOptions.ts"
import type { Issue } from "./Issue.ts"
import { connectOptions, renamedVariables } from "./optionTable.ts"
import { tokenIssue } from "./token.ts"

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
   * are accepted. Several (a list, or separated by commas) are tried in order when one cannot be reached.
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
   * The time limit of connecting. Not used by `fetch`. Default: 5 seconds.
   *
   * @default 5 seconds
   */
  readonly connectTimeout?: Duration.Input | undefined
  /**
   * How often a request that may be repeated is retried at most. Default: no limit but `totalTimeout`.
   */
  readonly retries?: number | undefined
  /**
   * The longest wait before the first retry, doubled for each further one. Default: 100 milliseconds.
   *
   * @default 100 milliseconds
   */
  readonly initialBackoff?: Duration.Input | undefined
  /**
   * The longest wait before any retry, unless the server asks for more. Default: 5 seconds.
   *
   * @default 5 seconds
   */
  readonly maxBackoff?: Duration.Input | undefined
  /**
   * How many requests may be in flight at once; fewer while the server is slow or overloaded. Default: 10.
   *
   * @default 10
   */
  readonly concurrency?: number | undefined
  /**
   * The largest response in bytes. Files are streamed and have no limit. Default: 64 MiB.
   *
   * @default 67108864
   */
  readonly maxResponseSize?: number | undefined
  /** A file with the certificates of the authorities to trust, in PEM. Node only, not used by `fetch`. */
  readonly caFile?: string | undefined
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

/** The options with defaults filled in and every value checked. Times are milliseconds, sizes bytes. */
export interface Settings {
  /** Base URLs without a slash at the end; the paths of the API follow. */
  readonly hosts: readonly [string, ...Array<string>]
  readonly token: Redacted.Redacted | { readonly file: string }
  readonly startupTimeout: number
  readonly totalTimeout: number
  readonly requestTimeout: number
  readonly connectTimeout: number
  readonly retries: number | undefined
  readonly initialBackoff: number
  readonly maxBackoff: number
  readonly concurrency: number
  readonly maxResponseSize: number
  readonly caFile: string | undefined
  readonly headers: Readonly<Record<string, Redacted.Redacted>>
  readonly userAgent: string
  readonly propagateTrace: boolean
}

const secret = (text: string | Redacted.Redacted) => (Redacted.isRedacted(text) ? text : Redacted.make(text))

/** Names that requests set themselves, or that would change what is asked. */
const reserved = new Set(["authorization", "content-length", "content-type", "host", "user-agent"])

const headerIssue = (name: string, message: string): Issue => ({
  code: "InvalidOption",
  message,
  hint: "Correct or remove the header.",
  place: { key: `headers.${name}` }
})

const headerIssues = ([name, value]: readonly [string, string | Redacted.Redacted]): ReadonlyArray<Issue> => {
  const shown = name.slice(0, 60)
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
    return [headerIssue("?", `${JSON.stringify(shown)} is not a valid name of a header.`)]
  }
  if (reserved.has(name.toLowerCase()))
    return [headerIssue(shown, `The header "${shown}" is set by the client itself.`)]
  return /^[\t\x20-\x7e]*$/.test(Redacted.value(secret(value)))
    ? []
    : [headerIssue(shown, `The value of the header "${shown}" contains characters that headers cannot have.`)]
}

/** Checks the options and fills in the defaults. */
export const settings = (options: ConnectOptions): Result.Result<Settings, InvalidOptions> => {
  const { issues: wrong, values } = checkOptions(connectOptions, options)
  const issues = [...wrong]
  const isWrong = (name: keyof ConnectOptions) => wrong.some(({ place }) => place?.key === name)
  const hosts: Array<string> = []
  if (!isWrong("host")) {
    const given = listHosts(options.host ?? "")
    if (given.length === 0) issues.push(missingHost)
    for (const host of given) {
      Result.match(baseUrl(host), { onSuccess: (url) => hosts.push(url), onFailure: (issue) => issues.push(issue) })
    }
  }
  const token = isWrong("token") ? "" : Redacted.value(secret(options.token ?? "")).trim()
  const file = isWrong("tokenFile") || token !== "" ? undefined : options.tokenFile || undefined
  const problem =
    file === undefined && !isWrong("token") && !isWrong("tokenFile") ? tokenIssue(token, Date.now()) : undefined
  if (problem !== undefined) issues.push(problem)
  const headers = isWrong("headers") ? [] : Object.entries(options.headers ?? {})
  issues.push(...headers.flatMap(headerIssues))
  const userAgent = options.userAgent ?? connectOptions.userAgent.default
  if (!isWrong("userAgent") && !/^[\x20-\x7e]+$/.test(userAgent)) {
    issues.push({
      code: "InvalidOption",
      message: "userAgent contains characters that a header cannot have.",
      hint: "Use printable ASCII characters.",
      place: { key: "userAgent" }
    })
  }
  const [first, ...others] = hosts
  if (first === undefined || issues.length > 0) return Result.fail(new InvalidOptions(issues))
  return Result.succeed({
    hosts: [first, ...others],
    token: file === undefined ? Redacted.make(token) : { file },
    startupTimeout: options.startupTimeout === undefined && isTestRunner() ? 0 : values.startupTimeout,
    totalTimeout: values.totalTimeout,
    requestTimeout: values.requestTimeout,
    connectTimeout: values.connectTimeout,
    retries: values.retries,
    initialBackoff: values.initialBackoff,
    maxBackoff: values.maxBackoff,
    concurrency: values.concurrency,
    maxResponseSize: values.maxResponseSize,
    caFile: options.caFile || undefined,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, secret(value)])),
    userAgent,
    propagateTrace: options.propagateTrace ?? connectOptions.propagateTrace.default
  })
}

const optionalText = (name: string) =>
  [name, Config.map(Config.option(Config.String(name)), Option.getOrUndefined)] as const

/** The texts of the variables. A function, so that bundles that do not call it leave `Config` and `Schema` out. */
const readVariables = (): Config.Config<Variables> =>
  Config.all(Object.fromEntries([...variableNames, ...Object.keys(renamedVariables)].map(optionalText)))

/**
 * Options from the `ConfigProvider` in the context, for what was not given: OP_CONNECT_HOST, OP_CONNECT_TOKEN and the other
 * variables of the table of options. Logs a warning for variables that are not used.
 */
export const fromConfig = /*#__PURE__*/ Effect.fnUntraced(function* (
  given: Partial<ConnectOptions> = {}
): Effect.fn.Return<ConnectOptions, InvalidOptions | Config.ConfigError> {
  const { issues, options, warnings } = withEnvironment(given, yield* readVariables())
  if (issues.length > 0) return yield* new InvalidOptions(issues)
  for (const { hint, message } of warnings) yield* Effect.logWarning(`${message} ${hint}`)
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
