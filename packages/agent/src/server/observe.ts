/** Reports what an agent does: in its log, in metrics, and in the audit log. */
import type { AgentEvent } from "../engine/context.ts"
import type { Engine } from "../engine/engine.ts"
import type { Audit } from "../log/audit.ts"
import type { Log } from "../log/log.ts"
import type { StoreError } from "../store/SharedStore.ts"
import type { Handled } from "./listener.ts"
import { makeMetrics } from "./metrics.ts"

/** Interval of the lines about one kind of failed store call, in milliseconds. */
const storeLogMs = 60_000

/** Logs changes of the state, not each occurrence. */
const makeEventLog = (log: Log) => {
  let isAway = false
  const loggedAt = new Map<string, number>()
  return (event: AgentEvent) => {
    if (event.type === "store") {
      const { code, operation } = event
      const now = performance.now()
      if (now - (loggedAt.get(operation) ?? Number.NEGATIVE_INFINITY) >= storeLogMs) {
        loggedAt.set(operation, now)
        log("warn", "a call to the shared store failed", { operation, code })
      }
    }
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

const gaugesOf = (engine: Engine) => {
  const { bytes, entries, isConnectAway, isShared, tokens } = engine.state()
  const gauge = (name: string, help: string, value: number) => ({ name: `opconnect_agent_${name}`, help, value })
  return [
    gauge("tokens", "Tokens that Connect accepts.", tokens),
    gauge("entries", "Cached responses in memory.", entries),
    gauge("memory_bytes", "Size of the cache in bytes.", bytes),
    gauge("store_up", "1 while the shared store is used.", Number(isShared)),
    gauge("connect_up", "0 while Connect does not respond to polls.", Number(!isConnectAway))
  ]
}

/** Whether requests of an endpoint read or change data of a token. */
const isAudited = (endpoint: string) => endpoint !== "other" && !endpoint.startsWith("server.")

export const makeObserver = (log: Log, audit: Audit | undefined) => {
  const metrics = makeMetrics()
  const logEvent = makeEventLog(log)
  return {
    onEvent: (event: AgentEvent) => {
      metrics.event(event.type, detailOf(event))
      logEvent(event)
    },
    onRequest: (_host: string, status: number | undefined) => metrics.upstream(status),
    onStore: (isShared: boolean, problem: StoreError | undefined) =>
      log(isShared ? "info" : "warn", isShared ? "the shared store responds again" : "the shared store is not used", {
        reason: problem?.reason,
        code: problem?.code
      }),
    onHandled: (engine: Engine, { endpoint, item, level, millis, status, token, vault }: Handled) => {
      metrics.request(endpoint, status, level, millis)
      if (audit === undefined || token === undefined || !isAudited(endpoint)) return
      // Anybody can send requests with invented tokens, so that a line for each of them would fill the disk.
      if (status < 400 || engine.isAccepted(token))
        audit.write({ token: engine.tokenId(token), endpoint, vault, item, status, level })
      else audit.reject(status)
    },
    metrics: (engine: Engine) => metrics.text(gaugesOf(engine))
  }
}
