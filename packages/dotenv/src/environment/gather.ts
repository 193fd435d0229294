import { processProxy } from "@opconnect/core/Proxy"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { absolute, display, isPipe, readBytes, readBytesSync, readingFile, type Work } from "../env-file/bytes.ts"
import { type EnvFile, envFile } from "../env-file/envFile.ts"
import { isConvention, type Layers, layers, overrides, pathText } from "../env-file/layers.ts"
import type { Definition } from "../env-file/parse.ts"
import { type Expansion, isTemplate, templates } from "../expansion/templates.ts"
import { mergeIssues } from "../model/mergeIssues.ts"
import type { Issue, LoadOptions, LockedPlace, ReadOptions, Source } from "../model/types.ts"
import { publicPrefix } from "./publicKeys.ts"
import { connectVariables, isConnectKey, type Trust, trust } from "./trust.ts"

/** A variable that is to be set, and what its value is made of. */
export interface Variable {
  readonly key: string
  readonly source: Source
  readonly template: SecretTemplate.SecretTemplate
}

/** A variable of the files that is set already and stays as it is. */
export interface SkippedVariable {
  readonly key: string
  readonly source: Source
  /** Parts of its value; `undefined` if the value is invalid. */
  readonly template: SecretTemplate.SecretTemplate | undefined
}

export interface Environment {
  readonly variables: ReadonlyArray<Variable>
  readonly skipped: ReadonlyArray<SkippedVariable>
  /** Every definition that was read, those that count for nothing too: the ones that win first. */
  readonly definitions: ReadonlyArray<Definition>
  /** The paths of the files that were read. */
  readonly files: ReadonlyArray<string>
  /** The ids that references are locked to, once the lock files are read: see `locks.ts`. */
  readonly locked?: Locked | undefined
  readonly issues: ReadonlyArray<Issue>
  readonly warnings: ReadonlyArray<Issue>
}

/** The references of variables, each once. */
export const referencesOf = (
  variables: ReadonlyArray<Pick<Variable, "template"> | SkippedVariable>
): ReadonlyArray<string> => [
  ...new Set(variables.flatMap(({ template }) => (template === undefined ? [] : SecretTemplate.references(template))))
]

type Locked = Readonly<Record<string, LockedPlace>>

type Variables = Readonly<Record<string, string | undefined>>

const environmentSource: Source = { file: undefined, line: undefined }

