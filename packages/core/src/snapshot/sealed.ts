import { createCipheriv, createDecipheriv, hkdf, randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"

const hkdfAsync = promisify(hkdf)

/** Where the key comes from: a token is long and random already, a key of one's own may be a passphrase. */
export type KeySource =
  | { readonly _tag: "Token"; readonly token: string }
  | { readonly _tag: "Passphrase"; readonly passphrase: string }

const magic = Buffer.from("opconnect snapshot 1\n")
const derivations = { Token: 1, Passphrase: 2 } as const
const saltLength = 16
const ivLength = 12
const tagLength = 16
const headerLength = magic.length + 1 + saltLength + ivLength

const passphraseKey = (passphrase: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    // 32 MiB of memory: about a tenth of a second, once a start.
    scrypt(
      passphrase.normalize("NFKC"),
      salt,
      32,
      { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 },
      (error, key) => (error === null ? resolve(key) : reject(error))
    )
  })

const deriveKey = async (source: KeySource, salt: Buffer): Promise<Buffer> =>
  source._tag === "Token"
    ? Buffer.from(await hkdfAsync("sha256", source.token, salt, "opconnect snapshot", 32))
    : passphraseKey(source.passphrase, salt)

/** A text, sealed with AES-256-GCM. The header, which says how the key is derived, is sealed with it. */
export const seal = async (text: string, source: KeySource): Promise<Uint8Array> => {
  const salt = randomBytes(saltLength)
  const iv = randomBytes(ivLength)
  const header = Buffer.concat([magic, Uint8Array.of(derivations[source._tag]), salt, iv])
  const cipher = createCipheriv("aes-256-gcm", await deriveKey(source, salt), iv, { authTagLength: tagLength })
  cipher.setAAD(header)
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([header, cipher.getAuthTag(), body])
}

/** Why a sealed text can't be opened. */
export type Unopened = "NotASnapshot" | "OtherKey" | "Damaged"

/** The text, or why it can't be had. A wrong key and a changed byte look the same: that is what the seal is for. */
export const unseal = async (
  bytes: Uint8Array,
  source: KeySource
): Promise<{ readonly text: string } | { readonly unopened: Unopened }> => {
  const file = Buffer.from(bytes)
  if (!file.subarray(0, magic.length).equals(magic)) return { unopened: "NotASnapshot" }
  if (file.length < headerLength + tagLength) return { unopened: "Damaged" }
  if (file[magic.length] !== derivations[source._tag]) return { unopened: "OtherKey" }
  const header = file.subarray(0, headerLength)
  const salt = header.subarray(magic.length + 1, magic.length + 1 + saltLength)
  const iv = header.subarray(headerLength - ivLength)
  const decipher = createDecipheriv("aes-256-gcm", await deriveKey(source, salt), iv, { authTagLength: tagLength })
  decipher.setAAD(header)
  decipher.setAuthTag(file.subarray(headerLength, headerLength + tagLength))
  const body = decipher.update(file.subarray(headerLength + tagLength))
  try {
    return { text: Buffer.concat([body, decipher.final()]).toString("utf8") }
  } catch {
    return { unopened: "Damaged" }
  }
}
