/**
 * Errors of requests to Connect.
 *
 * The classes are flat: method, path, status, the server's message, the number of attempts, and a hint. They never hold
 * a request, a response, a header or a query string, because an uncaught error prints all of its properties.
 *
 * @since 0.1.0
 * @stability stable
 */
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import type { ConnectApi } from "./ConnectApi.ts"
import type { TimeLimit, UnreachableCause } from "./causes.ts"
import { socketPathOf } from "./hosts.ts"
import { IssueError } from "./IssueError.ts"
import type { RequestDetails } from "./requestDetails.ts"

export type { TimeLimit, UnreachableCause } from "./causes.ts"
export { isTransient } from "./transient.ts"

/**
 * A failed request that the server, or a proxy in front of it, responded to.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface ErrorWithResponse extends RequestDetails {
  /** The status of the response. */
  readonly status: number
  /** The server's message; empty if it sent none. */
  readonly reason: string
}

const unprocessed = ({ mayHaveBeenProcessed }: RequestDetails) =>
  mayHaveBeenProcessed ? "; the request may have been processed" : ""

/** One sentence about a request, whether or not the server's own words end in a full stop. */
const sentence = ({ attempts, method, path }: RequestDetails, what: string) =>
  `${method} ${path} ${what.replace(/[.\s]+$/, "")}${attempts > 1 ? ` (after ${attempts} attempts)` : ""}.`

const answered = (details: ErrorWithResponse, hint: string) => {
  const happened = details.attempts === 0 ? "was not sent" : `was answered with ${details.status}`
  const said = details.reason === "" ? "" : `: ${details.reason}`
  return {
    ...details,
    hint: details.mayHaveBeenProcessed ? unclear : hint,
    message: sentence(details, happened + said + unprocessed(details))
  }
}

/**
 * 400: the server rejected the request; or the input was invalid and nothing was sent (`attempts` is 0).
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class InvalidRequest extends IssueError("InvalidRequest")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(
      answered(
        details,
        details.attempts === 0 ? "Correct the input." : "Correct the request as the server's message says."
      )
    )
  }
}

/**
 * 401: the token is missing, or the server does not accept it.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class TokenRejected extends IssueError("TokenRejected")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(
      answered(details, "Check that OP_CONNECT_TOKEN is complete, not revoked or expired, and issued for this server.")
    )
  }
}

/**
 * 403: the token has no permission for the operation.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class AccessDenied extends IssueError("AccessDenied")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(answered(details, "Give the token access to this vault, or use a token that has it."))
  }
}

/**
 * 404: the vault, item or file does not exist, or the token has no access to it.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ResourceNotFound extends IssueError("ResourceNotFound")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(answered(details, "Check the ids, and that the token has access to the vault."))
  }
}

/**
 * 408: the server has not finished its first sync (OP_SYNC_TIMEOUT, 10 seconds by default).
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class SyncTimeout extends IssueError("SyncTimeout")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(
      answered(details, "The Connect server has not finished its first sync: wait for its /health, then try again.")
    )
  }
}

/**
 * 409: the item was changed at the same time.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class WriteConflict extends IssueError("WriteConflict")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(answered(details, "Read the item again and repeat the change."))
  }
}

/**
 * 413: the file is too large to be sent inline (OP_MAX_INLINE_FILE_SIZE_KB, default: 100 KB).
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class FileTooLarge extends IssueError("FileTooLarge")<ErrorWithResponse> {
  constructor(details: ErrorWithResponse) {
    super(answered(details, "Download the content of the file instead of including it inline."))
  }
}

/**
 * 429: too many requests. Connect itself has no rate limit, but proxies in front of it may.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class TooManyRequests extends IssueError("TooManyRequests")<
  ErrorWithResponse & { readonly retryAfter: number | undefined }
> {
  /** `retryAfter` is in milliseconds; `undefined` if the response has no such header. */
  constructor(details: ErrorWithResponse & { readonly retryAfter?: number | undefined }) {
    super({
      retryAfter: details.retryAfter,
      ...answered(details, "Wait, or raise the rate limit of the proxy in front of the Connect server.")
    })
  }
}

/**
 * 5xx: the server, or a proxy in front of it, failed.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ServerError extends IssueError("ServerError")<
  ErrorWithResponse & { readonly retryAfter: number | undefined }
> {
  /** `retryAfter` is in milliseconds; `undefined` if the response has no such header. */
  constructor(details: ErrorWithResponse & { readonly retryAfter?: number | undefined }) {
    super({
      retryAfter: details.retryAfter,
      ...answered(details, "Check the log and /health of the Connect server.")
    })
  }
}

