import { execFile } from "node:child_process"
import { getEventListeners, once } from "node:events"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import * as Http from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { Readable } from "node:stream"
import { pathToFileURL } from "node:url"
import { inspect, promisify } from "node:util"
import { afterEach, assert, describe, expectTypeOf, it, onTestFinished, vi } from "@effect/vitest"
import type * as Activity from "@opconnect/core/Activity"
import type * as ConnectClient from "@opconnect/core/ConnectClient"
import type * as ConnectErrors from "@opconnect/core/ConnectError"
import type * as CoreOptions from "@opconnect/core/ConnectOptions"
import type * as Item from "@opconnect/core/Item"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import type * as ItemFile from "@opconnect/core/ItemFile"
import type * as Promised from "@opconnect/core/promise"
import {
  type Connect,
  ConnectError,
  type ConnectOptions,
  ConnectOptionsError,
  createConnect,
  Secret,
  SecretsError
} from "@opconnect/core/promise"
import type * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type * as Health from "@opconnect/core/ServerHealth"
import type * as Vault from "@opconnect/core/Vault"
import type * as Redacted from "effect/Redacted"
import type * as Schema from "effect/Schema"

const vaultId = "vaultaaaaaaaaaaaaaaaaaaaaa"
const itemId = "itemaaaaaaaaaaaaaaaaaaaaaa"
const fileId = "fileaaaaaaaaaaaaaaaaaaaaaa"
const token = "eyJhbGciOiJFUzI1NiJ9.token-of-the-tests.c2lnbmF0dXJl"
const hidden = "the-password"

const vaultPath = `/v1/vaults/${vaultId}`
const itemPath = `${vaultPath}/items/${itemId}`
const filePath = `${itemPath}/files/${fileId}`

const vault = { id: vaultId, name: "prod", items: 1 }
const summary = { id: itemId, title: "db", vault: { id: vaultId }, category: "DATABASE", tags: ["a"], version: 3 }
const file = { id: fileId, name: "key.pem", size: 3, content: hidden }
const section = { id: "s", label: "replica" }
const full = {
  ...summary,
  sections: [section],
  fields: [
    { id: "password", type: "CONCEALED", purpose: "PASSWORD", label: "password", value: hidden, section },
    { id: "TOTP_1", type: "OTP", label: "code", value: `otpauth://totp/x?secret=${hidden}`, totp: hidden }
  ],
  files: [file]
}

/** A server whose vault, item and password change with every read. */
const rotating = (): Handler => {
  let reads = 0
  const fields = () => [{ id: "password", type: "CONCEALED", value: `value ${reads}` }]
  return (seen, response) => {
    if (seen.url === itemPath) reads++
    const handler =
      seen.url === vaultPath
        ? { ...vault, contentVersion: reads }
        : seen.url === itemPath
          ? { ...summary, version: reads, fields: fields() }
          : [{ ...summary, version: reads + 1 }]
    json(handler)(seen, response)
  }
}

const place = {
  vault: { id: vaultId, name: vaultId },
  item: { id: itemId, title: "db", category: "DATABASE", version: 3, updatedAt: undefined }
}

const collect = async <A>(all: AsyncIterable<A>): Promise<Array<A>> => {
  const some: Array<A> = []
  for await (const one of all) some.push(one)
  return some
}

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: Http.IncomingHttpHeaders
  readonly body: unknown
}

type Handler = (seen: Seen, response: Http.ServerResponse) => void

const json =
  (body: unknown, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))

/** A Connect server on a port of its own, with the responses of the test. */
const serve = async (handler: Handler) => {
  const seen: Array<Seen> = []
  const sockets = new Set<Socket>()
  const server = Http.createServer(async (request, response) => {
    const body = Buffer.concat(await collect(request)).toString()
    const one = {
      method: request.method ?? "",
      url: decodeURIComponent(request.url ?? "").replaceAll("+", " "),
      headers: request.headers,
      body: body === "" ? undefined : JSON.parse(body)
    }
    seen.push(one)
    handler(one, response)
  })
  // Longer than any test: a client that ends its connections does so by itself.
  server.keepAliveTimeout = 120_000
  server.on("connection", (socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => {})
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    sent: () => seen.map(({ method, url }) => `${method} ${url}`),
    sockets,
    /** The connections that are open now are gone. */
    disconnected: () => Promise.all([...sockets].map((socket) => once(socket, "close"))),
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, "close")
    }
  }
}

/** A server that never responds, and reports when a request arrived. */
const serveSilence = async (begin: (response: Http.ServerResponse) => void = () => {}) => {
  const asked = Promise.withResolvers<void>()
  const hungUp = Promise.withResolvers<void>()
  const server = await serve((_, response) => {
    response.on("close", hungUp.resolve)
    begin(response)
    asked.resolve()
  })
  return Object.assign(server, { asked: asked.promise, hungUp: hungUp.promise })
}

const to = (server: { readonly host: string }, options: ConnectOptions = {}) =>
  createConnect({ host: server.host, token, retries: 0, ...options })

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  return assert.fail("it was not rejected")
}

const connectError = async (promise: Promise<unknown>): Promise<ConnectError> => {
  const error = await rejection(promise)
  assert.instanceOf(error, ConnectError)
  return error as ConnectError
}

/** A decoded response with its secrets in plain text, for comparing with what was on the wire. */
const revealed = (value: unknown): unknown => {
  if (value instanceof Secret) return value.reveal()
  if (Array.isArray(value)) return value.map(revealed)
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revealed(one)]))
}

