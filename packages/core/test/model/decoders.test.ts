import { readFile } from "node:fs/promises"
import { assert, describe, it } from "@effect/vitest"
import { explain, type SchemaName, schemas } from "@opconnect/core/Codecs"
import { decoders } from "@opconnect/core/Decoders"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { generate } from "../../scripts/decoders.ts"
import { fullItem } from "../support/arbitraries.ts"
import { unwrapped } from "../support/unwrapped.ts"
import { runs } from "../support/whole.ts"

const names = Object.keys(schemas) as Array<SchemaName>

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Both decoders, each with a copy of its own. */
const compare = (name: SchemaName, body: unknown) => {
  const given = copy(body)
  const fast = decoders[name](given, Redacted.make)
  const thorough = explain(name, copy(body))
  if (Result.isFailure(thorough)) {
    assert.isUndefined(fast, `${name} accepts ${JSON.stringify(body)}`)
    assert.deepStrictEqual(given, copy(body), "a body of the wrong shape is left as it was")
  } else {
    assert.isDefined(fast, `${name} refuses ${JSON.stringify(body)}`)
    assert.deepStrictEqual(unwrapped(fast), unwrapped(thorough.success))
    assert.strictEqual(JSON.stringify(sorted(fast)), JSON.stringify(sorted(thorough.success)))
  }
}

/** Redacted values are printed as such, and so compared, too. */
const sorted = (value: unknown): unknown => {
  if (Redacted.isRedacted(value)) return "<redacted>"
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}

const bodyOf = (name: SchemaName): fc.Arbitrary<unknown> => {
  const schema = schemas[name] as unknown as Schema.Codec<unknown>
  const encode = Schema.encodeUnknownSync(Schema.toCodecJson(schema))
  const values = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(schema), { count: 100, size: 5 }))
  const made = fc.constantFrom(...values.map((value) => copy(encode(value))))
  return name === "fullItem" || name === "itemInput" ? fc.oneof(made, fullItem.map(copy)) : made
}

const text = "x"
const vault = { id: text, name: text }
const section = { id: text, label: text }
const times = { createdAt: text, updatedAt: text }
const file = { id: text, name: text, size: 1, content_path: text, section: { id: text }, content: "eA==" }
const recipe = { length: 1, characterSets: ["DIGITS"], excludeCharacters: text }
const passwordDetails = { entropy: 0.5, generated: true, strength: "GOOD", history: ["old"] }
const field = {
  ...{ id: text, type: "OTP", purpose: "", label: text, value: text, totp: text, section: { id: text } },
  ...{ generate: true, recipe, entropy: 0.5, passwordDetails }
}
const item = {
  ...{ id: text, title: text, vault, category: "LOGIN", urls: [{ href: text, label: text, primary: true }] },
  ...{ favorite: true, tags: [text], version: 1, state: "ARCHIVED", ...times, lastEditedBy: text }
}
const actor = { id: text, account: text, jti: text, userAgent: text, requestIp: text }
const resource = { type: "ITEM", vault: { id: text }, item: { id: text }, itemVersion: 1 }
const request = { requestId: text, timestamp: text, action: "READ", result: "DENY", actor, resource }
const anyVault = {
  ...vault,
  description: text,
  attributeVersion: 1,
  contentVersion: 1,
  items: 1,
  type: "EVERYONE",
  ...times
}

/** A body of each schema with every key. */
const whole: Readonly<Record<SchemaName, unknown>> = {
  activity: [request],
  file,
  files: [file],
  fullItem: { ...item, sections: [section], fields: [field], files: [file] },
  health: { name: text, version: text, dependencies: [{ service: text, status: text, message: text }] },
  itemInput: { ...item, sections: [section], fields: [field], files: [file] },
  items: [item],
  patch: [{ op: "add", path: text, value: text }],
  vault: anyVault,
  vaults: [anyVault]
}

const replacements: ReadonlyArray<unknown> = [
  ...[null, 0, 1.5, 2 ** 53, -1, "", "text", true, false],
  ...[[], {}, [null], ["x"], [[]], { id: 1 }, { id: "x" }, { id: "x", name: 1 }]
]

/** The objects and arrays in a body, with the keys of each. */
const places = (value: unknown): ReadonlyArray<readonly [object: object, key: string]> =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [[value, key] as const, ...places(inner)])

/** Every body that differs from this one in one place: another value, a key less, or a key more. */
function* variations(body: unknown): Generator<unknown> {
  const whole = { body: copy(body) }
  for (const [object, key] of places(whole)) {
    const before: unknown = Reflect.get(object, key)
    for (const value of replacements) {
      Reflect.set(object, key, value)
      yield whole.body
    }
    Reflect.set(object, key, before)
    if (object === whole || Array.isArray(object)) continue
    Reflect.deleteProperty(object, key)
    yield whole.body
    Reflect.set(object, key, before)
    Reflect.set(object, `${key}_`, { unknown: [key] })
    yield whole.body
    Reflect.deleteProperty(object, `${key}_`)
  }
}

describe("decoders", () => {
  it("decoders are up to date with the schemas", async () => {
    for (const [name, text] of Object.entries(generate())) {
      const file = await readFile(new URL(`../../src/model/${name}.ts`, import.meta.url), "utf8")
      assert.strictEqual(file, text, "run `npx -y pnpm@12 --filter @opconnect/core decoders`")
    }
  })

  it.each(names)("decoders of %s return the same result as the schema", (name) => {
    fc.assert(
      fc.property(bodyOf(name), (body) => compare(name, body)),
      { numRuns: runs(200) }
    )
  })

  it.each(names)("decoders of %s return the same result for every body with one difference", (name) => {
    const full = whole[name]
    compare(name, full)
    assert.isDefined(decoders[name](copy(full), Redacted.make))
    for (const body of variations(full)) compare(name, body)
    fc.assert(
      fc.property(bodyOf(name), fc.nat(), (body, at) => {
        const all = [...variations(body)].slice(0, 2_000)
        compare(name, copy(all[at % all.length] ?? null))
      }),
      { numRuns: runs(100) }
    )
  })

  it.each(names)("decoders of %s reject values that are not a body", (name) => {
    for (const body of [null, 1, "text", true, {}, [], [1], [null], [[]]]) compare(name, body)
  })

  it("reject a number too large for JavaScript, which JSON.parse makes infinite", () => {
    const item = '{"id":"i","vault":{"id":"v"},"category":"LOGIN","fields":[{"id":"f","entropy":1e999}]}'
    const details = item.replace('"entropy":1e999', '"passwordDetails":{"entropy":1e999}')
    for (const body of [item, details]) {
      assert.isUndefined(decoders.fullItem(JSON.parse(body), Redacted.make))
      assert.isTrue(Result.isFailure(explain("fullItem", JSON.parse(body))))
    }
  })

  it("redact with the given function", () => {
    const body = { id: "i", vault: { id: "v" }, category: "LOGIN", fields: [{ id: "f", value: "hunter2", totp: null }] }
    assert.deepStrictEqual(
      decoders.fullItem(copy(body), (text) => text.length),
      {
        ...body,
        fields: [{ id: "f", value: 7, totp: null }]
      }
    )
  })
})
