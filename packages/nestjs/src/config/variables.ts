import { existsSync } from "node:fs"
import { isDeepStrictEqual } from "node:util"
import { withEnvironment } from "@opconnect/core/ConnectOptions"
import type { IssueCode } from "@opconnect/core/Issue"
import { optionOrigins } from "@opconnect/core/Options"
import { type ConnectOptions, Secret } from "@opconnect/core/promise"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import {
  type ConnectSettings,
  type Issue,
  type ParsedEnvironment,
  read,
  type Source,
  type WrittenVariable
} from "@opconnect/dotenv"
import * as Redacted from "effect/Redacted"
import { type ConnectModuleOptions, withoutUndefined } from "../connection/options.ts"
import { defaultConnection, invalidOptions } from "../issues/issues.ts"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import type { DynamicOptions } from "./options.ts"
import { assign, ownEnvironment, release } from "./processEnvironment.ts"

/** The settings from code. The loader does not need the token, only the fact that code sets the token. */
const settingsOf = ({ caFile, host, token, tokenFile }: ConnectOptions = {}): ConnectSettings => ({
  host,
  caFile,
  tokenFile,
  token: token === undefined ? undefined : "given"
})

/** Existing files. With `override`, the last file wins in dotenv; in @nestjs/config, always the first. */
const pathsOf = ({ envFilePath = ".env", ignoreEnvFile }: DynamicOptions, override: boolean): ReadonlyArray<string> => {
  const existing = ignoreEnvFile ? [] : [envFilePath].flat().filter((path) => existsSync(path))
  return override ? existing.toReversed() : existing
}

/** True if validation reads only the files, also for variables that the environment sets. */
const validatesFilesOnly = ({ ignoreEnvVars, validatePredefined }: DynamicOptions): boolean =>
  ignoreEnvVars === true || validatePredefined === false

/** The environment that files are read with: as in dotenv-expand, `expandVariables: { processEnv }` replaces it. */
const environmentOf = ({ expandVariables }: DynamicOptions): Record<string, string | undefined> =>
  typeof expandVariables === "object" && expandVariables !== null && "processEnv" in expandVariables
    ? { ...(expandVariables.processEnv as Record<string, string>) }
    : ownEnvironment()

/** The variables of the environment files. Each file is read once, when the module is imported. */
export const readFiles = (options: DynamicOptions): ParsedEnvironment => {
  const { connect, expandVariables = false, parser, trustEnvFile } = options
  const override = options.override === true || validatesFilesOnly(options)
  const parsed = read({
    path: pathsOf(options, override),
    override,
    // Like @nestjs/config, which expands with dotenv-expand.
    expand: expandVariables === false ? false : "dotenv-expand",
    parser,
    connect: settingsOf(connect),
    trustEnvFile,
    processEnv: environmentOf(options)
  })
  return { ...parsed, variables: parsed.variables.filter(isOfFile) }
}

const isOfFile = ({ source }: WrittenVariable) => source.file !== undefined
const isSecret = ({ parts }: WrittenVariable) => parts.some(({ _tag }) => _tag === "Reference")

/** Connection settings stay out of `process.env`, where other clients would combine them with their own. */
const isSetting = ({ key }: WrittenVariable) => key.startsWith("OP_CONNECT_")

const placeLabel = ({ file = "environment", line }: Source): string => (line === undefined ? file : `${file}:${line}`)

const sourceLabel = (key: string, source: Source): string => `${placeLabel(source)} ${key}`

const toStartIssues = ({ code, hint, locations, message }: Issue): ReadonlyArray<StartIssue> => {
  // The types of the loader do not name types of core, but its codes come from core.
  const issue = { code: code as IssueCode, message, hint }
  if (locations.length === 0) return [{ where: "environment files", ...issue }]
  return locations.map(({ key, reference, source }) => ({
    where: sourceLabel(key, source),
    place: { key, ...source },
    reference,
    ...issue
  }))
}

const usesOf = ({ key, parts, source }: WrittenVariable): ReadonlyArray<ReferenceUse> =>
  SecretTemplate.references({ parts }).map((reference) => ({
    where: sourceLabel(key, source),
    reference,
    variable: key
  }))

/** The placeholder of a variable, with its references enclosed so that they can be part of a longer text. */
const placeholderOf = ({ parts }: WrittenVariable): string =>
  SecretTemplate.render({ parts }, (reference) => `{{ ${reference} }}`)

