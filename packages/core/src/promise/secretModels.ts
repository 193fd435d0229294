import type { Valid } from "../reference/literal.ts"
import type { PlanEntry, PlannedRequest } from "../secrets/place.ts"
import type { SecretFailure, SecretsError } from "./errors.ts"
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
 * Options of a snapshot: an encrypted file with the last values, for starts while the server cannot be reached. Node only.
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

/**
 * Options of a template.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface TemplateOptions extends CallOptions {
  /**
   * Returns the value of a variable. With this option, `$NAME`, `${NAME}` and `${NAME:-text}` are expanded inside
   * references. The text after `:-` replaces a variable that is unset or empty. Default: nothing is expanded.
   */
  readonly variables?: ((name: string) => string | undefined) | undefined
  /** Prefixes of comment lines, such as `#`: lines that start with one, after any blanks, are left as they are. Default: none. */
  readonly comments?: ReadonlyArray<string> | undefined
}

/**
 * Options of a watch.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WatchOptions extends CallOptions {
  /**
   * Time between two polls in milliseconds, give or take 10 %. At least 1. A client has one poll timer, which the shortest
   * interval of its watches sets. Default: 30 seconds.
   *
   * @default 30000
   */
  readonly interval?: number | undefined
  /**
   * Called when secrets cannot be read again: once for each outage, and once for each secret that is gone, until it recovers
   * and fails again. Watches with the same function share its calls. Default: prints a warning to stderr.
   */
  readonly onFailure?: ((error: SecretsError) => void) | undefined
}

/**
 * Options of a watch of several secrets.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface WatchRecordOptions<Key extends string = string> extends WatchOptions {
  /**
   * Values that the application already has, such as those of its startup. A different value on the server is the first
   * change. Default: the values that the watch reads first.
   */
  readonly initialValues?: Readonly<Partial<Record<Key, string | undefined>>> | undefined
  /**
   * For references that cannot be resolved at first: `fail` rejects, `wait` polls until there is a value, which is a change
   * without a `previous` value. A text that is not a reference always rejects. Default: `fail`.
   *
   * @default "fail"
   */
  readonly onMissing?: "fail" | "wait" | undefined
}

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

/**
 * Resolves references to plain text in the fewest requests. Rejections are `SecretsError`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Secrets {
  /** The value of one reference, such as `op://prod/db/password`. Calls in the same tick share one plan. */
  readonly resolve: <const Text extends string>(reference: Text & Valid<Text>, options?: CallOptions) => Promise<string>
  /**
   * The values of a record of references, under the same keys. All or nothing: when one fails, the error lists every one that
   * failed.
   *
   * **Example** (A start that survives an outage)
   *
   * ```ts
   * import type { Connect } from "@opconnect/core/promise"
   *
   * export const start = ({ secrets }: Connect) =>
   *   secrets.resolveAll(
   *     { password: "op://prod/db/password" },
   *     { snapshot: { path: "/var/lib/app/secrets.snapshot", maxAge: "1d" } }
   *   )
   * ```
   */
  readonly resolveAll: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: ResolveAllOptions
  ) => Promise<Record<Key, string>>
  /** An outcome for each key, for callers that can run without some of the secrets. */
  readonly resolveEach: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: CallOptions
  ) => Promise<Record<Key, SecretOutcome>>
  /**
   * A text with each reference, bare or in `{{ }}`, replaced by its value. Values are never parsed again.
   */
  readonly resolveTemplate: (text: string, options?: TemplateOptions) => Promise<string>
  /** The requests that resolving would send. Reads vaults and items, but no file. Returns no value; never rejects because of a reference. */
  readonly plan: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: CallOptions
  ) => Promise<SecretPlan<Key>>
  /**
   * The changes of a record of references, as long as they are read. Rejects if a reference cannot be resolved at
   * first, unless `onMissing` is `wait`; later failures are reported and retried. All watches of a client are polled
   * together, with one request for each interval.
   */
  readonly watch: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: WatchRecordOptions<NoInfer<Key>>
  ) => AsyncIterable<SecretChange<Key>>
  /** A secret that is watched until it is closed. */
  readonly live: <const Text extends string>(
    reference: Text & Valid<Text>,
    options?: WatchOptions
  ) => Promise<LiveSecret>
}
