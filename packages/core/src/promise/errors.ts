import type { TimeLimit, UnreachableCause } from "../contract/causes.ts"
import type { Issue, IssueCode } from "../contract/Issue.ts"
import { failureLine, issueLines } from "../contract/issueText.ts"
import { brand } from "./brand.ts"

/**
 * The reason why a call was rejected.
 *
 * **Details**
 *
 * Responses of the server: `InvalidRequest` `TokenRejected` `AccessDenied` `ResourceNotFound` `SyncTimeout` (408)
 * `WriteConflict` `FileTooLarge` (413) `TooManyRequests` `ServerError`. No usable response: `Unreachable`
 * `ResponseTimeout` `UnexpectedResponse`. Look-ups by name: `LookupNotFound` `LookupAmbiguous`. Writes and downloads:
 * `WriteNotVisible` `DownloadFailed`. Before anything was sent: `InvalidItem` for an item or a draft that cannot be
 * written, and `Closed`. `InternalError` is a bug in this library.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export type ConnectErrorCode = Extract<
  IssueCode,
  | "InvalidRequest"
  | "TokenRejected"
  | "AccessDenied"
  | "ResourceNotFound"
  | "SyncTimeout"
  | "WriteConflict"
  | "FileTooLarge"
  | "TooManyRequests"
  | "ServerError"
  | "Unreachable"
  | "ResponseTimeout"
  | "UnexpectedResponse"
  | "LookupNotFound"
  | "LookupAmbiguous"
  | "WriteNotVisible"
  | "DownloadFailed"
  | "InvalidItem"
  | "Closed"
  | "InternalError"
>

/**
 * Details of a failed call. Unknown details are omitted.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectErrorDetails {
  readonly code: ConnectErrorCode
  /** Describes what happened, in one sentence. */
  readonly message: string
  /** Describes what to do next, in one sentence. */
  readonly hint: string
  /** All issues. Default: one issue with `code`, `message` and `hint`. */
  readonly issues?: ReadonlyArray<Issue>
  /** The status of the response. */
  readonly status?: number
  /** The HTTP method. */
  readonly method?: string
  /** The path of the request below the host, without its query; for `DownloadFailed`, the path of the file. */
  readonly path?: string
  /** Scheme, name and port of the last host. */
  readonly host?: string
  /** Number of attempts. */
  readonly attempts?: number
  /** Of `Unreachable`: false if the request certainly did not arrive. */
  readonly sent?: boolean
  /** Whether the request may have been processed although no response arrived. */
  readonly mayHaveBeenProcessed?: boolean
  /** Of `Unreachable`: why there was no response. */
  readonly unreachableCause?: UnreachableCause
  /** Of `ResponseTimeout`: the time limit in milliseconds. */
  readonly timeout?: number
  /** Of `ResponseTimeout`: the option that sets the time limit. */
  readonly limit?: TimeLimit
  /** Of `TooManyRequests` and `ServerError`: the delay in the response's `Retry-After`, in milliseconds. */
  readonly retryAfter?: number
  /** Of `LookupAmbiguous`: the ids that match the name. */
  readonly candidates?: ReadonlyArray<string>
  /** Of `WriteNotVisible`: the vault of the item. */
  readonly vaultId?: string
  /** Of `WriteNotVisible`: the changed or new item. */
  readonly itemId?: string
}

/**
 * Error of all calls that do not resolve secrets. An aborted call rejects with the signal's reason instead. Contains no
 * token, request or secret.
 *
 * **Example** (An item that may be missing)
 *
 * ```ts
 * import { type Connect, ConnectError } from "@opconnect/core/promise"
 *
 * export const find = (connect: Connect, vaultId: string, title: string) =>
 *   connect.items.getByTitle(vaultId, title).catch((error: unknown) => {
 *     if (error instanceof ConnectError && error.code === "LookupNotFound") return undefined
 *     throw error
 *   })
 * ```
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ConnectError extends Error implements ConnectErrorDetails {
  static {
    // On the prototype, because the stack is written before own properties are set.
    ConnectError.prototype.name = "ConnectError"
    brand(ConnectError, "ConnectError")
  }

  // Declared only: an unknown field must not be printed as `undefined`.
  declare readonly code: ConnectErrorCode
  declare readonly hint: string
  declare readonly status?: number
  declare readonly method?: string
  declare readonly path?: string
  declare readonly host?: string
  declare readonly attempts?: number
  declare readonly sent?: boolean
  declare readonly mayHaveBeenProcessed?: boolean
  declare readonly unreachableCause?: UnreachableCause
  declare readonly timeout?: number
  declare readonly limit?: TimeLimit
  declare readonly retryAfter?: number
  declare readonly candidates?: ReadonlyArray<string>
  declare readonly vaultId?: string
  declare readonly itemId?: string

  // Private, so that an uncaught error does not print everything twice.
  readonly #issues: ReadonlyArray<Issue>

  constructor({ issues, message, ...details }: ConnectErrorDetails) {
    super(message)
    Object.assign(this, details)
    this.#issues = issues ?? [{ code: details.code, message, hint: details.hint }]
  }

  /** All issues, in the type that all errors share. One issue, except for `InvalidItem` of a draft. */
  get issues(): ReadonlyArray<Issue> {
    return this.#issues
  }
}

/**
 * The reason why one reference has no value.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export interface SecretFailure extends Issue {
  /** The key of the reference in `resolveAll`; `undefined` from `resolve`. */
  readonly key: string | undefined
  /** The reference as it was written. Text that is not a reference is truncated, because it may be a secret. */
  readonly reference: string
  /** Whether the failure is transient: the server could not be reached, failed, or is overloaded. */
  readonly transient?: boolean | undefined
}

/**
 * Error of calls that resolve secrets. Lists all references that failed, each with its reason. Holds no secret.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class SecretsError extends Error {
  static {
    SecretsError.prototype.name = "SecretsError"
    brand(SecretsError, "SecretsError")
  }

  readonly code = "SecretsNotResolved"
  readonly #issues: ReadonlyArray<SecretFailure>

  constructor(issues: ReadonlyArray<SecretFailure>) {
    super(issues.map(failureLine).join("\n"))
    this.#issues = issues
  }

  /** One issue for each reference that has no value. */
  get issues(): ReadonlyArray<SecretFailure> {
    return this.#issues
  }
}

/**
 * Invalid options. `issues` lists every problem.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ConnectOptionsError extends Error {
  static {
    ConnectOptionsError.prototype.name = "ConnectOptionsError"
    brand(ConnectOptionsError, "ConnectOptionsError")
  }

  readonly code = "InvalidOptions"
  readonly #issues: ReadonlyArray<Issue>

  constructor(issues: ReadonlyArray<Issue>) {
    super(issueLines(issues))
    this.#issues = issues
  }

  /** Every invalid option. */
  get issues(): ReadonlyArray<Issue> {
    return this.#issues
  }
}
