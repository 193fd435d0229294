import { isTrivial } from "./trivial.ts"

/** The shortest encoded form that is looked for: what is shorter stands in other text by chance. */
const shortest = 5

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`

const ascii = (text: string) => text.replace(/[^\0-\x7f]/g, escaped)

const quote = (text: string) => JSON.stringify(text).slice(1, -1)

/** As JSON libraries write it: with escapes for what is not ASCII, for slashes as PHP does, for HTML as Go does. */
const json = (text: string) => {
  const quoted = quote(text)
  const slashes = quoted.replaceAll("/", "\\/")
  const html = quoted.replace(/[&<>\u2028\u2029]/g, escaped)
  const forms = [quoted, ascii(quoted), slashes, ascii(slashes), html]
  // And once more, for JSON in JSON.
  return [...forms, ...forms.map(quote)]
}

const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())

/** As it stands in the password of an address. */
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
 * the characters at its ends that its neighbours have a part in. And base64 of the value alone, whole and in lines.
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

/** Lines that tell nothing: the frame of a PEM, and what is too short to be recognised. */
const isFrame = (line: string) => line.length < 8 || line.startsWith("-----")

/** The lines of a key or a certificate, which programs print one by one and with something before them. */
const lines = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line, _, all) => all.length > 1 && !isFrame(line) && !isTrivial(line))

/** Every form in which a value is looked for; none for one that is too ordinary to be a secret. */
export const encodings = (value: string): ReadonlyArray<string> => {
  const text = value.trim().toWellFormed()
  if (isTrivial(text)) return []
  const forms = [text, value, ...lines(text), ...json(text), ...percent(text), ...base64(text), ...base64(quote(text))]
  return [...new Set(forms)].filter((form) => form.length >= shortest && !isTrivial(form))
}
