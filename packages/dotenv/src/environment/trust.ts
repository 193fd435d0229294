import { absolute } from "../env-file/bytes.ts"
import type { EnvFile } from "../env-file/envFile.ts"
import { pathText } from "../env-file/layers.ts"
import type { Definition } from "../env-file/parse.ts"
import { expand } from "../expansion/expand.ts"
import type { ConnectSettings, Issue, LoadOptions } from "../model/types.ts"

type Variables = Readonly<Record<string, string | undefined>>

const host = "OP_CONNECT_HOST"
const token = "OP_CONNECT_TOKEN"
const tokenFile = "OP_CONNECT_TOKEN_FILE"
const proxy = "OP_CONNECT_PROXY"

/** Settings that decide where the token goes. All of them come from one source. */
const connectionKeys: ReadonlySet<string> = new Set([host, token, tokenFile, "OP_CONNECT_CA_FILE"])

/** Two ways to set one thing. */
const sameSetting = (key: string) => (key === tokenFile ? token : key)

const isWindows = process.platform === "win32"

/** Whether a key is a setting of the client. Windows does not tell upper from lower case in names. */
export const isConnectKey = (key: string): boolean => (isWindows ? key.toUpperCase() : key).startsWith("OP_CONNECT_")

/** The settings of the client that are set in an environment. */
export const connectVariables = (env: Variables) =>
  Object.fromEntries(Object.entries(env).filter(([key, value]) => isConnectKey(key) && value !== undefined))

const nameOf = (key: string) => (isWindows ? key.toUpperCase() : key)

const isSet = (value: unknown) => (typeof value === "string" ? value.trim() !== "" : value !== undefined)

/** The environment variable of each option: `requestTimeout` is OP_CONNECT_REQUEST_TIMEOUT. */
export const variableOf = (option: string) =>
  `OP_CONNECT_${option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`

/** The option of an environment variable. */
export const optionOf = (variable: string): string =>
  variable
    .slice("OP_CONNECT_".length)
    .toLowerCase()
    .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Whether code makes the setting of an environment variable. */
export const isGiven = (connect: ConnectSettings | undefined, variable: string): boolean =>
  Object.entries(connect ?? {}).some(([option, value]) => variableOf(option) === variable && isSet(value))

/** The settings that code and `env` make: they are trusted, and combine with each other. */
const trustedKeys = (connect: ConnectSettings, env: Variables): ReadonlySet<string> =>
  new Set(
    [
      ...Object.entries(connect).map(([option, value]) => [variableOf(option), value] as const),
      ...Object.entries(env)
    ].flatMap(([key, value]) => (isSet(value) ? [sameSetting(nameOf(key))] : []))
  )

/** Rules for settings of the connection in files. */
export interface Trust {
  /** Definitions that count for nothing: the environment, or another file, makes that setting. */
  readonly ignored: ReadonlySet<Definition>
  /** Settings of files that were opted in by name, which count like those of the environment. */
  readonly optedIn: ReadonlySet<Definition>
  /** The file that the connection is taken from, if it was not opted in. */
  readonly file: string | undefined
  readonly issues: ReadonlyArray<Issue>
  readonly warnings: ReadonlyArray<Issue>
}

const optIn = (file: string) => `--trust-env-file ${file}, DOTENV_TRUST_ENV_FILE or trustEnvFile`

const refused = ({ key, source }: Definition, message: string, hint: string): Issue => {
  const file = source.file ?? ""
  return {
    code: "UntrustedSetting",
    message,
    hint: `${hint} If you trust ${file} with your token: ${optIn(file)}.`,
    locations: [{ key, source, reference: undefined }]
  }
}

/** Whatever a file is trusted with: who else sees the token is a matter of the machine. */
const proxyRefused = ({ key, source }: Definition): Issue => ({
  code: "UntrustedSetting",
  message: `An env file may not set a proxy: ${key}.`,
  hint: "Set it in the environment.",
  locations: [{ key, source, reference: undefined }]
})

const list = (keys: ReadonlyArray<string>) => [...new Set(keys)].join(" and ")

const ignoredWarning = ({ key, source }: Definition, by: string): Issue => ({
  code: "IgnoredSetting",
  message: `${key} in ${source.file} is ignored: ${by}.`,
  hint: `Remove the line. If you trust the file with your token: ${optIn(source.file ?? "")}.`,
  locations: [{ key, source, reference: undefined }]
})

const isExpandable = ({ text, written }: Definition) =>
  written?.quote !== "'" &&
  expand(
    text,
    () => "",
    () => ""
  ) !== text.replaceAll("\\$", "$")

