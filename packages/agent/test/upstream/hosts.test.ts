import { assert, describe, it } from "vitest"
import { afterFailure, afterResponse, type HostStates, inOrder } from "../../src/upstream/hosts.ts"

const hosts = ["a", "b", "c"]
const none: HostStates = new Map()
const failure = { isPushBack: false, retryAfterMs: undefined, now: 1_000 }

describe("the hosts to try", () => {
  it("start with the preferred host", () => {
    assert.deepStrictEqual(inOrder(hosts, none, undefined, 0), ["a", "b", "c"])
    assert.deepStrictEqual(inOrder(hosts, none, "b", 0), ["b", "a", "c"])
    assert.deepStrictEqual(inOrder(hosts, none, "c", 0), ["c", "a", "b"])
    assert.deepStrictEqual(inOrder(hosts, none, "unknown", 0), ["a", "b", "c"])
  })

  it("end for 5 seconds with a host that failed, the last failure last, and with a preferred one too", () => {
    const first = afterFailure(none, "a", failure)
    const both = afterFailure(first, "b", { ...failure, now: 2_000 })
    assert.deepStrictEqual(inOrder(hosts, both, "a", 3_000), ["c", "a", "b"])
    assert.deepStrictEqual(inOrder(hosts, both, "b", 6_000), ["a", "c", "b"])
    assert.deepStrictEqual(inOrder(hosts, both, "b", 7_000), ["b", "a", "c"])
    assert.deepStrictEqual(inOrder(hosts, afterResponse(both, "a"), "a", 3_000), ["a", "c", "b"])
    assert.deepStrictEqual(inOrder(hosts, none, "a", 3_000), ["a", "b", "c"])
  })

  it("omit a host for as long as it asked, for a second without a time, and for a minute at most", () => {
    for (const [retryAfterMs, until] of [
      [undefined, 2_000],
      [3_000, 4_000],
      [3_600_000, 61_000]
    ] as const) {
      const states = afterFailure(none, "a", { isPushBack: true, retryAfterMs, now: 1_000 })
      assert.notInclude(inOrder(hosts, states, "a", until - 1), "a", `${retryAfterMs}`)
      assert.include(inOrder(hosts, states, "a", until), "a", `${retryAfterMs}`)
    }
    assert.include(inOrder(hosts, afterFailure(none, "a", { ...failure, retryAfterMs: 3_000 }), "a", 1_000), "a")
  })
})
