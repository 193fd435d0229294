import { createCipheriv, createDecipheriv, hkdf, randomBytes, scrypt } from "node:crypto"
import { promisify } from "node:util"

const hkdfAsync = promisify(hkdf)

/** The source of the encryption key: a token or a key file is long and random, a passphrase is not. */
export type KeySource =
  | { readonly _tag: "Token"; readonly token: string }
  | { readonly _tag: "KeyFile"; readonly bytes: Uint8Array }
  | { readonly _tag: "Passphrase"; readonly passphrase: string }

const product = Buffer.from("opconnect snapshot ")
/** The version of the format follows the name of the product. */
const magic = Buffer.from("opconnect snapshot 2\n")
const derivations = { Token: 1, Passphrase: 2, KeyFile: 3 } as const
const saltLength = 16
const ivLength = 12
const tagLength = 16
const headerLength = magic.length + 1 + saltLength + ivLength

/** OWASP's parameters for 32 MiB of memory: about 0.3 seconds. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }

const stretch = (passphrase: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) => {
    scrypt(passphrase.normalize("NFKC"), salt, 32, cost, (error, key) =>
      error === null ? resolve(key) : reject(error)
    )
  })

const expand = async (secret: string | Uint8Array, salt: Buffer, use: string) =>
  Buffer.from(await hkdfAsync("sha256", secret, salt, `opconnect snapshot 2 ${use}`, 32))

const deriveKey = (source: KeySource, salt: Buffer): Promise<Buffer> => {
  switch (source._tag) {
    case "Token":
      return expand(source.token, salt, "token")
    case "KeyFile":
      return expand(source.bytes, salt, "key file")
    case "Passphrase":
      return stretch(source.passphrase, salt)
  }
}

/** Seals a text with AES-256-GCM. The header, which specifies the key derivation, is authenticated too. */
export const seal = async (text: string, source: KeySource): Promise<Uint8Array> => {
  const salt = randomBytes(saltLength)
  const iv = randomBytes(ivLength)
  const header = Buffer.concat([magic, Uint8Array.of(derivations[source._tag]), salt, iv])
  const cipher = createCipheriv("aes-256-gcm", await deriveKey(source, salt), iv, { authTagLength: tagLength })
  cipher.setAAD(header)
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([header, cipher.getAuthTag(), body])
}

/** The reason why a sealed text cannot be opened. */
export type Unopened = "NotASnapshot" | "OtherVersion" | "OtherKey" | "Damaged"

/** The text, or the reason. A wrong key and a changed byte cannot be distinguished. */
export const unseal = async (
  bytes: Uint8Array,
  source: KeySource
): Promise<{ readonly text: string } | { readonly unopened: Unopened }> => {
  const file = Buffer.from(bytes)
  if (!file.subarray(0, magic.length).equals(magic)) {
    return { unopened: file.subarray(0, product.length).equals(product) ? "OtherVersion" : "NotASnapshot" }
  }
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
