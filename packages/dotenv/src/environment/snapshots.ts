import { type ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import type { SecretResolver } from "@opconnect/core/SecretResolver"
import * as SecretSnapshot from "@opconnect/core/SecretSnapshot"
import { FailFast } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { SnapshotOptions } from "../model/types.ts"
import { each, merge, recordOf } from "./outcomes.ts"
import { emptyResolved } from "./resolved.ts"

const keyNames = "the key of the snapshot (--snapshot-key-file, DOTENV_SNAPSHOT_KEY_FILE or snapshot.key)"

/** Names the key by the ways to set it here. */
const nameKey = ({ issues }: InvalidOptions) =>
  new InvalidOptions(issues.map((issue) => ({ ...issue, hint: issue.hint.replace("`key` of the snapshot", keyNames) })))

/** Resolves references, or takes their values from a snapshot. */
export const withSnapshot = Effect.fnUntraced(function* (
  secrets: SecretResolver,
  references: ReadonlyArray<string>,
  connect: ConnectOptions,
  snapshot: SnapshotOptions
) {
  return yield* SecretSnapshot.resolveAll(secrets, recordOf(references), { connect, ...snapshot }).pipe(
    Effect.map(({ savedAt, values }) => ({
      ...emptyResolved,
      savedAt: savedAt === undefined ? undefined : new Date(savedAt),
      values: new Map(Object.entries(values).map(([reference, value]) => [reference, Redacted.value(value)]))
    })),
    Effect.catchTags({
      InvalidOptions: (error) => Effect.fail(nameKey(error)),
      SecretsNotResolved: () => each(secrets, references),
      SnapshotUnusable: ({ message, unresolved }) =>
        Effect.succeed({
          ...emptyResolved,
          failures: new Map(unresolved.failures.map(({ error, key }) => [key, error])),
          snapshotProblem: message.split("\n", 1)[0]
        })
    })
  )
})

/**
 * Optional references after those of a snapshot: an outage that the snapshot has bridged must not be waited for. Not at the
 * same time, because requests for both are shared.
 */
export const resolveWithSnapshot = Effect.fnUntraced(function* (
  secrets: SecretResolver,
  { optional, required }: { readonly optional: ReadonlyArray<string>; readonly required: ReadonlyArray<string> },
  connect: ConnectOptions,
  snapshot: SnapshotOptions
) {
  const needed = yield* withSnapshot(secrets, required, connect, snapshot)
  return merge([needed, yield* Effect.provideService(each(secrets, optional), FailFast, needed.savedAt !== undefined)])
})
