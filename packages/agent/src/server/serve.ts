/** A running agent: the engine behind its listeners, until it is stopped. */
import type { IncomingMessage, ServerResponse } from "node:http"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import { codeOf, reasonOf } from "@opconnect/core/files"
import { printable } from "@opconnect/core/Redaction"
import { Transport } from "@opconnect/core/Transport"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import type { AgentEvent } from "../engine/context.ts"
import { type Engine, makeEngine } from "../engine/engine.ts"
import { type Log, type LogFormat, makeLog, openAudit } from "../log/log.ts"
import type { AgentOptions } from "../model/options.ts"
import type { BufferedResponse } from "../model/responses.ts"
import type { SharedStore } from "../store/SharedStore.ts"
import { makeEvents } from "./events.ts"
import { isLoopback } from "./guard.ts"
import {
  type Address,
  certificateNames,
  checkAddress,
  hostnameOf,
  type Listening,
  listenAt,
  listenOnSocket,
  type TlsFiles
} from "./listen.ts"
import { type Handled, makeListener } from "./listener.ts"
import { makeMetrics } from "./metrics.ts"
import { StartError } from "./startError.ts"

export interface ServeOptions extends AgentOptions {
  readonly version: string
  readonly listen: Address | undefined
  readonly socket: { readonly path: string; readonly mode: number } | undefined
  readonly tls: TlsFiles | undefined
  readonly adminListen: Address | undefined
  readonly audit: string | undefined
  readonly log: LogFormat
  readonly keys: ReadonlyArray<Uint8Array>
  readonly openStore: Effect.Effect<SharedStore, never, Scope.Scope> | undefined
}

export interface RunningAgent {
  /** Where the agent listens: URLs, and `unix:` paths. */
  readonly urls: ReadonlyArray<string>
  readonly adminUrl: string | undefined
  /** Reads certificates again, and reopens the audit log by its name. */
  readonly reload: () => void
  /** Finishes the requests in progress, then stops. */
  readonly stop: () => Promise<void>
}

/** Time limit for requests in progress when the agent stops. */
const drainMs = 20_000

/** Whether a host is a Connect server, by its heartbeat. `undefined` if the host cannot be reached. */
const isConnect = (transport: Context.Service.Shape<typeof Transport>, host: string, options: ServeOptions) =>
  Effect.match(
    transport.send({
      ...{ method: "GET", host, path: "/heartbeat", headers: { "user-agent": "opconnect-agent" }, body: undefined },
      ...{
        timeout: 2_000,
        connectTimeout: 1_000,
        maxBodySize: 1_024,
        ca: options.ca,
        proxy: options.proxy ?? {},
        fresh: true
      }
    }),
    {
      onFailure: ({ code }) => (code === "BODY_TOO_LARGE" || code === "TLS_EXPECTED" ? false : undefined),
      onSuccess: ({ body, status }) =>
        // While Connect starts, or behind a failing proxy, the response does not identify the server.
        status >= 500 || status === 408 || status === 429
          ? undefined
          : status === 200 && Buffer.from(body).toString().trim() === "."
    }
  )

const checkUpstream = Effect.fnUntraced(function* (
  transport: Context.Service.Shape<typeof Transport>,
  options: ServeOptions,
  log: Log
) {
  const hostChecks = yield* Effect.forEach(options.hosts, (host) => isConnect(transport, host, options), {
    concurrency: 4
  })
  const wrong = options.hosts.filter((_, index) => hostChecks[index] === false)
  if (wrong.length === options.hosts.length) {
    return yield* Effect.fail(
      new StartError(
        `${printable(wrong.join(", "))} is not a Connect server: the response of /heartbeat is unexpected.`
      )
    )
  }
  for (const host of wrong) log("warn", "a host is not a Connect server", { host })
  for (const [index, host] of options.hosts.entries()) {
    if (hostChecks[index] === undefined) log("warn", "Connect cannot be reached yet", { host })
  }
})

