import { type IncomingMessage, type RequestListener, STATUS_CODES } from "node:http"
import { isIP, type Socket } from "node:net"
import { TLSSocket } from "node:tls"
import { createRequestListener } from "@remix-run/node-fetch-server"
import * as Context from "effect/Context"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Exchange from "../state/exchange.ts"
import type { App } from "./app.ts"
import { BrokenOff } from "./injection.ts"

/** Node can only reset plain connections. A connection with TLS is closed without a TLS alert. */
const breakOff = (socket: Socket) => (socket instanceof TLSSocket ? socket.destroy() : socket.resetAndDestroy())

/** True for a `host` header with a foreign name, as in DNS rebinding: a page's own domain resolves to this machine. */
const isMisnamed = ({ headers, socket }: IncomingMessage, host: string) => {
  const name = headers.host?.replace(/:\d*$/, "").replace(/^\[(.*)\]$/, "$1") ?? ""
  return (
    /^(?:::ffff:)?127\.|^::1$/.test(socket.localAddress ?? "") && ![host, "localhost"].includes(name) && !isIP(name)
  )
}

/**
 * Reads the rest of a request. If the connection were closed before the end of the request, the client would see a reset
 * instead of the response.
 */
const drain = async (incoming: IncomingMessage, { body }: Request) => {
  // Released, because an unread stream would stop the socket.
  if (body !== null && !body.locked) await body.cancel()
  if (incoming.complete || incoming.destroyed) return
  await new Promise((resolve) => incoming.once("end", resolve).once("close", resolve).resume())
}

/** The app as a request listener of a Node server on that host. */
export const listener = (app: App, host: string): RequestListener => {
  const handle = HttpEffect.toWebHandler(app)
  return (incoming, outgoing) => {
    const exchange = {
      ...Exchange.make(),
      misnamed: isMisnamed(incoming, host),
      // A server on all addresses sees IPv4 addresses in IPv6 notation.
      requestIp: incoming.socket.remoteAddress?.replace(/^::ffff:/, "") ?? ""
    }
    const context = Context.make(Exchange.Exchange, exchange)
    let isRead = false
    const respond = async (request: Request) => {
      isRead = true
      const response = await handle(request, context)
      if (exchange.outcome === "reset") {
        breakOff(incoming.socket)
        outgoing.destroy()
      }
      await drain(incoming, request)
      const { body, headers, status } = response
      // Effect omits the reason phrase, which HTTP/1.1 servers send and some clients print.
      return new Response(body, { headers, status, statusText: STATUS_CODES[status] ?? "" })
    }
    const onError = (error: unknown) => {
      // An invalid method or host.
      if (!isRead) return new Response("400 Bad Request\n", { status: 400, statusText: "Bad Request" })
      if (!(error instanceof BrokenOff)) console.error(error)
      return undefined
    }
    createRequestListener(respond, { onError })(incoming, outgoing)
  }
}
