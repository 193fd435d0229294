import { AssertionError } from "node:assert"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Assertions from "../assertions/Assertions.ts"
import { decode } from "../seed/decode.ts"
import { encode } from "../seed/full.ts"
import type { ServerState } from "../state/serverState.ts"
import * as Token from "../state/token.ts"
import * as Edits from "../store/edits.ts"
import type { EffectFakeControl } from "./EffectFakeControl.ts"
import type { FakeControl } from "./FakeControl.ts"

/** Mistakes in a test are defects, because a test does not handle them. */
export const mistake = (message: string) => Effect.die(new TypeError(message))

const claim = (problem: string | undefined) =>
  problem === undefined ? Effect.void : Effect.die(new AssertionError({ message: problem }))

const data = (seed: unknown) => Effect.catch(Effect.fromResult(decode(seed)), ({ message }) => mistake(message))

const report = (leaks: ReadonlyArray<{ readonly place: string; readonly form: string }>) =>
  leaks.length === 0
    ? undefined
    : `the text contains ${leaks.length === 1 ? "a secret" : `${leaks.length} secrets`} of the fake:${leaks
        .map(({ form, place }) => `\n  ${place}, as ${form}`)
        .join("")}`

/** A change of a token, which must be one of the fake's. */
const ofToken = (change: () => boolean) =>
  Effect.suspend(() => (change() ? Effect.void : mistake("the token is not one of the fake's")))

const millis = (time: number | string | Date) => new Date(time).getTime()

export const make = (state: ServerState): EffectFakeControl => {
  const { clock, faults, leaks } = state
  const requests = Effect.sync(state.log.requests)
  const edit = <A>(transition: Edits.Edit<A>) =>
    state.write(Token.person, transition).pipe(
      Effect.map(({ output }) => output),
      Effect.catch(({ message }) => mistake(message))
    )
  return {
    requests,
    clearRequests: Effect.sync(state.log.forget),
    reset: Effect.sync(state.reset),

    getField: (vault, item, field) =>
      Effect.suspend(() => Effect.fromResult(Edits.getField(state.latest(), { vault, item, field }))).pipe(
        Effect.catch(({ message }) => mistake(message))
      ),
    setField: (vault, item, field, value) =>
      Effect.asVoid(edit((store, context) => Edits.setField(store, { vault, item, field }, value, context))),
    rotate: (vault, item, field) => edit((store, context) => Edits.rotate(store, { vault, item, field }, context)),
    merge: (seed) =>
      Effect.flatMap(data(seed), (more) => {
        leaks.learnAll(more)
        return edit((store, context) => Edits.merge(store, more, context))
      }),
    remove: (vault, item) => edit((store, context) => Edits.remove(store, vault, item, context)),
    setContentVersion: (vault, version) => edit((store) => Edits.setContentVersion(store, vault, version)),
    revokeToken: (token) => ofToken(() => state.setRevoked(token, true)),
    restoreToken: (token) => ofToken(() => state.setRevoked(token, false)),
    setTokenVaults: (token, vaults) =>
      Effect.suspend(() => Effect.fromResult(Edits.vaultIds(state.latest(), vaults))).pipe(
        Effect.catch(({ message }) => mistake(message)),
        Effect.flatMap((ids) => ofToken(() => state.setVaults(token, ids)))
      ),
    exportSeed: Effect.sync(() => encode(state.latest())),
    importSeed: (seed) => Effect.map(data(seed), state.replace),

    now: clock.now,
    setTime: (time) => {
      const set = millis(time)
      return Number.isNaN(set) ? mistake(`not a time: ${time}`) : state.changeClock((clock) => clock.set(set))
    },
    advanceTime: (milliseconds) =>
      Effect.flatMap(clock.now, (now) =>
        Number.isNaN(millis(now + milliseconds))
          ? mistake(`the time is out of range: ${milliseconds} ms from now`)
          : state.changeClock((clock) => clock.adjust(milliseconds))
      ),
    resumeTime: state.changeClock((clock) => clock.release()),

    faults: Effect.sync(faults.list),
    addFault: (fault) =>
      Effect.suspend(() => Result.match(faults.add(fault), { onFailure: mistake, onSuccess: Effect.succeed })),
    removeFault: (id) => Effect.sync(() => faults.remove(id)),
    clearFaults: Effect.sync(faults.clear),

    expectRequested: (pattern, count) =>
      Effect.flatMap(requests, (all) => claim(Assertions.requested(all, pattern, count))),
    expectAtMost: (atMost) => Effect.flatMap(requests, (all) => claim(Assertions.withinBudget(all, atMost))),
    expectEachItemFetchedOnce: Effect.flatMap(requests, (all) => claim(Assertions.fetchedEachItemOnce(all))),
    expectNoSecrets: (text, except = []) => Effect.suspend(() => claim(report(leaks.leaks(text, except))))
  }
}

type Operation = Effect.Effect<unknown> | ((...args: ReadonlyArray<unknown>) => Effect.Effect<unknown>)

/** No effect of the control is asynchronous, so that all can run synchronously. */
export const sync = (control: EffectFakeControl): FakeControl =>
  Object.fromEntries(
    Object.entries(control as unknown as Record<string, Operation>).map(([name, operation]) => [
      name,
      (...args: ReadonlyArray<unknown>) =>
        Effect.runSync(typeof operation === "function" ? operation(...args) : operation)
    ])
    // Names and arguments stay the same, which `Object.entries` cannot express.
  ) as unknown as FakeControl
