import { displayName } from "../names/displayName.ts"

/** The property that all errors of references have. */
export interface OfReference {
  /** The reference as it was written. */
  readonly reference: string
}

/** The most names in a message. */
const most = 8

/** Names in quotes. */
export const quotedNames = (names: ReadonlyArray<string>): string =>
  names.length === 0
    ? "none"
    : names
        .slice(0, most)
        .map((name) => `"${displayName(name)}"`)
        .join(", ") + (names.length > most ? ` and ${names.length - most} more` : "")
