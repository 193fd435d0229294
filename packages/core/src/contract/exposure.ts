/**
 * What is wrong with a token, if anything. A header cannot carry any other character, and the error that the HTTP library
 * would throw then prints the token.
 */
export const tokenProblem = (token: string): string | undefined => {
  if (token === "") return "No token: set OP_CONNECT_TOKEN to an access token of the Connect server."
  if (token.startsWith("op://")) {
    return "The token is a reference: it is needed to resolve references, so it can't be one (OP_CONNECT_TOKEN)."
  }
  return /^[!#-&(-~]+$/.test(token)
    ? undefined
    : "The token holds characters that no token has: check OP_CONNECT_TOKEN for quotes and line breaks."
}

/** A name that only resolves, or an address that only routes, within somebody's own network. */
const isPrivate = (hostname: string) =>
  !/[.:]/.test(hostname) ||
  /\.(localhost|local|internal|lan|test|home\.arpa|svc|cluster\.local)$/.test(hostname) ||
  /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/.test(hostname) ||
  /^\[(::1|f[cde][0-9a-f]*:.*)\]$/i.test(hostname)

/** The hosts that a token would travel to readable for everybody on the way. */
export const exposedHosts = (hosts: ReadonlyArray<string>): ReadonlyArray<string> =>
  hosts.filter((host) => {
    const { hostname, protocol } = new URL(host)
    return protocol === "http:" && !isPrivate(hostname)
  })
