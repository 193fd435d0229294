/** Checks the hosts of OP_CONNECT_HOST before an agent starts. */
import { printable } from "@opconnect/core/Redaction"
import type { Service as Transport } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import type { Log } from "../log/log.ts"
import type { AgentOptions } from "../model/options.ts"
import { isLoopback } from "./guard.ts"
import { type Address, hostnameOf } from "./listen.ts"
import { StartError } from "./startError.ts"

type Upstream = Pick<AgentOptions, "ca" | "hosts" | "proxy">

/** Whether a host is a Connect server, by its heartbeat. `undefined` if the host cannot be reached. */
const isConnect = (transport: Transport, host: string, { ca, proxy = {} }: Upstream) =>
  Effect.match(
    transport.send({
      ...{ method: "GET", host, path: "/heartbeat", headers: { "user-agent": "opconnect-agent" }, body: undefined },
      ...{ timeout: 2_000, connectTimeout: 1_000, maxBodySize: 1_024, ca, proxy, fresh: true }
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

/** Fails if no host is a Connect server. Hosts that cannot be reached yet are logged. */
export const checkUpstream = Effect.fnUntraced(function* (transport: Transport, upstream: Upstream, log: Log) {
  const { hosts } = upstream
  const hostChecks = yield* Effect.forEach(hosts, (host) => isConnect(transport, host, upstream), { concurrency: 4 })
  const wrong = hosts.filter((_, index) => hostChecks[index] === false)
  if (wrong.length === hosts.length) {
    return yield* Effect.fail(
      new StartError(
        `${printable(wrong.join(", "))} is not a Connect server: the response of /heartbeat is unexpected.`
      )
    )
  }
  for (const host of wrong) log("warn", "a host is not a Connect server", { host })
  for (const [index, host] of hosts.entries()) {
    if (hostChecks[index] === undefined) log("warn", "Connect cannot be reached yet", { host })
  }
})

/** Whether a host means all interfaces, including loopback. */
const isWildcard = (hostname: string) => hostname === "0.0.0.0" || hostname === "[::]"

/** Where an agent listens. */
interface Places {
  readonly listen: Address | undefined
  readonly socket: { readonly path: string } | undefined
}

/** Fails if Connect is this agent, because clients on the same machine have its address in the same variable. */
export const checkHosts = (hosts: ReadonlyArray<string>, { listen, socket }: Places): void => {
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
