import type { StandardSchemaV1 } from "@standard-schema/spec"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { redactText, type SecretValues } from "./redact.ts"

/** The values as a schema returns them, or what is wrong with them. */
export type Checked =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<StartIssue> }

const pathText = (path: ReadonlyArray<PropertyKey | StandardSchemaV1.PathSegment> = []) =>
  path.map((segment) => String(typeof segment === "object" ? segment.key : segment))

/** An issue in the words of a validator: some quote the value that they refuse. */
export const refused = (
  path: ReadonlyArray<string>,
  message: string,
  whole: string,
  secrets: SecretValues
): StartIssue => ({
  where: path.join(".") || whole,
  code: "ValidationFailed",
  message: redactText(message, secrets),
  hint: ""
})

/** Validates by a Standard Schema. `path` leads to the value; `whole` names issues without a path. */
export const validate = async (
  schema: StandardSchemaV1,
  value: unknown,
  {
    options,
    path,
    secrets
  }: {
    readonly secrets: SecretValues
    readonly options?: StandardSchemaV1.Options
    readonly path: ReadonlyArray<string>
  }
): Promise<Checked> => {
  const result = await schema["~standard"].validate(value, options)
  if (!result.issues) return { value: result.value }
  return {
    issues: result.issues.map((issue) =>
      refused([...path, ...pathText(issue.path)], issue.message, "configuration", secrets)
    )
  }
}
