import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import * as ConnectOptions from "@opconnect/core/ConnectOptions"
import type { ItemInput, WritableItem } from "@opconnect/core/Item"
import * as Secrets from "@opconnect/core/Secrets"
import { Transport } from "@opconnect/core/Transport"
import * as Cause from "effect/Cause"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as FastCheck from "fast-check"
import { codePoint } from "../support/arbitraries.ts"
import { clientOver, failureOf, fileId, host, itemId, successOf, token, vaultId } from "../support/client.ts"
import { endpoints, fullItem, health, input, itemFile, named, request, vault } from "../support/endpoints.ts"
import { always, fault, file, json, refusal, script, stub, text } from "../support/stub.ts"
import { unwrapped } from "../support/unwrapped.ts"
import { runs } from "../support/whole.ts"

/** The request of a call, and its result. */
const exchange = Effect.fnUntraced(function* (
  reply: Parameters<typeof always>[0],
  call: (client: ConnectClient.Service) => Effect.Effect<unknown, unknown>
) {
  const transport = script(reply)
  const value = yield* call(yield* clientOver(transport))
  const [seen] = transport.seen
  if (seen === undefined) throw new Error("nothing was sent")
  return { seen, value: unwrapped(value) }
})

describe("requests", () => {
  it("covers the fifteen endpoints of the contract", () => {
    assert.strictEqual(new Set(endpoints.map(({ name }) => name)).size, 15)
  })

  it.effect.each(endpoints)("$name sends $method $path with token and user agent, and no query", (endpoint) =>
    Effect.gen(function* () {
      const { seen } = yield* exchange(endpoint.reply, endpoint.call)
      assert.strictEqual(seen.method, endpoint.method)
      assert.strictEqual(seen.origin, host)
      assert.strictEqual(seen.path, endpoint.path)
      assert.deepStrictEqual(seen.query, [])
      assert.strictEqual(seen.headers["user-agent"], "opconnect")
      assert.strictEqual(seen.headers.authorization, `Bearer ${token}`)
      if (endpoint.method === "GET" || endpoint.method === "DELETE") assert.isUndefined(seen.body)
    })
  )

  it.effect("sends filters encoded, and none that were not given", () =>
    Effect.gen(function* () {
      const filter = 'title eq "a & b + c#d é%26"'
      const transport = always(json([]))
      const client = yield* clientOver(transport)
      yield* client.vaults.list({ filter })
      yield* client.items.list(vaultId, { filter })
      yield* client.vaults.list({ filter: undefined })
      yield* client.items.list(vaultId, {})
      assert.deepStrictEqual(
        transport.seen.map(({ query }) => query),
        [[["filter", filter]], [["filter", filter]], [], []]
      )
    })
  )

  it.effect("requests file contents inline only when asked to", () =>
    Effect.gen(function* () {
      const transport = stub(({ path }) => json(path.endsWith("/files") ? [] : itemFile))
      const client = yield* clientOver(transport)
      yield* client.files.list(vaultId, itemId, { inline: true })
      yield* client.files.get(vaultId, itemId, fileId, { inline: true })
      yield* client.files.get(vaultId, itemId, fileId, { inline: false })
      yield* client.files.get(vaultId, itemId, fileId)
      assert.deepStrictEqual(
        transport.seen.map(({ query }) => query),
        [[["inline_files", "true"]], [["inline_files", "true"]], [["inline_files", "false"]], []]
      )
    })
  )

  it.effect("requests a page of the activity and returns its position", () =>
    Effect.gen(function* () {
      const { seen, value } = yield* exchange(json([request], 200, { "Content-Range": "11-11/1134" }), (client) =>
        client.activity.list({ limit: 1, offset: 10 })
      )
      assert.deepStrictEqual(seen.query, [
        ["limit", "1"],
        ["offset", "10"]
      ])
      assert.deepStrictEqual(value, { requests: [request], range: "11-11/1134" })
      const without = yield* exchange(json([]), (client) => client.activity.list())
      assert.deepStrictEqual(without.value, { requests: [], range: undefined })
    })
  )

  it.effect("percent-encodes ids in the path", () =>
    Effect.gen(function* () {
      const odd = "a/b?c#d%e f+é"
      const encoded = "a%2Fb%3Fc%23d%25e%20f%2B%C3%A9"
      const transport = stub(({ path }) =>
        path.endsWith("/content") ? file() : path.includes("/files/") ? json(itemFile) : json({ ...fullItem, id: odd })
      )
      const client = yield* clientOver(transport)
      yield* client.items.get(odd, odd)
      yield* client.files.get(odd, odd, odd)
      yield* Stream.runDrain(client.files.content(odd, odd, odd))
      assert.deepStrictEqual(
        transport.seen.map(({ path, query }) => [path, query]),
        [
          [`/v1/vaults/${encoded}/items/${encoded}`, []],
          [`/v1/vaults/${encoded}/items/${encoded}/files/${encoded}`, []],
          [`/v1/vaults/${encoded}/items/${encoded}/files/${encoded}/content`, []]
        ]
      )
    })
  )

  it.effect.each([42, null, undefined, {}, ["x"], true, Symbol("x")])(
    "refuses the id %o, which is not a string",
    (id) =>
      Effect.gen(function* () {
        const transport = always(json([]))
        const { files, items, vaults } = yield* clientOver(transport)
        const wrong = id as never
        const calls: ReadonlyArray<Effect.Effect<unknown, { readonly _tag: string; readonly message: string }>> = [
          vaults.get(wrong),
          items.list(wrong),
          items.get(vaultId, wrong),
          items.delete(vaultId, wrong),
          files.get(vaultId, itemId, wrong),
          files.bytes(vaultId, itemId, wrong)
        ]
        for (const call of calls) {
          const error = yield* Effect.flip(call)
          assert.strictEqual(error._tag, "InvalidRequest")
          assert.include(error.message, "an id must be a string")
        }
        assert.lengthOf(transport.seen, 0)
      })
  )

  it.effect.each(["", ".", ".."])("never lets the id %j turn one endpoint into another", (id) =>
    Effect.gen(function* () {
      const transport = always(text("", 204))
      const client = yield* clientOver(transport)
      yield* Effect.result(client.items.delete(vaultId, id))
      const paths = transport.seen.map(({ path }) => path)
      for (const path of paths) assert.match(path, new RegExp(`^/v1/vaults/${vaultId}/items/[^/]+$`))
    })
  )

  it.effect("fails without a defect for an id that is not well-formed text", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(json(vault)))
      const exit = yield* Effect.exit(client.vaults.get("\ud800"))
      assert.isTrue(Exit.isSuccess(exit) || !Cause.hasDies(exit.cause))
    })
  )

  it.effect("sends an item with its secrets in plain text", () =>
    Effect.gen(function* () {
      const item: ItemInput = { ...input, tags: ["a"], urls: [{ href: "https://x", primary: true }], favorite: true }
      for (const [method, call] of [
        ["POST", (client: ConnectClient.Service) => client.items.create(vaultId, item)],
        ["PUT", (client: ConnectClient.Service) => client.items.update(vaultId, itemId, item)]
      ] as const) {
        const { seen } = yield* exchange(json(fullItem), call)
        assert.strictEqual(seen.method, method)
        assert.strictEqual(seen.headers["content-type"], "application/json")
        assert.deepStrictEqual(JSON.parse(seen.body ?? ""), {
          title: "db",
          vault: { id: vaultId },
          category: "DATABASE",
          fields: [{ purpose: "PASSWORD", value: "field-secret" }],
          tags: ["a"],
          urls: [{ href: "https://x", primary: true }],
          favorite: true
        })
      }
    })
  )

  it.effect("sends a patch as an array of operations", () =>
    Effect.gen(function* () {
      const operations = [
        { op: "replace", path: "/fields/password/value", value: "new" },
        { op: "add", path: "/fields", value: { label: "x", nested: [null, 1] } },
        { op: "remove", path: "/tags/1" }
      ] as const
      const { seen } = yield* exchange(json(fullItem), (client) => client.items.patch(vaultId, itemId, operations))
      assert.deepStrictEqual(JSON.parse(seen.body ?? ""), operations)
    })
  )

  it.effect("encodes plain and redacted secrets of an item equally", () =>
    Effect.gen(function* () {
      const item = (secret: (text: string) => string | Redacted.Redacted): WritableItem => ({
        title: "db",
        vault: { id: vaultId },
        category: "LOGIN",
        fields: [
          { id: "password", value: secret("one"), passwordDetails: { history: [secret("two")], strength: "GOOD" } },
          { id: "empty" }
        ],
        files: [{ id: fileId, content: secret("three") }]
      })
      const transport = always(json(fullItem))
      const { items } = yield* clientOver(transport)
      yield* items.create(
        vaultId,
        item((text) => text)
      )
      yield* items.update(vaultId, itemId, item(Redacted.make))
      const [plain, redacted] = transport.seen.map(({ body }) => JSON.parse(body ?? ""))
      assert.deepStrictEqual(plain, redacted)
      assert.deepStrictEqual(plain.fields[0], {
        id: "password",
        value: "one",
        passwordDetails: { history: ["two"], strength: "GOOD" }
      })
    })
  )

  it.effect("encodes plain and redacted values of a patch equally", () =>
    Effect.gen(function* () {
      const { seen } = yield* exchange(json(fullItem), (client) =>
        client.items.patch(vaultId, itemId, [
          { op: "replace", path: "/fields/password/value", value: Redacted.make("new-secret") }
        ])
      )
      assert.deepStrictEqual(JSON.parse(seen.body ?? ""), [
        { op: "replace", path: "/fields/password/value", value: "new-secret" }
      ])
    })
  )

  it.effect("rejects input that cannot be encoded, without a request and without blaming the server", () =>
    Effect.gen(function* () {
      const transport = always(json(fullItem))
      const client = yield* clientOver(transport)
      const error = yield* failureOf(client.items.create(vaultId, { ...input, version: 1.5 }))
      assert.strictEqual(transport.seen.length, 0)
      assert.notStrictEqual(error._tag, "UnexpectedResponse")
    })
  )
})

