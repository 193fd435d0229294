/** Default of the minimum number of characters of a value that is redacted. */
export const defaultMinLength = 5

/** Common words of configuration: redacting them would make logs unreadable and protect nothing. */
const words = new Set(
  (
    "true false null none undefined yes no on off enabled disabled default auto local localhost admin root user guest " +
    "debug info warn warning error trace silent verbose development production staging testing test postgres mysql"
  ).split(" ")
)

/** By code points. Not by a pattern, which exhausts the stack of the engine for millions of characters. */
const isRepeated = (text: string) => {
  const [first = ""] = text
  return text.length > first.length && text === first.repeat(text.length / first.length)
}

/**
 * Whether a value is too common to be redacted wherever it appears: shorter than `minLength` characters, one character
 * repeated, or a word of configuration such as `true` or `production`; numbers of five digits too, unless `minLength`
 * is below the default.
 *
 * @category redaction
 * @since 0.1.0
 * @stability experimental
 */
export const isTrivial = (value: string, minLength: number = defaultMinLength): boolean => {
  const text = value.trim()
  const least = Math.max(1, minLength)
  return (
    // A character has at most two code units.
    (text.length < 2 * least && [...text].length < least) ||
    (minLength >= defaultMinLength && /^\d{1,5}$/.test(text)) ||
    isRepeated(text) ||
    words.has(text.toLowerCase())
  )
}
