import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { StartProblem } from "../../SecretsStartError.ts"
import { type Hidden, mask } from "./conceal.ts"

/** What a schema says: the values as it gives them back, or what is wrong with them. */
export type Checked =
  | { readonly value: unknown; readonly problems?: undefined }
  | { readonly problems: ReadonlyArray<StartProblem> }

const pathText = (path: ReadonlyArray<PropertyKey | StandardSchemaV1.PathSegment> = []) =>
  path.map((segment) => String(typeof segment === "object" ? segment.key : segment))

/** A problem in the words of a validator: some quote the value that they refuse. */
export const refused = (
  path: ReadonlyArray<string>,
  message: string,
  whole: string,
  hidden: Hidden,
  hint?: string
): StartProblem => ({ place: path.join(".") || whole, code: "ValidationFailed", message: mask(message, hidden), hint })

/** Validates by a Standard Schema. `place` begins the place of each issue; `whole` names what has none. */
export const validate = async (
  schema: StandardSchemaV1,
  value: unknown,
  {
    hidden,
    options,
    place
  }: { readonly hidden: Hidden; readonly options?: StandardSchemaV1.Options; readonly place: ReadonlyArray<string> }
): Promise<Checked> => {
  const result = await schema["~standard"].validate(value, options)
  if (!result.issues) return { value: result.value }
  return {
    problems: result.issues.map(({ message, path }) =>
      refused([...place, ...pathText(path)], message, "configuration", hidden)
    )
  }
}
