/**
 * Fixtures and matchers for vitest. Importing the module adds the matchers to `expect`.
 *
 * **Example** (A server for the file, at its seed for each test)
 *
 * ```ts
 * import { fakeConnectTest } from "@opconnect/testing/vitest"
 * import { expect } from "vitest"
 *
 * const test = fakeConnectTest({ prod: { db: { password: "hunter2" } } })
 *
 * test("reads the vaults once", async ({ fake }) => {
 *   const answer = await fetch(`${fake.url}/v1/vaults`, { headers: { authorization: `Bearer ${fake.token}` } })
 *   expect(fake).toHaveRequested("vaults.list", 1)
 *   expect(await answer.text()).toHoldNoSecretsOf(fake)
 * })
 * ```
 *
 * @since 0.1.0
 */
import { AssertionError } from "node:assert"
import { test as base, expect, type TestAPI } from "vitest"
import * as Assertions from "../assertions/Assertions.ts"
import type { ServerOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import { type FakeConnectServer, startFakeConnect } from "../server/FakeConnectServer.ts"

/**
 * A `test` with a fixture `fake`: a server on a socket, closed when it is no longer needed.
 *
 * **Details**
 *
 * With `per: "file"`, the default, the tests of a file share a server, which is reset before each of them that uses it:
 * they must not run concurrently, and vitest wants such a `test` made at the top level of the file. With `per: "test"` each
 * has one of its own.
 *
 * @category fixtures
 * @since 0.1.0
 */
export const fakeConnectTest = (
  seed: Seed,
  { per = "file", ...options }: ServerOptions & { readonly per?: "file" | "test" } = {}
): TestAPI<{ fake: FakeConnectServer }> => {
  const started = async ({ onCleanup }: { readonly onCleanup: (close: () => Promise<void>) => void }) => {
    const fake = await startFakeConnect(seed, options)
    onCleanup(fake.close)
    return fake
  }
  // biome-ignore-start lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures are wanted.
  const test =
    per === "test"
      ? base.extend("fake", async ({}, context) => started(context))
      : base
          .extend("sharedFake", { scope: "file" }, async ({}, context) => started(context))
          .extend("fake", ({ sharedFake }) => {
            sharedFake.reset()
            return sharedFake
          })
  // biome-ignore-end lint/correctness/noEmptyPattern: those patterns end here
  // The shared one is a matter of this function alone, and vitest's types know no way to leave a fixture out.
  return test as unknown as TestAPI<{ fake: FakeConnectServer }>
}

/** What a matcher takes for a fake. */
type Requests = Pick<FakeConnectServer, "requests">

const matched = (problem: string | undefined, claim: string) => ({
  pass: problem === undefined,
  message: () => problem ?? `it should not be that ${claim}`
})

const leak = (text: string, fake: Pick<FakeConnectServer, "expectNoSecrets">, except?: ReadonlyArray<string>) => {
  try {
    fake.expectNoSecrets(text, except)
    return undefined
  } catch (error) {
    if (error instanceof AssertionError) return error.message
    throw error
  }
}

expect.extend({
  toHaveRequested: (fake: Requests, pattern: Assertions.RequestPattern, count?: Assertions.Count) =>
    matched(Assertions.requested(fake.requests(), pattern, count), "such requests came so often"),
  toHaveRequestedAtMost: (fake: Requests, requests: number) =>
    matched(Assertions.withinBudget(fake.requests(), requests), `there were at most ${requests} requests`),
  toHaveFetchedEachItemOnce: (fake: Requests) =>
    matched(Assertions.fetchedEachItemOnce(fake.requests()), "each item was fetched once"),
  toHoldNoSecretsOf: (text: string, fake: FakeConnectServer, except?: ReadonlyArray<string>) =>
    matched(leak(text, fake, except), "the text holds no secret of the fake")
})

declare module "vitest" {
  // The parameters are those of the interface that this adds to.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Such requests came so often: at least once by default. */
    toHaveRequested: (pattern: Assertions.RequestPattern, count?: Assertions.Count) => R
    /** There were no more requests than so many. */
    toHaveRequestedAtMost: (requests: number) => R
    /** Items were fetched, and none of them twice. */
    toHaveFetchedEachItemOnce: () => R
    /** The text holds no value that the fake has, or has had, in whatever encoding; see `expectNoSecrets`. */
    toHoldNoSecretsOf: (fake: FakeConnectServer, except?: ReadonlyArray<string>) => R
  }
}
