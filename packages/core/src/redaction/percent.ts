import { utf8 } from "./bytes.ts"

const alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
const unreserved = `${alphanumeric}-._~`

/** The ASCII characters that an encoder leaves as they are. A space among them is written as a plus sign. */
const safeCharacters: ReadonlyArray<string> = [
  // RFC 3986: Python's `quote(safe="")`, PHP's `rawurlencode`, Rust.
  unreserved,
  // Python's `quote`.
  `${unreserved}/`,
  // Go's `PathEscape`.
  `${unreserved}$&+=:@`,
  // `encodeURIComponent` and `encodeURI`.
  `${unreserved}!'()*`,
  `${unreserved}!'()*;/?:@&=+$,#`,
  // `URLSearchParams`, and Java's `URLEncoder`.
  `${alphanumeric}-._* `,
  // Python's `quote_plus`, Go's `QueryEscape`.
  `${unreserved} `,
  // The password, the path and the query of a `URL`: a percent sign stays.
  `${unreserved}!$%&'()*+,`,
  `${unreserved}!$%&'()*+,/:;=@[\\]|`,
  `${unreserved}!$%&()*+,/:;=?@[\\]^\`{|}`
]

const hexByte = (byte: number) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`

const encoders = safeCharacters.map((safe) => {
  const unsafe = new RegExp(`[^${safe.replace(/[\\\]^-]/g, "\\$&")}]`, "gu")
  return (text: string) => text.replace(unsafe, (char) => Array.from(utf8(char), hexByte).join("")).replaceAll(" ", "+")
})

const lowerCase = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())

/** Percent-encoded as different languages and parts of a URL have it, with digits of both cases, once and twice. */
export const percent = (text: string): ReadonlyArray<string> => {
  const upper = [...new Set(encoders.map((encode) => encode(text)))]
  const once = [...upper, ...upper.map(lowerCase)]
  return [...once, ...once.map(encodeURIComponent)]
}
