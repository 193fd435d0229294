/**
 * The data that a fake server starts with, in a short form.
 *
 * **Example** (A vault with a login, an API key and a server with a section and a file)
 *
 * ```ts
 * import type { Seed } from "@opconnect/testing"
 *
 * const seed: Seed = {
 *   prod: {
 *     db: { username: "app", password: "hunter2", "one-time password": "otpauth://totp/db?secret=JBSWY3DPEHPK3PXP" },
 *     stripe: { $tags: ["billing"], credential: "sk_test_1" },
 *     web: {
 *       $category: "SERVER",
 *       $files: { "server.key": "-----BEGIN PRIVATE KEY-----" },
 *       "admin console": { url: { $value: "https://web.test/admin", $type: "URL" } }
 *     }
 *   }
 * }
 * ```
 *
 * @since 0.1.0
 */
import { createHash } from "node:crypto"
import type { ItemJson, VaultJson } from "@opconnect/core/Json"

/**
 * Vaults by name.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Seed {
  /** Complete vaults, in addition to those in the short form. */
  readonly $vaults?: ReadonlyArray<FullVaultSeed>
  readonly [vault: string]: VaultSeed | ReadonlyArray<FullVaultSeed> | undefined
}

/**
 * A vault as Connect sends it, with all of its items. Omitted ids, versions and times are generated.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FullVaultSeed extends Partial<Omit<VaultJson, "items" | "name">> {
  readonly name: string
  readonly items?: ReadonlyArray<FullItemSeed>
}

/**
 * An item as Connect sends it. Its `files` have their `content` in base64, regardless of size.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FullItemSeed extends Partial<ItemJson> {}

/**
 * Items by title. Keys that begin with `$` are properties of the vault itself.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface VaultSeed {
  /** 26 characters of a-z and 0-9. Default: derived from the name. */
  readonly $id?: string
  /** Replaces the key, for vaults that share a name. */
  readonly $name?: string
  readonly $description?: string
  readonly [item: string]: ItemSeed | string | undefined
}

/**
 * Fields by label, and sections with fields. Keys that begin with `$` are properties of the item itself.
 *
 * **Details**
 *
 * A string is the value of a field, an object with a `$value` is a field with more properties, and any other object is a
 * section.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ItemSeed {
  /** 26 characters of a-z and 0-9. Default: derived from the names. */
  readonly $id?: string
  /** Replaces the key, for items that share a title. */
  readonly $title?: string
  /** Default: LOGIN for an item with a `username` or a `password`, API_CREDENTIAL for any other. */
  readonly $category?: string
  readonly $tags?: ReadonlyArray<string>
  /** The first one is the primary address. */
  readonly $urls?: ReadonlyArray<string>
  readonly $files?: FilesSeed
  readonly [label: string]: string | FieldSeed | SectionSeed | FilesSeed | ReadonlyArray<string> | undefined
}

/**
 * Fields by label, within a section of an item.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface SectionSeed {
  readonly $id?: string
  /** Replaces the key, for sections that share a label. */
  readonly $label?: string
  readonly [label: string]: string | FieldSeed | undefined
}

/**
 * A field with more than its value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FieldSeed {
  readonly $value: string
  /** Any text. Ids of one-time passwords begin with `TOTP_`. Default: derived from the names. */
  readonly $id?: string
  /** Replaces the key, for fields that share a label. */
  readonly $label?: string
  /**
   * Default: CONCEALED for `password` and `credential`, OTP for a value that begins with `otpauth://`, STRING for any
   * other.
   */
  readonly $type?: string
  readonly $purpose?: string
}

/**
 * Files by name: text, or bytes.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FilesSeed {
  readonly [name: string]: string | Uint8Array | { readonly base64: string }
}

/**
 * One issue of a seed, in the shape of `Issue` of `@opconnect/core`. Contains no value.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export interface SeedIssue {
  readonly code: "InvalidSeed"
  /** The place in the seed, and the problem. */
  readonly message: string
  readonly hint: string
}

/**
 * Error for an invalid seed. `issues` lists every problem with its place in the seed, without values.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class InvalidSeed extends Error {
  readonly _tag = "InvalidSeed"
  // Private, so that an uncaught error does not print everything twice.
  readonly #issues: ReadonlyArray<SeedIssue>

  constructor(problems: ReadonlyArray<string>) {
    super(`the seed is invalid:\n${problems.map((problem) => `  ${problem}`).join("\n")}`)
    this.name = "InvalidSeed"
    this.#issues = problems.map((message) => ({ code: "InvalidSeed", message, hint: "Correct the seed." }))
  }

  /** Every problem, with its place in the seed. */
  get issues(): ReadonlyArray<SeedIssue> {
    return this.#issues
  }
}

const alphabet = "abcdefghijklmnopqrstuvwxyz234567"

/**
 * The id of a vault, item, field or file by its names in the seed: `idOf("prod")` for a vault, `idOf("prod", "db")` for an
 * item, `idOf("prod", "db", "port")` for a field, `idOf("prod", "web", "$files", "server.key")` for a file.
 *
 * @category ids
 * @since 0.1.0
 * @stability stable
 */
export const idOf = (...names: ReadonlyArray<string>): string => {
  const digest = createHash("sha256").update(JSON.stringify(names)).digest()
  return Array.from(digest.subarray(0, 26), (byte) => alphabet[byte % alphabet.length]).join("")
}
