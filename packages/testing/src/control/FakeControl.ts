/**
 * What a test can do to a fake, besides asking it.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import type { Count, RequestPattern } from "../assertions/Assertions.ts"
import type { ActiveFault, Fault, FaultPreset } from "../model/Fault.ts"
import type { RecordedRequest } from "../model/RequestLog.ts"
import type { Seed } from "../model/Seed.ts"

/**
 * The control of a fake.
 *
 * **Details**
 *
 * Vaults, items and fields are named by their names or ids. A name that none has, or several, is a mistake of the test:
 * a defect with a `TypeError` that says so. Edits are those of a person in the 1Password app, behind the clients' backs:
 * versions grow, and `lag` holds.
 *
 * @category models
 * @since 0.1.0
 */
export interface FakeControl {
  /** The requests that were answered since they were last forgotten, in their order: the latest 50,000. */
  readonly requests: Effect.Effect<ReadonlyArray<RecordedRequest>>
  /** Empties `requests`. What Connect itself keeps, activity and metrics, stays. */
  readonly clearRequests: Effect.Effect<void>
  /** Back to the start: the seed, the faults of the options, the time of the program, and no request so far. */
  readonly reset: Effect.Effect<void>

  /** The value of a field as it was last written, empty when it has none. */
  readonly getField: (vault: string, item: string, field: string) => Effect.Effect<string>
  /** Gives a field another value. */
  readonly setField: (vault: string, item: string, field: string, value: string) => Effect.Effect<void>
  /** Gives a field a new value made at random, a new secret if it is a one-time password, and tells it. */
  readonly rotate: (vault: string, item: string, field: string) => Effect.Effect<string>
  /** Adds vaults and items. An item that is there, by its id or by the title in its vault, is replaced. */
  readonly merge: (seed: Seed) => Effect.Effect<void>
  /** Deletes an item, or a whole vault. */
  readonly remove: (vault: string, item?: string) => Effect.Effect<void>
  /** All that the fake holds as a seed, with ids, versions and times. */
  readonly exportSeed: Effect.Effect<Seed>
  /** Other data in the place of all there is. `lag` does not hold. */
  readonly importSeed: (seed: Seed) => Effect.Effect<void>

  /** The time of the fake, in milliseconds since 1970: versions, one-time passwords and `lag` go by it. */
  readonly now: Effect.Effect<number>
  /** Sets the time, which stands still from then on. Milliseconds since 1970, or what `Date` reads. */
  readonly setTime: (time: number | string | Date) => Effect.Effect<void>
  /** Moves the time on by milliseconds. */
  readonly advanceTime: (milliseconds: number) => Effect.Effect<void>
  /** Goes by the clock of the program again, as at the start. */
  readonly resumeTime: Effect.Effect<void>

  /** The faults that there are, those that are used up included. */
  readonly faults: Effect.Effect<ReadonlyArray<ActiveFault>>
  /** Adds a fault behind the others. Answers with its id. */
  readonly addFault: (fault: Fault | FaultPreset) => Effect.Effect<string>
  readonly removeFault: (id: string) => Effect.Effect<void>
  readonly clearFaults: Effect.Effect<void>

  /** Dies with an `AssertionError` unless such requests came so often, at least once by default. */
  readonly expectRequested: (pattern: RequestPattern, count?: Count) => Effect.Effect<void>
  /** Dies with an `AssertionError` when there were more requests. */
  readonly expectAtMost: (requests: number) => Effect.Effect<void>
  /** Dies with an `AssertionError` unless items were fetched, none of them twice. */
  readonly expectEachItemFetchedOnce: Effect.Effect<void>
  /**
   * Dies with an `AssertionError` when the text holds a value that the fake has, or has had: a field's, a file's or a
   * token, plain or in base64, URL or JSON encoding. Values of fewer than 4 bytes are not looked for, nor those in
   * `except`.
   */
  readonly expectNoSecrets: (text: string, except?: ReadonlyArray<string>) => Effect.Effect<void>
}

/**
 * The same for programs without Effect: functions that do it at once, and throw what `FakeControl` dies with.
 *
 * @category models
 * @since 0.1.0
 */
export type SyncControl = {
  readonly [Name in keyof FakeControl]: FakeControl[Name] extends Effect.Effect<infer A>
    ? () => A
    : FakeControl[Name] extends (...args: infer Args) => Effect.Effect<infer A>
      ? (...args: Args) => A
      : never
}
