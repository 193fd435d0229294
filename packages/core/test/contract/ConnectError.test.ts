import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import type { Service } from "@opconnect/core/ConnectClient"
import type * as ConnectError from "@opconnect/core/ConnectError"
import type { InvalidOptions } from "@opconnect/core/ConnectOptions"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import { codeOf } from "../../src/transport/codes.ts"
import { clientOver, failureOf, host, itemId, vaultId } from "../support/client.ts"
import { type Endpoint, endpoints, named } from "../support/endpoints.ts"
import { always, cutShort, fault, hang, html, json, type Reply, refusal, text } from "../support/stub.ts"

/** The error of a call if every response is the same. */
const errorOf = (endpoint: Endpoint, reply: Reply) =>
  Effect.flatMap(clientOver(always(reply), { retries: 0 }), (client) => failureOf(endpoint.call(client)))

/** The properties of an error that a program reads. */
const facts = (error: ConnectError.ConnectError): Record<string, unknown> => {
  const {
    hint: _,
    limit,
    mayHaveBeenProcessed,
    problem,
    unreachableCause,
    ...rest
  }: Record<string, unknown> = { ...error }
  return { ...rest, _tag: error._tag }
}

const classes = [
  [400, "InvalidRequest"],
  [401, "TokenRejected"],
  [403, "AccessDenied"],
  [404, "ResourceNotFound"],
  [409, "WriteConflict"],
  [413, "FileTooLarge"]
] as const

const common = [
  [429, "TooManyRequests"],
  [500, "ServerError"],
  [502, "ServerError"],
  [503, "ServerError"],
  [504, "ServerError"]
] as const

const matrix = (of: (endpoint: Endpoint) => ReadonlyArray<readonly [number, string]>) =>
  endpoints.flatMap((endpoint) => of(endpoint).map(([status, tag]) => ({ endpoint, name: endpoint.name, status, tag })))

describe("statuses in the contract", () => {
  it.effect.each(matrix(({ statuses }) => classes.filter(([status]) => statuses.includes(status))))(
    "$status at $name is $tag",
    ({ endpoint, status, tag }) =>
      Effect.gen(function* () {
        const error = yield* errorOf(endpoint, refusal(status, "the server's words"))
        assert.deepStrictEqual(facts(error), {
          _tag: tag,
          method: endpoint.method,
          path: endpoint.path,
          host,
          status,
          reason: "the server's words",
          attempts: 1
        })
        assert.strictEqual(
          error.message,
          `${endpoint.method} ${endpoint.path} failed with ${status}: the server's words.`
        )
        assert.match(error.hint, /^[A-Z].*\.$/)
      })
  )

  it.effect.each(matrix(() => common))("$status at $name is $tag, whatever its body", ({ endpoint, status, tag }) =>
    Effect.gen(function* () {
      const error = yield* errorOf(endpoint, refusal(status, "busy"))
      assert.deepStrictEqual(facts(error), {
        _tag: tag,
        method: endpoint.method,
        path: endpoint.path,
        host,
        status,
        reason: "busy",
        attempts: 1,
        retryAfter: undefined
      })
      assert.include(error.message, `failed with ${status}: busy`)
      assert.match(error.hint, /^[A-Z].*\.$/)
      const page = yield* errorOf(endpoint, html(status))
      assert.strictEqual(page._tag, tag)
      assert.notInclude(page.message + page.hint, "page-of-a-proxy")
    })
  )

  it.effect.each(endpoints.filter(({ statuses }) => statuses.includes(401)))(
    "408 at $name is SyncTimeout",
    (endpoint) =>
      Effect.gen(function* () {
        const error = yield* errorOf(
          endpoint,
          refusal(408, "sync did not complete within timeout, please retry the request")
        )
        assert.strictEqual(error._tag, "SyncTimeout")
        assert.strictEqual("status" in error && error.status, 408)
        assert.match(error.hint, error.mayHaveBeenProcessed ? /Check whether/ : /health/)
      })
  )

  it.effect.each([
    ["a number of seconds", " 7 ", 7_000],
    ["a fraction of a second", "0.5", 500],
    ["a number that could be a year", "3600.5", 3_600_500],
    ["a date", new Date(90_000).toUTCString(), 90_000],
    ["a date that has passed", new Date(-90_000).toUTCString(), 0],
    ["something else", "soon", undefined]
  ] as const)("reads %s of Retry-After", ([, header, expected]) =>
    Effect.gen(function* () {
      const error = yield* errorOf(named("vaults.list"), refusal(429, "wait", { "retry-after": header }))
      assert.strictEqual("retryAfter" in error ? error.retryAfter : undefined, expected)
    })
  )

  it.effect.each([
    [408, {}, true],
    [429, {}, false],
    [500, {}, false],
    [501, {}, true],
    [502, {}, true],
    [503, {}, true],
    [503, { "retry-after": "1" }, false],
    [504, {}, true],
    [504, { "retry-after": "1" }, true],
    [599, {}, true]
  ] as const)("a create with the response %d %j may have been processed: %s", ([status, headers, expected]) =>
    Effect.gen(function* () {
      const error = yield* errorOf(named("items.create"), refusal(status, "words", headers))
      assert.strictEqual(error.mayHaveBeenProcessed, expected)
    })
  )

  it.effect("reports Retry-After in milliseconds", () =>
    Effect.gen(function* () {
      for (const status of [429, 503]) {
        const error = yield* errorOf(named("vaults.list"), refusal(status, "wait", { "retry-after": "7" }))
        assert.strictEqual("retryAfter" in error && error.retryAfter, 7_000)
      }
    })
  )
})

