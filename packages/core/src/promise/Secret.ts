import { brand } from "./brand.ts"

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")

/**
 * A secret value that is `<redacted>` when it is printed, logged, or converted to a string or JSON.
 *
 * **Gotchas**
 *
 * JSON and `structuredClone` lose the text. An item that was copied in this way is rejected when it is written back, so
 * that `<redacted>` is never stored. Copy items with `{ ...item }`, and compare the results of `reveal`.
 *
 * **Example** (Reveal the text)
 *
 * ```ts
 * import { Secret } from "@opconnect/core/promise"
 *
 * const password = new Secret("hunter2")
 * const shown = `${password}` // "<redacted>"
 * const text = password.reveal() // "hunter2"
 * ```
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export class Secret {
  readonly #text: string

  static {
    brand(Secret, "Secret")
  }

  constructor(text: string) {
    this.#text = text
  }

  /** The text itself. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return redacted
  }

  toJSON(): string {
    return redacted
  }

  [inspect](): string {
    return redacted
  }
}

/** The text that is printed instead of a secret. */
export const redacted = "<redacted>"
