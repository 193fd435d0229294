import type { ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import type { LockedPlaces } from "@opconnect/core/LockedPlace"
import type { SecretError } from "@opconnect/core/SecretError"
import * as SecretResolver from "@opconnect/core/SecretResolver"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { SnapshotOptions } from "../model/types.ts"
import { type Ran, type RunOptions, run } from "./connection.ts"
import { nothing, type Resolved } from "./resolved.ts"

/** Under itself, because a reference is all that is known of it here. */
export const recordOf = (references: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(references, (reference) => [reference, reference]))

type Outcomes = Readonly<Record<string, Result.Result<Redacted.Redacted, SecretError>>>

/** The one place where secrets leave their wrappers: they are about to become environment variables. */
const partition = (outcomes: Outcomes): Resolved => {
  const values = new Map<string, string>()
  const failures = new Map<string, SecretError>()
  for (const [reference, outcome] of Object.entries(outcomes)) {
    Result.match(outcome, {
      onFailure: (error) => failures.set(reference, error),
      onSuccess: (value) => values.set(reference, Redacted.value(value))
    })
  }
  return { ...nothing, values, failures }
}

export const each = (secrets: SecretResolver.SecretResolver, references: ReadonlyArray<string>) =>
  Effect.map(secrets.resolveEach(recordOf(references)), partition)

/** References to resolve. */
export interface Wanted {
  readonly required: ReadonlyArray<string>
  /** References that may fail. */
  readonly optional: ReadonlyArray<string>
  /** Whether a variable waits for any of them; if not, a server that is away is not waited for. */
  readonly isUrgent: boolean
}

export interface ResolveOptions extends RunOptions {
  /** The ids that references are locked to. */
  readonly locked?: LockedPlaces | undefined
}

/** How long values that are only shown are waited for. */
const lookLimitMs = 2000

/** Outcomes of two sets of references as one. */
export const merge = ([needed, others]: readonly [Resolved, Resolved]): Resolved => ({
  ...needed,
  values: new Map([...needed.values, ...others.values]),
  failures: new Map([...needed.failures, ...others.failures])
})

// Loaded by starts with a snapshot.
const snapshots = Effect.promise(() => import("./snapshots.ts"))

/** Resolves references by one plan. The snapshot holds the required ones only. */
export const resolveReferences = (
  { isUrgent, optional, required }: Wanted,
  connect: ConnectOptions,
  snapshot: SnapshotOptions | undefined,
  { locked, ...options }: ResolveOptions = {}
): Promise<Ran<Resolved, InvalidOptions>> => {
  const reached = isUrgent ? connect : { ...connect, retries: 0, totalTimeout: lookLimitMs }
  return run(
    reached,
    Effect.flatMap(SecretResolver.make(reached, { locked }), (secrets) =>
      snapshot === undefined || required.length === 0
        ? Effect.map(
            Effect.all([each(secrets, required), each(secrets, optional)], { concurrency: "unbounded" }),
            merge
          )
        : Effect.flatMap(snapshots, ({ resolveWithSnapshot }) =>
            resolveWithSnapshot(secrets, { required, optional }, connect, snapshot)
          )
    ),
    { ...options, waits: isUrgent }
  )
}
