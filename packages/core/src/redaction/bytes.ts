const encoder = new TextEncoder()

export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** One character for each byte. */
const binary = (text: string) => {
  if (/^[\0-\x7f]*$/.test(text)) return text
  let bytes = ""
  for (const byte of utf8(text)) bytes += String.fromCharCode(byte)
  return bytes
}

/** Shorter pieces of base64 appear in other text by chance. */
const minBase64Length = 4

const inLines = (text: string, width: number) =>
  text.length <= width ? [] : (text.match(new RegExp(`.{1,${width}}`, "g")) ?? [])

/** The alphabet of URLs and JSON web tokens. */
const urlSafe = (text: string) => text.replaceAll("+", "-").replaceAll("/", "_")

/**
 * Base64 of a text that contains the value anywhere: the three ways in which its bytes can fall into groups of three,
 * without the characters at its ends that its neighbors share. And base64 of the value alone, with and without padding,
 * whole and in lines of 76 or 64. All of it in both alphabets.
 */
export const base64 = (text: string): ReadonlyArray<string> => {
  const bytes = binary(text)
  const within = [0, 1, 2].map((before) =>
    btoa("\0".repeat(before) + bytes).slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
  )
  const alone = btoa(bytes)
  const forms = [...within, alone, alone.replace(/=+$/, ""), ...inLines(alone, 76), ...inLines(alone, 64)].filter(
    ({ length }) => length >= minBase64Length
  )
  return [...forms, ...forms.map(urlSafe)]
}

const digits = "0123456789abcdef"

/** The two digits of each byte. Most of a secret's forms are made of them. */
const hexBytes = (bytes: Uint8Array) => Array.from(bytes, (byte) => `${digits[byte >> 4]}${digits[byte & 15]}`)

export const hex = (text: string): ReadonlyArray<string> => {
  const lower = hexBytes(utf8(text)).join("")
  return [lower, lower.toUpperCase()]
}

/** Bytes that Node prints of a buffer: `<Buffer 68 75 6e … 12 more bytes>`. */
const maxPrintedBytes = 50

/** As Node prints a buffer, and as JSON has one: `{"type":"Buffer","data":[104,117,110]}`. */
export const printedBuffer = (text: string): ReadonlyArray<string> => {
  const bytes = utf8(text)
  const pairs = hexBytes(bytes)
  return [pairs.join(" "), pairs.slice(0, maxPrintedBytes).join(" "), bytes.join(",")]
}
