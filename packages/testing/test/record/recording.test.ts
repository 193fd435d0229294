import { assert, describe, it } from "@effect/vitest"
import { type Seed, startFakeConnect } from "@opconnect/testing"
import fc from "fast-check"
import { start } from "../../src/record/proxy.ts"
import * as Recording from "../../src/record/recording.ts"
import * as Replace from "../../src/record/replace.ts"

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
    pem: { credential: key }
  }
}

const record = async (options: Recording.RecordingOptions) => {
  await using fake = await startFakeConnect(real)
  const recording = Recording.make(options)
  const proxy = await start(new URL(fake.url), recording, { host: "127.0.0.1", port: 0, onAnswer: () => {} })
  const get = async (path: string) => {
    const answer = await fetch(`${proxy.url}${path}`, { headers: { authorization: `Bearer ${fake.token}` } })
    return answer.json()
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
    if (options.names === "hash") assert.notMatch(text, /lovelace|ada|billing|same/i)
  })

  it("replaces each value by one of the same kind and length, the same by the same", async () => {
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
    assert.strictEqual(replayed.exportSeed().$vaults?.[0]?.items?.length, 4)
    const [file] = items.find(({ title }) => title === "Ada's database")?.files ?? []
    assert.strictEqual(Buffer.from(file?.content ?? "", "base64").length, key.length)
    assert.strictEqual(file?.name, "lovelace.pem".replace("lovelace.pem", file?.name ?? ""))
  })

  it("hashes a name that contains a value, even where names are kept", async () => {
    const { seed } = await record({ names: "keep", ids: "keep" })
    const [item] = seed.$vaults?.[0]?.items ?? []
    assert.strictEqual(item?.title, "Ada's database")
    assert.match(item?.tags?.[0] ?? "", /^name-[0-9a-f]{10}$/)
  })
})

describe("a replaced value", () => {
  const replace = Replace.make(Buffer.alloc(32))

  it("has another character at every place, of the same class", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "Z", "5", "$", "-", " ", "\n", "ß"), maxLength: 40 }),
        (text) => {
          const made = replace.value(text)
          assert.lengthOf(made, text.length)
          for (const [index, character] of Array.from(text).entries()) {
            const other = made[index] ?? ""
            if (/\s/.test(character)) assert.strictEqual(other, character)
            else assert.notStrictEqual(other, character)
            for (const kind of [/[a-z]/, /[A-Z]/, /[0-9]/]) {
              if (kind.test(character)) assert.match(other, kind)
            }
          }
        }
      )
    )
  })

  it("cannot be computed without the key of the recording", () => {
    assert.notStrictEqual(Replace.make().value("correct horse"), Replace.make().value("correct horse"))
  })
})