describe("statuses beyond the contract", () => {
  it.effect.each(matrix(({ statuses }) => classes.filter(([status]) => !statuses.includes(status))))(
    "$status at $name is UnexpectedResponse, be it in Connect's own form",
    ({ endpoint, status }) =>
      Effect.gen(function* () {
        const error = yield* errorOf(endpoint, refusal(status, "words"))
        assert.hasAllKeys(facts(error), ["_tag", "attempts", "host", "method", "path", "reason", "status"])
        assert.strictEqual(error._tag, "UnexpectedResponse")
        assert.strictEqual("status" in error && error.status, status)
        assert.strictEqual(error.name, "UnexpectedResponse")
        assert.include(error.hint, error.mayHaveBeenProcessed ? "Check whether" : "Check that host,")
      })
  )

  it.effect.each(endpoints.filter(({ statuses }) => !statuses.includes(401)))(
    "408 at $name, which needs no data, is UnexpectedResponse",
    (endpoint) =>
      Effect.gen(function* () {
        assert.strictEqual((yield* errorOf(endpoint, refusal(408)))._tag, "UnexpectedResponse")
      })
  )

  it.effect.each(
    matrix(({ method }) =>
      [...(method === "POST" ? [] : [201]), 202, 206, 301, 302, 304, 307, 402, 405, 406, 418, 422].map(
        (status) => [status, ""] as const
      )
    )
  )("$status at $name is UnexpectedResponse", ({ endpoint, status }) =>
    Effect.gen(function* () {
      const error = yield* errorOf(
        endpoint,
        json({ status, message: "words", secret: "in-the-body" }, status, { location: "https://elsewhere.test/login" })
      )
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.strictEqual("status" in error && error.status, status)
      assert.notInclude(error.message, "in-the-body")
    })
  )
})

describe("responses that did not come from Connect", () => {
  const decoding = endpoints.filter(({ decodes }) => decodes)

  it.effect.each(decoding)("$name: a page with 200", (endpoint) =>
    Effect.gen(function* () {
      const error = yield* errorOf(endpoint, html(200))
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.strictEqual("status" in error && error.status, 200)
      assert.match(error.message, /JSON/)
      assert.notInclude(error.message, "page-of-a-proxy")
    })
  )

  it.effect.each(decoding)("$name: JSON cut short", (endpoint) =>
    Effect.gen(function* () {
      const error = yield* errorOf(endpoint, text('[{"id":"secret-in-the-bo', 200))
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.notInclude(error.message, "secret-in-the-bo")
    })
  )

  it.effect.each(decoding)("$name: an empty body", (endpoint) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* errorOf(endpoint, text("", 200)))._tag, "UnexpectedResponse")
    })
  )

  const readable = endpoints.filter(({ method }) => method !== "DELETE")
  it.effect.each(readable)("$name: 204 without a body", (endpoint) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* errorOf(endpoint, text("", 204)))._tag, "UnexpectedResponse")
    })
  )

  it.effect("an item with the wrong shape is described by key and type, not by value", () =>
    Effect.gen(function* () {
      const error = yield* errorOf(
        named("items.get"),
        json({
          id: itemId,
          vault: { id: vaultId },
          category: "LOGIN",
          fields: [{ id: "f", value: ["secret-value"], label: { x: "secret-label" } }]
        })
      )
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.include(error.message, "fields")
      assert.notInclude(error.message, "secret")
    })
  )

  it.effect.each([401, 403, 404])("a proxy's page with %d mentions neither token nor vault", (status) =>
    Effect.gen(function* () {
      const error = yield* errorOf(named("items.get"), html(status))
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.notInclude(error.message, "page-of-a-proxy")
    })
  )

  it.effect("an error of another shape is not attributed to Connect", () =>
    Effect.gen(function* () {
      for (const body of ["null", "[]", '"x"', "{}", '{"message":5}', '{"error":"x"}', "{", ""]) {
        assert.strictEqual((yield* errorOf(named("items.get"), text(body, 404)))._tag, "UnexpectedResponse", body)
      }
    })
  )

  it.effect("a 404 message without a status is attributed to a gateway, unless the response came from Connect", () =>
    Effect.gen(function* () {
      const body = { message: "no Route matched with those values" }
      const tagOf = (status: number, headers: Readonly<Record<string, string>> = {}) =>
        Effect.map(errorOf(named("items.get"), json(body, status, headers)), ({ _tag }) => _tag)
      assert.strictEqual(yield* tagOf(404), "UnexpectedResponse")
      assert.strictEqual(yield* tagOf(404, { "1password-connect-version": "1.7.3" }), "ResourceNotFound")
      assert.strictEqual(yield* tagOf(400), "InvalidRequest")
      const withStatus = yield* errorOf(named("items.get"), json({ ...body, status: "404" }, 404))
      assert.strictEqual(withStatus._tag, "UnexpectedResponse")
    })
  )

  it.effect("the server's message is truncated to one line", () =>
    Effect.gen(function* () {
      const error = yield* errorOf(named("vaults.get"), refusal(400, `first\n\tsecond ${"x".repeat(1_000)}`))
      assert.strictEqual(error._tag, "InvalidRequest")
      assert.include(error.message, "first second xxx")
      assert.notInclude(error.message, "\n")
      assert.isBelow(error.message.length, 500)
    })
  )
})

