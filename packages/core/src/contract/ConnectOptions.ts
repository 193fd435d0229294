/**
 * How to reach a Connect server: where it is, who asks, and how patient to be.
 *
 * @since 0.1.0
 */
import * as Config from "effect/Config"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { tokenProblem } from "./exposure.ts"

/**
 * What a client needs to know. Only `host`, and `token` or `tokenFile`, have no default.
 *
 * @category models
 * @since 0.1.0
 */
export interface ConnectOptions {
  /**
   * Where the server is: `http://localhost:8080`. A path before the API, a slash and a `/v1` at the end are understood.
   * Several (a list, or separated by commas) are tried in their order when one can't be reached.
   */
  readonly host: string | ReadonlyArray<string>
  /** The bearer token that the server was given access with. */
  readonly token?: string | Redacted.Redacted | undefined
  /** A file with the token in it, read again whenever it has changed. Node only. */
  readonly tokenFile?: string | undefined
  /** How long it may take until a connection stands. 5 seconds by default. Not known to `fetch`. */
  readonly connectTimeout?: Duration.Input | undefined
  /** How long one attempt may take until its answer is complete. 15 seconds by default. */
  readonly requestTimeout?: Duration.Input | undefined
  /**
   * How long a call may take with all its attempts and the waits between them, from its first attempt on: the wait for a
   * free place among `concurrency` others does not count. 30 seconds by default.
   */
  readonly totalTimeout?: Duration.Input | undefined
  /** How often a request that may be repeated is sent again. 3 by default. */
  readonly retries?: number | undefined
  /** The longest wait before the first repeat, doubled for each further one. 100 milliseconds by default. */
  readonly initialBackoff?: Duration.Input | undefined
  /** The longest wait before any repeat, unless the server asks for more. 5 seconds by default. */
  readonly maxBackoff?: Duration.Input | undefined
  /** How many requests may be under way at once. 16 by default. */
  readonly concurrency?: number | undefined
  /** The largest answer that is read, in bytes; files are streamed and have no limit. 64 MiB by default. */
  readonly maxResponseSize?: number | undefined
  /** A file with the certificates of the authorities to trust, in PEM. Node only, not known to `fetch`. */
  readonly caFile?: string | undefined
  /** Sent with every request, for proxies that want them. */
  readonly headers?: Readonly<Record<string, string | Redacted.Redacted>> | undefined
  /** Sent as `User-Agent`; the server writes it into its activity log. */
  readonly userAgent?: string | undefined
  /** Send the ids of the current trace along (`traceparent`, `b3`). Off by default: a Connect server makes nothing of them. */
  readonly propagateTrace?: boolean | undefined
}

/**
 * The options with every gap filled and every value checked. Times are milliseconds, sizes bytes.
 *
 * @category models
 * @since 0.1.0
 */
export interface Settings {
  /** Base addresses without a slash at the end; the API's own paths follow. */
  readonly hosts: readonly [string, ...Array<string>]
  readonly token: Redacted.Redacted | { readonly file: string }
  readonly connectTimeout: number
  readonly requestTimeout: number
  readonly totalTimeout: number
  readonly retries: number
  readonly initialBackoff: number
  readonly maxBackoff: number
  readonly concurrency: number
  readonly maxResponseSize: number
  readonly caFile: string | undefined
  readonly headers: Readonly<Record<string, Redacted.Redacted>>
  readonly userAgent: string
  readonly propagateTrace: boolean
}

/**
 * Options that can't be used. `problems` says all of what is wrong, a sentence each.
 *
 * @category errors
 * @since 0.1.0
 */
export class InvalidOptions extends Data.TaggedError("InvalidOptions")<{
  readonly problems: ReadonlyArray<string>
  readonly message: string
}> {
  constructor(problems: ReadonlyArray<string>) {
    super({ problems, message: problems.join(" ") })
  }
}

const list = (host: ConnectOptions["host"]): Array<string> =>
  (typeof host === "string" ? host.split(",") : host).map((entry) => entry.trim()).filter((entry) => entry !== "")

/** What stands in the place of a host may be the token, or hold a password: only what can't be either is shown. */
const shown = (host: string) => (/^([a-z]{1,8}:\/\/)?[a-z0-9.-]{1,40}(:\d{1,5})?$/.test(host) ? `"${host}"` : "given")

const baseUrl = (host: string): Result.Result<string, string> => {
  const url = URL.parse(host)
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    return Result.fail(
      `The host ${shown(host)} is not an address: write it with its scheme, such as http://localhost:8080 (OP_CONNECT_HOST).`
    )
  }
  if (url.username !== "" || url.password !== "") {
    return Result.fail("A host must not hold a name or a password: Connect takes a token (OP_CONNECT_TOKEN).")
  }
  return Result.succeed(url.origin + url.pathname.replace(/\/+$/, "").replace(/\/v1$/, ""))
}

const secret = (text: string | Redacted.Redacted) => (Redacted.isRedacted(text) ? text : Redacted.make(text))

/** Names that requests set themselves, or that would change what is asked. */
const reserved = new Set(["authorization", "content-length", "content-type", "host", "user-agent"])

const headerProblem = ([name, value]: readonly [string, string | Redacted.Redacted]): ReadonlyArray<string> => {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) return [`"${name}" can't be the name of a header.`]
  if (reserved.has(name.toLowerCase())) return [`The header "${name}" is set by the client itself.`]
  return /^[\t\x20-\x7e]*$/.test(Redacted.value(secret(value)))
    ? []
    : [`The header "${name}" holds characters it can't.`]
}

