import { brand } from "./brand.ts"

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")

/**
 * A text that is not shown by accident: printed, logged, made a string or JSON of, it is `<redacted>`.
 *
 * **Gotchas**
 *
 * JSON and `structuredClone` lose the text. An item that went through one of them is refused when it is written back,
 * rather than have `<redacted>` stored. Copy items with `{ ...item }`, and compare what `reveal` gives.
 *
 * **Example** (Showing the text on purpose)
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

/** What a secret is printed as. */
export const redacted = "<redacted>"
