import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Engine } from "../../src/engine/engine.ts"

/** An engine that does nothing but handle requests. */
export const engineOf = (handle: Engine["handle"]): Engine => ({
  handle,
  lookup: () => undefined,
  changes: () => Stream.empty,
  verify: () => Effect.succeed(undefined),
  tokenId: () => "token",
  isAccepted: () => true,
  state: () => ({ tokens: 0, entries: 0, bytes: 0, isShared: false, storeProblem: undefined, isConnectAway: false }),
  drain: Effect.void
})