/** JSON whose keys are in order, `__proto__` included, which deep equality overlooks. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one
  )

const bytes = Buffer.from([0, 255, 128, 10])
const binary: Handler = (_, response) => response.writeHead(200).end(bytes)
const plain =
  (text: string): Handler =>
  (_, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end(text)

const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), "opconnect-promise-"))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

afterEach(() => {
  vi.unstubAllEnvs()
})

interface Call {
  readonly call: (connect: Connect) => Promise<unknown>
  readonly sends: ReadonlyArray<string>
  readonly handler: Handler
  readonly gives: unknown
  readonly body?: unknown
}

const either =
  (detail: unknown, list: unknown): Handler =>
  (seen, response) =>
    json(/(items|vaults)(\?|$)/.test(seen.url) ? list : detail)(seen, response)

const changes = [{ op: "replace", path: "/title", value: "x" }] as const
const input = { vault: { id: vaultId }, category: "LOGIN", title: "new" }

const calls: Readonly<Record<string, Call>> = {
  "vaults.list": {
    call: ({ vaults }) => vaults.list({ filter: 'name eq "a & b"' }),
    sends: ['GET /v1/vaults?filter=name eq "a & b"'],
    handler: json([vault]),
    gives: [vault]
  },
  "vaults.get": {
    call: ({ vaults }) => vaults.get(vaultId),
    sends: [`GET ${vaultPath}`],
    handler: json(vault),
    gives: vault
  },
  "vaults.getByName": {
    call: ({ vaults }) => vaults.getByName("PROD"),
    sends: ["GET /v1/vaults"],
    handler: json([vault, { id: "other", name: "staging" }]),
    gives: vault
  },
  "items.list": {
    call: ({ items }) => items.list(vaultId, { filter: 'tag eq "x"' }),
    sends: [`GET ${vaultPath}/items?filter=tag eq "x"`],
    handler: json([summary]),
    gives: [summary]
  },
  "items.get": {
    call: ({ items }) => items.get(vaultId, itemId),
    sends: [`GET ${itemPath}`],
    handler: json(full),
    gives: full
  },
  "items.getByTitle": {
    call: ({ items }) => items.getByTitle(vaultId, "db"),
    sends: [`GET ${vaultPath}/items?filter=title eq "db"`, `GET ${itemPath}`],
    handler: either(full, [summary]),
    gives: full
  },
  "items.listByTitle": {
    call: ({ items }) => items.listByTitle(vaultId, "DB"),
    sends: [`GET ${vaultPath}/items?filter=title eq "DB"`],
    handler: json([summary]),
    gives: [summary]
  },
  "items.listByTitleContaining": {
    call: ({ items }) => items.listByTitleContaining(vaultId, "d"),
    sends: [`GET ${vaultPath}/items?filter=title co "d"`],
    handler: json([summary]),
    gives: [summary]
  },
  "items.listByTag": {
    call: ({ items }) => items.listByTag(vaultId, "a"),
    sends: [`GET ${vaultPath}/items?filter=tag eq "a"`],
    handler: json([summary]),
    gives: [summary]
  },
  "items.create": {
    call: ({ items }) => items.create(vaultId, input, { waitUntilVisible: true }),
    sends: [`POST ${vaultPath}/items`, `GET ${itemPath}`],
    handler: json(full),
    gives: full,
    body: input
  },
  "items.update": {
    call: ({ items }) => items.update(vaultId, itemId, { ...input, version: 2 }, { waitUntilVisible: 5_000 }),
    sends: [`PUT ${itemPath}`, `GET ${itemPath}`],
    handler: json(full),
    gives: full,
    body: { ...input, version: 2 }
  },
  "items.patch": {
    call: ({ items }) => items.patch(vaultId, itemId, changes),
    sends: [`PATCH ${itemPath}`],
    handler: json(full),
    gives: full,
    body: changes
  },
  "items.setField": {
    call: ({ items }) => items.setField(vaultId, itemId, "password", "new"),
    sends: [`GET ${itemPath}`, `PATCH ${itemPath}`],
    handler: json(full),
    gives: full
  },
  "items.delete": {
    call: ({ items }) => items.delete(vaultId, itemId),
    sends: [`DELETE ${itemPath}`],
    handler: (_, response) => response.writeHead(204).end(),
    gives: undefined
  },
  "files.list": {
    call: ({ files }) => files.list(vaultId, itemId, { inline: true }),
    sends: [`GET ${itemPath}/files?inline_files=true`],
    handler: json([file]),
    gives: [file]
  },
  "files.get": {
    call: ({ files }) => files.get(vaultId, itemId, fileId, { inline: true }),
    sends: [`GET ${filePath}?inline_files=true`],
    handler: json(file),
    gives: file
  },
  "files.content": {
    call: async ({ files }) => Buffer.concat(await collect(files.content(vaultId, itemId, fileId))),
    sends: [`GET ${filePath}/content`],
    handler: binary,
    gives: bytes
  },
  "files.bytes": {
    call: async ({ files }) => Buffer.from(await files.bytes(vaultId, itemId, fileId)),
    sends: [`GET ${filePath}/content`],
    handler: binary,
    gives: bytes
  },
  "files.text": {
    call: ({ files }) => files.text(vaultId, itemId, fileId),
    sends: [`GET ${filePath}/content`],
    handler: plain("schlüssel"),
    gives: "schlüssel"
  },
  "files.download": {
    call: async ({ files }) => {
      const path = await folder()
      await files.download(vaultId, itemId, fileId, join(path, "key"), { size: 10 })
      const text = await readFile(join(path, "key"), "utf8")
      return text
    },
    sends: [`GET ${filePath}/content`],
    handler: plain("schlüssel"),
    gives: "schlüssel"
  },
  "activity.list": {
    call: ({ activity }) => activity.list({ limit: 2, offset: 4 }),
    sends: ["GET /v1/activity?limit=2&offset=4"],
    handler: (_, response) => response.writeHead(200, { "content-range": "5-6/9" }).end('[{"requestId":"r"}]'),
    gives: { requests: [{ requestId: "r" }], range: "5-6/9" }
  },
  "activity.stream": {
    call: ({ activity }) => collect(activity.stream({ pageSize: 1 })),
    sends: ["GET /v1/activity?limit=1&offset=0", "GET /v1/activity?limit=1&offset=1"],
    handler: (seen, response) => json(seen.url.endsWith("0") ? [{ requestId: "r" }] : [])(seen, response),
    gives: [{ requestId: "r" }]
  },
  "server.heartbeat": {
    call: ({ server }) => server.heartbeat(),
    sends: ["GET /heartbeat"],
    handler: plain("."),
    gives: "."
  },
  "server.health": {
    call: ({ server }) => server.health(),
    sends: ["GET /health"],
    handler: json({ name: "1Password Connect API", version: "1.8.1" }),
    gives: { name: "1Password Connect API", version: "1.8.1" }
  },
  "server.metrics": {
    call: ({ server }) => server.metrics(),
    sends: ["GET /metrics"],
    handler: plain("up 1"),
    gives: "up 1"
  },
  "secrets.resolve": {
    call: ({ secrets }) => secrets.resolve(`op://${vaultId}/${itemId}/password`),
    sends: [`GET ${itemPath}`],
    handler: json(full),
    gives: hidden
  },
  "secrets.resolveAll": {
    call: ({ secrets }) =>
      secrets.resolveAll({ A: "op://prod/db/password", B: `op://${vaultId}/db/code?attribute=otp` }),
    sends: ["GET /v1/vaults", `GET ${vaultPath}/items?filter=title eq "db"`, `GET ${itemPath}`],
    handler: (seen, response) =>
      json(seen.url === "/v1/vaults" ? [{ ...vault, items: 1_000 }] : seen.url === itemPath ? full : [summary])(
        seen,
        response
      ),
    gives: { A: hidden, B: hidden }
  },
  "secrets.resolveTemplate": {
    call: ({ secrets }) =>
      secrets.resolveTemplate(`# op://x\nA: {{ op://$V/${itemId}/password }}!`, {
        variables: () => vaultId,
        comments: ["#"]
      }),
    sends: [`GET ${itemPath}`],
    handler: json(full),
    gives: `# op://x\nA: ${hidden}!`
  },
  "secrets.resolveEach": {
    call: ({ secrets }) => secrets.resolveEach({ A: `op://${vaultId}/${itemId}/password`, B: "x" }),
    sends: [`GET ${itemPath}`],
    handler: json(full),
    gives: {
      A: { status: "fulfilled", value: hidden },
      B: {
        status: "rejected",
        reason: {
          key: "B",
          place: { key: "B" },
          reference: "(text without op://)",
          code: "InvalidReference",
          message: 'Not a secret reference, at character 1: a reference starts with "op://".',
          hint: "Write it as op://<vault>/<item>/<field>, or enclose it in {{ }} if it is part of a longer text."
        }
      }
    }
  },
  "secrets.plan": {
    call: ({ secrets }) =>
      secrets.plan({ A: `op://${vaultId}/${itemId}/replica/password`, B: `op://${vaultId}/${itemId}/key.pem`, C: "x" }),
    sends: [`GET ${itemPath}`],
    handler: json(full),
    gives: {
      requests: [
        { method: "GET", path: itemPath },
        { method: "GET", path: `${filePath}/content` }
      ],
      entries: [
        {
          key: "A",
          reference: `op://${vaultId}/${itemId}/replica/password`,
          ...place,
          section: { id: "s", label: "replica" },
          target: { kind: "field", id: "password", name: "password", type: "CONCEALED" }
        },
        {
          key: "B",
          reference: `op://${vaultId}/${itemId}/key.pem`,
          ...place,
          section: undefined,
          target: { kind: "file", id: fileId, name: "key.pem", type: undefined }
        }
      ],
      failures: [
        {
          key: "C",
          place: { key: "C" },
          reference: "(text without op://)",
          code: "InvalidReference",
          message: 'Not a secret reference, at character 1: a reference starts with "op://".',
          hint: "Write it as op://<vault>/<item>/<field>, or enclose it in {{ }} if it is part of a longer text."
        }
      ]
    }
  },
  "secrets.watch": {
    call: async ({ secrets }) => {
      for await (const change of secrets.watch({ A: `op://${vaultId}/${itemId}/password` }, { interval: 1 }))
        return change
      return undefined
    },
    sends: [`GET ${itemPath}`, `GET ${vaultPath}`, `GET ${vaultPath}/items`, `GET ${itemPath}`],
    get handler() {
      return rotating()
    },
    gives: { key: "A", reference: `op://${vaultId}/${itemId}/password`, previous: "value 1", current: "value 2" }
  },
  "secrets.live": {
    call: async ({ secrets }) => {
      await using live = await secrets.live(`op://${vaultId}/${itemId}/password`)
      return [live.reference, live.current, live.previous]
    },
    sends: [`GET ${itemPath}`],
    handler: json(full),
    gives: [`op://${vaultId}/${itemId}/password`, hidden, undefined]
  }
}

describe("methods", () => {
  it("methods are all in the table", async () => {
    await using connect = createConnect({ host: "http://localhost", token })
    const names = Object.entries(connect).flatMap(([group, methods]) =>
      group === "close" ? [] : Object.keys(methods).map((method) => `${group}.${method}`)
    )
    assert.deepStrictEqual(names.sort(), Object.keys(calls).sort())
  })

  for (const http of ["node", "fetch"] as const) {
    it.each(Object.entries(calls))(`%s, over ${http}`, async (_, { handler, body, call, gives, sends }) => {
      await using server = await serve(handler)
      await using connect = to(server, { http, headers: { "x-proxy": new Secret("p") } })
      assert.deepStrictEqual(revealed(await call(connect)), gives)
      assert.deepStrictEqual(server.sent(), sends)
      assert.strictEqual(server.seen[0]?.headers["x-proxy"], "p")
      if (!sends[0]?.match(/heartbeat|health|metrics/)) {
        assert.strictEqual(server.seen[0]?.headers.authorization, `Bearer ${token}`)
      }
      if (body !== undefined) assert.deepStrictEqual(server.seen[0]?.body, body)
    })
  }
})

describe("items", () => {
  it("show their secrets only on request", async () => {
    await using server = await serve(either(full, [summary]))
    await using connect = to(server)
    const item = await connect.items.get(vaultId, itemId)
    const value = item.fields?.[0]?.value
    assert.instanceOf(value, Secret)
    assert.strictEqual(value?.reveal(), hidden)
    assert.strictEqual(`${value}`, "<redacted>")
    assert.strictEqual(JSON.stringify({ value }), '{"value":"<redacted>"}')
    assert.strictEqual(inspect(value), "<redacted>")
    const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }
    for (const shown of [JSON.stringify(item), inspect(item, deep), inspect(item, { ...deep, customInspect: false })]) {
      assert.include(shown, itemId)
      assert.notInclude(shown, hidden)
    }
  })

  it("keep unknown keys from get through an edit to update", async () => {
    const raw = JSON.parse(`{
      "id": "${itemId}", "title": "db", "vault": { "id": "${vaultId}", "since": 1 }, "category": "NEWER", "state": null,
      "urls": [{ "href": "https://x", "rank": 2 }], "later": { "deep": [{ "value": "as it is" }, null] },
      "__proto__": { "polluted": true }, "updatedAt": "2020-01-01T00:00:00.123456789Z",
      "sections": [{ "id": "s", "open": true }],
      "fields": [
        { "id": "password", "value": "${hidden}", "shape": "x", "section": { "id": "s", "at": 1 },
          "passwordDetails": { "history": ["old-1", "old-2"], "checked": true } },
        { "id": "empty", "value": "", "totp": null }
      ],
      "files": [{ "id": "f", "content": "aGk=", "kind": "x" }]
    }`)
    await using server = await serve(json(raw))
    await using connect = to(server)
    const item = await connect.items.get(vaultId, itemId)
    assert.strictEqual(item.fields?.[0]?.passwordDetails?.history?.[1]?.reveal(), "old-2")
    await connect.items.update(vaultId, itemId, { ...item, title: "renamed" })
    assert.strictEqual(canonical(server.seen[1]?.body), canonical({ ...raw, title: "renamed" }))
  })

  it("items are written with plain text and Secret values, without undefined properties", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const label: string | undefined = undefined
    await connect.items.create(vaultId, {
      ...input,
      fields: [
        { value: "a" },
        { value: new Secret("b"), ...({ label } as object) },
        { value: new Secret("<redacted>") }
      ]
    })
    await connect.items.patch(vaultId, itemId, [
      { op: "add", path: "/fields", value: { label: "x", value: new Secret("c") } }
    ])
    await connect.items.setField(vaultId, itemId, "password", new Secret("d"))
    assert.deepStrictEqual(
      server.seen.filter(({ method }) => method !== "GET").map(({ body }) => body),
      [
        { ...input, fields: [{ value: "a" }, { value: "b" }, { value: "<redacted>" }] },
        [{ op: "add", path: "/fields", value: { label: "x", value: "c" } }],
        [{ op: "replace", path: "/fields/password/value", value: "d" }]
      ]
    )
  })

  it("items are rejected when their secrets were lost in serialization", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const item = await connect.items.get(vaultId, itemId)
    const through = [
      connect.items.update(vaultId, itemId, JSON.parse(JSON.stringify(item))),
      connect.items.update(vaultId, itemId, structuredClone(item)),
      connect.items.create(vaultId, JSON.parse(JSON.stringify(item))),
      connect.items.setField(vaultId, itemId, "password", `${item.fields?.[0]?.value}`),
      connect.items.patch(vaultId, itemId, [{ op: "add", path: "/fields", value: { value: "<redacted>" } }])
    ]
    const errors = await Promise.all(through.map(connectError))
    for (const { code } of errors) assert.strictEqual(code, "InvalidItem")
    assert.deepStrictEqual(server.sent(), [`GET ${itemPath}`])
  })

  it("rejects items in an unexpected format without showing their contents", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const fields = [{ value: { wrapped: hidden } }] as unknown as Promised.ItemInput["fields"] & object
    const error = await connectError(connect.items.create(vaultId, { ...input, fields }))
    assert.strictEqual(error.code, "InvalidItem")
    assert.include(error.message, '["fields"][0]["value"]')
    assert.notInclude(inspect(error), hidden)
    assert.lengthOf(server.seen, 0)
  })

  it("items are created from drafts", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const shop = ItemDraft.login({ title: "Shop", username: "app", password: hidden }).pipe(ItemDraft.tags("prod"))
    await connect.items.create(vaultId, shop)
    const sent = server.seen[0]?.body as Promised.ItemInput
    assert.strictEqual(sent.vault.id, vaultId)
    assert.deepStrictEqual(sent.tags, ["prod"])
    assert.isTrue(sent.fields?.some(({ value }) => (value as unknown) === hidden))

    const error = await connectError(connect.items.create(vaultId, ItemDraft.login({ title: "" })))
    assert.strictEqual(error.code, "InvalidItem")
    assert.include(error.message, "title is empty")
    const wrong = await connectError(
      connect.items.create(vaultId, ItemDraft.login({ title: "" }).pipe(ItemDraft.tags("")))
    )
    assert.deepStrictEqual(
      wrong.issues.map(({ code, message }) => [code, message]),
      [
        ["InvalidDraft", "The title is empty."],
        ["InvalidDraft", "A tag is empty."]
      ]
    )
    assert.lengthOf(server.seen, 1)
  })
})

describe("a call", () => {
  it("decodes an item in one pass, in place", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    await connect.items.get(vaultId, itemId)
    const parse = vi.spyOn(JSON, "parse")
    onTestFinished(() => parse.mockRestore())
    const item = await connect.items.get(vaultId, itemId)
    const parsed = parse.mock.results.map(({ value }) => value)
    assert.isTrue(parsed.includes(item))
    assert.isTrue(item.fields?.every(({ value }) => value instanceof Secret))
  })

  it("starts one timer, on new and reused connections", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const start = vi.spyOn(globalThis, "setTimeout")
    onTestFinished(() => start.mockRestore())
    for (let number = 1; number <= 3; number++) {
      start.mockClear()
      await connect.items.get(vaultId, itemId)
      assert.strictEqual(start.mock.calls.length, 1, `call ${number}`)
    }
    assert.strictEqual(server.sockets.size, 1)
  })

  it("accepts a signal among its other options", async () => {
    await using server = await serve((seen, response) =>
      json(seen.method === "GET" && seen.url.includes("/items?") ? [summary] : full)(seen, response)
    )
    await using connect = to(server)
    const { signal } = new AbortController()
    const { items } = connect
    await items.list(vaultId, { filter: 'title eq "db"', signal })
    await items.create(vaultId, input, { signal })
    await items.update(vaultId, itemId, input, { signal })
    await items.patch(vaultId, itemId, changes, { signal })
    await items.setField(vaultId, itemId, "password", "x", { signal, waitUntilVisible: false })
    await items.delete(vaultId, itemId, { signal })
  })

  it("accepts a signal together with the time limit of a download", async () => {
    await using server = await serve((seen, response) =>
      (seen.url.endsWith("/content") ? binary : json({ id: fileId, size: bytes.length }))(seen, response)
    )
    await using connect = to(server)
    const path = join(await folder(), "file")
    await connect.files.download(vaultId, itemId, fileId, path, {
      signal: new AbortController().signal,
      timeout: 60_000
    })
    assert.deepStrictEqual(await readFile(path), bytes)
  })
})

describe("files", () => {
  it("files are streamed as they arrive, once for each iteration", async () => {
    const goOn = Promise.withResolvers<void>()
    await using server = await serve((_, response) => {
      response.writeHead(200).write("first")
      void goOn.promise.then(() => response.end("second"))
    })
    await using connect = to(server)
    const content = connect.files.content(vaultId, itemId, fileId)
    assert.lengthOf(server.seen, 0)
    const parts: Array<string> = []
    for await (const part of content) {
      parts.push(Buffer.from(part).toString())
      goOn.resolve()
    }
    assert.deepStrictEqual(parts, ["first", "second"])
    assert.strictEqual(Buffer.concat(await Readable.from(content).toArray()).toString(), "firstsecond")
    assert.lengthOf(server.seen, 2)
  })

  it("files are cancelled when the reader stops", async () => {
    await using server = await serveSilence((response) => response.writeHead(200).write("first"))
    await using connect = to(server)
    for await (const _ of connect.files.content(vaultId, itemId, fileId)) break
    await server.hungUp
  })

  it("fail where the stream is interrupted", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("first", () => response.destroy())
    })
    await using connect = to(server)
    const error = await connectError(collect(connect.files.content(vaultId, itemId, fileId)))
    assert.strictEqual(error.code, "Unreachable")
    assert.strictEqual(error.path, `${filePath}/content`)
  })
})

describe("errors", () => {
  it("errors are instances of Error with only public properties", async () => {
    await using server = await serve(json({ status: 401, message: "Invalid token signature" }, 401))
    await using connect = to(server)
    const error = await connectError(connect.items.get(vaultId, itemId))
    assert.instanceOf(error, Error)
    assert.strictEqual(error.name, "ConnectError")
    assert.deepStrictEqual(
      { ...error, message: error.message },
      {
        code: "TokenRejected",
        message: `GET ${itemPath} failed with 401: Invalid token signature.`,
        hint: "Check that the token (token) is complete, not revoked or expired, and issued for this server.",
        status: 401,
        method: "GET",
        path: itemPath,
        host: server.host,
        attempts: 1,
        mayHaveBeenProcessed: false
      }
    )
    assert.sameMembers(Reflect.ownKeys(error), [
      "stack",
      "message",
      "code",
      "hint",
      "status",
      "method",
      "path",
      "host",
      "attempts",
      "mayHaveBeenProcessed"
    ])
    assert.notInclude(inspect(error, { depth: 9, showHidden: true }), "Bearer")
  })

  it("errors have a stack that leads to the caller", async () => {
    await using server = await serve(json({ status: 404, message: "item not found" }, 404))
    await using connect = to(server)
    async function whoCalled() {
      return await connect.items.get(vaultId, itemId)
    }
    const error = await connectError(whoCalled())
    assert.match(error.stack ?? "", /^ConnectError: GET .*\n(.*\n)*? +at (async )?whoCalled/)
  })

  it.each([
    ["ResourceNotFound", 404],
    ["AccessDenied", 403],
    ["SyncTimeout", 408],
    ["ServerError", 500],
    ["UnexpectedResponse", 418]
  ])("%s is the code of status %i", async (code, status) => {
    await using server = await serve(json({ status, message: "so it is" }, status))
    await using connect = to(server)
    const error = await connectError(connect.items.get(vaultId, itemId))
    assert.deepStrictEqual([error.code, error.status], [code, status])
  })

  it("report the Retry-After of a proxy", async () => {
    await using server = await serve((_, response) => response.writeHead(429, { "retry-after": "7" }).end())
    await using connect = to(server)
    const error = await connectError(connect.vaults.list())
    assert.deepStrictEqual([error.code, error.retryAfter, error.attempts], ["TooManyRequests", 7_000, 1])
  })

  it("report the attempts, and that nothing was sent", async () => {
    const server = await serve(json([]))
    await server[Symbol.asyncDispose]()
    await using connect = to(server, { retries: 2, initialBackoff: 1 })
    const error = await connectError(connect.vaults.list())
    assert.deepStrictEqual([error.code, error.attempts, error.sent, error.status], ["Unreachable", 3, false, undefined])
    assert.notProperty(error, "status")
  })

  it("omit absent properties, such as the host of a call that was never sent", async () => {
    await using server = await serve(json(vault))
    await using connect = to(server)
    const error = await connectError(connect.vaults.get(""))
    assert.deepStrictEqual([error.code, error.attempts], ["InvalidRequest", 0])
    assert.notProperty(error, "host")
    assert.lengthOf(server.seen, 0)
  })

  it("report the candidates of an ambiguous name", async () => {
    await using server = await serve(json([vault, { ...vault, id: "other" }]))
    await using connect = to(server)
    const several = await connectError(connect.vaults.getByName("prod"))
    assert.deepStrictEqual([several.code, several.candidates], ["LookupAmbiguous", [vaultId, "other"]])
    const none = await connectError(connect.vaults.getByName("nope"))
    assert.deepStrictEqual([none.code, none.message], ["LookupNotFound", 'No vault has the name "nope".'])
  })

  it("report the id of a created item that is not visible yet", async () => {
    await using server = await serve((seen, response) =>
      (seen.method === "POST" ? json({ ...full, version: 1 }) : json({ status: 404 }, 404))(seen, response)
    )
    await using connect = to(server)
    const created = connect.items.create(
      vaultId,
      { title: "x", vault: { id: vaultId }, category: "LOGIN" },
      { waitUntilVisible: 1 }
    )
    const error = await connectError(created)
    assert.deepStrictEqual([error.code, error.vaultId, error.itemId], ["WriteNotVisible", vaultId, full.id])
  })

  it("report a download that cannot be written", async () => {
    await using server = await serve(plain("x"))
    await using connect = to(server)
    const path = join(tmpdir(), "opconnect-no-such-folder", "file")
    const error = await connectError(connect.files.download(vaultId, itemId, fileId, path, { size: 1 }))
    assert.strictEqual(error.code, "DownloadFailed")
    assert.include(error.message, "ENOENT")
  })

  it("report a download that is written only partially", async () => {
    await using server = await serve(plain("x".repeat(2_000)))
    const path = await folder()
    const program = `
      import { createConnect } from "${published}"
      const { files } = createConnect({ host: "${server.host}", token: "t" })
      const download = files.download("${vaultId}", "${itemId}", "${fileId}", "${path}/file", { size: 2_000 })
      await download.catch((error) => console.log(error.code))
      process.exit()`
    // Files may have one block, of half a kilobyte or a whole one.
    const args = ["-c", 'ulimit -f 1; exec "$0" --input-type=module -e "$1"', process.execPath, program]
    const { stdout } = await execute("sh", args, { cwd: core })
    assert.deepStrictEqual([stdout, await readdir(path)], ["DownloadFailed\n", []])
  })

  it("errors of an internal defect show its message only", async () => {
    await using server = await serve(json([]))
    await using connect = to(server)
    let reads = 0
    const bad = {
      get limit(): number {
        // The check of the options reads it first.
        if (reads++ === 0) return 1
        throw Object.assign(new TypeError("oops"), { request: { authorization: `Bearer ${token}` } })
      }
    }
    const error = await connectError(connect.activity.list(bad))
    assert.deepStrictEqual([error.code, error.message], ["InternalError", "TypeError: oops"])
    assert.notInclude(inspect(error, { depth: 9 }), token)
  })
})

describe("secrets", () => {
  it("fail together, each with its key and reason", async () => {
    await using server = await serve((seen, response) =>
      seen.url.startsWith(itemPath)
        ? json(full)(seen, response)
        : json({ status: 500, message: "out of order" }, 500)(seen, response)
    )
    await using connect = to(server)
    const other = "otheraaaaaaaaaaaaaaaaaaaaa"
    const error = await rejection(
      connect.secrets.resolveAll({
        GOOD: `op://${vaultId}/${itemId}/password`,
        FIELD: `op://${vaultId}/${itemId}/pasword`,
        REQUEST: `op://${vaultId}/${other}/password`,
        MISTAKE: hidden
      })
    )
    assert.instanceOf(error, SecretsError)
    assert.instanceOf(error, Error)
    const { issues, message } = error as SecretsError
    assert.deepStrictEqual(
      issues.map(({ code, key, reference }) => ({ code, key, reference })),
      [
        { key: "FIELD", reference: `op://${vaultId}/${itemId}/pasword`, code: "FieldNotFound" },
        { key: "REQUEST", reference: `op://${vaultId}/${other}/password`, code: "ServerError" },
        { key: "MISTAKE", reference: "(text without op://)", code: "InvalidReference" }
      ]
    )
    assert.include(issues[0]?.hint, '"password"')
    for (const { key, message: one } of issues) {
      assert.include(message, `${key}: `)
      assert.include(message, one)
    }
    assert.notInclude(inspect(error, { depth: 9, showHidden: true }), hidden)
  })

  it("fail without a key for a single reference", async () => {
    await using server = await serve(json({ status: 401, message: "Invalid token" }, 401))
    await using connect = to(server)
    const error = (await rejection(connect.secrets.resolve("op://prod/db/password"))) as SecretsError
    assert.instanceOf(error, SecretsError)
    assert.deepStrictEqual(
      error.issues.map(({ code, key }) => [key, code]),
      [[undefined, "TokenRejected"]]
    )
    assert.isTrue(error.message.startsWith("op://prod/db/password: "))
  })

  it("accept keys of any name", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const reference = `op://${vaultId}/${itemId}/password`
    const values = await connect.secrets.resolveAll(
      JSON.parse(`{ "__proto__": "${reference}", "toString": "${reference}" }`)
    )
    assert.deepStrictEqual(Object.entries(values), [
      ["__proto__", hidden],
      ["toString", hidden]
    ])
  })
})

const optionsError = (make: () => unknown): ConnectOptionsError => {
  try {
    make()
  } catch (error) {
    assert.instanceOf(error, ConnectOptionsError)
    return error as ConnectOptionsError
  }
  return assert.fail("nothing was thrown")
}

describe("options", () => {
  it("options that are invalid are all reported at once", () => {
    const error = optionsError(() => createConnect({ host: "localhost:8080", token: "", retries: -1 }))
    assert.instanceOf(error, Error)
    assert.lengthOf(error.issues, 3)
    for (const { hint, message } of error.issues) assert.include(error.message, `${message} ${hint}`)
  })

  it("options are named in hints if code sets them, and their variables otherwise", () => {
    vi.stubEnv("OP_CONNECT_HOST", "localhost:8080")
    vi.stubEnv("OP_CONNECT_TOKEN", "two words")
    const hints = (options?: Promised.ConnectOptions) =>
      optionsError(() => createConnect(options)).issues.map(({ hint }) => hint)
    assert.deepStrictEqual(
      hints().map((hint) => /OP_CONNECT_[A-Z_]+/.exec(hint)?.[0]),
      ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"]
    )
    assert.deepStrictEqual(hints({ host: '"http://localhost"', token: "a b" }), [
      "Remove the quotes from host.",
      "Remove the spaces from token."
    ])
    assert.deepStrictEqual(hints({ host: "http://localhost", token: "/run/token" }), [
      "Set tokenFile to the path of a file that holds the token."
    ])
  })

  it("default to the environment", async () => {
    await using server = await serve(json({ status: 500, message: "" }, 500))
    vi.stubEnv("OP_CONNECT_HOST", server.host)
    vi.stubEnv("OP_CONNECT_TOKEN", token)
    vi.stubEnv("OP_CONNECT_RETRIES", "1")
    vi.stubEnv("OP_CONNECT_USER_AGENT", "there")
    await using connect = createConnect({ host: undefined, retries: undefined, userAgent: "here", initialBackoff: 1 })
    assert.strictEqual((await connectError(connect.vaults.list())).attempts, 2)
    assert.strictEqual(server.seen[0]?.headers.authorization, `Bearer ${token}`)
    assert.strictEqual(server.seen[0]?.headers["user-agent"], "here")

    vi.stubEnv("OP_CONNECT_TOTAL_TIMEOUT", "soon")
    assert.include(optionsError(() => createConnect()).message, "OP_CONNECT_TOTAL_TIMEOUT")
    vi.unstubAllEnvs()
    vi.stubEnv("OP_CONNECT_HOST", "")
    vi.stubEnv("OP_CONNECT_TOKEN", "")
    vi.stubEnv("OP_CONNECT_TOKEN_FILE", "")
    assert.lengthOf(optionsError(() => createConnect()).issues, 2)
  })

  it("a token or a token file in options overrides both in the environment", async () => {
    await using server = await serve(json([]))
    const path = await folder()
    await writeFile(join(path, "token"), "of-the-file\n")
    vi.stubEnv("OP_CONNECT_TOKEN", "of-the-environment")
    vi.stubEnv("OP_CONNECT_TOKEN_FILE", join(path, "none"))
    await using byFile = createConnect({ host: server.host, tokenFile: join(path, "token") })
    await using byToken = createConnect({ host: server.host, token: new Secret("of-the-code") })
    await byFile.vaults.list()
    await byToken.vaults.list()
    assert.deepStrictEqual(
      server.seen.map(({ headers }) => headers.authorization),
      ["Bearer of-the-file", "Bearer of-the-code"]
    )
  })

  it("reads a token file that is created later", async () => {
    await using server = await serve(json([]))
    const path = await folder()
    await using connect = createConnect({ host: server.host, tokenFile: join(path, "token") })
    const failed = await Promise.all([
      rejection(connect.vaults.list()),
      rejection(connect.secrets.resolve("op://a/b/c"))
    ])
    for (const error of failed) {
      assert.instanceOf(error, ConnectOptionsError)
      assert.include((error as Error).message, "no such file or directory")
    }
    await writeFile(join(path, "token"), token)
    assert.deepStrictEqual(await connect.vaults.list(), [])
  })
})

describe("live secrets", () => {
  const reference = `op://${vaultId}/${itemId}/password` as const

  it("receive changes until they are closed", async () => {
    await using server = await serve(rotating())
    await using connect = to(server)
    const live = await connect.secrets.live(reference, { interval: 1 })
    assert.strictEqual(live.current.reveal(), "value 1")
    assert.isUndefined(live.previous)
    const seen: Array<string> = []
    for await (const { current, previous } of live.changes()) {
      seen.push(`${previous?.reveal()} to ${current.reveal()}`)
      if (seen.length === 3) await live.close()
    }
    for (const change of seen) assert.match(change, /^value \d+ to value \d+$/)
    assert.isAtLeast(seen.length, 3)
    const previous = live.previous as Secret | undefined // as undefined is what it is narrowed to above
    assert.match(previous?.reveal() ?? "", /^value \d+$/)
    assert.notInclude(inspect(live, { getters: true, depth: 9 }), "value")
    const asked = server.seen.length
    await connect.server.heartbeat()
    assert.lengthOf(server.seen, asked + 1)
  })

  it("report failures, continue, and end with the client", async () => {
    let down = false
    const whole = rotating()
    await using server = await serve((seen, response) =>
      down ? json({ status: 503, message: "down" }, 503)(seen, response) : whole(seen, response)
    )
    const connect = to(server)
    const failed = Promise.withResolvers<SecretsError>()
    const live = await connect.secrets.live(reference, {
      interval: 1,
      onFailure: (error) => {
        failed.resolve(error)
        throw new Error("of the callback itself")
      }
    })
    down = true
    const error = await failed.promise
    assert.instanceOf(error, SecretsError)
    assert.deepInclude(error.issues[0], { key: reference, code: "ServerError" })
    down = false
    for await (const _ of live.changes()) break
    const rest = connectError(collect(live.changes()))
    await connect.close()
    assert.strictEqual((await rest).code, "Closed")
  })

  it("live secrets are rejected if the reference cannot be resolved", async () => {
    await using server = await serve(json([]))
    await using connect = to(server)
    const error = await rejection(connect.secrets.live("op://prod/db/password"))
    assert.instanceOf(error, SecretsError)
    assert.instanceOf(await rejection(collect(connect.secrets.watch({ A: "op://prod/db/password" }))), SecretsError)
  })
})

describe("watches", () => {
  const reference = `op://${vaultId}/${itemId}/password` as const

  it("reject invalid options", async () => {
    await using connect = createConnect({ host: "http://localhost:1", token })
    for (const interval of [0, -5, Number.NaN, "60", null] as Array<number>) {
      const watching = collect(connect.secrets.watch({ A: reference }, { interval }))
      assert.instanceOf(await rejection(watching), ConnectOptionsError)
      assert.instanceOf(await rejection(connect.secrets.live(reference, { interval })), ConnectOptionsError)
    }
  })

  it("report values that differ from initialValues, and accept secrets known to be missing", async () => {
    await using server = await serve(json(full))
    await using connect = to(server)
    const record = { A: reference, B: reference, C: reference }
    // All that a program has read at its start, of which it watches some.
    const initialValues = { A: "known", B: hidden, C: undefined, D: "of another" }
    const changes: Array<ReadonlyArray<unknown>> = []
    for await (const { current, key, previous } of connect.secrets.watch(record, { initialValues })) {
      expectTypeOf(key).toEqualTypeOf<"A" | "B" | "C">()
      changes.push([key, previous?.reveal(), current.reveal()])
      if (changes.length === 2) break
    }
    assert.deepStrictEqual(changes, [
      ["A", "known", hidden],
      ["C", undefined, hidden]
    ])
  })

  it("continue after a callback rejects", async () => {
    let down = false
    const whole = rotating()
    await using server = await serve((seen, response) =>
      down ? json({ status: 503, message: "down" }, 503)(seen, response) : whole(seen, response)
    )
    await using connect = to(server)
    const failed = Promise.withResolvers<void>()
    await using live = await connect.secrets.live(reference, {
      interval: 1,
      // Nothing says that it may not be asynchronous.
      onFailure: async () => {
        failed.resolve()
        throw new Error("of the callback itself")
      }
    })
    down = true
    await failed.promise
    down = false
    for await (const _ of live.changes()) break
  })
})

describe("cached values", () => {
  const reference = `op://${vaultId}/${itemId}/password` as const

  it("values are cached for the time in the options", async () => {
    await using server = await serve(rotating())
    await using once = to(server)
    assert.strictEqual(await once.secrets.resolve(reference), "value 1")
    assert.strictEqual(await once.secrets.resolve(reference), "value 1")
    await using never = to(server, { cache: { timeToLive: 0 } })
    assert.strictEqual(await never.secrets.resolve(reference), "value 2")
    // Calls within the same millisecond share one request.
    while ((await never.secrets.resolve(reference)) === "value 2");
  })

  it("cached values are returned while the server is down, if requested", async () => {
    for (const staleIfError of [undefined, 60_000]) {
      let down = false
      await using server = await serve((seen, response) =>
        down ? json({ status: 503, message: "down" }, 503)(seen, response) : json(full)(seen, response)
      )
      await using connect = to(server, { cache: { timeToLive: 0 }, staleIfError })
      assert.strictEqual(await connect.secrets.resolve(reference), hidden)
      down = true
      const again = connect.secrets.resolve(reference)
      if (staleIfError === undefined) assert.instanceOf(await rejection(again), SecretsError)
      else assert.strictEqual(await again, hidden)
    }
  })

  it("require a duration as cache time", () => {
    for (const [name, options] of Object.entries({
      timeToLive: { cache: { timeToLive: -1 } },
      negativeTimeToLive: { cache: { negativeTimeToLive: Number.NaN } },
      capacity: { cache: { capacity: 0 } },
      staleIfError: { staleIfError: -5 }
    })) {
      assert.throws(() => createConnect({ host: "http://localhost", token, ...options }), ConnectOptionsError, name)
    }
  })
})

describe("abort", () => {
  it("aborts the HTTP request and rejects with the signal's reason", async () => {
    await using server = await serveSilence()
    for (const http of ["node", "fetch"] as const) {
      await using connect = to(server, { http, retries: 3 })
      const reason = new Error("no longer wanted")
      const controller = new AbortController()
      const list = rejection(connect.vaults.list({ signal: controller.signal }))
      await server.asked
      controller.abort(reason)
      assert.strictEqual(await list, reason)
      await server.hungUp
    }
  })

  it("rejects with an AbortError where no reason is given, as fetch does", async () => {
    await using server = await serveSilence()
    await using connect = to(server)
    const controller = new AbortController()
    const secret = rejection(connect.secrets.resolve("op://a/b/c", { signal: controller.signal }))
    await server.asked
    controller.abort()
    assert.strictEqual(((await secret) as Error).name, "AbortError")
  })

  it.each(Object.entries(calls).filter(([name]) => name !== "files.download"))(
    "%s takes a signal, and sends nothing when it is aborted already",
    async (name) => {
      await using server = await serve(json([]))
      await using connect = to(server)
      // From now on nothing stands between a call and its request.
      await connect.vaults.list()
      const [group = "", method = ""] = name.split(".")
      const given = Reflect.get(Reflect.get(connect, group), method) as (...args: ReadonlyArray<unknown>) => unknown
      const signal = AbortSignal.abort("reason")
      const args = [...(argumentsOf[name] ?? []), { signal }]
      const called = given(...args)
      const reading = called instanceof Promise ? called : collect(called as AsyncIterable<unknown>)
      assert.strictEqual(await rejection(reading), "reason")
      // A request that was on its way would be there before this one.
      await connect.server.heartbeat()
      assert.deepStrictEqual(server.sent(), ["GET /v1/vaults", "GET /heartbeat"])
    }
  )

  it("cancels a download and removes its file", async () => {
    await using server = await serveSilence((response) => response.writeHead(200).write("first"))
    await using connect = to(server)
    const path = await folder()
    const controller = new AbortController()
    const { signal } = controller
    const download = rejection(connect.files.download(vaultId, itemId, fileId, join(path, "key"), { signal }))
    await server.asked
    controller.abort("enough")
    assert.strictEqual(await download, "enough")
    await server.hungUp
    assert.deepStrictEqual(await readdir(path), [])
  })

  it("cancels an idle stream", async () => {
    await using server = await serveSilence((response) => response.writeHead(200).write("first"))
    await using connect = to(server)
    const controller = new AbortController()
    const content = connect.files.content(vaultId, itemId, fileId, { signal: controller.signal })
    const reader = content[Symbol.asyncIterator]()
    assert.isFalse((await reader.next()).done)
    controller.abort("enough")
    await server.hungUp
    assert.strictEqual(await rejection(reader.next()), "enough")
    assert.isTrue((await reader.next()).done)
  })

  it("cancels a pending read", async () => {
    await using server = await serveSilence((response) => response.writeHead(200).write("first"))
    await using connect = to(server)
    const controller = new AbortController()
    const reader = connect.files.content(vaultId, itemId, fileId, { signal: controller.signal })[Symbol.asyncIterator]()
    await reader.next()
    const waiting = rejection(reader.next())
    controller.abort("enough")
    assert.strictEqual(await waiting, "enough")
    await server.hungUp
  })

  it("cancels the wait before a retry", async () => {
    const asked = Promise.withResolvers<void>()
    await using server = await serve((_, response) => {
      response.writeHead(429, { "retry-after": "20" }).end(() => asked.resolve())
    })
    await using connect = to(server, { retries: 3 })
    const controller = new AbortController()
    const list = rejection(connect.vaults.list({ signal: controller.signal }))
    await asked.promise
    controller.abort("enough")
    assert.strictEqual(await list, "enough")
    assert.lengthOf(server.seen, 1)
  })

  it("removes its listener from a long-lived signal", async () => {
    await using server = await serve(json([]))
    await using connect = to(server)
    const { signal } = new AbortController()
    await connect.vaults.list({ signal })
    await collect(connect.activity.stream({ signal }))
    for await (const _ of connect.files.content(vaultId, itemId, fileId, { signal })) break
    assert.lengthOf(getEventListeners(signal, "abort"), 0)
  })
})

/** The arguments before the options. */
const argumentsOf: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  "vaults.get": [vaultId],
  "vaults.getByName": ["prod"],
  "items.list": [vaultId],
  "items.get": [vaultId, itemId],
  "items.getByTitle": [vaultId, "db"],
  "items.listByTitle": [vaultId, "db"],
  "items.listByTitleContaining": [vaultId, "db"],
  "items.listByTag": [vaultId, "a"],
  "items.create": [vaultId, input],
  "items.update": [vaultId, itemId, input],
  "items.patch": [vaultId, itemId, changes],
  "items.setField": [vaultId, itemId, "password", "x"],
  "items.delete": [vaultId, itemId],
  "files.list": [vaultId, itemId],
  "files.get": [vaultId, itemId, fileId],
  "files.content": [vaultId, itemId, fileId],
  "files.bytes": [vaultId, itemId, fileId],
  "files.text": [vaultId, itemId, fileId],
  "secrets.resolve": ["op://a/b/c"],
  "secrets.resolveAll": [{ A: "op://a/b/c" }],
  "secrets.resolveTemplate": ["op://a/b/c"],
  "secrets.resolveEach": [{ A: "op://a/b/c" }],
  "secrets.plan": [{ A: "op://a/b/c" }],
  "secrets.watch": [{ A: "op://a/b/c" }],
  "secrets.live": ["op://a/b/c"]
}

