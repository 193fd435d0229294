/** A running agent: the engine behind its listeners, until it is stopped. */
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import { codeOf, reasonOf } from "@opconnect/core/files"
import { printable } from "@opconnect/core/Redaction"
import { Transport } from "@opconnect/core/Transport"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import { makeEngine } from "../engine/engine.ts"
import { openAudit } from "../log/audit.ts"
import { type Log, type LogFormat, makeLog } from "../log/log.ts"
import type { AgentOptions } from "../model/options.ts"
import type { SharedStore } from "../store/SharedStore.ts"
import { adminListener, healthOf } from "./admin.ts"
import { checkHosts, checkUpstream } from "./checkUpstream.ts"
import { makeEvents } from "./events.ts"
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
import { makeListener } from "./listener.ts"
import { makeObserver } from "./observe.ts"
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

/** Names that clients may use besides those of loopback, as clients write them. */
const namesOf = ({ listen, tls }: ServeOptions) => [
  ...(listen === undefined ? [] : [hostnameOf(listen)]),
  ...(tls === undefined ? [] : certificateNames(tls.cert))
]

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

/** Waits until no request is in progress, up to a time limit. */
const untilIdle = async (inFlight: ReadonlyArray<() => number>) => {
  const deadline = performance.now() + drainMs
  while (inFlight.some((count) => count() > 0) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Starts an agent. Fails with {@link StartError}. */
export const serve = async (options: ServeOptions): Promise<RunningAgent> => {
  const { adminListen, environment, keys, listen, openStore, socket, tls, version } = options
  const log = makeLog(options.log)
  checkHosts(options.hosts, options)
  if (listen !== undefined) checkAddress(listen, tls)
  const audit = openAuditOf(options, log)
  const scope = Scope.makeUnsafe()
  const run = <A, E>(effect: Effect.Effect<A, E, Scope.Scope>) => Effect.runPromise(Scope.provide(effect, scope))
  const listenings: Array<Listening> = []
  try {
    const layer = await run(Layer.build(ConnectHttp.layerNode))
    const transport = Context.get(layer, Transport)
    await run(checkUpstream(transport, options, log))
    const store = openStore === undefined ? undefined : await run(openStore)
    const { metrics, onEvent, onHandled, onRequest, onStore } = makeObserver(log, audit)
    const engine = await run(
      makeEngine({ options, transport, shared: store && { store, keys }, onEvent, onRequest, onStore })
    )
    let isDraining = false
    const streams = await run(makeEvents(engine))
    const health = () => healthOf(engine, version, store !== undefined)
    const inFlight: Array<() => number> = []
    const listenerFor = async (names: ReadonlyArray<string>) => {
      const endpoint = await run(
        makeListener({
          ...{ engine, health, names, version, events: streams.events },
          isDraining: () => isDraining,
          onHandled: (handled) => onHandled(engine, handled)
        })
      )
      inFlight.push(endpoint.inFlight)
      return endpoint.listener
    }
    const onReload = (problem: string | undefined) =>
      log(problem === undefined ? "info" : "error", problem === undefined ? "the certificate was reloaded" : problem)
    if (listen !== undefined) {
      const listener = await listenerFor(namesOf(options))
      listenings.push(await listenAt(listener, { address: listen, tls, onReload }))
    }
    if (socket !== undefined) listenings.push(await listenOnSocket(await listenerFor([]), socket.path, socket.mode))
    const urls = listenings.map(({ url }) => url)
    let admin: Listening | undefined
    if (adminListen !== undefined) {
      const listener = adminListener({ health, isReady: () => !isDraining, metrics: () => metrics(engine) })
      admin = await listenAt(listener, { address: adminListen, tls: undefined, onReload, isPublic: true })
      listenings.push(admin)
    }
    for (const url of urls) log("info", "listening", { url })
    if (admin !== undefined) log("info", "metrics are served", { url: admin.url })
    if (engine.state().isShared) log("info", "the shared store is used", { environment })

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
      await untilIdle(inFlight)
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
