import { assert, describe, it } from "@effect/vitest"
import type * as Secrets from "@opconnect/core/Secrets"
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import "../../src/client/eventStream.ts"
import { secretsOver, withLuck } from "../support/client.ts"
import { flowing, json, type Reply, refusal, type Seen } from "../support/stub.ts"
import { id, shop } from "../support/world.ts"

const references = { a: "op://prod/a/password", x: "op://other/x/password" }

/** The event streams that a server was asked for, one after the other. */
const eventStreams = () => {
  const opened: Array<Queue.Queue<Uint8Array, Cause.Done>> = []
  const reply = (): Reply => {
    const queue = Effect.runSync(Queue.unbounded<Uint8Array, Cause.Done>())
    opened.push(queue)
    return flowing(Stream.fromQueue(queue), { contentType: "text/event-stream; charset=utf-8" })
  }
  const last = Effect.suspend(() => Effect.fromNullishOr(opened.at(-1)))
  const write = (text: string) => Effect.flatMap(last, (queue) => Queue.offer(queue, new TextEncoder().encode(text)))
  return {
    opened,
    reply,
    write,
    event: (vault: string, contentVersion: number) =>
      Effect.gen(function* () {
        // Of what was read before the event.
        yield* TestClock.adjust(1)
        yield* write(`data: ${JSON.stringify({ vault: id(vault), contentVersion })}\n\n`)
        // Event, list, item and change are a step each.
        for (let step = 0; step < 10; step++) yield* TestClock.adjust(10)
      }),
    end: Effect.andThen(Effect.flatMap(last, Queue.end), TestClock.adjust(0))
  }
}

const agent = (first: (request: Seen) => Reply | undefined) =>
  shop(
    { prod: ["a", "b"], other: ["x"] },
    {
      first,
      headers: { "opconnect-agent": "0.1.0" }
    }
  )

const withEvents =
  (events: ReturnType<typeof eventStreams>) =>
  ({ path }: Seen) =>
    path === "/v1/events" ? events.reply() : undefined

const watching = (
  secrets: Secrets.Service,
  interval = 30_000,
  all: Readonly<Record<string, string>> = references,
  onMissing?: "wait"
) =>
  Effect.gen(function* () {
    const changes: Array<string> = []
    yield* secrets.watch(all, { interval, onMissing }).pipe(
      Stream.runForEach(({ current, key }) =>
        Effect.sync(() => void changes.push(`${key}: ${Redacted.value(current)}`))
      ),
      Effect.forkScoped
    )
    yield* Effect.yieldNow
    yield* TestClock.adjust(0)
    // The parser of events is loaded by then, which takes no virtual time.
    for (let step = 0; step < 10; step++) {
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
      yield* TestClock.adjust(0)
    }
    return () => changes.splice(0)
  })

/** A watch over an agent that reports events. */
const watchingEvents = Effect.gen(function* () {
  const events = eventStreams()
  const server = agent(withEvents(events))
  const changes = yield* watching(yield* secretsOver(server))
  return { changes, events, server }
})

const asked = (seen: ReadonlyArray<string>, path: string) => seen.filter((one) => one === path).length

// With this luck a pause is just the interval.
const it_ = (name: string, test: () => Effect.Effect<void, unknown, Scope.Scope>) =>
  it.effect(name, () => test().pipe(withLuck(0.5)))

