import { assert, layer } from "@effect/vitest"
import { make } from "@opconnect/core/ConnectClient"
import type { ConnectError, WriteNotVisible } from "@opconnect/core/ConnectError"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import type { InvalidOptions } from "@opconnect/core/ConnectOptions"
import { Transport } from "@opconnect/core/Transport"
import { type FakeConnectOptions, type InvalidSeed, idOf, type Seed } from "@opconnect/testing"
import type { EffectFakeControl } from "@opconnect/testing/FakeConnect"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { identity } from "effect/Function"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"

/** A megabyte in which every byte occurs, so that a decoding on the way would show. */
export const megabyte = Uint8Array.from({ length: 1024 * 1024 }, (_, index) => (index * 7 + (index >> 8)) % 256)

export const otpSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

export const seed: Seed = {
  prod: {
    $description: "What customers see",
    db: {
      username: "app",
      password: "hunter2",
      empty: "",
      "one-time password": `otpauth://totp/db?secret=${otpSecret}`,
      "read replica": { host: "replica.test", password: { $value: "hunter3", $type: "CONCEALED" } },
      $tags: ["billing", "Database"],
      $urls: ["https://db.test", "https://replica.test"]
    },
    "my db+1": { credential: "sk_test_1" },
    certificates: {
      $category: "SERVER",
      $files: {
        "server.key": "-----BEGIN PRIVATE KEY-----",
        'Schlüssel "1".bin': { base64: "AAECAw==" },
        "backup.tar": megabyte
      }
    }
  },
  staging: {}
}

export const prod = idOf("prod")
export const db = idOf("prod", "db")
export const certificates = idOf("prod", "certificates")
export const file = (name: string) => idOf("prod", "certificates", "$files", name)

/** A fake, however it is reached. */
export class Target extends Context.Service<
  Target,
  EffectFakeControl & {
    readonly url: string
    readonly token: string
    readonly tokens: ReadonlyArray<string>
  }
>()("test/Target") {}

/** Beside the token that may do everything: one that reads `prod`, one that writes in `staging`, one that may only write. */
export const options: FakeConnectOptions = {
  tokens: [
    { token: "reads-prod", vaults: ["prod"] },
    { vaults: [idOf("staging")], write: true },
    { vaults: ["prod"], read: false, write: true },
    { vaults: ["prod"], revoked: true }
  ]
}

export const client = Effect.fnUntraced(function* (token?: string) {
  const target = yield* Target
  return yield* make({ host: target.url, token: token ?? target.token, retries: 0, userAgent: "suite/1" }).pipe(
    Effect.provideServiceEffect(Transport, Effect.map(HttpClient.HttpClient, ConnectHttpClient.make))
  )
})

/** A response as it is on the wire. */
export const raw = Effect.fnUntraced(function* (
  path: string,
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" = "GET",
  body?: unknown,
  token?: string
) {
  const target = yield* Target
  const request = HttpClientRequest.make(method)(`${target.url}${path}`).pipe(
    HttpClientRequest.bearerToken(token ?? target.token),
    body === undefined ? identity : HttpClientRequest.bodyText(typeof body === "string" ? body : JSON.stringify(body))
  )
  const response = yield* HttpClient.execute(request)
  return { status: response.status, headers: response.headers, text: yield* response.text }
})

export const json = (path: string) => Effect.map(raw(path), ({ text }) => JSON.parse(text))

export type Calls = ReadonlyArray<Effect.Effect<unknown, ConnectError | WriteNotVisible | InvalidOptions>>

const titles = (items: ReadonlyArray<{ readonly title?: string | null }>) => items.map(({ title }) => title)

