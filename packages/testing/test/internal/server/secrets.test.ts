import { assert, describe, it } from "@effect/vitest"
import fc from "fast-check"
import { make } from "../../../src/internal/server/secrets.ts"

const knowing = (value: string | Uint8Array) => {
  const secrets = make()
  secrets.learn("prod/db/password", value)
  return secrets
}

const found = (value: string | Uint8Array, text: string, except: ReadonlyArray<string> = []) =>
  knowing(value)
    .leaks(text, except)
    .map(({ form }) => form)

const value = 'p@ss "wörd"/+?&=\\'

describe("leaks", () => {
  it.each([
    ["plain text", `before ${value} after`],
    ["JSON", JSON.stringify({ value })],
    ["JSON", '{"value":"p@ss \\"w\\u00f6rd\\"/+?&=\\\\"}'],
    ["URL encoding", `https://x.test/${encodeURIComponent(value)}/y`],
    ["URL encoding", encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase())],
    ["URL encoding", `?${new URLSearchParams({ value })}`],
    ["base64", Buffer.from(value).toString("base64")],
    ["base64", `Basic ${Buffer.from(`user:${value}`).toString("base64")}`],
    ["base64", Buffer.from(`{"v":"${value}"}`).toString("base64url")]
  ])("finds a secret as %s", (form, text) => {
    assert.deepStrictEqual(found(value, text), [form])
  })

  it("finds a secret within whatever is encoded, wherever it stands in it", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 6, maxLength: 40 }),
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        (secret, before, after) => {
          const text = Buffer.concat([before, secret, after]).toString("base64")
          assert.deepStrictEqual(found(secret, text), ["base64"])
        }
      )
    )
  })

  it("finds a line of a key", () => {
    const key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIP\n-----END PRIVATE KEY-----\n"
    assert.deepStrictEqual(found(key, "key: MC4CAQAwBQYDK2VwBCIEIP"), ["a line of it"])
    assert.deepStrictEqual(found(key, "-----BEGIN PRIVATE KEY-----"), [])
  })

  it("finds nothing in a text without it", () => {
    assert.deepStrictEqual(found(value, "p@ss"), [])
    assert.deepStrictEqual(found("app", "app"), [], "too short to mean anything")
    assert.deepStrictEqual(found("admin", "user admin", ["admin"]), [])
  })
})
