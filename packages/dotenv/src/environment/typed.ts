import { redactor, redactWhenPrinted } from "@opconnect/core/Redaction"
import { EnvError } from "../model/EnvError.ts"
import type { Issue, LoadOptions, StandardResult, StandardSchema } from "../model/types.ts"
import { apply, type Loaded } from "./load.ts"

type Issues = NonNullable<StandardResult<unknown>["issues"]>

const pathText = (path: Issues[number]["path"] = []) =>
  path.map((segment) => String(typeof segment === "object" ? segment.key : segment)).join(".")

/** Some libraries quote the value that they refuse. */
const refusals = (issues: Issues, { result, values }: Loaded): ReadonlyArray<Issue> => {
  const made = result.variables.flatMap(({ key, references }) =>
    references.length > 0 ? [result.applied[key] ?? ""] : []
  )
  const redact = redactor([...values.values(), ...made], { ordinary: true })
  return issues.map(({ message, path }) => {
    const name = pathText(path)
    const known = [...result.variables, ...result.skipped].find(({ key }) => key === name)
    return {
      code: "InvalidValue",
      message: `${redact(message).replace(/\s+/g, " ").trim()}${/[.!?]$/.test(message.trim()) ? "" : "."}`,
      hint: "Correct the value, or the schema.",
      locations:
        name === ""
          ? []
          : [{ key: name, source: known?.source ?? { file: undefined, line: undefined }, reference: undefined }]
    }
  })
}

/** The variables as the schema gives them back; secrets do not show when the object is printed. */
const settle = <Output>(answer: StandardResult<Output>, loaded: Loaded): Output => {
  if (answer.issues) throw new EnvError(refusals(answer.issues, loaded))
  const secret = new Set(loaded.result.variables.flatMap(({ key, references }) => (references.length > 0 ? [key] : [])))
  return redactWhenPrinted(answer.value, [...loaded.values.values()], secret)
}

const ask = <Output>(schema: StandardSchema<Output>, { result }: Loaded, options: LoadOptions) =>
  schema["~standard"].validate(apply({ ...(options.processEnv ?? process.env) }, result))

export const typed = async <Output>(
  schema: StandardSchema<Output>,
  loaded: Loaded,
  options: LoadOptions
): Promise<Output> => settle(await ask(schema, loaded, options), loaded)

export const typedSync = <Output>(schema: StandardSchema<Output>, loaded: Loaded, options: LoadOptions): Output => {
  const answer = ask(schema, loaded, options)
  if (answer instanceof Promise) throw new TypeError("The schema answers later: use config, not configSync.")
  return settle(answer, loaded)
}
