import type { ConfigFactory } from "@nestjs/config"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Issue, Source, WrittenVariable } from "@opconnect/dotenv"
import type { StartProblem } from "../../SecretsStartError.ts"
import type { ConfigSource } from "../app/Connections.ts"
import { type Part, recorded } from "../app/parts.ts"
import { conceal, type Hidden, mask } from "../values/conceal.ts"
import { copyOf, fill, scan } from "../values/references.ts"
import { type FileOptions, ownEnvironment, populate, populateValues, readFiles } from "./files.ts"
import { type ValidationOptions, type Values, validated } from "./validation.ts"

export interface ConfigurationOptions extends FileOptions, ValidationOptions {
  readonly ignoreEnvVars?: boolean | undefined
  readonly validatePredefined?: boolean | undefined
  readonly processEnv?: boolean | undefined
  /** On whose behalf variables are put into `process.env`. */
  readonly owner: object
}

/** A configuration that is complete: what ConfigService answers with, and what each factory of `load` gave. */
export interface Configuration {
  readonly host: Values
  readonly loaded: ReadonlyMap<ConfigFactory, unknown>
  readonly hidden: Hidden
  /** The host as it would be without a secret resolved: references in their places. */
  readonly written: Values
}

/** Where ConfigService looks for what validation has given, after what is loaded. */
export const validatedKey = "_PROCESS_ENV_VALIDATED"

const keyOf = (factory: ConfigFactory): string | symbol | undefined =>
  "PARTIAL_CONFIGURATION_KEY" in factory ? (factory.PARTIAL_CONFIGURATION_KEY as string | symbol) : undefined

/** The name of a factory's values, for a person. */
export const placeOfFactory = (factory: ConfigFactory): string => String(keyOf(factory) ?? "load")

const placeOf = (key: string, { file, line }: Source): string =>
  file === undefined ? `environment ${key}` : `${file}${line === undefined ? "" : `:${line}`} ${key}`

const fileProblem = ({ code, hint, message, locations }: Issue): ReadonlyArray<StartProblem> =>
  locations.length === 0
    ? [{ place: "environment files", code, message, hint }]
    : locations.map(({ key, reference, source }) => ({ place: placeOf(key, source), reference, code, message, hint }))

const referencesOf = ({ key, parts, source }: WrittenVariable) =>
  SecretTemplate.references({ parts }).map((reference) => ({ place: placeOf(key, source), reference }))

/** Values under the name of their namespace, which may be a path, or beside the others when they have none. */
const merge = (host: Values, key: string | symbol | undefined, values: unknown): void => {
  if (key === undefined) Object.assign(host, values)
  else if (typeof key === "symbol") Object.assign(host, { [key]: values })
  else {
    const [last = "", ...path] = key.split(".").toReversed()
    let inner = host
    for (const name of path.toReversed()) {
      // `get` of ConfigService reads a path the same way, through objects.
      inner[name] ??= {}
      inner = inner[name] as Values
    }
    inner[last] = values
  }
}

/** What validation made of the values of a factory, unless the environment has variables of the same names. */
const afterValidation = (
  values: unknown,
  key: string | symbol | undefined,
  result: Values,
  environment: Values
): unknown => {
  if (typeof key === "string") return Object.hasOwn(environment, key) ? values : (result[key] ?? values)
  if (key !== undefined || typeof values !== "object" || values === null) return values
  const own = Object.keys(values).filter((name) => Object.hasOwn(result, name) && !Object.hasOwn(environment, name))
  return own.length === 0 ? values : { ...values, ...Object.fromEntries(own.map((name) => [name, result[name]])) }
}

/** What a schema has added, as @nestjs/config puts it into `process.env`; nothing that has a secret in it. */
const defaultsIn = (value: Values, known: Values, hidden: Hidden): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (Object.hasOwn(known, key) || !["string", "number", "boolean"].includes(typeof one)) return []
      const text = String(one)
      return mask(text, hidden) === text ? [[key, text]] : []
    })
  )

/**
 * The part of an application that is its configuration: environment files and the factories of `load`, resolved together,
 * and validated as a whole.
 */
export const configurationPart = async (
  options: ConfigurationOptions,
  load: ReadonlyArray<ConfigFactory>,
  early: Parameters<ConfigSource["part"]>[0],
  readEarly: (reference: string) => string
): Promise<Part> => {
  const environment = ownEnvironment()
  const files = readFiles(options, environment)
  populate(options.owner, files)
  const wanted = files.variables.flatMap(referencesOf)
  const render = ({ parts }: WrittenVariable, read: (reference: string) => string) =>
    SecretTemplate.render({ parts }, read)
  const valuesOf = (read: (reference: string) => string) =>
    Object.fromEntries(files.variables.map((variable) => [variable.key, render(variable, read)]))

  if (options.processEnv) {
    const failures = await early(wanted.map(({ reference }) => reference))
    if (failures.size === 0) populateValues(options.owner, valuesOf(readEarly))
  }
  const written = await Promise.all(load.map(async (factory) => [factory, (await factory()) as unknown] as const))
  const scanned = written.map(([factory, values]) => scan(values, placeOfFactory(factory)))

  return {
    wanted: [...wanted, ...scanned.flatMap((one) => one.wanted)],
    problems: [...files.issues.flatMap(fileProblem), ...scanned.flatMap((one) => one.problems)],
    make: async (resolved) => {
      const { hidden, read } = recorded(resolved)
      const parsed = valuesOf(read)
      for (const token of [environment.OP_CONNECT_TOKEN, parsed.OP_CONNECT_TOKEN])
        if (token !== undefined) hidden.add(token)
      const variables =
        options.ignoreEnvVars || options.validatePredefined === false ? parsed : { ...environment, ...parsed }
      const filled = written.map(([factory, values]) => [factory, fill(values, read)] as const)
      const whole: Values = {}
      for (const [factory, values] of filled) merge(whole, keyOf(factory), values)
      const unresolved: Values = {}
      for (const [factory, values] of written) merge(unresolved, keyOf(factory), copyOf(values))
      for (const variable of files.variables) {
        const [first] = referencesOf(variable)
        if (first !== undefined) unresolved[variable.key] = first.reference
      }
      const { problems, value } = await validated(options, { ...whole, ...variables }, hidden)
      if (options.validationSchema !== undefined) {
        populateValues(options.owner, defaultsIn(value ?? {}, { ...whole, ...ownEnvironment(), ...parsed }, hidden))
      }

      // Validation may leave variables out. ConfigService then looks into `process.env`, where the references are.
      const secrets = files.variables.filter((variable) => referencesOf(variable).length > 0).map(({ key }) => key)
      const host: Values = value === undefined ? { ...parsed } : { [validatedKey]: conceal(value, hidden, unresolved) }
      if (value !== undefined) for (const key of secrets) if (value[key] === undefined) host[key] = parsed[key]
      const loaded = new Map<ConfigFactory, unknown>()
      for (const [factory, values] of filled) {
        const key = keyOf(factory)
        const asWritten = written.find(([one]) => one === factory)?.[1]
        const final = conceal(afterValidation(values, key, value ?? {}, variables), hidden, asWritten)
        loaded.set(factory, final)
        merge(host, key, final)
      }
      const configuration: Configuration = {
        host: conceal(host, hidden, unresolved),
        loaded,
        hidden,
        written: unresolved
      }
      return { value: configuration, problems }
    }
  }
}
