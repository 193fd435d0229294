import { isUtf8 } from "node:buffer"

/** The encoding of bytes that look like UTF-16: by their mark, or because one half of the first character, in ASCII, is 0. */
export const utf16Of = ([first, second]: Uint8Array): "utf16le" | "utf16be" | undefined => {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return "utf16le"
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? "utf16be" : undefined
}

export const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length

/** The hint for bytes that are not text in UTF-8. */
export const encodingHint = (bytes: Uint8Array): string =>
  `${utf16Of(bytes) === undefined ? "" : "It looks like UTF-16. "}Save it as UTF-8.`

/** The first line of bytes that are not text in UTF-8. */
export const firstInvalidLine = (bytes: Buffer): number | undefined => {
  if (utf16Of(bytes) !== undefined) return 1
  if (isUtf8(bytes)) return undefined
  const text = bytes.toString()
  return lineAt(text, text.indexOf("\uFFFD"))
}
