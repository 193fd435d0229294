/**
 * Snapshots: the last secrets in an encrypted file, for starts while the server cannot be reached, and for starts with
 * one request while nothing has changed. Node only.
 *
 * @since 0.1.0
 * @stability experimental
 */
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as ConnectOptions from "../contract/ConnectOptions.ts"
import { snapshotOptions } from "../contract/callOptionTable.ts"
import { validateOptions } from "../contract/checkOptions.ts"
import { IssueError } from "../contract/IssueError.ts"
import { toSettings } from "../contract/settings.ts"
import { SecretsNotResolved } from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { isUnavailable } from "../secrets/faults.ts"
import { keyOf, type LockedPlaces, placeFor } from "../secrets/LockedPlace.ts"
import type { Reading } from "../secrets/resolved.ts"
import type { Resolver } from "../secrets/resolver.ts"
import { FailFast } from "../transport/failFast.ts"
import { keySource, type SnapshotKey } from "./keySource.ts"
import { newest, replicaLagMs, type Stored, toStored } from "./settling.ts"
import { type Binding, load, type Snapshot, type SnapshotProblem, save } from "./storage.ts"

export type { SnapshotKey } from "./keySource.ts"
export type { SnapshotProblem } from "./storage.ts"

/**
 * Options of a snapshot.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SnapshotOptions {
  /**
   * Path of the file. Its folder must exist, and only the application should be able to write to it. A file that
   * another user could have written is not used: it must be a regular file, owned by the user or root, not writable for
   * others.
   */
  readonly path: string
  /**
   * Maximum age of a snapshot that is used. Default: 7 days.
   *
   * @default "7 days"
   */
  readonly maxAge?: Duration.Input | undefined
  /**
   * Secret for the encryption. Default: the access token, which must have at least 32 characters then. A different token
   * cannot open the snapshot.
   */
  readonly key?: SnapshotKey | undefined
  /** Options of the client, for the token and for the hosts that the snapshot is bound to. */
  readonly connect: ConnectOptions.ConnectOptions
}

/**
 * Values, and their age.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Resolved<Key extends string> {
  readonly values: Readonly<Record<Key, Redacted.Redacted>>
  /**
   * Time at which the server last confirmed the values, in milliseconds since 1970, if they come from the snapshot or from
   * `staleIfError` because the server cannot be reached. `undefined` for current values.
   */
  readonly savedAt: number | undefined
}

const explanations: Readonly<Record<SnapshotProblem, string>> = {
  Missing: "the file does not exist yet",
  Unreadable: "the file cannot be read",
  Untrusted: "another user could have written it (it must be a regular file owned by you, not writable for others)",
  NotASnapshot: "the file is not a snapshot",
  OtherVersion: "it was written by another version of opconnect",
  OtherKey: "it was encrypted with another kind of key",
  Damaged: "it is corrupted, or was encrypted with a different key",
  Expired: "it is too old",
  OtherHost: "it was made for another server",
  OtherReferences: "it was made for other references"
}

/**
 * The server cannot be reached, and the snapshot cannot be used. `unresolved` has the failures of the requests.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class SnapshotUnusable extends IssueError("SnapshotUnusable")<{
  readonly path: string
  readonly problem: SnapshotProblem
  readonly unresolved: SecretsNotResolved
}> {
  constructor(details: {
    readonly path: string
    readonly problem: SnapshotProblem
    readonly unresolved: SecretsNotResolved
  }) {
    const { path, problem, unresolved } = details
    super({
      ...details,
      message: `The Connect server cannot be reached, and the snapshot ${path} cannot be used: ${explanations[problem]}.\n${unresolved.message}`,
      hint: "Restore the connection to the server. The next start that reaches it writes a new snapshot."
    })
  }
}

/**
 * The name of each reference in the snapshot: its canonical form, so that a snapshot fits however references are written,
 * and its lock, because a value is valid only for the same lock. Without one-time passwords.
 */
const namesOf = (texts: Iterable<string>, locked: LockedPlaces) =>
  new Map(
    [...texts].flatMap((text) => {
      const parsed = SecretReference.parse(text)
      if (Result.isFailure(parsed) || parsed.success.attribute === "otp") return []
      const canonical = SecretReference.format(parsed.success)
      const place = placeFor(locked, canonical)
      return [[text, place === undefined ? canonical : `${canonical}\n${keyOf(place)}`] as const]
    })
  )

/** The canonical form of the reference of a name, which is one line. */
const canonicalOf = (name: string) => name.replace(/\n.*$/s, "")

/** The readings that hold as long as their vault has the same version. */
const settledByReference = ({ readings }: Snapshot) =>
  new Map(
    Array.from(readings).flatMap(([name, reading]) =>
      reading.isSettled ? [[canonicalOf(name), reading] as const] : []
    )
  )

/** A snapshot that is younger than this part of its maximum age is not written again while nothing has changed. */
const freshPart = 1 / 24

const isSame = (before: ReadonlyMap<string, Stored>, now: ReadonlyMap<string, Stored>) =>
  [...now].every(([reference, { isSettled, value, vault }]) => {
    const earlier = before.get(reference)
    return (
      earlier !== undefined &&
      Redacted.value(earlier.value) === Redacted.value(value) &&
      earlier.vault.contentVersion === vault.contentVersion &&
      earlier.isSettled === isSettled
    )
  })

