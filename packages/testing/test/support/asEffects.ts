import type { FakeControl } from "@opconnect/testing"
import type { EffectFakeControl } from "@opconnect/testing/FakeConnect"
import * as Effect from "effect/Effect"

/** The control of a server as that of a layer, so that the same suite runs over both. */
export const asEffects = (server: FakeControl): EffectFakeControl => ({
  requests: Effect.sync(server.requests),
  clearRequests: Effect.sync(server.clearRequests),
  reset: Effect.sync(server.reset),
  getField: (...args) => Effect.sync(() => server.getField(...args)),
  setField: (...args) => Effect.sync(() => server.setField(...args)),
  rotate: (...args) => Effect.sync(() => server.rotate(...args)),
  merge: (...args) => Effect.sync(() => server.merge(...args)),
  remove: (...args) => Effect.sync(() => server.remove(...args)),
  exportSeed: Effect.sync(server.exportSeed),
  importSeed: (...args) => Effect.sync(() => server.importSeed(...args)),
  setContentVersion: (...args) => Effect.sync(() => server.setContentVersion(...args)),
  revokeToken: (...args) => Effect.sync(() => server.revokeToken(...args)),
  restoreToken: (...args) => Effect.sync(() => server.restoreToken(...args)),
  setTokenVaults: (...args) => Effect.sync(() => server.setTokenVaults(...args)),
  now: Effect.sync(server.now),
  setTime: (...args) => Effect.sync(() => server.setTime(...args)),
  advanceTime: (...args) => Effect.sync(() => server.advanceTime(...args)),
  resumeTime: Effect.sync(server.resumeTime),
  faults: Effect.sync(server.faults),
  addFault: (...args) => Effect.sync(() => server.addFault(...args)),
  removeFault: (...args) => Effect.sync(() => server.removeFault(...args)),
  clearFaults: Effect.sync(server.clearFaults),
  expectRequested: (...args) => Effect.sync(() => server.expectRequested(...args)),
  expectAtMost: (...args) => Effect.sync(() => server.expectAtMost(...args)),
  expectEachItemFetchedOnce: Effect.sync(server.expectEachItemFetchedOnce),
  expectNoSecrets: (...args) => Effect.sync(() => server.expectNoSecrets(...args))
})
