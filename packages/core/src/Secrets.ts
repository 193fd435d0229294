/**
 * References in, values out, in the fewest requests.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { ConnectClient } from "./ConnectClient.ts"
import * as Planner from "./internal/secrets/planner.ts"
import * as SecretError from "./SecretError.ts"
import * as SecretReference from "./SecretReference.ts"

/**
 * @category models
 * @since 0.1.0
 */
export interface Service {
  /** The value of one reference. */
  readonly resolve: (reference: string) => Effect.Effect<Redacted.Redacted, SecretError.SecretError>
  /**
   * The values of a record of references, under the same keys. All or nothing: when one fails, the error lists every one
   * that failed.
   *
   * **Details**
   *
   * The requests are planned over the whole record: `GET /vaults` once if any vault is named, then for each vault one
   * list or a few look-ups by title, then each item once, at the same time.
   */
  readonly resolveAll: <Key extends string>(
    references: Readonly<Record<Key, string>>
  ) => Effect.Effect<Readonly<Record<Key, Redacted.Redacted>>, SecretError.SecretsNotResolved>
}

/**
 * @category services
 * @since 0.1.0
 */
export class Secrets extends Context.Service<Secrets, Service>()("@opconnect/core/Secrets") {}

type Outcome = Result.Result<Redacted.Redacted, SecretError.SecretError>

/** The service over anything that can give outcomes to parsed references. */
const fromOutcomes = (
  outcomesOf: (
    references: ReadonlyArray<SecretReference.SecretReference>
  ) => Effect.Effect<ReadonlyMap<SecretReference.SecretReference, Outcome>>
): Service => {
  const outcomes = Effect.fnUntraced(function* (texts: ReadonlyArray<string>) {
    const parsed = new Map([...new Set(texts)].map((text) => [text, SecretReference.parse(text)]))
    const valid = [...parsed.values()].flatMap((one) => (Result.isSuccess(one) ? [one.success] : []))
    const found = valid.length === 0 ? new Map<never, never>() : yield* outcomesOf(valid)
    return (text: string): Outcome =>
      Result.flatMap(parsed.get(text) ?? SecretReference.parse(text), (reference) => {
        const outcome = found.get(reference)
        if (outcome === undefined) throw new Error("the planner left a reference without an outcome")
        return outcome
      })
  })

  const resolveAll = Effect.fnUntraced(function* <Key extends string>(references: Readonly<Record<Key, string>>) {
    const entries = Object.entries<string>(references)
    const outcomeOf = yield* outcomes(entries.map(([, text]) => text))
    const failures: Array<{ readonly key: string; readonly error: SecretError.SecretError }> = []
    const values: Array<readonly [string, Redacted.Redacted]> = []
    for (const [key, text] of entries) {
      Result.match(outcomeOf(text), {
        onFailure: (error) => failures.push({ key, error }),
        onSuccess: (value) => values.push([key, value])
      })
    }
    if (failures.length > 0) return yield* new SecretError.SecretsNotResolved(failures)
    return Object.fromEntries(values) as Record<Key, Redacted.Redacted>
  })

  return {
    resolve: (reference) =>
      Effect.flatMap(outcomes([reference]), (outcomeOf) => Effect.fromResult(outcomeOf(reference))),
    resolveAll
  }
}

/**
 * @category constructors
 * @since 0.1.0
 */
export const make: Effect.Effect<Service, never, ConnectClient> = Effect.map(ConnectClient, (client) =>
  fromOutcomes((references) => Planner.resolve(client, references))
)

/**
 * Secrets out of a Connect server.
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<Secrets, never, ConnectClient> = Layer.effect(Secrets, make)

/**
 * Secrets out of a record, for unit tests that need no server: `layerTest({ "op://prod/db/password": "x" })`. What is not
 * in it is not found.
 *
 * @category layers
 * @since 0.1.0
 */
export const layerTest = (values: Readonly<Record<string, string>>): Layer.Layer<Secrets> =>
  Layer.sync(Secrets, () => {
    const known = new Map(
      Object.entries(values).map(([text, value]) => [
        SecretReference.format(Result.getOrThrow(SecretReference.parse(text))),
        Redacted.make(value)
      ])
    )
    const outcomeOf = (reference: SecretReference.SecretReference): Outcome => {
      const text = SecretReference.format(reference)
      const value = known.get(text)
      if (value !== undefined) return Result.succeed(value)
      const { field, item, section } = reference
      return Result.fail(
        new SecretError.FieldNotFound({ reference: text, item, section, field, fields: [], suggestion: undefined })
      )
    }
    return fromOutcomes((references) =>
      Effect.sync(() => new Map(references.map((reference) => [reference, outcomeOf(reference)])))
    )
  })
