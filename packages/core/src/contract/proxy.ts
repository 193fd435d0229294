/**
 * Proxies between a client and its server. Default: none, unless NODE_USE_ENV_PROXY is 1. For the packages of this repository.
 *
 * @since 0.1.0
 * @stability internal
 */
import type { Issue } from "./Issue.ts"

/**
 * Proxies as `node:http` and `node:https` take them, by the names of the environment variables.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export type ProxyVariables = Readonly<Record<string, string>>

const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"]

type Variables = Readonly<Record<string, string | undefined>>

const flag = "--use-env-proxy"

/** Node's own switch: without it, Node programs ignore the proxies of the environment. */
const isSwitchedOn = ({ NODE_OPTIONS = "", NODE_USE_ENV_PROXY }: Variables) =>
  NODE_USE_ENV_PROXY === "1" || process.execArgv.includes(flag) || NODE_OPTIONS.split(/\s+/).includes(flag)

const read = (env: Variables): ProxyVariables =>
  isSwitchedOn(env)
    ? Object.fromEntries(
        names.flatMap((name) => {
          const value = env[name]
          return value === undefined || value === "" ? [] : [[name, value]]
        })
      )
    : {}

/** Shared by all copies of this module: each bundle has its own. */
const slot = Symbol.for("@opconnect/core/proxy")

/**
 * The proxies that the environment sets, if Node itself uses them: NODE_USE_ENV_PROXY=1. Read once, before anything else
 * is loaded into the environment: a file must not decide who sees the token.
 *
 * @category getters
 * @since 0.1.0
 * @stability internal
 */
export const processProxy = (): ProxyVariables => {
  if (globalThis.process?.execArgv === undefined) return {}
  const found: ProxyVariables = Reflect.get(process, slot) ?? read(process.env)
  Reflect.set(process, slot, found)
  return found
}

/**
 * The environment for a thread of this process, with the proxies that the process itself uses.
 *
 * @category getters
 * @since 0.1.0
 * @stability internal
 */
export const withProcessProxy = (env: Variables): Record<string, string | undefined> => {
  const found = processProxy()
  const others = Object.entries(env).filter(([name]) => !names.includes(name))
  return { ...Object.fromEntries(others), ...found, NODE_USE_ENV_PROXY: Object.keys(found).length > 0 ? "1" : "0" }
}

/** Whether the agents of this runtime support proxies: Node 22.21, 24.5 and later. */
const isSupported = () => globalThis.process?.allowedNodeEnvironmentFlags?.has(flag) === true

const problem = (message: string, hint: string): Issue => ({
  code: "InvalidOption",
  message,
  hint,
  place: { key: "OP_CONNECT_PROXY" }
})

/**
 * The proxy of an option, or an issue. The text may contain a password and is not shown.
 *
 * @category constructors
 * @since 0.1.0
 * @stability internal
 */
export const proxyOf = (text: string): ProxyVariables | Issue => {
  const url = URL.parse(text)
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    return problem("The proxy is not an http or https URL.", "Write OP_CONNECT_PROXY as http://HOST:PORT.")
  }
  return isSupported()
    ? { HTTP_PROXY: text, HTTPS_PROXY: text }
    : problem("This runtime does not support a proxy.", "Use Node 22.21, 24.5 or later.")
}

/**
 * The URL of the proxy for a protocol, such as `https:`; `undefined` for none.
 *
 * @category getters
 * @since 0.1.0
 * @stability internal
 */
export const proxyUrlFor = (protocol: string, variables: ProxyVariables): URL | undefined => {
  const text =
    protocol === "https:"
      ? (variables.https_proxy ?? variables.HTTPS_PROXY)
      : (variables.http_proxy ?? variables.HTTP_PROXY)
  const url = text === undefined ? null : URL.parse(text)
  return url ?? undefined
}
