import type { GeneratorRecipe } from "@opconnect/core/Item"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { type Refusal, refuse } from "./refusal.ts"

type Recipe = Schema.Codec.Encoded<typeof GeneratorRecipe>

const letters = "abcdefghijklmnopqrstuvwxyz"

const sets: ReadonlyMap<string, string> = new Map([
  ["LETTERS", letters + letters.toUpperCase()],
  ["DIGITS", "0123456789"],
  ["SYMBOLS", "!@.-_*"]
])

/** Fisher-Yates shuffle. */
const shuffled = <A>(elements: ReadonlyArray<A>, pick: (limit: number) => number): ReadonlyArray<A> => {
  const result = Array.from(elements)
  for (let left = result.length; left > 0; left--) result.push(...result.splice(pick(left), 1))
  return result
}

/**
 * A value by a recipe, with a character from each set if the length allows it. The vendor's Terraform provider tests this.
 */
export const generate = (
  { characterSets, excludeCharacters, length }: Recipe,
  pick: (limit: number) => number
): Result.Result<string, Refusal<400>> => {
  const size = length ?? 32
  if (size < 1 || size > 64) return refuse(400, "Invalid recipe: length must be between 1 and 64")
  // The vendor's JavaScript SDK sends an empty list for the default sets.
  const names = characterSets?.length ? characterSets : Array.from(sets.keys())
  const alphabets = names.flatMap((name) => sets.get(name) ?? [])
  if (new Set(names).size < names.length || alphabets.length < names.length) {
    return refuse(400, `Invalid recipe: characterSets must be among ${Array.from(sets.keys()).join(", ")}, each once`)
  }
  const allowed = alphabets
    .map((alphabet) => Array.from(alphabet).filter((character) => !excludeCharacters?.includes(character)))
    .filter((characters) => characters.length > 0)
  const all = allowed.flat()
  if (all.length === 0) return refuse(400, "Invalid recipe: no characters are left to choose from")
  const randomCharacter = (characters: ReadonlyArray<string>) => characters[pick(characters.length)] ?? ""
  const required = shuffled(allowed, pick).slice(0, size).map(randomCharacter)
  const others = Array.from({ length: size - required.length }, () => randomCharacter(all))
  return Result.succeed(shuffled([...required, ...others], pick).join(""))
}
