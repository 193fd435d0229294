import type { ConnectApi } from "../contract/ConnectApi.ts"
import * as ConnectError from "../contract/ConnectError.ts"
import type { ConnectOptions } from "../contract/clientOptions.ts"
import { namesOf } from "../contract/optionNames.ts"
import { nameSettings } from "../contract/settingNames.ts"
import { printable } from "../redaction/printable.ts"
import { redact } from "../redaction/redact.ts"
import { reveals } from "../redaction/reveals.ts"
import { type CallState, details } from "./callState.ts"
import { isCertificate, isDns, isLocal, isNetwork, isNotAllowed, isNotTls, isRefused, isTunnel } from "./codes.ts"
import { headerOf, isFromConnect, type TransportError, type TransportResponse, textOf } from "./Transport.ts"

const causeOf = (code: string): ConnectError.UnreachableCause => {
  if (isCertificate(code)) return "certificate"
  if (isNotTls(code) || code === "TLS_EXPECTED") return "tls"
  if (isDns(code)) return "dns"
  if (isLocal(code)) return "local"
  if (isRefused(code)) return "refused"
  if (isNotAllowed(code)) return "notAllowed"
  return isNetwork(code) ? "network" : "reset"
}

/** Certificate errors that another trusted authority does not solve, each with its problem and hint. */
const certificateProblems: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  CERT_HAS_EXPIRED: [
    "its certificate has expired",
    "Renew the certificate of the server, or correct the clock of this machine."
  ],
  CERT_NOT_YET_VALID: [
    "its certificate is not valid yet",
    "Correct the clock of this machine, or the certificate of the server."
  ],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    "its certificate does not cover the host name",
    "Use a host name that the certificate covers, or add this one to the certificate."
  ]
}

const reasonOf = (code: string, sent: boolean, connectTimeout: number): string => {
  switch (code) {
    case "BODY_CUT_SHORT":
      return "the connection was lost in the middle of the response"
    case "CONNECT_TIMEOUT":
      return `no connection within ${connectTimeout} ms (connectTimeout)`
    case "TLS_EXPECTED":
      return "the host requires TLS on this port: write https:// instead of http://"
    case "UNKNOWN":
      return "the connection was lost"
    case "ECONNREFUSED":
      return "connection refused (ECONNREFUSED)"
    case "ENOENT":
      return "the socket does not exist (ENOENT)"
    case "EACCES":
      return "access was denied (EACCES)"
    case "ECONNRESET":
    case "EPIPE":
      return sent ? `the connection was lost (${code})` : `the connection was lost while it was being opened (${code})`
    case "ENOTFOUND":
      return "the host name does not exist (ENOTFOUND)"
    case "EAI_AGAIN":
      return "the host name could not be resolved (EAI_AGAIN)"
    case "ETIMEDOUT":
      return "the connection timed out (ETIMEDOUT)"
    case "ERR_ACCESS_DENIED":
      return "the runtime does not allow it (ERR_ACCESS_DENIED)"
    case "EMFILE":
    case "ENFILE":
      return `this process has too many open files (${code})`
    default:
      if (isNotTls(code)) {
        return `TLS handshake failed: the host does not serve TLS on this port (${code}): write http:// instead of https://`
      }
      if (code.startsWith("HPE_")) return `the response is not valid HTTP (${code})`
      return isCertificate(code)
        ? `${certificateProblems[code]?.[0] ?? "its certificate is not trusted"} (${code})`
        : code
  }
}

const proxyReason = ({ code, proxy, status }: TransportError, connectTimeout: number): string => {
  if (status === 407) return `the proxy ${proxy} requires a user name and a password (407)`
  if (status !== undefined) return `the proxy ${proxy} did not connect to the host (${status})`
  return isTunnel(code)
    ? `the proxy ${proxy} closed the connection`
    : `the proxy ${proxy} could not be reached: ${reasonOf(code, false, connectTimeout)}`
}

