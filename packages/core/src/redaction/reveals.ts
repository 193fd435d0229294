/** Number of consecutive characters that reveal a secret. */
const pieceLength = 12

/** Shorter secrets appear in other text by chance. */
const minLength = 8

/** Letters and digits keep their order, whatever is between them. */
const letters = (text: string) => text.toLowerCase().replace(/[^a-z\d]/g, "")

const character = (digits: string, radix: number) => {
  const point = Number.parseInt(digits, radix)
  return point < 0x11_0000 ? String.fromCodePoint(point) : ""
}

const escapes = /(?:%|\\x)([\da-f]{2})|\\u\{?([\da-f]{1,6})\}?|&#x([\da-f]+);|&#(\d+);/gi

const unescaped = (text: string) =>
  text.replace(escapes, (_, byte?: string, unit?: string, hex?: string, decimal?: string) =>
    decimal === undefined ? character(byte ?? unit ?? hex ?? "", 16) : character(decimal, 10)
  )

/** Numbers of characters, such as `104 117 110` or `\150\165\156`. */
const fromNumbers = (text: string, radix: number) =>
  Array.from(text.matchAll(/\d{2,3}/g), ([digits]) => character(digits, radix)).join("")

const fromHex = (digits: string) => digits.replace(/../g, (byte) => character(byte, 16))

const fromBase64 = (digits: string) => atob(digits.slice(0, digits.length & ~3))

/** The possible meanings of a text: itself, with its escapes undone, and decoded from wherever an encoded part begins. */
const readings = (text: string): ReadonlyArray<string> => {
  const hex = text.replace(/0x|[^\da-f]/gi, "")
  const base64 = text
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .replace(/[^\w+/]/g, "")
  return [
    text,
    unescaped(text),
    fromNumbers(text, 8),
    fromNumbers(text, 10),
    ...[0, 1].map((start) => fromHex(hex.slice(start))),
    ...[0, 1, 2, 3].map((start) => fromBase64(base64.slice(start)))
  ]
}

/** Pieces of secrets, forwards and backwards. The header of a JSON web token is public. */
const piecesOf = (secrets: ReadonlyArray<string>): ReadonlySet<string> => {
  const pieces = new Set<string>()
  for (const secret of secrets) {
    const forwards = letters(secret.replace(/^[\w-]+\.(?=[\w-]+\.[\w-]+$)/, ""))
    if (forwards.length < minLength) continue
    const length = Math.min(pieceLength, forwards.length)
    for (const text of [forwards, [...forwards].toReversed().join("")]) {
      for (let at = 0; at + length <= text.length; at++) pieces.add(text.slice(at, at + length))
    }
  }
  return pieces
}

/**
 * Whether a short text gives away a secret in a form that redaction does not search for: a part of it, in pieces, backwards,
 * in other case, in unusual or nested encodings. Takes longer than redaction, so it is for messages of errors.
 */
export const reveals = (text: string, secrets: ReadonlyArray<string>): boolean => {
  const pieces = piecesOf(secrets)
  const lengths = [...new Set(Array.from(pieces, ({ length }) => length))]
  const holdsPiece = (reading: string) =>
    lengths.some((length) => {
      for (let at = 0; at + length <= reading.length; at++) if (pieces.has(reading.slice(at, at + length))) return true
      return false
    })
  return lengths.length > 0 && readings(text).flatMap(readings).map(letters).some(holdsPiece)
}
