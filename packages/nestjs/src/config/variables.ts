import { existsSync } from "node:fs"
import type { IssueCode } from "@opconnect/core/Issue"
import type { ConnectOptions } from "@opconnect/core/promise"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import {
  type ConnectSettings,
  type Issue,
  type LockedPlace,
  type ParsedEnvironment,
  read,
  type Source,
  type WrittenVariable
} from "@opconnect/dotenv"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import { assign, ownEnvironment, release } from "./processEnvironment.ts"

/** Options of @nestjs/config 12 about files. Version 4 does not have all of them. */
export interface FileOptions {
  readonly envFilePath?: string | Array<string> | undefined
  readonly expandVariables?: boolean | object | undefined
  readonly ignoreEnvFile?: boolean | undefined
  readonly ignoreEnvVars?: boolean | undefined
  readonly override?: boolean | undefined
  // biome-ignore lint/suspicious/noExplicitAny: as @nestjs/config has it, so that its parsers fit
  readonly parser?: ((text: Buffer) => Record<string, any>) | undefined
  readonly validatePredefined?: boolean | undefined
  /** How code says to reach the server: files must not redirect that. */
  readonly connect?: ConnectOptions | undefined
  readonly trustEnvFile?: string | ReadonlyArray<string> | undefined
}

/** Which settings code makes; the loader needs to know no more of them. */
const settingsOf = ({ caFile, host, token, tokenFile }: ConnectOptions = {}): ConnectSettings => ({
  host,
  caFile,
  tokenFile,
  token: token === undefined ? undefined : "given"
})

/** Files that exist. dotenv lets the last of several win with `override`, @nestjs/config always the first. */
const pathsOf = ({ envFilePath = ".env", ignoreEnvFile }: FileOptions, override: boolean): ReadonlyArray<string> => {
  const existing = ignoreEnvFile ? [] : [envFilePath].flat().filter((path) => existsSync(path))
  return override ? existing.toReversed() : existing
}

/** Validation sees the files alone, also the variables that are set in the environment. */
const validatesFilesOnly = ({ ignoreEnvVars, validatePredefined }: FileOptions): boolean =>
  ignoreEnvVars === true || validatePredefined === false

const expandsVariables = ({ expandVariables }: FileOptions) =>
  expandVariables !== undefined && expandVariables !== false

/** The environment beside which files are read: as in dotenv-expand, `expandVariables: { processEnv }` replaces it. */
const environmentOf = ({ expandVariables }: FileOptions): Record<string, string | undefined> =>
  typeof expandVariables === "object" && "processEnv" in expandVariables
    ? { ...(expandVariables.processEnv as Record<string, string>) }
    : ownEnvironment()

/** The variables of the environment files. Each file is read once, when the module is imported. */
export const readFiles = (options: FileOptions): ParsedEnvironment => {
  const override = options.override === true || validatesFilesOnly(options)
  const parsed = read({
    path: pathsOf(options, override),
    override,
    // As @nestjs/config, which expands with dotenv-expand.
    expand: expandsVariables(options) ? "dotenv-expand" : false,
    parser: options.parser,
    connect: settingsOf(options.connect),
    trustEnvFile: options.trustEnvFile,
    processEnv: environmentOf(options)
  })
  return { ...parsed, variables: parsed.variables.filter(({ source }) => source.file !== undefined) }
}

const sourceLabel = (key: string, { file, line }: Source): string =>
  file === undefined ? `environment ${key}` : `${file}${line === undefined ? "" : `:${line}`} ${key}`

const toStartIssues = ({ hint, locations, message, ...issue }: Issue): ReadonlyArray<StartIssue> => {
  // The types of the loader name no type of core, but its codes are from there.
  const code = issue.code as IssueCode
  return locations.length === 0
    ? [{ where: "environment files", code, message, hint }]
    : locations.map(({ key, reference, source }) => ({
        where: sourceLabel(key, source),
        place: { key, ...source },
        reference,
        code,
        message,
        hint
      }))
}

const referencesOf = ({ key, parts, source }: WrittenVariable): ReadonlyArray<ReferenceUse> =>
  SecretTemplate.references({ parts }).map((reference) => ({
    where: sourceLabel(key, source),
    reference,
    variable: key
  }))

/** The text that stands for a variable, with its references enclosed so that they can be put into larger texts. */
const placeholderOf = ({ parts }: WrittenVariable): string =>
  parts.map((part) => (part._tag === "Text" ? part.text : `{{ ${part.reference} }}`)).join("")

const isSecret = ({ parts }: WrittenVariable) => parts.some(({ _tag }) => _tag === "Reference")

type Read = (reference: string) => string

const valuesOf = (variables: ReadonlyArray<WrittenVariable>, read: Read): Record<string, string> =>
  Object.fromEntries(variables.map(({ key, parts }) => [key, SecretTemplate.render({ parts }, read)]))

/** The settings of the connection are for this package: in `process.env`, other clients would combine them with their own. */
const isHidden = ({ key }: WrittenVariable) => key.startsWith("OP_CONNECT_")

