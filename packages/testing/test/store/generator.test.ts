import { randomInt } from "node:crypto"
import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import fc from "fast-check"
import { generate } from "../../src/store/generator.ts"

const symbols = "!@.-_*"
const sets = { LETTERS: /[A-Za-z]/, DIGITS: /[0-9]/, SYMBOLS: /[!@.\-_*]/ }
const names = Object.keys(sets) as Array<keyof typeof sets>
const random = (limit: number) => randomInt(limit)

describe("generate", () => {
  it("generates 32 characters from all sets by default", () => {
    for (const recipe of [{}, { characterSets: [], excludeCharacters: "" }, { length: null, characterSets: null }]) {
      assert.match(Result.getOrThrow(generate(recipe, random)), /^[A-Za-z0-9!@.\-_*]{32}$/)
    }
    const all = Array.from({ length: 60 }, () => Result.getOrThrow(generate({ length: 64 }, random)))
    assert.strictEqual(new Set(all.join("")).size, 26 * 2 + 10 + symbols.length)
  })

  it("generates values that match the recipe", () => {
    const recipe = fc.record({
      length: fc.integer({ min: 1, max: 64 }),
      characterSets: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
      excludeCharacters: fc.string({ maxLength: 4 })
    })
    fc.assert(
      fc.property(recipe, (recipe) => {
        const password = Result.getOrThrow(generate(recipe, random))
        assert.lengthOf(password, recipe.length)
        for (const character of password) {
          assert.isTrue(recipe.characterSets.some((name) => sets[name].test(character)))
          assert.notInclude(recipe.excludeCharacters, character)
        }
        if (recipe.length < recipe.characterSets.length) return
        for (const name of recipe.characterSets) {
          const left = Array.from("aA0!@.-_*").some(
            (character) => sets[name].test(character) && !recipe.excludeCharacters.includes(character)
          )
          if (left) assert.match(password, sets[name], name)
        }
      })
    )
  })

  it("uses the last character of a set", () => {
    const recipe = { length: 4, characterSets: ["DIGITS"], excludeCharacters: "012345678" }
    assert.strictEqual(Result.getOrThrow(generate(recipe, random)), "9999")
  })

  it("places the character of each set anywhere", () => {
    const places = Array.from({ length: 300 }, () =>
      Result.getOrThrow(generate({ length: 3, characterSets: ["LETTERS", "DIGITS", "SYMBOLS"] }, random)).search(
        /[0-9]/
      )
    )
    assert.deepStrictEqual(new Set(places), new Set([0, 1, 2]))
  })

  it.each([
    { length: 0 },
    { length: 65 },
    { characterSets: ["EMOJI"] },
    { characterSets: ["DIGITS", "EMOJI"] },
    { characterSets: ["DIGITS", "DIGITS"] },
    { characterSets: ["SYMBOLS"], excludeCharacters: symbols }
  ])("refuses %j", (recipe) => {
    const { message, status } = Result.getOrThrow(Result.flip(generate(recipe, random)))
    assert.strictEqual(status, 400)
    assert.match(message, /^Invalid recipe: /)
  })
})
