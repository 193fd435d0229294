import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"

// No public module.
const Pressure: typeof import("../../src/transport/pressure.ts") = await import(
  new URL("../../src/transport/pressure.ts", import.meta.url).href
)

const options = { concurrency: 10, initialBackoff: 100, maxBackoff: 5_000 }

/** Numbers that look random and are the same in every run. */
const generator = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return seed / 2 ** 32
}

/**
 * Clients that start at once, each with one list of vaults, two lists of items and ten items, against a server that takes so
 * many requests a second. In a time of its own.
 */
const fleet = ({
  burst,
  clients,
  perSecond,
  retryAfterMs,
  seed
}: {
  readonly clients: number
  readonly perSecond: number
  readonly burst: number
  readonly retryAfterMs: number | undefined
  readonly seed: number
}) => {
  const random = generator(seed)
  const events = new Map<number, Array<(at: number) => void>>()
  const after = (at: number, event: (at: number) => void) => {
    const tick = Math.ceil(at)
    events.set(tick, [...(events.get(tick) ?? []), event])
  }
  let tokens = burst
  let refilledAt = 0
  let requests = 0
  let started = 0
  let lastAt = 0
  const accepts = (at: number) => {
    requests++
    tokens = Math.min(burst, tokens + ((at - refilledAt) * perSecond) / 1_000)
    refilledAt = at
    if (tokens < 1) return false
    tokens--
    return true
  }
  for (let client = 0; client < clients; client++) {
    const stages = [2, 10]
    let state = Pressure.initial(options)
    let waiting = 1
    let open = 1
    let isAsleep = false
    const send = (at: number): void => {
      while (waiting > 0 && state.active < Pressure.capacity(state, options)) {
        if (at < state.pausedUntil) {
          if (!isAsleep) {
            isAsleep = true
            after(state.pausedUntil, (at) => {
              isAsleep = false
              send(at)
            })
          }
          return
        }
        waiting--
        state = Pressure.next(state, { type: "sent" }, at, options)
        after(at + 5, (at) => {
          if (accepts(at)) {
            state = Pressure.next(state, { type: "responded", tookMs: 5, connectMs: 1 }, at, options)
            if (--open === 0) {
              const next = stages.shift()
              if (next === undefined) {
                started++
                lastAt = at
              } else {
                waiting = next
                open = next
              }
            }
          } else {
            state = Pressure.next(state, { type: "pushedBack", retryAfterMs, jitter: random() }, at, options)
            waiting++
          }
          send(at)
        })
      }
    }
    after(0, send)
  }
  for (let at = 0; events.size > 0; at++) {
    for (const event of events.get(at) ?? []) event(at)
    // Callbacks that a tick adds for its own time run within it.
    events.delete(at)
  }
  return { requests, started, lastAt }
}

describe("a fleet that starts simultaneously", () => {
  it.each([
    { clients: 100, perSecond: 150, burst: 150, retryAfterMs: undefined },
    { clients: 100, perSecond: 150, burst: 150, retryAfterMs: 1_000 },
    { clients: 200, perSecond: 200, burst: 200, retryAfterMs: undefined },
    { clients: 200, perSecond: 200, burst: 200, retryAfterMs: 1_000 }
  ])("starts completely, in time and with few extra requests: $clients clients, Retry-After $retryAfterMs", (given) => {
    const ideal = given.clients * 13
    for (const seed of [1, 2, 3]) {
      const { lastAt, requests, started } = fleet({ ...given, seed })
      assert.strictEqual(started, given.clients)
      assert.isAtMost(requests, 2 * ideal)
      assert.isAtMost(lastAt, 1.5 * (ideal / given.perSecond) * 1_000 + 2_000)
    }
  })
})