describe("close", () => {
  it("closes idle connections", async () => {
    await using server = await serve(json([]))
    const connect = to(server)
    await connect.vaults.list()
    assert.strictEqual(server.sockets.size, 1)
    const gone = server.disconnected()
    await connect.close()
    await gone
    await connect.close()
  })

  it("cancels requests in progress without retries, and rejects new ones", async () => {
    await using server = await serveSilence()
    const connect = to(server, { retries: 3, initialBackoff: 1 })
    const list = connectError(connect.vaults.list())
    await server.asked
    await connect.close()
    assert.strictEqual((await list).code, "Closed")
    await server.hungUp
    assert.strictEqual((await connectError(connect.vaults.list())).code, "Closed")
    assert.strictEqual((await connectError(connect.secrets.resolve("op://a/b/c"))).code, "Closed")
    const content = connect.files.content(vaultId, itemId, fileId)
    assert.strictEqual((await connectError(collect(content))).code, "Closed")
    assert.lengthOf(server.seen, 1)
  })

  it.each(["node", "fetch"] as const)("ends streams that are being read, over %s", async (http) => {
    await using server = await serveSilence((response) => response.writeHead(200).write("first"))
    const connect = to(server, { http })
    const idle = connect.files.content(vaultId, itemId, fileId)[Symbol.asyncIterator]()
    await idle.next()
    await connect.close()
    await server.hungUp
    assert.strictEqual((await connectError(idle.next() as Promise<unknown>)).code, "Closed")
  })

  it("happens at the end of a block with await using", async () => {
    await using server = await serve(json([]))
    let gone: Promise<unknown> | undefined
    {
      await using connect = to(server)
      await connect.vaults.list()
      gone = server.disconnected()
    }
    await gone
  })

  it("does nothing for an unused client", async () => {
    const connect = createConnect({ host: "http://localhost", token })
    await connect.close()
    assert.strictEqual((await connectError(connect.vaults.list())).code, "Closed")
  })
})

