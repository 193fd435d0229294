import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { afterEach, assert, describe, it } from "vitest"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { makeRedisStore } from "../../src/store/redis/redisStore.ts"
import type { SharedStore, StoreError, Touch } from "../../src/store/SharedStore.ts"
import { makeStoreLink } from "../../src/store/storeLink.ts"
import { type RedisServer, startRedis } from "./support/server.ts"
import { addressOf, storeAt, untilReady } from "./support/stores.ts"

const minute = 60_000
const bytes = (text: string) => new TextEncoder().encode(text)
const create: Touch = { moves: true, body: bytes("head"), ageMs: 0, ttlMs: minute }
const fillOf = (seq: number, size = 1) => ({ seq, epoch: 0, version: 1, body: new Uint8Array(size), ttlMs: minute })

const servers: Array<RedisServer> = []
const server = async (...args: Parameters<typeof startRedis>) => {
  const started = await startRedis(...args)
  servers.push(started)
  return started
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
})

const run = <A, E>(effect: Effect.Effect<A, E, Scope.Scope>) => Effect.runPromise(Effect.scoped(effect))
const failure = <A>(call: Effect.Effect<A, StoreError>) =>
  Effect.map(Effect.flip(call), ({ code, reason }) => [reason, code])

/** Repeats a call until it fails, or until it succeeds. */
const until = <A>(call: Effect.Effect<A, StoreError>, wanted: "success" | "failure"): Effect.Effect<void> =>
  Effect.flatMap(Effect.result(call), ({ _tag }) =>
    _tag.toLowerCase() === wanted ? Effect.void : Effect.andThen(Effect.sleep(5), until(call, wanted))
  )

