import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Result from "effect/Result"
import type { Store, StoredItem, WireItem, WireVault } from "../../../testing/src/store/model.ts"
import type { Refusal } from "../../../testing/src/store/refusal.ts"
import * as Reads from "../../../testing/src/store/store.ts"
import { file, json, type Reply, refusal, type Seen, type Stub, stub, target } from "./stub.ts"

/** A field, section or file on the wire. */
type Json = Readonly<Record<string, unknown>>

export interface WorldItem {
  readonly id: string
  readonly title?: string
  readonly state?: string
  readonly version?: number
  readonly sections?: ReadonlyArray<Json> | null
  readonly fields?: ReadonlyArray<Json> | null
  /** Files with their contents under `bytes`, which only the download shows. */
  readonly files?: ReadonlyArray<Json & { readonly id: string; readonly bytes?: Uint8Array }>
}

export interface WorldVault {
  readonly id: string
  readonly name: string
  /** The item count of the vault. Default: the number of its items. `null` for a server that does not send it. */
  readonly count?: number | null
  readonly contentVersion?: number
  readonly items: ReadonlyArray<WorldItem>
}

/** An id in Connect's form: 26 lower-case letters and digits, with this at its beginning. */
export const id = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .padEnd(26, "z")

export const password = (value: string): Json => ({ id: "password", label: "password", purpose: "PASSWORD", value })

export const item = (title: string, rest: Partial<WorldItem> = {}): WorldItem => ({
  id: id(title),
  title,
  fields: [password(`value of ${title}`)],
  ...rest
})

export const vault = (name: string, items: ReadonlyArray<WorldItem>, rest: Partial<WorldVault> = {}): WorldVault => ({
  id: id(name),
  name,
  items,
  ...rest
})

/**
 * A server with these vaults, or those of the moment: the store of the fake behind a transport in the clock's own time.
 * `first` may reply instead, to inject a fault. What a vault or an item lacks, such as a version, an older server
 * does not send.
 */
export const world = (
  vaults: ReadonlyArray<WorldVault> | (() => ReadonlyArray<WorldVault>),
  options: {
    readonly first?: (request: Seen) => Reply | undefined
    /** Whether the server's filter is case-sensitive. */
    readonly exact?: boolean
    readonly latency?: number
    /** Headers of every response that is not of `first`. */
    readonly headers?: Readonly<Record<string, string>>
  } = {}
): Stub => {
  const fixed = typeof vaults === "function" ? undefined : storeOf(vaults)
  return stub((request) => {
    const first = options.first?.(request)
    if (first !== undefined) return first
    const current = typeof vaults === "function" ? vaults() : vaults
    const reply = replyTo(current, fixed ?? storeOf(current), request, options.exact ?? true)
    return reply._tag === "Response"
      ? { ...reply, response: HttpServerResponse.setHeaders(reply.response, options.headers ?? {}) }
      : reply
  }, options.latency)
}

/** The content of a file that cannot be downloaded. */
const lost = new Uint8Array()

const stored = (vaultId: string, { files = [], ...rest }: WorldItem): StoredItem => ({
  // The tests say less than the contract, as servers do.
  item: { category: "LOGIN", ...rest, vault: { id: vaultId } } as WireItem,
  files: new Map(files.map(({ bytes = lost, ...one }) => [one.id, { file: one, bytes }]))
})

const storeOf = (vaults: ReadonlyArray<WorldVault>): Store =>
  new Map(
    vaults.map(({ count: _, items, ...rest }) => [
      rest.id,
      {
        // Long ago by any clock of a test, so that every replica has it.
        vault: { ...rest, updatedAt: "1960-01-01T00:00:00Z" } as WireVault,
        items: new Map(items.map((one) => [one.id, stored(rest.id, one)]))
      }
    ])
  )

/** A vault with the number of items that its world gives it. */
const counted = (vaults: ReadonlyArray<WorldVault>) => (one: { readonly id: string }) => {
  const count = vaults.find(({ id }) => id === one.id)?.count
  return count === undefined ? one : { ...one, items: count }
}

