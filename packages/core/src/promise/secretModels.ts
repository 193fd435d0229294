import type { PlanEntry, PlannedRequest } from "../secrets/place.ts"
import type { SecretFailure } from "./errors.ts"
import type { Secret } from "./Secret.ts"

/**
 * Options of every method, in its last argument.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface CallOptions {
  /** Aborts the call. The promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Options of a snapshot: an encrypted file with the last values, to start while the server is unavailable. Node only.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SnapshotOptions {
  /**
   * Path of the file. Its folder must exist, and only the application should be able to write to it. A file that
   * another user could have written is not used.
   */
  readonly path: string
  /**
   * Maximum age of a snapshot that is used, in milliseconds or as text such as `7d`. Default: 7 days.
   *
   * @default "7d"
   */
  readonly maxAge?: number | string | undefined
  /**
   * Secret for the encryption: a passphrase of at least 12 characters, or a file with at least 32 random bytes, which is
   * faster. Default: the access token; a different token cannot open the snapshot.
   */
  readonly key?: string | Secret | { readonly file: string } | undefined
  /**
   * Called when values come from the snapshot because the server cannot be reached, with the time at which the server last
   * confirmed them. Default: prints a warning to stderr.
   */
  readonly onStale?: ((savedAt: Date) => void) | undefined
}

/**
 * Options of `resolveAll`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ResolveAllOptions extends CallOptions {
  /**
   * A snapshot, or its path. While no vault has changed since the snapshot, its values are used after one request;
   * while the server cannot be reached, without a request. Default: no snapshot.
   */
  readonly snapshot?: string | SnapshotOptions | undefined
}

/**
 * The outcome for one reference, in the shape of `Promise.allSettled`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type SecretOutcome =
  | { readonly status: "fulfilled"; readonly value: string }
  | { readonly status: "rejected"; readonly reason: SecretFailure }

export type { PlanEntry as SecretPlanEntry } from "../secrets/place.ts"

/**
 * The requests that resolving a record of references would send. Holds no value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretPlan<Key extends string = string> {
  /** The requests with an empty cache, without retries. */
  readonly requests: ReadonlyArray<PlannedRequest>
  readonly entries: ReadonlyArray<PlanEntry<Key>>
  /** The references that cannot be resolved, and why. */
  readonly failures: ReadonlyArray<SecretFailure>
}

/**
 * A change of a secret. `previous` is `undefined` if the secret was missing.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretChange<Key extends string = string> {
  readonly key: Key
  readonly reference: string
  readonly previous: Secret | undefined
  readonly current: Secret
}

/**
 * A secret that is kept up to date until it is closed. It keeps the process running until then.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface LiveSecret extends AsyncDisposable {
  /** The reference as it was written. */
  readonly reference: string
  readonly current: Secret
  /** The value before the last change, to close resources that still use it. */
  readonly previous: Secret | undefined
  /** Every change after the first read, until the live secret is closed. */
  readonly changes: (options?: CallOptions) => AsyncIterable<SecretChange>
  readonly close: () => Promise<void>
}
