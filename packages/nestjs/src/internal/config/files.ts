import { existsSync } from "node:fs"
import type { ConnectOptions } from "@opconnect/core/promise"
import { type ParsedEnvironment, read, type WrittenVariable } from "@opconnect/dotenv"

type Environment = Readonly<Record<string, string | undefined>>

/** Those of @nestjs/config 12. Version 4 does not know all of them. */
export interface FileOptions {
  readonly envFilePath?: string | Array<string> | undefined
  readonly expandVariables?: boolean | object | undefined
  readonly ignoreEnvFile?: boolean | undefined
  readonly override?: boolean | undefined
  // biome-ignore lint/suspicious/noExplicitAny: as @nestjs/config has it, so that parsers written for that fit
  readonly parser?: ((text: Buffer) => Record<string, any>) | undefined
}

/** The files there are. dotenv lets the last of several win when they override, @nestjs/config always the first. */
const paths = ({ envFilePath = ".env", ignoreEnvFile, override }: FileOptions): ReadonlyArray<string> => {
  const existing = ignoreEnvFile ? [] : [envFilePath].flat().filter((path) => existsSync(path))
  return override ? existing.toReversed() : existing
}

/** A variable of this process that was given to it out of a file, by whom, and what it was before. */
interface Given {
  readonly value: string
  readonly before: string | undefined
  readonly owners: Set<object>
}

const given = new Map<string, Given>()

/** The environment as it was before files were read into it. */
export const ownEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(process.env).map(([key, value]) => {
      const one = given.get(key)
      return [key, one?.value === value ? one?.before : value]
    })
  )

/** The environment's files as they are written, by the rules of @nestjs/config. */
export const readFiles = (options: FileOptions, environment: Environment): ParsedEnvironment =>
  read({
    path: paths(options),
    override: options.override ?? false,
    expand: options.expandVariables !== undefined && options.expandVariables !== false,
    parser: options.parser,
    processEnv: { ...environment }
  })

/** The text that stands for a variable, its references enclosed so that they can be put into larger texts. */
const written = ({ parts }: WrittenVariable): string =>
  parts.map((part) => (part._tag === "Text" ? part.text : `{{ ${part.reference} }}`)).join("")

const set = (owner: object, key: string, value: string): void => {
  const known = given.get(key)
  const isOurs = known !== undefined && known.value === process.env[key]
  given.set(key, {
    value,
    before: isOurs ? known.before : process.env[key],
    owners: new Set(isOurs ? known.owners : []).add(owner)
  })
  process.env[key] = value
}

/**
 * Lets code that reads `process.env`, such as the factories of `load`, find the variables of the files there, as
 * @nestjs/config does it. In place of a secret stands its reference, which is resolved in whatever the factory makes of it.
 * The token of the server is left out: it is a secret too.
 */
export const populate = (owner: object, { variables }: ParsedEnvironment): void => {
  for (const variable of variables) {
    if (variable.source.file === undefined || variable.key === "OP_CONNECT_TOKEN") continue
    set(owner, variable.key, written(variable))
  }
}

/** Puts resolved values into `process.env`, because it was asked for. */
export const populateValues = (owner: object, values: Readonly<Record<string, string>>): void => {
  for (const [key, value] of Object.entries(values)) set(owner, key, value)
}

/** Takes out of `process.env` what was put there, unless another application of this process needs it. */
export const release = (owner: object): void => {
  for (const [key, { before, owners, value }] of given) {
    if (!owners.delete(owner) || owners.size > 0) continue
    given.delete(key)
    if (process.env[key] !== value) continue
    if (before === undefined) delete process.env[key]
    else process.env[key] = before
  }
}

const settings = {
  OP_CONNECT_HOST: "host",
  OP_CONNECT_TOKEN: "token",
  OP_CONNECT_TOKEN_FILE: "tokenFile",
  OP_CONNECT_CA_FILE: "caFile"
}

/** What the files say of how to reach the server. */
export const connectOptions = ({ variables }: ParsedEnvironment): ConnectOptions =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([key, name]) => {
      const variable = variables.find((one) => one.key === key && one.source.file !== undefined)
      return variable === undefined ? [] : [[name, written(variable)]]
    })
  )
