// The masker of opconnect before it had an automaton (a52507b), for comparison with the current masker.

/** Minimum length of an encoded form. Shorter forms occur in other text by chance. */
const shortest = 5

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`

const ascii = (text: string) => text.replace(/[^\0-\x7f]/g, escaped)

const quote = (text: string) => JSON.stringify(text).slice(1, -1)

/** Forms of JSON libraries: escaped non-ASCII characters, escaped slashes (PHP), escaped HTML (Go). */
const json = (text: string) => {
  const quoted = quote(text)
  const slashes = quoted.replaceAll("/", "\\/")
  const html = quoted.replace(/[&<>\u2028\u2029]/g, escaped)
  const forms = [quoted, ascii(quoted), slashes, ascii(slashes), html]
  // And once more, for JSON in JSON.
  return [...forms, ...forms.map(quote)]
}

const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())

/** Form of a password in a URL. */
const inAddress = (text: string) => {
  const url = new URL("http://name@host")
  url.password = text
  return url.password
}

const percent = (text: string) => {
  const component = encodeURIComponent(text)
  const forms = [
    component,
    // All that RFC 3986 reserves, as most other languages have it.
    component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`),
    encodeURI(text),
    new URLSearchParams([["", text]]).toString().slice(1),
    inAddress(text)
  ]
  return [...forms, ...forms.map(lowerHex)]
}

const wrapped = (text: string, width: number) =>
  text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, "g")) ?? [])

/**
 * Base64 of a text that holds the value anywhere: the three ways in which its bytes can fall into groups of three, without
 * the characters at its ends that its neighbors share. And base64 of the value alone, whole and in lines.
 */
const base64 = (text: string) => {
  const bytes = Buffer.from(text)
  const within = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64")
    const from = Math.ceil((before * 8) / 6)
    return encoded.slice(from, Math.floor(((before + bytes.length) * 8) / 6))
  })
  const alone = bytes.toString("base64")
  const forms = [...within, alone, ...wrapped(alone, 76), ...wrapped(alone, 64)]
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))]
}

/** Lines without secret content: the PEM header and footer, and lines too short to match. */
const isFrame = (line: string) => line.length < 8 || line.startsWith("-----")

/** The lines of a key or a certificate, which programs print one by one and with something before them. */
const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line, _, all) => all.length > 1 && !isFrame(line) && !isTrivial(line))

/** Every form of a value to mask; none for a value that is too common to be a secret. */
const encodings = (value: string): ReadonlyArray<string> => {
  const text = value.trim().toWellFormed()
  if (isTrivial(text)) return []
  const forms = [text, value, ...lines(text), ...json(text), ...percent(text), ...base64(text), ...base64(quote(text))]
  return [...new Set(forms)].filter((form) => form.length >= shortest && !isTrivial(form))
}
/** Text that is common in logs: masking it would make logs unreadable and protect no secret. */
const words = new Set(
  (
    "true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest " +
    "debug info warn warning error trace silent verbose development production staging testing test postgres mysql"
  ).split(" ")
)

/**
 * Whether a value is too common to be masked everywhere: shorter than five characters, a number of up to five digits, one
 * repeated character, or a word of configuration such as `true` or `production`.
 */
const isTrivial = (value: string): boolean => {
  const text = value.trim()
  return [...text].length < 5 || /^\d{1,5}$/.test(text) || /^(.)\1*$/su.test(text) || words.has(text.toLowerCase())
}
/** Position of a secret, or of a possible start of a secret at the end of the data that was read so far. */
type Found =
  | { readonly _tag: "Match"; readonly from: number; readonly to: number }
  | { readonly _tag: "Open"; readonly from: number }
  | { readonly _tag: "None" }

const none: Found = { _tag: "None" }

/**
 * Finds many byte strings in one pass over the data: the first match, and of several with the same start the longest. The
 * strings form a tree with one node per byte. The children of a node are a list, because most nodes have one child.
 */