/** Outcome of a request that failed at the proxy. */
const throughProxy = (state: CallState, error: TransportError, connectTimeout: number) => {
  const { status } = error
  return new ConnectError.Unreachable({
    ...details(state),
    reason: proxyReason(error, connectTimeout),
    sent: false,
    unreachableCause: status !== undefined && status >= 400 && status < 500 ? "proxyDenied" : "proxy"
  })
}

const unreachable = (state: CallState, code: string, sent: boolean, connectTimeout = 0) =>
  new ConnectError.Unreachable({
    ...details(state, sent),
    reason: reasonOf(code, sent, connectTimeout),
    sent,
    unreachableCause: causeOf(code),
    hint: certificateProblems[code]?.[1]
  })

const proxyDenied = (state: CallState) =>
  new ConnectError.Unreachable({
    ...details(state),
    reason: "a proxy requires a user name and a password (407)",
    sent: false,
    unreachableCause: "proxyDenied"
  })

export const unexpected = (state: CallState, problem: ConnectError.ResponseProblem, reason: string) =>
  new ConnectError.UnexpectedResponse({ ...details(state, true), status: state.status, problem, reason })

/** The time limit of an attempt, and the option that sets it. */
export interface TimeAllowed {
  readonly timeout: number
  readonly limit: ConnectError.TimeLimit
  readonly connectTimeout: number
}

export const timedOut = (state: CallState, { limit, timeout }: TimeAllowed, sent = true) =>
  new ConnectError.ResponseTimeout({ ...details(state, sent), timeout, limit, sent })

export const tooLarge = (state: CallState) => unexpected(state, "size", "its body is larger than maxResponseSize")

/** Converts the error of a transport to an error of the client. */
export const toConnectError = (
  state: CallState,
  error: TransportError,
  allowed: TimeAllowed
): ConnectError.ConnectError => {
  const { code, sent, status } = error
  if (error.proxy !== undefined) return throughProxy(state, error, allowed.connectTimeout)
  if (status !== undefined) state.status = status
  switch (code) {
    case "BODY_TOO_LARGE":
      return tooLarge(state)
    case "BODY_ENCODED":
      return unexpected(state, "foreign", "its body is compressed, which the request did not accept")
    case "TIMEOUT":
      // A time limit that cut off the opening of the connection: nothing was sent.
      return sent ? timedOut(state, allowed) : unreachable(state, "CONNECT_TIMEOUT", false, allowed.timeout)
    case "TLS_EXPECTED":
      return unreachable(state, code, false)
    default:
      return unreachable(state, code, sent, allowed.connectTimeout)
  }
}

/** The delay that a response asks for, in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
const retryAfter = (value: string | undefined, now: number): number | undefined => {
  if (value === undefined) return undefined
  const delay = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(delay) ? undefined : Math.max(0, delay)
}

/**
 * The server's own message, on one line, of bounded length and without control characters; `undefined` if the body is not
 * one of Connect's errors. Some proxies repeat the header that they refuse, so secrets are redacted.
 */
const serverMessage = (response: TransportResponse, secrets: ReadonlyArray<string>): string | undefined => {
  try {
    const { message, status } = JSON.parse(textOf(response.body)) as Readonly<Record<string, unknown>>
    if (typeof message !== "string") return undefined
    // Connect writes the status, too. Gateways respond with a message alone to unknown paths.
    if (response.status === 404 && typeof status !== "number" && !isFromConnect(response)) return undefined
    // Before blanks are merged: a header may have several in a row.
    const redacted = redact(message, secrets, { ordinary: true })
    const text = redacted.replace(/\s+/g, " ").trim()
    return reveals(text.slice(0, 1_000), secrets) ? "<redacted>" : printable(text.slice(0, 300))
  } catch {
    // Neither JSON nor an object.
    return undefined
  }
}

/** Responses of web servers to plain HTTP on a TLS port. */
const wantsTls = /HTTP request (was sent )?to (an )?HTTPS/i

/**
 * The error for a response with this status and body.
 */
