import type { IssueCode } from "./Issue.ts"
import { IssueError, type IssueErrorOf } from "./IssueError.ts"
import { type RequestDetails, repeatHint, requestSentence, uncertainty } from "./requestDetails.ts"

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

/** Message and hint of an error with a response. */
const describe = <Details extends ErrorWithResponse>(details: Details, hint: string) => {
  const outcome = details.attempts === 0 ? "was not sent" : `failed with ${details.status}`
  const reason = details.reason === "" ? "" : `: ${details.reason}`
  return {
    ...details,
    hint: details.mayHaveBeenProcessed ? repeatHint : hint,
    message: requestSentence(details, outcome + reason + uncertainty(details))
  }
}

/** A class of errors for one status. */
const ResponseError = <const Tag extends IssueCode>(
  tag: Tag,
  hint: string
): (new (
  details: ErrorWithResponse
) => IssueErrorOf<Tag, ErrorWithResponse>) =>
  class extends IssueError(tag)<ErrorWithResponse> {
    constructor(details: ErrorWithResponse) {
      super(describe(details, hint))
    }
  }

/** An error whose response may ask for a delay. */
interface Delayed extends ErrorWithResponse {
  /** The delay that the response asks for, in milliseconds; `undefined` if it has no such header. */
  readonly retryAfter: number | undefined
}

type DelayedDetails = ErrorWithResponse & Partial<Delayed>

const DelayedError = <const Tag extends IssueCode>(
  tag: Tag,
  hint: string
): (new (
  details: DelayedDetails
) => IssueErrorOf<Tag, Delayed>) =>
  class extends IssueError(tag)<Delayed> {
    constructor(details: DelayedDetails) {
      super(describe({ ...details, retryAfter: details.retryAfter }, hint))
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
      describe(
        details,
        details.attempts === 0 ? "Correct the input." : "Correct the request according to the message of the server."
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
export class TokenRejected extends ResponseError(
  "TokenRejected",
  "Check that the token (OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE) is complete, not revoked or expired, and issued for this server."
) {}

/**
 * 403: the token has no permission for the operation.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class AccessDenied extends ResponseError(
  "AccessDenied",
  "Give the token access to this vault, or use a token that has it."
) {}

/**
 * 404: the vault, item or file does not exist, or the token has no access to it.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ResourceNotFound extends ResponseError(
  "ResourceNotFound",
  "Check the ids, and that the token has access to the vault."
) {}

/**
 * 408: the server has not finished its first sync (OP_SYNC_TIMEOUT, 10 seconds by default).
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class SyncTimeout extends ResponseError(
  "SyncTimeout",
  "The Connect server has not finished its first sync: wait for its /health, then try again."
) {}

/**
 * 409: the item was changed at the same time.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class WriteConflict extends ResponseError("WriteConflict", "Read the item again and repeat the change.") {}

/**
 * 413: the file is too large to be sent inline (OP_MAX_INLINE_FILE_SIZE_KB, default: 100 KB).
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class FileTooLarge extends ResponseError(
  "FileTooLarge",
  "Download the content of the file instead of including it inline."
) {}

/**
 * 429: too many requests. Connect itself has no rate limit, but proxies in front of it may.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class TooManyRequests extends DelayedError(
  "TooManyRequests",
  "Wait, or increase the rate limit of the proxy in front of the Connect server."
) {}

/**
 * 5xx: the server, or a proxy in front of it, failed.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ServerError extends DelayedError("ServerError", "Check the log and /health of the Connect server.") {}

/**
 * Kinds of responses that no Connect server sends.
 *
 * **Details**
 *
 * `foreign` did not come from Connect, such as a proxy's page; `refusal` is an error of Connect with a status that is not
 * documented for the endpoint; `incomplete` is a file whose size differs from the size in the item, or truncated JSON;
 * `shape` came from Connect in a shape that this version does not know; `size` exceeds `maxResponseSize`.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export type ResponseProblem = "foreign" | "refusal" | "incomplete" | "shape" | "size"

const responseHints: Readonly<Record<ResponseProblem, string>> = {
  foreign:
    "Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that no proxy in front of it responds instead.",
  refusal:
    "Check that OP_CONNECT_HOST, including its path, is the URL of a Connect server, and that opconnect supports its version.",
  incomplete: "Check the proxies between this machine and the Connect server.",
  shape: "Update opconnect, or check the proxies between this machine and the Connect server.",
  size: "Increase maxResponseSize (OP_CONNECT_MAX_RESPONSE_SIZE)."
}

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
      hint: details.mayHaveBeenProcessed ? repeatHint : responseHints[details.problem],
      message: requestSentence(
        details,
        `got a ${details.status} response from ${details.host}, but ${details.reason}${uncertainty(details)}`
      )
    })
  }
}
