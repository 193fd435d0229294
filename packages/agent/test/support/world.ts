import type { Service, TransportRequest, TransportResponse } from "@opconnect/core/Transport"
import { TransportError } from "@opconnect/core/Transport"
import { idOf } from "@opconnect/testing"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Store, StoredItem, StoredVault } from "../../../testing/src/store/model.ts"
import type { Refusal } from "../../../testing/src/store/refusal.ts"
import * as Reads from "../../../testing/src/store/store.ts"

/** The data at a time. */
interface State {
  readonly at: number
  readonly store: Store
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

const itemOf = (
  vault: string,
  title: string,
  version: number,
  value = `${title} ${version}`,
  more: Readonly<Record<string, unknown>> = {}
): StoredItem => ({
  item: {
    ...{ id: itemId(title), title, vault: { id: vaultId(vault) }, category: "LOGIN", version },
    fields: [{ id: "password", type: "CONCEALED", label: "password", value }],
    ...more
  },
  files: new Map()
})

/**
 * The store of the fake server with hosts that lag, on virtual time. Every change is recorded, so that a host can respond with
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
  const initial = Object.entries(vaults).map(([name, titles]): [string, StoredVault] => [
    vaultId(name),
    {
      vault: { id: vaultId(name), name, attributeVersion: 1, contentVersion: 10, type: "USER_CREATED" },
      items: new Map(titles.map((title) => [itemId(title), itemOf(name, title, 1)]))
    }
  ])
  let history: ReadonlyArray<State> = [{ at: 0, store: new Map(initial) }]
  const tokens = new Map<string, { vaults: ReadonlyArray<string>; isRevoked: boolean }>()
  const hostOptions = new Map(
    hosts.map((host): [string, HostOptions] => [host, { lagMs: 0, itemLagMs: 0, fault: undefined }])
  )
  const requestLog: Array<RecordedRequest> = []
  const files = new Map<string, Uint8Array>()
  let now = start

  const newest = () => (history.at(-1) as State).store
  const storeAt = (time: number) => (history.findLast(({ at }) => at <= time) ?? (history[0] as State)).store
  const versionOf = (vault: string, title: string) => Reads.itemVersion(newest(), vaultId(vault), itemId(title))
  const commit = (change: (store: Map<string, StoredVault>) => void) =>
    Effect.map(Clock.currentTimeMillis, (at) => {
      now = at
      const store = new Map(newest())
      change(store)
      history = [...history, { at, store }]
    })
  /** Changes the items of a vault, which gets the next version unless there is another one. */
  const changeItems = (name: string, change: (items: Map<string, StoredItem>) => void, version?: number) =>
    commit((store) => {
      const { vault, items } = store.get(vaultId(name)) as StoredVault
      const changed = new Map(items)
      change(changed)
      const contentVersion = version ?? (vault.contentVersion ?? 0) + 1
      store.set(vaultId(name), { vault: { ...vault, contentVersion }, items: changed })
    })

  const json = (body: unknown, status = 200): Reply => ({ status, body: JSON.stringify(body) })
  const error = (status: number, message: string): Reply => json({ status, message }, status)
  const replyWith = (result: Result.Result<unknown, Refusal<number>>): Reply =>
    Result.match(result, {
      onFailure: ({ message, status }) => error(status, message),
      onSuccess: (body) => json(body)
    })

  const replyTo = (request: TransportRequest): Reply => {
    const options = hostOptions.get(request.host)
    const fault = options?.fault?.(request)
    if (fault !== undefined) return fault
    const access = tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""))
    if (access === undefined || access.isRevoked) return error(401, "Invalid token signature")
    const lag = options?.lagMs ?? 0
    const url = new URL(request.path, "http://connect")
    const [, , , id, within, item, part] = url.pathname.split("/")
    const filter = url.searchParams.get("filter") ?? undefined
    const readable = access.vaults.map(vaultId)
    const store = new Map([...storeAt(now - lag)].filter(([id]) => readable.includes(id)))
    if (id === undefined) return replyWith(Reads.listVaults(store, filter))
    if (!store.has(id)) return error(403, `Authorization: token does not have access to vault ${id}`)
    if (within === undefined) return replyWith(Reads.getVault(store, id))
    const items = storeAt(now - lag - (options?.itemLagMs ?? 0))
    if (request.method === "POST") return json({}, 200)
    if (item === undefined) return replyWith(Reads.listItems(items, id, filter))
    const found = Reads.findItem(items, id, item)
    if (part === "files" && Result.isSuccess(found)) {
      const { title, version } = found.success.item
      const content = files.get(`${title} ${version}`) ?? files.get(title ?? "")
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
    return replyWith(Result.map(found, (stored) => ({ ...stored.item, ...whose })))
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
    ...{ transport, requestLog, hosts, tokens, files, versionOf },
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
    put: (vault: string, title: string, value?: string, more?: Readonly<Record<string, unknown>>) =>
      changeItems(vault, (items) => {
        items.set(itemId(title), itemOf(vault, title, (versionOf(vault, title) ?? 0) + 1, value, more))
      }),
    remove: (vault: string, title: string) =>
      changeItems(vault, (items) => {
        items.delete(itemId(title))
      }),
    removeVault: (vault: string) =>
      commit((store) => {
        store.delete(vaultId(vault))
      }),
    /** Replaces a vault by a backup: lower versions, another value. */
    restore: (vault: string, contentVersion: number, title: string, version: number, value: string) =>
      changeItems(
        vault,
        (items) => {
          items.set(itemId(title), itemOf(vault, title, version, value))
        },
        contentVersion
      ),
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
