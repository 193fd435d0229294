import { inspect } from "node:util"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isAllowed } from "../../src/discovery/allowList.ts"
import { redactInPlace, redactText } from "../../src/values/redact.ts"
import { fillReferences, findReferences } from "../../src/values/references.ts"

const reference = fc.integer({ min: 0, max: 20 }).map((index) => `op://vault/item${index}/field`)

/** Configuration of any shape, with references in some of its texts. */
const configuration = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    reference,
    reference.map((text) => `before {{ ${text} }} after`),
    fc.string({ maxLength: 8 }).filter((text) => !text.includes("op:/")),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("value"), { maxKeys: 4, noNullPrototype: true })
  )
})).value

/** Text that no configuration above has, made of the reference. */
const secretOf = (reference: string) => `«secret of op://${reference.slice(5)}»`

describe("references in values", () => {
  it("replaces every reference, and changes nothing else", () => {
    fc.assert(
      fc.property(configuration, (value) => {
        const { issues, uses } = findReferences(value, "place")
        expect(issues).toEqual([])
        const requested: Array<string> = []
        const filled = fillReferences(value, (text) => {
          requested.push(text)
          return secretOf(text)
        })
        expect(requested.toSorted()).toEqual(uses.map((text) => text.reference).toSorted())
        const back = JSON.stringify(filled)?.replace(/«secret of (.*?)»/g, "$1")
        expect(back).toBe(JSON.stringify(value)?.replace(/\{\{ (op:\S*) \}\}/g, "$1"))
      })
    )
  })

  it("leave values without references as the same object, and keep classes and cycles", () => {
    class Url {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    }
    const plain = { date: new Date(), list: [1] }
    const circle: Record<string, unknown> = { plain, url: new Url("op://vault/item1/field") }
    circle.self = circle
    const filled = fillReferences(circle, () => "x") as Record<string, unknown>
    expect(filled.plain).toBe(plain)
    expect(filled.self).toBe(filled)
    expect(filled.url).toEqual(new Url("x"))
    expect(circle.url).toEqual(new Url("op://vault/item1/field"))
    expect(findReferences(circle, "config").uses).toEqual([
      { where: "config.url.text", reference: "op://vault/item1/field" }
    ])
  })

  it("finds no references in the keys of objects, unlike those of maps", () => {
    const [key, value] = ["op://vault/item/key", "op://vault/item/value"]
    const usesOf = (values: unknown) => findReferences(values, "load").uses.map(({ where }) => where)
    expect(usesOf({ [key]: value, set: new Set([value]) })).toEqual([`load.${key}`, "load.set.0"])
    expect(usesOf(new Map([[key, value]]))).toEqual(["load, key", `load.${key}`])
  })

  it("reports invalid references with their place, without other text", () => {
    const { issues } = findReferences({ a: ["op://vault", "shop://fine"], b: { c: "xop://v/i/f" } }, "load")
    expect(issues.map(({ code, where }) => [where, code])).toEqual([["load.a.0", "InvalidReference"]])
  })
})

