import type { TimeLimit, UnreachableCause } from "../contract/causes.ts"
import type { Issue, IssueCode } from "../contract/Issue.ts"
import { brand } from "./brand.ts"

/**
 * Why a call was rejected.
 *
 * **Details**
 *
 * Answers of the server: `InvalidRequest` `TokenRejected` `AccessDenied` `ResourceNotFound` `SyncTimeout` (408) `WriteConflict` `FileTooLarge`
 * (413) `TooManyRequests` `ServerError`. No usable answer: `Unreachable` `ResponseTimeout` `UnexpectedResponse`. Look-ups
 * by name: `LookupNotFound` `LookupAmbiguous`. Writes and downloads: `WriteNotVisible` `DownloadFailed`. Before anything was sent:
 * `InvalidItem`, an item or draft that can't be written, and `Closed`. `InternalError` is a fault of this library.
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
 * What is known of a failed call. What is not known is left out.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export interface ConnectErrorDetails {
  readonly code: ConnectErrorCode
  /** What happened, in a sentence. */
  readonly message: string
  /** What to do next, in a sentence. */
  readonly hint: string
  /** Everything that is wrong. Default: one issue with `code`, `message` and `hint`. */
  readonly issues?: ReadonlyArray<Issue>
  /** The status of the answer. */
  readonly status?: number
  /** The HTTP method. */
  readonly method?: string
  /** The path of the request below the host, without its query; of `DownloadFailed` the path of the file. */
  readonly path?: string
  /** Scheme, name and port of the server that was asked last. */
  readonly host?: string
  /** How often the request was sent, or tried to be. */
  readonly attempts?: number
  /** Of `Unreachable`: false when the request surely did not arrive. */
  readonly sent?: boolean
  /** Whether the request may have changed something, though no response says so. */
  readonly mayHaveBeenProcessed?: boolean
  /** Of `Unreachable`: why there was no response. */
  readonly unreachableCause?: UnreachableCause
  /** Of `ResponseTimeout`: the time allowed, in milliseconds. */
  readonly timeout?: number
  /** Of `ResponseTimeout`: the option that the time follows from. */
  readonly limit?: TimeLimit
  /** Of `TooManyRequests` and `ServerError`: the wait that the answer asks for, in milliseconds. */
  readonly retryAfter?: number
  /** Of `LookupAmbiguous`: the ids of those that have the name. */
  readonly candidates?: ReadonlyArray<string>
  /** Of `WriteNotVisible`: where the change was made. */
  readonly vaultId?: string
  /** Of `WriteNotVisible`: what was changed. The id of a new item is found only here. */
  readonly itemId?: string
}

/**
 * What calls are rejected with, unless they were aborted or resolve secrets. Holds no token, request or secret.
 *
 * **Example** (One that may be missing)
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
    // On the prototype, where it is there already when the stack is written.
    ConnectError.prototype.name = "ConnectError"
    brand(ConnectError, "ConnectError")
  }

  // Declared only: a field that is not known shall not be printed as `undefined`.
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

  /** Everything that is wrong, in the shape that all errors share. One issue, except for `InvalidItem` of a draft. */
  get issues(): ReadonlyArray<Issue> {
    return this.#issues
  }
}

/**
 * Why one reference has no value.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export interface SecretFailure extends Issue {
  /** The key of the reference in `resolveAll`; `undefined` from `resolve`. */
  readonly key: string | undefined
  /** The reference as it was written. Text that is not a reference is cut short: it may be a secret by mistake. */
  readonly reference: string
  /** Whether nobody has refused it, so that the same may succeed later: the server could not be reached, or is overloaded. */
  readonly transient?: boolean | undefined
}

/**
 * Secrets that could not be resolved: all of those asked for together, each with its reason. Holds no secret.
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
  /** One issue for each reference that has no value. */
  readonly issues: ReadonlyArray<SecretFailure>

  constructor(issues: ReadonlyArray<SecretFailure>) {
    super(
      issues
        .map(({ hint, key, message, reference }) => [
          ...(key === undefined || key === reference ? [] : [key]),
          reference,
          `${message} ${hint}`
        ])
        .map((parts) => parts.join(": "))
        .join("\n")
    )
    this.issues = issues
  }
}

/**
 * Options that cannot be used. `issues` lists everything that is wrong.
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
  readonly issues: ReadonlyArray<Issue>

  constructor(issues: ReadonlyArray<Issue>) {
    super(issues.map(({ hint, message }) => `${message} ${hint}`).join("\n"))
    this.issues = issues
  }
}
