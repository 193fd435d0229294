import * as Result from "effect/Result"
import type { Issue } from "./Issue.ts"
import type { ProxyVariables } from "./proxy.ts"

const where = "OP_CONNECT_HOST"

const noQuotes = `Remove the quotes from ${where}.`

/**
 * Hosts from a list or from comma-separated text.
 *
 * @since 0.1.0
 * @stability internal
 */
export const listHosts = (host: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  (typeof host === "string" ? host.split(",") : host).map((entry) => entry.trim()).filter((entry) => entry !== "")

/** A value given as host may be the token, or contain a password. It is shown only if it can be neither. */
const isShowable = (host: string) => /^([a-z]{1,8}:\/{1,2}|https?\/\/)?[a-z0-9.-]{1,40}(:\d{1,5})?\/?$/i.test(host)

const invalid = (host: string, why: string, hint: string): Result.Result<never, Issue> =>
  Result.fail({
    code: "InvalidHost",
    message: `The host${isShowable(host) ? ` "${host}"` : ""} ${why}.`,
    hint,
    place: { key: where }
  })

/** The longest socket path that both Linux and macOS support, in bytes. */
const maxSocketPathBytes = 103

/** Path of the unix socket that a host names, such as `unix:/run/opconnect.sock`; `undefined` for a URL. */
export const socketPathOf = (host: string): string | undefined => /^unix:(.*)$/is.exec(host)?.[1]

/** Issues of hosts that a transport without unix sockets cannot connect to. */
export const socketIssue = (hosts: ReadonlyArray<string>): Issue | undefined => {
  const socket = hosts.find((host) => socketPathOf(host) !== undefined)
  return socket === undefined
    ? undefined
    : {
        code: "InvalidHost",
        message: `The host "${socket}" is a unix socket, which fetch cannot connect to.`,
        hint: `Use the transport of node:http, or set ${where} to an http or https URL.`,
        place: { key: where }
      }
}

/** The same for the option `host` before its check. */
export const hostIssues = (host: unknown): ReadonlyArray<Issue> => {
  const hosts =
    typeof host === "string" ? host : Array.isArray(host) ? host.filter((one) => typeof one === "string") : []
  const issue = socketIssue(listHosts(hosts))
  return issue === undefined ? [] : [issue]
}

/** The host of a unix socket, as `unix:` and an absolute path that can be printed. */
const socket = (path: string): Result.Result<string, Issue> => {
  const absolute = path.replace(/^\/\/(?=\/)/, "")
  return /^\/(?!\/)\P{C}*$/u.test(absolute) && new TextEncoder().encode(absolute).length <= maxSocketPathBytes
    ? Result.succeed(`unix:${absolute}`)
    : invalid(
        "",
        `is not an absolute path of a unix socket, with at most ${maxSocketPathBytes} bytes`,
        `Write ${where} as in unix:/run/opconnect.sock.`
      )
}

/** Common mistakes in a host, each with its hint. The first match applies. */
const mistakes: ReadonlyArray<readonly [is: (host: string, url: URL | null) => boolean, why: string, hint: string]> = [
  [(host) => /^["'`\u2018\u201c]|["'`\u2019\u201d]$/.test(host), "has a quote at one end", noQuotes],
  [
    (host) => /^op:\/\//i.test(host),
    "is a secret reference, which cannot be resolved without a host",
    "Write the URL itself."
  ],
  [
    (host) => /^(?:eyJ|ops_)[\w.-]{20,}$/.test(host),
    "is a token",
    `Set ${where} to the URL of the Connect server, and OP_CONNECT_TOKEN to the token.`
  ],
  [
    (host) => /^https?:\/\/\S+[;\s]+\S+/i.test(host),
    "is more than one URL",
    `Separate the URLs in ${where} with commas.`
  ],
  [
    (_, url) => url !== null && (url.username !== "" || url.password !== ""),
    "contains a user name or a password",
    `Remove it from ${where}: Connect uses a token.`
  ],
  [
    (host, url) =>
      Number(url?.port || /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(host)?.[1] || 1) > 65_535 || url?.port === "0",
    "has a port that is not from 1 to 65535",
    `Correct the port in ${where}.`
  ],
  [
    (_, url) => url !== null && (url.search !== "" || url.hash !== ""),
    "has a query or a fragment",
    `Remove what starts at the "?" or the "#" from ${where}.`
  ],
  [
    (_, url) => url !== null && /(?:^|\.)1password\.(?:com|eu|ca)$/.test(url.hostname),
    "is the service of 1Password and not a Connect server",
    `Set ${where} to the URL of your own Connect server.`
  ]
]

/** The host without its scheme, if it can be shown. */
const withoutScheme = (host: string) => {
  const rest = host.replace(/^(?:[a-z]{1,8}:\/*|https?\/+)(?=.)/i, (scheme) =>
    /^[a-z]+:$/i.test(scheme) ? scheme : ""
  )
  return isShowable(rest) && !rest.includes("://") ? rest : undefined
}

/**
 * The base URL of a host, without a slash or a version at its end, or the unix socket that it names.
 *
 * @since 0.1.0
 * @stability internal
 */
export const baseUrl = (host: string): Result.Result<string, Issue> => {
  const quoted = /^(["'`])(.*)\1$/s.exec(host)
  if (quoted !== null) return invalid(quoted[2] ?? "", "is enclosed in quotes", noQuotes)
  const path = socketPathOf(host)
  if (path !== undefined) return socket(path)
  const url = URL.parse(host)
  const mistake = mistakes.find(([is]) => is(host, url))
  if (mistake !== undefined) return invalid(host, mistake[1], mistake[2])
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) {
    return Result.succeed(url.origin + url.pathname.replace(/\/+$/, "").replace(/\/v1$/, ""))
  }
  const example = withoutScheme(host) ?? "localhost:8080"
  return invalid(
    host,
    "is not an http or https URL",
    `Set ${where} to a URL with its scheme, such as http://${example} or https://${example}.`
  )
}

export const missingHost: Issue = {
  code: "MissingHost",
  message: "No Connect server is set.",
  hint: `Set ${where} to the URL of the Connect server, such as http://localhost:8080.`,
  place: { key: where }
}

/** A name that resolves, or an address that routes, only within a private network. */
const isPrivate = (hostname: string) =>
  !/[.:]/.test(hostname) ||
  /\.(localhost|local|internal|lan|test|home\.arpa|svc|cluster\.local)$/.test(hostname) ||
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname) ||
  /^\[(::1|f[cde][0-9a-f]*:.*)\]$/i.test(hostname)

/**
 * The hosts to which the token would be sent in clear text, outside a private network or through a proxy.
 *
 * @since 0.1.0
 * @stability internal
 */
export const exposedHosts = (hosts: ReadonlyArray<string>, proxy: ProxyVariables): ReadonlyArray<string> =>
  hosts.filter((host) => {
    if (socketPathOf(host) !== undefined) return false
    const { hostname, protocol } = new URL(host)
    return protocol === "http:" && ("HTTP_PROXY" in proxy || "http_proxy" in proxy || !isPrivate(hostname))
  })
