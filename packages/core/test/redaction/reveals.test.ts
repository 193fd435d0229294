import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { reveals } from "../../src/redaction/reveals.ts"
import { clientOver, failureOf } from "../support/client.ts"
import { always, refusal } from "../support/stub.ts"

const payload = Buffer.from('{"sub":"UZUQGTA3T333NHSDMWAMWWH6OK","iat":1767225600}').toString("base64url")
const token = `eyJhbGciOiJFUzI1NiIsImtpZCI6ImZha2UifQ.${payload}.dGhlIHNpZ25hdHVyZSBvZiBhIGZha2VfLQ`

const bytes = (text: string) => [...Buffer.from(text)]
const base64 = (text: string) => Buffer.from(text).toString("base64")
const hex = (text: string) => Buffer.from(text).toString("hex")
const backwards = (text: string) => [...text].toReversed().join("")
const everyByte = (write: (byte: number) => string, glue = "") => bytes(token).map(write).join(glue)

/** Ways to write a token that redaction does not search for. */
const disguises: Readonly<Record<string, string>> = {
  "base64 of base64": base64(base64(token)),
  "base64 in lines of 60": base64(token).replace(/.{60}/g, "$&\r\n"),
  "base64 of UTF-16": Buffer.from(token, "utf16le").toString("base64"),
  "hexadecimal with colons": hex(token).replace(/..(?!$)/g, "$&:"),
  "hexadecimal with colons, after another digit": `f${hex(token).replace(/..(?!$)/g, "$&:")}`,
  "hexadecimal in groups": hex(token).replace(/.{4}/g, "$& "),
  "hexadecimal with 0x": everyByte((byte) => `0x${byte.toString(16)}`, ", "),
  "percent-encoding of every byte": everyByte((byte) => `%${byte.toString(16)}`),
  "percent-encoding of every byte, twice": everyByte((byte) => `%25${byte.toString(16)}`),
  "\\u of every character": everyByte((byte) => `\\u00${byte.toString(16)}`),
  "\\u{} of every character": everyByte((byte) => `\\u{${byte.toString(16)}}`),
  "\\u{} of every character, with zeros": everyByte((byte) => `\\u{0${byte.toString(16)}}`),
  "\\x of every byte": everyByte((byte) => `\\x${byte.toString(16)}`),
  "octal escapes": everyByte((byte) => `\\${byte.toString(8)}`),
  "decimal references": everyByte((byte) => `&#${byte};`),
  "decimal references of some characters": [...token]
    .map((char, index) => (index % 3 === 0 ? `&#${char.charCodeAt(0)};` : char))
    .join(""),
  "hexadecimal references": everyByte((byte) => `&#x${byte.toString(16)};`),
  "numbers of bytes": everyByte(String, " "),
  "in lines": token.replace(/.{40}/g, "$&\n"),
  "with a space after each character": [...token].join(" "),
  "with a character of no width after each": [...token].join("\u200b"),
  "in lower case": token.toLowerCase(),
  "in upper case": token.toUpperCase(),
  backwards: backwards(token),
  "without its end": token.slice(0, -4),
  "without its beginning": token.slice(50),
  "its payload": payload
}

describe("reveals", () => {
  it.each(Object.entries(disguises))("finds a token: %s", (_, text) => {
    assert.isTrue(reveals(`the token "${text}" is not valid`, ["another-secret-1", token]))
  })

  it("finds a short secret as a whole only", () => {
    assert.isTrue(reveals("bad key: HUNTER-2-X", ["hunter2x"]))
    assert.isFalse(reveals("bad key: HUNTER-2", ["hunter2x"]))
    assert.isFalse(reveals("a-b-c", ["abc", ""]))
    assert.isTrue(reveals(backwards(token), ["hunter2x", token]))
  })

  it.each([
    "",
    "Invalid token signature",
    "vault ccyrmn6iau22t6pm2m75zxyiu3 is not in scope",
    "sync did not complete within timeout, please retry the request",
    `unknown kid in ${token.split(".")[0]}`,
    "failed at 104 117 110 116, \\u0068\\x68%68&#104;&#x110000; of 0x10",
    "&#9999999999; \\u{ffffff} %zz"
  ])("finds nothing in: %s", (text) => {
    assert.isFalse(reveals(text, [token]))
  })
})

describe("the message of a server", () => {
  it.effect.each(Object.entries(disguises))(
    "the message of a server is redacted if it gives the token away: %s",
    ([, text]) =>
      Effect.gen(function* () {
        const client = yield* clientOver(always(refusal(401, `bad token ${text}`)), { token })
        const error = yield* failureOf(client.vaults.list())
        assert.include(error.message, "failed with 401: <redacted>.")
      })
  )

  it.effect("the message of a server is redacted if it gives the token away after many blanks", () =>
    Effect.gen(function* () {
      const reversed = [...token].toReversed().join("")
      const client = yield* clientOver(always(refusal(401, `bad token${" ".repeat(2_000)}${reversed}`)), { token })
      const error = yield* failureOf(client.vaults.list())
      assert.include(error.message, "failed with 401: <redacted>.")
    })
  )

  it.effect("the first 1,000 characters of a message of a server are examined, of which 300 are shown", () =>
    Effect.gen(function* () {
      const piece = backwards(token).slice(4, 16)
      const messageWith = (before: number) =>
        Effect.gen(function* () {
          const client = yield* clientOver(always(refusal(401, `${"-".repeat(before)}${piece}`)), { token })
          return (yield* failureOf(client.vaults.list())).message
        })
      assert.include(yield* messageWith(1_000 - piece.length), "401: <redacted>.")
      assert.include(yield* messageWith(1_001 - piece.length), `401: ${"-".repeat(300)}.`)
    })
  )
})
