/**
 * A fixture and assertions for the test runner of Node. Importing the module adds the assertions to `t.assert`.
 *
 * **Example** (One server for the file, at its seed for each test)
 *
 * ```ts
 * import assert from "node:assert"
 * import test from "node:test"
 * import { useFakeConnect } from "@opconnect/testing/node-test"
 *
 * const fake = useFakeConnect({ prod: { db: { password: "hunter2" } } })
 *
 * test("reads the vaults once", async (t) => {
 *   const { token, url } = fake()
 *   const response = await fetch(`${url}/v1/vaults`, { headers: { authorization: `Bearer ${token}` } })
 *   assert.strictEqual(response.status, 200)
 *   t.assert.hasRequested(fake(), "vaults.list", 1)
 *   t.assert.holdsNoSecretsOf(await response.text(), fake())
 * })
 * ```
 *
 * @since 0.1.0
 */
import { AssertionError } from "node:assert"
import { after, assert, before, beforeEach } from "node:test"
import type { FakeControl } from "../control/FakeControl.ts"
import type { ServerOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import type { FakeConnectServer } from "../server/FakeConnectServer.ts"
import { fakeWithHooks } from "./hooks.ts"
import { type FakeMatchers, matchers } from "./matchers.ts"

/** Names of the matchers in `t.assert`: `toHaveRequested` is `t.assert.hasRequested`. */
const names = {
  toHaveRequested: "hasRequested",
  toHaveRequestedAtMost: "hasRequestedAtMost",
  toHaveFetchedEachItemOnce: "hasFetchedEachItemOnce",
  toHoldNoSecretsOf: "holdsNoSecretsOf"
} as const satisfies Record<keyof typeof matchers, string>

for (const [name, matcher] of Object.entries(matchers)) {
  assert.register(names[name as keyof typeof names], (...args: ReadonlyArray<unknown>) => {
    // Each matcher gets the arguments of its own call.
    const { message, pass } = (matcher as (...args: ReadonlyArray<unknown>) => ReturnType<typeof matcher>)(...args)
    if (!pass) throw new AssertionError({ message: message() })
  })
}

/**
 * Starts a server before the tests of the file or of the suite, resets it before each of them, and closes it after them.
 * Call the result within a test to get the server.
 *
 * @category fixtures
 * @since 0.1.0
 * @stability experimental
 */
export const useFakeConnect = (seed: Seed, options?: ServerOptions): (() => FakeConnectServer) =>
  fakeWithHooks({ beforeAll: before, beforeEach, afterAll: after }, seed, options)

/** The parameters of a matcher, without its subject. */
type Rest<Name extends keyof FakeMatchers> = Parameters<FakeMatchers[Name]>

declare module "node:test" {
  interface TestContextAssert {
    /** There were matching requests. Default: at least one. */
    hasRequested(fake: Pick<FakeControl, "requests">, ...rest: Rest<"toHaveRequested">): void
    /** There were at most this many requests. */
    hasRequestedAtMost(fake: Pick<FakeControl, "requests">, ...rest: Rest<"toHaveRequestedAtMost">): void
    /** Items were fetched, each of them once. */
    hasFetchedEachItemOnce(fake: Pick<FakeControl, "requests">): void
    /** The text contains no current or previous value of the fake, in any encoding; see `expectNoSecrets`. */
    holdsNoSecretsOf(text: string, ...rest: Rest<"toHoldNoSecretsOf">): void
  }
}
