import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { InvalidOptions } from "../contract/InvalidOptions.ts"
import type { Settings } from "../contract/settings.ts"
import * as Token from "../transport/token.ts"
import * as File from "./file.ts"
import type * as Sealed from "./sealed.ts"

/**
 * The secret that the encryption key of a snapshot is derived from: a passphrase of at least 12 characters (by scrypt, which
 * takes about 0.3 seconds), or a file with at least 32 random bytes (by HKDF).
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type SnapshotKey = string | Redacted.Redacted | { readonly file: string }

const minPassphraseLength = 12
/** An access token is a JWT of several hundred characters. A much shorter text can be guessed. */
const minSecretLength = 32

const invalidKey = (message: string, hint: string) =>
  new InvalidOptions([{ code: "InvalidOption", message, hint, place: { key: "key" } }])

/** Source of the encryption key. */
export const keySource = Effect.fnUntraced(function* (
  key: SnapshotKey | undefined,
  { token }: Settings
): Effect.fn.Return<Sealed.KeySource, InvalidOptions> {
  if (key === undefined) {
    const { current } = yield* Token.make(token)
    const text = Redacted.value(yield* current)
    if (text.length >= minSecretLength) return { _tag: "Token", token: text }
    return yield* invalidKey(
      `The access token is too short to encrypt a snapshot: it has fewer than ${minSecretLength} characters.`,
      "Set `key` of the snapshot to a passphrase or a key file."
    )
  }
  if (typeof key === "object" && "file" in key) {
    const read = yield* Effect.promise(() => File.readKey(key.file))
    if ("code" in read)
      return yield* invalidKey(
        `Could not read the key file ${key.file} of the snapshot: ${read.reason}.`,
        "Check the path."
      )
    if (read.bytes.length >= minSecretLength) return { _tag: "KeyFile", bytes: read.bytes }
    return yield* invalidKey(
      `The key file ${key.file} of the snapshot must have at least ${minSecretLength} bytes.`,
      `Create it with: openssl rand -out ${key.file} ${minSecretLength}`
    )
  }
  const passphrase = Redacted.isRedacted(key) ? Redacted.value(key) : key
  if (passphrase.length >= minPassphraseLength) return { _tag: "Passphrase", passphrase }
  return yield* invalidKey(
    `The key of the snapshot must have at least ${minPassphraseLength} characters.`,
    "Use a longer passphrase, such as 32 random characters, or a key file."
  )
})
