import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import type { FakeConnectServer } from "@opconnect/testing"
import type { Fault } from "./faults.ts"

export interface Cell {
  /** A host of its own, by a base path. */
  readonly host: string
  /** The requests that the server has seen, by method. */
  readonly requests: (method?: string) => number
  readonly change: (fault: Fault, times: number) => void
}

interface Running {
  fault: Fault
  left: number
  readonly methods: Array<string>
}

/** A server in front of a fake that gives each cell of the table its fault. */
export const faultServer = async (fake: FakeConnectServer) => {
  const cells = new Map<string, Running>()
  const upstream = async ({ headers, method }: IncomingMessage, path: string, body: string) => {
    const { authorization = "" } = headers
    const init = { method: method ?? "GET", headers: { authorization, "content-type": "application/json" } }
    const reply = await fetch(fake.url + path, body === "" ? init : { ...init, body })
    return { status: reply.status, body: await reply.text(), headers: Object.fromEntries(reply.headers) }
  }
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const [, id = "", path = ""] = request.url?.match(/^\/(\d+)(\/.*)$/) ?? []
    const cell = cells.get(id)
    const body = await text(request)
    const serve = () => upstream(request, path, body)
    cell?.methods.push(request.method ?? "")
    if (cell === undefined || cell.left <= 0) {
      const { body, headers, status } = await serve()
      const { "content-type": type = "application/json", "1password-connect-version": version = "" } = headers
      response.writeHead(status, { "content-type": type, "1password-connect-version": version }).end(body)
      return
    }
    cell.left--
    await cell.fault.strike({ request, response, socket: request.socket, serve })
  }
  const server = createServer((request, response) => {
    // A client that gives up breaks what it was sent.
    handle(request, response).catch(() => request.socket.destroy())
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  return {
    /** A cell whose fault hits the first `times` requests. */
    cell: (fault: Fault, times: number): Cell => {
      const id = String(cells.size + 1)
      const methods: Array<string> = []
      const running: Running = { fault, left: times, methods }
      cells.set(id, running)
      return {
        host: `http://127.0.0.1:${port}/${id}`,
        requests: (method) => methods.filter((name) => method === undefined || name === method).length,
        change: (fault, times) => Object.assign(running, { fault, left: times })
      }
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
