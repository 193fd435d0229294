/** State of an agent for one token. */
import { expiryOf } from "@opconnect/core/Options"
import type * as Deferred from "effect/Deferred"
import type * as Queue from "effect/Queue"
import * as Semaphore from "effect/Semaphore"
import type { ListedVault } from "../cache/lists.ts"
import type { Memory } from "../cache/memory.ts"
import * as View from "../cache/view.ts"
import type { BufferedResponse, Level } from "../model/responses.ts"
import * as Proof from "../proof/proof.ts"
import { makeRecords, type Records } from "../records/records.ts"
import type { TokenNames } from "../sealing/names.ts"
import type { Sealer } from "../sealing/seal.ts"
import type { Lease } from "../store/SharedStore.ts"
import type { StoreLink } from "../store/storeLink.ts"

/** A response and its source. */
export interface Served {
  readonly response: BufferedResponse
  readonly level: Level
}

export interface Session {
  readonly token: string
  readonly names: TokenNames
  readonly sealer: Sealer | undefined
  /** When the token expires, by the wall clock in milliseconds. */
  readonly expiresAt: number | undefined
  proof: Proof.Proof
  /** The vaults of the token as a whole. */
  readonly own: View.View
  readonly vaults: Map<string, View.View>
  /** The newest list of vaults, and the `seq` that it belongs to. */
  listed: { readonly seq: number; readonly vaults: ReadonlyArray<ListedVault> } | undefined
  /** By vault: since when every responding host lags, and since when the vault is missing from lists. */
  readonly behindSince: Map<string, number>
  readonly missingSince: Map<string, number>
  usedAt: number
  /** The host that responded last. Lists and items are read from the same host. */
  host: string | undefined
  /** Connect did not respond to the last poll. */
  isAway: boolean
  /** Difference between the store's clock and the monotonic one at the last reading. */
  storeOffset: number
  generation: number
  records: Records
  /** Reads in progress, by what they read. */
  readonly flights: Map<string, Deferred.Deferred<Served>>
  readonly polling: Semaphore.Semaphore
  /** Whether a watcher runs, and how to wake it. */
  isWatched: boolean
  readonly wake: Queue.Queue<void>
  lease: { readonly lease: Lease; readonly generation: number; validUntil: number } | undefined
  /** When the next poll is due, and when the last one was. */
  pollAt: number
  polledAt: number | undefined
  pollMs: number
  /** Called when the heads were read again. */
  readonly listeners: Set<() => void>
}

export interface SessionOptions {
  readonly environment: string
  readonly link: StoreLink
  readonly ttlMs: number
  readonly pollMs: number
}

const recordsOf = (
  { environment, link, ttlMs }: SessionOptions,
  names: TokenNames,
  sealer: Sealer | undefined
): Records => {
  const { isShared, store } = link.current()
  return makeRecords({ store, environment, names, sealer: isShared ? sealer : undefined, ttlMs })
}

export const makeSession = (
  token: string,
  names: TokenNames,
  sealer: Sealer | undefined,
  wake: Queue.Queue<void>,
  options: SessionOptions
): Session => ({
  token,
  names,
  sealer,
  expiresAt: expiryOf(token),
  proof: Proof.unproven,
  own: View.makeView(""),
  vaults: new Map(),
  listed: undefined,
  behindSince: new Map(),
  missingSince: new Map(),
  usedAt: 0,
  host: undefined,
  isAway: false,
  storeOffset: 0,
  generation: options.link.current().generation,
  records: recordsOf(options, names, sealer),
  flights: new Map(),
  polling: Semaphore.makeUnsafe(1),
  isWatched: false,
  wake,
  lease: undefined,
  pollAt: 0,
  polledAt: undefined,
  pollMs: options.pollMs,
  listeners: new Set()
})

/** Whether the token has expired according to its own `exp` claim, so that no request to Connect is needed. */
export const isExpired = ({ expiresAt }: Session, wall: number): boolean => expiresAt !== undefined && expiresAt <= wall

/** A time of the monotonic clock, by the store's clock. */
export const storeTimeOf = ({ storeOffset }: Session, at: number): number => Math.round(at + storeOffset)

/** All views of a session, beginning with that of the token itself. */
export const viewsOf = (session: Session): ReadonlyArray<View.View> => [session.own, ...session.vaults.values()]

/** The records of the store in use. If the store has changed, all cached responses become unconfirmed. */
export const attach = (session: Session, options: SessionOptions): Records => {
  const { generation } = options.link.current()
  if (generation !== session.generation) {
    session.generation = generation
    session.records = recordsOf(options, session.names, session.sealer)
    session.lease = undefined
    session.listed = undefined
    for (const view of viewsOf(session)) View.detach(view)
  }
  return session.records
}

/** Removes everything that was read with the token. */
export const forgetResponses = (session: Session, memory: Memory): void => {
  for (const view of viewsOf(session)) View.clear(view, memory.remove)
  session.listed = undefined
}
