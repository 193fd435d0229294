import { readFileSync, statSync } from "node:fs"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Command } from "commander"
import * as Result from "effect/Result"
import { EnvError } from "../model/EnvError.ts"
import { readEnvironment } from "../progress/read.ts"
import { schemaDeclaration } from "../schema/declaration.ts"
import { importSchema, schemaSource } from "../schema/schemaModule.ts"
import { helpEnd, withFlags } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { append, type EnvironmentFlags, fileFlags, loadOptions } from "../terminal/flags.ts"
import { print } from "../terminal/print.ts"
import { replaceFile } from "../terminal/replaceFile.ts"

interface Flags extends EnvironmentFlags {
  readonly outFile?: string
  readonly check?: boolean
  readonly schema?: string
}

interface Declared {
  readonly key: string
  readonly references: ReadonlyArray<string>
  readonly optional: boolean
}

const referencesIn = (text: string) =>
  Result.match(SecretTemplate.parse(text), { onFailure: () => [], onSuccess: SecretTemplate.references })

const property = ({ key, optional, references }: Declared) => {
  const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
  const comment = references.map((reference) => `      /** ${reference.replaceAll("*/", "*\\/")} */\n`).join("")
  return `${comment}      ${name}${optional ? "?" : ""}: string\n`
}

const declaration = (variables: ReadonlyArray<Declared>) => `// Made by \`opconnect typegen\`.
export {}

declare global {
  namespace NodeJS {
    interface ProcessEnv {
${variables.map(property).join("")}    }
  }
}
`

/** The text of a regular file. What was written to a pipe cannot be compared. */
const current = (file: string) => {
  try {
    return statSync(file).isFile() ? readFileSync(file, "utf8") : undefined
  } catch {
    return undefined
  }
}

/** The types of the keys of env files. */
const keysDeclaration = async (flags: Flags): Promise<string> => {
  // The current environment can differ from the one in which the program will run.
  const { definitions, issues } = await readEnvironment({ ...loadOptions(flags), processEnv: {} })
  // Nor does a variable that is to be set there.
  const unread = issues.filter(({ locations }) => locations.length === 0)
  if (unread.length > 0) throw new EnvError(unread)
  return declaration(
    [...Map.groupBy(definitions, ({ key }) => key)]
      .map(([key, [first]]) => ({
        key,
        references: referencesIn(first?.text ?? ""),
        optional: flags.optional?.includes(key) ?? false
      }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  )
}

/** The types of a schema. The module is imported to find the export that is the schema. */
const typesOfSchema = async (text: string, outFile = "env.d.ts"): Promise<string> => {
  const source = schemaSource(text)
  const { exportName } = await importSchema(source)
  return schemaDeclaration(outFile, { file: source.file, exportName })
}

export default (typegen: Command): Command =>
  withFlags(
    fileFlags,
    typegen.description(
      "Generates TypeScript types for process.env, with a string for each key of the env files, or with the types of a " +
        "schema. Sends no requests."
    )
  )
    .option("--optional <key>", "declare this key as optional (repeatable)", append)
    .option("-o, --out-file <file>", "file to write, such as env.d.ts (default: stdout)")
    .option("--check", "exit with 1 if the file is outdated, without writing it")
    .option("--schema <module>", "use the types of a Standard Schema, such as env.ts or env.ts#settings")
    .addHelpText(
      "after",
      helpEnd(["opconnect typegen -o env.d.ts", "opconnect typegen --schema ./env.ts -o env.d.ts"], { server: false })
    )
    .action(async (flags: Flags) => {
      const text = await (flags.schema === undefined
        ? keysDeclaration(flags)
        : typesOfSchema(flags.schema, flags.outFile))
      if (flags.outFile === undefined) print(text)
      else if (flags.check !== true) replaceFile(flags.outFile, text, 0o644)
      else if (current(flags.outFile) !== text) {
        throw new CommandError(`${flags.outFile} is outdated.`, "Run the same command without --check.")
      }
    })
