import { assert, describe, it } from "@effect/vitest"
import { type FullItemSeed, type Seed, startFakeConnect } from "@opconnect/testing"
import fc from "fast-check"
import type { RecordingOptions } from "../../src/record/anonymize.ts"
import { start } from "../../src/record/proxy.ts"
import * as Recording from "../../src/record/recording.ts"
import * as Replace from "../../src/record/replace.ts"
import * as Otp from "../../src/store/otp.ts"

const key = `-----BEGIN PRIVATE KEY-----\n${"MC4CAQAwBQYDK2VwBCIEIJqVkUfJqVkUfJq".repeat(2)}\n-----END PRIVATE KEY-----\n`

const real: Seed = {
  "Billing of Ada": {
    $description: "Ada's own description",
    "Ada's database": {
      $tags: ["lovelace-tag"],
      $urls: ["https://db.lovelace.example/path?token=abcdef"],
      $files: { "lovelace.pem": key },
      username: "lovelace",
      password: "correct horse battery",
      "one-time password": "otpauth://totp/lovelace?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
      "lovelace section": { "lovelace label": { $value: "Ünïcödé 99", $type: "CONCEALED" } }
    },
    "the same": { password: "correct horse battery" },
    card: { $category: "CREDIT_CARD", number: "4111 1111 1111 1234", expiry: "203112", "valid from": "202501" },
    pem: { credential: key },
    // Names that quote secrets: of another case, a part of an address, an id.
    "CORRECT HORSE BATTERY": { credential: "x" },
    "seed GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ": { s: { $id: "correct horse battery", pin: "1" } }
  }
}

const record = async (options: RecordingOptions) => {
  await using fake = await startFakeConnect(real)
  const recording = Recording.make(options)
  const proxy = await start(new URL(fake.url), recording, { host: "127.0.0.1", port: 0, onResponse: () => {} })
  const get = async (path: string) => {
    const response = await fetch(`${proxy.url}${path}`, { headers: { authorization: `Bearer ${fake.token}` } })
    return response.json()
  }
  type Listed = ReadonlyArray<{ readonly id: string }>
  for (const vault of (await get("/v1/vaults")) as Listed) {
    for (const { id } of (await get(`/v1/vaults/${vault.id}/items`)) as Listed) {
      await get(`/v1/vaults/${vault.id}/items/${id}`)
      await get(`/v1/vaults/${vault.id}/items/${id}/files?inline_files=true`)
    }
  }
  await proxy.close()
  return {
    seed: recording.seed(),
    leaks: (text: string, except?: ReadonlyArray<string>) => fake.expectNoSecrets(text, except)
  }
}

describe("a recording", () => {
  it.each([
    { names: "hash", ids: "map" },
    { names: "hash", ids: "keep" },
    { names: "keep", ids: "keep" }
  ] as const)("holds no value and no token with %j", async (options) => {
    const { leaks, seed } = await record(options)
    const text = JSON.stringify(seed)
    leaks(text, options.names === "keep" ? ["lovelace"] : [])
    assert.notInclude(text, "abcdef")
    assert.notInclude(text, "own description")
    assert.notMatch(text, /GEZDGNBVGY3TQOJQ/i)
    if (options.names === "hash") assert.notMatch(text, /lovelace|\bada\b|billing|same/i)
  })

  it("replaces each value consistently with one of the same kind and length", async () => {
    const { seed } = await record({ names: "keep", ids: "keep" })
    await using replayed = await startFakeConnect(seed)
    const items = seed.$vaults?.[0]?.items ?? []
    const value = (title: string, id: string) =>
      items.find((item) => item.title === title)?.fields?.find((field) => field.id === id)?.value ?? ""
    assert.match(value("the same", "password"), /^[a-z]{7} [a-z]{5} [a-z]{7}$/)
    assert.strictEqual(value("the same", "password"), value("Ada's database", "password"))
    assert.match(value("card", "ccnum"), /^\d{4} \d{4} \d{4} \d{4}$/)
    assert.strictEqual(value("card", "expiry"), "203001")
    assert.match(
      value("pem", "credential"),
      /^-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9]{70}\n-----END PRIVATE KEY-----\n$/
    )
    assert.strictEqual(replayed.exportSeed().$vaults?.[0]?.items?.length, 6)
    const [file] = items.find(({ title }) => title === "Ada's database")?.files ?? []
    assert.strictEqual(Buffer.from(file?.content ?? "", "base64").length, key.length)
    assert.match(file?.name ?? "", /^name-[0-9a-f]{10}$/, "it contains the username")
  })

  it("hashes a name that contains a value, even where names are kept", async () => {
    const { seed } = await record({ names: "keep", ids: "keep" })
    const [item] = seed.$vaults?.[0]?.items ?? []
    assert.strictEqual(item?.title, "Ada's database")
    assert.match(item?.tags?.[0] ?? "", /^name-[0-9a-f]{10}$/)
    const text = JSON.stringify(seed)
    assert.notMatch(text, /correct horse battery|GEZDGNBVGY3TQOJQ/i)
  })
})

