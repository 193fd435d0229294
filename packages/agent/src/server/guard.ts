/** Which requests an agent accepts at all. Pure. */
import type { IncomingHttpHeaders } from "node:http"

export interface Refusal {
  readonly status: number
  readonly message: string
}

const isLoopbackName = (name: string) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(name)

/** The name in a `Host` header, without its port. */
const nameOf = (host: string) => host.replace(/:\d+$/, "").toLowerCase()

/**
 * Refuses requests of browsers and of pages that were tricked into sending one: they have an `Origin`, or a `Host` that is not
 * this agent's.
 *
 * @param names The names that clients may use. Empty: any, for a unix socket, where the name means nothing.
 */
export const checkHeaders = (headers: IncomingHttpHeaders, names: ReadonlyArray<string>): Refusal | undefined => {
  if (headers.origin !== undefined) return { status: 403, message: "Requests with an Origin header are refused." }
  const { host } = headers
  if (names.length === 0) return undefined
  if (host === undefined) return { status: 400, message: "The Host header is missing." }
  const name = nameOf(host)
  return isLoopbackName(name) || names.includes(name)
    ? undefined
    : { status: 421, message: "The Host header names another server." }
}

/** The token of a request. */
export const bearerOf = (authorization: string | undefined): string | undefined => {
  if (authorization === undefined || authorization.length > 16_384) return undefined
  return /^bearer ([!#-&(-~]+)$/i.exec(authorization)?.[1]
}

export const isLoopback = (address: string): boolean => isLoopbackName(address) || address === "::1"

/** The largest body of a write. */
export const maxBodyBytes = 5 * 1_024 * 1_024