/** Behavior that is the same for every way to reach a fake. */
export const contract = (name: string, target: Layer.Layer<Target | HttpClient.HttpClient, InvalidSeed>) =>
  layer(target)(name, (it) => {
    it.effect("lists vaults and reads one", () =>
      Effect.gen(function* () {
        const { vaults } = yield* client()
        const all = yield* vaults.list()
        assert.deepStrictEqual(
          all.map(({ id, items, name }) => ({ id, items, name })),
          [
            { id: prod, items: 3, name: "prod" },
            { id: idOf("staging"), items: 0, name: "staging" }
          ]
        )
        const vault = yield* vaults.get(prod)
        assert.strictEqual(vault.description, "What customers see")
        assert.strictEqual(vault.type, "USER_CREATED")
      })
    )

    it.effect.each(['name eq "PROD"', 'title eq "prod"', 'NAME EQ "Prod"'])("finds a vault by %s", (filter) =>
      Effect.gen(function* () {
        const { vaults } = yield* client()
        assert.deepStrictEqual(
          (yield* vaults.list({ filter })).map(({ id }) => id),
          [prod]
        )
      })
    )

    it.effect("returns an empty list for a filter without matches", () =>
      Effect.gen(function* () {
        const { items, vaults } = yield* client()
        assert.deepStrictEqual(yield* vaults.list({ filter: 'name eq "pro"' }), [])
        assert.deepStrictEqual(yield* items.list(prod, { filter: 'tag eq "bill"' }), [])
      })
    )

    it.effect.each([
      ['title eq "db"', ["db"]],
      ['title eq "my db+1"', ["my db+1"]],
      ['title co "DB"', ["db", "my db+1"]],
      ['tag eq "database"', ["db"]]
    ] as const)("finds items by %s", ([filter, expected]) =>
      Effect.gen(function* () {
        const { items } = yield* client()
        assert.deepStrictEqual(titles(yield* items.list(prod, { filter })), [...expected])
      })
    )

    it.effect("reads a plus and %20 in a query as a space", () =>
      Effect.gen(function* () {
        const path = `/v1/vaults/${prod}/items`
        assert.deepStrictEqual(titles(yield* json(`${path}?filter=title+eq+%22my+db%2B1%22`)), ["my db+1"])
        assert.deepStrictEqual(titles(yield* json(`${path}?filter=title%20eq%20%22my%20db%2B1%22`)), ["my db+1"])
      })
    )

    it.effect.each(["nonsense", 'password eq "x"', "title eq 'db'", 'title eq "a" and password eq "b"'])(
      "refuses the filter %s",
      (filter) =>
        Effect.gen(function* () {
          const { items, vaults } = yield* client()
          for (const error of [
            yield* Effect.flip(vaults.list({ filter })),
            yield* Effect.flip(items.list(prod, { filter }))
          ]) {
            assert.strictEqual(error._tag, "InvalidRequest")
          }
        })
    )

    it.effect("lists items without their contents", () =>
      Effect.gen(function* () {
        const [item] = yield* json(`/v1/vaults/${prod}/items`)
        assert.deepStrictEqual(item, {
          additionalInformation: "app",
          category: "LOGIN",
          createdAt: "2026-01-01T00:00:00Z",
          id: db,
          lastEditedBy: item.lastEditedBy,
          tags: ["billing", "Database"],
          title: "db",
          updatedAt: "2026-01-01T00:00:00Z",
          urls: [{ href: "https://db.test", primary: true }, { href: "https://replica.test" }],
          vault: { id: prod, name: "prod" },
          version: 1
        })
        assert.match(item.lastEditedBy, /^[A-Z0-9]{26}$/)
      })
    )

    it.effect("reads an item with its fields and sections", () =>
      Effect.gen(function* () {
        const { items } = yield* client()
        const { fields, sections } = yield* items.get(prod, db)
        const replica = idOf("prod", "db", "read replica")
        assert.deepStrictEqual(sections, [{ id: replica, label: "read replica" }])
        assert.deepStrictEqual(
          fields?.map(({ id, label, purpose, section, type, value }) => [
            id,
            label,
            type,
            purpose,
            section?.id,
            value ? Redacted.value(value) : undefined
          ]),
          [
            ["username", "username", "STRING", "USERNAME", undefined, "app"],
            ["password", "password", "CONCEALED", "PASSWORD", undefined, "hunter2"],
            [idOf("prod", "db", "empty"), "empty", "STRING", undefined, undefined, undefined],
            [
              `TOTP_${idOf("prod", "db", "one-time password")}`,
              "one-time password",
              "OTP",
              undefined,
              undefined,
              `otpauth://totp/db?secret=${otpSecret}`
            ],
            [idOf("prod", "db", "read replica", "host"), "host", "STRING", undefined, replica, "replica.test"],
            [idOf("prod", "db", "read replica", "password"), "password", "CONCEALED", undefined, replica, "hunter3"],
            ["notesPlain", "notesPlain", "STRING", "NOTES", undefined, undefined]
          ]
        )
      })
    )

    it.effect("omits empty values", () =>
      Effect.gen(function* () {
        const item = yield* json(`/v1/vaults/${prod}/items/${db}`)
        const empty = item.fields.find(({ label }: { label: string }) => label === "empty")
        assert.deepStrictEqual(Object.keys(empty).sort(), ["id", "label", "type"])
        assert.notProperty(item, "files")
        const api = yield* json(`/v1/vaults/${prod}/items/${idOf("prod", "my db+1")}`)
        for (const key of ["tags", "urls", "sections", "files", "favorite"]) assert.notProperty(api, key)
        assert.strictEqual(api.category, "API_CREDENTIAL")
      })
    )

    it.effect("serves paths with a trailing slash without a redirect", () =>
      Effect.gen(function* () {
        for (const path of [
          "/v1/vaults",
          `/v1/vaults/${prod}/items`,
          `/v1/vaults/${prod}/items/${certificates}/files`
        ]) {
          const plain = yield* raw(path)
          const slashed = yield* raw(`${path}/`)
          assert.strictEqual(slashed.status, 200)
          assert.strictEqual(slashed.text, plain.text)
        }
      })
    )

    it.effect("lists files with small contents inline", () =>
      Effect.gen(function* () {
        const { files } = yield* client()
        const listed = yield* files.list(prod, certificates)
        assert.deepStrictEqual(
          listed.map(({ content, name, size }) => [name, size, content]),
          [
            ["server.key", 27, undefined],
            ['Schlüssel "1".bin', 4, undefined],
            ["backup.tar", megabyte.length, undefined]
          ]
        )
        const key = file("server.key")
        assert.strictEqual(listed[0]?.content_path, `/v1/vaults/${prod}/items/${certificates}/files/${key}/content`)
        const inline = yield* files.get(prod, certificates, key, { inline: true })
        assert.strictEqual(
          Buffer.from(Redacted.value(inline.content as Redacted.Redacted), "base64").toString(),
          "-----BEGIN PRIVATE KEY-----"
        )
        const path = `/v1/vaults/${prod}/items/${certificates}/files/${key}`
        assert.property(yield* json(`${path}?inline_content=true`), "content")
        assert.notProperty(yield* json(`${path}?inline_content=false`), "content")
        assert.notProperty(yield* json(path), "content")
      })
    )

    it.effect("rejects inlining a large file", () =>
      Effect.gen(function* () {
        const { files } = yield* client()
        const error = yield* Effect.flip(files.get(prod, certificates, file("backup.tar"), { inline: true }))
        assert.strictEqual(error._tag, "FileTooLarge")
        assert.match(error.message, /File is too large to inline in request/)
        assert.strictEqual((yield* Effect.flip(files.list(prod, certificates, { inline: true })))._tag, "FileTooLarge")
      })
    )

    it.effect("sends the bytes of a file unchanged", () =>
      Effect.gen(function* () {
        const { files } = yield* client()
        const bytes = yield* Stream.mkUint8Array(files.content(prod, certificates, file("backup.tar")))
        assert.isTrue(Buffer.from(bytes).equals(megabyte))
        const path = `/v1/vaults/${prod}/items/${certificates}/files`
        const plain = yield* raw(`${path}/${file("server.key")}/content`)
        assert.strictEqual(plain.headers["content-type"], "application/octet-stream")
        assert.strictEqual(plain.headers["content-length"], "27")
        assert.strictEqual(plain.headers["content-disposition"], 'attachment; filename="server.key"')
        const other = yield* raw(`${path}/${file('Schlüssel "1".bin')}/content`)
        assert.strictEqual(
          other.headers["content-disposition"],
          "attachment; filename*=UTF-8''Schl%C3%BCssel%20%221%22.bin"
        )
      })
    )

    it.effect.each([
      ["InvalidRequest", "prod", db, "Invalid Vault UUID"],
      ["AccessDenied", idOf("nope"), db, `Authorization: token does not have access to vault ${idOf("nope")}`],
      ["InvalidRequest", prod, "db", "Invalid Item UUID"],
      ["ResourceNotFound", prod, idOf("nope"), `item ${idOf("nope")} not found`]
    ] as const)("responds with %s to an item that does not exist", ([tag, vault, item, message]) =>
      Effect.gen(function* () {
        const { files, items } = yield* client()
        const first = Stream.runDrain(files.content(vault, item, file("server.key")))
        const calls: Calls = [items.get(vault, item), files.list(vault, item), first]
        for (const call of calls) {
          const error = yield* Effect.flip(call)
          assert.strictEqual(error._tag, tag)
          assert.strictEqual("reason" in error && error.reason, message)
        }
      })
    )

    it.effect.each([
      ["inline_files", true, ["1", "t", "T", "TRUE", "true", "True"]],
      ["inline_files", false, ["0", "f", "F", "FALSE", "false", "False"]],
      ["inline_content", true, ["true"]]
    ] as const)("reads %s=%s in each way that Go has for it", ([name, inlines, texts]) =>
      Effect.gen(function* () {
        for (const text of texts) {
          const [key] = yield* json(
            `/v1/vaults/${prod}/items/${certificates}/files/${file("server.key")}?${name}=${text}`
          ).pipe(Effect.map((one) => [one]))
          assert.strictEqual(key.content !== undefined, inlines, text)
        }
        const { status } = yield* raw(`/v1/vaults/${prod}/items/${certificates}/files?${name}=yes`)
        assert.strictEqual(status, 400)
        const { requests } = yield* Target
        assert.deepStrictEqual((yield* requests).at(-1)?.query, { [name]: "yes" }, "the log has what was sent")
      })
    )

    it.effect("responds with ResourceNotFound for a missing file", () =>
      Effect.gen(function* () {
        const { files } = yield* client()
        const error = yield* Effect.flip(files.get(prod, certificates, idOf("nope")))
        assert.strictEqual(error._tag, "ResourceNotFound")
        assert.include(error.message, `file ${idOf("nope")} not found`)
      })
    )

    it.effect("rejects requests without a valid token", () =>
      Effect.gen(function* () {
        const { activity, files, items, server, vaults } = yield* client("wrong")
        const calls: Calls = [
          vaults.list(),
          vaults.get("malformed"),
          items.list(prod),
          items.get(prod, db),
          files.list(prod, db),
          activity.list()
        ]
        for (const call of calls) {
          const error = yield* Effect.flip(call)
          assert.strictEqual(error._tag, "TokenRejected")
          assert.include(error.message, "Invalid bearer token")
        }
        const { url } = yield* Target
        const bare = yield* HttpClient.get(`${url}/v1/vaults`)
        assert.strictEqual(bare.status, 401)
        assert.deepStrictEqual(yield* bare.json, { status: 401, message: "Invalid bearer token" })
        const { token } = yield* Target
        const forged = yield* raw("/v1/vaults", "GET", undefined, token.replace(/.$/, "_"))
        assert.deepStrictEqual(JSON.parse(forged.text), { status: 401, message: "Invalid token signature" })
        assert.strictEqual(yield* server.heartbeat, ".")
        assert.strictEqual((yield* server.health).name, "1Password Connect API")
      })
    )

    it.effect.each([
      ["GET", ""],
      ["GET", "/items"],
      ["POST", "/items"],
      ["GET", `/items/${db}`],
      ["PUT", `/items/${db}`],
      ["PATCH", `/items/${db}`],
      ["DELETE", `/items/${db}`],
      ["GET", `/items/${db}/files`],
      ["GET", `/items/${db}/files/x`],
      ["GET", `/items/${db}/files/x/content`]
    ] as const)("lets no one %s %s of a vault without a right to it, or of none", ([method, path]) =>
      Effect.gen(function* () {
        const body = method === "GET" || method === "DELETE" ? undefined : []
        const refusal = (vault: string, token?: string) =>
          Effect.map(raw(`/v1/vaults/${vault}${path}`, method, body, token), ({ status, text }) => {
            assert.strictEqual(JSON.parse(text).status, status)
            return [status, JSON.parse(text).message]
          })
        assert.deepStrictEqual(yield* refusal(prod, "wrong"), [401, "Invalid bearer token"])
        assert.deepStrictEqual(yield* refusal(idOf("staging"), "reads-prod"), [
          403,
          `Authorization: token does not have access to vault ${idOf("staging")}`
        ])
        // Java's client asserts 403 for existing and for missing vaults.
        assert.deepStrictEqual(yield* refusal(idOf("nope")), [
          403,
          `Authorization: token does not have access to vault ${idOf("nope")}`
        ])
        assert.deepStrictEqual(yield* refusal(idOf("nope"), "reads-prod"), [
          403,
          `Authorization: token does not have access to vault ${idOf("nope")}`
        ])
        assert.deepStrictEqual(yield* refusal("prod", "reads-prod"), [400, "Invalid Vault UUID"])
        assert.deepStrictEqual(yield* refusal("prod"), [400, "Invalid Vault UUID"])
      })
    )

    it.effect("sends its version on every known route, and on no other", () =>
      Effect.gen(function* () {
        for (const path of [
          "/heartbeat",
          "/health",
          "/metrics",
          "/v1/vaults",
          "/v1/vaults/x",
          "/v1/activity?limit=x"
        ]) {
          assert.strictEqual((yield* raw(path)).headers["1password-connect-version"], "1.8.1", path)
        }
        const unknown = yield* raw("/v1/secrets")
        assert.strictEqual(unknown.status, 404)
        assert.notProperty(unknown.headers, "1password-connect-version")
        assert.match(unknown.headers["content-type"] ?? "", /^text\/plain/)
        assert.strictEqual(unknown.text, "404 page not found\n")
        for (const [method, path] of [
          ["DELETE", "/v1/vaults"],
          ["POST", `/v1/vaults/${prod}`],
          ["PUT", "/heartbeat"],
          ["PATCH", `/v1/vaults/${prod}/items`],
          ["GET", `/v1/vaults/${prod}/items/${db}/nothing`],
          ["GET", "/v1"]
        ] as const) {
          const { status, text } = yield* raw(path, method)
          assert.deepStrictEqual([status, text], [404, "404 page not found\n"], `${method} ${path}`)
        }
      })
    )

    it.effect("rejects an invalid query with Connect's message", () =>
      Effect.gen(function* () {
        const { status, text } = yield* raw("/v1/activity?limit=many")
        assert.strictEqual(status, 400)
        assert.deepStrictEqual(JSON.parse(text), { status: 400, message: "Bad Request" })
      })
    )

    it.effect("reports health and metrics", () =>
      Effect.gen(function* () {
        const target = yield* Target
        yield* target.reset
        const { server, vaults } = yield* client()
        type Service = { readonly service: string; readonly status: string }
        const states = Effect.map(
          raw("/health", "GET", undefined, "wrong"),
          ({ text }): ReadonlyArray<ReadonlyArray<string>> =>
            JSON.parse(text).dependencies.map(({ service, status }: Service) => [service, status])
        )
        assert.deepStrictEqual(yield* states, [
          ["1Password", "UNINITIALIZED"],
          ["account_data", "NOT_SYNCED"],
          ["sqlite", "ACTIVE"],
          ["sync", "TOKEN_NEEDED"]
        ])
        const coldStart = yield* target.addFault("coldStart")
        assert.strictEqual((yield* server.health).version, "1.8.1")
        assert.deepStrictEqual(yield* states, [
          ["1Password", "ACTIVE"],
          ["account_data", "NOT_SYNCED"],
          ["sqlite", "ACTIVE"],
          ["sync", "ACTIVE"]
        ])
        yield* target.removeFault(coldStart)
        assert.deepStrictEqual((yield* states)[1], ["account_data", "ACTIVE"])
        yield* target.reset
        assert.deepStrictEqual((yield* states)[0], ["1Password", "UNINITIALIZED"])
        yield* vaults.list()
        assert.deepStrictEqual((yield* states)[0], ["1Password", "ACTIVE"])
        yield* vaults.list()
        assert.match((yield* raw("/metrics")).headers["content-type"] ?? "", /^text\/plain; version=0\.0\.4/)
        assert.include(
          yield* server.metrics,
          'connect_http_requests_total{endpoint="vaults.list",method="GET",status="200"} 2\n'
        )
      })
    )

    it.effect("records activity, the latest first", () =>
      Effect.gen(function* () {
        const target = yield* Target
        yield* target.reset
        const { activity, items, vaults } = yield* client()
        assert.deepStrictEqual(yield* activity.list(), { requests: [], range: "0-0/0" })
        yield* vaults.list()
        yield* items.get(prod, db)
        yield* Effect.flip((yield* client("wrong")).items.list(prod))
        const { range, requests } = yield* activity.list()
        assert.strictEqual(range, "1-3/3")
        assert.deepStrictEqual(
          requests.map(({ action, resource, result }) => [action, result, resource]),
          [
            ["READ", "DENY", { type: "ITEM", vault: { id: prod } }],
            ["READ", "SUCCESS", { type: "ITEM", vault: { id: prod }, item: { id: db }, itemVersion: 1 }],
            ["READ", "SUCCESS", { type: "VAULT" }]
          ]
        )
        assert.strictEqual(requests[1]?.actor?.userAgent, "suite/1")
        assert.match(requests[1]?.actor?.account ?? "", /^[A-Z0-9]{26}$/)
        assert.notProperty(requests[0]?.actor, "account")
        assert.deepStrictEqual(
          new Set(requests.map(({ requestId }) => requestId)).size,
          3,
          "each request has an id of its own"
        )
        const jtiOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).jti
        assert.strictEqual(requests[1]?.actor?.jti, jtiOf(target.token))
        const other = target.tokens[1] ?? ""
        yield* (yield* client(other)).items.list(idOf("staging"))
        const [latest] = (yield* activity.list()).requests
        assert.strictEqual(latest?.actor?.jti, jtiOf(other))
        assert.notStrictEqual(jtiOf(other), jtiOf(target.token))
        assert.strictEqual(latest?.actor?.account, requests[1]?.actor?.account)
        const page = yield* activity.list({ limit: 1, offset: 2 })
        assert.strictEqual(page.range, "3-3/4")
        assert.deepStrictEqual(page.requests, requests.slice(1, 2))
      })
    )

    it.effect("records every request, and forgets them on reset", () =>
      Effect.gen(function* () {
        const target = yield* Target
        yield* target.reset
        const { items } = yield* client()
        yield* items.list(prod, { filter: 'title eq "my db+1"' })
        yield* Effect.flip(items.get(prod, "db"))
        yield* raw("/nowhere/?a=1&a=2")
        const [listed, refused, unknown] = yield* target.requests
        assert.deepStrictEqual(listed, {
          method: "GET",
          path: `/v1/vaults/${prod}/items`,
          query: { filter: 'title eq "my db+1"' },
          endpoint: "items.list",
          params: { vaultUuid: prod },
          token: target.token,
          status: 200,
          userAgent: "suite/1",
          faults: [],
          at: listed?.at ?? Number.NaN
        })
        assert.deepStrictEqual([refused?.endpoint, refused?.status], ["items.get", 400])
        assert.deepStrictEqual(
          [unknown?.endpoint, unknown?.status, unknown?.path, unknown?.query],
          [undefined, 404, "/nowhere/", { a: "2" }]
        )
        yield* target.reset
        assert.deepStrictEqual(yield* target.requests, [])
      })
    )
  })
