/** Node's code for what its permission model forbids. */
const notAllowed = "ERR_ACCESS_DENIED"

/** The runtime does not let this process use the network. */
export const isNotAllowed = (code: string) => code === notAllowed

/** The system's code for a failure, wherever in the chain of causes the runtime has put it. */
export const codeOf = (error: unknown): string => {
  for (let at: unknown = error, depth = 0; typeof at === "object" && at !== null && depth < 8; depth++) {
    if ("code" in at && typeof at.code === "string") return at.code
    // Deno's error has a name only.
    if ("name" in at && at.name === "NotCapable") return notAllowed
    if (at instanceof AggregateError) at = at.errors[0]
    else at = "cause" in at ? at.cause : undefined
  }
  return "UNKNOWN"
}

const certificate =
  /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY|DECRYPT))|^(HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED)$/

/** The certificate is not trusted, or is for another name. */
export const isCertificate = (code: string) => certificate.test(code)

/** TLS was used with a port that does not serve TLS. */
export const isNotTls = (code: string) => code === "EPROTO" || code.startsWith("ERR_SSL_")

/** A proxy did not open a tunnel to the host. */
export const isTunnel = (code: string) => code === "ERR_PROXY_TUNNEL"

/** The host name could not be resolved. */
export const isDns = (code: string) => code === "ENOTFOUND" || code.startsWith("EAI_")

/** This process cannot open any connection. */
export const isLocal = (code: string) =>
  code === "EMFILE" || code === "ENFILE" || code === "ENOBUFS" || code === "ENOMEM" || code === "EADDRNOTAVAIL"

/** Nothing listens: neither on the port, nor on a unix socket, whose file may be missing too. */
export const isRefused = (code: string) => code === "ECONNREFUSED" || code === "ENOENT"

/** No connection was established, so nothing was sent. */
export const isNetwork = (code: string) =>
  code === "CONNECT_TIMEOUT" ||
  code === "UND_ERR_CONNECT_TIMEOUT" ||
  code === "ENETUNREACH" ||
  code === "EHOSTUNREACH" ||
  code === "EACCES" ||
  code === "EPERM"

/** The request certainly did not leave this machine. */
export const isUnsent = (code: string) =>
  isCertificate(code) ||
  isNotTls(code) ||
  isDns(code) ||
  isLocal(code) ||
  isRefused(code) ||
  isNetwork(code) ||
  isNotAllowed(code)