describe("redacted values", () => {
  it("show no secret when printed or converted to JSON, at any depth, and read unchanged", () => {
    fc.assert(
      fc.property(configuration, (value) => {
        const secrets = new Set<string>()
        const filled = fillReferences({ value }, (text) => {
          secrets.add(secretOf(text))
          return secretOf(text)
        })
        const before = structuredClone(filled)
        const redacted = redactInPlace(filled, secrets)
        expect(inspect(redacted, { depth: null, showHidden: true })).not.toContain("«")
        expect(JSON.stringify(redacted)).not.toContain("«")
        expect(redacted).toEqual(before)
      })
    )
  })

  it("show no secret when a part is printed", () => {
    const { inner } = redactInPlace({ inner: { list: ["pass"], port: 5432 } }, new Set(["pass", "5432"]))
    expect(inspect(inner)).toBe("{ list: [ '<redacted>' ], port: '<redacted>' }")
    expect(JSON.stringify(inner.list)).toBe('["<redacted>"]')
  })

  it("show no secret when frozen, instances of a class, or circular", () => {
    class Settings {
      readonly inner = Object.freeze({ text: "pass" })
      readonly list = Object.freeze(["pass"])
    }
    const settings = redactInPlace(new Settings(), new Set(["pass"]))
    expect(settings).toBeInstanceOf(Settings)
    expect(Object.isFrozen(settings.inner)).toBe(true)
    expect([settings.inner.text, settings.list[0]]).toEqual(["pass", "pass"])
    expect(inspect(settings) + inspect(settings.inner) + JSON.stringify(settings)).not.toContain("pass")
    const circle: Record<string, unknown> = { text: "pass" }
    circle.self = circle
    expect(inspect(redactInPlace(circle, new Set(["pass"])))).toBe("{ text: '<redacted>', self: '[Circular]' }")
  })

  it("stay redacted inside other values", () => {
    const inner = redactInPlace({ text: "one" }, new Set(["one"]))
    expect(inspect(redactInPlace({ inner, text: "two" }, new Set(["two"])))).toBe(
      "{ inner: { text: '<redacted>' }, text: '<redacted>' }"
    )
    const bytes = redactInPlace({ bytes: Buffer.from("one") }, new Set(["one"]))
    expect(inspect(redactInPlace({ bytes }, new Set()))).toBe("{ bytes: { bytes: '<redacted>' } }")
  })

  it("show nothing that was derived from a secret", () => {
    const written = {
      json: "op://a/b/c",
      list: "op://a/b/d",
      host: "db",
      deep: [{ url: "{{ op://a/b/c }}" }],
      other: 1
    }
    const filled = {
      json: { key: "PRIVATE", id: 7, inner: { more: "PRIVATE" } },
      list: ["PRIVATE", "b"],
      host: "db",
      deep: [{ url: new URL("https://u:PRIVATE@h") }],
      renamed: [new Map([["k", "PRIVATE"]]), new Set(["PRIVATE"]), Buffer.from("PRIVATE"), new URL("https://PRIVATE@h")]
    }
    const redacted = redactInPlace(filled, new Set(["secret"]), written)
    for (const value of [redacted, redacted.json, redacted.json.inner, redacted.list, redacted.deep]) {
      expect(inspect(value, { depth: null, showHidden: true }) + JSON.stringify(value)).not.toMatch(
        /PRIVATE|id:|80, 82/
      )
    }
    expect(redacted.host).toBe("db")
    expect(inspect(redacted)).toContain("host: 'db'")
    expect(redacted.json.key).toBe("PRIVATE")
  })

  it("redacts secrets in text: quoted, encoded, or by line", () => {
    const pem = '-----BEGIN "KEY"-----\nline2secret\n}'
    for (const form of [JSON.stringify(pem), encodeURIComponent(pem), "at line2secret", '-----BEGIN "KEY"-----']) {
      expect(redactText(`refused: ${form} {}`, new Set([pem]))).not.toMatch(/KEY|line2/)
    }
    expect(redactText("a {}", new Set([pem]))).toBe("a {}")
    expect(redactText("u:p%40ss%2Fw", new Set(["p@ss/w"]))).toBe("u:<redacted>")
  })

  it("redacts the longest secret first, also when trimmed", () => {
    expect(redactText("a pass, a password and  padded", new Set(["pass", "password", " padded "]))).toBe(
      "a <redacted>, a <redacted> and <redacted>".replace("and ", "and  ")
    )
    expect(redactText("nothing", new Set([""]))).toBe("nothing")
  })
})

it("an allow list compares name by name, and * matches any", () => {
  const allows = (pattern: string, text: string) => isAllowed(text, [pattern])
  expect(allows("op://prod/db/password", "op://prod/db/password")).toBe(true)
  expect(allows("op://prod/db/password", "op://prod/db/password?attribute=otp")).toBe(true)
  expect(allows("op://prod/db/*", "op://prod/db/admin/password")).toBe(true)
  expect(allows("op://*/db/password", "op://staging/db/password")).toBe(true)
  expect(allows("op://prod/*", "op://prod/db/password")).toBe(true)
  for (const other of [
    "op://prod/dbs/password",
    "op://prods/db/password",
    "op://prod/db/admin/password",
    "op://prod/db/password/more",
    "password"
  ]) {
    expect(allows("op://prod/db/password", other)).toBe(false)
  }
  expect(allows("op://prod/db/*", "op://prod/db")).toBe(false)
})
