/**
 * The last known good secrets on disk, for a start while the Connect server can't be reached. Node only.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as ConnectOptions from "../contract/ConnectOptions.ts"
import type { SecretsNotResolved } from "../reference/SecretError.ts"
import * as SecretReference from "../reference/SecretReference.ts"
import { isUnavailable } from "../secrets/faults.ts"
import { bridgeOf } from "../secrets/lastGood.ts"
import { Secrets } from "../secrets/Secrets.ts"
import * as Files from "../transport/files.ts"
import * as File from "./file.ts"
import * as Sealed from "./sealed.ts"

/**
 * Where a snapshot is, how old it may be, and what opens it.
 *
 * @category models
 * @since 0.1.0
 */
export interface SnapshotOptions {
  /** The file. Its folder has to exist, and to be one that only the application can write to. */
  readonly path: string
  /** How old a snapshot may be that is used. 7 days by default. */
  readonly maxAge?: Duration.Input | undefined
  /**
   * What the encryption key is derived from. The access token by default (with HKDF): another token can't open the
   * snapshot then. A key of one's own goes through scrypt, as it may be a passphrase.
   */
  readonly key?: string | Redacted.Redacted | undefined
  /** How the server is reached, for the token and for the hosts that the snapshot is bound to. */
  readonly connect: ConnectOptions.ConnectOptions
}

/**
 * Values, and how old they are.
 *
 * @category models
 * @since 0.1.0
 */
export interface Resolved<Key extends string> {
  readonly values: Readonly<Record<Key, Redacted.Redacted>>
  /**
   * When the values were had from the server, in milliseconds since 1970, if they come out of the snapshot or
   * `staleIfError` has kept them; `undefined` if they are new.
   */
  readonly savedAt: number | undefined
}

/**
 * What is wrong with a snapshot: there is none, it can't be read, it is none or was changed or made with another key, it
 * is too old, or it was made for another server or for other references.
 *
 * @category models
 * @since 0.1.0
 */
export type SnapshotProblem =
  | "Missing"
  | "Unreadable"
  | "NotASnapshot"
  | "OtherKey"
  | "Damaged"
  | "Expired"
  | "OtherHost"
  | "OtherReferences"

const explanations: Readonly<Record<SnapshotProblem, string>> = {
  Missing: "there is none yet",
  Unreadable: "it can't be read",
  NotASnapshot: "it is no snapshot",
  OtherKey: "it was made with another kind of key",
  Damaged: "it was changed, cut short, or made with another key",
  Expired: "it is too old",
  OtherHost: "it was made for another server",
  OtherReferences: "it was made for other references"
}

/**
 * The server can't be reached, and the snapshot can't stand in for it. `unresolved` says what the server's part of it is.
 *
 * @category errors
 * @since 0.1.0
 */
export class SnapshotUnusable extends Data.TaggedError("SnapshotUnusable")<{
  readonly path: string
  readonly problem: SnapshotProblem
  readonly unresolved: SecretsNotResolved
  readonly message: string
  readonly hint: string
}> {
  constructor(details: {
    readonly path: string
    readonly problem: SnapshotProblem
    readonly unresolved: SecretsNotResolved
  }) {
    const { path, problem, unresolved } = details
    super({
      ...details,
      message: `The server can't be reached, and the snapshot ${path} can't be used: ${explanations[problem]}.\n${unresolved.message}`,
      hint: "Bring the server back. The next start that reaches it makes a new snapshot."
    })
  }
}

const Content = Schema.fromJsonString(
  Schema.Struct({
    savedAt: Schema.Finite,
    expiresAt: Schema.Finite,
    hosts: Schema.Array(Schema.String),
    values: Schema.Array(Schema.Tuple([Schema.String, Schema.String]))
  })
)

const encodeContent = Schema.encodeSync(Content)
const decodeContent = Schema.decodeUnknownOption(Content)

/** One form of each reference, so that a snapshot fits however they are written. One-time passwords are not for keeping. */
const canonical = (texts: Iterable<string>) =>
  new Map(
    [...texts].flatMap((text) => {
      const parsed = SecretReference.parse(text)
      return Result.isSuccess(parsed) && parsed.success.attribute !== "otp"
        ? [[text, SecretReference.format(parsed.success)] as const]
        : []
    })
  )

const sameSet = (some: Iterable<string>, others: Iterable<string>) => {
  const [one, other] = [new Set(some), new Set(others)]
  return one.size === other.size && [...one].every((element) => other.has(element))
}

const keySource = Effect.fnUntraced(function* ({ key }: SnapshotOptions, { token }: ConnectOptions.Settings) {
  if (key !== undefined) {
    const passphrase = Redacted.isRedacted(key) ? Redacted.value(key) : key
    if (passphrase.length < 12) {
      return yield* new ConnectOptions.InvalidOptions([
        {
          code: "InvalidOption",
          message: "The key of the snapshot is shorter than 12 characters.",
          hint: "Use a longer key, such as 32 random characters.",
          place: { key: "key" }
        }
      ])
    }
    return { _tag: "Passphrase", passphrase } satisfies Sealed.KeySource
  }
  const { current } = yield* Files.token(token)
  return { _tag: "Token", token: Redacted.value(yield* current) } satisfies Sealed.KeySource
})

