import { createServer, type IncomingHttpHeaders, request } from "node:http"
import { request as secureRequest } from "node:https"
import type { AddressInfo } from "node:net"
import type { Recording } from "./recording.ts"

/** Headers that are of one connection only. */
const hopByHop = new Set(["connection", "keep-alive", "transfer-encoding", "upgrade", "host", "accept-encoding"])

const forwarded = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)))

export interface RecordingProxy {
  readonly url: string
  readonly close: () => Promise<void>
}

/** A server that passes every request on to another one, and its responses to the recording. */
export const start = (
  upstream: URL,
  recording: Recording,
  { host, onResponse, port }: { readonly host: string; readonly port: number; readonly onResponse: () => void }
): Promise<RecordingProxy> =>
  new Promise((resolve, reject) => {
    const send = upstream.protocol === "https:" ? secureRequest : request
    const base = upstream.pathname.replace(/\/$/, "")
    const server = createServer((incoming, outgoing) => {
      const { method = "GET", url: path = "/" } = incoming
      const target = new URL(`${base}${path}`, upstream)
      const passed = send(target, { method, headers: forwarded(incoming.headers) }, (response) => {
        const chunks: Array<Buffer> = []
        outgoing.writeHead(response.statusCode ?? 502, forwarded(response.headers))
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk)
          outgoing.write(chunk)
        })
        response.once("end", () => {
          recording.observe(method, path, response.statusCode ?? 0, Buffer.concat(chunks))
          onResponse()
          outgoing.end()
        })
        response.once("error", () => outgoing.destroy())
      })
      passed.once("error", (error: NodeJS.ErrnoException) => {
        if (outgoing.headersSent) return void outgoing.destroy()
        outgoing.writeHead(502, { "content-type": "text/plain" })
        outgoing.end(`fake-connect: the upstream server cannot be reached: ${error.code ?? error.message}\n`)
      })
      incoming.pipe(passed)
    })
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(`cannot listen on ${host}:${port}: ${cause.code ?? cause.message}`, { cause }))
    )
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo
      resolve({
        url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          })
      })
    })
  })
