/** Listens on an address or on a unix socket. */
import { X509Certificate } from "node:crypto"
import { chmodSync, lstatSync, unlinkSync, unwatchFile, watchFile } from "node:fs"
import { createServer, type RequestListener, type Server } from "node:http"
import { createServer as createSecureServer, type Server as SecureServer } from "node:https"
import { connect } from "node:net"
import { dirname } from "node:path"
import { createSecureContext } from "node:tls"
import { codeOf, readSettingSync, reasonOf } from "@opconnect/core/files"
import { printable } from "@opconnect/core/Redaction"
import { isLoopback } from "./guard.ts"
import { StartError } from "./startError.ts"

export interface Address {
  readonly host: string
  readonly port: number
}

/** `127.0.0.1:8200`, `[::1]:8200` or `:8200`. `undefined` if the text is not an address. */
export const parseAddress = (text: string): Address | undefined => {
  const [, host = "", port = ""] = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]*):(\d{1,5})$/i.exec(text) ?? []
  if (port === "" || Number(port) > 65_535) return undefined
  if (!URL.canParse(`http://${host || "0.0.0.0"}`)) return undefined
  return { host: host === "" ? "0.0.0.0" : host.replace(/^\[|\]$/g, ""), port: Number(port) }
}

/** The host of an address in the form of URLs, also for IPv6. */
export const hostnameOf = ({ host }: Address): string =>
  new URL(`http://${host.includes(":") ? `[${host}]` : host}`).hostname

export interface TlsFiles {
  readonly cert: string
  readonly key: string
  readonly clientCa: string | undefined
}

const readPem = (path: string) => {
  try {
    return readSettingSync(path)
  } catch (cause) {
    throw new StartError(`Cannot read ${printable(path)}: ${reasonOf(cause)}.`)
  }
}

const unusable = (path: string, cause: unknown) =>
  new StartError(`The certificate ${printable(path)} or its key cannot be used: ${codeOf(cause)}.`)

const whereOf = ({ host, port }: Address) => `${host.includes(":") ? `[${host}]` : host}:${port}`

const readCertificate = (path: string) => {
  const pem = readPem(path)
  try {
    return new X509Certificate(pem)
  } catch (cause) {
    throw unusable(path, cause)
  }
}

const readTls = ({ cert, clientCa, key }: TlsFiles) => ({
  cert: readPem(cert),
  key: readPem(key),
  ...(clientCa === undefined ? {} : { ca: readAuthorities(clientCa), requestCert: true, rejectUnauthorized: true })
})

/** The certificates of a file. Node ignores anything else in the file. */
const readAuthorities = (path: string) => {
  readCertificate(path)
  return readPem(path)
}

/** The names in a certificate. Clients that verify the certificate use one of them. */
export const certificateNames = (path: string): ReadonlyArray<string> => {
  const names = readCertificate(path).subjectAltName ?? ""
  return names.split(", ").flatMap((entry) => {
    const [kind, name] = entry.split(/:(.*)/s)
    if (name === undefined || (kind !== "DNS" && kind !== "IP Address")) return []
    return [name.includes(":") ? `[${name.toLowerCase()}]` : name.toLowerCase()]
  })
}

/** How often certificate files are checked for changes. */
const reloadMs = 5_000

export interface Listening {
  readonly server: Server | SecureServer
  readonly url: string
  /** Reads the certificate again, for example after a signal. */
  readonly reload: () => void
  readonly close: () => void
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use",
  EACCES: "this user may not listen on this address",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "this machine has no such address"
}

const listening = (server: Server, where: string, start: () => void) =>
  new Promise<void>((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          `Cannot listen on ${printable(where)}: ${reasons[cause.code ?? ""] ?? cause.code ?? "unknown reason"}.`
        )
      )
    )
    start()
  })

/** Limits for requests, and the time for which idle connections stay open. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 32 * 1_024
}

/**
 * Maximum number of connections: clients without a token must not use up the file descriptors that the agent needs for
 * Connect.
 */
const maxConnections = 4_000

/** A connection that transfers nothing for this long is closed, because its client may never read the response. */
const stalledMs = 60_000

