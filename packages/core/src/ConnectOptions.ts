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

/**
 * What a client needs to know. Only `host` and `token` have no default.
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
  readonly token: string | Redacted.Redacted
  /** How long one attempt may take until its answer is complete. 15 seconds by default. */
  readonly requestTimeout?: Duration.Input | undefined
  /** How long a call may take with all its attempts and the waits between them. 30 seconds by default. */
  readonly deadline?: Duration.Input | undefined
  /** How often a request that may be repeated is sent again. 3 by default. */
  readonly retries?: number | undefined
  /** How many requests may be under way at once. 16 by default. */
  readonly concurrency?: number | undefined
  /** Sent as `User-Agent`; the server writes it into its activity log. */
  readonly userAgent?: string | undefined
}

/**
 * The options with every gap filled and every value checked.
 *
 * @category models
 * @since 0.1.0
 */
export interface Settings {
  /** Base addresses without a slash at the end; the API's own paths follow. */
  readonly hosts: readonly [string, ...Array<string>]
  readonly token: Redacted.Redacted
  /** Milliseconds. */
  readonly requestTimeout: number
  /** Milliseconds. */
  readonly deadline: number
  readonly retries: number
  readonly concurrency: number
  readonly userAgent: string
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

const baseUrl = (host: string): Result.Result<string, string> => {
  const url = URL.parse(host)
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    return Result.fail(
      `The host "${host}" is not an address: write it with its scheme, such as http://localhost:8080 (OP_CONNECT_HOST).`
    )
  }
  if (url.username !== "" || url.password !== "") {
    return Result.fail("A host must not hold a name or a password: Connect takes a token (OP_CONNECT_TOKEN).")
  }
  return Result.succeed(url.origin + url.pathname.replace(/\/+$/, "").replace(/\/v1$/, ""))
}

const plain = (token: ConnectOptions["token"]) => (Redacted.isRedacted(token) ? Redacted.value(token) : token).trim()

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
  const token = plain(options.token)
  if (token === "") problems.push("No token: set OP_CONNECT_TOKEN to an access token of the Connect server.")
  // A header cannot carry other characters, and the error of the HTTP library would print the token.
  else if (!/^[\x21-\x7e]+$/.test(token)) {
    problems.push("The token holds characters that no token has: check OP_CONNECT_TOKEN for quotes and line breaks.")
  }
  if (first === undefined || problems.length > 0) return Result.fail(new InvalidOptions(problems))
  return Result.succeed({
    hosts: [first, ...others],
    token: Redacted.make(token),
    requestTimeout: Duration.toMillis(options.requestTimeout ?? "15 seconds"),
    deadline: Duration.toMillis(options.deadline ?? "30 seconds"),
    retries: options.retries ?? 3,
    concurrency: Math.max(1, options.concurrency ?? 16),
    userAgent: options.userAgent ?? "opconnect"
  })
}

/**
 * The options out of the environment: OP_CONNECT_HOST and OP_CONNECT_TOKEN.
 *
 * @category config
 * @since 0.1.0
 */
export const config: Config.Config<ConnectOptions> = Config.all({
  host: Config.String("OP_CONNECT_HOST").pipe(Config.option, Config.map(Option.getOrElse(() => ""))),
  token: Config.Redacted("OP_CONNECT_TOKEN").pipe(Config.option, Config.map(Option.getOrElse(() => "")))
})
