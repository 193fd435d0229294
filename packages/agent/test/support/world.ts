import type { Service, TransportRequest, TransportResponse } from "@opconnect/core/Transport"
import { TransportError } from "@opconnect/core/Transport"
import { idOf } from "@opconnect/testing"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** An item at one time. */
interface ItemState {
  readonly version: number
  readonly value: string
  readonly more: Readonly<Record<string, unknown>>
}

interface VaultState {
  readonly contentVersion: number
  readonly name: string
  readonly items: Readonly<Record<string, ItemState>>
}

interface State {
  readonly at: number
  readonly vaults: Readonly<Record<string, VaultState>>
}

/** A request that the server received, with its response. */
export interface RecordedRequest {
  readonly at: number
  readonly host: string
  readonly method: string
  readonly path: string
  readonly token: string
  readonly status: number | string
}

export interface HostOptions {
  /** How long the host lags behind changes, in milliseconds; items may lag further. */
  lagMs: number
  itemLagMs: number
  /** The behavior of the host instead of a response. */
  fault: ((request: TransportRequest) => Reply | undefined) | undefined
}

/** A response, a system error code, or no response at all. */
export type Reply =
  | { readonly status: number; readonly body: string; readonly headers?: Record<string, string> }
  | string
  | "hang"

/** Ids are hashes: computed once. */
const memoize = (compute: (text: string) => string) => {
  const idCache = new Map<string, string>()
  return (text: string) => {
    const value = idCache.get(text) ?? compute(text)
    idCache.set(text, value)
    return value
  }
}
export const vaultId = memoize((name) => idOf("vault", name))
export const itemId = memoize((title) => idOf("item", title))

const start = 1_764_380_000_000

/**
 * A Connect server in memory, with hosts that lag, on virtual time. Every change is recorded, so that a host can respond with
 * an earlier state.
 */