describe("the pressure on a host", () => {
  const responded = (tookMs: number, connectMs?: number) => ({ type: "responded", tookMs, connectMs }) as const
  const after = (count: number, tookMs: number, connectMs?: number) => {
    let state = Pressure.initial(options)
    for (let n = 0; n < count; n++) {
      state = Pressure.next(state, { type: "sent" }, n, options)
      state = Pressure.next(state, responded(tookMs, connectMs), n, options)
    }
    return Pressure.capacity(state, options)
  }

  it("allows ten requests at once while responses are fast, down to two as they slow down", () => {
    assert.strictEqual(after(0, 0), 10)
    assert.strictEqual(after(20, 100), 10)
    assert.strictEqual(after(20, 300), 5)
    assert.strictEqual(after(20, 5_000), 2)
  })

  it("does not treat latency as overload", () => {
    assert.strictEqual(after(20, 300, 250), 10)
  })

  it("counts one burst of rejections once, and recovers by one request at a time", () => {
    let state = Pressure.initial(options)
    for (let n = 0; n < 10; n++) state = Pressure.next(state, { type: "sent" }, 0, options)
    for (let n = 0; n < 10; n++) {
      state = Pressure.next(state, { type: "pushedBack", retryAfterMs: 1_000, jitter: 0.5 }, 1, options)
    }
    assert.deepInclude(state, { active: 0, limit: 1, pauses: 1, pausedUntil: 1_501 })
    const limits = []
    for (let n = 0; n < 6; n++) {
      state = Pressure.next(state, { type: "sent" }, 2_000, options)
      state = Pressure.next(state, responded(5), 2_000, options)
      limits.push(Pressure.capacity(state, options))
    }
    assert.deepStrictEqual(limits, [2, 2, 2, 3, 3, 3])
  })

  const initial = Pressure.initial(options)
  const ready = { ...initial, active: 1 }

  it("counts the requests in progress, however they end", () => {
    assert.strictEqual(Pressure.next(initial, { type: "sent" }, 0, options).active, 1)
    const ends = [
      responded(5),
      { type: "pushedBack", retryAfterMs: 0, jitter: 0 },
      { type: "failed" },
      { type: "ended" }
    ]
    for (const end of ends as ReadonlyArray<import("../../src/transport/pressure.ts").HostEvent>) {
      assert.strictEqual(Pressure.next({ ...initial, active: 3 }, end, 0, options).active, 2, end.type)
    }
  })

  it("tries other hosts first for 30 seconds after a failure, or until a response", () => {
    assert.strictEqual(initial.restsUntil, 0)
    const failed = Pressure.next(ready, { type: "failed" }, 7, options)
    assert.strictEqual(failed.restsUntil, 30_007)
    assert.strictEqual(Pressure.next({ ...failed, active: 1 }, { type: "ended" }, 8, options).restsUntil, 30_007)
    assert.strictEqual(Pressure.next({ ...failed, active: 1 }, responded(5), 8, options).restsUntil, 0)
  })

  it("smooths response times, without the shortest time to connect", () => {
    const times = (...responses: ReadonlyArray<readonly [tookMs: number, connectMs?: number]>) => {
      let state = initial
      for (const one of responses) state = Pressure.next(state, responded(...one), 0, options)
      return state
    }
    assert.strictEqual(times([100]).responseMs, 100)
    assert.strictEqual(times([100], [200]).responseMs, 125)
    assert.strictEqual(times([200], [100]).responseMs, 175)
    assert.deepInclude(times([100, 40]), { responseMs: 60, connectMs: 40 })
    assert.deepInclude(times([100, 40], [100, 60]), { responseMs: 60, connectMs: 40 })
    assert.deepInclude(times([100, 40], [60]), { responseMs: 50, connectMs: 40 })
    assert.deepInclude(times([30, 40]), { responseMs: 0, connectMs: 40 })
  })

  it("lowers the limit of responses slower than 150 ms in proportion, to 2 unless fewer are allowed", () => {
    const capacity = (responseMs: number, concurrency = 10, limit = concurrency) =>
      Pressure.capacity({ ...initial, responseMs, limit }, { ...options, concurrency })
    assert.deepStrictEqual(
      [150, 151, 300, 600, 10_000].map((responseMs) => capacity(responseMs)),
      [10, 9, 5, 2, 2]
    )
    assert.strictEqual(capacity(10_000, 1), 1)
    assert.strictEqual(capacity(0, 10, 0.5), 1)
    assert.strictEqual(capacity(300, 10, 3.9), 3)
  })

  it("allows up to the concurrency again after a rejection, by one more for each round of responses", () => {
    const grown = (limit: number) => Pressure.next({ ...ready, limit, pauses: 2 }, responded(5), 0, options)
    assert.deepInclude(grown(1), { limit: 2, pauses: 1.75 })
    assert.strictEqual(grown(4).limit, 4.25)
    assert.strictEqual(grown(0.5).limit, 1.5)
    assert.strictEqual(grown(9.95).limit, 10)
    assert.strictEqual(Pressure.next({ ...ready, pauses: 0.1 }, responded(5), 0, options).pauses, 0)
  })

  const rejected = (state: typeof ready, jitter: number, retryAfterMs?: number, now = 0) =>
    Pressure.next({ ...state, active: 1 }, { type: "pushedBack", retryAfterMs, jitter }, now, options)

  it("pauses twice as long after each rejection, up to the longest backoff, with full jitter", () => {
    const pauses = [0, 1, 4, 5, 6].map((pauses) => rejected({ ...ready, pauses }, 1).pausedUntil)
    assert.deepStrictEqual(pauses, [200, 400, 3_200, 5_000, 5_000])
    assert.strictEqual(rejected(ready, 0.5).pausedUntil, 100)
    assert.deepInclude(rejected(ready, 0), { limit: 1, pausedUntil: 0, pauses: 1 })
  })

  it("pauses for a Retry-After of up to a minute, and up to as long again, but at most the longest backoff", () => {
    assert.strictEqual(rejected(ready, 0, 1_000).pausedUntil, 1_000)
    assert.strictEqual(rejected(ready, 1, 1_000).pausedUntil, 2_000)
    assert.strictEqual(rejected(ready, 1, 150).pausedUntil, 350)
    assert.strictEqual(rejected(ready, 1, 90_000).pausedUntil, 65_000)
  })

  it("lengthens a pause only by a longer Retry-After, until the pause has ended", () => {
    const paused = { ...ready, limit: 3, pausedUntil: 1_000, pauses: 1 }
    assert.deepInclude(rejected(paused, 1, 2_000, 500), { limit: 3, pausedUntil: 2_500, pauses: 1 })
    assert.deepInclude(rejected(paused, 1, 100, 999), { limit: 3, pausedUntil: 1_099, pauses: 1 })
    assert.deepInclude(rejected(paused, 1, 0, 999), { limit: 3, pausedUntil: 1_000, pauses: 1 })
    assert.deepInclude(rejected(paused, 1, 0, 1_000), { limit: 1, pausedUntil: 1_400, pauses: 2 })
  })

  it("stays within its bounds", () => {
    const event = FastCheck.oneof(
      FastCheck.record({
        type: FastCheck.constant("responded" as const),
        tookMs: FastCheck.nat(60_000),
        connectMs: FastCheck.option(FastCheck.nat(1_000), { nil: undefined })
      }),
      FastCheck.record({
        type: FastCheck.constant("pushedBack" as const),
        retryAfterMs: FastCheck.option(FastCheck.nat(100_000), { nil: undefined }),
        jitter: FastCheck.double({ min: 0, max: 1, noNaN: true })
      }),
      FastCheck.record({ type: FastCheck.constantFrom("failed" as const, "ended" as const) })
    )
    FastCheck.assert(
      FastCheck.property(FastCheck.array(FastCheck.tuple(event, FastCheck.nat(10_000))), (steps) => {
        let state = Pressure.initial(options)
        let now = 0
        for (const [one, wait] of steps) {
          state = Pressure.next(state, { type: "sent" }, now, options)
          now += wait
          const before = state.pausedUntil
          state = Pressure.next(state, one, now, options)
          const capacity = Pressure.capacity(state, options)
          assert.isTrue(Number.isInteger(capacity) && capacity >= 1 && capacity <= 10)
          assert.strictEqual(state.active, 0)
          assert.isAtLeast(state.pausedUntil, before)
          if (one.type === "pushedBack") {
            const asked = Math.min(60_000, one.retryAfterMs ?? 0)
            assert.isAtLeast(state.pausedUntil, now + asked)
          }
        }
      })
    )
  })
})
