import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { StartError } from "../server/startError.ts"
import type { SharedStore, StoreError } from "../store/SharedStore.ts"

/** Opens the store of the fleet by its URL. */
export const openSharedStore = (url: string): Effect.Effect<SharedStore, StoreError, Scope> => {
  const { protocol } = URL.parse(url) ?? { protocol: "" }
  if (protocol !== "redis:" && protocol !== "rediss:") {
    throw new StartError("--redis must be a redis:// or rediss:// URL.")
  }
  return Effect.die(new StartError("This build has no Redis client."))
}
