import { type ProxyVariables, proxyUrlFor } from "../contract/proxy.ts"
import { codeOf } from "./codes.ts"
import { TransportError } from "./Transport.ts"

/** Where a connection failed. */
export interface FailedTarget {
  readonly address:
    | { readonly protocol: string; readonly hostname: string; readonly port: string | undefined }
    | { readonly socketPath: string }
  /** The proxies that requests may go through. */
  readonly proxy: ProxyVariables
  /** Set if it was checked whether the host serves TLS on a port that was used without TLS. */
  probe: Promise<boolean> | undefined
}

/** How far a request had come. */
export interface Progress {
  /** The code of the limit that ended it. */
  readonly ended: string | undefined
  readonly connected: boolean
  readonly stale: boolean
  readonly status: number | undefined
}

/** Timeout of the check whether a server speaks TLS. */
const tlsProbeMs = 500

/** The first byte of a TLS alert, where HTTP was expected. */
const isTlsAlert = (cause: unknown) => {
  const { rawPacket }: { readonly rawPacket?: Uint8Array } = Object(cause)
  return rawPacket?.[0] === 0x15
}

/** Whether a TLS handshake succeeds where plain HTTP was reset. Nothing but the handshake is sent. */
const servesTls = (target: FailedTarget): Promise<boolean> => {
  const { address } = target
  if (!("hostname" in address) || address.protocol !== "http:") return Promise.resolve(false)
  target.probe ??= new Promise((resolve) => {
    const { hostname, port } = address
    const socket = process
      .getBuiltinModule("node:tls")
      .connect({ host: hostname, port: Number(port ?? 80), rejectUnauthorized: false })
    const end = (is: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(is)
    }
    const timer = setTimeout(() => end(false), tlsProbeMs)
    socket.once("secureConnect", () => end(true))
    socket.once("error", () => end(false))
    socket.once("close", () => end(false))
  })
  return target.probe
}

/** Whether the proxy failed and not the server: it did not open a tunnel, or could not be reached itself. */
const proxyFailure = (cause: unknown, proxy: URL | undefined): Pick<TransportError, "proxy" | "status"> | undefined => {
  if (proxy === undefined) return undefined
  const error: { readonly [Name in "code" | "hostname" | "port" | "statusCode" | "errors"]?: unknown } = Object(cause)
  const port = Number(proxy.port || (proxy.protocol === "https:" ? 443 : 80))
  const [first = cause] = Array.isArray(error.errors) ? error.errors : []
  const isProxy = error.code === "ERR_PROXY_TUNNEL" || error.hostname === proxy.hostname || Object(first).port === port
  if (!isProxy) return undefined
  const status = typeof error.statusCode === "number" ? error.statusCode : undefined
  return { proxy: proxy.host, status }
}

/** The error of a request that failed before its response. */
export const explain = async (
  cause: unknown,
  target: FailedTarget,
  { connected, ended, stale, status }: Progress
): Promise<TransportError> => {
  const code = ended ?? (isTlsAlert(cause) ? "TLS_EXPECTED" : codeOf(cause))
  const proxy = "protocol" in target.address ? proxyUrlFor(target.address.protocol, target.proxy) : undefined
  const refusal = connected ? undefined : proxyFailure(cause, proxy)
  const wasReset = code === "ECONNRESET" && connected && !stale && proxy === undefined
  const isTls = wasReset && (await servesTls(target))
  return new TransportError({ code: isTls ? "TLS_EXPECTED" : code, sent: connected, stale, status, ...refusal })
}
