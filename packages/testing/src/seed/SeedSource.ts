/**
 * Seeds from an env file or from references.
 *
 * @since 0.1.0
 */
import { readDataSync, reasonOf } from "@opconnect/core/files"
import type { OptionTable } from "@opconnect/core/Options"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import dotenv from "dotenv"
import * as Result from "effect/Result"
import { assertOptions } from "../model/optionTable.ts"
import { InvalidSeed, type Seed } from "../model/Seed.ts"
import { decode } from "./decode.ts"
import { encode } from "./full.ts"
import * as References from "./references.ts"

/**
 * Options of a seed from references.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ReferencesOptions {
  /** Existing data. References that it resolves keep their values. Default: none. */
  readonly base?: Seed | undefined
  /**
   * Values by reference, such as `{ "op://prod/db/port": "5432" }`, without `?attribute=`. Default: a value that is
   * derived from the reference, and so the same in every run: `fake-password-` and ten characters.
   */
  readonly values?: Readonly<Record<string, string>> | undefined
}

/**
 * Options of a seed from an env file.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface EnvFileOptions extends ReferencesOptions {
  /** Variables in references (`op://${STAGE}/db/password`), in addition to those of the file. Default: `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * A seed that resolves all given references.
 *
 * **Details**
 *
 * A part of 26 characters of a-z and 0-9 becomes an id, any other one a name. `?attribute=otp` makes a one-time
 * password, `?ssh-format=openssh` a private key (Ed25519), `?attribute=content`, `size` or `name` a file. Throws
 * `InvalidSeed` if a reference is invalid.
 *
 * **Example**
 *
 * ```ts
 * import { fromReferences, startFakeConnect } from "@opconnect/testing"
 *
 * await using fake = await startFakeConnect(fromReferences(["op://prod/db/password", "op://prod/db/admin/password"]))
 * const password = fake.getField("prod", "db", "password")
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const fromReferences = (references: Iterable<string>, options: ReferencesOptions = {}): Seed => {
  assertOptions(referencesOptions, options)
  const { base = {}, values = {} } = options
  const store = Result.getOrThrow(decode(base))
  const added = References.add(encode(store).$vaults, Array.from(references), values)
  return { $vaults: Result.getOrThrowWith(added, (problems) => new InvalidSeed(problems)) }
}

const referencesOptions = {
  base: { kind: "record", description: "existing data" },
  values: { kind: "record", description: "values by reference" }
} as const satisfies Record<keyof ReferencesOptions, OptionTable[string]>

const envFileOptions = {
  ...referencesOptions,
  env: { kind: "record", description: "variables that references use" }
} as const satisfies Record<keyof EnvFileOptions, OptionTable[string]>

type Variables = Readonly<Record<string, string | undefined>>

/** The value of a variable, expanded. A variable that refers to itself has no value. */
const lookup =
  (variables: Variables, open: ReadonlyArray<string> = []) =>
  (name: string): string | undefined =>
    open.includes(name)
      ? undefined
      : variables[name]?.replace(
          /\$(?:\{\w+\}|\w+)/g,
          (use) => lookup(variables, [...open, name])(use.replace(/\W/g, "")) ?? ""
        )

const read = (path: string | URL) => {
  let bytes: Buffer
  try {
    bytes = readDataSync(path)
  } catch (cause) {
    throw new Error(`cannot read ${path}: ${reasonOf(cause)}`, { cause })
  }
  // As in UTF-16, in which no line would define a variable.
  if (bytes.includes(0)) throw new Error(`${path} is not UTF-8 text`)
  return bytes.toString()
}

/**
 * A seed that resolves all references of an env file, also those inside longer values. The file is read in the same way as
 * by `@opconnect/dotenv`. Variables in references are replaced with both the value of the file and that of the
 * environment, so that the seed works with either precedence.
 *
 * **Details**
 *
 * Throws `InvalidSeed` with all invalid references, and an `Error` if the file cannot be read. A file without references
 * is an error too, because it is probably the wrong file.
 *
 * **Example**
 *
 * ```ts
 * import { fromEnvFile, startFakeConnect } from "@opconnect/testing"
 *
 * const fake = await startFakeConnect(fromEnvFile(".env", { values: { "op://prod/db/port": "5432" } }))
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const fromEnvFile = (path: string | URL, options: EnvFileOptions = {}): Seed => {
  assertOptions(envFileOptions, options)
  const definitions: Variables = dotenv.parse(read(path))
  const { env = process.env, ...ofReferences } = options
  const problems = new Set<string>()
  const references = new Set<string>()
  // Either the environment or the file can take precedence in a loader.
  for (const variables of [lookup({ ...definitions, ...env }), lookup({ ...env, ...definitions })]) {
    for (const [key, text = ""] of Object.entries(definitions)) {
      const template = SecretTemplate.parse(text, { variables })
      if (Result.isFailure(template)) for (const { message } of template.failure) problems.add(`${key}: ${message}`)
      else for (const reference of SecretTemplate.references(template.success)) references.add(reference)
    }
  }
  if (problems.size > 0) throw new InvalidSeed(Array.from(problems))
  if (references.size === 0) throw new Error(`${path} contains no reference, such as op://vault/item/field`)
  return fromReferences(references, ofReferences)
}