describe("responses", () => {
  const expected: Record<string, unknown> = {
    "vaults.list": [vault],
    "vaults.get": vault,
    "items.list": [{ id: itemId, title: "db", vault: { id: vaultId }, category: "DATABASE" }],
    "items.get": fullItem,
    "items.create": fullItem,
    "items.update": fullItem,
    "items.patch": fullItem,
    "items.delete": undefined,
    "files.list": [itemFile],
    "files.get": itemFile,
    "files.content": new Uint8Array([1, 2, 255]),
    "activity.list": { requests: [request], range: "1-1/1134" },
    "server.heartbeat": ".",
    "server.health": health,
    "server.metrics": "go_goroutines 12\n"
  }

  it.effect.each(endpoints)("$name decodes its response", (endpoint) =>
    Effect.gen(function* () {
      const { value } = yield* exchange(endpoint.reply, endpoint.call)
      assert.deepStrictEqual(value, expected[endpoint.name])
    })
  )

  it.effect("keeps field values, one-time passwords and inline contents redacted", () =>
    Effect.gen(function* () {
      const transport = stub(({ path }) =>
        path.endsWith("/files")
          ? json([itemFile])
          : json({
              ...fullItem,
              fields: [
                {
                  id: "f",
                  value: "secret-value",
                  totp: "123456",
                  passwordDetails: { history: ["old-secret"] }
                }
              ],
              files: [itemFile]
            })
      )
      const client = yield* clientOver(transport)
      const item = yield* client.items.get(vaultId, itemId)
      const [field] = item.fields ?? []
      const [inline] = yield* client.files.list(vaultId, itemId)
      const secrets = [
        field?.value,
        field?.totp,
        field?.passwordDetails?.history?.[0],
        item.files?.[0]?.content,
        inline?.content
      ]
      assert.deepStrictEqual(
        secrets.map((secret) => (Redacted.isRedacted(secret) ? Redacted.value(secret) : "not redacted")),
        ["secret-value", "123456", "old-secret", "Y2E=", "Y2E="]
      )
    })
  )

  it.effect("streams a file's content as chunks arrive", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(script(file(new Uint8Array([0, 255]), new Uint8Array([128]))))
      const chunks = yield* Stream.runCollect(client.files.content(vaultId, itemId, fileId))
      assert.deepStrictEqual(
        [...chunks].map((chunk) => [...chunk]),
        [[0, 255], [128]]
      )
    })
  )

  it.effect("rejects an item other than the requested one without showing its secrets", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(json({ ...fullItem, id: "another" })))
      const error = yield* failureOf(client.items.get(vaultId, itemId))
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.notInclude(error.message, "field-secret")
    })
  )

  it.effect("accepts JSON with any content type", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(script(json(vault, 200, { "content-type": "text/plain; charset=utf-8" })))
      assert.strictEqual((yield* client.vaults.get(vaultId)).name, "prod")
    })
  )
})

