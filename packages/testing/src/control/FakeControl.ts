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
 * Vaults, items and fields are given by name or id. A name that does not exist or is ambiguous throws a `TypeError`.
 * Edits act like those of a person in the 1Password app: versions grow, and `lag` applies.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface FakeControl {
  /** The requests since the last `clearRequests`, in order. At most the latest 50,000. */
  readonly requests: () => ReadonlyArray<RecordedRequest>
  /** Clears `requests`. Does not clear the activity log and the metrics of Connect. */
  readonly clearRequests: () => void
  /** Restores the initial state: the seed, the faults of the options, the real time, and no requests. */
  readonly reset: () => void

  /** The value of a field as it was last written; empty if it has none. */
  readonly getField: (vault: string, item: string, field: string) => string
  /** Sets the value of a field. */
  readonly setField: (vault: string, item: string, field: string, value: string) => void
  /** Sets a field to a random value, or to a new secret if it is a one-time password, and returns the value. */
  readonly rotate: (vault: string, item: string, field: string) => string
  /** Adds vaults and items. An item with the same id, or the same title in its vault, is replaced. */
  readonly merge: (seed: Seed) => void
  /** Deletes an item, or a whole vault. */
  readonly remove: (vault: string, item?: string) => void
  /** Sets the `contentVersion` of a vault, also to a lower one, as after a server was restored from a backup. */
  readonly setContentVersion: (vault: string, version: number) => void
  /** Revokes a token: it gets 401 until `restoreToken` or `reset`. */
  readonly revokeToken: (token: string) => void
  /** Makes a revoked token valid again. */
  readonly restoreToken: (token: string) => void
  /** Changes the vaults of a token, by name or id, until `reset`. Other vaults return 403. */
  readonly setTokenVaults: (token: string, vaults: ReadonlyArray<string>) => void
  /** All data of the fake as a seed, with ids, versions and times. */
  readonly exportSeed: () => Seed
  /** Replaces all data. `lag` does not apply. */
  readonly importSeed: (seed: Seed) => void

  /** The time of the fake, in milliseconds since 1970, for versions, one-time passwords and `lag`. */
  readonly now: () => number
  /** Sets the time and stops the clock: milliseconds since 1970, or a date that `Date` parses. */
  readonly setTime: (time: number | string | Date) => void
  /** Advances the time by a number of milliseconds. */
  readonly advanceTime: (milliseconds: number) => void
  /** Returns to the real clock. */
  readonly resumeTime: () => void

  /** All faults, including those that are used up. */
  readonly faults: () => ReadonlyArray<ActiveFault>
  /** Adds a fault after the others and returns its id. */
  readonly addFault: (fault: Fault | FaultPreset) => string
  readonly removeFault: (id: string) => void
  readonly clearFaults: () => void

  /** Throws an `AssertionError` unless there were that many matching requests. Default: at least one. */
  readonly expectRequested: (pattern: RequestPattern, count?: Count) => void
  /** Throws an `AssertionError` if there were more requests. */
  readonly expectAtMost: (requests: number) => void
  /** Throws an `AssertionError` unless items were fetched, each of them once. */
  readonly expectEachItemFetchedOnce: () => void
  /**
   * Throws an `AssertionError` if the text contains a secret that the fake has or had: the value of a field, a file or
   * a token, plain or in base64, URL or JSON encoding. Ignores values of fewer than 4 bytes, and those in `except`.
   */
  readonly expectNoSecrets: (text: string, except?: ReadonlyArray<string>) => void
}