/**
 * The values of a record of references, as `secrets.resolveAll` returns them, with a snapshot of them on disk. `secrets` is
 * the `Secrets` service, or a `SecretResolver`.
 *
 * **Details**
 *
 * While no vault has changed since the snapshot (its `contentVersion`), the values come from the snapshot, for one request.
 * If the vault changed within the 6 minutes before the snapshot (its `updatedAt`; clocks differ and replicas lag), this
 * requires a second snapshot, written at least a minute after the first, because a replica may have returned an older
 * value.
 *
 * While the server cannot be reached, a usable snapshot is used as soon as each host has failed once, within
 * `connectTimeout` each; without one, the calls take their full time limits. Only failures of the connection, of
 * proxies and of the server itself (408, 429, 5xx) count: a refusal of Connect (400, 401, 403, 404) fails as without a
 * snapshot. A snapshot is used only for exactly the hosts and references that it was made for, and only while it is not
 * older than `maxAge`. It never contains one-time passwords.
 *
 * The file is encrypted with AES-256-GCM, readable by its owner only, and replaced as a whole. If the snapshot cannot
 * be written, a warning is logged.
 *
 * @category resolving
 * @since 0.1.0
 * @stability stable
 */
export const resolveAll = /*#__PURE__*/ Effect.fnUntraced(function* <Key extends string>(
  secrets: Pick<Resolver, "locked" | "readEach">,
  references: Readonly<Record<Key, string>>,
  options: SnapshotOptions
): Effect.fn.Return<Resolved<Key>, SecretsNotResolved | SnapshotUnusable | ConnectOptions.InvalidOptions> {
  const { connect, ...own } = options
  const { maxAge } = yield* validateOptions(snapshotOptions, own)
  const settings = yield* Effect.fromResult(toSettings(connect))
  const source = yield* keySource(options.key, settings)
  const entries = Object.entries(references) as Array<[Key, string]> // Object.entries forgets which keys they are
  const names = namesOf(
    entries.map(([, text]) => text),
    secrets.locked?.() ?? {}
  )
  const { hosts } = settings
  const binding: Binding = { path: options.path, maxAge, hosts, source, references: new Set(names.values()) }
  const isWhole = entries.every(([, text]) => names.has(text))

  const snapshot = yield* Effect.result(load(binding))
  const usable = Result.isSuccess(snapshot) && isWhole ? snapshot.success : undefined
  const startedAt = yield* Clock.currentTimeMillis
  const outcomes = yield* secrets
    // Also without a snapshot: the versions of the vaults are read first, so that the next start can detect that nothing
    // has changed.
    .readEach(references, { known: Result.isSuccess(snapshot) ? settledByReference(snapshot.success) : new Map() })
    // With a usable snapshot, calls do not wait for the server.
    .pipe(Effect.provideService(FailFast, usable !== undefined))

  const storedOf = (key: Key) =>
    Result.isSuccess(snapshot) ? snapshot.success.readings.get(names.get(references[key]) ?? "") : undefined
  const isRecent = Result.isSuccess(snapshot) && startedAt - snapshot.success.savedAt < replicaLagMs
  const readings: Array<readonly [Key, Reading]> = []
  const failures: Array<SecretsNotResolved["failures"][number]> = []
  for (const [key] of entries) {
    const outcome = outcomes[key]
    if (Result.isSuccess(outcome)) readings.push([key, newest(outcome.success, storedOf(key), isRecent)])
    else failures.push({ key, error: outcome.failure })
  }
  const recordOf = (values: ReadonlyArray<readonly [Key, { readonly value: Redacted.Redacted }]>) =>
    // The entries are those of the record.
    Object.fromEntries(values.map(([key, { value }]) => [key, value])) as Record<Key, Redacted.Redacted>

  if (failures.length > 0) {
    const unresolved = new SecretsNotResolved(failures)
    if (!isWhole || !failures.every(({ error }) => isUnavailable(error))) return yield* unresolved
    if (Result.isFailure(snapshot)) {
      return yield* new SnapshotUnusable({ path: options.path, problem: snapshot.failure, unresolved })
    }
    const stored = entries.flatMap(([key]) => {
      const reading = storedOf(key)
      return reading === undefined ? [] : [[key, reading] as const]
    })
    return { values: recordOf(stored), savedAt: snapshot.success.savedAt }
  }

  const values = recordOf(readings)
  const now = yield* Clock.currentTimeMillis
  const oldest = Math.max(0, ...readings.map(([, reading]) => reading.age))
  // Stale values (`staleIfError`) must not be stored as new.
  if (oldest > 0) return { values, savedAt: now - oldest }
  const current = new Map(
    readings.flatMap(([key, reading]) => {
      const name = names.get(references[key])
      return name === undefined ? [] : [[name, toStored(reading, storedOf(key), startedAt)] as const]
    })
  )
  const isFresh =
    Result.isSuccess(snapshot) &&
    now - snapshot.success.savedAt < maxAge * freshPart &&
    isSame(snapshot.success.readings, current)
  if (!isFresh) yield* save(binding, current)
  return { values, savedAt: undefined }
})
