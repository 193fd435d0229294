import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it } from "@effect/vitest"
import { type FakeConnectServer, type Seed, startFakeConnect } from "@opconnect/testing"
import { report, verify } from "../../src/verify/verify.ts"
import { isWhole } from "../support/whole.ts"

const seed: Seed = {
  $vaults: [{ name: "prod of Ada", items: [{}] }],
  scratch: {},
  prod: {
    db: {
      username: "app",
      password: "hunter2-hunter2",
      $tags: ["billing"],
      $urls: ["https://db.test"],
      $files: { "ca.pem": "of another size" }
    },
    server: { $category: "SERVER", $files: { "server.key": "-----BEGIN PRIVATE KEY-----" }, admin: { pin: "s3cret" } },
    card: { $category: "CREDIT_CARD", number: "4111111111111111" },
    api: { credential: "sk_test_12345678", code: "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ" }
  }
}

/** A response of the fake before it reaches the client. */
interface WireResponse {
  status: number
  headers: Record<string, string>
  body: string
}

/** Changes a response; `undefined` leaves it as it is. */
type Deviation = (
  request: IncomingMessage & { readonly text: string },
  response: WireResponse
) => Partial<WireResponse> | undefined

const json = (body: string, edit: (value: never) => unknown) => JSON.stringify(edit(JSON.parse(body) as never))

const isItem = (url: string | undefined) => /^\/v1\/vaults\/\w{26}\/items\/\w{26}$/.test(url ?? "")

