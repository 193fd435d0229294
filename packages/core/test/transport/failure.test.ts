import { assert, describe, it } from "@effect/vitest"
import * as ConnectError from "@opconnect/core/ConnectError"
import * as CallState from "../../src/transport/callState.ts"
import * as Failure from "../../src/transport/failure.ts"
import * as Startup from "../../src/transport/Startup.ts"
import { TransportError, type TransportResponse } from "../../src/transport/Transport.ts"

const call = CallState.make("GET", "/v1/vaults", "safe")
const write = CallState.make("POST", "/v1/x", "unsafe")
const allowed = { timeout: 5_000, limit: "totalTimeout", connectTimeout: 300 } as const

const propertiesOf = (error: object): Readonly<Record<string, unknown>> => ({ ...error })

describe("toConnectError", () => {
  const tls = "TLS handshake failed: the host does not serve TLS on this port"
  it.each([
    ["CONNECT_TIMEOUT", false, "no connection within 300 ms (connectTimeout)", "network"],
    ["TIMEOUT", false, "no connection within 5000 ms (connectTimeout)", "network"],
    ["TLS_EXPECTED", true, "the host requires TLS on this port: write https:// instead of http://", "tls"],
    ["BODY_CUT_SHORT", true, "the connection was lost in the middle of the response", "reset"],
    ["UNKNOWN", true, "the connection was lost", "reset"],
    ["ECONNREFUSED", false, "connection refused (ECONNREFUSED)", "refused"],
    ["ENOENT", false, "the socket does not exist (ENOENT)", "refused"],
    ["EACCES", false, "access was denied (EACCES)", "network"],
    ["ECONNRESET", true, "the connection was lost (ECONNRESET)", "reset"],
    ["EPIPE", false, "the connection was lost while it was being opened (EPIPE)", "reset"],
    ["ENOTFOUND", false, "the host name does not exist (ENOTFOUND)", "dns"],
    ["EAI_AGAIN", false, "the host name could not be resolved (EAI_AGAIN)", "dns"],
    ["ETIMEDOUT", true, "the connection timed out (ETIMEDOUT)", "reset"],
    ["ERR_ACCESS_DENIED", false, "the runtime does not allow it (ERR_ACCESS_DENIED)", "notAllowed"],
    ["EMFILE", false, "this process has too many open files (EMFILE)", "local"],
    ["ENFILE", false, "this process has too many open files (ENFILE)", "local"],
    ["ENOMEM", false, "ENOMEM", "local"],
    ["EPROTO", false, `${tls} (EPROTO): write http:// instead of https://`, "tls"],
    ["HPE_INVALID_CONSTANT", true, "the response is not valid HTTP (HPE_INVALID_CONSTANT)", "reset"],
    ["CERT_HAS_EXPIRED", false, "its certificate has expired (CERT_HAS_EXPIRED)", "certificate"],
    ["CERT_UNTRUSTED", false, "its certificate is not trusted (CERT_UNTRUSTED)", "certificate"],
    ["SOMETHING", true, "SOMETHING", "reset"]
  ] as const)("explains %s, sent: %s: %s", (code, sent, reason, unreachableCause) => {
    const error = Failure.toConnectError(write, new TransportError({ code, sent, stale: false }), allowed)
    const isSent = sent && code !== "TLS_EXPECTED"
    const expected = { _tag: "Unreachable", reason, unreachableCause, sent: isSent, mayHaveBeenProcessed: isSent }
    assert.deepInclude(propertiesOf(error), expected)
    assert.strictEqual(error.hint.includes("clock"), code === "CERT_HAS_EXPIRED")
  })

  it.each([
    ["TIMEOUT", { _tag: "ResponseTimeout", timeout: 5_000, limit: "totalTimeout", sent: true }],
    ["BODY_TOO_LARGE", { _tag: "UnexpectedResponse", problem: "size", status: 200 }],
    ["BODY_ENCODED", { _tag: "UnexpectedResponse", problem: "foreign", status: 200 }]
  ])("of a response that had started: %s", (code, expected) => {
    const state = CallState.make("POST", "/v1/x", "unsafe")
    const failure = new TransportError({ code, sent: true, stale: false, status: 200 })
    const error = Failure.toConnectError(state, failure, allowed)
    assert.deepInclude(propertiesOf(error), { ...expected, mayHaveBeenProcessed: true })
  })

  const proxy = "the proxy p.test:1"
  it.each([
    ["ERR_PROXY_TUNNEL", 407, `${proxy} requires a user name and a password (407)`, "proxyDenied"],
    ["ERR_PROXY_TUNNEL", 400, `${proxy} did not connect to the host (400)`, "proxyDenied"],
    ["ERR_PROXY_TUNNEL", 499, `${proxy} did not connect to the host (499)`, "proxyDenied"],
    ["ERR_PROXY_TUNNEL", 500, `${proxy} did not connect to the host (500)`, "proxy"],
    ["ERR_PROXY_TUNNEL", 302, `${proxy} did not connect to the host (302)`, "proxy"],
    ["ERR_PROXY_TUNNEL", undefined, `${proxy} closed the connection`, "proxy"],
    [
      "EPIPE",
      undefined,
      `${proxy} could not be reached: the connection was lost while it was being opened (EPIPE)`,
      "proxy"
    ],
    [
      "CONNECT_TIMEOUT",
      undefined,
      `${proxy} could not be reached: no connection within 300 ms (connectTimeout)`,
      "proxy"
    ]
  ])("of a proxy: %s with %s: %s", (code, status, reason, unreachableCause) => {
    const failure = new TransportError({ code, sent: true, stale: false, status, proxy: "p.test:1" })
    const expected = { _tag: "Unreachable", reason, unreachableCause, sent: false, mayHaveBeenProcessed: false }
    assert.deepInclude(propertiesOf(Failure.toConnectError(write, failure, allowed)), expected)
  })
})