/** An item as its world has it: older servers compute neither codes nor strengths. */
const whole = ({ files, item }: StoredItem): WireItem =>
  files.size === 0 ? item : { ...item, files: Array.from(files.values(), ({ file }) => file) }

const replyWith = <A>(result: Result.Result<A, Refusal<number>>, reply: (value: A) => Reply = json): Reply =>
  Result.match(result, { onFailure: ({ message, status }) => refusal(status, message), onSuccess: reply })

const replyTo = (vaults: ReadonlyArray<WorldVault>, store: Store, { path, query }: Seen, exact: boolean): Reply => {
  const [, v1, kind, vaultId, within, itemId, , fileId] = path.split("/").map(decodeURIComponent)
  if (v1 !== "v1" || kind !== "vaults") return refusal(404, `no route ${path}`)
  const filter = query.find(([key]) => key === "filter")?.[1]
  if (vaultId === undefined) {
    return replyWith(Result.map(Reads.listVaults(store, filter), (all) => all.map(counted(vaults))))
  }
  if (within === undefined) return replyWith(Result.map(Reads.getVault(store, vaultId), counted(vaults)))
  if (itemId === undefined) {
    const isSame = ({ title = "" }: { readonly title?: string | null }) =>
      filter === `title eq ${JSON.stringify(title)}`
    return replyWith(
      Result.map(Reads.listItems(store, vaultId, filter), (all) =>
        exact && filter !== undefined ? all.filter(isSame) : all
      )
    )
  }
  if (fileId === undefined) return replyWith(Result.map(Reads.findItem(store, vaultId, itemId), whole))
  return replyWith(Reads.findFile(store, vaultId, itemId, fileId), ({ bytes }) =>
    bytes === lost ? refusal(404, `file ${fileId} not found`) : file(bytes)
  )
}

/** The requests that a stub received, without `/v1/vaults`, sorted: `GET /<vault>/items?title eq "x"`. */
export const asked = ({ seen }: Stub): ReadonlyArray<string> =>
  seen.map((request) => `${request.method} ${target(request).replace("vaults", "")}`).sort()

/** A server whose items change, with the versions that Connect counts for them. */
export const shop = (
  titles: Readonly<Record<string, ReadonlyArray<string>>>,
  { count, ...options }: Omit<NonNullable<Parameters<typeof world>[1]>, "exact"> & { readonly count?: number } = {}
) => {
  const made = (title: string, version: number, value: string, rest: Partial<WorldItem> = {}) =>
    item(title, { fields: [password(value)], version, ...rest })
  const vaults = new Map(
    Object.entries(titles).map(([name, all]) => {
      const items = new Map(all.map((title) => [title, made(title, 1, `${title} 1`)]))
      return [name, { ...vault(name, [], count === undefined ? {} : { count }), contentVersion: 1, items }]
    })
  )
  const inVault = (name: string) => {
    const found = vaults.get(name)
    if (found === undefined) throw new Error(`no vault ${name}`)
    return found
  }
  const transport = world(
    () => Array.from(vaults.values(), (one) => ({ ...one, items: [...one.items.values()] })),
    options
  )
  return {
    ...transport,
    /** The targets of the requests since the last call, sorted. */
    news: (): ReadonlyArray<string> => transport.seen.splice(0).map(target).sort(),
    /** Writes an item as somebody else would, with a new version of it and of its vault. */
    put: (name: string, title: string, value: string, rest: Partial<WorldItem> = {}) => {
      const found = inVault(name)
      // Larger than any before: Connect gives no id twice, so no version comes twice either.
      found.items.set(title, made(title, ++found.contentVersion, value, rest))
    },
    remove: (name: string, title: string) => {
      inVault(name).items.delete(title)
      inVault(name).contentVersion++
    },
    /** Removes a vault, and gives its name to another one. */
    replaceVault: (name: string, by: string) => {
      vaults.delete(name)
      vaults.set(by, { ...inVault(by), name })
    }
  }
}

export const vaultPath = (name: string) => `vaults/${id(name)}`
export const itemsPath = (name: string) => `${vaultPath(name)}/items`
export const itemPath = (name: string, title: string) => `${itemsPath(name)}/${id(title)}`
