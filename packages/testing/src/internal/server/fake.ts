import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { FakeConnectOptions, TokenOptions } from "../../Options.ts"
import type { InvalidSeed, Seed } from "../../Seed.ts"
import type { Grant } from "../store/access.ts"
import { decode } from "../store/seeding.ts"
import type { Store } from "../store/store.ts"
import * as Writes from "../store/writes.ts"
import * as App from "./app.ts"
import * as Token from "./token.ts"
import * as World from "./world.ts"

export interface Fake {
  readonly world: World.World
  readonly app: App.App
  /** The one that may do everything. */
  readonly token: string
  /** The others, in the order of the options. */
  readonly tokens: ReadonlyArray<string>
  readonly setField: (vault: string, item: string, field: string, value: string) => Effect.Effect<void>
}

/** What a test says wrongly is no error that it would want to handle. */
const mistake = (message: string) => Effect.die(new TypeError(message))

const vaultsNamed = Effect.fnUntraced(function* (store: Store, name: string) {
  const found = Array.from(store.values()).filter(({ vault }) => vault.id === name || vault.name === name)
  return found.length > 0 ? found.map(({ vault }) => vault.id) : yield* mistake(`a token names no vault: "${name}"`)
})

const grantOf = (store: Store, { vaults, write = false }: TokenOptions) =>
  Effect.map(
    Effect.forEach(vaults, (name) => vaultsNamed(store, name)),
    (ids): Grant => ({ vaults: new Set(ids.flat()), write })
  )

/** A server with the data of a seed, ready to be asked. */
export const make = Effect.fnUntraced(function* (
  seed: Seed,
  options: FakeConnectOptions
): Effect.fn.Return<Fake, InvalidSeed, Scope.Scope> {
  const store = yield* Effect.fromResult(decode(seed))
  const everything: Grant = { vaults: new Set(store.keys()), write: true }
  const token = options.token ?? Token.make(everything)
  const others = yield* Effect.forEach(options.tokens ?? [], (scoped, place) =>
    Effect.map(grantOf(store, scoped), (grant) => [scoped.token ?? Token.make(grant, place), grant] as const)
  )
  const grants = new Map([[token, everything], ...others])
  if (!Array.from(grants.keys()).every((one) => /^[\x21-\x7e]+$/.test(one))) {
    return yield* mistake("the token must be printable characters without a space")
  }
  if (grants.size <= others.length) return yield* mistake("two tokens are the same")
  const world = World.make({
    seed: store,
    grants,
    lag: options.lag ?? 0,
    stableIds: options.stableIds ?? false
  })
  return {
    world,
    app: yield* App.make(world, options.latency ?? 0),
    token,
    tokens: others.map(([other]) => other),
    setField: (vault, item, field, value) =>
      world
        .write(Token.person, (held, making) => Writes.setField(held, { vault, item, field }, value, making))
        .pipe(
          Effect.asVoid,
          Effect.catch(({ message }) => mistake(message))
        )
  }
})
