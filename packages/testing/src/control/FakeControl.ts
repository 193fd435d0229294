/**
 * Control of a fake by a test.
 *
 * @since 0.1.0
 */
import type { Count, RequestPattern } from "../assertions/Assertions.ts"
import type { ActiveFault, Fault, FaultPreset } from "../model/Fault.ts"
import type { RecordedRequest } from "../model/RequestLog.ts"
import type { Seed } from "../model/Seed.ts"

/**
 * Control of a fake: its requests, its data, its time and its faults.
 *
 * **Details**
 *
 * Vaults, items and fields are given by name or id. A name that none has, or several, is a mistake of the test and throws
 * a `TypeError`. Edits are those of a person in the 1Password app, unknown to the clients: versions grow, and `lag`
 * applies.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface FakeControl {
  /** The requests that were answered since the last `clearRequests`, in order. At most 50,000: the latest. */
  readonly requests: () => ReadonlyArray<RecordedRequest>
  /** Empties `requests`. Activity and metrics, which Connect keeps itself, stay. */
  readonly clearRequests: () => void
  /** Restores the start: the seed, the faults of the options, the real time, and no requests. */
  readonly reset: () => void

  /** The value of a field as it was last written, empty when it has none. */
  readonly getField: (vault: string, item: string, field: string) => string
  /** Gives a field another value. */
  readonly setField: (vault: string, item: string, field: string, value: string) => void
  /** Gives a field a random value, or a new secret if it is a one-time password, and returns it. */
  readonly rotate: (vault: string, item: string, field: string) => string
  /** Adds vaults and items. An item with the same id, or the same title in its vault, is replaced. */
  readonly merge: (seed: Seed) => void
  /** Deletes an item, or a whole vault. */
  readonly remove: (vault: string, item?: string) => void
  /** Sets the `contentVersion` of a vault, also to a lower one, as after a server was restored from a backup. */
  readonly setContentVersion: (vault: string, version: number) => void
  /** Makes a token invalid: it gets 401 until `restoreToken` or `reset`. */
  readonly revokeToken: (token: string) => void
  /** Makes a revoked token valid again. */
  readonly restoreToken: (token: string) => void
  /** Gives a token other vaults, by name or id, until `reset`. Those that it had before answer 403. */
  readonly setTokenVaults: (token: string, vaults: ReadonlyArray<string>) => void
  /** All that the fake holds as a seed, with ids, versions and times. */
  readonly exportSeed: () => Seed
  /** Replaces all data. `lag` does not apply. */
  readonly importSeed: (seed: Seed) => void

  /** The time of the fake, in milliseconds since 1970: versions, one-time passwords and `lag` go by it. */
  readonly now: () => number
  /** Sets the time and stops the clock. Milliseconds since 1970, or what `Date` reads. */
  readonly setTime: (time: number | string | Date) => void
  /** Moves the time forward by milliseconds. */
  readonly advanceTime: (milliseconds: number) => void
  /** Goes by the real clock again. */
  readonly resumeTime: () => void

  /** All faults, also those that are used up. */
  readonly faults: () => ReadonlyArray<ActiveFault>
  /** Adds a fault after the others and returns its id. */
  readonly addFault: (fault: Fault | FaultPreset) => string
  readonly removeFault: (id: string) => void
  readonly clearFaults: () => void

  /** Throws an `AssertionError` unless such requests came so often, at least once by default. */
  readonly expectRequested: (pattern: RequestPattern, count?: Count) => void
  /** Throws an `AssertionError` when there were more requests. */
  readonly expectAtMost: (requests: number) => void
  /** Throws an `AssertionError` unless items were fetched, none of them twice. */
  readonly expectEachItemFetchedOnce: () => void
  /**
   * Throws an `AssertionError` when the text holds a value that the fake has, or has had: a field's, a file's or a
   * token, plain or in base64, URL or JSON encoding. Values of fewer than 4 bytes are not looked for, nor those in
   * `except`.
   */
  readonly expectNoSecrets: (text: string, except?: ReadonlyArray<string>) => void
}
