import { createHmac, randomBytes } from "node:crypto"
import { idOf } from "../model/Seed.ts"

/** Makes up texts instead of real ones. The same text always gets the same replacement, within one recording. */
export interface Replacer {
  /** A value of the same kind and length, which has no character in common with the real one at any place. */
  readonly value: (real: string) => string
  /** As many other bytes. */
  readonly bytes: (name: string, length: number) => Buffer
  /** A name that says nothing of the real one. */
  readonly name: (real: string) => string
  /** An id of the same form. */
  readonly id: (real: string) => string
}

const lower = "abcdefghijklmnopqrstuvwxyz"
const classes = [lower, lower.toUpperCase(), "0123456789"]

/** Everything else that can be seen. */
const symbols = "!#$%&()*+,-./:;<=>?@[]^_{|}~"

/** Endless bytes that depend on a secret key, which is never written down, and on the text. */
const makeStream = (key: Buffer, purpose: string, text: string) => {
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

/** What structure needs: the ends of lines, and the first and last line of keys. */
const isKept = (line: string) => /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line.trim())

export const make = (key: Buffer = randomBytes(32)): Replacer => {
  const other = (character: string, next: () => number): string => {
    if (/\s/.test(character)) return character
    const all = classes.find((members) => members.includes(character)) ?? symbols
    const others = Array.from(all).filter((each) => each !== character)
    return others[next() % others.length] ?? "x"
  }
  const text = (real: string) => {
    const next = makeStream(key, "value", real)
    return real
      .split("\n")
      .map((line) => (isKept(line) ? line : Array.from(line, (character) => other(character, next)).join("")))
      .join("\n")
  }
  const digest = (purpose: string, real: string) =>
    createHmac("sha256", key).update(`${purpose}\0${real}`).digest("hex")
  return {
    value: (real) => {
      if (real.startsWith("otpauth://")) {
        const secret = idOf(digest("one-time password", real)).toUpperCase()
        return `otpauth://totp/recorded?secret=${secret}`
      }
      const [, scheme = "", rest = ""] = /^(https?:\/\/)(.*)$/s.exec(real) ?? []
      return scheme === "" ? text(real) : `${scheme}${text(rest).replace(/[^a-zA-Z0-9]/g, "-")}.test`
    },
    bytes: (name, length) => {
      const next = makeStream(key, "bytes", name)
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
