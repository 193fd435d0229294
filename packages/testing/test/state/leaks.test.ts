import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import fc from "fast-check"
import { decode } from "../../src/seed/decode.ts"
import { make } from "../../src/state/leaks.ts"
import { codePoint } from "../support/codePoint.ts"

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
    ["JSON", JSON.stringify({ value }).replace("&", "\\u0026").replace("ö", "\\u00F6")],
    ["JSON", JSON.stringify({ value }).replace("/", "\\/")],
    ["JSON", JSON.stringify({ body: JSON.stringify({ value }) })],
    ["URL encoding", encodeURIComponent(value).replace("\\", "%5C").replace("p", "%70")],
    ["URL encoding", `?body=${encodeURIComponent(JSON.stringify({ value }))}`],
    ["base64", Buffer.from(value).toString("base64")],
    ["base64", encodeURIComponent(Buffer.from(value).toString("base64"))],
    ["base64", `Basic ${Buffer.from(`user:${value}`).toString("base64")}`],
    ["base64", Buffer.from(`{"v":"${value}"}`).toString("base64url")]
  ])("finds a secret as %s", (form, text) => {
    assert.deepStrictEqual(found(value, text), [form])
  })

  it("finds a secret at any position of encoded data", () => {
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

  const json = (text: string) => JSON.stringify({ text })
  const everyWay: ReadonlyArray<(text: string) => string> = [
    json,
    (text) => json(json(text)),
    (text) =>
      json(text).replace(
        /[^ -~]|[<>&'/]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`
      ),
    encodeURIComponent,
    (text) => Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    (text) => new URLSearchParams({ text }).toString(),
    (text) => Buffer.from(text).toString("base64"),
    (text) => Buffer.from(text).toString("base64").replace(/.{3}/g, "$&\r\n  "),
    (text) => json(Buffer.from(text).toString("base64").replace(/.{4}/g, "$&\n"))
  ]

  it("finds a secret in any notation", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: codePoint, minLength: 5, maxLength: 20 }),
        fc.constantFrom(...everyWay),
        (secret, write) => {
          assert.lengthOf(found(secret, `a ${write(secret)} b`), 1)
        }
      )
    )
  })

  it("finds the base64 of a short secret as a whole word", () => {
    assert.deepStrictEqual(found("pass", "value: cGFzcw=="), ["base64"])
  })

  it("finds base64 with line breaks", () => {
    const encoded = Buffer.from("p".repeat(90)).toString("base64").replace(/.{76}/g, "$&\n    ")
    assert.deepStrictEqual(found("p".repeat(90), `data:\n    ${encoded}`), ["base64"])
  })

  it("finds the secret of a one-time password without its URL", () => {
    const address = "otpauth://totp/db?secret=jbswy3dpehpk3pxp&issuer=x"
    for (const secret of ["jbswy3dpehpk3pxp", "JBSWY3DPEHPK3PXP"]) {
      assert.deepStrictEqual(found(address, `secret ${secret}`), ["plain text"])
    }
    assert.deepStrictEqual(found(address, "otpauth://totp/db?issuer=x"), [])
  })

  it("finds a line of a key", () => {
    const key = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIP\n-----END PRIVATE KEY-----\n"
    assert.deepStrictEqual(found(key, "key: MC4CAQAwBQYDK2VwBCIEIP"), ["a line of it"])
    assert.deepStrictEqual(found(key, "-----BEGIN PRIVATE KEY-----"), [])
    const lines = "a long line with dashes-----\nshort\r\nanother long line of it"
    for (const line of ["a long line with dashes-----", "another long line of it"]) {
      assert.deepStrictEqual(found(lines, `x ${line} x`), ["a line of it"])
    }
    assert.deepStrictEqual(found(lines, "short"), [])
  })

  it("finds nothing in a text without it", () => {
    assert.deepStrictEqual(found(value, "p@ss"), [])
    assert.deepStrictEqual(found("app", "app"), [], "too short to mean anything")
    assert.deepStrictEqual(found("admin", "user admin", ["admin"]), [])
    assert.deepStrictEqual(found("admin", "user admin", ["other", "admin"]), [])
    assert.deepStrictEqual(found("abcdef", Buffer.from("abcdaf").toString("base64")), [], "another value")
    const address = "otpauth://totp/db?secret=jbswy3dpehpk3pxp"
    assert.deepStrictEqual(found(address, "secret JBSWY3DPEHPK3PXP", ["JBSWY3DPEHPK3PXP"]), [])
  })

  it("names the place of a secret by title, label and file, or else by id", () => {
    const item = {
      id: idOf("i"),
      fields: [
        { id: "f", value: "first" },
        { id: "g", label: "pin", value: "second" }
      ],
      files: [
        { id: "k", content: "dGhpcmQ=" },
        { id: "l", name: "ca.pem", content: "Zm91cnRo" }
      ]
    }
    const titled = { title: "db", fields: [{ id: "h", label: "old", passwordDetails: { history: ["fifth"] } }] }
    const leaks = make()
    leaks.learnAll(Result.getOrThrow(decode({ $vaults: [{ name: "prod", items: [item, titled] }] })))
    assert.deepStrictEqual(
      leaks.leaks("first second third fourth fifth", []).map(({ place }) => place),
      [`prod/${idOf("i")}/f`, `prod/${idOf("i")}/pin`, `prod/${idOf("i")}/k`, `prod/${idOf("i")}/ca.pem`, "prod/db/old"]
    )
  })
})