const unreachableHints: Readonly<Record<UnreachableCause, string>> = {
  refused: "Start the Connect server, or correct the port in OP_CONNECT_HOST.",
  dns: "Correct the host name in OP_CONNECT_HOST, or check DNS on this machine.",
  network: "Check OP_CONNECT_HOST, firewalls and routes between this machine and the Connect server.",
  reset: "Check that the Connect server, and any proxy in front of it, is running and healthy.",
  certificate:
    "Set OP_CONNECT_CA_FILE to the certificate authority of the server, and use a host name that the certificate covers.",
  tls: "Correct the scheme in OP_CONNECT_HOST.",
  proxy: "Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.",
  proxyDenied: "Add the user name and the password to the URL of the proxy, or add the host to NO_PROXY.",
  local: "Raise the limit of open files (ulimit -n), or close unused connections and files in this process."
}

/** Hints for a unix socket, which has neither a port nor a route. */
const socketHints: Partial<Readonly<Record<UnreachableCause, string>>> = {
  refused: "Start the agent, or correct the path in OP_CONNECT_HOST.",
  network: "Let this user open the socket (--socket-mode of opconnect-agent), or correct the path in OP_CONNECT_HOST.",
  reset: "Check that the agent is running and healthy."
}

const unreachableHint = (host: string, cause: UnreachableCause) =>
  (socketPathOf(host) === undefined ? undefined : socketHints[cause]) ?? unreachableHints[cause]

const unclear = "Check whether the change was made before you repeat it."

/**
 * The host could not be reached, or the connection was lost before the response was complete.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class Unreachable extends IssueError("Unreachable")<
  RequestDetails & { readonly reason: string; readonly sent: boolean; readonly unreachableCause: UnreachableCause }
> {
  /** `reason` has the code of the system's error, such as `ECONNREFUSED`. `sent` is false if the request certainly did not arrive. */
  constructor(
    details: RequestDetails & {
      readonly reason: string
      readonly sent: boolean
      readonly unreachableCause: UnreachableCause
    }
  ) {
    super({
      ...details,
      hint: details.mayHaveBeenProcessed ? unclear : unreachableHint(details.host, details.unreachableCause),
      message: details.sent
        ? sentence(details, `got no response from ${details.host}: ${details.reason}${unprocessed(details)}`)
        : sentence(details, `could not connect to ${details.host}: ${details.reason}${unprocessed(details)}`)
    })
  }
}

/**
 * No complete response within the time limit.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ResponseTimeout extends IssueError("ResponseTimeout")<
  RequestDetails & { readonly timeout: number; readonly limit: TimeLimit; readonly sent: boolean }
> {
  /** `timeout` is the time limit in milliseconds; `limit` names the option that sets it. */
  constructor(
    details: RequestDetails & { readonly timeout: number; readonly limit: TimeLimit; readonly sent: boolean }
  ) {
    const time = `${Math.round(details.timeout)} ms (${details.limit})`
    super({
      ...details,
      hint: details.mayHaveBeenProcessed
        ? unclear
        : details.sent
          ? `Check whether the Connect server is overloaded or far away, or raise ${details.limit}.`
          : `Raise concurrency or ${details.limit}, or start fewer requests at once.`,
      message: sentence(
        details,
        details.sent
          ? `got no complete response from ${details.host} within ${time}${unprocessed(details)}`
          : `was not sent within ${time}: other requests of this client were in progress`
      )
    })
  }
}

/**
 * Kinds of responses that no Connect server sends.
 *
 * **Details**
 *
 * `foreign` came from something else, such as a proxy's page; `refusal` is an error of Connect with a status that is not
 * documented for the endpoint; `incomplete` is shorter or longer than the item says; `shape` is a Connect server's, but not of
 * the shape that this version knows; `size` is beyond `maxResponseSize`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type ResponseProblem = "foreign" | "refusal" | "incomplete" | "shape" | "size"

/**
 * A response that no Connect server sends: an undocumented status, a page of a proxy, a body that is incomplete or has
 * an unexpected shape.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class UnexpectedResponse extends IssueError("UnexpectedResponse")<
  ErrorWithResponse & { readonly problem: ResponseProblem }
> {
  /** `reason` describes the problem without quoting the response. */
  constructor(details: ErrorWithResponse & { readonly problem: ResponseProblem }) {
    super({
      ...details,
      hint: details.mayHaveBeenProcessed ? unclear : responseHints[details.problem],
      message: sentence(
        details,
        `was answered with ${details.status} by ${details.host}, but ${details.reason}${unprocessed(details)}`
      )
    })
  }
}