/** The variables of one configuration: those of its files, and references in the environment itself. */
export class ConfigVariables {
  readonly #options: FileOptions
  readonly #files: ParsedEnvironment
  readonly #environment: Readonly<Record<string, string | undefined>>
  /** Values for the application. */
  readonly #effective: ReadonlyArray<WrittenVariable>
  readonly #issues: ReadonlyArray<Issue>
  /** Entries of `op.lock` for the references. */
  readonly locked: Readonly<Record<string, LockedPlace>>
  #exposures = 0

  constructor(options: FileOptions, files: ParsedEnvironment) {
    this.#options = options
    this.#files = files
    this.#environment = ownEnvironment()
    const inherited = read({ path: [], processEnv: { ...this.#environment } })
    const keys = new Set(files.variables.map(({ key }) => key))
    const isWinner = ({ key }: WrittenVariable) => options.override === true || !Object.hasOwn(this.#environment, key)
    this.#effective = [
      ...files.variables.filter(isWinner),
      ...inherited.variables.filter(({ key }) => options.override !== true || !keys.has(key))
    ]
    const isReported = ({ code, message }: Issue) =>
      code === "LockUnreadable" && files.issues.some((issue) => issue.message === message)
    this.#issues = [...files.issues, ...inherited.issues.filter((issue) => !isReported(issue))]
    this.locked = { ...inherited.locked, ...files.locked }
  }

  /** Values for validation, in addition to those for the application. */
  get #written(): ReadonlyArray<WrittenVariable> {
    return validatesFilesOnly(this.#options)
      ? [...new Set([...this.#files.variables, ...this.#effective])]
      : this.#effective
  }

  get uses(): ReadonlyArray<ReferenceUse> {
    return this.#written.flatMap(referencesOf)
  }

  get issues(): ReadonlyArray<StartIssue> {
    return this.#issues.flatMap(toStartIssues)
  }

  /** Issues of files that try to choose a server for a token that is not theirs: nothing is sent then. */
  get refusals(): ReadonlyArray<StartIssue> {
    return this.#issues.filter(({ code }) => code === "UntrustedSetting").flatMap(toStartIssues)
  }

  get warnings(): ReadonlyArray<StartIssue> {
    return this.#files.warnings.flatMap(toStartIssues)
  }

  /** By variable, what stands in `process.env` instead of a secret. */
  get placeholders(): ReadonlyMap<string, string> {
    return new Map(this.#effective.filter(isSecret).map((variable) => [variable.key, placeholderOf(variable)]))
  }

  /** The variables that hold a secret. */
  get secretKeys(): ReadonlyArray<string> {
    return this.#effective.filter(isSecret).map(({ key }) => key)
  }

  /** The first reference of each variable, for redaction. */
  get references(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.#written.flatMap((variable) => {
        const [first] = referencesOf(variable)
        return first === undefined ? [] : [[variable.key, first.reference]]
      })
    )
  }

  /** The token of the server, wherever it is set. */
  get tokens(): ReadonlyArray<string> {
    const ofFiles = this.#files.variables.filter(({ key }) => key === "OP_CONNECT_TOKEN").map(placeholderOf)
    return [...ofFiles, this.#environment.OP_CONNECT_TOKEN ?? ""].filter((token) => token !== "")
  }

  get environment(): Readonly<Record<string, string | undefined>> {
    return this.#environment
  }

  /** Values for the application. */
  values(read: Read): Record<string, string> {
    return valuesOf(this.#effective, read)
  }

  /** Values for validation. */
  valuesToValidate(read: Read): Record<string, string | undefined> {
    return validatesFilesOnly(this.#options)
      ? valuesOf(this.#files.variables, read)
      : { ...this.#environment, ...this.values(read) }
  }

  /**
   * Lets code that reads `process.env`, such as modules that are imported later, find the variables of the files there, as
   * @nestjs/config does. Instead of a secret it finds the reference.
   */
  populate(owner: object): void {
    for (const variable of this.#effective) {
      if (variable.source.file !== undefined && !isHidden(variable))
        assign(owner, variable.key, placeholderOf(variable))
    }
  }

  /** Puts values into `process.env`, until the returned function is called as often as this one. */
  expose(owner: object, read: Read): () => void {
    const secrets = this.#effective.filter((variable) => isSecret(variable) && !isHidden(variable))
    this.#exposures += 1
    for (const [key, value] of Object.entries(valuesOf(secrets, read))) assign(owner, key, value)
    return () => {
      this.#exposures -= 1
      if (this.#exposures > 0) return
      for (const { key, source } of secrets) if (source.file === undefined) release(owner, key)
      this.populate(owner)
    }
  }
}

const settings = {
  OP_CONNECT_HOST: "host",
  OP_CONNECT_TOKEN: "token",
  OP_CONNECT_TOKEN_FILE: "tokenFile",
  OP_CONNECT_CA_FILE: "caFile"
}

/** Settings of the connection in files. */
export const connectOptions = ({ variables }: ParsedEnvironment): ConnectOptions =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([key, name]) => {
      const variable = variables.find((one) => one.key === key)
      return variable === undefined ? [] : [[name, placeholderOf(variable)]]
    })
  )
