import type * as Redacted from "effect/Redacted"
import type * as Result from "effect/Result"
import type * as SecretError from "../reference/SecretError.ts"
import type * as SecretReference from "../reference/SecretReference.ts"
import type { Results } from "./batch.ts"

/** A requested reference. Compared by identity, so that it can carry what the result belongs to. */
export interface Wanted {
  readonly reference: SecretReference.SecretReference
}

/**
 * A value with its origin.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface Reading {
  readonly value: Redacted.Redacted
  readonly vault: {
    readonly id: string
    /**
     * The vault's version before the value was read. As long as it is the same, so is the value, unless the value came from
     * a lagging replica.
     */
    readonly contentVersion: number | undefined
    /** When the server says that the vault or its content last changed, in milliseconds since 1970. */
    readonly changedAt?: number | undefined
  }
  readonly item: { readonly id: string; readonly version: number | undefined }
  /** Age of a value that `staleIfError` returns instead of a failure, in milliseconds; 0 for a current value. */
  readonly age: number
  /** For a one-time password by time, how long the code stays valid, in milliseconds. */
  readonly validFor: number | undefined
}

export interface Resolved extends Omit<Reading, "age"> {
  /** Number of observed changes of the vault before the value was read. */
  readonly revision: number
  /** Set if an older value replaces a failure. */
  readonly stale: { readonly age: number; readonly failure: SecretError.SecretError } | undefined
}

export type Outcome<A> = Result.Result<A, SecretError.SecretError>

/** Each reference with its outcome. */
export type Outcomes<W extends Wanted = Wanted, A = Resolved> = Results<W, Outcome<A>>