describe("fromErrorResponse", () => {
  const now = Date.UTC(2026, 0, 1)
  const errorOf = (status: number, body: unknown, headers: TransportResponse["headers"] = {}, state = write) => {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    const response = { status, headers, body: new TextEncoder().encode(text), connectMs: undefined }
    return propertiesOf(Failure.fromErrorResponse({ ...state, status }, response, ["hunter2hunter2"], now))
  }
  const fromConnect = { "1password-connect-version": "1.8.1" }

  it.each([
    [400, "InvalidRequest", false],
    [401, "TokenRejected", false],
    [403, "AccessDenied", false],
    [404, "ResourceNotFound", false],
    [408, "SyncTimeout", true],
    [409, "WriteConflict", false],
    [413, "FileTooLarge", false],
    [429, "TooManyRequests", false],
    [500, "ServerError", false],
    [501, "ServerError", true],
    [503, "ServerError", true]
  ])("of %d is %s, and tells whether a write may have been processed: %s", (status, _tag, mayHaveBeenProcessed) => {
    const expected = { _tag, status, reason: "words", mayHaveBeenProcessed }
    assert.deepInclude(errorOf(status, { status, message: "words" }), expected)
    assert.isFalse(errorOf(status, { status, message: "words" }, {}, call).mayHaveBeenProcessed)
  })

  it.each([
    [300, "", "foreign", "redirects are not followed"],
    [399, "", "foreign", "redirects are not followed"],
    [400, "", "foreign", "the response did not come from a Connect server"],
    [404, { message: "words" }, "foreign", "the response did not come from a Connect server"],
    [404, { message: "words", status: "404" }, "foreign", "the response did not come from a Connect server"],
    [402, { message: 5, status: 402 }, "foreign", "the response did not come from a Connect server"],
    [402, "null", "foreign", "the response did not come from a Connect server"],
    [402, '"message"', "foreign", "the response did not come from a Connect server"],
    [402, { status: 402, message: "words" }, "refusal", "Connect servers do not send this status: words"],
    [402, { status: 402, message: "" }, "refusal", "Connect servers do not send this status"]
  ])("of %d with %j is unexpected: %s, %s", (status, body, problem, reason) => {
    const expected = { _tag: "UnexpectedResponse", status, problem, reason, mayHaveBeenProcessed: true }
    assert.deepInclude(errorOf(status, body), expected)
  })

  it("of a proxy that requires a password, or of a port that requires TLS, was not processed", () => {
    const expected = { _tag: "Unreachable", sent: false, mayHaveBeenProcessed: false }
    assert.deepInclude(errorOf(407, ""), { ...expected, unreachableCause: "proxyDenied" })
    const page = "Client sent an HTTP request to an HTTPS server."
    assert.deepInclude(errorOf(400, page), { ...expected, unreachableCause: "tls" })
    assert.deepInclude(errorOf(400, `${" ".repeat(2_000)}${page}`), { _tag: "UnexpectedResponse", problem: "foreign" })
    assert.deepInclude(errorOf(402, page), { _tag: "UnexpectedResponse", problem: "foreign" })
  })

  it("takes a message without a status for one of Connect only with its header, or beside another status than 404", () => {
    assert.strictEqual(errorOf(404, { message: "words" }, fromConnect)._tag, "ResourceNotFound")
    assert.strictEqual(errorOf(403, { message: "words" })._tag, "AccessDenied")
  })

  it("shows the message of the server in one line of 300 characters, without secrets", () => {
    const reasonOf = (message: string) => errorOf(403, { message }).reason
    assert.strictEqual(reasonOf(" a \n\t b\u202E "), "a b\uFFFD")
    assert.strictEqual(reasonOf("ab ".repeat(200)), "ab ".repeat(100))
    assert.strictEqual(reasonOf("token hunter2hunter2!"), "token <redacted>!")
    assert.strictEqual(reasonOf("token 2retnuh2retnuh"), "<redacted>")
  })

  it.each([
    [undefined, undefined],
    ["2", 2_000],
    [" 1.5 ", 1_500],
    ["0", 0],
    [new Date(now + 3_000).toUTCString(), 3_000],
    [new Date(now - 3_000).toUTCString(), 0],
    ["soon", undefined],
    ["-2 seconds ago", undefined]
  ])("reads Retry-After: %s is %s", (value, retryAfter) => {
    const headers = value === undefined ? {} : { "retry-after": value }
    assert.deepInclude(errorOf(429, "", headers), { _tag: "TooManyRequests", retryAfter })
    // The server has not processed what it puts off.
    assert.deepInclude(errorOf(503, "", headers), { retryAfter, mayHaveBeenProcessed: retryAfter === undefined })
    assert.isTrue(errorOf(502, "", headers).mayHaveBeenProcessed)
  })
})

