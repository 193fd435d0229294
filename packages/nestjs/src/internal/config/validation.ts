import type { ConfigModuleOptions } from "@nestjs/config"
import type { StartProblem } from "../../SecretsStartError.ts"
import type { Hidden } from "../values/conceal.ts"
import { type Checked, refused, validate } from "../values/validate.ts"

export type Values = Record<string, unknown>

export type ValidationOptions = Pick<ConfigModuleOptions, "validationOptions" | "validationSchema"> & {
  /** As in @nestjs/config, and it may be asynchronous. */
  readonly validate?: ((values: Values) => object | Promise<object>) | undefined
}

/** Joi's own way, older than Standard Schema and the only one that @nestjs/config 4 knows. */
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

/** What @nestjs/config makes of Joi's defaults: variables of the system are no mistake, and all problems are told. */
const joiDefaults = { abortEarly: false, allowUnknown: true }

const byLegacySchema = (schema: LegacySchema, values: Values, options: object | undefined, hidden: Hidden): Checked => {
  const { error, value } = schema.validate(values, { ...joiDefaults, ...options })
  if (error === undefined) return { value }
  const issues = error.details ?? [{ message: error.message, path: [] }]
  return { problems: issues.map(({ message, path }) => refused(path.map(String), message, "configuration", hidden)) }
}

const bySchema = (
  schema: NonNullable<ConfigModuleOptions["validationSchema"]> | LegacySchema,
  values: Values,
  options: ConfigModuleOptions["validationOptions"],
  hidden: Hidden
): Checked | Promise<Checked> => {
  if (!("~standard" in schema)) return byLegacySchema(schema, values, options, hidden)
  // `libraryOptions` is the name that Standard Schema's specification gives to options of a validator's own.
  const { libraryOptions: given } = options ?? {}
  const own =
    schema["~standard"].vendor === "joi" ? { ...options, libraryOptions: { ...joiDefaults, ...given } } : options
  return validate(schema, values, { hidden, place: [], ...(own === undefined ? {} : { options: own }) })
}

const byFunction = async (check: (values: Values) => object | Promise<object>, values: Values, hidden: Hidden) => {
  try {
    return { value: await check(values) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { problems: [refused([], message, "validate", hidden)] }
  }
}

/**
 * The values as the application's validation gives them back, or what is wrong with them. `undefined` when it has none.
 */
export const validated = async (
  { validate: check, validationOptions, validationSchema }: ValidationOptions,
  values: Values,
  hidden: Hidden
): Promise<{ readonly value: Values | undefined; readonly problems: ReadonlyArray<StartProblem> }> => {
  if (check === undefined && validationSchema === undefined) return { value: undefined, problems: [] }
  const checked =
    check === undefined && validationSchema !== undefined
      ? await bySchema(validationSchema, values, validationOptions, hidden)
      : check === undefined
        ? { value: undefined }
        : await byFunction(check, values, hidden)
  if (!("value" in checked)) return { value: undefined, problems: checked.problems }
  // A schema for an environment makes an object of one.
  const value = checked.value as Values
  // Schemas such as Zod's drop the variables that they don't declare.
  return { value: check === undefined ? { ...values, ...value } : value, problems: [] }
}
