import * as ConnectErrors from "../contract/ConnectError.ts"
import type { InvalidOptions } from "../contract/ConnectOptions.ts"
import type { SecretError, SecretsNotResolved } from "../reference/SecretError.ts"
import type { SnapshotUnusable } from "../snapshot/SecretSnapshot.ts"
import { ConnectError, ConnectOptionsError, type SecretFailure, SecretsError } from "./errors.ts"
import type { InvalidItem } from "./wire.ts"

/** Whatever a call can fail with, as Effect has it. */
export type Failure =
  | ConnectErrors.ConnectError
  | ConnectErrors.LookupNotFound
  | ConnectErrors.LookupAmbiguous
  | ConnectErrors.WriteNotVisible
  | ConnectErrors.DownloadFailed
  | InvalidItem
  | InvalidOptions
  | SecretError
  | SecretsNotResolved
  | SnapshotUnusable

export const toSecretFailure = (error: SecretError, key: string | undefined): SecretFailure => ({
  key,
  reference: error.reference,
  ...(key === undefined ? {} : { place: { key } }),
  code: error._tag === "RequestFailed" ? error.error._tag : error._tag,
  message: error.message,
  hint: error.hint,
  ...(error._tag === "RequestFailed" && ConnectErrors.isTransient(error.error) ? { transient: true } : {})
})

export const toSecretsError = ({ failures }: SecretsNotResolved) =>
  new SecretsError(failures.map(({ error, key }) => toSecretFailure(error, key)))

/** What failed at the server, and in the hints why the snapshot could not be used instead. */
const toSnapshotError = ({ hint, message, unresolved }: SnapshotUnusable) => {
  const [reason = ""] = message.split("\n")
  return new SecretsError(toSecretsError(unresolved).issues.map((issue) => ({ ...issue, hint: `${reason} ${hint}` })))
}

/** By name, so that nothing else that an error may hold some day comes along. */
const details = [
  "status",
  "method",
  "path",
  "host",
  "attempts",
  "sent",
  "mayHaveBeenProcessed",
  "unreachableCause",
  "timeout",
  "limit",
  "retryAfter",
  "candidates",
  "vaultId",
  "itemId"
]

/** The same failure as an ordinary error: the caller needs to know nothing of Effect. */
export const toError = (failure: Failure): Error => {
  if (failure._tag === "InvalidOptions") return new ConnectOptionsError(failure.issues)
  if (failure._tag === "SecretsNotResolved") return toSecretsError(failure)
  if (failure._tag === "SnapshotUnusable") return toSnapshotError(failure)
  if ("reference" in failure) return new SecretsError([toSecretFailure(failure, undefined)])
  const known = Object.entries(failure).filter(
    ([key, value]) => details.includes(key) && value !== undefined && value !== ""
  )
  const { _tag, hint, issues, message } = failure
  return new ConnectError({ code: _tag, message, hint, issues, ...Object.fromEntries(known) })
}

/** A call that was under way, or came, when the client was closed. */
export const closed = (): ConnectError =>
  new ConnectError({
    code: "Closed",
    message: "The client is closed.",
    hint: "Close it after the last call, or make another one with createConnect."
  })

/** An error that should not happen. Only its message is shown: its other properties may hold a request, and thus the token. */
export const internal = (defect: unknown): ConnectError =>
  new ConnectError({
    code: "InternalError",
    message: defect instanceof Error ? `${defect.name}: ${defect.message}` : "Something failed without saying why.",
    hint: "This is a fault of @opconnect/core: please report it."
  })
