import type { Store, StoredItem } from "../store/model.ts"
import * as Otp from "../store/otp.ts"

/** A secret that a text holds: where it is in the store, and in what form it was found. Never the secret. */
export interface Leak {
  readonly place: string
  readonly form: string
}

/**
 * Every value that a fake has had, and where texts hold one of them. Shares no code with the redaction of core: tests check
 * core's redaction by it.
 */
export interface Leaks {
  readonly learn: (place: string, value: string | Uint8Array) => void
  readonly learnItem: (store: Store, itemId: string) => void
  readonly learnAll: (store: Store) => void
  readonly leaks: (text: string, except: ReadonlyArray<string>) => ReadonlyArray<Leak>
}

/** Shorter ones are found by chance, in words and numbers. */
const shortest = 4

/** A line of a key gives away the key, a line of anything shorter may be anything. */
const shortestLine = 16

type Reading = readonly [form: string, text: string]

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }

/** JSON as every language writes it: what need not be escaped may be. */
const unslash = (text: string) =>
  text
    .replace(/\\(?:u([0-9a-f]{4})|(["\\/bfnrt]))/gi, (_, code, char) =>
      code === undefined ? (controls[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16))
    )
    .toWellFormed()

const unquote = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll("%", ""), "hex").toString())

/** A text in every way that it can be read; JSON may be within JSON, or within an address. */
const readings = (text: string): ReadonlyArray<Reading> => {
  const plain = text.toWellFormed()
  const [once, url, query] = [unslash(plain), unquote(plain), unquote(plain.replaceAll("+", " "))]
  const all: ReadonlyArray<Reading> = [
    ["plain text", plain],
    ["JSON", once],
    ["JSON", unslash(once)],
    ["URL encoding", url],
    ["URL encoding", query],
    ["URL encoding", unslash(url)],
    ["URL encoding", unslash(query)]
  ]
  return all.filter(([, read], index) => all.findIndex(([, other]) => other === read) === index)
}

/** As it is without the line breaks that some encoders put into it. */
const unbroken = (text: string) => text.replace(/(?<=[\w+/-])[ \t]*\r?\n[ \t]*(?=[\w+/=-])/g, "")

/** The part of the base64 of a value that does not depend on the surrounding text, for each of the three offsets. */
const base64 = (bytes: Uint8Array) => {
  const exact = Buffer.from(bytes).toString("base64")
  const parts = [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([new Uint8Array(offset), bytes]).toString("base64")
    const padded = encoded.endsWith("=")
    const sure = encoded.slice([0, 2, 3][offset], padded ? encoded.indexOf("=") - 1 : undefined)
    return sure.length < 6 ? [] : [sure]
  })
  return [...(exact.endsWith("=") ? [exact] : []), ...parts].flatMap((form) => [
    form,
    form.replaceAll("+", "-").replaceAll("/", "_")
  ])
}

const lines = (text: string) => {
  const all = text.split(/\r?\n/)
  return all.length === 1 ? [] : all.filter((line) => line.length >= shortestLine && !line.startsWith("-----"))
}

/** In what form the value is in one of the readings. */
const formIn = (bytes: Buffer, read: ReadonlyArray<Reading>, joined: ReadonlyArray<string>): string | undefined => {
  const text = bytes.toString()
  if (Buffer.from(text).equals(bytes)) {
    const whole = read.find(([, reading]) => reading.includes(text))
    if (whole !== undefined) return whole[0]
    if (lines(text).some((line) => read.some(([, reading]) => reading.includes(line)))) return "a line of it"
  }
  return base64(bytes).some((encoded) => joined.some((reading) => reading.includes(encoded))) ? "base64" : undefined
}

export const make = (): Leaks => {
  const secretsByBytes = new Map<string, { readonly place: string; readonly values: ReadonlyArray<Buffer> }>()

  const learn = (place: string, value: string | Uint8Array) => {
    const bytes = Buffer.from(value)
    const key = bytes.toString("base64")
    if (bytes.length < shortest || secretsByBytes.has(key)) return
    // The address of a one-time password has a name and settings, which are of no use without the secret in it.
    const secrets = typeof value === "string" ? Otp.secrets(value).map((secret) => Buffer.from(secret)) : []
    secretsByBytes.set(key, { place, values: [bytes, ...secrets] })
  }

  const learnStored = ({ files, item }: StoredItem) => {
    const place = `${item.vault.name ?? item.vault.id}/${item.title ?? item.id}`
    for (const { id, label, passwordDetails, value } of item.fields ?? []) {
      for (const each of [value, ...(passwordDetails?.history ?? [])]) if (each) learn(`${place}/${label || id}`, each)
    }
    for (const { bytes, file } of files.values()) learn(`${place}/${file.name ?? file.id}`, bytes)
  }

  return {
    learn,
    learnItem: (store, itemId) => {
      for (const { items } of store.values()) {
        const stored = items.get(itemId)
        if (stored !== undefined) learnStored(stored)
      }
    },
    learnAll: (store) => {
      for (const { items } of store.values()) for (const stored of items.values()) learnStored(stored)
    },
    leaks: (text, except) => {
      const read = readings(text)
      const joined = Array.from(new Set(read.flatMap(([, reading]) => [reading, unbroken(reading)])))
      return Array.from(secretsByBytes.values()).flatMap(({ place, values }) => {
        if (values.some((bytes) => except.some((allowed) => Buffer.from(allowed).equals(bytes)))) return []
        const form = values.map((bytes) => formIn(bytes, read, joined)).find((match) => match !== undefined)
        return form === undefined ? [] : [{ place, form }]
      })
    }
  }
}