/** Milliseconds, the default where nothing was said, and not a number where it was no time. */
const millis = (duration: Duration.Input | undefined, otherwise: Duration.Input) =>
  Option.match(Duration.fromInput(duration ?? otherwise), { onNone: () => Number.NaN, onSome: Duration.toMillis })

/**
 * Checks the options and fills the gaps.
 *
 * @category constructors
 * @since 0.1.0
 */
export const settings = (options: ConnectOptions): Result.Result<Settings, InvalidOptions> => {
  const problems: Array<string> = []
  const hosts: Array<string> = []
  for (const host of list(options.host)) {
    Result.match(baseUrl(host), { onSuccess: (url) => hosts.push(url), onFailure: (problem) => problems.push(problem) })
  }
  const [first, ...others] = hosts
  if (first === undefined && problems.length === 0) {
    problems.push("No host: set OP_CONNECT_HOST to the address of the Connect server, such as http://localhost:8080.")
  }
  const token = Redacted.value(secret(options.token ?? "")).trim()
  // A token in hand goes before a file that may hold one.
  const fromFile = token === "" && options.tokenFile !== undefined && options.tokenFile !== ""
  const problem = fromFile ? undefined : tokenProblem(token)
  if (problem !== undefined) problems.push(problem)
  const headers = Object.entries(options.headers ?? {})
  const userAgent = options.userAgent ?? "opconnect"
  if (!/^[\x20-\x7e]+$/.test(userAgent)) problems.push("The user agent holds characters that a header can't.")
  const times = {
    connectTimeout: millis(options.connectTimeout, "5 seconds"),
    requestTimeout: millis(options.requestTimeout, "15 seconds"),
    totalTimeout: millis(options.totalTimeout, "30 seconds"),
    initialBackoff: millis(options.initialBackoff, "100 millis"),
    maxBackoff: millis(options.maxBackoff, "5 seconds")
  }
  for (const [name, time] of Object.entries(times)) {
    if (!(time > 0)) problems.push(`${name} has to be a time above zero, in milliseconds or such as "10 seconds".`)
  }
  const numbers = {
    retries: options.retries ?? 3,
    concurrency: options.concurrency ?? 16,
    maxResponseSize: options.maxResponseSize ?? 64 * 1024 * 1024
  }
  for (const [name, number] of Object.entries(numbers)) {
    const least = name === "retries" ? 0 : 1
    if (!Number.isInteger(number) || number < least) problems.push(`${name} has to be a whole number from ${least} on.`)
  }
  problems.push(...headers.flatMap(headerProblem))
  if (first === undefined || problems.length > 0) return Result.fail(new InvalidOptions(problems))
  return Result.succeed({
    hosts: [first, ...others],
    token: fromFile ? { file: options.tokenFile ?? "" } : Redacted.make(token),
    ...times,
    ...numbers,
    caFile: options.caFile === "" ? undefined : options.caFile,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, secret(value)])),
    userAgent,
    propagateTrace: options.propagateTrace ?? false
  })
}

const optional = <A>(self: Config.Config<A>) => Config.map(Config.option(self), Option.getOrUndefined)

/**
 * The options out of the environment.
 *
 * **Details**
 *
 * OP_CONNECT_HOST (several separated by commas), OP_CONNECT_TOKEN or OP_CONNECT_TOKEN_FILE, OP_CONNECT_CA_FILE,
 * OP_CONNECT_RETRIES, OP_CONNECT_CONCURRENCY, OP_CONNECT_MAX_RESPONSE_SIZE (bytes), OP_CONNECT_USER_AGENT,
 * OP_CONNECT_PROPAGATE_TRACE, and times such as `10 seconds`: OP_CONNECT_CONNECT_TIMEOUT, OP_CONNECT_REQUEST_TIMEOUT,
 * OP_CONNECT_TOTAL_TIMEOUT, OP_CONNECT_INITIAL_BACKOFF and OP_CONNECT_MAX_BACKOFF.
 *
 * @category config
 * @since 0.1.0
 */
export const config: Config.Config<ConnectOptions> = Config.all({
  host: Config.map(optional(Config.String("OP_CONNECT_HOST")), (host) => host ?? ""),
  token: optional(Config.Redacted("OP_CONNECT_TOKEN")),
  tokenFile: optional(Config.String("OP_CONNECT_TOKEN_FILE")),
  caFile: optional(Config.String("OP_CONNECT_CA_FILE")),
  connectTimeout: optional(Config.Duration("OP_CONNECT_CONNECT_TIMEOUT")),
  requestTimeout: optional(Config.Duration("OP_CONNECT_REQUEST_TIMEOUT")),
  totalTimeout: optional(Config.Duration("OP_CONNECT_TOTAL_TIMEOUT")),
  initialBackoff: optional(Config.Duration("OP_CONNECT_INITIAL_BACKOFF")),
  maxBackoff: optional(Config.Duration("OP_CONNECT_MAX_BACKOFF")),
  retries: optional(Config.Int("OP_CONNECT_RETRIES")),
  concurrency: optional(Config.Int("OP_CONNECT_CONCURRENCY")),
  maxResponseSize: optional(Config.Int("OP_CONNECT_MAX_RESPONSE_SIZE")),
  userAgent: optional(Config.String("OP_CONNECT_USER_AGENT")),
  propagateTrace: optional(Config.Boolean("OP_CONNECT_PROPAGATE_TRACE"))
})
