import { redactor, redact as redactText, redactWhenPrinted } from "@opconnect/core/Redaction"
import { EnvError } from "../model/EnvError.ts"
import type { Issue, LoadOptions, StandardResult, StandardSchema } from "../model/types.ts"
import { apply, type Loaded } from "./load.ts"

type Variables = Readonly<Record<string, string | undefined>>

type Issues = NonNullable<StandardResult<unknown>["issues"]>

const pathText = (path: Issues[number]["path"] = []) =>
  path.map((segment) => String(typeof segment === "object" ? segment.key : segment)).join(".")

/** Some libraries quote the value that they refuse. */
const refusals = (issues: Issues, { result, values }: Loaded, validated: Variables): ReadonlyArray<Issue> => {
  const made = result.variables.flatMap(({ key, references }) =>
    references.length > 0 ? [result.applied[key] ?? ""] : []
  )
  const redact = redactor([...values.values(), ...made], { ordinary: true })
  return issues.map(({ message: text, path }) => {
    const name = pathText(path)
    // Plain text may be a secret too, and what is refused is what is quoted.
    const own = validated[pathText(path?.slice(0, 1))]
    const message = redact(own === undefined ? text : redactText(text, [own], { ordinary: true }))
    const known = [...result.variables, ...result.skipped].find(({ key }) => key === name)
    return {
      code: "InvalidValue",
      message: `${message.replace(/\s+/g, " ").trim()}${/[.!?]$/.test(message.trim()) ? "" : "."}`,
      hint: "Correct the value, or the schema.",
      locations:
        name === ""
          ? []
          : [{ key: name, source: known?.source ?? { file: undefined, line: undefined }, reference: undefined }]
    }
  })
}

/** The variables as the schema gives them back; secrets do not show when the object is printed. */
const settle = <Output>(result: StandardResult<Output>, loaded: Loaded, validated: Variables): Output => {
  if (result.issues) throw new EnvError(refusals(result.issues, loaded, validated))
  const secret = new Set(loaded.result.variables.flatMap(({ key, references }) => (references.length > 0 ? [key] : [])))
  return redactWhenPrinted(result.value, [...loaded.values.values()], secret)
}

/** Input of a schema: the existing and the loaded variables. */
const toValidate = ({ result }: Loaded, options: LoadOptions): Variables =>
  apply({ ...(options.processEnv ?? process.env) }, result)

export const typed = async <Output>(
  schema: StandardSchema<Output>,
  loaded: Loaded,
  options: LoadOptions
): Promise<Output> => {
  const variables = toValidate(loaded, options)
  return settle(await schema["~standard"].validate({ ...variables }), loaded, variables)
}

export const typedSync = <Output>(schema: StandardSchema<Output>, loaded: Loaded, options: LoadOptions): Output => {
  const variables = toValidate(loaded, options)
  const result = schema["~standard"].validate({ ...variables })
  if (result instanceof Promise) throw new TypeError("The schema is asynchronous: use config instead of configSync.")
  return settle(result, loaded, variables)
}
