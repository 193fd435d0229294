import * as Options from "@opconnect/core/Options"
import type { SecretError } from "@opconnect/core/SecretError"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import { place } from "../model/report.ts"
import type { Issue, LoadOptions, Location, Source } from "../model/types.ts"
import type { Environment, Variable } from "./gather.ts"
import type { Resolved } from "./resolved.ts"
import { isConnectKey, isGiven, optionOf } from "./trust.ts"

const token = "OP_CONNECT_TOKEN"
const tokenFile = "OP_CONNECT_TOKEN_FILE"

/** Secrets that fail for one and the same reason, such as a refused token or a missing vault, are one problem. */
const reasonOf = (error: SecretError) => {
  // Its hint names the variable.
  if (error._tag === "LockOutdated") return { code: error._tag, key: `${error.message} ${error.reference}` }
  if (error._tag !== "RequestFailed") return { code: error._tag, key: `${error.message} ${error.hint}` }
  const { _tag, host } = error.error
  const status = "status" in error.error ? error.error.status : ""
  return { code: _tag, key: `${_tag} ${host} ${status}` }
}

/** The words that name a variable to a command, with its file if that is not the default one. */
const keyFlag = (key: string, { file }: Source) => (file === undefined || file === ".env" ? key : `${key} -f ${file}`)

/** Why these variables have no values. */
export const failureIssues = (
  variables: ReadonlyArray<Variable>,
  failures: ReadonlyMap<string, SecretError>,
  nameSettings: NameSettings
): ReadonlyArray<Issue> => {
  const groups = new Map<
    string,
    { readonly hint: string; code: Issue["code"]; message: string; locations: Array<Location> }
  >()
  for (const { key, source, template } of variables) {
    for (const reference of new Set(SecretTemplate.references(template))) {
      const error = failures.get(reference)
      if (error === undefined) continue
      const { code, key: reason } = reasonOf(error)
      const hint = error._tag === "LockOutdated" ? `${error.hint} ${keyFlag(key, source)}` : error.hint
      const { hint: first = hint, locations = [] } = groups.get(reason) ?? {}
      locations.push({ key, source, reference })
      groups.set(reason, { code, message: error.message, hint: first, locations })
    }
  }
  // Once for each issue: each text is compared with all variables.
  return Array.from(groups.values(), ({ code, hint, locations, message }) => ({
    code,
    message: nameSettings(message),
    hint: code === "LockOutdated" ? hint : nameSettings(hint),
    locations
  }))
}

/** Problems with the settings of the connection, from all sources. */
export type SettingIssue = Pick<Issue, "code" | "message" | "hint" | "place">

/** Where a setting was made: a line of a file, or the environment. */
export type Origin = (issue: Pick<SettingIssue, "place">) => Location | undefined

/** The origins of the settings of an environment; those that code makes have none. */
const originIn =
  (
    { definitions, variables }: Pick<Environment, "definitions" | "variables">,
    { connect, processEnv }: LoadOptions
  ): Origin =>
  ({ place }) => {
    const key = place?.key
    if (key === undefined || !isConnectKey(key) || isGiven(connect, key)) return undefined
    const inFile = variables.find((one) => one.key === key && one.source.file !== undefined)
    if (inFile !== undefined) {
      const written = definitions.find(({ source }) => source === inFile.source)?.written
      return {
        key,
        source: inFile.source,
        reference: undefined,
        ...(written === undefined ? {} : { column: written.column })
      }
    }
    const isSet = [processEnv, process.env].some((env) => env?.[key] !== undefined)
    return isSet ? { key, source: { file: undefined, line: undefined }, reference: undefined } : undefined
  }

/**
 * Names settings in a text by where they were made: an option of code, a flag, a variable, or a variable in a line of a
 * file.
 */
export type NameSettings = (text: string) => string

const nameSettingsBy = (originOf: Origin, { connect }: LoadOptions): NameSettings => {
  const hasToken = isGiven(connect, token) || isGiven(connect, tokenFile)
  const isOfCode = (variable: string) =>
    variable === token || variable === tokenFile ? hasToken : isGiven(connect, variable)
  const locationOf = (key: string) => originOf({ place: { key } })
  const origins: Readonly<Record<string, string>> = Reflect.get(connect ?? {}, Options.optionOrigins) ?? {}
  return (text) =>
    Options.nameSettings(text, {
      isSet: (variable) => (isOfCode(variable) ? isGiven(connect, variable) : locationOf(variable) !== undefined),
      nameOf: (variable, option) => {
        if (isOfCode(variable)) return origins[variable] ?? option ?? `connect.${optionOf(variable)}`
        const source = locationOf(variable)?.source
        return source?.file === undefined ? variable : `${variable} (${place(source)})`
      }
    })
}

/** Where the settings of an environment come from. */
export interface SettingOrigins {
  readonly originOf: Origin
  readonly nameSettings: NameSettings
}

export const originsOf = (
  environment: Pick<Environment, "definitions" | "variables">,
  options: LoadOptions
): SettingOrigins => {
  const originOf = originIn(environment, options)
  return { originOf, nameSettings: nameSettingsBy(originOf, options) }
}

const tryWithout = "To try without a server: npx -p @opconnect/testing fake-connect serve -f .env"

const notInherited = "A process that was started with a custom environment does not inherit the token."

/** Host and token are missing for one cause, and have one remedy. */
const isMissing = ({ code }: SettingIssue) => code === "MissingHost" || code === "MissingToken"

/** Options without which no reference can be resolved: where they were set, or else the variables that need them. */
export const settingIssues = (
  variables: ReadonlyArray<Variable>,
  options: ReadonlyArray<SettingIssue>,
  { nameSettings, originOf }: SettingOrigins
): ReadonlyArray<Issue> => {
  const locations = variables.flatMap(({ key, source, template }) =>
    SecretTemplate.references(template).map((reference) => ({ key, source, reference }))
  )
  const missing = options.filter(isMissing)
  const others = options.filter((issue) => !isMissing(issue))
  return [
    ...others.map((issue) => {
      const origin = originOf(issue)
      const { code, hint, message } = issue
      return { code, message, hint: nameSettings(hint), locations: origin === undefined ? locations : [origin] }
    }),
    ...missing.slice(0, 1).map(({ code, hint }) => ({
      code,
      message: missing.map(({ message }) => message).join(" "),
      hint: [
        missing.length > 1 ? "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN." : nameSettings(hint),
        ...(missing.some(({ code }) => code === "MissingToken") ? [notInherited] : []),
        tryWithout
      ].join(" "),
      locations
    }))
  ]
}

/** The snapshot is needed but cannot be used. */
export const snapshotIssues = ({ snapshotProblem: message }: Resolved): ReadonlyArray<Issue> =>
  message === undefined
    ? []
    : [
        {
          code: "SnapshotUnusable",
          message,
          hint: "Restore the connection to the server. The next start that reaches it writes a new snapshot.",
          locations: []
        }
      ]
