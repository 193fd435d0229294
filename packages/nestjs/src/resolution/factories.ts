import type { ConfigFeature } from "../discovery/markers.ts"
import type { Namespace } from "../discovery/namespace.ts"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import { redactText, redactValue, type SecretValues } from "../values/redact.ts"
import { fillReferences, findReferences, type ReferenceUse, settlePromises } from "../values/references.ts"
import { type Checked, validate } from "../values/validate.ts"
import type { Environment, MakeUnit } from "./ConfigUnit.ts"

/** Return value of a function of the application, with its references. */
export interface FactoryResult {
  readonly written: unknown
  readonly uses: ReadonlyArray<ReferenceUse>
  readonly issues: ReadonlyArray<StartIssue>
}

/** Runs a function of the application that returns values. What it threw is an issue, without the secrets that it read. */
export const runFactory = async (
  where: string,
  factory: () => unknown,
  { failed, secrets }: Environment
): Promise<FactoryResult> => {
  const redacted = (issue: StartIssue) => ({ ...issue, message: redactText(issue.message, secrets) })
  try {
    const { value: written } = await settlePromises(await factory(), where)
    const { issues, uses } = findReferences(written, where)
    // Variables that cannot be resolved are reported once, where they are written.
    return { written, uses: uses.filter(({ reference }) => !failed.has(reference)), issues: issues.map(redacted) }
  } catch (error) {
    const issues = error instanceof SecretsStartError ? error.issues : failed.size > 0 ? [] : [thrown(where, error)]
    return { written: undefined, uses: [], issues: issues.map(redacted) }
  }
}

const thrown = (where: string, error: unknown): StartIssue => ({
  where,
  code: "ValuesFailed",
  message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  hint: "The function that returns the values threw this error."
})

interface Factory {
  readonly owner: object
  readonly where: string
  readonly run: () => unknown
  readonly check: (value: unknown, secrets: SecretValues) => Checked | Promise<Checked>
}

const factoryUnit =
  ({ check, owner, run, where }: Factory): MakeUnit =>
  async (environment) => {
    const { issues, uses, written } = await runFactory(where, run, environment)
    return {
      owner,
      uses,
      issues,
      environment,
      build: async (read, secrets) => {
        const checked = await check(fillReferences(written, read), secrets)
        return "value" in checked
          ? { value: redactValue(checked.value, secrets, written), issues: [] }
          : { value: undefined, issues: checked.issues }
      }
    }
  }

/** The unit of a factory of `ConfigModule.forFeature`. */
export const featureUnit = ({ factory, where }: ConfigFeature): MakeUnit =>
  factoryUnit({ owner: factory, where, run: factory, check: (value) => ({ value }) })

/** The unit of a namespace of `registerSecrets`. */
export const namespaceUnit = (namespace: Namespace): MakeUnit => {
  const { name, schema, values } = namespace
  const check = (value: unknown, secrets: SecretValues): Checked | Promise<Checked> => {
    if (schema !== undefined) return validate(schema, value, { secrets, path: [name] })
    const issues = missingValues(value, name)
    return issues.length > 0 ? { issues } : { value }
  }
  const run = () => (typeof values === "function" ? values() : values)
  return factoryUnit({ owner: namespace, where: name, run, check })
}

/** Without a schema, every key must have a value. */
const missingValues = (value: unknown, where: string): ReadonlyArray<StartIssue> => {
  if (value === undefined) {
    return [
      {
        where,
        code: "ValueMissing",
        message: "The key has no value.",
        hint: "Set a value for the key, or use a schema in which the key is optional."
      }
    ]
  }
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => missingValues(one, `${where}.${key}`))
}