const valuesOf = (variables: ReadonlyArray<WrittenVariable>, read: (reference: string) => string) =>
  Object.fromEntries(variables.map(({ key, parts }) => [key, SecretTemplate.render({ parts }, read)]))

const placeholdersOf = (variables: ReadonlyArray<WrittenVariable>) =>
  new Map(variables.map((variable) => [variable.key, placeholderOf(variable)]))

/** The variables of one configuration: those of its files, and references in the environment itself. */
export const configVariables = (owner: object, options: DynamicOptions, files: ParsedEnvironment) => {
  const environment = ownEnvironment()
  const isWinner = ({ key }: WrittenVariable) => options.override === true || !Object.hasOwn(environment, key)
  const isReplaced = (name: string) => options.override === true && files.variables.some(({ key }) => key === name)
  const inherited = read({
    path: [],
    processEnv: Object.fromEntries(Object.entries(environment).filter(([key]) => !isReplaced(key)))
  })
  /** Variables that the application gets. */
  const effective = [...files.variables.filter(isWinner), ...inherited.variables]
  const secrets = effective.filter(isSecret)
  const written = validatesFilesOnly(options) ? [...new Set([...files.variables, ...effective])] : effective
  // The files were read together with the environment.
  const isReported = (issue: Issue) => files.issues.some((reported) => isDeepStrictEqual(reported, issue))
  const issues = [...files.issues, ...inherited.issues.filter((issue) => !isReported(issue))]
  const tokens = [
    ...files.variables.filter(({ key }) => key === "OP_CONNECT_TOKEN").map(placeholderOf),
    environment.OP_CONNECT_TOKEN ?? ""
  ]
  const values = (read: (reference: string) => string) => valuesOf(effective, read)

  /**
   * Writes the variables of the files to `process.env`, like @nestjs/config, for code that reads them there, such as modules
   * that are imported later. For a secret, the reference is written.
   */
  const populate = (): void => {
    for (const variable of effective)
      if (isOfFile(variable) && !isSetting(variable)) assign(owner, variable.key, placeholderOf(variable))
  }

  return {
    environment,
    issues: issues.flatMap(toStartIssues),
    /** Issues of files that set a server for a token from elsewhere. If there are any, nothing is sent. */
    refusals: issues.filter(({ code }) => code === "UntrustedSetting").flatMap(toStartIssues),
    warnings: files.warnings.flatMap(toStartIssues),
    /** Entries of `op.lock` for the references. */
    locked: { ...inherited.locked, ...files.locked },
    uses: written.flatMap(usesOf),
    /** Placeholders of secrets in `process.env`, by variable. */
    placeholders: placeholdersOf(secrets),
    /** The same for all variables that validation sees, and the values of those that are not secret. */
    written: Object.fromEntries(placeholdersOf(written)),
    /** The token of the server, wherever it is set. */
    tokens: tokens.filter((token) => token !== ""),
    /** Values for the application. */
    values,
    /** Values for validation. */
    valuesToValidate: (read: (reference: string) => string): Record<string, string | undefined> =>
      validatesFilesOnly(options) ? valuesOf(files.variables, read) : { ...environment, ...values(read) },
    populate,
    /** Assigns values to `process.env`, until the returned function is called; with `processEnv`, until the application closes. */
    expose: (read: (reference: string) => string): (() => void) => {
      const holder = options.processEnv === true ? owner : {}
      const exposed = secrets.filter((variable) => !isSetting(variable))
      for (const [key, value] of Object.entries(valuesOf(exposed, read))) assign(holder, key, value)
      return () => {
        if (holder !== owner) release(holder)
      }
    }
  }
}

/** Settings of the connection in files. Throws a `SecretsStartError` if they are invalid. */
export const connectOptions = ({ variables }: ParsedEnvironment): ConnectModuleOptions => {
  const { issues, options } = withEnvironment({}, Object.fromEntries(placeholdersOf(variables.filter(isSetting))))
  if (issues.length > 0) throw invalidOptions(defaultConnection, issues)
  // Variables hold texts, numbers of milliseconds and booleans. Only the token has another type than in the promise client.
  const { host, token, ...others } = options as ConnectModuleOptions & {
    readonly token?: Redacted.Redacted | undefined
  }
  const secret = token === undefined ? undefined : new Secret(Redacted.value(token))
  const origins = variables.filter(isSetting).map(({ key, source }) => [key, `${key} (${placeLabel(source)})`])
  return {
    ...others,
    ...withoutUndefined({ host: host || undefined, token: secret }),
    ...{ [optionOrigins]: Object.fromEntries(origins) }
  }
}
