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

/** A value by a recipe: its sets say what may occur, not what must. */
export const generate = (
  { characterSets, excludeCharacters, length }: Recipe,
  pick: (limit: number) => number
): Result.Result<string, Refusal<400>> => {
  const size = length ?? 32
  if (size < 1 || size > 64) return refuse(400, "Invalid recipe: length must be between 1 and 64")
  // The vendor's SDK for JavaScript sends an empty list where no set was asked for.
  const names = characterSets?.length ? characterSets : Array.from(sets.keys())
  if (new Set(names).size < names.length || !names.every((name) => sets.has(name))) {
    return refuse(400, `Invalid recipe: characterSets must be among ${Array.from(sets.keys()).join(", ")}, each once`)
  }
  const allowed = Array.from(names.map((name) => sets.get(name)).join("")).filter(
    (character) => !excludeCharacters?.includes(character)
  )
  if (allowed.length === 0) return refuse(400, "Invalid recipe: no characters are left to choose from")
  return Result.succeed(Array.from({ length: size }, () => allowed[pick(allowed.length)]).join(""))
}
