import { assert, describe, it } from "@effect/vitest"
import { Category } from "@opconnect/core/Item"
import * as Result from "effect/Result"
import { decode } from "../../src/seed/decode.ts"
import { minimalFields, templateOf } from "../../src/store/templates.ts"

const categories = Category.ast.annotations?.examples as ReadonlyArray<string>

const itemOf = (seed: object) => {
  const [vault] = Result.getOrThrow(decode({ v: { i: seed } })).values()
  return vault?.items.values().next().value?.item
}

describe("templates", () => {
  it.each(categories)("the template of %s has fields with unique ids in existing sections", (category) => {
    const { fields, sections } = templateOf(category)
    assert.strictEqual(new Set(fields.map(({ id }) => id)).size, fields.length)
    assert.strictEqual(fields.at(-1)?.id, "notesPlain")
    for (const { section } of fields) {
      if (section !== undefined)
        assert.include(
          sections.map(({ id }) => id),
          section.id
        )
    }
  })

  it("contain the fields that the API adds to an item", () => {
    const ids = (category: string) => minimalFields(category).map(({ id }) => id)
    assert.deepStrictEqual(ids("LOGIN"), ["username", "password", "notesPlain"])
    assert.deepStrictEqual(ids("PASSWORD"), ["password", "notesPlain"])
    assert.deepStrictEqual(ids("DATABASE"), ["notesPlain"])
  })
})

describe("an item of a seed", () => {
  it("has the app's fields of its category, blank fields without a value", () => {
    const item = itemOf({ $category: "CREDIT_CARD", number: "4111111111111111", expiry: "203001" })
    const fields = item?.fields ?? []
    assert.deepInclude(fields, { id: "ccnum", label: "number", type: "CREDIT_CARD_NUMBER", value: "4111111111111111" })
    assert.deepInclude(fields, { id: "expiry", label: "expiry date", type: "MONTH_YEAR", value: "203001" })
    assert.deepInclude(fields, { id: "cvv", label: "verification number", type: "CONCEALED" })
    assert.deepInclude(fields, { id: "pin", label: "PIN", type: "CONCEALED", section: { id: "details" } })
    assert.deepInclude(item?.sections ?? [], { id: "details", label: "Additional Details" })
    assert.lengthOf(
      fields.filter(({ label }) => label === "number"),
      1
    )
  })

  it("keeps its own section if the template has one with the same name", () => {
    const item = itemOf({ $category: "SERVER", "admin console": { url: "https://x.test" }, own: { pin: "1" } })
    assert.deepStrictEqual(
      item?.sections?.map(({ label }) => label),
      ["admin console", "own", "Hosting Provider"]
    )
  })

  it("has only the API's blank fields without a category", () => {
    assert.deepStrictEqual(
      itemOf({ credential: "x" })?.fields?.map(({ id }) => id),
      ["credential", "notesPlain"]
    )
  })
})