/** A server that does not listen yet, with TLS if there are files. */
const makeServer = (listener: RequestListener, tls: TlsFiles | undefined): Server | SecureServer => {
  const server =
    tls === undefined ? createServer(limits, listener) : createSecureServer({ ...limits, ...readTls(tls) }, listener)
  server.maxConnections = maxConnections
  server.timeout = stalledMs
  return server
}

export interface AddressOptions {
  readonly address: Address
  readonly tls: TlsFiles | undefined
  readonly onReload: (problem: string | undefined) => void
  /** Metrics contain no secret, so that they may be served without TLS on any address. */
  readonly isPublic?: boolean
}

/** Fails before the agent starts if the address is not allowed, or not allowed with these files. */
export const checkAddress = (address: Address, tls: TlsFiles | undefined): void => {
  if (tls === undefined && !isLoopback(address.host)) {
    throw new StartError(
      `${whereOf(address)} can be reached from other machines: set --tls-cert and --tls-key, or listen on 127.0.0.1.`
    )
  }
  if (tls === undefined) return
  const files = readTls(tls)
  try {
    createSecureContext(files)
  } catch (cause) {
    throw unusable(tls.cert, cause)
  }
}

export const listenAt = async (
  listener: RequestListener,
  { address, isPublic = false, onReload, tls }: AddressOptions
): Promise<Listening> => {
  const where = whereOf(address)
  if (!isPublic) checkAddress(address, tls)
  const server = makeServer(listener, tls)
  const reload = () => {
    if (tls === undefined || !("setSecureContext" in server)) return
    try {
      server.setSecureContext(readTls(tls))
      onReload(undefined)
    } catch (cause) {
      // The loaded certificate stays in use.
      onReload(cause instanceof StartError ? cause.message : codeOf(cause))
    }
  }
  const files = tls === undefined ? [] : [tls.cert, tls.key, ...(tls.clientCa === undefined ? [] : [tls.clientCa])]
  await listening(server, where, () => server.listen(address.port, address.host))
  for (const file of files) watchFile(file, { interval: reloadMs, persistent: false }, reload)
  const bound = server.address()
  const port = typeof bound === "object" && bound !== null ? bound.port : address.port
  return {
    server,
    url: `${tls === undefined ? "http" : "https"}://${where.replace(/:\d+$/, "")}:${port}`,
    reload,
    close: () => {
      for (const file of files) unwatchFile(file, reload)
      server.close()
    }
  }
}

/** Whether a process accepts connections on a socket. */
const isLive = (path: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path)
    socket.once("connect", () => {
      socket.destroy()
      resolve(true)
    })
    socket.once("error", (cause: NodeJS.ErrnoException) =>
      resolve(cause.code !== "ECONNREFUSED" && cause.code !== "ENOENT")
    )
  })

/** Removes a socket file without a listening process, if the file belongs to this user. */
const removeDead = async (path: string) => {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return
  if (!stats.isSocket()) throw new StartError(`${printable(path)} exists and is not a socket.`)
  if (await isLive(path)) throw new StartError(`Another process listens on ${printable(path)}.`)
  if (process.geteuid !== undefined && stats.uid !== process.geteuid()) {
    throw new StartError(`${printable(path)} belongs to another user.`)
  }
  unlinkSync(path)
}

/** Maximum length of the path of a unix socket, in bytes, on the system with the lowest limit. */
const maxSocketPath = 103

const checkSocketPath = (path: string) => {
  if (Buffer.byteLength(path) > maxSocketPath) {
    throw new StartError(`The path of the socket ${printable(path)} is too long: it can have ${maxSocketPath} bytes.`)
  }
  if (lstatSync(dirname(path), { throwIfNoEntry: false }) === undefined) {
    throw new StartError(`Cannot listen on ${printable(path)}: its folder does not exist.`)
  }
}

export const listenOnSocket = async (listener: RequestListener, path: string, mode: number): Promise<Listening> => {
  checkSocketPath(path)
  await removeDead(path)
  const server = makeServer(listener, undefined)
  // Nobody else may connect between the creation of the socket and the change of its mode.
  const before = process.umask(0o177)
  try {
    await listening(server, path, () => server.listen(path))
  } finally {
    process.umask(before)
  }
  chmodSync(path, mode)
  return { server, url: `unix:${path}`, reload: () => undefined, close: () => server.close() }
}
