import { SecretsStartError, type StartProblem } from "../../SecretsStartError.ts"
import { conceal } from "../values/conceal.ts"
import { fill, scan, type Wanted } from "../values/references.ts"
import { validate } from "../values/validate.ts"
import type { ConfigFeature } from "./collect.ts"
import type { Namespace } from "./namespaces.ts"

/** Something that is made of secrets: what it needs, and how it is made once that is there. */
export interface Part {
  readonly wanted: ReadonlyArray<Wanted>
  readonly problems: ReadonlyArray<StartProblem>
  readonly make: (
    read: (reference: string) => string
  ) => Promise<{ readonly value: unknown; readonly problems: ReadonlyArray<StartProblem> }>
}

/** Values for references, and a record of those that were given out. */
export const recorded = (read: (reference: string) => string) => {
  const hidden = new Set<string>()
  return {
    hidden,
    read: (reference: string) => {
      const value = read(reference)
      hidden.add(value)
      return value
    }
  }
}

export const partOfNamespace = async (namespace: Namespace): Promise<Part & { readonly of: object }> => {
  const { name, schema, values } = namespace
  const written: unknown = typeof values === "function" ? await named(name, () => values()) : values
  return {
    ...scan(written, name),
    of: namespace,
    make: async (read) => {
      const secrets = recorded(read)
      const value = fill(written, secrets.read)
      const checked =
        schema === undefined
          ? { value, problems: missing(value, name) }
          : await validate(schema, value, { hidden: secrets.hidden, place: [name] })
      return "value" in checked
        ? { value: conceal(checked.value, secrets.hidden, written), problems: checked.problems ?? [] }
        : { value: undefined, problems: checked.problems }
    }
  }
}

/** What a function of the application gives; when it throws, that is told by its name. */
const named = async (place: string, values: () => unknown): Promise<unknown> => {
  try {
    return await values()
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    throw new SecretsStartError([{ place, code: "ValuesFailed", message, hint: "Its `values` threw that." }])
  }
}

/** Without a schema, every key has to have a value. */
const missing = (value: unknown, place: string): ReadonlyArray<StartProblem> => {
  if (value === undefined) {
    return [
      {
        place,
        code: "ValueMissing",
        message: "It has no value.",
        hint: "Give it one, or a schema to the namespace that has it optional."
      }
    ]
  }
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => missing(one, `${place}.${key}`))
}

export const partOfFeature = async ({ factory, place }: ConfigFeature): Promise<Part & { readonly of: object }> => {
  const written = await factory()
  return {
    ...scan(written, place),
    of: factory,
    make: async (read) => {
      const secrets = recorded(read)
      return { value: conceal(fill(written, secrets.read), secrets.hidden, written), problems: [] }
    }
  }
}