export const makeWorld = (
  vaults: Readonly<Record<string, ReadonlyArray<string>>>,
  {
    hosts = ["http://connect-1"],
    latencyMs = 5,
    random
  }: { hosts?: ReadonlyArray<string>; latencyMs?: number; random?: () => number } = {}
) => {
  const initial = Object.fromEntries(
    Object.entries(vaults).map(([name, titles]): [string, VaultState] => [
      name,
      {
        ...{ name, contentVersion: 10 },
        items: Object.fromEntries(titles.map((title) => [title, { version: 1, value: `${title} 1`, more: {} }]))
      }
    ])
  )
  let history: ReadonlyArray<State> = [{ at: 0, vaults: initial }]
  const tokens = new Map<string, { vaults: ReadonlyArray<string>; isRevoked: boolean }>()
  const hostOptions = new Map(
    hosts.map((host): [string, HostOptions] => [host, { lagMs: 0, itemLagMs: 0, fault: undefined }])
  )
  const requestLog: Array<RecordedRequest> = []
  const files = new Map<string, Uint8Array>()
  let now = start

  const newest = () => history.at(-1) as State
  const stateAt = (time: number) => history.findLast(({ at }) => at <= time) ?? (history[0] as State)
  const commit = (change: (vaults: Readonly<Record<string, VaultState>>) => Readonly<Record<string, VaultState>>) =>
    Effect.map(Clock.currentTimeMillis, (at) => {
      now = at
      history = [...history, { at, vaults: change(newest().vaults) }]
    })
  const changeVault = (name: string, change: (vault: VaultState) => VaultState) =>
    commit((vaults) => ({ ...vaults, [name]: change(vaults[name] as VaultState) }))

  const vaultJson = ({ contentVersion, items, name }: VaultState) => ({
    ...{
      id: vaultId(name),
      name,
      attributeVersion: 1,
      contentVersion,
      items: Object.keys(items).length,
      type: "USER_CREATED"
    }
  })
  const summary = (vault: string, title: string, { version }: ItemState) => ({
    ...{ id: itemId(title), title, vault: { id: vaultId(vault) }, category: "LOGIN", version }
  })
  const full = (vault: string, title: string, item: ItemState) => ({
    ...summary(vault, title, item),
    fields: [{ id: "password", type: "CONCEALED", label: "password", value: item.value }],
    ...item.more
  })
  const json = (body: unknown, status = 200): Reply => ({ status, body: JSON.stringify(body) })
  const error = (status: number, message: string): Reply => json({ status, message }, status)

  const replyTo = (request: TransportRequest): Reply => {
    const options = hostOptions.get(request.host)
    const fault = options?.fault?.(request)
    if (fault !== undefined) return fault
    const access = tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""))
    if (access === undefined || access.isRevoked) return error(401, "Invalid token signature")
    const lag = options?.lagMs ?? 0
    const url = new URL(request.path, "http://connect")
    const [, , , id, within, item, part] = url.pathname.split("/")
    const vaults = stateAt(now - lag).vaults
    const readable = Object.values(vaults).filter(({ name }) => access.vaults.includes(name))
    if (id === undefined) {
      const wanted = /"(.*)"/.exec(url.searchParams.get("filter") ?? "")?.[1]
      return json(readable.filter(({ name }) => wanted === undefined || name === wanted).map(vaultJson))
    }
    const listed = readable.find(({ name }) => vaultId(name) === id)
    if (listed === undefined) return error(403, `Authorization: token does not have access to vault ${id}`)
    if (within === undefined) return json(vaultJson(listed))
    const name = listed.name
    const items = (stateAt(now - lag - (options?.itemLagMs ?? 0)).vaults[name] ?? listed).items
    const titles = Object.keys(items)
    if (request.method === "POST") return json({}, 200)
    if (item === undefined) {
      const wanted = /"(.*)"/.exec(url.searchParams.get("filter") ?? "")?.[1]
      return json(
        titles
          .filter((title) => wanted === undefined || title === wanted)
          .map((title) => summary(name, title, items[title] as ItemState))
      )
    }
    const title = titles.find((candidate) => itemId(candidate) === item)
    if (title === undefined) return error(404, `item ${item} not found`)
    if (part === "files") {
      const content = files.get(`${title} ${items[title]?.version}`) ?? files.get(title)
      return content === undefined
        ? error(404, "file not found")
        : {
            status: 200,
            body: Buffer.from(content).toString("latin1"),
            headers: { "content-type": "application/octet-stream", "content-length": String(content.length) }
          }
    }
    // The response to a write has the version from before. Simulations see by `for` whose response it is.
    const whose = random === undefined ? {} : { for: request.headers.authorization?.replace("Bearer ", "") }
    return json({ ...full(name, title, items[title] as ItemState), ...whose })
  }

  const respond = Effect.fnUntraced(function* (request: TransportRequest) {
    const latency = random === undefined ? latencyMs : Math.ceil(random() * latencyMs)
    if (latency > 0) yield* Effect.sleep(latency / 2)
    now = yield* Clock.currentTimeMillis
    const reply = replyTo(request)
    const token = (request.headers.authorization ?? "").replace("Bearer ", "")
    const status = typeof reply === "string" ? reply : reply.status
    requestLog.push({ at: now, host: request.host, method: request.method, path: request.path, token, status })
    if (latency > 0) yield* Effect.sleep(latency / 2)
    if (reply === "hang") {
      yield* Effect.sleep(request.timeout)
      return yield* new TransportError({ code: "TIMEOUT", sent: true, stale: false })
    }
    if (typeof reply === "string") {
      return yield* new TransportError({ code: reply, sent: reply !== "ECONNREFUSED", stale: false })
    }
    const response: TransportResponse = {
      status: reply.status,
      headers: { "content-type": "application/json", "1password-connect-version": "1.8.1", ...reply.headers },
      connectMs: undefined,
      body: reply.headers === undefined ? Buffer.from(reply.body) : Buffer.from(reply.body, "latin1")
    }
    return response
  })
  const transport: Service = {
    send: respond,
    open: (request) => Effect.map(respond(request), (response) => ({ ...response, body: Stream.make(response.body) }))
  }

  return {
    ...{ transport, requestLog, hosts, tokens, files, newest },
    host: (host = hosts[0] as string) => hostOptions.get(host) as HostOptions,
    /** Gives a token access to vaults. Returns the token. */
    token: (name: string, access: ReadonlyArray<string> = Object.keys(vaults)) => {
      const token = `token-${name}-${"x".repeat(20)}`
      tokens.set(token, { vaults: access, isRevoked: false })
      return token
    },
    revoke: (token: string) =>
      Effect.sync(() => {
        const access = tokens.get(token)
        if (access !== undefined) access.isRevoked = true
      }),
    accept: (token: string) =>
      Effect.sync(() => {
        const access = tokens.get(token)
        if (access !== undefined) access.isRevoked = false
      }),
    /** Changes a value: the item and its vault get the next version. */
    put: (vault: string, title: string, value?: string, more: Readonly<Record<string, unknown>> = {}) =>
      changeVault(vault, (state) => {
        const version = (state.items[title]?.version ?? 0) + 1
        const item = { version, value: value ?? `${title} ${version}`, more }
        return { ...state, contentVersion: state.contentVersion + 1, items: { ...state.items, [title]: item } }
      }),
    remove: (vault: string, title: string) =>
      changeVault(vault, (state) => {
        const { [title]: _, ...items } = state.items
        return { ...state, contentVersion: state.contentVersion + 1, items }
      }),
    removeVault: (vault: string) =>
      commit((all) => {
        const { [vault]: _, ...others } = all
        return others
      }),
    /** Replaces a vault by a backup: lower versions, another value. */
    restore: (vault: string, contentVersion: number, title: string, version: number, value: string) =>
      changeVault(vault, (state) => ({
        ...state,
        contentVersion,
        items: { ...state.items, [title]: { version, value, more: {} } }
      })),
    requests: (pattern: RegExp) => requestLog.filter(({ method, path }) => pattern.test(`${method} ${path}`))
  }
}

export type World = ReturnType<typeof makeWorld>

/** Makes all hosts unreachable. */
export const down = (world: World, reply: Reply = "ECONNREFUSED") => {
  for (const host of world.hosts) world.host(host).fault = () => reply
}
export const up = (world: World) => {
  for (const host of world.hosts) world.host(host).fault = undefined
}