describe("observe", () => {
  const replace: Replace.Replacer = {
    value: (real) => real,
    name: (real) => real,
    id: (real) => real,
    bytes: (name) => Buffer.from(name)
  }
  const item = (id: string, more: object = {}) => ({ id, category: "LOGIN", vault: { id: "v" }, ...more })
  type Observed = readonly [request: string, body: unknown, status?: number]

  /** The recorded vaults in short: `name: item(fields; files), ...`. */
  const recorded = (...all: ReadonlyArray<Observed>) => {
    const recording = Recording.make({ names: "keep", ids: "keep" }, replace)
    for (const [request, body, status = 200] of all) {
      const [method = "", path = ""] = request.split(" ")
      recording.observe(method, path, status, Buffer.from(typeof body === "string" ? body : JSON.stringify(body)))
    }
    const short = ({ fields = [], files = [], id, title }: FullItemSeed) =>
      `${id}${title ? ` ${title}` : ""}(${fields?.map(({ id }) => id)};${files?.map(({ id }) => id)})`
    return (recording.seed().$vaults ?? []).map(({ items = [], name }) => `${name}: ${items.map(short)}`)
  }

  const list: Observed = ["GET /v1/vaults/v/items", [item("i"), item("j")]]
  const files = "/v1/vaults/v/items/i/files"

  it.each<readonly [name: string, observed: ReadonlyArray<Observed>, expected: ReadonlyArray<string>]>([
    [
      "a list of vaults",
      [
        [
          "GET /v1/vaults",
          [
            { id: "v", name: "a" },
            { id: "w", name: "b" }
          ]
        ]
      ],
      ["a: ", "b: "]
    ],
    ["a vault", [["GET /v1/vaults/v", { id: "v", name: "a" }]], ["a: "]],
    ["a path with a slash and a query", [["GET /v1/vaults/?filter=x", [{ id: "v", name: "a" }]]], ["a: "]],
    ["a vault after its items", [list, ["GET /v1/vaults/v", { id: "v", name: "a" }]], ["a: i(;),j(;)"]],
    ["a vault whose name changed", [list, ["GET /v1/vaults", [{ id: "v", name: "a" }]]], ["a: i(;),j(;)"]],
    ["items of an unknown vault", [list], ["v: i(;),j(;)"]],
    [
      "an item after its summary",
      [list, ["GET /v1/vaults/v/items/i", item("i", { fields: [{ id: "f" }] })]],
      ["v: i(f;),j(;)"]
    ],
    [
      "a summary after its item",
      [["GET /v1/vaults/v/items/i", item("i", { fields: [{ id: "f" }] })], list],
      ["v: i(f;),j(;)"]
    ],
    ["a created item", [["POST /v1/vaults/v/items", item("i")]], ["v: i(;)"]],
    ["a patched item", [list, ["PATCH /v1/vaults/v/items/j", item("j", { title: "new" })]], ["v: i(;),j new(;)"]],
    ["files", [list, [`GET ${files}`, [{ id: "f" }, { id: "g" }]]], ["v: i(;f,g),j(;)"]],
    ["a file", [list, [`GET ${files}/f`, { id: "f" }]], ["v: i(;f),j(;)"]],
    [
      "a file again",
      [list, [`GET ${files}`, [{ id: "f" }, { id: "g" }]], [`GET ${files}/f`, { id: "f" }]],
      ["v: i(;g,f),j(;)"]
    ],
    ["files of an unknown item", [[`GET ${files}`, [{ id: "f" }]]], []],
    ["the content of a file", [list, [`GET ${files}/f/content`, { id: "f" }]], ["v: i(;),j(;)"]],
    ["a deleted item", [list, ["DELETE /v1/vaults/v/items/i", "", 204]], ["v: j(;)"]],
    ["a deleted item that the response contains", [list, ["DELETE /v1/vaults/v/items/i", item("i")]], ["v: j(;)"]],
    ["an item that could not be deleted", [list, ["DELETE /v1/vaults/v/items/i", "", 403]], ["v: i(;),j(;)"]],
    ["a deletion of a vault", [list, ["DELETE /v1/vaults/v", "", 204]], ["v: i(;),j(;)"]],
    ["an error", [["GET /v1/vaults", [{ id: "v", name: "a" }], 500]], []],
    [
      "another path",
      [
        ["GET /v2/vaults", [{ id: "v", name: "a" }]],
        ["GET /v1/activity", [item("i")]]
      ],
      []
    ],
    ["a deeper path", [[`GET ${files}/f/content/x`, { id: "f", name: "a" }]], []],
    [
      "other bodies",
      [
        ["GET /v1/vaults", "not JSON"],
        ["GET /v1/vaults", [null, 1, "x", {}]]
      ],
      []
    ],
    [
      "other bodies as items",
      [["GET /v1/vaults/v/items", [null, 1, {}, { id: "i" }, { id: "i", category: "LOGIN" }]]],
      []
    ],
    ["other bodies as files", [list, [`GET ${files}`, [null, 1, {}]]], ["v: i(;),j(;)"]]
  ])("records %s", (_, observed, expected) => {
    assert.deepStrictEqual(recorded(...observed), expected)
  })
})

