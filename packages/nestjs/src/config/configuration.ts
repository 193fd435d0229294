import { Logger } from "@nestjs/common"
import type { ConfigFactory } from "@nestjs/config"
import type { ParsedEnvironment } from "@opconnect/dotenv"
import { namespaceOf, validatedKey } from "../discovery/nestInternals.ts"
import type { ConfigSource } from "../resolution/configSources.ts"
import { runFactory, type Unit } from "../resolution/units.ts"
import { redactInPlace, type SecretValues } from "../values/redact.ts"
import { addedDefaults, afterValidation, type Values, withNamespace } from "./host.ts"
import { configOptionIssues, type DynamicOptions } from "./options.ts"
import { assign, release } from "./processEnvironment.ts"
import { validated } from "./validation.ts"
import { configVariables, connectOptions } from "./variables.ts"

/** A complete configuration: the object that ConfigService reads, and the values of each factory of `load`. */
export interface Configuration {
  readonly host: Values
  readonly loaded: ReadonlyMap<ConfigFactory, unknown>
  readonly secrets: SecretValues
  /** The object that ConfigService reads, with references instead of secrets. */
  readonly written: Values
  /** Removes the assigned variables from `process.env`. */
  readonly close: () => void
}

/** The name of a factory's values in messages. */
export const factoryLabel = (factory: ConfigFactory): string => String(namespaceOf(factory) ?? "load")

/** The configuration of a `ConnectConfigModule`: its environment files and the factories of `load`, validated as a whole. */
export const configSource = (
  owner: object,
  options: DynamicOptions,
  load: ReadonlyArray<ConfigFactory>,
  files: ParsedEnvironment
): ConfigSource => {
  const variables = configVariables(owner, options, files)
  const { expose, locked, placeholders, refusals, uses } = variables
  const close = () => release(owner)
  variables.populate()
  for (const { hint, message, where } of variables.warnings)
    new Logger("ConfigModule").warn(`${where}: ${message} ${hint}`)

  const makeUnit: ConfigSource["makeUnit"] = async (environment) => {
    const factories = await Promise.all(
      load.map(async (factory) => ({ factory, ...(await runFactory(factoryLabel(factory), factory, environment)) }))
    )
    const build: Unit["build"] = async (read, secrets): Promise<Configuration> => {
      for (const token of variables.tokens) secrets.add(token)
      const values = variables.values(read)
      const toValidate = variables.valuesToValidate(read)
      const filled = factories.map((result) => ({ ...result, values: result.fill(read) }))
      const loadedValues = filled.reduce<Values>((all, { factory, values }) => withNamespace(all, factory, values), {})
      const written = {
        ...factories.reduce<Values>((all, { factory, written }) => withNamespace(all, factory, written), {}),
        ...variables.written
      }
      const valid = await validated(options, { ...loadedValues, ...toValidate }, secrets)
      if (options.validationSchema !== undefined) {
        const definedValues = { ...loadedValues, ...variables.environment, ...values }
        for (const [key, text] of addedDefaults(valid ?? {}, definedValues, secrets)) assign(owner, key, text)
      }
      const loaded = new Map(
        filled.map(({ factory, values, written }) => {
          const final = afterValidation(values, factory, valid ?? {}, toValidate)
          return [factory, redactInPlace(final, secrets, written)]
        })
      )
      // Validation may omit variables. ConfigService then reads `process.env`, which has their references.
      const omitted = Object.entries(values).filter(([key]) => placeholders.has(key) && valid?.[key] === undefined)
      const variablesOfHost: Values =
        valid === undefined
          ? values
          : { [validatedKey]: redactInPlace(valid, secrets, written), ...Object.fromEntries(omitted) }
      const host = [...loaded].reduce((all, [factory, values]) => withNamespace(all, factory, values), variablesOfHost)
      return { host: redactInPlace(host, secrets, written), loaded, secrets, written, close }
    }
    return {
      owner,
      uses: [...uses, ...factories.flatMap(({ uses }) => uses)],
      issues: [...variables.issues, ...factories.flatMap(({ issues }) => issues)],
      environment,
      build
    }
  }

  return {
    owner,
    connect: options.connect,
    fileOptions: () => connectOptions(files),
    locked,
    uses,
    refusals: [...configOptionIssues(options), ...refusals],
    placeholders,
    expose,
    makeUnit,
    close
  }
}

/** A source with the result of `loadConfig`. */
export const loadedSource = (owner: object, options: DynamicOptions, configuration: Configuration): ConfigSource => ({
  owner,
  connect: options.connect,
  fileOptions: () => ({}),
  locked: {},
  uses: [],
  refusals: [],
  placeholders: new Map(),
  expose: () => () => {},
  makeUnit: async (environment) => ({ owner, uses: [], issues: [], environment, build: async () => configuration }),
  close: configuration.close
})
