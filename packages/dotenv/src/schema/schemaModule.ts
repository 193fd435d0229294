import { existsSync } from "node:fs"
import { basename, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { redact } from "@opconnect/core/Redaction"
import type { StandardSchema } from "../model/types.ts"
import { CommandError } from "../terminal/failure.ts"

/** A module of the project, and the name of the export with the schema. */
export interface SchemaSource {
  readonly file: string
  readonly exportName: string | undefined
}

/** `env.ts`, or `env.ts#settings`. */
export const schemaSource = (text: string): SchemaSource => {
  const at = text.lastIndexOf("#")
  return at === -1 || existsSync(text)
    ? { file: text, exportName: undefined }
    : { file: text.slice(0, at), exportName: text.slice(at + 1) }
}

export interface FoundSchema {
  readonly exportName: string
  readonly schema: StandardSchema<unknown>
}

/** A schema may be a function too, as those of ArkType. */
const isSchema = (value: unknown): value is StandardSchema<unknown> => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || !("~standard" in value))
    return false
  const standard = value["~standard"]
  return (
    typeof standard === "object" &&
    standard !== null &&
    "validate" in standard &&
    typeof standard.validate === "function"
  )
}

/** Schemas of Effect need a wrapper, which people who come from other libraries do not expect. */
const isEffectSchema = (value: unknown) =>
  (typeof value === "object" || typeof value === "function") && value !== null && "ast" in value && !isSchema(value)

const notFound = (name: string, exports: Readonly<Record<string, unknown>>) =>
  new CommandError(
    `${name} does not export a schema that implements Standard Schema.`,
    Object.values(exports).some(isEffectSchema)
      ? "Export Schema.toStandardSchemaV1(schema) of the Effect schema."
      : "Export a schema of Zod, Valibot, ArkType or Effect, as default or by name."
  )

/** The schema that a module exports: the one that is named, the default, or the only one. */
const pick = ({ exportName, file }: SchemaSource, exports: Readonly<Record<string, unknown>>): FoundSchema => {
  const name = basename(file)
  const all = Object.entries(exports).flatMap(([key, value]) =>
    isSchema(value) ? [{ exportName: key, schema: value }] : []
  )
  const [first, ...others] = all
  const named = all.find((one) => one.exportName === (exportName ?? "default"))
  if (named !== undefined) return named
  if (exportName !== undefined && exportName in exports) throw notFound(`The export ${exportName} of ${name}`, exports)
  if (exportName !== undefined) {
    throw new CommandError(
      `${name} has no export ${exportName}.`,
      `Its exports: ${Object.keys(exports).join(", ") || "none"}.`
    )
  }
  if (first === undefined) throw notFound(name, exports)
  if (others.length === 0) return first
  throw new CommandError(
    `${name} exports several schemas: ${all.map((one) => one.exportName).join(", ")}.`,
    `Name one of them: ${file}#${first.exportName}`
  )
}

/** CommonJS modules have their exports under `default` too. */
const exportsOf = (module: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const { default: main } = module
  return typeof main === "object" && main !== null && !isSchema(main) && !isEffectSchema(main)
    ? { ...main, ...module }
    : module
}

/** The first line of why a module could not be imported, without values that it may quote. */
const reason = (cause: unknown, secrets: Iterable<string>) => {
  const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return redact(text.split("\n", 1)[0] ?? "", secrets, { ordinary: true })
}

/** Imports the schema of a module. Runs the code of the module, with the environment of this process. */
export const importSchema = async (source: SchemaSource, secrets: Iterable<string> = []): Promise<FoundSchema> => {
  const path = resolve(source.file)
  if (!existsSync(path)) throw new CommandError(`There is no file ${source.file}.`, "Correct --schema.")
  let module: Readonly<Record<string, unknown>>
  try {
    module = await import(pathToFileURL(path).href)
  } catch (cause) {
    throw new CommandError(
      `Could not import ${source.file}: ${reason(cause, secrets)}`,
      "Node imports the file itself: it must be JavaScript, or TypeScript with erasable syntax only, and must not read the environment."
    )
  }
  return pick(source, exportsOf(module))
}