/** The fake behind a proxy that changes its responses. */
const deviating = async (fake: FakeConnectServer, deviations: ReadonlyArray<Deviation>) => {
  const server = createServer(async (request, response) => {
    const chunks: Array<Buffer> = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const original = await fetch(`${fake.url}${request.url}`, {
      method: request.method ?? "GET",
      headers: request.headers.authorization === undefined ? {} : { authorization: request.headers.authorization },
      ...(text === "" ? {} : { body: text })
    })
    const own: WireResponse = {
      status: original.status,
      headers: Object.fromEntries(original.headers),
      body: await original.text()
    }
    let changed = own
    for (const deviate of deviations) changed = { ...changed, ...deviate(Object.assign(request, { text }), changed) }
    const { body, headers, status } = changed
    delete headers["content-length"]
    response.writeHead(status, headers).end(status === 204 ? undefined : body)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const refused = (status: number, message: string) => ({ status, body: JSON.stringify({ status, message }) })

interface Case {
  readonly check: RegExp
  readonly deviate: Deviation
  /** True if only the checks that write see the difference. */
  readonly writes?: boolean
  /** Cases of one run, which are seen by different checks. */
  readonly run: number
  /** Text of the report. */
  readonly printed?: RegExp
}

type Item = { fields?: Array<Record<string, unknown>> }

const deviations: Readonly<Record<string, Case>> = {
  "an item without notesPlain": {
    run: 1,
    check: /^an item of the category LOGIN$/,
    deviate: ({ method, url }, { body, status }) =>
      method === "GET" && status === 200 && isItem(url)
        ? {
            body: json(body, (item: Item) => ({
              ...item,
              fields: item.fields?.filter(({ id }) => id !== "notesPlain")
            }))
          }
        : undefined
  },
  "a filter without or": {
    run: 1,
    check: /^items by title: or$/,
    deviate: ({ url }) => (/%20or%20/.test(url ?? "") ? refused(400, "Invalid filter") : undefined)
  },
  "404 for a vault that is not covered": {
    run: 1,
    check: /^a vault that the token does not cover$/,
    deviate: ({ url }, { status }) =>
      url?.includes("zzzz") && status === 403 ? refused(404, "vault prod of Ada not found") : undefined,
    printed: /"message":"vault <name> not found"/
  },
  "a vault that is required": {
    run: 4,
    writes: true,
    check: /^an item without a vault in the body$/,
    deviate: ({ method, text }) =>
      method === "POST" && !text.includes('"vault"') ? refused(400, "no vault") : undefined
  },
  "operations in lower case only": {
    run: 4,
    writes: true,
    check: /^a patch in capitals$/,
    deviate: ({ text }) => (text.includes('"REPLACE"') ? refused(400, "Invalid op") : undefined)
  },
  "another word for a token that is not a JWT": {
    run: 1,
    check: /^a token that is not a JWT$/,
    deviate: (_, { status }) => (status === 401 ? refused(401, "Invalid token signature") : undefined)
  },
  "health without a service": {
    run: 1,
    check: /^health/,
    deviate: ({ url }, { body }) =>
      url === "/health"
        ? {
            body: json(body, (health: { dependencies: Array<unknown> }) => ({
              ...health,
              dependencies: health.dependencies.slice(1)
            }))
          }
        : undefined
  },
  "a password without its strength": {
    run: 2,
    check: /^an item of the category LOGIN$/,
    deviate: ({ url }, { body, status }) =>
      status === 200 && isItem(url)
        ? {
            body: json(body, (item: Item) => ({
              ...item,
              fields: item.fields?.map(({ entropy: _entropy, ...field }) => field)
            }))
          }
        : undefined
  },
  "a content_path without its slash": {
    run: 2,
    check: /^a file of an item/,
    deviate: (_, { body }) => ({ body: body.replaceAll('"/v1/vaults', '"v1/vaults') })
  },
  "a filter without sw": {
    run: 2,
    check: /^items by title: sw$/,
    deviate: ({ url }) => (/%20sw%20/.test(url ?? "") ? refused(400, "Invalid filter") : undefined)
  },
  "activity without its range": {
    run: 2,
    check: /^the latest activity$/,
    deviate: ({ url }, { headers }) => {
      const { "content-range": _range, ...others } = headers
      return url?.startsWith("/v1/activity") ? { headers: others } : undefined
    }
  },
  "content of a file without its name": {
    run: 2,
    check: /^the content of a file of an item/,
    deviate: (_, { headers }) => {
      const { "content-disposition": _disposition, ...others } = headers
      return { headers: others }
    }
  },
  "another heartbeat": {
    run: 1,
    check: /^heartbeat$/,
    deviate: ({ url }) => (url === "/heartbeat" ? { body: "OK" } : undefined)
  },
  "another count of items": {
    run: 1,
    check: /^a vault by id$/,
    deviate: (_, { body }) => ({ body: body.replace('"items":4', '"items":5') })
  },
  "the new version in the response to PUT": {
    run: 5,
    writes: true,
    check: /^a replaced item$/,
    deviate: ({ method }, { body, status }) =>
      method === "PUT" && status === 200
        ? { body: json(body, (item: { version: number }) => ({ ...item, version: item.version + 1 })) }
        : undefined
  },
  "a generated password without symbols": {
    run: 5,
    writes: true,
    check: /^a generated password$/,
    deviate: ({ method, text }, { body, status }) =>
      method === "POST" && status === 200 && text.includes('"generate"')
        ? {
            body: json(body, (item: Item) => ({
              ...item,
              fields: item.fields?.map(({ value, ...field }) => ({
                ...field,
                ...(value ? { value: String(value).replace(/[^a-z0-9]/gi, "a") } : {})
              }))
            }))
          }
        : undefined
  },
  "a month as it was written": {
    run: 5,
    writes: true,
    check: /^a field of each type$/,
    deviate: (_, { body }) => ({ body: body.replace('"203001"', '"2030/01"') })
  },
  "no version header": {
    run: 3,
    check: /^heartbeat$/,
    deviate: (_, { headers }) => {
      const { "1password-connect-version": _version, ...others } = headers
      return { headers: others }
    }
  },
  "another label than was sent": {
    run: 4,
    writes: true,
    check: /^a field of each type$/,
    deviate: (_, { body }) => ({ body: body.replace('"label":"month"', '"label":"moon"') }),
    printed: /"label":"month"/
  },
  "200 for a delete": {
    run: 4,
    writes: true,
    check: /^a deleted item$/,
    deviate: ({ method }, { status }) =>
      method === "DELETE" && status === 204 ? { status: 200, body: "{}" } : undefined
  },
  "an empty value instead of none": {
    run: 5,
    writes: true,
    check: /^a LOGIN without fields$/,
    deviate: ({ method }, { body, status }) =>
      method === "POST" && status === 200
        ? {
            body: json(body, (item: Item) => ({
              ...item,
              fields: item.fields?.map((field) => ({ value: "", ...field }))
            }))
          }
        : undefined
  }
}

describe("verify", () => {
  it("finds no difference between the fake and itself, and removes its items", async () => {
    await using fake = await startFakeConnect(seed)
    const readOnly = await verify({ upstream: fake.url, token: fake.token })
    assert.deepStrictEqual(readOnly.differences, [])
    assert.deepStrictEqual([...new Set(fake.requests().map(({ method }) => method))], ["GET"])
    const result = await verify({ upstream: fake.url, token: fake.token, write: "scratch" })
    assert.deepStrictEqual(result.differences, [])
    assert.isAbove(result.checks, readOnly.checks + 15)
    assert.lengthOf(fake.exportSeed().$vaults?.find(({ name }) => name === "scratch")?.items ?? [], 0)
    assert.match(report(result), /^\d+ checks, no differences\n$/)
  })

  // In `test` one run that reads and one that writes.
  const chosen = Object.entries(deviations).filter(([, { run }]) => isWhole || run === 1 || run === 4)
  const runs = Map.groupBy(chosen, ([, { run }]) => run)

  it.each(
    Array.from(runs.values(), (cases) => ({
      names: cases.map(([name]) => name).join(", "),
      cases: cases.map(([, one]) => one)
    }))
  )("finds $names, and prints no value", async ({ cases }) => {
    await using fake = await startFakeConnect(seed)
    const upstream = await deviating(
      fake,
      cases.map(({ deviate }) => deviate)
    )
    const write = cases.some(({ writes }) => writes) ? "scratch" : undefined
    const result = await verify({ upstream: upstream.url, token: fake.token, write })
    upstream.close()
    const checks = result.differences.map(({ check }) => check)
    const printed = report(result)
    for (const { check, printed: expected = /^ {2}request: {2}[A-Z]+ \//m } of cases) {
      assert.isTrue(
        checks.some((name) => check.test(name)),
        `${check} of ${checks}`
      )
      assert.match(printed, expected)
    }
    if (write !== undefined) assert.match(printed, /^ {2}request: {2}POST \/v1\/vaults\/<id>\/items \{"category"/m)
    assert.notMatch(printed, /someone|tr0ub4dor|1893456000/)
    fake.expectNoSecrets(printed, ["app", "other"])
    for (const { items = [], name } of fake.exportSeed().$vaults ?? []) {
      for (const word of [name, ...items.flatMap(({ title }) => title ?? [])]) {
        if (word === "fake-connect verify") continue
        assert.notMatch(printed, new RegExp(`"[^"]*\\b${word}\\b[^"]*"`), word)
      }
    }
  })

  it("finds keys that the server keeps", async () => {
    await using fake = await startFakeConnect(seed, { unknownKeys: "keep" })
    const { differences } = await verify({ upstream: fake.url, token: fake.token, write: "scratch" })
    assert.deepStrictEqual(
      differences.map(({ check, places }) => [check, places.length]),
      [["keys that Connect does not know", 2]]
    )
  })

  it("reports a server that it cannot compare", async () => {
    await using fake = await startFakeConnect(seed)
    const failure = (options: object) =>
      verify({ upstream: fake.url, token: fake.token, ...options }).then(String, (error) => error.message)
    assert.match(
      await failure({ token: "wrong" }),
      /responded with 401 to the list of vaults: check the URL and the token/
    )
    assert.match(await failure({ write: "nope" }), /has no access to a vault "nope"/)
    await using empty = await startFakeConnect({})
    assert.match(await failure({ upstream: empty.url, token: empty.token }), /has access to no vault/)
    fake.addFault({ kind: "status", status: 500, on: "items.get" })
    assert.match(await failure({}), /responded with 500 to an item that it lists/)
    fake.addFault({ kind: "status", status: 200, body: {}, on: "items.list" })
    assert.match(await failure({}), /responded with 200 to the list of items/)
  })
})
