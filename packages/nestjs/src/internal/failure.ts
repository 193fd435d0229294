import type { SecretError } from "@opconnect/core/SecretError"
import type { SecretFailure } from "../SecretsError.ts"

const mask = "••••••••"

/** A failure of the engine as plain data: whoever catches it needs to know nothing of Effect. */
export const fromSecretError = (error: SecretError, key?: string): SecretFailure => ({
  key,
  // What is no reference is most likely the secret itself, given where its reference belongs.
  reference: error.reference.startsWith("op://") ? error.reference : mask,
  code: error._tag === "RequestFailed" ? error.error._tag : error._tag,
  message: error.message,
  hint: error.hint
})