/** Logs changes of the state, not each occurrence. */
const makeEventLog = (log: Log) => {
  let isAway = false
  return (event: AgentEvent) => {
    if (event.type === "refused") log("warn", "Connect rejected a token", { token: event.token })
    if (event.type === "epoch")
      log("warn", "a vault was restored from a backup", { token: event.token, vault: event.vault })
    if (event.type === "poll" && event.outcome === "away" && !isAway) {
      isAway = true
      log("warn", "Connect does not respond; cached values are served")
    }
    if (event.type === "poll" && event.outcome === "responded" && isAway) {
      isAway = false
      log("info", "Connect responds again")
    }
  }
}

const detailOf = (event: AgentEvent) => {
  switch (event.type) {
    case "poll":
      return event.outcome
    case "store":
      return `${event.operation} ${event.code}`
    case "notCached":
      return event.reason
    default:
      return ""
  }
}

/** Health of the agent in the format of Connect. Does not depend on other services. */
const healthOf = (engine: Engine, version: string, hasStore: boolean): BufferedResponse => {
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

/** Whether requests of an endpoint read or change data of a token. */
const isAudited = (endpoint: string) => endpoint !== "other" && !endpoint.startsWith("server.")

const adminListener =
  (text: () => string, isReady: () => boolean, detail: () => BufferedResponse) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? "/").split("?")[0]
    const send = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, { "content-type": type })
      response.end(body)
    }
    if (request.method !== "GET") send(405, "text/plain", "")
    else if (path === "/metrics") send(200, "text/plain; version=0.0.4", text())
    else if (path === "/ready") send(isReady() ? 200 : 503, "application/json", detail().body)
    else if (path === "/live") send(200, "text/plain", ".")
    else send(404, "text/plain", "")
  }

/** Names that clients may use besides those of loopback, as clients write them. */
const namesOf = ({ listen, tls }: ServeOptions) => [
  ...(listen === undefined ? [] : [hostnameOf(listen)]),
  ...(tls === undefined ? [] : certificateNames(tls.cert))
]

/** Whether a host means all interfaces, including loopback. */
const isWildcard = (hostname: string) => hostname === "0.0.0.0" || hostname === "[::]"

/** Fails if Connect is this agent, because clients on the same machine have its address in the same variable. */
const checkHosts = ({ hosts, listen, socket }: ServeOptions) => {
  const isOwn = (host: string) => {
    if (host.startsWith("unix:")) return host === `unix:${socket?.path}`
    const { hostname, port, protocol } = new URL(host)
    if (listen === undefined || Number(port || (protocol === "https:" ? 443 : 80)) !== listen.port) return false
    const listenName = hostnameOf(listen)
    return hostname === listenName || (isLoopback(hostname) && (isLoopback(listenName) || isWildcard(listenName)))
  }
  const own = hosts.find(isOwn)
  if (own === undefined) return
  throw new StartError(`OP_CONNECT_HOST is the URL of this agent: set it to the URL of Connect, not ${printable(own)}.`)
}

