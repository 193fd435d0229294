import type { SecretError } from "@opconnect/core/SecretError"
import type { SecretResolver } from "@opconnect/core/SecretResolver"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { emptyResolved, type Resolved } from "./resolved.ts"

/** Under itself, because a reference is all that is known of it here. */
export const recordOf = (references: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(references, (reference) => [reference, reference]))

type Outcomes = Readonly<Record<number, Result.Result<Redacted.Redacted, SecretError>>>

/** Secrets leave their wrappers here: they are about to become environment variables. */
const partition = (references: ReadonlyArray<string>, outcomes: Outcomes): Resolved => {
  const values = new Map<string, string>()
  const failures = new Map<string, SecretError>()
  for (const [index, reference] of references.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined) continue
    Result.match(outcome, {
      onFailure: (error) => failures.set(reference, error),
      onSuccess: (value) => values.set(reference, Redacted.value(value))
    })
  }
  return { ...emptyResolved, values, failures }
}

export const each = (secrets: SecretResolver, references: ReadonlyArray<string>) =>
  // Under their indexes: an object with thousands of references as keys is slow to make.
  Effect.map(secrets.resolveEach(Object.fromEntries(references.entries())), (outcomes) =>
    partition(references, outcomes)
  )

/** Outcomes of two sets of references as one. */
export const merge = ([needed, others]: readonly [Resolved, Resolved]): Resolved => ({
  ...needed,
  values: new Map([...needed.values, ...others.values]),
  failures: new Map([...needed.failures, ...others.failures])
})
