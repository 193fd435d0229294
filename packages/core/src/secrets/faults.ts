import type { ConnectError } from "../contract/ConnectError.ts"
import { isTransient } from "../contract/transient.ts"
import * as SecretError from "../reference/SecretError.ts"

/** A failure without its reference. */
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

/** The server has no such thing, or none for this token: perhaps the id was a name. */
export const denies = (error: ConnectError) =>
  error._tag === "ResourceNotFound" || error._tag === "InvalidRequest" || error._tag === "AccessDenied"

/** The answer says that there is no such thing. It may have been created since. */
export const saysMissing = (error: SecretError.SecretError) =>
  error._tag === "VaultNotFound" ||
  error._tag === "ItemNotFound" ||
  error._tag === "SectionNotFound" ||
  error._tag === "FieldNotFound" ||
  error._tag === "LockOutdated"

/**
 * The server cannot be reached at this time, which a snapshot or a stale value may bridge: everything that Connect has not
 * refused, pages of proxies in its place included. A refusal (400, 401, 403, 404) is an answer, and no older value may stand
 * in for it.
 */
export const isUnavailable = (error: SecretError.SecretError): boolean =>
  error._tag === "RequestFailed" && isTransient(error.error)
