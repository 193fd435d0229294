/**
 * The store that agents share. It stores encrypted bytes under opaque names, and decides three things by its own clock:
 * which fill is current, which agent holds a lease, and whether a request may be sent. Any data may vanish at any time: a
 * missing record means unknown, not absent.
 *
 * A `scope` is one (environment, token, vault): all keys of a scope hash to one slot of a cluster, because a script must
 * not use several. Scopes, names and channels are keyed hashes or constants; times are milliseconds.
 */
import * as Data from "effect/Data"
import type * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"

/** A store call that failed, or whose result is unknown. Contains no key and no address. */
export class StoreError extends Data.TaggedError("StoreError")<{
  readonly reason: "unreachable" | "timeout" | "refused" | "full" | "unexpected"
  /** Error code of the store or the system, such as `ECONNREFUSED` or `NOAUTH`. */
  readonly code: string
}> {}

/** The head of a scope. */
export interface Head {
  /** Increases with every move, and never repeats: the larger of the stored number plus 1 and the store's time. */
  readonly seq: number
  /** When Connect last confirmed the content, by the store's clock. */
  readonly checkedAt: number
  readonly body: Uint8Array
}

export interface HeadReading {
  readonly head: Head | undefined
  /** The store's clock. */
  readonly now: number
}

export interface Touch {
  /**
   * The `seq` that was read before the request to Connect, 0 for none. The touch is refused if that `seq` is no longer
   * current. Without `expected`, the touch is always applied.
   */
  readonly expected?: number | undefined
  /** Whether all fills that were prepared under the current `seq` are void from now on. */
  readonly moves: boolean
  /** Replaces the body. Without it, the body stays, and a missing head is not created. */
  readonly body?: Uint8Array | undefined
  /** How long ago Connect confirmed the content. `checkedAt` never decreases. */
  readonly ageMs: number
  readonly ttlMs: number
}

export interface TouchResult extends HeadReading {
  readonly applied: boolean
}

/** A response of Connect, ordered within its scope. */
export interface StoredRecord {
  /** The `seq` of the head under which it was filled. */
  readonly seq: number
  readonly epoch: number
  readonly version: number
  readonly body: Uint8Array
}

export interface Fill extends StoredRecord {
  readonly ttlMs: number
}

/**
 * - `filled`: the record is stored.
 * - `moved`: the head has another `seq` by now, or is missing.
 * - `older`: a record of a later epoch, or of a higher version in the same epoch, is there.
 */
export type FillResult = "filled" | "moved" | "older"

export interface Lease {
  /** Larger than that of every earlier holder: the larger of the last one plus 1 and the store's time. */
  readonly fence: number
  /** Extends the lease by its whole TTL from now. `false` if this holder no longer has the lease. */
  readonly renew: Effect.Effect<boolean, StoreError>
  /** Releases the lease, if this holder still has it. */
  readonly release: Effect.Effect<void, StoreError>
}

export interface Take {
  /** Tokens per second that are added to the bucket. */
  readonly perSecond: number
  /** Capacity of the bucket. A bucket starts full. */
  readonly burst: number
  /** Number of tokens that must be left. If negative, the bucket may go into debt: the token can be used later. */
  readonly leave: number
}

export interface Taken {
  readonly granted: boolean
  /** If granted: time to wait before using the token. Otherwise: time until the next attempt. */
  readonly waitMs: number
}

/**
 * The store that agents share, in memory or in Redis.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface SharedStore {
  readonly head: (scope: string) => Effect.Effect<HeadReading, StoreError>
  /** Confirms or moves a head. One step: nothing happens between the comparison and the change. */
  readonly touch: (scope: string, touch: Touch) => Effect.Effect<TouchResult, StoreError>
  readonly record: (scope: string, name: string) => Effect.Effect<StoredRecord | undefined, StoreError>
  /** Stores a record if the head still has its `seq`, and no later record exists. One step. */
  readonly fill: (scope: string, name: string, fill: Fill) => Effect.Effect<FillResult, StoreError>
  /** Takes a free lease. `undefined` if another holder has the lease. */
  readonly lease: (name: string, ttlMs: number) => Effect.Effect<Lease | undefined, StoreError>
  /** Takes a token from a bucket, by the store's clock. One step. */
  readonly take: (bucket: string, take: Take) => Effect.Effect<Taken, StoreError>
  /** Wakes subscribers. Messages may be lost, repeated and late. */
  readonly publish: (channel: string, message: string) => Effect.Effect<void, StoreError>
  /** Messages from now on. Fails when the subscription is lost; subscribe again. */
  readonly subscribe: (channel: string) => Stream.Stream<string, StoreError>
}
