import type { ConfigModuleOptions } from "@nestjs/config"
import type { LoadResult } from "@opconnect/dotenv"

type Values = Record<string, unknown>
type Schema = NonNullable<ConfigModuleOptions["validationSchema"]>
type SchemaOptions = ConfigModuleOptions["validationOptions"]

/** Joi's own way, older than Standard Schema and the only one that @nestjs/config 4 knows. */
interface LegacySchema {
  readonly validate: (values: Values, options: object) => { readonly error?: Error | undefined; readonly value: Values }
}

/** What @nestjs/config makes of Joi's defaults: variables of the system are no mistake, and all problems are told. */
const joiDefaults = { abortEarly: false, allowUnknown: true }

const schemaOptions = (schema: Schema, options: SchemaOptions) =>
  schema["~standard"].vendor === "joi"
    ? { ...options, libraryOptions: { ...joiDefaults, ...options?.libraryOptions } }
    : options

const pathText = (path: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> = []) =>
  path.map((segment) => String(typeof segment === "object" ? segment.key : segment)).join(".")

/** The values as the schema gives them back, or what it has against them. */
const check = async (schema: Schema | LegacySchema, values: Values, options: SchemaOptions) => {
  if (!("~standard" in schema)) {
    const { error, value } = schema.validate(values, { ...joiDefaults, ...options })
    return { problem: error?.message, value }
  }
  const result = await schema["~standard"].validate(values, schemaOptions(schema, options))
  if (!result.issues) return { problem: undefined, value: result.value }
  const problems = result.issues.map(({ message, path }) => [pathText(path), message].filter(Boolean).join(": "))
  return { problem: problems.join("\n"), value: undefined }
}

const dots = "••••••••"

/** The secrets in a value: what stands where its masked form has dots. */
const secretsIn = (value: string, masked: string): ReadonlyArray<string> => {
  const literals = masked.split(dots).map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${literals.join("([\\s\\S]*?)")}$`).exec(value)?.slice(1) ?? [value]
}

/** Some validators quote the value that they refuse, whole, trimmed or in part. */
const hideSecrets = (text: string, { parsed, variables }: LoadResult) =>
  variables
    .flatMap(({ key, masked }) => (masked === undefined ? [] : secretsIn(parsed[key] ?? "", masked)))
    .flatMap((secret) => [secret, secret.trim()])
    .filter((secret) => secret !== "")
    // The longest first: one may begin like another.
    .toSorted((a, b) => b.length - a.length)
    .reduce((hidden, secret) => hidden.replaceAll(secret, dots), text)

/**
 * What `ConfigService` is to know of the environment, validated by the rules and in the words of @nestjs/config.
 */
export const validated = async (
  options: Pick<
    ConfigModuleOptions,
    "ignoreEnvVars" | "validate" | "validatePredefined" | "validationOptions" | "validationSchema"
  >,
  env: Readonly<Record<string, string | undefined>>,
  loaded: LoadResult
): Promise<Values> => {
  const { ignoreEnvVars, validate, validatePredefined, validationOptions, validationSchema } = options
  const values = ignoreEnvVars || validatePredefined === false ? loaded.parsed : { ...env, ...loaded.parsed }
  if (validate) return validate(values)
  // The rest of the process's environment is left to ConfigService, which looks there when it is asked.
  if (!validationSchema) return loaded.parsed
  const { problem, value } = await check(validationSchema, values, validationOptions)
  if (problem !== undefined) throw new Error(`Config validation error: ${hideSecrets(problem, loaded)}`)
  // Schemas such as Zod's drop the variables that they don't declare.
  return { ...values, ...(value as Values) }
}