/** Why a file that was not opted in must not make a setting, as message and hint. */
const problemOf = (definition: Definition, expanding: boolean): readonly [string, string] | undefined => {
  const { key, text } = definition
  const name = nameOf(key)
  // Reported for every file.
  if (name === proxy) return
  if (name === tokenFile) return [`An env file may not name a token file: ${key}.`, "Set it in the environment."]
  if (expanding && isExpandable(definition))
    return [`An env file may not put variables into ${key}.`, "Write the value itself, in single quotes."]
  return text.includes("op://")
    ? [`${key} cannot be a reference: resolving references needs it.`, "Write the value itself."]
    : undefined
}

/** The definitions of a file that are settings of the client, the last of each key. */
const settingsOf = ({ definitions }: EnvFile): ReadonlyArray<Definition> => [
  ...new Map(
    definitions.filter(({ key }) => isConnectKey(key)).map((definition) => [nameOf(definition.key), definition])
  ).values()
]

/**
 * Decides which settings of the client files may make. Host, token and CA come from one source: code and environment
 * together, or one file. A file that was not opted in can neither redirect a token that it does not hold, nor name a
 * file to read a token from, nor put other variables into a setting.
 */
export const trust = (
  files: ReadonlyArray<EnvFile>,
  { connect = {}, expand: expanding = true, trustEnvFile = [] }: LoadOptions,
  env: Variables
): Trust => {
  const named = new Set([trustEnvFile].flat().map((path) => absolute(pathText(path))))
  const isTrusted = ({ path }: EnvFile) => named.has(absolute(path))
  const optedIn = new Set(files.filter(isTrusted).flatMap(({ definitions }) => definitions))
  const outside = trustedKeys(connect, env)
  const trusted = new Set([
    ...outside,
    ...files
      .filter(isTrusted)
      .flatMap(settingsOf)
      .filter(({ text }) => isSet(text))
      .map(({ key }) => sameSetting(nameOf(key)))
  ])
  const ignored = new Set<Definition>()
  const issues: Array<Issue> = []
  const warnings: Array<Issue> = []
  const ignore = (file: EnvFile, definition: Definition, by: string) => {
    // Earlier definitions of the key in this file must not count in its place.
    for (const one of file.definitions) if (one.key === definition.key) ignored.add(one)
    if (env[definition.key] !== definition.text) warnings.push(ignoredWarning(definition, by))
  }
  for (const file of files) {
    const definition = settingsOf(file).find(({ key }) => nameOf(key) === proxy)
    if (definition !== undefined && (isTrusted(file) || !outside.has(proxy))) issues.push(proxyRefused(definition))
  }
  const connections: Array<{ readonly file: EnvFile; readonly settings: ReadonlyArray<Definition> }> = []
  for (const file of files.filter((one) => !isTrusted(one))) {
    const settings = settingsOf(file).filter((definition) => {
      if (!trusted.has(sameSetting(nameOf(definition.key)))) return true
      ignore(
        file,
        definition,
        outside.has(sameSetting(nameOf(definition.key))) ? "it is set already" : "a trusted file sets it"
      )
      return false
    })
    for (const definition of settings) {
      const problem = problemOf(definition, expanding !== false)
      if (problem) issues.push(refused(definition, ...problem))
    }
    const own = settings.filter(({ key }) => connectionKeys.has(nameOf(key)))
    if (own.length > 0) connections.push({ file, settings: own })
  }
  const trustedConnection = [...trusted].filter((key) => connectionKeys.has(key))
  const refuse = (definition: Definition, message: string, hint: string) => {
    if (issues.every(({ locations }) => locations[0]?.source !== definition.source)) {
      issues.push(refused(definition, message, hint))
    }
  }
  const [first, ...others] = connections
  if (first === undefined) return { ignored, optedIn, file: undefined, issues, warnings }
  if (trustedConnection.length > 0) {
    for (const definition of connections.flatMap(({ settings }) => settings)) {
      const message = `${definition.key} of an env file would be combined with ${list(trustedConnection)} from outside the file.`
      refuse(definition, message, "Set the host, the token and the CA file in one place.")
    }
    return { ignored, optedIn, file: undefined, issues, warnings }
  }
  const keys = first.settings.filter(({ text }) => isSet(text)).map(({ key }) => nameOf(key))
  const isComplete = keys.includes(host) && keys.includes(token)
  for (const { file, settings } of others) {
    for (const definition of settings) {
      const from = first.settings[0]?.source.file
      if (isComplete) ignore(file, definition, `the connection comes from ${from}`)
      else {
        const message = `${definition.key} of ${definition.source.file} would be combined with ${list(keys)} of ${from}.`
        refuse(definition, message, "Put OP_CONNECT_HOST and OP_CONNECT_TOKEN into one file.")
      }
    }
  }
  return { ignored, optedIn, file: first.settings[0]?.source.file, issues, warnings }
}
