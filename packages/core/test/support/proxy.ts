import * as Http from "node:http"
import * as Net from "node:net"

export interface Proxied {
  /** The target of each request that the proxy has seen: `host:port` of a tunnel, or a URL. */
  readonly seen: ReadonlyArray<string>
  /** The Authorization headers that passed it in clear text. */
  readonly tokens: ReadonlyArray<string>
  readonly server: Http.Server
}

/** A proxy as RFC 9110 describes it: tunnels for CONNECT, and requests in absolute form. `login` is asked of all. */
export const proxy = ({ login, status }: { readonly login?: string; readonly status?: number } = {}): Proxied => {
  const seen: Array<string> = []
  const tokens: Array<string> = []
  const refusal = ({ headers }: Http.IncomingMessage) => {
    const expected = login === undefined ? undefined : `Basic ${Buffer.from(login).toString("base64")}`
    return expected !== headers["proxy-authorization"] && expected !== undefined ? 407 : status
  }
  const server = Http.createServer((request, response) => {
    seen.push(request.url ?? "")
    tokens.push(request.headers.authorization ?? "")
    const refused = refusal(request)
    if (refused !== undefined) {
      response.writeHead(refused).end("<html>the proxy</html>")
      return
    }
    const { "proxy-authorization": _, "proxy-connection": __, ...headers } = request.headers
    const onward = Http.request(request.url ?? "", { method: request.method, headers }, (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(response)
    })
    onward.on("error", () => response.writeHead(502).end())
    request.pipe(onward)
  })
  server.on("connect", (request: Http.IncomingMessage, socket: Net.Socket) => {
    seen.push(request.url ?? "")
    const refused = refusal(request)
    if (refused !== undefined) {
      socket.end(`HTTP/1.1 ${refused} No\r\n\r\n`)
      return
    }
    const { hostname, port } = new URL(`http://${request.url}`)
    const onward = Net.connect(Number(port), hostname.replace(/^\[|\]$/g, ""), () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n")
      onward.pipe(socket)
      socket.pipe(onward)
    })
    onward.on("error", () => socket.destroy())
    socket.on("error", () => onward.destroy())
  })
  return { seen, tokens, server }
}
