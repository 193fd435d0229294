import type { ConnectError } from "../contract/ConnectError.ts"
import * as SecretError from "../reference/SecretError.ts"

/** A failure that still has to be told which reference it befell. */
export type Fault = (reference: string) => SecretError.SecretError

export const requestFailed =
  (error: ConnectError): Fault =>
  (reference) =>
    new SecretError.RequestFailed({ reference, error })

/** A name that several vaults or items have. */
export const several =
  (kind: "vault" | "item", name: string, found: ReadonlyArray<{ readonly id: string }>): Fault =>
  (reference) =>
    new SecretError.AmbiguousReference({ reference, kind, name, candidates: found.map(({ id }) => id) })

/** The server has no such thing, or none for this token: perhaps the id was a name after all. */
export const denies = (error: ConnectError) =>
  error._tag === "ResourceNotFound" || error._tag === "InvalidRequest" || error._tag === "AccessDenied"

/** Another try may find what this one did not: the answer says that there is no such thing, not that none can be had. */
export const saysMissing = (error: SecretError.SecretError) =>
  error._tag === "VaultNotFound" ||
  error._tag === "ItemNotFound" ||
  error._tag === "SectionNotFound" ||
  error._tag === "FieldNotFound"

/**
 * The server can't be had at this time, which an older value may bridge. What it refuses (401, 403, 404) is an answer, and
 * no older value may stand in its place.
 */
export const isUnavailable = (error: SecretError.SecretError): boolean => {
  if (error._tag !== "RequestFailed") return false
  switch (error.error._tag) {
    case "Unreachable":
    case "ResponseTimeout":
    case "SyncTimeout":
    case "TooManyRequests":
    case "ServerError":
      return true
    default:
      return false
  }
}
