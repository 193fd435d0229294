/** Heads and responses of one token on a store, sealed where others can read the store. */
import * as Effect from "effect/Effect"
import type { BufferedResponse } from "../model/responses.ts"
import type { TokenNames } from "../sealing/names.ts"
import type { Sealer } from "../sealing/seal.ts"
import { type FillResult, type SharedStore, StoreError } from "../store/SharedStore.ts"

/** Content of the head of a vault or a token. */
export interface HeadBody {
  /** 0, or when a restored backup was detected. All records of an earlier epoch are void. */
  readonly epoch: number
  readonly contentVersion?: number | undefined
  /** A digest of Connect's JSON for the vault, or for all vaults. */
  readonly fingerprint: string
  /** The vault has changed since the head was created, so that later parts of the change may still arrive. */
  readonly hasChanged?: boolean | undefined
  /** How often the watcher polls. */
  readonly pollMs: number
  /** `refused`: Connect responded with 401 to the token, or 403 for the vault. `gone`: the vault is no longer listed. */
  readonly state: "open" | "refused" | "gone"
  /** Pending writes by item id, with the end of their time by the store's clock. The id `""` is the list itself. */
  readonly dirty?: Readonly<Record<string, { readonly until: number; readonly version: number }>> | undefined
}

export interface RecordsHead {
  readonly seq: number
  /** By the store's clock. */
  readonly checkedAt: number
  readonly body: HeadBody
}

export interface HeadState {
  readonly head: RecordsHead | undefined
  /** The store's clock. */
  readonly now: number
}

export interface HeadTouch {
  readonly expected?: number | undefined
  readonly moves: boolean
  readonly body?: HeadBody | undefined
  /** How long ago Connect confirmed the content. Default: 0. */
  readonly ageMs?: number
}

/** A response in the store, with the numbers that order it. */
export interface ResponseRecord {
  readonly seq: number
  readonly epoch: number
  /** The version of the item; 0 for lists and vaults. */
  readonly version: number
  /** When Connect sent the response, by the store's clock. */
  readonly at: number
  readonly response: BufferedResponse
}

/** Names a record within the scope of a vault. */
export interface RecordName {
  readonly vault: string
  readonly kind: string
  readonly item?: string | undefined
  /** A file, a filter, or an option of the request. */
  readonly detail?: string | undefined
}

export interface Records {
  readonly id: string
  readonly head: (vault: string) => Effect.Effect<HeadState, StoreError>
  readonly touch: (
    vault: string,
    touch: HeadTouch
  ) => Effect.Effect<HeadState & { readonly applied: boolean }, StoreError>
  readonly response: (name: RecordName) => Effect.Effect<ResponseRecord | undefined, StoreError>
  readonly fill: (name: RecordName, record: ResponseRecord) => Effect.Effect<FillResult, StoreError>
}

export interface RecordsOptions {
  readonly store: SharedStore
  readonly environment: string
  readonly names: TokenNames
  /** Without a sealer, the store belongs to this process and contains heads only. Responses are in memory. */
  readonly sealer: Sealer | undefined
  /** TTL of records and heads. A touch extends the TTL of a head. */
  readonly ttlMs: number
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The header of a record, before the bytes of its response. */
interface Envelope {
  readonly at: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** The header on one line, then the body, so that the body is never converted to text. */
const encodeResponse = ({ response, at }: ResponseRecord): Uint8Array => {
  const envelope: Envelope = { at, status: response.status, headers: response.headers }
  return Buffer.concat([encoder.encode(`${JSON.stringify(envelope)}\n`), response.body])
}

const decodeResponse = (bytes: Uint8Array): Envelope & { readonly body: Uint8Array } => {
  const end = bytes.indexOf(10)
  const envelope: Envelope = JSON.parse(decoder.decode(bytes.subarray(0, end)))
  return { ...envelope, body: bytes.subarray(end + 1) }
}

/** A head that cannot be decrypted belongs to agents with other keys and must not be replaced. */
const unopened = new StoreError({ reason: "unexpected", code: "SEALED_OTHERWISE" })

export const makeRecords = ({ environment, names, sealer, store, ttlMs }: RecordsOptions): Records => {
  const headPlace = (vault: string) => ({ environment, tokenId: names.id, kind: "head", vault, item: "", order: "" })
  const recordPlace = (
    { detail = "", item = "", kind, vault }: RecordName,
    { epoch, seq, version }: Pick<ResponseRecord, "epoch" | "seq" | "version">
  ) => ({
    ...{ environment, tokenId: names.id, kind, vault },
    item: `${item} ${detail}`,
    order: `${seq} ${epoch} ${version}`
  })
  const seal = (bytes: Uint8Array, place: ReturnType<typeof headPlace>) => sealer?.seal(bytes, place) ?? bytes
  const open = (bytes: Uint8Array, place: ReturnType<typeof headPlace>) =>
    sealer === undefined ? bytes : sealer.open(bytes, place)

  /** The bytes and the body of the newest head of each vault: most reads return the same bytes, which are opened once. */
  const newest = new Map<string, { readonly sealed: Uint8Array; readonly body: HeadBody }>()
  const bodyOf = (vault: string, sealed: Uint8Array): HeadBody | undefined => {
    const before = newest.get(vault)
    if (before !== undefined && Buffer.compare(before.sealed, sealed) === 0) return before.body
    const opened = open(sealed, headPlace(vault))
    if (opened === undefined) return undefined
    const body: HeadBody = JSON.parse(decoder.decode(opened))
    newest.set(vault, { sealed, body })
    return body
  }

  const headOf = (
    vault: string,
    { head, now }: { readonly head: { seq: number; checkedAt: number; body: Uint8Array } | undefined; now: number }
  ): Effect.Effect<HeadState, StoreError> => {
    if (head === undefined) return Effect.succeed({ head, now })
    const body = bodyOf(vault, head.body)
    if (body === undefined) return Effect.fail(unopened)
    return Effect.succeed({ head: { seq: head.seq, checkedAt: head.checkedAt, body }, now })
  }
  const nameOf = ({ detail = "", item = "", kind }: RecordName) => names.name(kind, item, detail)

  return {
    id: names.id,
    head: (vault) => Effect.flatMap(store.head(names.scope(vault)), (reading) => headOf(vault, reading)),
    touch: (vault, { ageMs = 0, body, ...touch }) =>
      Effect.flatMap(
        store.touch(names.scope(vault), {
          ...touch,
          ...{ ageMs, ttlMs },
          body: body === undefined ? undefined : seal(encoder.encode(JSON.stringify(body)), headPlace(vault))
        }),
        ({ applied, ...reading }) => Effect.map(headOf(vault, reading), (state) => ({ ...state, applied }))
      ),
    response: (name) => {
      if (sealer === undefined) return Effect.succeed(undefined)
      return Effect.map(store.record(names.scope(name.vault), nameOf(name)), (record) => {
        if (record === undefined) return undefined
        const opened = sealer.open(record.body, recordPlace(name, record))
        if (opened === undefined) return undefined
        const { at, ...response } = decodeResponse(opened)
        return { seq: record.seq, epoch: record.epoch, version: record.version, at, response }
      })
    },
    fill: (name, record) => {
      const { epoch, seq, version } = record
      const scope = names.scope(name.vault)
      if (sealer === undefined) {
        return Effect.map(store.head(scope), ({ head }) => (head?.seq === seq ? "filled" : "moved"))
      }
      const body = sealer.seal(encodeResponse(record), recordPlace(name, record))
      return store.fill(scope, nameOf(name), { seq, epoch, version, ttlMs, body })
    }
  }
}
