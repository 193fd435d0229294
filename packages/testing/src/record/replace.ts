import { createHmac, randomBytes } from "node:crypto"
import { idOf } from "../model/Seed.ts"

/** Replaces real texts. Within a recording, the same text always gets the same replacement. */
export interface Replacer {
  /** A value of the same kind and length. If the kind has no structure, every character is replaced. */
  readonly value: (real: string) => string
  /** The same number of random bytes. */
  readonly bytes: (name: string, length: number) => Buffer
  /** A name that does not reveal the real one. */
  readonly name: (real: string) => string
  /** An id of the same form. */
  readonly id: (real: string) => string
}

/** An infinite sequence of bytes, derived from the text and a secret key that is not stored. */
type Bytes = () => number

const makeBytes = (key: Buffer, purpose: string, text: string): Bytes => {
  let block = Buffer.alloc(0)
  let count = 0
  let at = 0
  return () => {
    if (at === block.length) {
      block = createHmac("sha256", key).update(`${purpose}\0${count++}\0${text}`).digest()
      at = 0
    }
    return block[at++] ?? 0
  }
}

const lower = "abcdefghijklmnopqrstuvwxyz"
const accented = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüý"
const symbols = "!#$%&()*+,-./:;<=>?@[]^_{|}~"

/** Classes of characters that replace each other. The first class that contains a character applies, or else the symbols. */
const classes: ReadonlyArray<readonly [is: RegExp, members: string]> = [
  [/[a-z]/, lower],
  [/[A-Z]/, lower.toUpperCase()],
  [/[0-9]/, "0123456789"],
  [/[\u{10000}-\u{10ffff}]/u, "😀😂😃😅😆😉😊😋😎😏"],
  [/\p{Lu}/u, accented.toUpperCase()],
  [/\p{Ll}/u, accented],
  [/\p{L}/u, "日月火水木金土山川田"]
]

const pick = (members: ReadonlyArray<string>, next: Bytes) => members[next() % members.length] ?? ""

/** Another character of the same class. White space is not replaced. */
const replaceCharacter = (character: string, next: Bytes): string => {
  if (/\s/u.test(character)) return character
  const members = Array.from(classes.find(([is]) => is.test(character))?.[1] ?? symbols)
  return pick(
    members.filter((each) => each !== character),
    next
  )
}

const replaceAll = (text: string, next: Bytes) =>
  Array.from(text, (character) => replaceCharacter(character, next)).join("")

/** Replaces letters and digits only, so that punctuation keeps the form of the text. */
const replaceWords = (text: string, next: Bytes) =>
  text.replace(/[\p{L}\p{N}]/gu, (character) => replaceCharacter(character, next))

const from = (alphabet: string, length: number, next: Bytes) =>
  Array.from({ length }, () => pick(Array.from(alphabet), next)).join("")

/** A host name of the same length, with the reserved suffix `.test` (RFC 2606) if there is room for it. */
const host = (real: string, next: Bytes) =>
  real.length > 5 ? `${from(lower, real.length - 5, next)}.test` : from(lower, real.length, next)

/** A number with the same count of digits that does not begin with 0, so that it is valid in JSON and in addresses. */
const digits = (real: string, next: Bytes) =>
  real.replace(/\d+/g, (run) => from("123456789", 1, next) + from("0123456789", run.length - 1, next))

/** Base32 of the same length. */
const base32 = (real: string, next: Bytes) => from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", real.length, next)

/** The address of a one-time password. Its settings stay, so that codes have the same length and period. */
const otpAddress = (real: string, next: Bytes): string =>
  real.replace(
    /^(otpauth:\/\/\w*\/?)([^?]*)(.*)$/s,
    (_, scheme: string, label: string, query: string) =>
      `${scheme}${from(lower, label.length, next)}${query.replace(
        /(?<=^\?|&)([^=&]*=)?([^&]*)/g,
        (pair, name = "", value) => {
          if (/^(?:digits|period|algorithm|counter)=$/i.test(name)) return pair
          return `${name}${/^secret=$/i.test(name) ? base32(value, next) : from(lower, value.length, next)}`
        }
      )}`
  )