describe("a store on Redis", () => {
  it("starts without a server, rejects every call immediately, and works once a server has started", async () => {
    const redis = await server()
    await redis.kill()
    await run(
      Effect.gen(function* () {
        const store = yield* makeRedisStore(addressOf(redis.url))
        const [reason] = yield* failure(store.head("scope"))
        assert.strictEqual(reason, "unreachable")
        yield* Effect.promise(redis.start)
        yield* untilReady(store)
      })
    )
  })

  it("recovers after its connections are killed and its scripts are flushed", async () => {
    const redis = await server()
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(redis.url)
        yield* store.touch("scope", create)
        yield* Effect.promise(() => redis.cli("SCRIPT", "FLUSH"))
        assert.isDefined((yield* store.head("scope")).head)
        yield* Effect.promise(() => redis.cli("CLIENT", "KILL", "TYPE", "normal"))
        yield* untilReady(store)
        assert.isDefined((yield* store.head("scope")).head)
      })
    )
  })

  it("ends a subscription whose connection is lost, and accepts a new one", async () => {
    const redis = await server()
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(redis.url)
        const first = yield* Effect.forkScoped(Effect.flip(Stream.runDrain(store.subscribe("channel"))))
        const subscribed = (count: string): Effect.Effect<void> =>
          Effect.flatMap(
            Effect.promise(() => redis.cli("PUBSUB", "NUMSUB", "opconnect:channel")),
            (reply) => (reply.endsWith(count) ? Effect.void : Effect.andThen(Effect.sleep(5), subscribed(count)))
          )
        yield* subscribed("1")
        yield* Effect.promise(() => redis.cli("CLIENT", "KILL", "TYPE", "pubsub"))
        assert.strictEqual((yield* Fiber.join(first))._tag, "StoreError")
        const message = yield* Effect.forkScoped(
          Stream.runHead(store.subscribe("channel")).pipe(Effect.retry({ while: () => true }))
        )
        yield* subscribed("1")
        yield* store.publish("channel", "hello")
        assert.strictEqual((yield* Fiber.join(message))._tag, "Some")
      })
    )
  })

  it("starts empty after a restart, and rejects fills from before", async () => {
    const redis = await server()
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(redis.url)
        const { head } = yield* store.touch("scope", create)
        yield* store.fill("scope", "item", fillOf(head?.seq ?? 0))
        yield* Effect.promise(redis.kill)
        yield* until(store.head("scope"), "failure")
        yield* Effect.promise(redis.start)
        yield* untilReady(store)
        assert.isUndefined((yield* store.head("scope")).head)
        assert.isUndefined(yield* store.record("scope", "item"))
        assert.strictEqual(yield* store.fill("scope", "item", fillOf(head?.seq ?? 0)), "moved")
        const again = yield* store.touch("scope", { ...create, expected: 0 })
        assert.isAbove(again.head?.seq ?? 0, head?.seq ?? 0)
      })
    )
  })

  for (const [name, pause, resume] of [
    [
      "CLIENT PAUSE",
      async (redis: RedisServer) => void (await redis.cli("CLIENT", "PAUSE", "600000", "WRITE")),
      async (redis: RedisServer) => void (await redis.cli("CLIENT", "UNPAUSE"))
    ],
    [
      "SIGSTOP",
      async (redis: RedisServer) => redis.signal("SIGSTOP"),
      async (redis: RedisServer) => redis.signal("SIGCONT")
    ]
  ] as const) {
    it(`blocks no request while the server is stopped by ${name}, and returns from memory to Redis afterwards`, async () => {
      const redis = await server()
      await run(
        Effect.gen(function* () {
          const store = yield* storeAt(redis.url)
          const problems: Array<string> = []
          const link = yield* makeStoreLink(store, yield* makeMemoryStore(), (isShared, problem) => {
            problems.push(`${isShared} ${problem?.reason}`)
          })
          while (!link.current().isShared) yield* Effect.sleep(20)
          yield* Effect.promise(async () => pause(redis))
          while (link.current().isShared) yield* Effect.ignore(link.current().store.head("scope"))
          assert.strictEqual(problems.at(-1), "false timeout")
          yield* link.current().store.touch("scope", create)
          yield* Effect.promise(() => resume(redis))
          while (!link.current().isShared) yield* Effect.sleep(20)
          assert.isUndefined((yield* store.head("scope")).head, "what memory took in is not shared")
        })
      )
    })
  }

  it("treats an evicted entry as unknown", async () => {
    const redis = await server(["--maxmemory", "4mb", "--maxmemory-policy", "allkeys-lru"])
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(redis.url)
        const { head } = yield* store.touch("scope", create)
        const seq = head?.seq ?? 0
        const fills = Array.from({ length: 600 }, (_, index) => `item ${index}`)
        const results = yield* Effect.forEach(fills, (name) => store.fill("scope", name, fillOf(seq, 10_000)))
        const records = yield* Effect.forEach(fills, (name) => store.record("scope", name))
        assert.isTrue(records.some((record) => record === undefined))
        assert.isTrue(records.some((record) => record !== undefined) || results.includes("moved"))
      })
    )
  })

  it("reports a full store without eviction", async () => {
    const redis = await server(["--maxmemory", "2mb", "--maxmemory-policy", "noeviction"])
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(redis.url)
        const fill = (index: number): Effect.Effect<never, StoreError> =>
          Effect.gen(function* () {
            const { head } = yield* store.touch(`scope ${index}`, create)
            yield* store.fill(`scope ${index}`, "item", fillOf(head?.seq ?? 0, 100_000))
            return yield* fill(index + 1)
          })
        assert.deepStrictEqual(yield* failure(fill(0)), ["full", "OOM"])
        yield* store.head("scope 0")
      })
    )
  })

  it("reports a wrong password without showing the password", async () => {
    const redis = await server(["--requirepass", "right-password"], { password: "right-password" })
    await run(
      Effect.gen(function* () {
        const store = yield* makeRedisStore(addressOf(`redis://:wrong-password@127.0.0.1:${redis.port}`))
        const call = Effect.flip(store.head("scope"))
        const error = yield* call
        assert.notInclude(`${error.stack} ${JSON.stringify(error)} ${String(error)}`, "password")
        assert.include(["unreachable", "refused"], error.reason)
        const right = yield* storeAt(redis.url)
        yield* right.head("scope")
      })
    )
  })

  it("reports a user without permission", async () => {
    const redis = await server([], { config: "user agent on >pw ~other:* &* +@all" })
    await run(
      Effect.gen(function* () {
        const store = yield* makeRedisStore(addressOf(`redis://agent:pw@127.0.0.1:${redis.port}`))
        const denied = (): Effect.Effect<ReadonlyArray<string>> =>
          Effect.flatMap(failure(store.head("scope")), (found) =>
            found[0] === "unreachable" ? Effect.andThen(Effect.sleep(10), denied()) : Effect.succeed(found)
          ).pipe(Effect.orDie)
        assert.deepStrictEqual(yield* denied(), ["refused", "NOPERM"])
      })
    )
  })

  it("treats keys written by other programs as missing", async () => {
    const redis = await server()
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(redis.url)
        yield* Effect.promise(() => redis.cli("HSET", "opconnect:{scope}:head", "s", "many", "c", "1", "b", "x"))
        yield* Effect.promise(() => redis.cli("HSET", "opconnect:{scope}:record:item", "b", "x"))
        assert.isUndefined((yield* store.head("scope")).head)
        assert.isUndefined(yield* store.record("scope", "item"))
        assert.isTrue((yield* store.touch("scope", { ...create, expected: 0 })).applied)
      })
    )
  })

  it("sets a TTL on every key", async () => {
    const redis = await server()
    await run(
      Effect.gen(function* () {
        const store: SharedStore = yield* storeAt(redis.url)
        const { head } = yield* store.touch("scope", create)
        yield* store.fill("scope", "item", fillOf(head?.seq ?? 0))
        yield* store.lease("lease", minute)
        yield* store.take("bucket", { perSecond: 50, burst: 50, leave: 0 })
        const keys = (yield* Effect.promise(() => redis.cli("--scan"))).split("\n")
        assert.lengthOf(keys, 5)
        for (const key of keys) {
          const ttl = Number(yield* Effect.promise(() => redis.cli("PTTL", key)))
          assert.isAbove(ttl, 0, key)
          assert.isAtMost(ttl, 3_600_000, key)
        }
      })
    )
  })
})
