import type * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { StartError } from "../server/startError.ts"
import { makeRedisStore } from "../store/redis/redisStore.ts"
import { parseRedisUrl } from "../store/redis/url.ts"
import type { SharedStore } from "../store/SharedStore.ts"

/** Opens the store of the fleet by its URL. Its calls fail as long as the server cannot be reached. */
export const openSharedStore = (url: string): Effect.Effect<SharedStore, never, Scope> => {
  const address = parseRedisUrl(url)
  // The URL itself may hold a password.
  if (typeof address === "string") throw new StartError(`--redis ${address}.`)
  return makeRedisStore(address)
}
