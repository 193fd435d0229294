/**
 * Text from the network or a file as a message may show it: characters that steer a terminal or a log (control and format
 * characters, line separators) are replaced by U+FFFD. With `lines`, line breaks stay.
 *
 * @category redaction
 * @since 0.1.0
 * @stability experimental
 */
export const printable = (text: string, { lines = false }: { readonly lines?: boolean } = {}): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => (lines && char === "\n" ? char : "\uFFFD"))
