/** The address of `--admin-listen`: metrics and probes. */
import type { IncomingMessage, ServerResponse } from "node:http"
import type { Engine } from "../engine/engine.ts"
import type { BufferedResponse } from "../model/responses.ts"

/** Health of the agent in the format of Connect. Does not depend on other services. */
export const healthOf = (engine: Engine, version: string, hasStore: boolean): BufferedResponse => {
  const { isConnectAway, isShared } = engine.state()
  const dependency = (service: string, isUp: boolean) => ({
    service,
    status: isUp ? "ACTIVE" : "INACTIVE",
    message: ""
  })
  const dependencies = [
    dependency("connect", !isConnectAway),
    ...(hasStore ? [dependency("shared-store", isShared)] : [])
  ]
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: Buffer.from(JSON.stringify({ name: "opconnect-agent", version, dependencies }))
  }
}

export interface AdminOptions {
  /** The text of `/metrics`. */
  readonly metrics: () => string
  readonly isReady: () => boolean
  readonly health: () => BufferedResponse
}

export const adminListener =
  ({ health, isReady, metrics }: AdminOptions) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? "/").split("?")[0]
    const send = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, { "content-type": type })
      response.end(body)
    }
    if (request.method !== "GET") send(405, "text/plain", "")
    else if (path === "/metrics") send(200, "text/plain; version=0.0.4", metrics())
    else if (path === "/ready") send(isReady() ? 200 : 503, "application/json", health().body)
    else if (path === "/live") send(200, "text/plain", ".")
    else send(404, "text/plain", "")
  }
