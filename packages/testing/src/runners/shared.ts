/**
 * Shared modules of the entries for test runners. Entries that can only be ES modules, because their runner is one, import
 * it from the CommonJS bundle like everything else.
 */

export { startFakeConnect } from "../server/FakeConnectServer.ts"
export { fakeWithHooks } from "./hooks.ts"
export { matchers } from "./matchers.ts"
