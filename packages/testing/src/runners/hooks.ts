import type { ServerOptions } from "../model/Options.ts"
import type { Seed } from "../model/Seed.ts"
import { type FakeConnectServer, startFakeConnect } from "../server/FakeConnectServer.ts"

/** The hooks of a test runner. */
export interface Hooks {
  readonly beforeAll: (work: () => Promise<void>) => unknown
  readonly beforeEach: (work: () => void) => unknown
  readonly afterAll: (work: () => Promise<void>) => unknown
}

/**
 * Starts a server before the tests of the file or of the `describe` block, resets it before each of them, and closes it
 * after them. Returns a function that returns the server during tests.
 */
export const fakeWithHooks = (
  { afterAll, beforeAll, beforeEach }: Hooks,
  seed: Seed,
  options?: ServerOptions
): (() => FakeConnectServer) => {
  let server: FakeConnectServer | undefined
  const get = () => {
    if (server === undefined) throw new TypeError("the fake runs only during tests: call fake() in a test or a hook")
    return server
  }
  beforeAll(async () => {
    server = await startFakeConnect(seed, options)
    // In a file without tests, node:test runs these hooks but not those after the tests: the process must end anyway.
    server.unref()
  })
  beforeEach(() => {
    const fake = get()
    fake.ref()
    fake.reset()
  })
  afterAll(async () => {
    await server?.close()
    server = undefined
  })
  return get
}
