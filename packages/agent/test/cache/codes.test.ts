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

  it("caches an item without codes as it is", () => {
    for (const whole of [
      { id: "a" },
      { id: "a", fields: [null, 1, "text", {}] },
      { id: "a", fields: {} },
      null,
      "text"
    ]) {
      const body = bytes(whole)
      const cut = cutCodes(body, whole, 0) ?? assert.fail("no cut")
      assert.strictEqual(withoutCodes(cut), body)
      assert.strictEqual(withCodes(cut, 0), body)
      assert.strictEqual(parseCut(body, whole)?.parts[0], body)
    }
  })

  it("accepts the code of the previous and the next period, because clocks differ", () => {
    const now = 1_764_380_000_000
    for (const [offset, isAccepted] of [
      [-60_000, false],
      [-30_000, true],
      [0, true],
      [30_000, true],
      [60_000, false]
    ] as const) {
      const whole = item(codeAt(now + offset))
      assert.strictEqual(cutCodes(bytes(whole), whole, now) !== undefined, isAccepted, `${offset}`)
    }
  })

  it("caches no item whose codes are not those of its fields", () => {
    const now = 1_764_380_000_000
    const [code, other] = [codeAt(now), codeAt(now + 30_000)]
    assert.isUndefined(cutCodes(bytes({ ...item(code), more: { totp: code } }), item(code), now))
    assert.isUndefined(cutCodes(bytes({ more: { totp: code } }), {}, now))
    assert.isUndefined(cutCodes(bytes(item(code)), item(other), now))
    assert.isUndefined(cutCodes(bytes(item("000000")), item("000000"), now))
    for (const value of [undefined, 1, "", "otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=1"]) {
      const whole = { fields: [{ value, totp: code }] }
      assert.isUndefined(cutCodes(bytes(whole), whole, now), `${value}`)
    }
  })

  it("computes no code from a field without a key", () => {
    const now = 1_764_380_000_000
    for (const value of [undefined, null]) {
      const named = { value: `${value}`, totp: "" }
      const cut = parseCut(bytes({ fields: [named] }), { fields: [named] }) ?? assert.fail("no cut")
      const [{ totp }] = JSON.parse(Buffer.from(withCodes(cut, now)).toString()).fields
      for (const code of [totp, ""]) {
        const whole = { fields: [{ value, totp: code }] }
        assert.isUndefined(cutCodes(bytes(whole), whole, now), `${value}`)
        assert.isUndefined(parseCut(bytes(whole), whole), `${value}`)
      }
    }
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
