import type { ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import type { LockedPlaces } from "@opconnect/core/LockedPlace"
import * as SecretResolver from "@opconnect/core/SecretResolver"
import * as Effect from "effect/Effect"
import type { SnapshotOptions } from "../model/types.ts"
import { type RunOptions, type RunResult, run } from "./connection.ts"
import { each, merge } from "./outcomes.ts"
import type { Resolved } from "./resolved.ts"

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

// Loaded by starts with a snapshot.
const snapshots = Effect.promise(() => import("./snapshots.ts"))

/** Resolves references by one plan. The snapshot holds the required ones only. */
export const resolveReferences = (
  { isUrgent, optional, required }: Wanted,
  connect: ConnectOptions,
  snapshot: SnapshotOptions | undefined,
  { locked, ...options }: ResolveOptions = {}
): Promise<RunResult<Resolved, InvalidOptions>> => {
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
