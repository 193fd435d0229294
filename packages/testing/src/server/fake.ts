import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as Scope from "effect/Scope"
import * as Control from "../control/control.ts"
import type { EffectFakeControl } from "../control/EffectFakeControl.ts"
import * as Faults from "../faults/faults.ts"
import { Latency } from "../faults/schema.ts"
import type { FakeConnectOptions, TokenOptions } from "../model/Options.ts"
import { fakeOptions, optionProblem } from "../model/optionTable.ts"
import type { InvalidSeed, Seed } from "../model/Seed.ts"
import { decode } from "../seed/decode.ts"
import * as ServerState from "../state/serverState.ts"
import * as Token from "../state/token.ts"
import type { Grant } from "../store/access.ts"
import type { Store } from "../store/model.ts"
import * as App from "./app.ts"

export interface Fake {
  readonly app: App.App
  readonly control: EffectFakeControl
  /** Another server over the same state, whose reads lag by this number of milliseconds. */
  readonly addReplica: (lag: number) => Effect.Effect<App.App, never, Scope.Scope>
  /** The token with all rights. */
  readonly token: string
  /** The other tokens, in the order of the options. */
  readonly tokens: ReadonlyArray<string>
}

const { mistake } = Control
const isLatency = Schema.is(Latency)

const vaultsNamed = Effect.fnUntraced(function* (store: Store, name: string) {
  const matching = Array.from(store.values()).filter(({ vault }) => vault.id === name || vault.name === name)
  return matching.length > 0
    ? matching.map(({ vault }) => vault.id)
    : yield* mistake(`a token names the vault "${name}", which does not exist`)
})

const grantOf = (store: Store, { read = true, vaults, write = false }: TokenOptions, place: number) =>
  Effect.map(
    Effect.forEach(vaults, (name) => vaultsNamed(store, name)),
    (ids): Grant => ({ vaults: new Set(ids.flat()), read, write, jti: Token.jtiOf(place) })
  )

/** A server with the data of a seed. */
export const make = Effect.fnUntraced(function* (
  seed: Seed,
  options: FakeConnectOptions,
  onChange: (store: Store) => void = () => {}
): Effect.fn.Return<Fake, InvalidSeed, Scope.Scope> {
  const problem = optionProblem(fakeOptions, options)
  if (problem !== undefined) return yield* mistake(problem)
  const { faults = [], lag = 0, latency = 0, stableIds = false, tokens: scopedTokens = [], unknownKeys } = options
  const store = yield* Effect.fromResult(decode(seed))
  const everything: Grant = { vaults: "all", read: true, write: true, jti: Token.jtiOf() }
  const token = options.token ?? Token.make(everything, store.keys())
  const others = yield* Effect.forEach(scopedTokens, (scoped, place) =>
    Effect.map(grantOf(store, scoped, place), (grant) => ({
      token: scoped.token ?? Token.make(grant, store.keys()),
      grant,
      isRevoked: scoped.revoked ?? false
    }))
  )
  const grants = new Map([[token, everything], ...others.map((other) => [other.token, other.grant] as const)])
  if (!Array.from(grants.keys()).every((text) => /^[\x21-\x7e]+$/.test(text))) {
    return yield* mistake("the token must be printable characters without a space")
  }
  if (grants.size <= others.length) return yield* mistake("two tokens are the same")
  if (!isLatency(latency)) {
    const shown = JSON.stringify(latency)
    return yield* mistake(`the latency must be milliseconds >= 0, { min, max } or { median, p99 }: ${shown}`)
  }
  if (!isLatency(lag)) return yield* mistake(`the lag must be a number of milliseconds >= 0: ${lag}`)
  for (const fault of faults) {
    yield* Effect.catch(Effect.fromResult(Faults.decode(fault)), mistake)
  }
  const state = ServerState.make({
    seed: store,
    grants,
    revoked: new Set(others.flatMap(({ isRevoked, token }) => (isRevoked ? [token] : []))),
    latency,
    lag,
    stableIds,
    keepsUnknownKeys: unknownKeys === "keep",
    faults,
    onChange
  })
  const control = Control.make(state)
  const addReplica = (lag: number) =>
    isLatency(lag)
      ? App.make(state.addReplica(lag), control)
      : mistake(`the lag must be a number of milliseconds >= 0: ${lag}`)
  return { app: yield* App.make(state, control), addReplica, control, token, tokens: others.map(({ token }) => token) }
})