const save = Effect.fnUntraced(function* (
  { maxAge, path }: SnapshotOptions,
  hosts: ReadonlyArray<string>,
  source: Sealed.KeySource,
  values: ReadonlyMap<string, string>
) {
  const savedAt = yield* Clock.currentTimeMillis
  // JSON knows no infinity.
  const expiresAt = Math.min(savedAt + age(maxAge), Number.MAX_SAFE_INTEGER)
  const text = encodeContent({ savedAt, expiresAt, hosts, values: [...values] })
  const code = yield* Effect.promise(async () => File.replace(path, await Sealed.seal(text, source)))
  // The values are there, and the start goes on; but somebody counts on the file.
  if (code !== undefined) yield* Effect.logWarning(`The snapshot ${path} can't be written: ${code}.`)
})

const age = (maxAge: Duration.Input | undefined) => Duration.toMillis(Duration.fromInputUnsafe(maxAge ?? "7 days"))

const load = Effect.fnUntraced(function* (
  { maxAge, path }: SnapshotOptions,
  hosts: ReadonlyArray<string>,
  source: Sealed.KeySource,
  references: ReadonlySet<string>
) {
  const fail = (problem: SnapshotProblem) => Effect.fail(problem)
  const file = yield* Effect.promise(() => File.read(path))
  if ("code" in file) return yield* fail(file.code === "ENOENT" ? "Missing" : "Unreadable")
  const opened = yield* Effect.promise(() => Sealed.unseal(file.bytes, source))
  if ("unopened" in opened) return yield* fail(opened.unopened)
  const content = decodeContent(opened.text)
  if (content._tag === "None") return yield* fail("Damaged")
  const { expiresAt, savedAt, values } = content.value
  const now = yield* Clock.currentTimeMillis
  if (now > expiresAt || now - savedAt > age(maxAge)) return yield* fail("Expired")
  if (!sameSet(content.value.hosts, hosts)) return yield* fail("OtherHost")
  const known = new Map(values)
  if (!sameSet(known.keys(), references)) return yield* fail("OtherReferences")
  return { known, savedAt }
})

/**
 * The values of a record of references, as `Secrets.resolveAll` gives them, and a snapshot of them on disk. When the server
 * can't be reached, the values of the snapshot.
 *
 * **Details**
 *
 * The snapshot is used only if all that fails does so because the server can't be had: it is not reached, does not answer
 * in time, is starting, has too much to do, or fails (5xx). What it refuses or does not know (401, 403,
 * 404) fails as without a snapshot. It is used whole or not at all, for just the hosts and references it was made for, and
 * not when it is older than `maxAge`. One-time passwords are never in it.
 *
 * The file is encrypted with AES-256-GCM, readable by its owner only, and replaced at once. One that can't be written is
 * warned of in the log, and fails nothing.
 *
 * @category resolving
 * @since 0.1.0
 */
export const resolveAll = Effect.fnUntraced(function* <Key extends string>(
  references: Readonly<Record<Key, string>>,
  options: SnapshotOptions
): Effect.fn.Return<Resolved<Key>, SecretsNotResolved | SnapshotUnusable | ConnectOptions.InvalidOptions, Secrets> {
  const secrets = yield* Secrets
  const settings = yield* Effect.fromResult(ConnectOptions.settings(options.connect))
  const source = yield* keySource(options, settings)
  const { hosts } = settings
  const entries = Object.entries(references) as Array<[Key, string]> // Object.entries forgets which keys they are
  const names = canonical(entries.map(([, text]) => text))

  const fromServer = yield* Effect.result(secrets.resolveAll(references))
  if (Result.isSuccess(fromServer)) {
    const values = fromServer.success
    const oldest = Math.max(...entries.map(([key]) => bridgeOf(values[key])?.age ?? 0))
    // The engine has bridged a failure itself (`staleIfError`): what is old already must not become new on the disk.
    if (oldest > 0) return { values, savedAt: (yield* Clock.currentTimeMillis) - oldest }
    const known = entries.flatMap(([key, text]) => {
      const name = names.get(text)
      return name === undefined ? [] : [[name, Redacted.value(values[key])] as const]
    })
    yield* save(options, hosts, source, new Map(known))
    return { values, savedAt: undefined }
  }

  const unresolved = fromServer.failure
  const bridged = unresolved.failures.every(({ error }) => isUnavailable(error))
  if (!bridged || entries.some(([, text]) => !names.has(text))) return yield* unresolved
  const snapshot = yield* Effect.mapError(
    load(options, hosts, source, new Set(names.values())),
    (problem) => new SnapshotUnusable({ path: options.path, problem, unresolved })
  )
  const values = entries.map(([key, text]) => {
    const value = snapshot.known.get(names.get(text) ?? "")
    if (value === undefined) throw new Error("a snapshot of these references lacks one of them")
    return [key, Redacted.make(value)]
  })
  return {
    values: Object.fromEntries(values) as Record<Key, Redacted.Redacted>, // the entries are those of the record
    savedAt: snapshot.savedAt
  }
})