describe("a replaced value", () => {
  const replace = Replace.make(Buffer.alloc(32))

  it("replaces each character by a different character of the same class at every position", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "Z", "5", "$", "-", " ", "\n", "ß", "É", "漢", "🔑"),
      maxLength: 40
    })
    fc.assert(
      // The beginning is that of no kind with a structure.
      fc.property(text, (rest) => {
        const real = Array.from(`$x${rest}`)
        const replacement = Array.from(replace.value(real.join("")))
        assert.strictEqual(replacement.join("").length, real.join("").length)
        for (const [index, character] of real.entries()) {
          const other = replacement[index] ?? ""
          if (/\s/.test(character)) assert.strictEqual(other, character)
          else assert.notStrictEqual(other, character)
          for (const kind of [
            /^[a-z]$/,
            /^[A-Z]$/,
            /^[0-9]$/,
            /^\p{Ll}$/u,
            /^\p{Lu}$/u,
            /^\p{Lo}$/u,
            /^\p{Extended_Pictographic}$/u
          ]) {
            if (kind.test(character)) assert.match(other, kind)
          }
        }
      })
    )
  })

  it.each([
    [
      "postgres://app:hunter2@db.prod.example:5432/orders?sslmode=require",
      /^postgres:\/\/[a-z]{3}:[a-z]{6}\d@[a-z]{10}\.test:[1-5]{4}\/[a-z]{6}\?[a-z]{7}=[a-z]{7}$/
    ],
    ["https://a.io/x", /^https:\/\/[a-z]{4}\/[a-z]$/],
    ["https://ab.io", /^https:\/\/[a-z]{5}$/],
    ["https://abc.io", /^https:\/\/[a-z]\.test$/],
    ["redis://:65535/0", /^redis:\/\/:[1-5]{5}\/\d$/],
    ["otpauth://totp/Ada", /^otpauth:\/\/totp\/[a-z]{3}$/],
    ["otpauth://totp/Ada?JBSWY3DP&=JBSWY3DP", /^otpauth:\/\/totp\/[a-z]{3}\?[a-z]{8}&=[a-z]{8}$/],
    ["{}", /^[^{}\s]{2}|.[^}]|[^{].$/],
    ["[true]", /^.{6}$/],
    ["-----BEGIN KEY-----\r\nabc\r\n-----END KEY-----", /^-----BEGIN KEY-----\r\n[a-z]{3}\r\n-----END KEY-----$/],
    ["a\t\u{1F511}\u{301}", /^[a-z]\t\p{Extended_Pictographic}.$/u],
    ["ada.lovelace@example.com", /^[a-z]{3}\.[a-z]{8}@[a-z]{6}\.test$/],
    ["3F2504E0-4F89-41D3-9A0C-0305E82C3301", /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/],
    ["d41d8cd98f00b204e9800998ecf8427e", /^[0-9a-f]{32}$/],
    ["10.0.12.255", /^[1-9]\d\.[1-9]\.[1-9]\d\.1\d\d$/],
    ["+44 (0)20 7946-0018", /^\+\d\d \(\d\)\d\d \d{4}-\d{4}$/],
    ["-86400", /^-\d{5}$/],
    ["dG9wIHNlY3JldCB2YWx1ZQ==", /^[A-Za-z0-9]{22}==$/],
    ["eyJhbGci.eyJzdWIi.c2lnbmF0dXJl", /^[A-Za-z0-9]{8}\.[A-Za-z0-9]{8}\.[A-Za-z0-9]{12}$/]
  ])("stays of the kind of %s", (real, kind) => {
    const replacement = replace.value(real)
    assert.match(replacement, kind)
    assert.lengthOf(replacement, real.length)
    assert.notStrictEqual(replacement, real)
  })

  it("stays JSON of the same shape", () => {
    const real = JSON.stringify(
      { user: "ada", port: 5432, ratio: -0.5, on: true, key: 'a"b\n\u0001', list: [null, "x@y.z"] },
      null,
      2
    )
    const replacement = replace.value(real)
    assert.lengthOf(replacement, real.length)
    const [, port, ratio, on, key, list] = Object.values<unknown>(JSON.parse(replacement))
    assert.deepStrictEqual([typeof port, typeof ratio, on, String(key).length], ["number", "number", true, 12])
    assert.match(JSON.stringify(list), /^\[null,"[a-z]@[a-z]\.[a-z]"\]$/)
    assert.notMatch(replacement, /\bada\b|5432|user|ratio/)
  })

  it("stays a one-time password with the same digits and period, but another secret", () => {
    const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    const real = `otpauth://totp/Acme:ada@acme.example?secret=${secret}&issuer=Acme&digits=8&period=60`
    const replacement = replace.value(real)
    assert.match(replacement, /^otpauth:\/\/totp\/[a-z]+\?secret=[A-Z2-7]{32}&issuer=[a-z]{4}&digits=8&period=60$/)
    assert.lengthOf(replacement, real.length)
    assert.match(Otp.code(replacement, 0) ?? "", /^\d{8}$/)
    assert.notInclude(replacement, secret)
  })

  it("keeps the form of an id and of a name, and the length of a file", () => {
    const ids = ["a".repeat(26), "A".repeat(26), `TOTP_${"a".repeat(26)}`, "linked items"].map(replace.id)
    for (const [index, form] of [/^[a-z2-7]{26}$/, /^[A-Z2-7]{26}$/, /^TOTP_[a-z2-7]{26}$/, /^[a-z2-7]{26}$/].entries())
      assert.match(ids[index] ?? "", form)
    assert.strictEqual(replace.id("linked items"), ids[3])
    assert.match(replace.name("Ada"), /^name-[0-9a-f]{10}$/)
    assert.lengthOf(replace.bytes("f", 100), 100)
    assert.isAbove(new Set(replace.bytes("f", 100)).size, 50)
    assert.isFalse(replace.bytes("f", 100).subarray(0, 32).equals(replace.bytes("f", 100).subarray(32, 64)))
    assert.isFalse(replace.bytes("f", 100).equals(replace.bytes("g", 100)))
  })

  it("cannot be computed without the key of the recording", () => {
    assert.notStrictEqual(Replace.make().value("correct horse"), Replace.make().value("correct horse"))
  })
})
