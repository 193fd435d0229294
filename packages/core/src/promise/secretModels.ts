import type { Valid } from "../reference/literal.ts"
import type { PlanEntry, PlannedRequest } from "../secrets/place.ts"
import type { SecretFailure, SecretsError } from "./errors.ts"
import type { Secret } from "./Secret.ts"

/**
 * What every method takes in its last argument.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface CallOptions {
  /** Gives the call up when it is aborted. The promise is rejected with the signal's reason. */
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
   * Path of the file. Its folder must exist, and only the application should be able to write to it. A file that somebody
   * else could have written is not used.
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
   * A snapshot, or the path of one. While no vault has changed since it was written, the values come from it for one
   * request; while the server cannot be reached, for none.
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
 * How a text with references in it is read.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface TemplateOptions extends CallOptions {
  /**
   * The values of variables. With it, `$NAME`, `${NAME}` and `${NAME:-text}` are put in, inside references only. The text
   * after `:-` stands for a variable that is not set, or empty.
   */
  readonly variables?: ((name: string) => string | undefined) | undefined
  /** What a comment begins with, such as `#`: a line that begins so, after any blanks, is left as it is. None by default. */
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
 * What resolving a record of references would fetch. Holds no value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SecretPlan<Key extends string = string> {
  /** The requests that resolving costs with nothing known before, repeats after failures aside. */
  readonly requests: ReadonlyArray<PlannedRequest>
  readonly entries: ReadonlyArray<PlanEntry<Key>>
  /** The references that can't be resolved, and why. */
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
  /** The value before the last change, to close what still uses it. */
  readonly previous: Secret | undefined
  /** Every change from the first read on, to the end of the live secret. */
  readonly changes: (options?: CallOptions) => AsyncIterable<SecretChange>
  readonly close: () => Promise<void>
}

/**
 * References in, plain text out, in the fewest requests. Rejections are `SecretsError`.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Secrets {
  /** The value of one reference, such as `op://prod/db/password`. What is asked for in the same tick shares one plan. */
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
  /** The same with an outcome for each key, for callers that can do without some of them. */
  readonly resolveEach: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: CallOptions
  ) => Promise<Record<Key, SecretOutcome>>
  /**
   * A text with the value of each reference in its place, bare or in `{{ }}`. The values are not read again, whatever they
   * hold.
   */
  readonly resolveTemplate: (text: string, options?: TemplateOptions) => Promise<string>
  /** What resolving would fetch. Reads vaults and items to tell, but no file; gives no value, and is not rejected. */
  readonly plan: <Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: CallOptions
  ) => Promise<SecretPlan<Key>>
  /**
   * The changes of a record of references, for as long as they are read. Rejects if a reference cannot be resolved at
   * first, unless `onMissing` says to wait; later failures are reported, and tried again. All watches of a client are polled
   * together, by one request an interval.
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
