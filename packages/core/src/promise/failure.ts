import * as ConnectErrors from "../contract/ConnectError.ts"
import type { InvalidOptions } from "../contract/ConnectOptions.ts"
import { nameOptions } from "../contract/optionNames.ts"
import type { SecretError, SecretsNotResolved } from "../reference/SecretError.ts"
import type { SnapshotUnusable } from "../snapshot/SecretSnapshot.ts"
import { ConnectError, ConnectOptionsError, type SecretFailure, SecretsError } from "./errors.ts"
import type { InvalidItem } from "./wire.ts"

/** All failures of a call. */
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

export const toSecretFailure = (error: SecretError, key: string | undefined): SecretFailure => {
  const [{ code, hint, message }] = error.issues
  return {
    key,
    reference: error.reference,
    ...(key === undefined ? {} : { place: { key } }),
    code,
    message,
    hint,
    ...(error._tag === "RequestFailed" && ConnectErrors.isTransient(error.error) ? { transient: true } : {})
  }
}

export const toSecretsError = ({ failures }: SecretsNotResolved) =>
  new SecretsError(failures.map(({ error, key }) => toSecretFailure(error, key)))

/** The failures of the requests, with the reason why the snapshot could not be used in their hints. */
const toSnapshotError = ({ hint, message, unresolved }: SnapshotUnusable) => {
  const [reason = ""] = message.split("\n")
  return new SecretsError(toSecretsError(unresolved).issues.map((issue) => ({ ...issue, hint: `${reason} ${hint}` })))
}

/** By name, so that other properties of an error are not copied. */
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

/** The same failure as an `Error`, without types of Effect. Invalid options have the names of those that were given. */
export const toError = (failure: Failure, given: object = {}): Error => {
  if (failure._tag === "InvalidOptions") {
    return new ConnectOptionsError(failure.issues.map((issue) => nameOptions(given, issue)))
  }
  if (failure._tag === "SecretsNotResolved") return toSecretsError(failure)
  if (failure._tag === "SnapshotUnusable") return toSnapshotError(failure)
  if ("reference" in failure) return new SecretsError([toSecretFailure(failure, undefined)])
  const entries = Object.entries(failure).filter(
    ([key, value]) => details.includes(key) && value !== undefined && value !== ""
  )
  const { _tag, hint, issues, message } = failure
  return new ConnectError({ code: _tag, message, hint, issues, ...Object.fromEntries(entries) })
}

/** Error of calls that were in progress when the client was closed, or were made later. */
export const closedError = (): ConnectError =>
  new ConnectError({
    code: "Closed",
    message: "The client is closed.",
    hint: "Close the client after its last call, or create another one with createConnect."
  })

/** An unexpected error. Only its message is shown: its other properties may hold a request with the token. */
export const internalError = (defect: unknown): ConnectError =>
  new ConnectError({
    code: "InternalError",
    message: defect instanceof Error ? `${defect.name}: ${defect.message}` : "An unknown error occurred.",
    hint: "This is a bug in @opconnect/core: please report it."
  })