describe("no response", () => {
  it.effect.each([
    ["ECONNREFUSED", false],
    ["ENOTFOUND", false],
    ["EAI_AGAIN", false],
    ["EHOSTUNREACH", false],
    ["ECONNRESET", true],
    ["ETIMEDOUT", true],
    ["EPIPE", true],
    [undefined, true]
  ] as const)("%s is Unreachable, sent: %s", ([code, sent]) =>
    Effect.gen(function* () {
      const error = yield* errorOf(named("vaults.list"), fault(code))
      assert.include("reason" in error ? error.reason : "", code ?? "the connection was lost")
      assert.deepStrictEqual(
        { ...facts(error), reason: "" },
        { _tag: "Unreachable", method: "GET", path: "/v1/vaults", host, attempts: 1, reason: "", sent }
      )
      assert.include(error.message, host)
      assert.match(error.hint, /^[A-Z].*\.$/)
    })
  )

  const causes = {
    certificate: [
      ...["CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID", "DEPTH_ZERO_SELF_SIGNED_CERT", "HOSTNAME_MISMATCH"],
      ...["SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"]
    ],
    tls: ["EPROTO", "ERR_SSL_WRONG_VERSION_NUMBER"],
    dns: ["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL"],
    local: ["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EADDRNOTAVAIL"],
    refused: ["ECONNREFUSED", "ENOENT"],
    notAllowed: ["ERR_ACCESS_DENIED"],
    network: ["UND_ERR_CONNECT_TIMEOUT", "ENETUNREACH", "EHOSTUNREACH", "EACCES", "EPERM"],
    reset: ["ECONNRESET", "EPIPE", "ETIMEDOUT", "HPE_INVALID_CONSTANT"]
  } as const

  it.effect.each(Object.entries(causes).flatMap(([cause, codes]) => codes.map((code) => [code, cause] as const)))(
    "%s is of the kind %s, also as the cause of a cause",
    ([code, cause]) =>
      Effect.gen(function* () {
        const error = yield* errorOf(named("items.create"), fault(code))
        assert.strictEqual<unknown>("unreachableCause" in error && error.unreachableCause, cause)
        // Only a connection that was there can have carried the request.
        assert.strictEqual(error.mayHaveBeenProcessed, cause === "reset")
        const inner = new AggregateError([Object.assign(new Error("inner"), { code })])
        assert.strictEqual(codeOf(new Error("outer", { cause: new Error("middle", { cause: inner }) })), code)
      })
  )

  it.effect("an interrupted body is Unreachable with sent: true", () =>
    Effect.gen(function* () {
      for (const name of ["vaults.list", "items.get", "server.heartbeat", "files.content"]) {
        const error = yield* errorOf(named(name), cutShort({ code: "ECONNRESET" }, new Uint8Array([91])))
        assert.strictEqual(error._tag, "Unreachable", name)
        assert.strictEqual("sent" in error && error.sent, true, name)
      }
    })
  )

  it.effect.each(endpoints)("$name: silence is ResponseTimeout", (endpoint) =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(hang), { retries: 0, requestTimeout: "2 seconds" })
      const error = yield* failureOf(endpoint.call(client))
      assert.deepStrictEqual(facts(error), {
        _tag: "ResponseTimeout",
        method: endpoint.method,
        path: endpoint.path,
        host,
        attempts: 1,
        sent: true,
        timeout: 2_000
      })
      assert.include(error.message, "2000 ms")
      assert.match(error.hint, /^[A-Z].*\.$/)
    })
  )

  it.effect("the path of an error has no query", () =>
    Effect.gen(function* () {
      for (const reply of [refusal(400), refusal(500), fault("ECONNRESET"), html(200), hang]) {
        const client = yield* clientOver(always(reply), { retries: 0 })
        const error = yield* failureOf(client.items.list(vaultId, { filter: 'title eq "private title"' }))
        assert.strictEqual(error.path, `/v1/vaults/${vaultId}/items`)
        assert.notInclude(JSON.stringify(error) + error.message, "private")
      }
    })
  )

  it.effect("reports the number of attempts", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(refusal(502, "bad gateway.")), { retries: 3 })
      const error = yield* failureOf(client.vaults.list())
      assert.strictEqual(error.attempts, 4)
      assert.strictEqual(error.message, "GET /v1/vaults failed with 502: bad gateway (after 4 attempts).")
    })
  )
})

