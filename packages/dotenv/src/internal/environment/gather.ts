import { existsSync } from "node:fs"
import { resolve } from "node:path"
import type { InvalidReference } from "@opconnect/core/SecretError"
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
  /** Variables of the files that are set already, and stay as they are. */
  readonly kept: ReadonlyArray<{ readonly key: string; readonly source: Source }>
  /** The values of the files as they are written, for what the loader itself needs to know. */
  readonly written: ReadonlyMap<string, string>
  readonly problems: ReadonlyArray<Problem>
}

const environmentSource: Source = { file: undefined, line: undefined }

/** Is there at least one reference in the text, and nothing wrong with any? */
const isTemplate = (text: string) =>
  Result.match(SecretTemplate.parse(text), {
    onFailure: () => false,
    onSuccess: (template) => SecretTemplate.references(template).length > 0
  })

/**
 * References that stand in the environment itself, as a container's manifest or Node's own `--env-file` puts them there.
 * Text of others that happens to say `op://` is none of our business.
 */
const referencesIn = (
  env: Readonly<Record<string, string | undefined>>,
  ours: ReadonlyMap<string, unknown>
): ReadonlyArray<EnvFile.Definition> =>
  Object.entries(env).flatMap(([key, text]) =>
    text?.includes("op://") && (text.startsWith("op://") || ours.has(key) || isTemplate(text))
      ? [{ key, text, source: environmentSource }]
      : []
  )

const nothingToLoad = (): Problem => ({
  code: "NothingToLoad",
  message: `There is no .env file in ${process.cwd()}, and no reference in the environment.`,
  hint: "Name the file, or say that there is none: --no-env-file, DOTENV_PATH= or path: [].",
  occurrences: []
})

/** dotenv takes a quote that is never closed as a part of the value, and with it the secret would be another. */
const quoteNotClosed = ({ key, source }: EnvFile.Definition): Problem => ({
  code: "QuoteNotClosed",
  message: "The value begins with a quote that is not closed at its end.",
  hint: "Close the quote, or leave it out.",
  occurrences: [{ key, source, reference: undefined }]
})

const malformed = ({ key, source }: EnvFile.Definition, failures: ReadonlyArray<InvalidReference>) =>
  failures.map(
    ({ _tag, hint, message, position, reference }): Problem => ({
      code: _tag,
      message,
      hint,
      occurrences: [{ key, source, reference, position }]
    })
  )

/**
 * What is to be set, by the rules of dotenv: what is set already stays unless `override` says otherwise, of several files
 * the first wins, with `override` the last.
 */
export const gather = (options: LoadOptions): Environment => {
  const env = options.processEnv ?? process.env
  const override = options.override ?? false
  const problems: Array<Problem> = []
  const chosen = new Map<string, EnvFile.Definition>()
  const unnamed = options.path === undefined && !existsSync(resolve(".env"))
  for (const path of unnamed ? [] : [options.path ?? ".env"].flat()) {
    const file = EnvFile.read(path, options.encoding ?? "utf8")
    problems.push(...file.problems)
    for (const definition of file.definitions) {
      if (override || !chosen.has(definition.key)) chosen.set(definition.key, definition)
    }
  }
  const written = new Map([...chosen].map(([key, { text }]) => [key, text]))
  const inherited = referencesIn(env, chosen)
  if (unnamed && inherited.length === 0) problems.push(nothingToLoad())
  for (const definition of inherited) {
    if (!override || !chosen.has(definition.key)) chosen.set(definition.key, definition)
  }
  const isKept = ({ key, source }: EnvFile.Definition) =>
    !override && source.file !== undefined && Object.hasOwn(env, key) && env[key] !== undefined
  const definitions = [...chosen.values()]
  const variables: Array<Variable> = []
  for (const definition of definitions.filter((one) => !isKept(one))) {
    const { key, source, text } = definition
    const template = SecretTemplate.parse(text)
    if (/^["'`]/.test(text) && text.includes("op://")) problems.push(quoteNotClosed(definition))
    else if (Result.isSuccess(template)) variables.push({ key, source, template: template.success })
    else problems.push(...malformed(definition, template.failure))
  }
  return {
    variables,
    kept: definitions.filter(isKept).map(({ key, source }) => ({ key, source })),
    written,
    problems
  }
}
