import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import type { ConnectionOptions } from "../../../src/store/redis/connection.ts"
import { makeRedisStore } from "../../../src/store/redis/redisStore.ts"
import { parseRedisUrl } from "../../../src/store/redis/url.ts"
import type { SharedStore } from "../../../src/store/SharedStore.ts"
import type { Harness } from "../../store/conformance.ts"

export const addressOf = (url: string) => {
  const address = parseRedisUrl(url)
  if (typeof address === "string") throw new Error(address)
  return address
}

/** Waits until the store responds. */
export const untilReady = (store: SharedStore): Effect.Effect<void> =>
  Effect.catch(Effect.asVoid(store.head("ready")), () => Effect.andThen(Effect.sleep(10), untilReady(store)))

/** A connection that responds. */
export const storeAt = (url: string, options?: ConnectionOptions): Effect.Effect<SharedStore, never, Scope.Scope> =>
  Effect.tap(makeRedisStore(addressOf(url), options), untilReady)

/** Waits on the server's clock, which tests cannot set. */
const passes = (store: SharedStore, millis: number) =>
  Effect.gen(function* () {
    const { now } = yield* store.head("clock")
    while ((yield* store.head("clock")).now < now + millis) yield* Effect.sleep(Math.min(20, millis))
  })

/** The store operations of the conformance suite, over two connections that all tests share. */
export const harnessOf = (url: () => string, flush: () => Promise<unknown>, options?: () => ConnectionOptions) => {
  const scope = Scope.makeUnsafe()
  let open: Promise<readonly [SharedStore, SharedStore]> | undefined
  const connect = () => {
    const both = Effect.all([storeAt(url(), options?.()), storeAt(url(), options?.())])
    open ??= Effect.runPromise(Scope.provide(both, scope))
    return open
  }
  const harness: Harness = {
    connect: Effect.promise(connect),
    advance: (millis) => Effect.flatMap(Effect.promise(connect), ([store]) => Effect.orDie(passes(store, millis))),
    flush: () => Effect.promise(flush),
    run: (test) => Effect.runPromise(Effect.scoped(test))
  }
  return { harness, close: () => Effect.runPromise(Scope.close(scope, Exit.void)) }
}
