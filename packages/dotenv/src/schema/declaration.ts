import { dirname, relative, resolve } from "node:path"

/** The place of a schema, as a generated file names it. */
export interface SchemaImport {
  readonly file: string
  readonly exportName: string
}

/** How a file imports another one. Only declaration files may name the extensions of TypeScript in every project. */
const specifier = (from: string, file: string): string => {
  const path = relative(dirname(resolve(from)), resolve(file)).replaceAll("\\", "/")
  const named = from.endsWith(".d.ts") ? path : path.replace(/\.([cm]?)tsx?$/, ".$1js")
  return JSON.stringify(named.startsWith(".") ? named : `./${named}`)
}

const binding = (exportName: string) => (exportName === "default" ? "schema" : `{ ${exportName} as schema }`)

/** The types of a schema, as TypeScript infers them: any library, and no second description that could differ. */
export const schemaDeclaration = (
  outFile: string,
  { exportName, file }: SchemaImport
): string => `// Made by \`opconnect typegen\`.
import type ${binding(exportName)} from ${specifier(outFile, file)}

type Types = NonNullable<(typeof schema)["~standard"]["types"]>

/** The type of the values that \`load\` and \`config\` return with the schema. */
export type Env = Types["output"]

/** A variable is text. */
type Text<Value> = [Extract<Value, string | undefined>] extends [never]
  ? string
  : unknown extends Value
    ? string
    : [Extract<Value, string>] extends [never]
      ? string | undefined
      : Extract<Value, string | undefined>

type Variables = { [Key in keyof Types["input"]]: Text<Types["input"][Key]> }

declare global {
  namespace NodeJS {
    interface ProcessEnv extends Variables {}
  }
}
`