/** A text that was meant to be a reference: after a blank or a quote, with one slash, in upper case, in brackets. */
const isMeantAsReference = (text: string) =>
  /^\s*["'`]?op:\/+/i.test(text) ||
  SecretReference.diagnose(text) !== undefined ||
  // In JSON with escaped slashes.
  (text.includes("op:\\/") && Result.isFailure(SecretTemplate.parse(text)))

/**
 * References in the environment itself, set by a container's manifest or Node's own `--env-file`.
 * Other text that contains `op://` is left alone.
 */
const referencesIn = (env: Variables, chosen: ReadonlyMap<string, unknown>): ReadonlyArray<Definition> =>
  Object.entries(env).flatMap(([key, text]) => {
    if (text === undefined) return []
    const isReference = isMeantAsReference(text) || (text.includes("op://") && (chosen.has(key) || isTemplate(text)))
    return isReference ? [{ key, text, source: environmentSource }] : []
  })

const nothingToLoad = (absent: ReadonlyArray<string>): Issue => ({
  code: "NothingToLoad",
  message: `There is no ${absent.join(", ")} file in ${absolute(".")}, and no reference in the environment.`,
  hint: "Create it, name another file (-f, DOTENV_PATH, path), or read no file (--no-env-file, DOTENV_PATH=, path: []).",
  locations: []
})

const invalidOption = (message: string, hint: string): Issue => ({
  code: "InvalidOption",
  message,
  hint,
  locations: []
})

/** Issues of the values of options, which code, flags or the environment have set. */
export const optionIssues = ({
  convention,
  encoding,
  expand,
  path,
  precedence,
  unset
}: LoadOptions): ReadonlyArray<Issue> => [
  ...(convention === undefined || isConvention(convention)
    ? []
    : [invalidOption(`"${convention}" is not a valid convention.`, "Use nextjs or vite.")]),
  ...(convention === undefined || path === undefined
    ? []
    : [invalidOption("Both a convention and files are set.", "Remove one of them: a convention has its own files.")]),
  ...(precedence === undefined || precedence === "dotenv" || precedence === "op"
    ? []
    : [invalidOption(`"${precedence}" is not a valid precedence.`, "Use dotenv or op.")]),
  ...(expand === undefined || typeof expand === "boolean" || expand === "dotenv-expand"
    ? []
    : [invalidOption(`"${expand}" is not a valid value of expand.`, "Use true, false or dotenv-expand.")]),
  ...(unset === undefined || unset === "error" || unset === "empty"
    ? []
    : [invalidOption(`"${unset}" is not a valid value of unset.`, "Use error or empty.")]),
  ...(encoding === undefined || Buffer.isEncoding(encoding)
    ? []
    : [
        invalidOption(
          `"${encoding}" is not a valid encoding.`,
          "Use utf8, utf16le, latin1 or another encoding of Node."
        )
      ])
]

const modeUnknown = (convention: string, files: ReadonlyArray<string>): Issue => ({
  code: "ModeUnknown",
  message: `The mode of the ${convention} env files is unknown, and these files depend on it: ${files.join(", ")}.`,
  hint: "Set NODE_ENV, or set the mode: --mode, DOTENV_MODE or mode.",
  locations: []
})

const publicSecret = ({ key, source, template }: Variable, prefix: string): Issue => ({
  code: "PublicSecret",
  message: `Frameworks publish variables that start with ${prefix} to browsers, but ${key} contains a secret.`,
  hint: `Rename the variable. If the value may be public: --allow-public ${key}, DOTENV_ALLOW_PUBLIC or allowPublic.`,
  locations: [{ key, source, reference: SecretTemplate.references(template)[0] }]
})

/** Secrets that a build would put into what browsers load. */
const publicSecrets = (variables: ReadonlyArray<Variable>, options: LoadOptions): ReadonlyArray<Issue> => {
  const directory = options.directory === undefined ? absolute(".") : pathText(options.directory)
  return variables.flatMap((variable) => {
    if (options.allowPublic?.includes(variable.key)) return []
    if (SecretTemplate.references(variable.template).length === 0) return []
    const prefix = publicPrefix(variable.key, directory)
    return prefix === undefined ? [] : [publicSecret(variable, prefix)]
  })
}

const exposed = ({ key, source }: Variable, name: string, file: string): Issue => ({
  code: "UntrustedSetting",
  message: `The reference uses ${name} from the environment, but ${file} chooses the server that would receive the reference.`,
  hint: `Set OP_CONNECT_HOST and OP_CONNECT_TOKEN in the environment. If you trust ${file}: --trust-env-file ${file}, DOTENV_TRUST_ENV_FILE or trustEnvFile.`,
  locations: [{ key, source, reference: undefined }]
})

/** Names of references are sent to the server: a file that chooses the server must not choose what it is sent. */
const exposures = (variable: Variable, { file }: Trust, fromEnvironment: ReadonlyMap<string, string>) => {
  if (file === undefined) return []
  const references = SecretTemplate.references(variable.template)
  return [...fromEnvironment].flatMap(([name, value]) =>
    value !== "" && references.some((reference) => reference.includes(value)) ? [exposed(variable, name, file)] : []
  )
}

/** The definition of each key that wins, in the order of the files. */
const winning = (definitions: ReadonlyArray<Definition>): Map<string, Definition> => {
  const chosen = new Map<string, Definition>()
  // Backwards, so that the position of a key is that in the file that wins.
  for (const definition of definitions.toReversed()) {
    chosen.delete(definition.key)
    chosen.set(definition.key, definition)
  }
  return chosen
}

const expansionOf = ({ expand = true, unset }: LoadOptions, trusted: ReadonlySet<Definition>): Expansion => ({
  expand,
  unset: unset ?? (expand === "dotenv-expand" ? "empty" : "error"),
  isLiteral: (definition) => isConnectKey(definition.key) && !trusted.has(definition)
})

/** The variables to set, once the files are read. */
const assemble = (
  options: LoadOptions,
  env: Variables,
  { absent, undecided }: Layers,
  files: ReadonlyArray<EnvFile>,
  filesReplaceReferences: boolean
): Environment => {
  const override = overrides(options)
  const issues: Array<Issue> = [...optionIssues(options), ...files.flatMap((file) => file.issues)]
  // `processEnv` can exclude the environment; the client still reads its own settings from `process.env`.
  // Read once: each look at `process.env` is a call of the system.
  const current = { ...env }
  const other = env === process.env ? undefined : connectVariables(process.env)
  const settings = { ...other, ...connectVariables(current) }
  const trusts = trust(files, options, settings)
  issues.push(...trusts.issues)
  const definitions = files.flatMap((file) => file.definitions.toReversed())
  const chosen = winning(definitions.filter((definition) => !trusts.ignored.has(definition)))
  if (undecided.length > 0) issues.push(modeUnknown(options.convention ?? "", undecided))
  const inherited = referencesIn(current, chosen)
  if (absent.length > 0 && inherited.length === 0) issues.push(nothingToLoad(absent))
  // A reference in the environment is not a value yet: a file that was requested overrides it.
  const filesWin = override || (filesReplaceReferences && options.path !== undefined)
  for (const definition of inherited) {
    if (!filesWin || !chosen.has(definition.key)) chosen.set(definition.key, definition)
  }
  const unresolved = new Set(inherited.map(({ key }) => key))
  const isSkipped = (definition: Definition) => {
    const { key, source } = definition
    if (source.file === undefined || override || unresolved.has(key)) return false
    const set = isConnectKey(key) ? settings : env
    return Object.hasOwn(set, key) && set[key] !== undefined
  }
  const all = [...chosen.values()]
  const wanted = all.filter((definition) => !isSkipped(definition))
  const values = { ...current, ...options.variables }
  const expansion = expansionOf(options, trusts.optedIn)
  const variables: Array<Variable> = []
  const unquoted = new Set(
    issues.flatMap(({ code, locations }) => (code === "QuoteNotClosed" ? locations.map(({ source }) => source) : []))
  )
  for (const [{ key, source }, { fromEnvironment, template }] of templates(wanted, values, expansion)) {
    if (Result.isFailure(template)) {
      // A quote that is not closed is the cause of what follows from it.
      if (!unquoted.has(source)) issues.push(...template.failure)
      continue
    }
    const variable = { key, source, template: template.success }
    variables.push(variable)
    issues.push(...exposures(variable, trusts, fromEnvironment))
  }
  issues.push(...publicSecrets(variables, options))
  const left = all.filter(isSkipped)
  const withSkipped = left.length === 0 ? undefined : templates([...wanted, ...left], values, expansion)
  const ignored = [...winning(definitions.filter((one) => trusts.ignored.has(one))).values()]
  const skipped = [
    ...left.map((definition) => {
      const template = withSkipped?.get(definition)?.template
      const { key, source } = definition
      return { key, source, template: template === undefined ? undefined : Result.getOrUndefined(template) }
    }),
    ...ignored.filter(({ key }) => !chosen.has(key)).map(asWritten)
  ]
  return {
    variables,
    skipped,
    definitions,
    files: files.map(({ path }) => path),
    issues: mergeIssues(issues, minAlike),
    warnings: mergeIssues([...trusts.warnings, ...files.flatMap((file) => file.warnings)], minAlike)
  }
}

/** So many issues that say the same have one cause, such as a file of another format. */
const minAlike = 10

const asWritten = ({ key, source, text }: Definition): SkippedVariable => ({
  key,
  source,
  template: text.includes("op://") ? undefined : { parts: [{ _tag: "Text", text }] }
})

const encodingOf = ({ encoding }: LoadOptions): BufferEncoding =>
  encoding !== undefined && Buffer.isEncoding(encoding) ? encoding : "utf8"

/** Options for callers that resolve the references themselves. */
interface GatherOptions {
  /** Reads files of another format. */
  readonly parser?: ReadOptions["parser"]
  /** Whether a reference in the environment takes precedence over the files that `path` names. */
  readonly environmentFirst?: boolean
}

/**
 * The variables to set, by the rules of dotenv: set variables stay unless `override` is set, of several files
 * the first wins, with `override` the last; within a file the last definition of a key.
 */
export const gatherSync = (
  options: LoadOptions,
  { environmentFirst = false, parser }: GatherOptions = {}
): Environment => {
  processProxy()
  const env = options.processEnv ?? process.env
  const found = layers(options, env)
  const files = found.paths.map((path) => envFile(path, readBytesSync(path), encodingOf(options), parser))
  return assemble(options, env, found, files, !environmentFirst)
}

/** The variables to set, from files that are read already. */
export const gatherFiles = (options: LoadOptions, files: ReadonlyArray<EnvFile>): Environment => {
  processProxy()
  return assemble(options, options.processEnv ?? process.env, { paths: [], absent: [], undecided: [] }, files, true)
}

/** Progress message while env files are read. */
export const readingText = (options: LoadOptions): Work => {
  const { paths } = layers(options, options.processEnv ?? process.env)
  const pipe = paths.find(isPipe)
  return pipe === undefined ? `reading ${paths.map(display).join(", ")}` : readingFile(pipe)
}

/** The variables to set, as {@link gatherSync} finds them. Waits for the writer of a pipe without blocking the thread. */
export const gather = async (options: LoadOptions, signal?: AbortSignal): Promise<Environment> => {
  processProxy()
  const env = options.processEnv ?? process.env
  const found = layers(options, env)
  const files = await Promise.all(
    found.paths.map(async (path) => envFile(path, await readBytes(path, signal), encodingOf(options)))
  )
  return assemble(options, env, found, files, true)
}