describe("narrow", () => {
  const details = { method: "GET", path: "/", host: "", attempts: 1, mayHaveBeenProcessed: false }
  const narrowed = (error: ConnectError.ConnectError, statuses: ReadonlyArray<number>) =>
    Failure.narrow<"vaults", "list">(new Set(statuses), undefined)(error)._tag

  it("takes a status that the endpoint does not have for an unexpected response", () => {
    const denied = new ConnectError.AccessDenied({ ...details, status: 403, reason: "words" })
    assert.strictEqual(narrowed(denied, [403]), "AccessDenied")
    assert.strictEqual(narrowed(denied, [404]), "UnexpectedResponse")
    assert.include(Failure.narrow(new Set([404]), undefined)(denied).message, "does not send this response: words")
    // Endpoints with a token wait for the sync.
    const sync = new ConnectError.SyncTimeout({ ...details, status: 408, reason: "" })
    assert.strictEqual(narrowed(sync, [401]), "SyncTimeout")
    assert.strictEqual(narrowed(sync, [408]), "UnexpectedResponse")
  })

  it("keeps the errors of every endpoint", () => {
    const failed = { ...details, status: 500, reason: "" }
    assert.strictEqual(narrowed(new ConnectError.ServerError(failed), []), "ServerError")
    assert.strictEqual(narrowed(new ConnectError.TooManyRequests(failed), []), "TooManyRequests")
    assert.strictEqual(narrowed(Failure.timedOut(call, allowed), []), "ResponseTimeout")
    const foreign = Failure.unexpected(call, "foreign", "words")
    assert.strictEqual(Failure.narrow(new Set(), undefined)(foreign), foreign)
  })
})

describe("the hint of an error", () => {
  it("names options of code if they were given, and variables otherwise", () => {
    const hintOf = (given: Parameters<typeof Failure.narrow>[1]) =>
      Failure.narrow(new Set(), given)(Failure.tooLarge(call)).hint
    assert.include(hintOf(undefined), "OP_CONNECT_MAX_RESPONSE_SIZE")
    const named = hintOf({ host: "http://connect", token: "token", maxResponseSize: 1_000 })
    assert.include(named, "maxResponseSize")
    assert.notInclude(named, "OP_CONNECT_")
  })
})

describe("the progress of several startups", () => {
  it("has the time of each of them, and nothing is left of one whose time is over", () => {
    const startup = Startup.make()
    const times: Array<readonly [elapsed: number, remaining: number]> = []
    const onEvent = (event: Startup.StartupEvent) => {
      if (event.type === "waiting") times.push([event.elapsed, event.remaining])
    }
    startup.begin({ timeout: 100, onEvent }, 0)
    startup.begin({ timeout: 1_000, onEvent }, 300)
    assert.strictEqual(startup.timeout(), 1_000)
    startup.begin({ timeout: 900 }, 400)
    assert.strictEqual(startup.timeout(), 1_000)
    startup.waiting(Failure.tooLarge(call), 400)
    assert.deepStrictEqual(times, [
      [400, 0],
      [100, 900]
    ])
  })
})
