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
export const ambiguous =
  (kind: "vault" | "item", name: string, found: ReadonlyArray<{ readonly id: string }>): Fault =>
  (reference) =>
    new SecretError.AmbiguousReference({ reference, kind, name, candidates: found.map(({ id }) => id) })

/** The vault or item does not exist, or not for this token: the id may have been a name. */
export const isDenial = (error: ConnectError) =>
  error._tag === "ResourceNotFound" || error._tag === "InvalidRequest" || error._tag === "AccessDenied"

/** The response says that it does not exist. It may have been created since. */
export const isMissingError = (error: SecretError.SecretError) =>
  error._tag === "VaultNotFound" ||
  error._tag === "ItemNotFound" ||
  error._tag === "SectionNotFound" ||
  error._tag === "FieldNotFound" ||
  error._tag === "LockOutdated"

/**
 * Whether the server is unavailable, so that a snapshot or a stale value may be used: any failure that is not a refusal
 * of Connect, pages of proxies included. After a refusal (400, 401, 403, 404), no older value may be used.
 */
export const isUnavailable = (error: SecretError.SecretError): boolean =>
  error._tag === "RequestFailed" && isTransient(error.error)
