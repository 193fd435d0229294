import type { Store, StoredItem, StoredVault } from "../store/model.ts"
import * as Otp from "../store/otp.ts"

/** A secret found in a text: its place in the store and its form, without the value. */
export interface Leak {
  readonly place: string
  readonly form: string
}

/**
 * Finds values of a fake, past and present, in texts. Shares no code with the redaction of core, because tests compare the
 * two.
 */
export interface Leaks {
  readonly learn: (place: string, value: string | Uint8Array) => void
  readonly learnItem: (store: Store, itemId: string) => void
  readonly learnAll: (store: Store) => void
  readonly leaks: (text: string, except: ReadonlyArray<string>) => ReadonlyArray<Leak>
}

/** Shorter values occur in words and numbers by chance. */
const shortest = 4

/** Lines of a key are secret. Shorter lines occur by chance. */
const shortestLine = 16

type Reading = readonly [form: string, text: string]

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }

/** JSON as any language writes it: every character may be escaped. */
const unslash = (text: string) =>
  text
    .replace(/\\(?:u([0-9a-f]{4})|(["\\/bfnrt]))/gi, (_, code, char) =>
      code === undefined ? (controls[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16))
    )
    .toWellFormed()

const unquote = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll("%", ""), "hex").toString())

/** All decoded forms of a text. JSON may be nested in JSON or in a URL. */
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

/** The text without the line breaks that some encoders insert. */
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

const lines = (text: string) =>
  text.split(/\r?\n/).filter((line) => line.length >= shortestLine && !line.startsWith("-----"))

/** The form in which one of the decoded texts contains the value. */
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
    // Only the key in an otpauth URL is secret, not the name and the settings.
    const secrets = typeof value === "string" ? Otp.secrets(value).map((secret) => Buffer.from(secret)) : []
    secretsByBytes.set(key, { place, values: [bytes, ...secrets] })
  }

  const learnStored = ({ vault }: StoredVault, { files, item }: StoredItem) => {
    const place = `${vault.name}/${item.title ?? item.id}`
    for (const { id, label, passwordDetails, value } of item.fields) {
      for (const each of [value, ...(passwordDetails?.history ?? [])]) if (each) learn(`${place}/${label || id}`, each)
    }
    for (const { bytes, file } of files.values()) learn(`${place}/${file.name ?? file.id}`, bytes)
  }

  return {
    learn,
    learnItem: (store, itemId) => {
      for (const vault of store.values()) {
        const stored = vault.items.get(itemId)
        if (stored !== undefined) learnStored(vault, stored)
      }
    },
    learnAll: (store) => {
      for (const vault of store.values()) for (const stored of vault.items.values()) learnStored(vault, stored)
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
