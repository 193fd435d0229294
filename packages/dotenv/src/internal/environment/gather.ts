import { existsSync } from "node:fs"
import { resolve } from "node:path"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import type { LoadOptions, Problem, Source } from "../../types.ts"
import * as EnvFile from "./envFile.ts"

/** A variable that is to be set, and what its value is made of. */
export interface Variable {
  readonly key: string
  readonly source: Source
  readonly template: SecretTemplate.SecretTemplate
}

export interface Environment {
  readonly variables: ReadonlyArray<Variable>
  /** The values of the files as they are written, for what the loader itself needs to know. */
  readonly written: ReadonlyMap<string, string>
  readonly problems: ReadonlyArray<Problem>
}

const environmentSource: Source = { file: undefined, line: undefined }

/** References that stand in the environment itself, as a container's manifest puts them there. */
const referencesIn = (env: Readonly<Record<string, string | undefined>>): ReadonlyArray<EnvFile.Definition> =>
  Object.entries(env).flatMap(([key, text]) =>
    text?.startsWith("op://") ? [{ key, text, source: environmentSource }] : []
  )

const nothingToLoad = (): Problem => ({
  code: "NothingToLoad",
  message: `There is no .env file in ${process.cwd()}, and no reference in the environment.`,
  hint: "Name the file, or say that there is none (--no-env-file, path: []).",
  occurrences: []
})

/**
 * What is to be set, by the rules of dotenv: what is set already stays unless `override` says otherwise, of several files
 * the first wins, with `override` the last.
 */
export const gather = (options: LoadOptions): Environment => {
  const env = options.processEnv ?? process.env
  const override = options.override ?? false
  const problems: Array<Problem> = []
  const named = options.path !== undefined
  const paths = [options.path ?? ".env"].flat()
  const inherited = referencesIn(env)
  const chosen = new Map<string, EnvFile.Definition>()
  for (const path of paths) {
    if (!named && !existsSync(resolve(".env"))) {
      if (inherited.length === 0) problems.push(nothingToLoad())
      continue
    }
    const definitions = EnvFile.read(path, options.encoding ?? "utf8")
    if ("code" in definitions) {
      problems.push(definitions)
      continue
    }
    for (const definition of definitions) {
      if (override || !chosen.has(definition.key)) chosen.set(definition.key, definition)
    }
  }
  const written = new Map([...chosen].map(([key, { text }]) => [key, text]))
  for (const definition of inherited) {
    if (!override || !chosen.has(definition.key)) chosen.set(definition.key, definition)
  }
  const variables: Array<Variable> = []
  for (const { key, source, text } of chosen.values()) {
    const kept = !override && source.file !== undefined && env[key] !== undefined
    if (kept) continue
    Result.match(SecretTemplate.parse(text), {
      onSuccess: (template) => variables.push({ key, source, template }),
      onFailure: (failures) =>
        problems.push(
          ...failures.map(({ _tag, hint, message, position, reference }) => ({
            code: _tag,
            message,
            hint,
            occurrences: [{ key, source, reference, position }]
          }))
        )
    })
  }
  return { variables, written, problems }
}