describe("any response", () => {
  const tagged = new Set([
    "InvalidRequest",
    "TokenRejected",
    "AccessDenied",
    "ResourceNotFound",
    "SyncTimeout",
    "WriteConflict",
    "FileTooLarge",
    "TooManyRequests",
    "ServerError",
    "Unreachable",
    "ResponseTimeout",
    "UnexpectedResponse"
  ])
  const statuses = FastCheck.oneof(
    FastCheck.constant(200),
    FastCheck.constantFrom(201, 202, 204, 206, 301, 302, 304, 400, 401, 403, 404, 405, 408, 409, 413, 418, 422, 429),
    FastCheck.integer({ min: 500, max: 599 })
  )
  const bodies = FastCheck.oneof(
    FastCheck.json(),
    FastCheck.constantFrom("null", "[]", "{}", "[null]", "[{}]", '{"message":null}', '{"status":"x","message":"y"}'),
    FastCheck.constantFrom(
      '{"__proto__":1}',
      '[{"id":"a","__proto__":[]}]',
      '{"id":"i","vault":{"id":"v"},"fields":[]}'
    ),
    FastCheck.string({ unit: codePoint }),
    FastCheck.string().map((page) => `<html>${page}</html>`)
  )

  it.effect.each(endpoints)("$name decodes it or fails with one tagged error", (endpoint) =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(statuses, bodies, async (status, body) => {
          const reply = text(body, status, { "content-type": "application/json" })
          const exit = await Effect.runPromiseExit(
            Effect.flatMap(clientOver(always(reply), { retries: 0 }), endpoint.call)
          )
          if (Exit.isSuccess(exit)) return
          assert.deepStrictEqual(
            exit.cause.reasons.map((reason) => Cause.isFailReason(reason) && tagged.has(reason.error._tag)),
            [true]
          )
        }),
        { numRuns: runs(150) }
      )
    )
  )

  it.effect.each(endpoints.filter(({ decodes }) => decodes))("$name rejects a response of another shape", (endpoint) =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.constantFrom('"text"', "1", "true", '{"name":1}', '[{"id":1,"action":1}]', "[1]", '{"vault":[]}'),
          async (body) => {
            const exit = await Effect.runPromiseExit(
              Effect.flatMap(clientOver(always(text(body)), { retries: 0 }), (client) =>
                Effect.flip(endpoint.call(client))
              )
            )
            assert.isTrue(Exit.isSuccess(exit))
            assert.isTrue(Exit.isSuccess(exit) && exit.value._tag === "UnexpectedResponse")
          }
        )
      )
    )
  )
})

