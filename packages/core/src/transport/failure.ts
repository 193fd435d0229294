import type * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Schema from "effect/Schema"
import * as ConnectError from "../contract/ConnectError.ts"
import { printable } from "../redaction/printable.ts"
import { redact } from "../redaction/redact.ts"
import type { CallState } from "./callState.ts"

/** What Node says of a certificate that it does not trust. */
const untrusted = new Set([
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_UNTRUSTED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
])

/** System errors after which the request surely did not leave this machine, or found no one. */
const neverSent = new Set([
  "CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT"
])

const words: Record<string, string> = {
  BODY_CUT_SHORT: "the answer broke off",
  CONNECT_TIMEOUT: "no connection came to stand in time",
  EPROTO: "the host does not speak TLS there (EPROTO)",
  ECONNREFUSED: "connection refused (ECONNREFUSED)",
  ECONNRESET: "the connection broke (ECONNRESET)",
  ENOTFOUND: "no such host name (ENOTFOUND)",
  EAI_AGAIN: "the host name could not be looked up (EAI_AGAIN)",
  ETIMEDOUT: "the connection timed out (ETIMEDOUT)"
}

/** The system's code for a failure, wherever in the chain of causes the HTTP library has put it. */
const systemCode = (error: unknown): string | undefined => {
  for (let at: unknown = error, depth = 0; typeof at === "object" && at !== null && depth < 8; depth++) {
    if ("code" in at && typeof at.code === "string") return at.code
    if (at instanceof AggregateError) at = at.errors[0]
    else at = "cause" in at ? at.cause : undefined
  }
  return undefined
}

const attempted = ({ attempts, host, method, path }: CallState): ConnectError.RequestDetails => ({
  attempts,
  host,
  method,
  path
})

const inWords = (code: string | undefined) => {
  if (code === undefined) return "the connection broke"
  if (untrusted.has(code)) return `its certificate is not trusted (${code}), see OP_CONNECT_CA_FILE`
  return words[code] ?? code
}

const broken = (trace: CallState, cause: unknown) => {
  const code = systemCode(cause)
  if (code === "BODY_TOO_LARGE") return tooLarge(trace)
  if (code === "BODY_ENCODED") return unexpected(trace, "its body is compressed, which was not asked for")
  return new ConnectError.Unreachable({
    ...attempted(trace),
    reason: inWords(code),
    sent: trace.status > 0 || code === undefined || !(neverSent.has(code) || untrusted.has(code))
  })
}

const unexpected = (trace: CallState, reason: string) =>
  new ConnectError.UnexpectedResponse({ ...attempted(trace), status: trace.status, reason })

export const timedOut = (trace: CallState, timeout: number) =>
  new ConnectError.ResponseTimeout({ ...attempted(trace), timeout })

export const tooLarge = (trace: CallState) => unexpected(trace, "its body is larger than the client accepts")

/** Where in the answer the shape was wrong: key names and types, never values. */
const shape = (error: Schema.SchemaError) =>
  error.message
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .slice(0, 200)

/**
 * A failure below the contract, told in our own words. Nothing of the original is kept: it holds the request, and the
 * request holds the token.
 */
export const fromHttp = (
  trace: CallState,
  error: HttpClientError.HttpClientError | Schema.SchemaError
): ConnectError.ConnectError => {
  if (Schema.isSchemaError(error)) {
    // What could not be encoded was never sent: it is the caller's argument that has the wrong shape.
    if (trace.attempts === 0) {
      return new ConnectError.InvalidRequest({
        ...attempted(trace),
        status: 400,
        reason: `unusable input: ${shape(error)}`
      })
    }
    const told = shape(error)
    return unexpected(
      trace,
      told.includes("valid JSON") ? "its body is not JSON" : `its body has another shape: ${told}`
    )
  }
  const reason = error.reason
  switch (reason._tag) {
    case "TransportError":
      return broken(trace, reason.cause)
    case "DecodeError":
      if (reason.cause instanceof SyntaxError) return unexpected(trace, "its body is not JSON")
      return reason.cause === undefined
        ? unexpected(trace, "no Connect server answers with that status here")
        : broken(trace, reason.cause)
    case "EmptyBodyError":
      return unexpected(trace, "its body is empty")
    default:
      return unexpected(trace, "that is no answer of a Connect server")
  }
}

/** A cache or a proxy in confusion must not give one item's secrets for another's. */
export const otherItem = (trace: CallState) => unexpected(trace, "it holds another item than the one asked for")

/** Our own error for whatever an attempt failed with. */
export const own = (
  trace: CallState,
  error: ConnectError.ConnectError | HttpClientError.HttpClientError | Schema.SchemaError | { readonly status: number }
): ConnectError.ConnectError => {
  if (!("_tag" in error)) return unexpected(trace, "that is no answer of a Connect server")
  return Schema.isSchemaError(error) || error._tag === "HttpClientError" ? fromHttp(trace, error) : error
}

/** The delay that an answer asks for, in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
const retryAfter = (value: string | undefined, now: number): number | undefined => {
  if (value === undefined) return undefined
  const delay = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(delay) ? undefined : Math.max(0, delay)
}

/**
 * The server's own message, on one line, of a sane length and without what could steer a terminal; `undefined` when the
 * body is not one of Connect's errors. Some proxies repeat the header that they refuse, so secrets are taken out.
 */
const serverMessage = (body: string, secrets: ReadonlyArray<string>): string | undefined => {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== "object" || parsed === null || !("message" in parsed)) return undefined
    if (typeof parsed.message !== "string") return undefined
    const message = redact(parsed.message, secrets, { ordinary: true })
    return printable(message.replace(/\s+/g, " ").trim().slice(0, 300))
  } catch {
    return undefined
  }
}

/**
 * The error that an answer with this status and body stands for.
 */
export const fromAnswer = (
  trace: CallState,
  response: HttpClientResponse.HttpClientResponse,
  body: string,
  secrets: ReadonlyArray<string>,
  now: number
): ConnectError.ConnectError => {
  const said = serverMessage(body, secrets)
  const answered = { ...attempted(trace), status: response.status, reason: said ?? "" }
  const wait = retryAfter(response.headers["retry-after"], now)
  if (response.status === 429) return new ConnectError.TooManyRequests({ ...answered, retryAfter: wait })
  if (response.status >= 500) return new ConnectError.ServerError({ ...answered, retryAfter: wait })
  if (response.status === 408) return new ConnectError.SyncTimeout(answered)
  // A proxy's page under a status that Connect uses too says nothing about a vault or a token.
  if (said === undefined) return unexpected(trace, "its body is none of Connect's errors")
  switch (response.status) {
    case 400:
      return new ConnectError.InvalidRequest(answered)
    case 401:
      return new ConnectError.TokenRejected(answered)
    case 403:
      return new ConnectError.AccessDenied(answered)
    case 404:
      return new ConnectError.ResourceNotFound(answered)
    case 409:
      return new ConnectError.WriteConflict(answered)
    case 413:
      return new ConnectError.FileTooLarge(answered)
    default:
      return unexpected(trace, `no Connect server answers with that status${said === "" ? "" : `: ${said}`}`)
  }
}
