import type { ConfigModuleOptions } from "@nestjs/config"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import type { SecretValues } from "../values/redact.ts"
import { refusal, validate } from "../values/validate.ts"
import type { Values } from "./host.ts"
import type { DynamicOptions } from "./options.ts"

/** The interface of Joi, which is older than Standard Schema and the only one that @nestjs/config 4 supports. */
interface LegacySchema {
  readonly validate: (
    values: Values,
    options: object
  ) => {
    readonly error?: (Error & { readonly details?: ReadonlyArray<LegacyIssue> }) | undefined
    readonly value: Values
  }
}

interface LegacyIssue {
  readonly message: string
  readonly path: ReadonlyArray<PropertyKey>
}

/** The options that @nestjs/config passes to Joi: other variables are allowed, and all issues are reported. */
const joiDefaults = { abortEarly: false, allowUnknown: true }

const byLegacySchema = (
  schema: LegacySchema,
  values: Values,
  options: object | undefined,
  secrets: SecretValues
): Values => {
  const { error, value } = schema.validate(values, { ...joiDefaults, ...options })
  if (error === undefined) return value
  const issues = error.details ?? [{ message: error.message, path: [] }]
  throw new SecretsStartError(issues.map(({ message, path }) => refusal(path, message, secrets)))
}

const bySchema = (
  schema: NonNullable<ConfigModuleOptions["validationSchema"]> | LegacySchema,
  values: Values,
  options: ConfigModuleOptions["validationOptions"],
  secrets: SecretValues
): unknown => {
  if (!("~standard" in schema)) return byLegacySchema(schema, values, options, secrets)
  if (schema["~standard"].vendor !== "joi") return validate(schema, values, secrets, { options })
  // The specification of Standard Schema passes a validator's own options under the name `libraryOptions`.
  return validate(schema, values, secrets, {
    options: { libraryOptions: { ...joiDefaults, ...options?.libraryOptions } }
  })
}

/**
 * The values as the application's validation returns them; `undefined` without validation. Rejects with a
 * `SecretsStartError` that has every issue.
 */
export const validated = async (
  { validate: check, validationOptions, validationSchema }: DynamicOptions,
  values: Values,
  secrets: SecretValues
): Promise<Values | undefined> => {
  if (check !== undefined) {
    try {
      return (await check(values)) as Values
    } catch (error) {
      throw new SecretsStartError([refusal([], error instanceof Error ? error.message : String(error), secrets)])
    }
  }
  if (validationSchema === undefined) return undefined
  // Schemas such as Zod's drop the variables that they do not declare.
  return { ...values, ...Object(await bySchema(validationSchema, values, validationOptions, secrets)) }
}
