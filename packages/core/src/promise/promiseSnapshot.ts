/**
 * The last known good secrets on disk, for people without Effect. A module of its own, as it is for Node only.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as SecretSnapshot from "../snapshot/SecretSnapshot.ts"
import { inside } from "./clients.ts"
import { SecretsError } from "./errors.ts"
import { toSecretsError } from "./failure.ts"
import type { Connect } from "./promise.ts"
import { Secret } from "./Secret.ts"
import type { CallOptions } from "./secretModels.ts"
import * as Wire from "./wire.ts"

/**
 * Where a snapshot is, how old it may be, and what opens it.
 *
 * @category models
 * @since 0.1.0
 */
export interface SnapshotOptions extends CallOptions {
  /**
   * Path of the file. Its folder must exist, and only the application should be able to write to it. A file that somebody
   * else could have written is not used.
   */
  readonly path: string
  /**
   * Maximum age of a snapshot that is used, in milliseconds. Default: 7 days.
   *
   * @default 604800000
   */
  readonly maxAge?: number | undefined
  /**
   * Secret for the encryption: a passphrase of at least 12 characters, or a file with at least 32 random bytes, which is
   * faster. Default: the access token; a different token cannot open the snapshot.
   */
  readonly key?: string | Secret | { readonly file: string } | undefined
}

/**
 * Values, and how old they are.
 *
 * @category models
 * @since 0.1.0
 */
export interface SnapshotResult<Key extends string> {
  readonly values: Record<Key, string>
  /** When the values were had from the server, if they come out of the snapshot; `undefined` if they are new. */
  readonly savedAt: Date | undefined
}

const keyOf = (key: NonNullable<SnapshotOptions["key"]>): SecretSnapshot.SnapshotKey => {
  if (key instanceof Secret) return Redacted.make(key.reveal())
  return typeof key === "string" ? Redacted.make(key) : key
}

/**
 * `secrets.resolveAll` of a client, with a snapshot: one request while nothing has changed, and the last values while the
 * server cannot be reached. Rejects with a
 * `SecretsError`; its hints say why the snapshot could not be used, if that was tried.
 *
 * **Example** (A start that survives an outage)
 *
 * ```ts
 * import type { Connect } from "@opconnect/core/promise"
 * import { resolveAll } from "@opconnect/core/promiseSnapshot"
 *
 * export const start = async (connect: Connect) => {
 *   const { savedAt, values } = await resolveAll(
 *     connect,
 *     { password: "op://prod/db/password" },
 *     { path: "/var/lib/app/secrets.snapshot", maxAge: 24 * 60 * 60 * 1_000 }
 *   )
 *   if (savedAt !== undefined) console.warn(`The server can't be reached: secrets of ${savedAt.toISOString()}.`)
 *   return values.password
 * }
 * ```
 *
 * @category resolving
 * @since 0.1.0
 */
export const resolveAll = async <Key extends string>(
  connect: Connect,
  references: Readonly<Record<Key, string>>,
  { key, maxAge, path, signal }: SnapshotOptions
): Promise<SnapshotResult<Key>> => {
  const client = inside(connect)
  if (client === undefined) throw new TypeError("A snapshot needs a client that createConnect has made.")
  const options = {
    path,
    maxAge,
    connect: client.options,
    ...(key === undefined ? {} : { key: keyOf(key) })
  }
  const resolving = SecretSnapshot.resolveAll(references, options)
  const unusable = (error: SecretSnapshot.SnapshotUnusable) => Effect.succeed(Result.fail(error))
  const outcome = await client.calls.run(
    resolving.pipe(Effect.map(Result.succeed), Effect.catchTag("SnapshotUnusable", unusable)),
    signal
  )
  if (Result.isSuccess(outcome)) {
    const { savedAt, values } = outcome.success
    return { values: Wire.revealAll(values), savedAt: savedAt === undefined ? undefined : new Date(savedAt) }
  }
  const { hint, message, unresolved } = outcome.failure
  const [reason = ""] = message.split("\n")
  throw new SecretsError(
    toSecretsError(unresolved).issues.map((failure) => ({ ...failure, hint: `${reason} ${hint}` }))
  )
}