/** Starts an agent. Fails with {@link StartError}. */
export const serve = async (options: ServeOptions): Promise<RunningAgent> => {
  const log = makeLog(options.log)
  checkHosts(options)
  if (options.listen !== undefined) checkAddress(options.listen, options.tls)
  const audit = openAuditOf(options, log)
  const scope = Scope.makeUnsafe()
  const run = <A, E>(effect: Effect.Effect<A, E, Scope.Scope>) => Effect.runPromise(Scope.provide(effect, scope))
  const listenings: Array<Listening> = []
  try {
    const layer = await run(Layer.build(ConnectHttp.layerNode))
    const transport = Context.get(layer, Transport)
    await run(checkUpstream(transport, options, log))
    const eventLog = makeEventLog(log)
    const store = options.openStore === undefined ? undefined : await run(options.openStore)
    let isShared: boolean | undefined
    const metrics: { current: ReturnType<typeof makeMetrics> | undefined } = { current: undefined }
    const engine = await run(
      makeEngine({
        options,
        transport,
        shared: store && { store, keys: options.keys },
        onEvent: (event) => {
          metrics.current?.event(event.type, detailOf(event))
          eventLog(event)
        },
        onRequest: (_host, status) => metrics.current?.upstream(status),
        onStore: (next, problem) => {
          isShared = next
          log(next ? "info" : "warn", next ? "the shared store responds again" : "the shared store is not used", {
            reason: problem?.reason,
            code: problem?.code
          })
        }
      })
    )
    const gauge = (name: string, help: string, value: () => number) => ({
      name: `opconnect_agent_${name}`,
      help,
      value
    })
    metrics.current = makeMetrics([
      gauge("tokens", "Tokens that Connect accepts.", () => engine.state().tokens),
      gauge("entries", "Cached responses in memory.", () => engine.state().entries),
      gauge("memory_bytes", "Size of the cache in bytes.", () => engine.state().bytes),
      gauge("store_up", "1 while the shared store is used.", () => Number(engine.state().isShared)),
      gauge("connect_up", "0 while Connect does not respond to polls.", () => Number(!engine.state().isConnectAway))
    ])
    const onHandled = (handled: Handled) => {
      metrics.current?.request(handled.endpoint, handled.status, handled.level, handled.millis)
      const { endpoint, item, level, status, token, vault } = handled
      if (audit === undefined || token === undefined || !isAudited(endpoint)) return
      audit.write({ token: engine.tokenId(token), endpoint, vault, item, status, level })
    }
    let isDraining = false
    const streams = await run(makeEvents(engine))
    const health = () => healthOf(engine, options.version, store !== undefined)
    const shared = {
      engine,
      events: streams.events,
      health,
      isDraining: () => isDraining,
      onHandled,
      version: options.version
    }
    const onReload = (problem: string | undefined) =>
      log(problem === undefined ? "info" : "error", problem === undefined ? "the certificate was reloaded" : problem)
    const inFlight: Array<() => number> = []
    if (options.listen !== undefined) {
      const endpoint = await run(makeListener({ ...shared, names: namesOf(options) }))
      inFlight.push(endpoint.inFlight)
      listenings.push(await listenAt(endpoint.listener, { address: options.listen, tls: options.tls, onReload }))
    }
    if (options.socket !== undefined) {
      const endpoint = await run(makeListener({ ...shared, names: [] }))
      inFlight.push(endpoint.inFlight)
      listenings.push(await listenOnSocket(endpoint.listener, options.socket.path, options.socket.mode))
    }
    const urls = listenings.map(({ url }) => url)
    let admin: Listening | undefined
    if (options.adminListen !== undefined) {
      const text = () => metrics.current?.text() ?? ""
      admin = await listenAt(
        adminListener(text, () => !isDraining, health),
        {
          ...{ address: options.adminListen, tls: undefined, onReload, isPublic: true }
        }
      )
      listenings.push(admin)
    }
    for (const url of urls) log("info", "listening", { url })
    if (admin !== undefined) log("info", "metrics are served", { url: admin.url })
    if (store !== undefined && isShared === undefined)
      log("info", "the shared store is used", { environment: options.environment })

    const idle = async () => {
      const deadline = performance.now() + drainMs
      while (inFlight.some((count) => count() > 0) && performance.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }
    const stop = async () => {
      if (isDraining) return
      isDraining = true
      log("info", "stopping")
      for (const listening of listenings) {
        // Metrics can be read until requests in progress have finished.
        if (listening === admin) continue
        listening.close()
        listening.server.closeIdleConnections()
      }
      streams.endAll()
      await run(engine.drain)
      await idle()
      for (const { server } of listenings) server.closeAllConnections()
      admin?.close()
      await Effect.runPromise(Scope.close(scope, Exit.void))
      await audit?.close()
    }
    const reload = () => {
      for (const listening of listenings) listening.reload()
      try {
        audit?.reopen()
      } catch (cause) {
        log("error", "the audit log cannot be reopened", { code: codeOf(cause) })
      }
    }
    return { urls, adminUrl: admin?.url, reload, stop }
  } catch (cause) {
    for (const listening of listenings) listening.close()
    await Effect.runPromise(Scope.close(scope, Exit.void))
    await audit?.close()
    throw cause
  }
}

const openAuditOf = ({ audit }: ServeOptions, log: Log) => {
  if (audit === undefined) return undefined
  try {
    return openAudit(audit, {
      onFailure: (code, lost) => log("error", "the audit log cannot be written", { code, lost })
    })
  } catch (cause) {
    throw new StartError(`Cannot write the audit log ${printable(audit)}: ${reasonOf(cause)}.`)
  }
}
