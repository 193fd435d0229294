import type { ConfigFeature } from "../discovery/markers.ts"
import type { Namespace } from "../discovery/namespace.ts"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import { redactValue, type SecretValues } from "../values/redact.ts"
import { fillReferences, findReferences, type ReferenceUse, settlePromises } from "../values/references.ts"
import { validate } from "../values/validate.ts"

/** A value made from secrets: the references it needs, and how to make it once they are resolved. */
export interface ConfigUnit {
  /** What the value is made for: a namespace, a factory, a ConnectConfigModule. */
  readonly owner: object
  readonly uses: ReadonlyArray<ReferenceUse>
  readonly issues: ReadonlyArray<StartIssue>
  /** `exposed` has the secrets that factories found in `process.env`. */
  readonly build: (read: (reference: string) => string, exposed?: SecretValues) => Promise<Built>
}

export interface Built {
  readonly value: unknown
  readonly issues: ReadonlyArray<StartIssue>
}

/** A reader that remembers which values it gave out. */
export const recordingReader = (read: (reference: string) => string, exposed: SecretValues = new Set()) => {
  const secrets = new Set<string>(exposed)
  return {
    secrets,
    read: (reference: string) => {
      const value = read(reference)
      secrets.add(value)
      return value
    }
  }
}

/** What a function of the application returns, and the references in it; or that it threw. */
export const runFactory = async (where: string, factory: () => unknown) => {
  try {
    const { value: written } = await settlePromises(await factory(), where)
    return { written, ...findReferences(written, where) }
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const hint = "The function that returns the values threw this error."
    const failed: StartIssue = { where, code: "ValuesFailed", message, hint }
    return { written: undefined, uses: [], issues: error instanceof SecretsStartError ? error.issues : [failed] }
  }
}

export const namespaceUnit = async (namespace: Namespace): Promise<ConfigUnit> => {
  const { name, schema, values } = namespace
  const { issues, uses, written } = await runFactory(name, () => (typeof values === "function" ? values() : values))
  return {
    owner: namespace,
    uses,
    issues,
    build: async (resolved, exposed) => {
      const { read, secrets } = recordingReader(resolved, exposed)
      const value = fillReferences(written, read)
      if (schema === undefined)
        return { value: redactValue(value, secrets, written), issues: missingValues(value, name) }
      const checked = await validate(schema, value, { secrets, path: [name] })
      return "value" in checked
        ? { value: redactValue(checked.value, secrets, written), issues: [] }
        : { value: undefined, issues: checked.issues }
    }
  }
}

/** Without a schema, every key must have a value. */
const missingValues = (value: unknown, where: string): ReadonlyArray<StartIssue> => {
  if (value === undefined) {
    return [
      {
        where,
        code: "ValueMissing",
        message: "The key has no value.",
        hint: "Give the key a value, or the namespace a schema in which the key is optional."
      }
    ]
  }
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => missingValues(one, `${where}.${key}`))
}

export const featureUnit = async ({ factory, where }: ConfigFeature): Promise<ConfigUnit> => {
  const { issues, uses, written } = await runFactory(where, factory)
  return {
    owner: factory,
    uses,
    issues,
    build: async (resolved, exposed) => {
      const { read, secrets } = recordingReader(resolved, exposed)
      return { value: redactValue(fillReferences(written, read), secrets, written), issues: [] }
    }
  }
}
