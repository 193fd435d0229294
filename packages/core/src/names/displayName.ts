import { printable } from "../redaction/printable.ts"

/**
 * A name from the network, safe in a line of a message.
 *
 * @category names
 * @since 0.1.0
 * @stability internal
 */
export const displayName = (name: string) => {
  const text = printable(name.slice(0, 81))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
