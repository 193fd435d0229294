import * as Effect from "effect/Effect"
import { socketPathOf } from "../contract/hosts.ts"
import type { Settings } from "../contract/settings.ts"
import type { Content, PreparedRequest } from "../transport/requests.ts"
import {
  headerOf,
  type ResponseHead,
  type Service as Transport,
  type TransportRequest
} from "../transport/Transport.ts"
import type { VaultEvents } from "./eventStream.ts"

/** Requests the events of a server; `undefined` if it has none (Connect itself), or cannot be reached. */
export type OpenEvents = Effect.Effect<VaultEvents | undefined>

// Not a property of the client: `inspect` can show properties. An entry lives as long as its client.
const ofClients = new WeakMap<object, OpenEvents>()

export const register = (client: object, events: OpenEvents): void => void ofClients.set(client, events)

/** The events of the server of a client. Not a method of the client: only the engine uses them. */
export const eventsOf = (client: object): OpenEvents => ofClients.get(client) ?? Effect.succeed(undefined)

/** Agents write their version into this header of every response; Connect has no such header. */
const agentHeader = "opconnect-agent"

const content: Content = { method: "GET", path: "/v1/events", headers: { accept: "text/event-stream" } }

// Loaded when an agent is used, because the parser imports Effect's schemas.
const eventStream = Effect.promise(() => import("./eventStream.ts"))

/** The events of agents. Requested only from hosts that identify as agents. */
export const make = ({ hosts, requestTimeout: timeout }: Pick<Settings, "hosts" | "requestTimeout">) => {
  // Connect itself listens on no unix socket.
  const agents = new Set(hosts.filter((host) => socketPathOf(host) !== undefined))
  return {
    /** Records whether the host of a response is an agent. */
    observe: (host: string, head: ResponseHead): void => {
      if (headerOf(head, agentHeader) !== undefined) agents.add(host)
    },
    events: (
      transport: Transport,
      prepare: (
        content: Content,
        to: Pick<TransportRequest, "fresh" | "host" | "timeout">
      ) => Effect.Effect<PreparedRequest>
    ): OpenEvents =>
      Effect.suspend(() => {
        const host = hosts.find((one) => agents.has(one))
        if (host === undefined) return Effect.succeed(undefined)
        return Effect.gen(function* () {
          const { read } = yield* eventStream
          const { request } = yield* prepare(content, { host, timeout, fresh: true })
          return yield* read(yield* transport.open(request), timeout)
        }).pipe(Effect.catch(() => Effect.succeed(undefined)))
      })
  }
}
