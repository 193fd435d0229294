import { assert, describe, it } from "@effect/vitest"
import { type FakeConnectServer, matchers } from "@opconnect/testing"
import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest"

/** Jest itself runs in the compatibility matrix, from the packed package. */
describe("@opconnect/testing/jest", () => {
  const hooks: Record<string, Array<() => unknown>> = { beforeAll: [], beforeEach: [], afterAll: [] }
  const jest = {
    expect: { extend: vi.fn() },
    beforeAll: (work: () => unknown) => hooks.beforeAll?.push(work),
    beforeEach: (work: () => unknown) => hooks.beforeEach?.push(work),
    afterAll: (work: () => unknown) => hooks.afterAll?.push(work)
  }
  const all = async (name: string) => {
    for (const hook of hooks[name] ?? []) await hook()
  }

  it("adds the matchers, and provides a server during tests only", async () => {
    Object.assign(globalThis, jest)
    const { useFakeConnect } = await import("@opconnect/testing/jest")
    assert.deepStrictEqual(jest.expect.extend.mock.calls, [[matchers]])
    const fake = useFakeConnect({ prod: {} })
    assert.throws(fake, /the fake runs only during tests/)
    await all("beforeAll")
    const server: FakeConnectServer = fake()
    await fetch(`${server.url}/heartbeat`)
    assert.lengthOf(server.requests(), 1)
    await all("beforeEach")
    assert.lengthOf(server.requests(), 0)
    await all("afterAll")
    assert.throws(fake, /only during tests/)
    for (const name of Object.keys(jest)) Reflect.deleteProperty(globalThis, name)
    vi.resetModules()
    await expect(import("@opconnect/testing/jest")).rejects.toThrow(/needs Jest's globals/)
  })
})

vi.mock("bun:test", () => ({ afterAll, beforeAll, beforeEach, expect }))

const { useFakeConnect } = await import("@opconnect/testing/bun")

describe("@opconnect/testing/bun", () => {
  const fake = useFakeConnect({ prod: {} })
  it("provides a server to tests", async () => {
    assert.strictEqual((await fetch(`${fake().url}/heartbeat`)).status, 200)
    expect(fake()).toHaveRequested("server.heartbeat", 1)
  })
})