describe("a watch over an agent", () => {
  it_("reads changes as soon as the agent reports them, and polls rarely", () =>
    Effect.gen(function* () {
      const { changes, events, server } = yield* watchingEvents
      assert.lengthOf(events.opened, 1)
      const [request] = server.seen.filter(({ path }) => path === "/v1/events")
      assert.match(request?.headers.authorization ?? "", /^Bearer /)
      assert.strictEqual(request?.headers.accept, "text/event-stream")
      yield* TestClock.adjust("30 seconds")
      server.news()
      for (const version of [2, 3]) {
        server.put("prod", "a", `a ${version}`)
        yield* events.event("prod", version)
        assert.deepStrictEqual(changes(), [`a: a ${version}`])
      }
      server.news()
      yield* TestClock.adjust("4 minutes")
      assert.deepStrictEqual(server.news(), [])
      yield* TestClock.adjust("1 minute")
      assert.strictEqual(asked(server.news(), "vaults"), 1, "silence is no proof that nothing has changed")
      server.put("prod", "a", "a 4")
      yield* events.event("prod", 4)
      assert.deepStrictEqual(changes(), ["a: a 4"])
    })
  )

  it_("asks for nothing on events of other vaults, of what it knows, and of what it cannot read", () =>
    Effect.gen(function* () {
      const { events, server } = yield* watchingEvents
      yield* TestClock.adjust("30 seconds")
      server.news()
      yield* events.event("elsewhere", 9)
      yield* events.event("prod", 1)
      yield* events.write(': comment\n\ndata: null\n\ndata: {"vault":1}\n\nevent: x\ndata: {\n\n')
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it_("reads a vault whose event has no contentVersion, and polls rarely again", () =>
    Effect.gen(function* () {
      const { changes, events, server } = yield* watchingEvents
      yield* TestClock.adjust("30 seconds")
      yield* TestClock.adjust(1)
      server.put("prod", "a", "a 2")
      yield* events.write(`data: ${JSON.stringify({ vault: id("prod") })}\n\n`)
      for (let step = 0; step < 10; step++) yield* TestClock.adjust(10)
      assert.deepStrictEqual(changes(), ["a: a 2"])
      server.news()
      yield* events.write(`data: ${JSON.stringify({ vault: id("other"), contentVersion: null })}\n\n`)
      for (let step = 0; step < 10; step++) yield* TestClock.adjust(10)
      assert.strictEqual(asked(server.news(), "vaults"), 1, "an event that says nothing causes a look")
      yield* TestClock.adjust("4 minutes")
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it_("polls as before when the events end, and asks for them again after a while", () =>
    Effect.gen(function* () {
      const { changes, events, server } = yield* watchingEvents
      yield* TestClock.adjust("30 seconds")
      yield* events.write("retry: 45000\n\n")
      yield* events.end
      server.news()
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["a: a 2"])
      assert.lengthOf(events.opened, 1)
      yield* TestClock.adjust("30 seconds")
      assert.lengthOf(events.opened, 2, "after the 45 seconds that the agent asked for")
      yield* TestClock.adjust("30 seconds")
      server.put("prod", "a", "a 3")
      yield* events.event("prod", 3)
      assert.deepStrictEqual(changes(), ["a: a 3"])
    })
  )

  for (const [name, reply] of [
    ["404", () => refusal(404, "no route")],
    ["401", () => refusal(401, "Invalid token signature")],
    ["another content type", () => json({})],
    ["no response", (): Reply => ({ _tag: "Fault", code: "ECONNREFUSED" })]
  ] as const) {
    it_(`polls where the request for events gets ${name}, and asks again seldom`, () =>
      Effect.gen(function* () {
        const server = agent(({ path }) => (path === "/v1/events" ? reply() : undefined))
        const changes = yield* watching(yield* secretsOver(server))
        assert.strictEqual(asked(server.news(), "/v1/events"), 1)
        server.put("prod", "a", "a 2")
        yield* TestClock.adjust("30 seconds")
        assert.deepStrictEqual(changes(), ["a: a 2"])
        yield* TestClock.adjust("5 minutes")
        assert.isAtMost(asked(server.news(), "/v1/events"), 6)
      })
    )
  }

  it_("polls at the interval until it sees what was reported", () =>
    Effect.gen(function* () {
      const { changes, events, server } = yield* watchingEvents
      yield* TestClock.adjust("30 seconds")
      // A lagging replica serves the next read.
      yield* events.event("prod", 2)
      assert.deepStrictEqual(changes(), [])
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["a: a 2"])
    })
  )

  it_("polls rarely after two changes that were read together", () =>
    Effect.gen(function* () {
      const { changes, events, server } = yield* watchingEvents
      yield* TestClock.adjust("30 seconds")
      server.put("prod", "a", "a 2")
      server.put("prod", "a", "a 3")
      yield* events.event("prod", 2)
      assert.deepStrictEqual(changes(), ["a: a 3"])
      yield* events.event("prod", 3)
      yield* TestClock.adjust("30 seconds")
      server.news()
      yield* TestClock.adjust("4 minutes")
      assert.deepStrictEqual(server.news(), [])
    })
  )

  it_("polls rarely after a watch that ended before it saw what was reported", () =>
    Effect.gen(function* () {
      const events = eventStreams()
      const server = agent(withEvents(events))
      const secrets = yield* secretsOver(server)
      yield* Effect.scoped(
        Effect.gen(function* () {
          yield* watching(secrets)
          yield* TestClock.adjust("30 seconds")
          // A lagging replica serves the next read.
          yield* events.event("prod", 5)
        })
      )
      yield* watching(secrets)
      yield* TestClock.adjust("3 minutes")
      assert.lengthOf(events.opened, 2)
      server.news()
      yield* TestClock.adjust("4 minutes")
      assert.isAtMost(server.news().length, 1)
    })
  )

  // With this luck, the wait is half of what the agent asks for, or a quarter longer.
  for (const [luck, opened] of [
    [0, [2, 2]],
    [0.75, [1, 2]]
  ] as const) {
    it.effect(`asks for events again with jitter, with a luck of ${luck}`, () =>
      Effect.gen(function* () {
        const { events } = yield* watchingEvents
        yield* TestClock.adjust("32 seconds")
        yield* events.write("retry: 45000\n\n")
        yield* events.end
        for (const count of opened) {
          yield* TestClock.adjust("32 seconds")
          assert.lengthOf(events.opened, count)
        }
      }).pipe(withLuck(luck))
    )
  }

  it_("polls at the interval after a failed poll, until it has read every vault", () =>
    Effect.gen(function* () {
      let isDown = false
      const events = eventStreams()
      const server = agent((request) => withEvents(events)(request) ?? (isDown ? refusal(503) : undefined))
      const changes = yield* watching(yield* secretsOver(server))
      yield* TestClock.adjust("30 seconds")
      isDown = true
      yield* TestClock.adjust("5 minutes")
      isDown = false
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("1 minute")
      assert.deepStrictEqual(changes(), ["a: a 2"])
    })
  )

  it_("polls at the interval while a secret is missing, whatever else is watched", () =>
    Effect.gen(function* () {
      const events = eventStreams()
      const server = agent(withEvents(events))
      const secrets = yield* secretsOver(server)
      yield* watching(secrets)
      const late = yield* watching(secrets, 30_000, { a: references.a, late: "op://prod/late/password" }, "wait")
      yield* TestClock.adjust("30 seconds")
      server.put("prod", "late", "late 1")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(late(), ["late: late 1"])
      // Its events were not missed: the next one counts.
      server.put("prod", "a", "a 2")
      yield* events.event("prod", 3)
      assert.deepStrictEqual(late(), ["a: a 2"])
    })
  )

  it_("drops events that have not reported a change", () =>
    Effect.gen(function* () {
      const { changes, server } = yield* watchingEvents
      yield* TestClock.adjust("30 seconds")
      server.put("prod", "a", "a 2")
      yield* TestClock.adjust("5 minutes")
      assert.deepStrictEqual(changes(), ["a: a 2"])
      server.put("prod", "a", "a 3")
      yield* TestClock.adjust("30 seconds")
      assert.deepStrictEqual(changes(), ["a: a 3"])
    })
  )

  it_("ends the events with the last watch", () =>
    Effect.gen(function* () {
      const events = eventStreams()
      const server = agent(withEvents(events))
      yield* Effect.scoped(watching(yield* secretsOver(server)))
      yield* TestClock.adjust(0)
      assert.strictEqual(events.opened[0]?.state._tag === "Open" && events.opened[0].state.takers.size, 0)
    })
  )

  it_("asks no server for events that does not say that it is an agent", () =>
    Effect.gen(function* () {
      const server = shop({ prod: ["a"], other: ["x"] })
      yield* watching(yield* secretsOver(server))
      yield* TestClock.adjust("1 hour")
      assert.strictEqual(asked(server.news(), "/v1/events"), 0)
    })
  )
})