describe("types", () => {
  type Common = ConnectError.CommonError
  type Listing =
    | ConnectError.InvalidRequest
    | ConnectError.TokenRejected
    | ConnectError.AccessDenied
    | ConnectError.SyncTimeout
  type Reading = Listing | ConnectError.ResourceNotFound
  type Writing = Reading | ConnectError.WriteConflict
  type Inlining = Reading | ConnectError.FileTooLarge
  type FailureOf<Call> = Call extends (...args: infer _) => Effect.Effect<infer _A, infer E> ? E : never

  it("every endpoint declares exactly its possible errors", () => {
    expectTypeOf<ConnectError.ErrorOf<"vaults", "list">>().toEqualTypeOf<Listing | Common>()
    expectTypeOf<ConnectError.ErrorOf<"vaults", "get">>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<ConnectError.ErrorOf<"items", "list">>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<ConnectError.ErrorOf<"items", "get">>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<ConnectError.ErrorOf<"items", "create">>().toEqualTypeOf<Writing | Common>()
    expectTypeOf<ConnectError.ErrorOf<"items", "update">>().toEqualTypeOf<Writing | Common>()
    expectTypeOf<ConnectError.ErrorOf<"items", "patch">>().toEqualTypeOf<Writing | Common>()
    expectTypeOf<ConnectError.ErrorOf<"items", "delete">>().toEqualTypeOf<Writing | Common>()
    expectTypeOf<ConnectError.ErrorOf<"files", "list">>().toEqualTypeOf<Inlining | Common>()
    expectTypeOf<ConnectError.ErrorOf<"files", "get">>().toEqualTypeOf<Inlining | Common>()
    expectTypeOf<ConnectError.ErrorOf<"files", "content">>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<ConnectError.ErrorOf<"activity", "list">>().toEqualTypeOf<Listing | Common>()
  })

  it("endpoints without a token declare only the errors common to all requests", () => {
    expectTypeOf<ConnectError.ErrorOf<"server", "heartbeat">>().toEqualTypeOf<Common>()
    expectTypeOf<ConnectError.ErrorOf<"server", "health">>().toEqualTypeOf<Common>()
    expectTypeOf<ConnectError.ErrorOf<"server", "metrics">>().toEqualTypeOf<Common>()
  })

  it("client calls declare these errors, and writes WriteNotVisible too", () => {
    expectTypeOf<FailureOf<Service["vaults"]["list"]>>().toEqualTypeOf<Listing | Common>()
    expectTypeOf<FailureOf<Service["vaults"]["get"]>>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<FailureOf<Service["items"]["list"]>>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<FailureOf<Service["items"]["get"]>>().toEqualTypeOf<Reading | Common>()
    expectTypeOf<FailureOf<Service["items"]["create"]>>().toEqualTypeOf<
      Writing | Common | ConnectError.WriteNotVisible | InvalidOptions
    >()
    expectTypeOf<FailureOf<Service["items"]["delete"]>>().toEqualTypeOf<
      Writing | Common | ConnectError.WriteNotVisible | InvalidOptions
    >()
    expectTypeOf<FailureOf<Service["files"]["list"]>>().toEqualTypeOf<Inlining | Common>()
    expectTypeOf<FailureOf<Service["activity"]["list"]>>().toEqualTypeOf<Listing | Common>()
    expectTypeOf<ReturnType<Service["files"]["content"]>>().toEqualTypeOf<Stream.Stream<Uint8Array, Reading | Common>>()
  })

  it("reports the method, path, host, attempts and a hint for every failed request", () => {
    expectTypeOf<"method" | "path" | "host" | "attempts" | "hint" | "message">().toExtend<
      keyof ConnectError.ConnectError
    >()
    expectTypeOf<ConnectError.ConnectError["attempts"]>().toEqualTypeOf<number>()
    expectTypeOf<ConnectError.ConnectError["path"]>().toEqualTypeOf<string>()
  })
})
