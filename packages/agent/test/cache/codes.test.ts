import { assert, describe, it } from "@effect/vitest"
import { cutCodes, parseCut, withCodes, withoutCodes } from "../../src/cache/codes.ts"

const key = "otpauth://totp/opconnect?secret=JBSWY3DPEHPK3PXP&period=30&digits=6"
const bytes = (json: unknown) => Buffer.from(JSON.stringify(json))
const item = (...codes: ReadonlyArray<string>) => ({ fields: codes.map((totp) => ({ type: "OTP", value: key, totp })) })
const codeAt = (now: number) => {
  const empty = bytes(item(""))
  const cut = parseCut(empty, item("")) ?? assert.fail("no cut")
  return JSON.parse(Buffer.from(withCodes(cut, now)).toString()).fields[0].totp as string
}

describe("items with codes", () => {
  it("caches items without codes, and returns items with current codes", () => {
    const now = 1_764_380_000_000
    const whole = item(codeAt(now), codeAt(now))
    const cut = cutCodes(bytes(whole), whole, now) ?? assert.fail("no cut")
    assert.deepStrictEqual(Buffer.from(withoutCodes(cut)), bytes(item("", "")))
    assert.deepStrictEqual(Buffer.from(withCodes(cut, now)), bytes(whole))
    assert.deepStrictEqual(
      Buffer.from(withCodes(cut, now + 90_000)),
      bytes(item(codeAt(now + 90_000), codeAt(now + 90_000)))
    )
  })

  it("rejects a stored item that contains a code, or more or fewer codes than fields", () => {
    assert.isDefined(parseCut(bytes(item("", "")), item("", "")))
    assert.isUndefined(parseCut(bytes(item("", "123456")), item("", "123456")))
    assert.isUndefined(parseCut(bytes({ ...item(""), more: { totp: "" } }), item("")))
    assert.isUndefined(parseCut(bytes({}), item("")))
    const without = { fields: [{ type: "OTP", value: "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1", totp: "" }] }
    assert.isUndefined(parseCut(bytes(without), without))
  })
})
