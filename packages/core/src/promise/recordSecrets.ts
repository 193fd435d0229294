import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import * as SecretReference from "../reference/SecretReference.ts"
import * as Record from "../secrets/record.ts"
import * as Engine from "../secrets/Secrets.ts"
import * as Calls from "./calls.ts"
import { toError } from "./failure.ts"
import type { Secrets } from "./methodTypes.ts"
import * as SecretCalls from "./secrets.ts"

/**
 * Secrets from a record, for tests.
 *
 * @category models
 * @since 0.1.0
 * @stability internal
 */
export interface RecordSecrets {
  /** The secrets for one client. `close` ends its watches. */
  readonly open: () => { readonly secrets: Secrets; readonly close: () => Promise<void> }
  /**
   * Sets the value of a reference, which watches report without waiting for their interval. Throws a `SecretsError` if the
   * text is not a reference.
   */
  readonly set: (reference: string, value: string) => void
}

/** The value of a result. Throws the failure as an `Error`. */
const getOrThrow = <A>(result: Result.Result<A, Parameters<typeof toError>[0]>): A => {
  if (Result.isFailure(result)) throw toError(result.failure)
  return result.success
}

/**
 * Secrets from a record, as `Secrets.layerTest` of the Effect client provides them. Throws a `SecretsError` if keys of the
 * record are not references, and a `ConnectOptionsError` if values are not strings.
 *
 * @category constructors
 * @since 0.1.0
 * @stability internal
 */
export const recordSecrets = (values: Readonly<Record<string, string>>): RecordSecrets => {
  const record = getOrThrow(Record.make(values))
  return {
    open: () => {
      const calls = Calls.make(Layer.succeed(Engine.Secrets, Engine.fromRecord(record)), {})
      return { secrets: SecretCalls.make(calls, { host: "" }), close: calls.close }
    },
    set: (reference, value) => record.set(getOrThrow(SecretReference.parse(reference)), value)
  }
}
