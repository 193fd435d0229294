import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

/** Returns a number from 0 to below 1. */
export type RandomNumber = () => number

/** Creates a generator of numbers that are the same for the same seed. */
export const generator = (seed: number | string): RandomNumber => {
  const random = Effect.runSync(Random.withSeed(Effect.service(Random.Random), seed))
  return () => random.nextDoubleUnsafe()
}