describe("the base path", () => {
  it.effect.each([
    ["http://connect.test:8080", "http://connect.test:8080/v1/vaults"],
    ["http://connect.test:8080/", "http://connect.test:8080/v1/vaults"],
    ["http://connect.test:8080/v1", "http://connect.test:8080/v1/vaults"],
    ["http://connect.test:8080/v1/", "http://connect.test:8080/v1/vaults"],
    ["https://proxy.test/secrets/connect", "https://proxy.test/secrets/connect/v1/vaults"],
    ["https://proxy.test/secrets/connect/", "https://proxy.test/secrets/connect/v1/vaults"],
    ["https://proxy.test/secrets/v1/", "https://proxy.test/secrets/v1/vaults"],
    ["http://[::1]:8080", "http://[::1]:8080/v1/vaults"]
  ] as const)("%s is asked at %s", ([given, asked]) =>
    Effect.gen(function* () {
      const transport = always(json([]))
      const client = yield* clientOver(transport, { host: given })
      yield* client.vaults.list()
      assert.deepStrictEqual(
        transport.seen.map(({ origin, path }) => origin + path),
        [asked]
      )
    })
  )

  it.effect("server endpoints are requested next to /v1, below the base path", () =>
    Effect.gen(function* () {
      const transport = always(text("."))
      const client = yield* clientOver(transport, { host: "https://proxy.test/connect/v1" })
      yield* client.server.heartbeat
      assert.strictEqual(transport.seen[0]?.path, "/connect/heartbeat")
    })
  )

  it.effect("errors show the path below the base path", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(json([])), { host: "https://proxy.test/connect" })
      const error = yield* failureOf(client.vaults.get(vaultId))
      assert.deepStrictEqual([error.host, error.path], ["https://proxy.test/connect", `/v1/vaults/${vaultId}`])
    })
  )
})

