import * as Predicate from "effect/Predicate"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { checkOptions } from "./checkOptions.ts"
import type { ConnectOptions } from "./clientOptions.ts"
import { isTestRunner } from "./environment.ts"
import { baseUrl, listHosts, missingHost } from "./hosts.ts"
import { InvalidOptions } from "./InvalidOptions.ts"
import type { Issue } from "./Issue.ts"
import { connectOptions } from "./optionTable.ts"
import { type ProxyVariables, processProxy, proxyOf } from "./proxy.ts"
import { tokenIssue } from "./token.ts"

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
  readonly proxy: ProxyVariables
  readonly headers: Readonly<Record<string, Redacted.Redacted>>
  readonly userAgent: string
  readonly propagateTrace: boolean
}

const isIssue = (value: ProxyVariables | Issue): value is Issue => "place" in value

const secret = (text: string | Redacted.Redacted) => (Redacted.isRedacted(text) ? text : Redacted.make(text))

/** Headers that requests set themselves, or that would change the request. */
const reserved = new Set(["authorization", "content-length", "content-type", "host", "user-agent"])

const invalid = (key: string, message: string, hint: string): Issue => ({
  code: "InvalidOption",
  message,
  hint,
  place: { key }
})

const headerIssue = (name: string, message: string) =>
  invalid(`headers.${name}`, message, "Correct or remove the header.")

const headerIssues = ([name, value]: readonly [string, string | Redacted.Redacted]): ReadonlyArray<Issue> => {
  const shown = name.slice(0, 60)
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
    return [headerIssue("?", `${JSON.stringify(shown)} is not a valid header name.`)]
  }
  if (reserved.has(name.toLowerCase()))
    return [headerIssue(shown, `The header "${shown}" is set by the client itself.`)]
  return /^[\t\x20-\x7e]*$/.test(Redacted.value(secret(value)))
    ? []
    : [headerIssue(shown, `The value of the header "${shown}" contains characters that headers cannot have.`)]
}

/** Checks the options and fills in the defaults. */
export const toSettings = (options: ConnectOptions = { host: "" }): Result.Result<Settings, InvalidOptions> => {
  const { issues: wrong, values } = checkOptions(connectOptions, options)
  // Options that are not an object have no further issues.
  if (!Predicate.isReadonlyObject(options)) return Result.fail(new InvalidOptions(wrong))
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
  const proxyText = isWrong("proxy") ? "" : Redacted.value(secret(options.proxy ?? "")).trim()
  const proxy = proxyText === "" ? processProxy() : proxyOf(proxyText)
  if (isIssue(proxy)) issues.push(proxy)
  const headers = isWrong("headers") ? [] : Object.entries(options.headers ?? {})
  issues.push(...headers.flatMap(headerIssues))
  const userAgent = options.userAgent ?? connectOptions.userAgent.default
  if (!isWrong("userAgent") && !/^[\x20-\x7e]+$/.test(userAgent)) {
    const message = "userAgent contains characters that a header cannot have."
    issues.push(invalid("userAgent", message, "Use printable ASCII characters."))
  }
  const [first, ...others] = hosts
  if (first === undefined || isIssue(proxy) || issues.length > 0) return Result.fail(new InvalidOptions(issues))
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
    proxy,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, secret(value)])),
    userAgent,
    propagateTrace: options.propagateTrace ?? connectOptions.propagateTrace.default
  })
}
