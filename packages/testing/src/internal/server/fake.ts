import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { InvalidSeed, Seed } from "../../Seed.ts"
import { decode } from "../store/seeding.ts"
import * as App from "./app.ts"
import * as Token from "./token.ts"
import * as World from "./world.ts"

export interface Options {
  readonly token?: string | undefined
  readonly latency?: number | undefined
}

export interface Fake {
  readonly world: World.World
  readonly app: App.App
}

/** A server with the data of a seed, ready to be asked. */
export const make = Effect.fnUntraced(function* (
  seed: Seed,
  options: Options
): Effect.fn.Return<Fake, InvalidSeed, Scope.Scope> {
  const store = yield* Effect.fromResult(decode(seed))
  const token = options.token ?? Token.make(store.keys())
  if (!/^[\x21-\x7e]+$/.test(token)) {
    return yield* Effect.die(new TypeError("the token must be printable characters without a space"))
  }
  const world = World.make(store, token)
  return { world, app: yield* App.make(world, options.latency ?? 0) }
})
