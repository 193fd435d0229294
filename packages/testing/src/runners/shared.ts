/**
 * What the entries for test runners are made of. Entries that can only be ES modules, because their runner is one, import
 * it from the CommonJS bundle like everything else.
 */

export { startFakeConnect } from "../server/FakeConnectServer.ts"
export { fakeWithHooks } from "./hooks.ts"
export { matchers } from "./matchers.ts"
