import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes
} from "node:crypto"
import { format } from "./names.ts"

/** Owner of a record, authenticated with the record so that records cannot be swapped. */
export interface SealedPlace {
  readonly environment: string
  readonly tokenId: string
  readonly kind: string
  readonly vault: string
  readonly item: string
  /** Numbers that order a record. Authenticated, so that nobody who writes to the store can change them. */
  readonly order: string
}

/** Seals and opens the records of one token. */
export interface Sealer {
  readonly seal: (text: Uint8Array, place: SealedPlace) => Uint8Array
  /** `undefined` if the record has another format, was sealed with other keys, for another place, or was changed. */
  readonly open: (sealed: Uint8Array, place: SealedPlace) => Uint8Array | undefined
}

const magic = Buffer.from(`${format}\n`)
const saltLength = 32
const ivLength = 12
const tagLength = 16
const headerLength = magic.length + saltLength + ivLength

const cipherName = "aes-256-gcm"

/** A key for one record. Both the fleet's key and the token are needed to derive it. */
const deriveKey = (secret: KeyObject, salt: Uint8Array) =>
  new Uint8Array(hkdfSync("sha256", secret, salt, `${format} record`, 32))

const additionalData = (header: Uint8Array, place: SealedPlace) =>
  Buffer.concat([
    header,
    Buffer.from(JSON.stringify([place.environment, place.tokenId, place.kind, place.vault, place.item, place.order]))
  ])

/**
 * @param fleetKeys The keys of the fleet. The first one encrypts, all decrypt.
 */
export const makeSealer = (fleetKeys: ReadonlyArray<Uint8Array>, token: string): Sealer => {
  // Keyed, so that different pairs of a key and a token never give the same secret.
  const secretOf = (fleetKey: Uint8Array) => createSecretKey(createHmac("sha256", fleetKey).update(token).digest())
  const secrets = fleetKeys.map(secretOf)
  const [sealingSecret = secretOf(new Uint8Array())] = secrets
  return {
    seal: (text, place) => {
      const salt = randomBytes(saltLength)
      const iv = randomBytes(ivLength)
      const header = Buffer.concat([magic, salt, iv])
      const cipher = createCipheriv(cipherName, deriveKey(sealingSecret, salt), iv, { authTagLength: tagLength })
      cipher.setAAD(additionalData(header, place))
      const body = [cipher.update(text), cipher.final()]
      return Buffer.concat([header, cipher.getAuthTag(), ...body])
    },
    open: (sealed, place) => {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
      if (bytes.length < headerLength + tagLength || !bytes.subarray(0, magic.length).equals(magic)) return undefined
      const header = bytes.subarray(0, headerLength)
      const salt = header.subarray(magic.length, magic.length + saltLength)
      const iv = header.subarray(headerLength - ivLength)
      for (const secret of secrets) {
        const decipher = createDecipheriv(cipherName, deriveKey(secret, salt), iv, { authTagLength: tagLength })
        decipher.setAAD(additionalData(header, place))
        decipher.setAuthTag(bytes.subarray(headerLength, headerLength + tagLength))
        const text = decipher.update(bytes.subarray(headerLength + tagLength))
        try {
          return Buffer.concat([text, decipher.final()])
        } catch {
          // Encrypted with another key, or modified: the two cannot be distinguished.
        }
      }
      return undefined
    }
  }
}
