import { Secrets } from "@1password/sdk"
import { assert, describe, it } from "@effect/vitest"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { runs, sample } from "../support/whole.ts"

/** Whether the vendor's SDK accepts a reference. It throws strings, not errors. */
const sdkTakes = (text: string): boolean => {
  try {
    Secrets.validateSecretReference(text)
    return true
  } catch (problem) {
    assert.include(String(problem), "secret reference")
    return false
  }
}

const weTake = (text: string) => Result.isSuccess(SecretReference.parse(text, { grammar: "sdk" }))

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))

const written = [
  "op://vault/item/field",
  "op://vault/item/section/field",
  "op://vault/item/field?attribute=otp",
  "op://vault/item/section/field?attribute=totp",
  "op://vault/item/field?ssh-format=openssh"
]

const positions = (text: string) => Array.from({ length: text.length + 1 }, (_, position) => position)

describe("the SDK's grammar, compared with the SDK", () => {
  it.each(written)("agrees on %s with every ASCII character inserted or substituted", (text) => {
    let taken = 0
    for (const at of sample(positions(text))) {
      for (const char of ascii) {
        for (const skipped of [0, 1]) {
          const changed = text.slice(0, at) + char + text.slice(at + skipped)
          const expected = sdkTakes(changed)
          if (expected) taken++
          assert.strictEqual(weTake(changed), expected, JSON.stringify(changed))
        }
      }
    }
    assert.isAbove(taken, runs(1_000))
  })

  it("agrees on generated near-references", () => {
    const piece = FastCheck.constantFrom(
      ..."aZ0-_. /%$é日?=&",
      "op://",
      "/",
      "/",
      "name",
      "?attribute=otp",
      "?attribute=totp",
      "?attribute=type",
      "?attr=otp",
      "?ssh-format=openssh",
      "%20",
      "\u00a0"
    )
    let taken = 0
    FastCheck.assert(
      FastCheck.property(FastCheck.array(piece, { maxLength: 12 }), (pieces) => {
        const text = `op://v/${pieces.join("")}`
        const expected = sdkTakes(text)
        if (expected) taken++
        assert.strictEqual(weTake(text), expected, JSON.stringify(text))
      }),
      { numRuns: runs(20_000) }
    )
    assert.isAbove(taken, runs(100))
  })

  it("parses references that both accept like the full grammar", () => {
    for (const text of written) {
      assert.deepStrictEqual(SecretReference.parse(text, { grammar: "sdk" }), SecretReference.parse(text))
    }
  })
})