const address = (real: string, next: Bytes): string =>
  real.replace(
    /^([a-z][a-z0-9+.-]*:\/\/)([^@/?#]*@)?([^:/?#@]*)(:\d+)?(.*)$/is,
    (_, scheme: string, user = "", name = "", port = "", rest = "") => {
      // Digits up to 5, so that a port of five digits stays below 65536.
      const newPort = port.replace(/\d/g, () => from("12345", 1, next))
      return [scheme, replaceWords(user, next), host(name, next), newPort, replaceWords(rest, next)].join("")
    }
  )

const email = (real: string, next: Bytes): string => {
  const at = real.lastIndexOf("@")
  return `${replaceWords(real.slice(0, at), next)}@${host(real.slice(at + 1), next)}`
}

/** Its texts and numbers; what holds them together stays. An escape becomes as many letters. */
const json = (real: string, next: Bytes): string =>
  real.replace(/"((?:[^"\\]|\\.)*)"|-?\d+(?:\.\d+)?/gs, (token, text?: string) => {
    if (text === undefined) return digits(token, next)
    const plain = text.replace(/\\./gs, (escaped) => from(lower, escaped.length, next))
    return `"${replaceWords(plain, next)}"`
  })

const isJson = (text: string) => {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    return typeof JSON.parse(text) === "object"
  } catch {
    return false
  }
}

const isKeyBoundary = (line: string) => /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line.trim())

/** A key in PEM between its first and last line. */
const pem = (real: string, next: Bytes): string =>
  real
    .split("\n")
    .map((line) => (isKeyBoundary(line) ? line : replaceWords(line, next)))
    .join("\n")

const hex = (real: string, next: Bytes): string => {
  const alphabet = /[A-F]/.test(real) ? "0123456789ABCDEF" : "0123456789abcdef"
  return real.replace(/[0-9a-f]/gi, () => from(alphabet, 1, next))
}

const number = (real: string, next: Bytes): string => real.replace(/\d/g, (digit) => replaceCharacter(digit, next))

/** An IPv4 address, whose parts are at most 255. */
const ipAddress = (real: string, next: Bytes): string =>
  real.replace(/\d+/g, (part) => (part.length < 3 ? digits(part, next) : `1${from("0123456789", 2, next)}`))

interface Kind {
  readonly is: (text: string) => boolean
  readonly replace: (text: string, next: Bytes) => string
}

const matching =
  (pattern: RegExp): Kind["is"] =>
  (text) =>
    pattern.test(text)

/** Values that programs take apart: the first kind that a value is of counts. */
const kinds: ReadonlyArray<Kind> = [
  { is: matching(/^otpauth:\/\//), replace: otpAddress },
  { is: isJson, replace: json },
  { is: matching(/^-----BEGIN [A-Z0-9 ]+-----$/m), replace: pem },
  { is: matching(/^[a-z][a-z0-9+.-]*:\/\/\S+$/i), replace: address },
  { is: matching(/^[^@\s]+@[^@\s]+\.[^@\s]+$/), replace: email },
  { is: matching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i), replace: hex },
  { is: matching(/^(?:[0-9a-f]{16,}|[0-9A-F]{16,})$/), replace: hex },
  { is: matching(/^\d{1,3}(?:\.\d{1,3}){3}$/), replace: ipAddress },
  // Also of cards and telephones, and dates.
  { is: matching(/^[+-]?\d[\d .()/:-]*$/), replace: number },
  // Base64 with its padding, and tokens of three parts.
  { is: matching(/^(?:[A-Za-z0-9+/]{16,}={1,2}|[\w-]{4,}\.[\w-]{4,}\.[\w-]*)$/), replace: replaceWords }
]

/** Attempts to find a replacement that differs from the value. */
const maxAttempts = 8

export const make = (key: Buffer = randomBytes(32)): Replacer => {
  const digest = (purpose: string, real: string) =>
    createHmac("sha256", key).update(`${purpose}\0${real}`).digest("hex")
  return {
    value: (real) => {
      const next = makeBytes(key, "value", real)
      const replace = kinds.find(({ is }) => is(real))?.replace ?? replaceAll
      let replacement = replace(real, next)
      for (let attempt = 1; replacement === real && attempt < maxAttempts; attempt++) replacement = replace(real, next)
      return replacement === real ? replaceAll(real, next) : replacement
    },
    bytes: (name, length) => {
      const next = makeBytes(key, "bytes", name)
      return Buffer.from(Array.from({ length }, next))
    },
    name: (real) => `name-${digest("name", real).slice(0, 10)}`,
    id: (real) => {
      const id = idOf(digest("id", real))
      if (/^[a-z0-9]{26}$/.test(real)) return id
      return /^[A-Z0-9]{26}$/.test(real) ? id.toUpperCase() : real.startsWith("TOTP_") ? `TOTP_${id}` : id
    }
  }
}
