import type { StandardSchemaV1 } from "@standard-schema/spec"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import { redactText, type SecretValues } from "./redact.ts"

/** An issue with the message of a validator, redacted because some validators quote the value. */
export const refusal = (path: ReadonlyArray<PropertyKey>, message: string, secrets: SecretValues): StartIssue => ({
  where: path.map(String).join(".") || "configuration",
  code: "ValidationFailed",
  message: redactText(message, secrets),
  hint: ""
})

/** The value as a Standard Schema returns it. Rejects with a `SecretsStartError`. `path` leads to the value. */
export const validate = async (
  schema: StandardSchemaV1,
  value: unknown,
  secrets: SecretValues,
  {
    options,
    path = []
  }: { readonly options?: StandardSchemaV1.Options | undefined; readonly path?: [string] | [] } = {}
): Promise<unknown> => {
  const result = await schema["~standard"].validate(value, options)
  if (!result.issues) return result.value
  const keys = (segments: (typeof result.issues)[number]["path"] = []) =>
    segments.map((segment) => (typeof segment === "object" ? segment.key : segment))
  throw new SecretsStartError(
    result.issues.map((issue) => refusal([...path, ...keys(issue.path)], issue.message, secrets))
  )
}
