/**
 * A fixture and matchers for `bun test`. Importing the module adds the matchers to `expect`; for their types, merge
 * `FakeMatchers` into Bun's `Matchers`.
 *
 * @since 0.1.0
 */
/// <reference path="./bun-test.d.ts" preserve="false" />
import { afterAll, beforeAll, beforeEach, expect } from "bun:test"
import type { ServerOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import type { FakeConnectServer } from "../server/FakeConnectServer.ts"
import { fakeWithHooks, matchers } from "./shared.ts"

export type { FakeMatchers } from "./matchers.ts"

expect.extend(matchers)

/**
 * Starts a server before the tests of the file or of the `describe` block, resets it before each of them, and closes it
 * after them. Call the result within a test to get the server.
 *
 * @category fixtures
 * @since 0.1.0
 * @stability experimental
 */
export const useFakeConnect = (seed: Seed, options?: ServerOptions): (() => FakeConnectServer) =>
  fakeWithHooks({ afterAll, beforeAll, beforeEach }, seed, options)