describe("construction", () => {
  it.effect("accepts a plain and a redacted token", () =>
    Effect.gen(function* () {
      for (const given of [token, Redacted.make(token), `  ${token}\n`]) {
        const transport = always(json([]))
        yield* (yield* clientOver(transport, { token: given })).vaults.list()
        assert.strictEqual(transport.seen[0]?.headers.authorization, `Bearer ${token}`)
      }
    })
  )

  it.effect("sends the user agent of its options", () =>
    Effect.gen(function* () {
      const transport = always(json([]))
      yield* (yield* clientOver(transport, { userAgent: "billing/1.2" })).vaults.list()
      assert.strictEqual(transport.seen[0]?.headers["user-agent"], "billing/1.2")
    })
  )

  it.effect("layers provide the client over the transport in the context", () =>
    Effect.gen(function* () {
      const transport = always(json([vault]))
      const http = Layer.succeed(Transport, ConnectHttpClient.make(transport.http))
      const listed = Effect.flatMap(ConnectClient.ConnectClient, (client) => client.vaults.list())
      const vaults = yield* Effect.provide(listed, ConnectClient.layer({ host, token }).pipe(Layer.provide(http)))
      assert.strictEqual(vaults.length, 1)
      const error = yield* Effect.flip(
        Effect.provide(listed, ConnectClient.layer({ host: "nonsense", token }).pipe(Layer.provide(http)))
      )
      assert.instanceOf(error, ConnectOptions.InvalidOptions)
    })
  )

  it.effect("reports missing options if JavaScript passes none", () =>
    Effect.gen(function* () {
      const http = Layer.succeed(Transport, ConnectHttpClient.make(always(json([])).http))
      const layer = ConnectClient.layer(undefined as never).pipe(Layer.provide(http))
      const error = yield* Effect.flip(Effect.provide(ConnectClient.ConnectClient, layer))
      assert.deepStrictEqual(
        error.issues.map(({ code }) => code),
        ["MissingHost", "MissingToken"]
      )
    })
  )

  it.effect("hints name the options that code has set, and the variables of layerConfig", () =>
    Effect.gen(function* () {
      const http = (reply: Parameters<typeof always>[0]) =>
        Layer.succeed(Transport, ConnectHttpClient.make(always(reply).http))
      const hintsOver = (
        client: Layer.Layer<ConnectClient.ConnectClient, unknown, Transport>,
        reply: Parameters<typeof always>[0]
      ) =>
        Effect.all([
          Effect.flatMap(ConnectClient.ConnectClient, ({ vaults }) => vaults.list()),
          Effect.flatMap(Secrets.Secrets, (secrets) => secrets.resolve("op://prod/db/password"))
        ]).pipe(
          Effect.andThen(Effect.die("a failure is expected")),
          Effect.provide(Secrets.layer().pipe(Layer.provideMerge(client), Layer.provide(http(reply)))),
          Effect.catch((error) => Effect.succeed(error as { readonly hint?: string; readonly message: string }))
        )
      const byCode = ConnectClient.layer({ host, token, retries: 0 })
      const refused = fault("ECONNREFUSED")
      assert.strictEqual(
        (yield* hintsOver(byCode, refused)).hint,
        "Start the Connect server, or correct the port in host."
      )
      assert.include((yield* hintsOver(byCode, refusal(401))).hint, "the token (token) is complete")
      assert.include((yield* hintsOver(byCode, fault("SELF_SIGNED_CERT_IN_CHAIN"))).hint, "Set caFile to")
      assert.include((yield* hintsOver(byCode, json([{ id: 1 }], 418))).hint, "Check that host, including its path,")

      const nothing = yield* hintsOver(ConnectClient.layer({ host: "" }), refused)
      assert.include(nothing.message, "Set host to the URL of the Connect server")
      assert.include(nothing.message, "Set token to an access token of the Connect server, or tokenFile to the path")
      assert.notInclude(nothing.message, "OP_CONNECT")

      const env = { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token, OP_CONNECT_RETRIES: "0" }
      const provider = ConfigProvider.layer(ConfigProvider.fromEnv({ env }))
      const byVariables = ConnectClient.layerConfig().pipe(Layer.provide(provider))
      assert.include((yield* hintsOver(byVariables, refused)).hint, "the port in OP_CONNECT_HOST.")
      assert.include((yield* hintsOver(byVariables, fault("SELF_SIGNED_CERT_IN_CHAIN"))).hint, "OP_CONNECT_CA_FILE")
      const both = ConnectClient.layerConfig({ host: Config.succeed(host) }).pipe(Layer.provide(provider))
      assert.include((yield* hintsOver(both, refused)).hint, "the port in host.")
      assert.include((yield* hintsOver(both, refusal(401))).hint, "the token (OP_CONNECT_TOKEN) is complete")
    })
  )

  it.effect("sends nothing but the request itself to the server", () =>
    Effect.gen(function* () {
      const transport = always(json([]))
      const client = yield* clientOver(transport)
      yield* Effect.withSpan(client.vaults.list({ filter: 'name eq "prod"' }), "a caller's span")
      assert.deepStrictEqual(Object.keys(transport.seen[0]?.headers ?? {}).sort(), ["authorization", "user-agent"])
    })
  )

  it.effect("the same client serves many calls", () =>
    Effect.gen(function* () {
      const endpoint = named("items.get")
      const transport = always(endpoint.reply)
      const client = yield* clientOver(transport)
      const all = yield* successOf(Effect.all(Array.from({ length: 50 }, () => Effect.result(endpoint.call(client)))))
      assert.isTrue(all.every(Result.isSuccess))
    })
  )
})
