import { namespaceOf } from "../discovery/nestInternals.ts"
import { redactText, type SecretValues } from "../values/redact.ts"

export type Values = Record<string | symbol, unknown>

const withValue = (host: Values, [name = "", ...rest]: ReadonlyArray<string>, values: unknown): Values => ({
  ...host,
  // `get` of ConfigService reads a path the same way, through objects.
  [name]: rest.length === 0 ? values : withValue(Object(host[name]), rest, values)
})

/** Adds values under the name of their namespace, which may be a path. Values without a namespace are added at the top. */
export const withNamespace = (host: Values, factory: object, values: unknown): Values => {
  const key = namespaceOf(factory)
  if (key === undefined) return { ...host, ...Object(values) }
  return typeof key === "symbol" ? { ...host, [key]: values } : withValue(host, key.split("."), values)
}

/** Validated values of a factory, unless the environment has variables of the same names. */
export const afterValidation = (values: unknown, factory: object, result: Values, environment: Values): unknown => {
  const key = namespaceOf(factory)
  if (typeof key === "string") return Object.hasOwn(environment, key) ? values : (result[key] ?? values)
  if (key !== undefined || typeof values !== "object" || values === null) return values
  const validatedNames = Object.keys(values).filter(
    (name) => Object.hasOwn(result, name) && !Object.hasOwn(environment, name)
  )
  return { ...values, ...Object.fromEntries(validatedNames.map((name) => [name, result[name]])) }
}

/** Defaults of a schema, which @nestjs/config writes to `process.env`, without secrets. */
export const addedDefaults = (
  value: Values,
  definedValues: Values,
  secrets: SecretValues
): ReadonlyArray<readonly [key: string, text: string]> =>
  Object.entries(value).flatMap(([key, defaultValue]) => {
    if (Object.hasOwn(definedValues, key) || !["string", "number", "boolean"].includes(typeof defaultValue)) return []
    const text = String(defaultValue)
    return redactText(text, secrets) === text ? [[key, text] as const] : []
  })