const responseHints: Readonly<Record<ResponseProblem, string>> = {
  foreign:
    "Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that no proxy in front of it responds instead.",
  refusal:
    "Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that opconnect supports its version.",
  incomplete: "Check the proxies between this machine and the Connect server.",
  shape: "Update opconnect, or check the proxies between this machine and the Connect server.",
  size: "Raise maxResponseSize (OP_CONNECT_MAX_RESPONSE_SIZE)."
}

/**
 * Errors that any request can fail with.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type CommonError = TooManyRequests | ServerError | Unreachable | ResponseTimeout | UnexpectedResponse

/**
 * All errors of requests.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type ConnectError =
  | InvalidRequest
  | TokenRejected
  | AccessDenied
  | ResourceNotFound
  | SyncTimeout
  | WriteConflict
  | FileTooLarge
  | CommonError

type Groups = (typeof ConnectApi)["groups"]

interface ErrorByStatus {
  400: InvalidRequest
  401: TokenRejected
  403: AccessDenied
  404: ResourceNotFound
  409: WriteConflict
  413: FileTooLarge
}

// In a tuple, because `never`, the errors of an endpoint without any, would extend whatever it is held against.
type Statuses<Endpoint> = [HttpApiEndpoint.Errors<Endpoint>] extends [never]
  ? never
  : HttpApiEndpoint.Errors<Endpoint> extends { readonly status: infer Status extends keyof ErrorByStatus }
    ? Status
    : never

/**
 * What a call of an endpoint can fail with: the errors that the contract gives it, and those that any request can meet.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type ErrorOf<Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]> =
  | ErrorByStatus[Statuses<Groups[Group]["endpoints"][Endpoint]>]
  // Only what is behind the token needs the data that is being synced.
  | (401 extends Statuses<Groups[Group]["endpoints"][Endpoint]> ? SyncTimeout : never)
  | CommonError

/**
 * No vault, item or field has the name that was looked up.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class LookupNotFound extends IssueError("LookupNotFound")<{
  readonly kind: "vault" | "item" | "field"
  readonly name: string
}> {
  constructor(details: { readonly kind: "vault" | "item" | "field"; readonly name: string }) {
    super({
      ...details,
      message: `No ${details.kind} has the name "${details.name}".`,
      hint: "Correct the name, or give the token access to the vault."
    })
  }
}

/**
 * Several vaults, items or fields have the name that was looked up. `candidates` are their ids.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class LookupAmbiguous extends IssueError("LookupAmbiguous")<{
  readonly kind: "vault" | "item" | "field"
  readonly name: string
  readonly candidates: ReadonlyArray<string>
}> {
  constructor(details: {
    readonly kind: "vault" | "item" | "field"
    readonly name: string
    readonly candidates: ReadonlyArray<string>
  }) {
    super({
      ...details,
      message: `${details.candidates.length} ${details.kind}s have the name "${details.name}".`,
      hint: `Use the id instead: ${details.candidates.join(", ")}.`
    })
  }
}

/**
 * A write was accepted but could not be read back within the time limit: Connect serves reads from a copy that lags behind.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class WriteNotVisible extends IssueError("WriteNotVisible")<{
  readonly vaultId: string
  readonly itemId: string
  readonly timeout: number
}> {
  /** `timeout` is the time limit in milliseconds. */
  constructor(details: { readonly vaultId: string; readonly itemId: string; readonly timeout: number }) {
    super({
      ...details,
      message: `The change of item ${details.itemId} was accepted but cannot be read after ${details.timeout} ms.`,
      hint: "Do not repeat the write: reads will return the change later. Raise waitUntilVisible, or check the /health of the server."
    })
  }
}

/**
 * A download could not be written to its file.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class DownloadFailed extends IssueError("DownloadFailed")<{ readonly path: string; readonly reason: string }> {
  /** `reason` is the code of the system's error, such as `ENOSPC`. */
  constructor(details: { readonly path: string; readonly reason: string }) {
    super({
      ...details,
      message: `Could not write ${details.path}: ${details.reason}.`,
      hint: "Check the folder, its permissions, and the free space."
    })
  }
}
