/**
 * A fixture and matchers for Playwright Test.
 *
 * **Example** (One server for each worker, at its seed for each test)
 *
 * ```ts
 * import { expect, fakeConnectTest } from "@opconnect/testing/playwright"
 *
 * const test = fakeConnectTest({ prod: { db: { password: "hunter2" } } })
 *
 * test("reads the vaults once", async ({ fake, request }) => {
 *   await request.get(`${fake.url}/v1/vaults`, { headers: { authorization: `Bearer ${fake.token}` } })
 *   expect(fake).toHaveRequested("vaults.list", 1)
 * })
 * ```
 *
 * @since 0.1.0
 */
import {
  test as base,
  expect as baseExpect,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType
} from "@playwright/test"
import type { ServerOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import { type FakeConnectServer, startFakeConnect } from "../server/FakeConnectServer.ts"
import { matchers } from "./matchers.ts"

type TestFixtures = PlaywrightTestArgs & PlaywrightTestOptions & { readonly fake: FakeConnectServer }
type WorkerFixtures = PlaywrightWorkerArgs & PlaywrightWorkerOptions & { readonly workerFake: FakeConnectServer }

/**
 * Returns a `test` with a fixture `fake`: a server for each worker, reset before each test that uses it.
 *
 * @category fixtures
 * @since 0.1.0
 * @stability experimental
 */
export const fakeConnectTest = (seed: Seed, options?: ServerOptions): TestType<TestFixtures, WorkerFixtures> =>
  base.extend<{ fake: FakeConnectServer }, { workerFake: FakeConnectServer }>({
    workerFake: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures a fixture needs.
      async ({}, use) => {
        const fake = await startFakeConnect(seed, options)
        await use(fake)
        await fake.close()
      },
      { scope: "worker" }
    ],
    fake: async ({ workerFake }, use) => {
      workerFake.reset()
      await use(workerFake)
    }
  })

/**
 * Playwright's `expect` with the matchers of the fake.
 *
 * @category matchers
 * @since 0.1.0
 * @stability experimental
 */
export const expect = baseExpect.extend(matchers)
