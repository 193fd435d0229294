import type { ConfigModuleOptions } from "@nestjs/config"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { SecretValues } from "../values/redact.ts"
import { type Checked, refused, validate } from "../values/validate.ts"
import type { Values } from "./host.ts"

export type ValidationOptions = Pick<ConfigModuleOptions, "validationOptions" | "validationSchema"> & {
  /** As in @nestjs/config, and it may be asynchronous. */
  readonly validate?: ((values: Values) => object | Promise<object>) | undefined
}

/** Joi's own interface, older than Standard Schema and the only one that @nestjs/config 4 knows. */
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

/** The options that @nestjs/config gives Joi: other variables of the system are allowed, and all issues are reported. */
const joiDefaults = { abortEarly: false, allowUnknown: true }

const byLegacySchema = (
  schema: LegacySchema,
  values: Values,
  options: object | undefined,
  secrets: SecretValues
): Checked => {
  const { error, value } = schema.validate(values, { ...joiDefaults, ...options })
  if (error === undefined) return { value }
  const issues = error.details ?? [{ message: error.message, path: [] }]
  return { issues: issues.map(({ message, path }) => refused(path.map(String), message, "configuration", secrets)) }
}

const bySchema = (
  schema: NonNullable<ConfigModuleOptions["validationSchema"]> | LegacySchema,
  values: Values,
  options: ConfigModuleOptions["validationOptions"],
  secrets: SecretValues
): Checked | Promise<Checked> => {
  if (!("~standard" in schema)) return byLegacySchema(schema, values, options, secrets)
  // The specification of Standard Schema passes a validator's own options under the name `libraryOptions`.
  const { libraryOptions: given } = options ?? {}
  const own =
    schema["~standard"].vendor === "joi" ? { ...options, libraryOptions: { ...joiDefaults, ...given } } : options
  return validate(schema, values, { secrets, path: [], ...(own === undefined ? {} : { options: own }) })
}

const byFunction = async (
  check: (values: Values) => object | Promise<object>,
  values: Values,
  secrets: SecretValues
): Promise<Checked> => {
  try {
    return { value: await check(values) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { issues: [refused([], message, "configuration", secrets)] }
  }
}

/** The values as the application's validation returns them, or what is wrong with them. `undefined` without validation. */
export const validated = async (
  { validate: check, validationOptions, validationSchema }: ValidationOptions,
  values: Values,
  secrets: SecretValues
): Promise<{ readonly value: Values | undefined; readonly issues: ReadonlyArray<StartIssue> }> => {
  if (check === undefined && validationSchema === undefined) return { value: undefined, issues: [] }
  const checked =
    check !== undefined
      ? await byFunction(check, values, secrets)
      : validationSchema === undefined
        ? { value: undefined }
        : await bySchema(validationSchema, values, validationOptions, secrets)
  if (!("value" in checked)) return { value: undefined, issues: checked.issues }
  // A schema for an environment makes an object of one.
  const value = checked.value as Values
  // Schemas such as Zod's drop the variables that they do not declare.
  return { value: check === undefined ? { ...values, ...value } : value, issues: [] }
}