const core = resolve(import.meta.dirname, "../..")
const execute = promisify(execFile)

interface Ended {
  readonly code: number | string
  readonly stdout: string
  readonly stderr: string
}

/** The module as it is published: a process that loads the sources starts many times slower. */
const published = pathToFileURL(join(core, "dist/esm/promise.js")).href

/** A program of its own, killed when it does not end by itself. */
const program = (server: { readonly host: string }, body: string): Promise<Ended> =>
  execute(process.execPath, ["--input-type=module", "-e", `import { createConnect } from "${published}"\n${body}`], {
    cwd: core,
    timeout: 80_000,
    env: { OP_CONNECT_HOST: server.host, OP_CONNECT_TOKEN: token, NODE_NO_WARNINGS: "1" }
  }).then(
    ({ stderr, stdout }) => ({ code: 0, stdout, stderr }),
    (error: Ended & { readonly killed: boolean }) => (error.killed ? { ...error, code: "still running" } : error)
  )

describe("a process", { timeout: 90_000 }, () => {
  it.each(["node", "fetch"])("a process ends by itself without close, over %s", async (http) => {
    await using server = await serve(either(full, [vault]))
    const ended = await program(
      server,
      `const connect = createConnect({ http: "${http}" })
       await connect.vaults.list()
       for await (const _ of connect.files.content("${vaultId}", "${itemId}", "${fileId}")) break
       await connect.items.get("${vaultId}", "${itemId}")
       console.log("done")`
    )
    assert.deepStrictEqual(ended, { code: 0, stdout: "done\n", stderr: "" })
  })

  it("exits after errors, also with a client that is still open", async () => {
    await using server = await serve((_, response) => response.writeHead(401).end('{"message":"no"}'))
    const ended = await program(
      server,
      `const connect = createConnect()
       await connect.vaults.list().catch((error) => console.log(error.code))
       await connect.secrets.resolve("op://a/b/c").catch((error) => console.log(error.issues[0].code))
       connect.files.content("a", "b", "c")`
    )
    assert.deepStrictEqual(ended, { code: 0, stdout: "TokenRejected\nTokenRejected\n", stderr: "" })
  })

  it.each(["vaults.list()", 'secrets.resolve("op://a/b/c")', 'items.get("v", "i")'])(
    "that %s ends uncaught shows no token",
    async (call) => {
      await using server = await serve((_, response) => response.socket?.destroy())
      const ended = await program(server, `await createConnect({ retries: 0 }).${call}`)
      assert.strictEqual(ended.code, 1)
      assert.match(ended.stderr, /^(Connect|Secrets)Error: /m)
      assert.include(ended.stderr, "Check that the Connect server")
      assert.notInclude(ended.stderr + ended.stdout, token)
      assert.notInclude(ended.stderr.toLowerCase(), "bearer")
      // Before the error, Node prints the line of the bundle that threw it.
      assert.notInclude(ended.stderr.slice(ended.stderr.search(/^(Connect|Secrets)Error: /m)), "_tag:")
    }
  )

  it("prints the warning about a token in clear text to stderr, never to stdout", async () => {
    // An address for documentation (RFC 5737), where no host responds.
    const ended = await program(
      { host: "http://192.0.2.1" },
      "await createConnect({ retries: 0, connectTimeout: 1 }).vaults.list().catch((error) => console.log(error.code))"
    )
    assert.strictEqual(ended.stdout, "Unreachable\n")
    assert.include(ended.stderr, "without TLS")
  })
})