class Matcher {
  readonly #byte: Array<number> = [0]
  readonly #child: Array<number> = [0]
  readonly #sibling: Array<number> = [0]
  readonly #ends: Array<boolean> = [false]
  /** The nodes of first bytes. */
  readonly #first = new Int32Array(256)
  /** First two bytes of all forms, a fast check that rejects most positions. */
  readonly #pairs = new Uint8Array(65_536)

  constructor(texts: Iterable<Uint8Array>) {
    for (const text of texts) this.#add(text)
  }

  get isEmpty(): boolean {
    return this.#byte.length === 1
  }

  #next(node: number, byte: number): number {
    let child = this.#child[node] ?? 0
    while (child !== 0 && this.#byte[child] !== byte) child = this.#sibling[child] ?? 0
    return child
  }

  #add(text: Uint8Array) {
    let node = 0
    const [one = 0, two] = text
    if (two === undefined) this.#pairs.fill(1, one << 8, (one + 1) << 8)
    else this.#pairs[(one << 8) | two] = 1
    for (const byte of text) {
      let next = this.#next(node, byte)
      if (next === 0) {
        next = this.#byte.push(byte) - 1
        this.#child.push(0)
        this.#sibling.push(this.#child[node] ?? 0)
        this.#ends.push(false)
        this.#child[node] = next
        if (node === 0) this.#first[byte] = next
      }
      node = next
    }
    if (node !== 0) this.#ends[node] = true
  }

  /** The first find from an index on. With `last`, no more data follows, so nothing is held back. */
  find(data: Uint8Array, start: number, last: boolean): Found {
    for (let from = start; from < data.length; from++) {
      const byte = data[from] ?? 0
      if (from + 1 < data.length && this.#pairs[(byte << 8) | (data[from + 1] ?? 0)] === 0) continue
      let node = this.#first[byte] ?? 0
      if (node === 0) continue
      let at = from + 1
      let to = this.#ends[node] ? at : 0
      while (at < data.length) {
        const next = this.#next(node, data[at] ?? 0)
        if (next === 0) break
        node = next
        at++
        if (this.#ends[node]) to = at
      }
      if (at === data.length && !last && this.#child[node] !== 0) return { _tag: "Open", from }
      if (to > 0) return { _tag: "Match", from, to }
    }
    return none
  }
}

/** Repetitions of one character are never masked, so the replacement cannot match again. */
const mask = Buffer.from("*".repeat(8))

/**
 * Masks secrets in a stream of bytes, however it is split into chunks. Bytes that cannot be part of a secret are passed on
 * immediately. Bytes that may start a secret are held back until the next bytes decide.
 */
export class Masker {
  readonly #matcher: Matcher
  #held: Buffer = Buffer.alloc(0)

  constructor(secrets: Iterable<string>) {
    this.#matcher = new Matcher([...secrets].flatMap(encodings).map((text) => Buffer.from(text)))
  }

  /** Whether there is any form to mask. */
  get isIdle(): boolean {
    return this.#matcher.isEmpty
  }

  write(chunk: Buffer): Buffer {
    return this.#pass(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false)
  }

  /** The rest of the buffered bytes, at the end of the stream. */
  end(): Buffer {
    return this.#pass(this.#held, true)
  }

  #pass(data: Buffer, last: boolean): Buffer {
    const passed: Array<Buffer> = []
    let at = 0
    this.#held = Buffer.alloc(0)
    for (;;) {
      const found = this.#matcher.find(data, at, last)
      if (found._tag === "None") {
        passed.push(data.subarray(at))
        return Buffer.concat(passed)
      }
      passed.push(data.subarray(at, found.from))
      if (found._tag === "Open") {
        this.#held = Buffer.from(data.subarray(found.from))
        return Buffer.concat(passed)
      }
      passed.push(mask)
      at = found.to
    }
  }
}
