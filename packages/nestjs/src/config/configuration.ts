import { Logger } from "@nestjs/common"
import type { ConfigFactory } from "@nestjs/config"
import type { ParsedEnvironment } from "@opconnect/dotenv"
import type { ConnectionOptions } from "../connection/options.ts"
import { namespaceOf, validatedKey } from "../discovery/nestInternals.ts"
import type { ConfigSource } from "../resolution/ConfigSource.ts"
import type { ConfigUnit } from "../resolution/ConfigUnit.ts"
import { runFactory } from "../resolution/factories.ts"
import { redactValue, type SecretValues } from "../values/redact.ts"
import { copyOf, fillReferences } from "../values/references.ts"
import { addedDefaults, afterValidation, merge, type Values } from "./host.ts"
import { configOptionIssues } from "./options.ts"
import { assign, release } from "./processEnvironment.ts"
import { type ValidationOptions, validated } from "./validation.ts"
import { ConfigVariables, connectOptions, type FileOptions } from "./variables.ts"

export interface ConfigurationOptions extends FileOptions, ValidationOptions {
  readonly connect?: ConnectionOptions | undefined
  readonly processEnv?: boolean | undefined
}

/** A configuration that is complete: what ConfigService reads, and what each factory of `load` returned. */
export interface Configuration {
  /** For which variables were put into `process.env`. */
  readonly owner: object
  readonly host: Values
  readonly loaded: ReadonlyMap<ConfigFactory, unknown>
  readonly secrets: SecretValues
  /** The host with references instead of secrets. */
  readonly written: Values
}

/** The name of a factory's values in messages. */
export const factoryLabel = (factory: ConfigFactory): string => String(namespaceOf(factory) ?? "load")

/** The configuration of a `ConnectConfigModule`: its environment files and the factories of `load`, validated as a whole. */
export const configSource = (
  owner: object,
  options: ConfigurationOptions,
  load: ReadonlyArray<ConfigFactory>,
  files: ParsedEnvironment
): ConfigSource => {
  const variables = new ConfigVariables(options, files)
  variables.populate(owner)
  for (const { hint, message, where } of variables.warnings)
    new Logger("ConfigModule").warn(`${where}: ${message} ${hint}`)

  const unit: ConfigSource["unit"] = (id) => async (environment) => {
    const factories = await Promise.all(
      load.map(async (factory) => ({ factory, ...(await runFactory(factoryLabel(factory), factory, environment)) }))
    )
    const build: ConfigUnit["build"] = async (read, secrets) => {
      for (const token of variables.tokens) secrets.add(token)
      const own = variables.values(read)
      const toValidate = variables.valuesToValidate(read)
      const filled = factories.map(({ factory, written }) => ({ factory, values: fillReferences(written, read) }))
      const whole: Values = {}
      for (const { factory, values } of filled) merge(whole, factory, values)
      const written: Values = {}
      for (const one of factories) merge(written, one.factory, copyOf(one.written))
      Object.assign(written, variables.references)

      const { issues, value } = await validated(options, { ...whole, ...toValidate }, secrets)
      if (options.validationSchema !== undefined) {
        const known = { ...whole, ...variables.environment, ...own }
        for (const [key, text] of addedDefaults(value ?? {}, known, secrets)) assign(owner, key, text)
      }

      // Validation may leave variables out. ConfigService then looks into `process.env`, which has their references.
      const host: Values = value === undefined ? { ...own } : { [validatedKey]: redactValue(value, secrets, written) }
      if (value !== undefined)
        for (const key of variables.secretKeys) if (value[key] === undefined) host[key] = own[key]
      const loaded = new Map<ConfigFactory, unknown>()
      for (const [index, { factory, values }] of filled.entries()) {
        const final = afterValidation(values, factory, value ?? {}, toValidate)
        const redacted = redactValue(final, secrets, factories[index]?.written)
        loaded.set(factory, redacted)
        merge(host, factory, redacted)
      }
      const configuration: Configuration = {
        owner,
        host: redactValue(host, secrets, written),
        loaded,
        secrets,
        written
      }
      return { value: configuration, issues }
    }
    return {
      owner: id,
      uses: [...variables.uses, ...factories.flatMap(({ uses }) => uses)],
      issues: [...variables.issues, ...factories.flatMap(({ issues }) => issues)],
      environment,
      build
    }
  }

  return {
    connect: options.connect,
    fileOptions: () => connectOptions(files),
    locked: variables.locked,
    uses: variables.uses,
    refusals: [...configOptionIssues(options), ...variables.refusals],
    placeholders: variables.placeholders,
    expose: (read) => {
      const restore = variables.expose(owner, read)
      return options.processEnv === true ? () => {} : restore
    },
    unit,
    close: () => release(owner)
  }
}

/** A source for what `loadConfig` has loaded already. */
export const loadedSource = (options: ConfigurationOptions, configuration: Configuration): ConfigSource => ({
  connect: options.connect,
  fileOptions: () => ({}),
  locked: {},
  uses: [],
  refusals: [],
  placeholders: new Map(),
  expose: () => () => {},
  unit: (owner) => async (environment) => ({
    owner,
    uses: [],
    issues: [],
    environment,
    build: async () => ({ value: configuration, issues: [] })
  }),
  close: () => release(configuration.owner)
})
