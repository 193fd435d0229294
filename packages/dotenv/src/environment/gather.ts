import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import * as EnvFile from "../env-file/envFile.ts"
import { isConvention, layers, overrides, pathText } from "../env-file/layers.ts"
import { isTemplate, templates } from "../expansion/templates.ts"
import type { Issue, LoadOptions, ReadOptions, Source } from "../model/types.ts"
import { publicPrefix } from "./publicKeys.ts"

/** A variable that is to be set, and what its value is made of. */
export interface Variable {
  readonly key: string
  readonly source: Source
  readonly template: SecretTemplate.SecretTemplate
}

export interface Environment {
  readonly variables: ReadonlyArray<Variable>
  /** Variables of the files that are set already, and stay as they are. */
  readonly skipped: ReadonlyArray<{ readonly key: string; readonly source: Source }>
  /** Every definition that was read, those that count for nothing too: the ones that win first. */
  readonly definitions: ReadonlyArray<EnvFile.Definition>
  readonly issues: ReadonlyArray<Issue>
}

const environmentSource: Source = { file: undefined, line: undefined }

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

const nothingToLoad = (absent: ReadonlyArray<string>): Issue => ({
  code: "NothingToLoad",
  message:
    absent.length === 1 && absent[0] === ".env"
      ? `There is no .env file in ${process.cwd()}, and no reference in the environment.`
      : `There is none of ${absent.join(", ")}, and no reference in the environment.`,
  hint: "Name the file, or say that there is none: --no-env-file, DOTENV_PATH= or path: [].",
  locations: []
})

const badOption = (message: string, hint: string): Issue => ({ code: "BadOption", message, hint, locations: [] })

const optionIssues = ({ convention, encoding, path, precedence }: LoadOptions): ReadonlyArray<Issue> => [
  ...(convention === undefined || isConvention(convention)
    ? []
    : [badOption(`There is no convention "${convention}".`, "There is nextjs, and vite.")]),
  ...(convention === undefined || path === undefined
    ? []
    : [badOption("Both a convention and files are named.", "Leave one of them out: a convention names its files.")]),
  ...(precedence === undefined || precedence === "dotenv" || precedence === "op"
    ? []
    : [badOption(`There is no precedence "${precedence}".`, "There is dotenv, and op.")]),
  ...(encoding === undefined || Buffer.isEncoding(encoding)
    ? []
    : [badOption(`There is no encoding "${encoding}".`, "There is utf8, utf16le, latin1 and others of Node's.")])
]

/** dotenv takes a quote that is never closed as a part of the value, and with it the secret would be another. */
const quoteNotClosed = ({ key, source }: EnvFile.Definition): Issue => ({
  code: "QuoteNotClosed",
  message: "The value begins with a quote that is not closed at its end.",
  hint: "Close the quote, or leave it out.",
  locations: [{ key, source, reference: undefined }]
})

const modeUnknown = (convention: string, files: ReadonlyArray<string>): Issue => ({
  code: "ModeUnknown",
  message: `The mode of the ${convention} env files is not known, and there is ${files.join(", ")}.`,
  hint: "Set NODE_ENV, or set the mode: --mode, DOTENV_MODE or mode.",
  locations: []
})

const publicSecret = ({ key, source, template }: Variable, prefix: string): Issue => ({
  code: "PublicSecret",
  message: `Frameworks publish variables that start with ${prefix} to browsers, and ${key} holds a secret.`,
  hint: `Rename the variable. If the value may be public: --allow-public ${key}, DOTENV_ALLOW_PUBLIC or allowPublic.`,
  locations: [{ key, source, reference: SecretTemplate.references(template)[0] }]
})

/** Secrets that a build would put into what browsers load. */
const publicSecrets = (variables: ReadonlyArray<Variable>, options: LoadOptions): ReadonlyArray<Issue> => {
  const directory = options.directory === undefined ? process.cwd() : pathText(options.directory)
  return variables.flatMap((variable) => {
    if (options.allowPublic?.includes(variable.key)) return []
    if (SecretTemplate.references(variable.template).length === 0) return []
    const prefix = publicPrefix(variable.key, directory)
    return prefix === undefined ? [] : [publicSecret(variable, prefix)]
  })
}

/**
 * What is to be set, by the rules of dotenv: what is set already stays unless `override` says otherwise, of several files
 * the first wins, with `override` the last; within a file the last definition of a key.
 */
export const gather = (options: LoadOptions, parser?: ReadOptions["parser"]): Environment => {
  const env = options.processEnv ?? process.env
  const override = overrides(options)
  const { absent, paths, undecided } = layers(options, env)
  const encoding = Buffer.isEncoding(options.encoding ?? "") ? options.encoding : undefined
  const files = paths.map((path) => EnvFile.read(path, encoding ?? "utf8", parser))
  const issues: Array<Issue> = [...optionIssues(options), ...files.flatMap((file) => file.issues)]
  const definitions = files.flatMap((file) => file.definitions.toReversed())
  const chosen = new Map<string, EnvFile.Definition>()
  // Backwards, so that a key stands where the file that wins defines it.
  for (const definition of definitions.toReversed()) {
    chosen.delete(definition.key)
    chosen.set(definition.key, definition)
  }
  if (undecided.length > 0) issues.push(modeUnknown(options.convention ?? "", undecided))
  const inherited = referencesIn(env, chosen)
  if (absent.length > 0 && inherited.length === 0) issues.push(nothingToLoad(absent))
  for (const definition of inherited) {
    if (!override || !chosen.has(definition.key)) chosen.set(definition.key, definition)
  }
  const isKept = ({ key, source }: EnvFile.Definition) =>
    !override && source.file !== undefined && Object.hasOwn(env, key) && env[key] !== undefined
  const all = [...chosen.values()]
  const wanted = all.filter((definition) => !isKept(definition))
  const variables: Array<Variable> = []
  for (const [definition, template] of templates(wanted, env, options.expand ?? true)) {
    const { key, source, text } = definition
    // What another parser has read begins with a quote because it is to.
    const isOurs = parser === undefined || source.file === undefined
    if (isOurs && /^["'`]/.test(text) && text.includes("op://")) issues.push(quoteNotClosed(definition))
    else if (Result.isSuccess(template)) variables.push({ key, source, template: template.success })
    else issues.push(...template.failure)
  }
  issues.push(...publicSecrets(variables, options))
  return {
    variables,
    skipped: all.filter(isKept).map(({ key, source }) => ({ key, source })),
    definitions,
    issues
  }
}
