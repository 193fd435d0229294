import { connectOptions, type OptionTable, snapshotOptions } from "@opconnect/core/Options"
import type { ReadOptions, TypedLoadOptions } from "../model/types.ts"

/** Options of `load`, `config` and `configSync`. */
export const loadOptions = {
  path: { kind: "paths", description: "environment files" },
  directory: { kind: "paths", description: "directory of .env and of the files of a convention" },
  convention: { kind: "any", description: "framework whose files are read" },
  mode: { kind: "text", description: "mode of the convention" },
  override: { kind: "boolean", description: "let files override variables that are set" },
  precedence: { kind: "any", description: "precedence of dotenv, or of op" },
  expand: { kind: "any", description: "whether and how variables in values are replaced" },
  unset: { kind: "any", description: "treatment of undefined variables" },
  variables: { kind: "record", description: "values for expanded names" },
  trustEnvFile: { kind: "paths", description: "files whose settings are trusted" },
  encoding: { kind: "any", description: "encoding of the files" },
  processEnv: { kind: "record", description: "variables that are set already, and target of config" },
  optional: { kind: "list", description: "keys that may be unresolved" },
  allowPublic: { kind: "list", description: "keys that may be published" },
  lock: { kind: "boolean", description: "whether op.lock is used" },
  snapshot: { kind: "options", options: snapshotOptions, text: "path", description: "snapshot of the last load" },
  quiet: { kind: "boolean", description: "print errors only" },
  debug: { kind: "boolean", description: "print what was loaded" },
  DOTENV_KEY: { kind: "any", description: "key of dotenv's vaults, which are not read" },
  connect: { kind: "options", options: connectOptions, description: "connection to the Connect server" },
  schema: { kind: "schema", description: "checks and converts the variables" }
} as const satisfies OptionTable & Record<keyof TypedLoadOptions<unknown>, unknown>

const { schema: _, ...untyped } = loadOptions

/** Options of `read`. */
export const readOptions = {
  ...untyped,
  parser: { kind: "function", description: "parses a file of another format" }
} as const satisfies OptionTable & Record<keyof ReadOptions, unknown>

/** Options of `populate`. */
export const populateOptions = {
  override: loadOptions.override,
  debug: loadOptions.debug
} as const satisfies OptionTable
