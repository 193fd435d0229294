/** Checks headers and token of a request before anything else. Pure. */

export interface Refusal {
  readonly status: number
  readonly message: string
}

const isLoopbackName = (name: string) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(name)

/** The name in a `Host` header, without its port. */
const nameOf = (host: string) => host.replace(/:\d+$/, "").toLowerCase()

/** The headers of a request that an agent reads. */
export interface ReadHeaders {
  readonly origin: string | undefined
  readonly host: string | undefined
  readonly authorization: string | undefined
  /** A header is repeated with different values: a proxy may read the first and a server the last. */
  readonly isRepeated: boolean
}

/** Reads headers from Node's flat list of names and values. Faster than an object of all headers. */
export const readHeaders = (raw: ReadonlyArray<string>): ReadHeaders => {
  let origin: string | undefined
  let host: string | undefined
  let authorization: string | undefined
  let isRepeated = false
  for (let at = 0; at < raw.length; at += 2) {
    const { length } = raw[at] ?? ""
    if (length !== 4 && length !== 6 && length !== 13) continue
    const name = raw[at]?.toLowerCase()
    const value = raw[at + 1]
    if (name === "host") {
      isRepeated ||= host !== undefined
      host = value
    } else if (name === "authorization") {
      isRepeated ||= authorization !== undefined
      authorization = value
    } else if (name === "origin") origin = value
  }
  return { origin, host, authorization, isRepeated }
}

/**
 * Refuses requests of browsers and of pages that were tricked into sending one: they have an `Origin`, or a `Host` that is
 * not this agent's.
 *
 * @param names The names that clients may use. Empty: any, for a unix socket, where clients send an arbitrary name.
 */
export const checkHeaders = (
  { host, isRepeated, origin }: ReadHeaders,
  names: ReadonlyArray<string>
): Refusal | undefined => {
  if (origin !== undefined) return { status: 403, message: "Requests with an Origin header are rejected." }
  if (isRepeated) return { status: 400, message: "The Host or the Authorization header is repeated." }
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
