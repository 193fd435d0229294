/**
 * Fixtures and matchers for vitest 3.2 and newer. Importing the module adds the matchers to `expect`.
 *
 * **Example** (One server for the file, at its seed for each test)
 *
 * ```ts
 * import { fakeConnectTest } from "@opconnect/testing/vitest"
 * import { expect } from "vitest"
 *
 * const test = fakeConnectTest({ prod: { db: { password: "hunter2" } } })
 *
 * test("reads the vaults once", async ({ fake }) => {
 *   const response = await fetch(`${fake.url}/v1/vaults`, { headers: { authorization: `Bearer ${fake.token}` } })
 *   expect(fake).toHaveRequested("vaults.list", 1)
 *   expect(await response.text()).toHoldNoSecretsOf(fake)
 * })
 * ```
 *
 * @since 0.1.0
 */
import { test as base, expect, type TestAPI } from "vitest"
import type { ServerOptions } from "../model/Options.ts"
import { assertOptions, serverOptions } from "../model/optionTable.ts"
import type { Seed } from "../model/Seed.ts"
import type { FakeConnectServer } from "../server/FakeConnectServer.ts"
import type { FakeMatchers } from "./matchers.ts"
import { matchers, startFakeConnect } from "./shared.ts"

const fixtureOptions = {
  ...serverOptions,
  per: { kind: "choice", values: ["file", "test"], description: "scope of a server: all tests of a file, or one test" }
} as const

/**
 * Returns a `test` with a fixture `fake`: a server on a socket, closed when it is no longer needed.
 *
 * **Details**
 *
 * With `per: "file"`, the default, the tests of a file share a server, which is reset before each of them that uses it:
 * they must not run concurrently, and vitest requires such a `test` at the top level of the file. With `per: "test"` each
 * has its own.
 *
 * @category fixtures
 * @since 0.1.0
 * @stability experimental
 */
export const fakeConnectTest = (
  seed: Seed,
  fixture: ServerOptions & { readonly per?: "file" | "test" } = {}
): TestAPI<{ fake: FakeConnectServer }> => {
  assertOptions(fixtureOptions, fixture)
  const { per = "file", ...options } = fixture
  type Use = (fake: FakeConnectServer) => Promise<void>
  // biome-ignore-start lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures a fixture needs.
  const started = async ({}, use: Use) => {
    const fake = await startFakeConnect(seed, options)
    await use(fake)
    await fake.close()
  }
  // biome-ignore-end lint/correctness/noEmptyPattern: end of those patterns
  const reset = async ({ sharedFake }: { readonly sharedFake: FakeConnectServer }, use: Use) => {
    sharedFake.reset()
    await use(sharedFake)
  }
  interface Fixtures {
    readonly sharedFake: FakeConnectServer
    readonly fake: FakeConnectServer
  }
  const test =
    per === "test"
      ? base.extend<Pick<Fixtures, "fake">>({ fake: started })
      : base.extend<Fixtures>({ sharedFake: [started, { scope: "file" }], fake: reset })
  // `sharedFake` is internal and not part of the type.
  return test as unknown as TestAPI<{ fake: FakeConnectServer }>
}

expect.extend(matchers)

declare module "vitest" {
  // The parameters are those of the interface that this adds to.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends FakeMatchers<R> {}
}
