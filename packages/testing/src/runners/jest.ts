/**
 * A fixture and matchers for Jest 29 and 30. Importing the module adds the matchers to the global `expect`, which is also
 * that of `@jest/globals`. For the types of the latter, merge `FakeMatchers` into `Matchers` of the module `expect`.
 *
 * **Example** (One server for the file, at its seed for each test)
 *
 * ```ts
 * import { useFakeConnect } from "@opconnect/testing/jest"
 *
 * const fake = useFakeConnect({ prod: { db: { password: "hunter2" } } })
 *
 * test("reads the vaults once", async () => {
 *   const { token, url } = fake()
 *   const response = await fetch(`${url}/v1/vaults`, { headers: { authorization: `Bearer ${token}` } })
 *   expect(fake()).toHaveRequested("vaults.list", 1)
 *   expect(await response.text()).toHoldNoSecretsOf(fake())
 * })
 * ```
 *
 * @since 0.1.0
 */

import type { ServerOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import type { FakeConnectServer } from "../server/FakeConnectServer.ts"
import { fakeWithHooks, type Hooks } from "./hooks.ts"
import { type FakeMatchers, matchers } from "./matchers.ts"

export type { FakeMatchers } from "./matchers.ts"

/** The globals that Jest injects. */
interface JestGlobals extends Hooks {
  readonly expect: { readonly extend: (matchers: object) => void }
}

const globals = (): JestGlobals => {
  const injected = globalThis as Partial<JestGlobals>
  const { afterAll, beforeAll, beforeEach, expect } = injected
  if (afterAll === undefined || beforeAll === undefined || beforeEach === undefined || expect === undefined) {
    throw new Error(
      "@opconnect/testing/jest needs Jest's globals: import it in a test file, and do not set injectGlobals to false"
    )
  }
  return { afterAll, beforeAll, beforeEach, expect }
}

globals().expect.extend(matchers)

/**
 * Starts a server before the tests of the file or of the `describe` block, resets it before each of them, and closes it
 * after them. Call the result within a test to get the server.
 *
 * @category fixtures
 * @since 0.1.0
 * @stability experimental
 */
export const useFakeConnect = (seed: Seed, options?: ServerOptions): (() => FakeConnectServer) =>
  fakeWithHooks(globals(), seed, options)

declare global {
  namespace jest {
    // The parameters are those of the interface that this adds to.
    // biome-ignore lint/complexity/noBannedTypes: as @types/jest has it
    interface Matchers<R, T = {}> extends FakeMatchers<R> {}
  }
}
