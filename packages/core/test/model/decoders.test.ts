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

const awkward = fc.oneof(
  fc.constantFrom(null, 0, -0, 1.5, 2 ** 53, -1, "", "text", true, [], {}, [null], [[]], { id: 1 }, { id: "x" }),
  fc.jsonValue({ maxDepth: 2 })
)

/** A body with something else in one of its places, a key less, or a key more. */
const mutated = (body: unknown, seeds: ReadonlyArray<number>, value: unknown): unknown => {
  const result = { body: copy(body) }
  let at: Record<string, unknown> = result
  let key = "body"
  for (const seed of seeds) {
    const inner = at[key]
    if (typeof inner !== "object" || inner === null || Object.keys(inner).length === 0) break
    at = inner as Record<string, unknown>
    const keys = Object.keys(inner)
    key = keys[seed % keys.length] ?? key
  }
  const how = (seeds[0] ?? 0) % 4
  if (how === 0) Reflect.deleteProperty(at, key)
  else if (how === 1 && !Array.isArray(at)) at[`${key}X`] = value
  else at[key] = value
  return result.body ?? null
}

describe("decoders", () => {
  it("are those of the schemas as they are now", async () => {
    const file = await readFile(new URL("../../src/model/decoders.ts", import.meta.url), "utf8")
    assert.strictEqual(file, generate(), "run `npx -y pnpm@12 --filter @opconnect/core decoders`")
  })

  it.each(names)("of %s give the verdict and the value of the schema", (name) => {
    fc.assert(
      fc.property(bodyOf(name), (body) => compare(name, body)),
      { numRuns: 200 }
    )
  })

  it.each(names)("of %s do so for bodies of a wrong shape", (name) => {
    const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(bodyOf(name), steps, awkward, (body, seeds, value) => compare(name, mutated(body, seeds, value))),
      { numRuns: 600 }
    )
  })

  it.each(names)("of %s refuse what is no body at all", (name) => {
    for (const body of [null, 1, "text", true, {}, [], [1], [null], [[]]]) compare(name, body)
  })

  it("redact as they are told to", () => {
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
