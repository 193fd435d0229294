// Faults between a client and its server, as bytes on the wire.
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Socket } from "node:net"

/** A request that a fault hits, and the response without the fault. */
export interface Struck {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly socket: Socket
  /** Sends the request on to the server, which carries it out. */
  readonly serve: () => Promise<{ readonly status: number; readonly body: string }>
}

export interface Fault {
  readonly name: string
  readonly strike: (struck: Struck) => void | Promise<void>
  /** Only a time limit ends the request. */
  readonly hangs?: boolean
  /** Also tried on starts, each of which takes a process. */
  readonly start?: boolean
  /** Also tried on calls by `test`, where the whole table would take too long. */
  readonly sample?: boolean
}

const json =
  (status: number, message: string, headers: Readonly<Record<string, string>> = {}) =>
  ({ response }: Struck) =>
    void response
      .writeHead(status, { "content-type": "application/json", "1password-connect-version": "1.8.1", ...headers })
      .end(JSON.stringify({ status, message }))

const page =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  ({ response }: Struck) =>
    void response.writeHead(status, { "content-type": "text/html", ...headers }).end(`<html>${status}</html>`)

/** Bytes as they are, and then the end of the connection. */
const raw =
  (text: (body: string) => string, end: "close" | "keep" | "reset" = "close") =>
  async ({ serve, socket }: Struck) => {
    const { body } = await serve()
    socket.write(text(body))
    if (end === "close") socket.end()
    if (end === "reset") setImmediate(() => socket.resetAndDestroy())
  }

const head = (line: string, ...headers: ReadonlyArray<string>) =>
  `${[line, "content-type: application/json", ...headers].join("\r\n")}\r\n\r\n`
const ok = "HTTP/1.1 200 OK"
const lengthOf = (body: string, more = 0) => `content-length: ${Math.max(0, Buffer.byteLength(body) + more)}`
const halfOf = (body: string) => body.slice(0, Math.floor(body.length / 2))

const applied = (then: (struck: Struck) => void) => async (struck: Struck) => {
  await struck.serve()
  then(struck)
}
const reset = ({ socket }: Struck) => void socket.resetAndDestroy()
const silence = () => undefined

/** Milliseconds between the bytes of slow body: it would take minutes. */
const dripMs = 100

const drip = ({ response }: Struck) => {
  response.writeHead(200, { "content-type": "application/json" })
  const timer = setInterval(() => response.write(" "), dripMs)
  response.once("close", () => clearInterval(timer))
}

export const faults: ReadonlyArray<Fault> = [
  { name: "408 from Connect: first sync not complete", strike: json(408, "sync did not complete"), start: true },
  { name: "429", strike: json(429, "too many requests"), start: true, sample: true },
  { name: "429 with `Retry-After: 1`", strike: json(429, "too many requests", { "retry-after": "1" }) },
  {
    name: "429 with a date in `Retry-After`",
    strike: (struck) => json(429, "slow down", { "retry-after": new Date(Date.now() + 1_000).toUTCString() })(struck)
  },
  { name: "500 from Connect", strike: json(500, "failed to initiate"), start: true },
  { name: "503 from Connect", strike: json(503, "not ready"), start: true, sample: true },
  { name: "503 from a proxy with `Retry-After: 1`", strike: page(503, { "retry-after": "1" }) },
  { name: "502 from a proxy", strike: page(502), start: true },
  { name: "503 from a proxy", strike: page(503) },
  { name: "504 from a proxy, request processed", strike: applied(page(504)) },
  { name: "404 page from a proxy", strike: page(404), start: true, sample: true },
  { name: "403 page from a proxy", strike: page(403) },
  { name: "421 page from a proxy", strike: page(421) },
  { name: "425 page from a proxy", strike: page(425) },
  { name: "200 page from a proxy", strike: page(200), start: true, sample: true },
  { name: "200 without a body", strike: ({ response }) => void response.writeHead(200).end() },
  { name: "302 to another host", strike: page(302, { location: "https://elsewhere.test/" }), start: true },
  { name: "400 from Connect", strike: json(400, "Invalid Vault UUID") },
  { name: "401 from Connect", strike: json(401, "Invalid token signature"), start: true, sample: true },
  { name: "403 from Connect", strike: json(403, "vault is not in scope"), start: true },
  { name: "404 from Connect", strike: json(404, "vault not found"), start: true },
  { name: "connection reset before the response", strike: reset, start: true },
  { name: "connection reset, request processed", strike: applied(reset), sample: true },
  { name: "connection closed without a response", strike: ({ socket }) => void socket.end() },
  { name: "no response", strike: silence, start: true, hangs: true },
  { name: "no response, request processed", strike: applied(silence), hangs: true, sample: true },
  { name: "headers without a body", strike: raw((body) => head(ok, lengthOf(body)), "keep"), hangs: true },
  { name: "slow body", strike: drip, start: true, hangs: true },
  {
    name: "connection closed within the body",
    strike: raw((body) => head(ok, lengthOf(body)) + halfOf(body)),
    start: true,
    sample: true
  },
  { name: "connection reset within the body", strike: raw((body) => head(ok, lengthOf(body)) + halfOf(body), "reset") },
  { name: "`Content-Length` too large", strike: raw((body) => head(ok, lengthOf(body, 10)) + body) },
  { name: "`Content-Length` too small", strike: raw((body) => head(ok, lengthOf(body, -2)) + body), sample: true },
  {
    name: "chunked body without an end",
    strike: raw((body) => `${head(ok, "transfer-encoding: chunked")}${body.length.toString(16)}\r\n${body}\r\n`)
  },
  {
    name: "chunked body with a trailer",
    strike: raw(
      (body) =>
        `${head(ok, "transfer-encoding: chunked", "trailer: x-sum")}${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\nx-sum: 1\r\n\r\n`
    )
  },
  { name: "HTTP/1.0 without a length", strike: raw((body) => head("HTTP/1.0 200 OK") + body) },
  {
    name: "101 instead of a response",
    strike: raw(() => "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n", "keep")
  },
  {
    name: "informational response first",
    strike: raw((body) => `HTTP/1.1 103 Early Hints\r\n\r\n${head(ok, lengthOf(body))}${body}`)
  },
  {
    name: "truncated JSON",
    strike: raw((body) => head(ok, "connection: close", lengthOf(body, -1)) + body.slice(0, -1))
  },
  {
    name: "unrequested compression",
    strike: raw((body) => head(ok, lengthOf(body), "content-encoding: gzip") + body)
  },
  { name: "not HTTP", strike: raw(() => "SSH-2.0-OpenSSH_9.6\r\n"), start: true }
]