export const fromErrorResponse = (
  state: CallState,
  response: TransportResponse,
  secrets: ReadonlyArray<string>,
  now: number
): ConnectError.ConnectError => {
  const { status } = response
  const message = serverMessage(response, secrets)
  const wait = retryAfter(headerOf(response, "retry-after"), now)
  // A 503 with `Retry-After` was sent before the request was processed.
  const arrived = status === 408 || (status > 500 && !(status === 503 && wait !== undefined))
  const failed = { ...details(state, arrived), status, reason: message ?? "" }
  if (status === 429) return new ConnectError.TooManyRequests({ ...failed, retryAfter: wait })
  if (status >= 500) return new ConnectError.ServerError({ ...failed, retryAfter: wait })
  if (status === 407) return proxyDenied(state)
  if (status === 408) return new ConnectError.SyncTimeout(failed)
  if (status >= 300 && status < 400) return unexpected(state, "foreign", "redirects are not followed")
  if (message === undefined) {
    return status === 400 && wantsTls.test(textOf(response.body.subarray(0, 2_000)))
      ? unreachable(state, "TLS_EXPECTED", false)
      : unexpected(state, "foreign", "the response did not come from a Connect server")
  }
  switch (status) {
    case 400:
      return new ConnectError.InvalidRequest(failed)
    case 401:
      return new ConnectError.TokenRejected(failed)
    case 403:
      return new ConnectError.AccessDenied(failed)
    case 404:
      return new ConnectError.ResourceNotFound(failed)
    case 409:
      return new ConnectError.WriteConflict(failed)
    case 413:
      return new ConnectError.FileTooLarge(failed)
    default:
      return unexpected(state, "refusal", `Connect servers do not send this status${message && `: ${message}`}`)
  }
}

/** A request that cannot be made: nothing was sent. */
export const invalidRequest = (method: string, path: string, reason: string) =>
  new ConnectError.InvalidRequest({
    method,
    path,
    host: "",
    attempts: 0,
    mayHaveBeenProcessed: false,
    status: 400,
    reason
  })

/** Responses that look valid but were rejected in every attempt. */
export const unusableResponse = (path: string, attempts: number, reason: string) =>
  new ConnectError.UnexpectedResponse({
    method: "GET",
    path,
    host: "the Connect server",
    attempts,
    mayHaveBeenProcessed: false,
    status: 200,
    problem: "incomplete",
    reason
  })

type Groups = (typeof ConnectApi)["groups"]

/** Only endpoints with a token wait for the sync. */
const belongs = (statuses: ReadonlySet<number>, status: number) => statuses.has(status === 408 ? 401 : status)

const isCommon = ({ _tag }: ConnectError.ConnectError) =>
  _tag === "TooManyRequests" || _tag === "ServerError" || _tag === "UnexpectedResponse"

/** The same error, whose hint names the options that were given. */
const named = <E extends ConnectError.ConnectError>(error: E, given: ConnectOptions | undefined): E =>
  given === undefined ? error : Object.assign(error, { hint: nameSettings(error.hint, namesOf(given)) })

/**
 * The error of a call. A status that Connect never sends at this endpoint comes from another server, even if
 * the body looks like that of Connect.
 */
export const narrow =
  <Group extends keyof Groups, Endpoint extends keyof Groups[Group]["endpoints"]>(
    statuses: ReadonlySet<number>,
    given: ConnectOptions | undefined
  ) =>
  (error: ConnectError.ConnectError): ConnectError.ErrorOf<Group, Endpoint> => {
    const isExpected = !("status" in error) || isCommon(error) || belongs(statuses, error.status)
    const narrowed = isExpected
      ? error
      : new ConnectError.UnexpectedResponse({
          ...error,
          problem: "refusal",
          reason: `a Connect server does not send this response: ${error.reason}`
        })
    // The types cannot see which classes are left. The lines above ensure it.
    // @effect-diagnostics-next-line unsafeEffectTypeAssertion:off
    return named(narrowed, given) as ConnectError.ErrorOf<Group, Endpoint>
  }

/** Makes the errors of calls. Loaded by the first error where a start must be fast. */
export type Failures = typeof import("./failure.ts")