it("a client prints no token", async () => {
  await using server = await serve(json([]))
  await using connect = to(server)
  await connect.vaults.list()
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true }
  for (const shown of [inspect(connect, deep), JSON.stringify(connect), String(connect)])
    assert.notInclude(shown, token)
})

describe("types", () => {
  /** A type with another for its secrets, written out: what is left to compare is structure. */
  type Mapped<A, Text> =
    A extends Redacted.Redacted<string>
      ? Text
      : A extends string | Secret
        ? A
        : A extends object
          ? { readonly [Key in keyof A]: Mapped<A[Key], Text> }
          : A

  it("equal those of the schemas, with Redacted mapped to Secret", () => {
    expectTypeOf<Mapped<Promised.Vault, Secret>>().toEqualTypeOf<Mapped<Vault.Vault, Secret>>()
    expectTypeOf<Mapped<Promised.Item, Secret>>().toEqualTypeOf<Mapped<Item.Item, Secret>>()
    expectTypeOf<Mapped<Promised.FullItem, Secret>>().toEqualTypeOf<Mapped<Item.FullItem, Secret>>()
    expectTypeOf<Mapped<Promised.Field, Secret>>().toEqualTypeOf<Mapped<Item.Field, Secret>>()
    expectTypeOf<Mapped<Promised.Section, Secret>>().toEqualTypeOf<Mapped<Item.Section, Secret>>()
    expectTypeOf<Mapped<Promised.ItemFile, Secret>>().toEqualTypeOf<Mapped<ItemFile.ItemFile, Secret>>()
    expectTypeOf<Mapped<Promised.ApiRequest, Secret>>().toEqualTypeOf<Mapped<Activity.ApiRequest, Secret>>()
    expectTypeOf<Mapped<Promised.ActivityPage, Secret>>().toEqualTypeOf<Mapped<ConnectClient.ActivityPage, Secret>>()
    expectTypeOf<Mapped<Promised.ServerHealth, Secret>>().toEqualTypeOf<Mapped<Health.ServerHealth, Secret>>()
    expectTypeOf<Promised.Category>().toEqualTypeOf<Schema.Schema.Type<typeof Item.Category>>()
    expectTypeOf<Promised.FieldType>().toEqualTypeOf<Schema.Schema.Type<typeof Item.FieldType>>()
  })

  it("types of inputs accept plain text as well", () => {
    type Plain = string | Secret
    expectTypeOf<Mapped<Promised.ItemInput, Plain>>().toEqualTypeOf<Mapped<Item.ItemInput, Plain>>()
    expectTypeOf<Mapped<Promised.PatchOperation, Plain>>().toEqualTypeOf<Mapped<Item.PatchOperation, Plain>>()
    expectTypeOf<Promised.FullItem>().toExtend<Promised.ItemInput>()
    expectTypeOf<ItemDraft.ItemDraft>().toExtend<Promised.Draft>()
  })

  it("types have the groups, methods and options of the service", () => {
    expectTypeOf<keyof Connect>().toEqualTypeOf<
      keyof ConnectClient.Service | "secrets" | "close" | typeof Symbol.asyncDispose
    >()
    expectTypeOf<keyof Connect["vaults"]>().toEqualTypeOf<keyof ConnectClient.Service["vaults"]>()
    expectTypeOf<keyof Connect["items"]>().toEqualTypeOf<keyof ConnectClient.Service["items"]>()
    expectTypeOf<keyof Connect["files"]>().toEqualTypeOf<keyof ConnectClient.Service["files"]>()
    expectTypeOf<keyof Connect["activity"]>().toEqualTypeOf<keyof ConnectClient.Service["activity"]>()
    expectTypeOf<keyof Connect["server"]>().toEqualTypeOf<keyof ConnectClient.Service["server"]>()
    expectTypeOf<keyof Promised.TemplateOptions>().toEqualTypeOf<keyof SecretTemplate.ParseOptions | "signal">()
    expectTypeOf<Promised.TemplateOptions>().toExtend<SecretTemplate.ParseOptions>()
    expectTypeOf<keyof ConnectOptions>().toEqualTypeOf<
      keyof CoreOptions.ConnectOptions | "http" | "cache" | "locked" | "staleIfError" | "warn"
    >()
  })

  it("types have a code for every failure", () => {
    type Tags = {
      [Name in keyof typeof ConnectErrors]: (typeof ConnectErrors)[Name] extends abstract new (
        ...args: never
      ) => { readonly _tag: infer Tag }
        ? Tag
        : never
    }[keyof typeof ConnectErrors]
    expectTypeOf<Promised.ConnectErrorCode>().toEqualTypeOf<Tags | "InvalidItem" | "Closed" | "InternalError">()
  })

  it("types do not refer to Effect", async () => {
    const path = join(core, "dist")
    const seen = new Set<string>()
    const visit = async (name: string) => {
      if (seen.has(name)) return
      seen.add(name)
      const text = await readFile(join(path, name), "utf8")
      for (const [, from = ""] of text.matchAll(/^(?! *\*).*?(?:from |import\()"([^"]+)"/gm)) {
        assert.match(from, /^\.\.?\//, `${name} imports ${from}`)
        await visit(join(name, "..", from.replace(/\.(js|ts)$/, ".d.ts")))
      }
    }
    await visit("promise/promise.d.ts")
    assert.includeMembers([...seen], ["promise/promise.d.ts", "promise/models.d.ts", "promise/errors.d.ts"])
  })
})
