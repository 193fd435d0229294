import { inspect } from "node:util"
import { redact, redactor, redactWhenPrinted } from "@opconnect/core/Redaction"
import { assert, describe, it } from "vitest"

describe("redact", () => {
  it("replaces secrets in every form, each time, and whole where two of them overlap", () => {
    const token = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"
    const forms = [
      token,
      token,
      JSON.stringify(token),
      Buffer.from(`Bearer ${token}`).toString("base64"),
      Buffer.from(token).toString("hex")
    ]
    const redacted = redact(forms.join(" "), [token])
    assert.match(redacted, /^<redacted> <redacted> "<redacted>" \S{0,11}<redacted>\S{0,3} <redacted>$/)
    assert.strictEqual(redact("<first-half-second>", ["first-half", "half-second"]), "<<redacted>>")
    assert.strictEqual(redact("é🔑 pässword ü", ["pässword"]), "é🔑 <redacted> ü")
    assert.strictEqual(redact("nothing here", ["hunter2"]), "nothing here")
    assert.strictEqual(redact("nothing here", []), "nothing here")
  })

  it("leaves short and ordinary values, unless they are asked for as words of their own", () => {
    const secrets = ["on", "12", "production", "a.c"]
    const text = 'expected number, got "on" of 12 (121, once) in production, abc a.c'
    assert.strictEqual(redact(text, secrets), text)
    assert.strictEqual(
      redactor(secrets, { ordinary: true })(text),
      'expected number, got "<redacted>" of <redacted> (121, once) in <redacted>, abc <redacted>'
    )
    assert.strictEqual(redact("pin 4711", ["4711"], { minLength: 4 }), "pin <redacted>")
  })
})

describe("redactWhenPrinted", () => {
  it("shows no secret by inspect and JSON at any depth, and gives the values to code", () => {
    class Url {
      readonly #text: string
      constructor(text: string) {
        this.#text = text
      }
      [inspect.custom]() {
        return `Url(${this.#text})`
      }
    }
    const value = {
      PASSWORD: "hunter2hunter2",
      nested: { list: ["a hunter2hunter2 b", 1], map: new Map([["k", "hunter2hunter2"]]), when: new Date(0) },
      url: new Url("x:hunter2hunter2@y"),
      bytes: Buffer.from("hunter2hunter2"),
      DERIVED: 5432
    }
    const dressed = redactWhenPrinted(value, ["hunter2hunter2"], new Set(["PASSWORD", "DERIVED"]))
    assert.strictEqual(dressed.PASSWORD, "hunter2hunter2")
    assert.strictEqual(dressed.nested.list[0], "a hunter2hunter2 b")
    assert.deepStrictEqual({ ...dressed.nested }, { ...value.nested })
    for (const shown of [
      inspect(dressed),
      inspect(dressed, { showHidden: true, depth: 9 }),
      JSON.stringify(dressed),
      inspect(dressed.nested, { depth: 9 })
    ]) {
      assert.notInclude(shown, "hunter2")
      assert.notInclude(shown, Buffer.from("hunter2").toString("hex").slice(0, 8))
      assert.notInclude(shown, "5432")
    }
  })
})
