import { file, json, type Reply, refusal, type Seen, type Stub, stub } from "./stub.ts"

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
 * Answers like a Connect server with these vaults. `first` may answer instead, to put a fault
 * in its way.
 */
export const world = (
  vaults: ReadonlyArray<WorldVault> | (() => ReadonlyArray<WorldVault>),
  options: {
    readonly first?: (request: Seen) => Reply | undefined
    /** Does the server's filter mind the case of titles? */
    readonly exact?: boolean
    readonly latency?: number
    /** Headers of every response that is not of `first`. */
    readonly headers?: Readonly<Record<string, string>>
  } = {}
): Stub =>
  stub((request) => {
    const first = options.first?.(request)
    if (first !== undefined) return first
    const reply = answer(typeof vaults === "function" ? vaults() : vaults, request, options.exact ?? true)
    return reply._tag === "Answer" ? { ...reply, headers: { ...reply.headers, ...options.headers } } : reply
  }, options.latency)

const summary = (vaultId: string, one: WorldItem): Json => ({
  id: one.id,
  vault: { id: vaultId },
  category: "LOGIN",
  ...(one.title === undefined ? {} : { title: one.title }),
  ...(one.state === undefined ? {} : { state: one.state }),
  ...(one.version === undefined ? {} : { version: one.version })
})

const vaultSummary = ({ contentVersion, count, id: one, items, name }: WorldVault): Json => ({
  id: one,
  name,
  items: count === undefined ? items.length : count,
  ...(contentVersion === undefined ? {} : { contentVersion }),
  // Long ago by any clock of a test, so that every replica has it.
  updatedAt: "1960-01-01T00:00:00Z"
})

const answer = (vaults: ReadonlyArray<WorldVault>, { path, query }: Seen, exact: boolean): Reply => {
  const [, v1, kind, vaultId, within, itemId, , fileId] = path.split("/").map(decodeURIComponent)
  if (v1 !== "v1" || kind !== "vaults") return refusal(404, `no route ${path}`)
  if (vaultId === undefined) return json(vaults.map(vaultSummary))
  const found = vaults.find((one) => one.id === vaultId)
  if (found === undefined) return refusal(404, `vault ${vaultId} not found`)
  if (within === undefined) return json(vaultSummary(found))
  if (itemId === undefined) {
    const filter = query.find(([key]) => key === "filter")?.[1]
    if (filter === undefined) return json(found.items.map((one) => summary(found.id, one)))
    const title = /^title eq "([^"\\]*)"$/.exec(filter)?.[1]
    if (title === undefined) return refusal(400, "Invalid filter")
    const fold = (text = "") => (exact ? text : text.toLowerCase())
    return json(found.items.filter((one) => fold(one.title) === fold(title)).map((one) => summary(found.id, one)))
  }
  const one = found.items.find((candidate) => candidate.id === itemId)
  if (one === undefined) return refusal(404, `item ${itemId} not found`)
  if (fileId === undefined) {
    const files = one.files?.map(({ bytes: _, ...rest }) => rest)
    return json({ ...one, ...summary(found.id, one), ...(files === undefined ? {} : { files }) })
  }
  const bytes = one.files?.find((candidate) => candidate.id === fileId)?.bytes
  return bytes === undefined ? refusal(404, `file ${fileId} not found`) : file(bytes)
}

/** The requests that a stub received, without `/v1/vaults`, sorted: `GET /<vault>/items?title eq "x"`. */
export const asked = ({ seen }: Stub): ReadonlyArray<string> =>
  seen
    .map(({ method, path, query }) => {
      const filter = query.map(([key, value]) => `${key}=${value}`).join("&")
      return `${method} ${path.replace("/v1/vaults", "")}${filter === "" ? "" : `?${filter}`}`
    })
    .sort()
