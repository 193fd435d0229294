import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { StartError } from "../server/startError.ts"
import { makeRedisStore } from "../store/redis/redisStore.ts"
import { parseRedisUrl } from "../store/redis/url.ts"
import type { SharedStore } from "../store/SharedStore.ts"

/** How long a start waits for the store, in milliseconds. Without the store, an agent reads all items itself. */
const startupMs = 2_000

const untilReady = (store: SharedStore): Effect.Effect<void> =>
  Effect.catch(Effect.asVoid(store.head("ready")), () => Effect.andThen(Effect.sleep(20), untilReady(store)))

/** Opens the store of the fleet by its URL. An unreachable store delays the start, and does not stop it. */
export const openSharedStore = (url: string): Effect.Effect<SharedStore, never, Scope> => {
  const address = parseRedisUrl(url)
  // The URL may contain a password.
  if (typeof address === "string") throw new StartError(`--redis ${address}.`)
  return Effect.tap(makeRedisStore(address), (store) => Effect.timeoutOption(untilReady(store), startupMs))
}
