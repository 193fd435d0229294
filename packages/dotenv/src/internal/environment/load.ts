import type { SecretError } from "@opconnect/core/SecretError"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import { EnvError } from "../../EnvError.ts"
import type { LoadedVariable, LoadOptions, LoadResult, Problem } from "../../types.ts"
import { resolveReferences } from "./engine.ts"
import { type Environment, gather, type Variable } from "./gather.ts"

const mask = "••••••••"

/** Secrets that fail for one and the same reason, such as a refused token, are one problem. */
const reasonOf = (error: SecretError) => {
  if (error._tag !== "RequestFailed") return { code: error._tag, key: `${error.message} ${error.reference}` }
  const { _tag, host } = error.error
  const status = "status" in error.error ? error.error.status : ""
  return { code: _tag, key: `${_tag} ${host} ${status}` }
}

const failureProblems = (
  variables: ReadonlyArray<Variable>,
  failures: ReadonlyMap<string, SecretError>
): ReadonlyArray<Problem> => {
  const problems = new Map<string, Problem>()
  for (const { key, source, template } of variables) {
    for (const reference of new Set(SecretTemplate.references(template))) {
      const error = failures.get(reference)
      if (error === undefined) continue
      const reason = reasonOf(error)
      const before = problems.get(reason.key)?.occurrences ?? []
      problems.set(reason.key, {
        code: reason.code,
        message: error.message,
        hint: error.hint,
        occurrences: [...before, { key, source, reference }]
      })
    }
  }
  return [...problems.values()]
}

const optionProblems = (variables: ReadonlyArray<Variable>, invalid: ReadonlyArray<string>): ReadonlyArray<Problem> =>
  invalid.map((message) => ({
    code: "InvalidOptions",
    message,
    hint: "Without it no reference can be resolved.",
    occurrences: variables.flatMap(({ key, source, template }) =>
      SecretTemplate.references(template).map((reference) => ({ key, source, reference }))
    )
  }))

const connectOptions = ({ connect = {}, override, processEnv }: LoadOptions, written: Environment["written"]) => {
  const setting = (key: string) => {
    const set = processEnv?.[key] ?? process.env[key]
    return (override ? (written.get(key) ?? set) : (set ?? written.get(key))) ?? ""
  }
  return {
    ...connect,
    host: connect.host ?? setting("OP_CONNECT_HOST"),
    token: connect.token ?? setting("OP_CONNECT_TOKEN"),
    tokenFile: connect.tokenFile ?? setting("OP_CONNECT_TOKEN_FILE"),
    caFile: connect.caFile ?? setting("OP_CONNECT_CA_FILE")
  }
}

/**
 * Reads the files, resolves every reference in one plan, and gives all values or throws an `EnvError` with all problems.
 */
export const load = async (options: LoadOptions = {}): Promise<LoadResult> => {
  const started = performance.now()
  const { kept, problems, variables, written } = gather(options)
  const references = [...new Set(variables.flatMap(({ template }) => SecretTemplate.references(template)))]
  // Even with a problem in a file, the other references are tried: a person wants to see everything at once.
  const resolved =
    references.length === 0
      ? { values: new Map<string, string>(), failures: new Map<string, SecretError>(), invalid: [], requests: 0 }
      : await resolveReferences(references, connectOptions(options, written))
  const all = [
    ...problems,
    ...optionProblems(variables, resolved.invalid),
    ...failureProblems(variables, resolved.failures)
  ]
  if (all.length > 0) throw new EnvError(all)
  const render = (template: SecretTemplate.SecretTemplate) =>
    SecretTemplate.render(template, (reference) => resolved.values.get(reference) ?? unresolved(reference))
  const values = variables.map((variable) => ({ ...variable, value: render(variable.template) }))
  const unusable = values.filter(({ value }) => value.includes("\0"))
  if (unusable.length > 0) throw new EnvError(unusable.map(holdsNul))
  return {
    parsed: Object.fromEntries(values.map(({ key, value }) => [key, value])),
    variables: variables.map(describe),
    kept,
    requests: resolved.requests,
    duration: performance.now() - started
  }
}

/** The system ends a value there: the program would get half of it. */
const holdsNul = ({ key, source, template }: Variable): Problem => ({
  code: "ValueUnusable",
  message: "The value holds a NUL character, which no environment variable can.",
  hint: "Store it in another form, such as base64.",
  occurrences: [{ key, source, reference: SecretTemplate.references(template)[0] }]
})

const unresolved = (reference: string): never => {
  throw new Error(`no outcome for ${reference}`)
}

/** A password that stands in an address as it is, beside a reference. */
const maskPasswords = (template: SecretTemplate.SecretTemplate): SecretTemplate.SecretTemplate => ({
  parts: template.parts.map((part) =>
    part._tag === "Text" ? { ...part, text: part.text.replace(/(:\/\/[^/@\s:]*:)[^/@\s]+(?=@)/g, `$1${mask}`) } : part
  )
})

const describe = ({ key, source, template }: Variable): LoadedVariable => {
  const references = SecretTemplate.references(template)
  return {
    key,
    source,
    references,
    masked: references.length === 0 ? undefined : SecretTemplate.render(maskPasswords(template), () => mask)
  }
}
