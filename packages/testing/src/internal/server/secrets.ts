import type { Store, StoredItem } from "../store/store.ts"

/** A secret that a text holds: where it is in the store, and in what form it was found. Never the secret. */
export interface Leak {
  readonly place: string
  readonly form: string
}

/** Every value that a fake has had, whether it still has it or not. */
export interface Secrets {
  readonly learn: (place: string, value: string | Uint8Array) => void
  readonly learnItem: (store: Store, itemId: string) => void
  readonly learnAll: (store: Store) => void
  readonly leaks: (text: string, except: ReadonlyArray<string>) => ReadonlyArray<Leak>
}

/** Shorter ones are found by chance, in words and numbers. */
const shortest = 4

/** A line of a key gives away the key, a line of anything shorter may be anything. */
const shortestLine = 16

const lower = (encoded: string) => encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())

const escaped = (text: string) => JSON.stringify(text).slice(1, -1)

const ascii = (text: string) =>
  text.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** What of a value's base64 is the same whatever stands around it, for each of the three places it can begin at. */
const base64 = (bytes: Uint8Array) =>
  [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([new Uint8Array(offset), bytes]).toString("base64")
    const padded = encoded.endsWith("=")
    const sure = encoded.slice([0, 2, 3][offset], padded ? encoded.indexOf("=") - 1 : undefined)
    return sure.length < 6 ? [] : [sure, sure.replaceAll("+", "-").replaceAll("/", "_")]
  })

const textForms = (text: string): ReadonlyArray<readonly [form: string, encoded: string]> => {
  const url = encodeURIComponent(text.toWellFormed())
  const query = new URLSearchParams([["", text]]).toString().slice(1)
  return [
    ["plain text", text],
    ["JSON", escaped(text)],
    ["JSON", ascii(escaped(text))],
    ["URL encoding", url],
    ["URL encoding", lower(url)],
    ["URL encoding", query]
  ]
}

const lines = (text: string) => {
  const all = text.split(/\r?\n/)
  return all.length === 1 ? [] : all.filter((line) => line.length >= shortestLine && !line.startsWith("-----"))
}

const forms = (bytes: Buffer): ReadonlyArray<readonly [form: string, encoded: string]> => {
  const text = bytes.toString()
  const isText = Buffer.from(text).equals(bytes)
  return [
    ...(isText ? textForms(text) : []),
    ...(isText ? lines(text).map((line) => ["a line of it", line] as const) : []),
    ...base64(bytes).map((encoded) => ["base64", encoded] as const)
  ]
}

export const make = (): Secrets => {
  const known = new Map<string, { readonly place: string; readonly bytes: Buffer }>()

  const learn = (place: string, value: string | Uint8Array) => {
    const bytes = Buffer.from(value)
    const key = bytes.toString("base64")
    if (bytes.length >= shortest && !known.has(key)) known.set(key, { place, bytes })
  }

  const learnStored = ({ files, item }: StoredItem) => {
    const place = `${item.vault.name ?? item.vault.id}/${item.title ?? item.id}`
    for (const { id, label, value } of item.fields ?? []) if (value) learn(`${place}/${label || id}`, value)
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
    leaks: (text, except) =>
      Array.from(known.values()).flatMap(({ bytes, place }) => {
        if (except.some((allowed) => Buffer.from(allowed).equals(bytes))) return []
        const found = forms(bytes).find(([, encoded]) => text.includes(encoded))
        return found === undefined ? [] : [{ place, form: found[0] }]
      })
  }
}
