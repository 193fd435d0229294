import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { Fill, Head, SharedStore, Touch } from "../../src/store/SharedStore.ts"

export interface Harness {
  /** Two connections to one store. In memory, both may be the same. */
  readonly connect: Effect.Effect<readonly [SharedStore, SharedStore], unknown, Scope.Scope>
  /** Lets this many milliseconds pass on the store's clock. */
  readonly advance: (millis: number) => Effect.Effect<unknown>
  /** Removes everything from the store, as an eviction or `FLUSHALL` does. */
  readonly flush: (store: SharedStore) => Effect.Effect<unknown, unknown>
  /** Wraps each test, for example to provide virtual time. */
  readonly run: <E>(test: Effect.Effect<void, E, Scope.Scope>) => Promise<void>
}

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (body: Uint8Array | undefined) => (body === undefined ? undefined : new TextDecoder().decode(body))

let count = 0
/** A name that no other test uses, also not one of an earlier run on the same store. */
const unique = (name: string) => `${name}-${process.pid}-${performance.timeOrigin}-${count++}`

const minute = 60_000
const create = (body: string, more: Partial<Touch> = {}): Touch => ({
  ...{ moves: true, body: bytes(body), ageMs: 0, ttlMs: minute },
  ...more
})

const fillOf = (head: Head | undefined, epoch: number, version: number, body = `${epoch}.${version}`): Fill => ({
  ...{ seq: head?.seq ?? -1, epoch, version, body: bytes(body), ttlMs: minute }
})

/** Repeats steps that took longer than this on the store's clock, because a busy machine makes them prove nothing. */
const within = <A, E, R>(
  store: SharedStore,
  millis: number,
  steps: Effect.Effect<A, E, R>
): Effect.Effect<A, unknown, R> =>
  Effect.gen(function* () {
    const startedAt = (yield* store.head("clock")).now
    const exit = yield* Effect.exit(steps)
    const isInTime = (yield* store.head("clock")).now - startedAt < millis
    return isInTime ? yield* exit : yield* within(store, millis, steps)
  })

/** Behavior of every implementation of the shared store. */
export const conformance = (name: string, { advance, connect, flush, run }: Harness) => {
  const test = (
    title: string,
    body: (store: SharedStore, other: SharedStore) => Effect.Effect<void, unknown, Scope.Scope>
  ) => it(title, () => run(Effect.flatMap(connect, ([store, peer]) => body(store, peer))))

  describe(`${name} as a shared store`, () => {
    test("returns no head before a touch, and reports its clock", (store) =>
      Effect.gen(function* () {
        const first = yield* store.head(unique("scope"))
        yield* advance(50)
        const second = yield* store.head(unique("scope"))
        assert.isUndefined(first.head)
        assert.isAtLeast(second.now - first.now, 50)
      }))

    test("creates a head whose seq is not lower than the store's time", (store, peer) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const before = yield* store.head(scope)
        const touched = yield* store.touch(scope, create("one", { expected: 0 }))
        assert.isTrue(touched.applied)
        assert.isAtLeast(touched.head?.seq ?? 0, before.now)
        const read = yield* peer.head(scope)
        assert.strictEqual(read.head?.seq, touched.head?.seq)
        assert.strictEqual(text(read.head?.body), "one")
      }))

    test("increases the seq of a head only when the head moves", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const first = yield* store.touch(scope, create("one"))
        const same = yield* store.touch(scope, create("two", { moves: false }))
        const next = yield* store.touch(scope, create("three"))
        const last = yield* store.touch(scope, create("four"))
        assert.strictEqual(same.head?.seq, first.head?.seq)
        assert.isAbove(next.head?.seq ?? 0, first.head?.seq ?? 0)
        assert.isAbove(last.head?.seq ?? 0, next.head?.seq ?? 0)
        assert.strictEqual(text((yield* store.head(scope)).head?.body), "four")
      }))

    test("rejects a touch with a stale seq, and returns the current head", (store, peer) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const first = yield* store.touch(scope, create("one"))
        const next = yield* peer.touch(scope, create("two"))
        const refused = yield* store.touch(scope, create("three", { expected: first.head?.seq ?? 0 }))
        const uncreated = yield* store.touch(scope, create("four", { expected: 0 }))
        for (const result of [refused, uncreated]) {
          assert.isFalse(result.applied)
          assert.strictEqual(result.head?.seq, next.head?.seq)
          assert.strictEqual(text(result.head?.body), "two")
        }
      }))

    test("rejects a touch of a head that no longer exists", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const { head } = yield* store.touch(scope, create("one"))
        yield* flush(store)
        const refused = yield* store.touch(scope, create("two", { expected: head?.seq ?? 0 }))
        assert.deepStrictEqual([refused.applied, refused.head], [false, undefined])
      }))

    test("keeps the body of a head that is touched without a body, and creates no head without a body", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const bare: Touch = { moves: true, ageMs: 0, ttlMs: minute }
        assert.isFalse((yield* store.touch(scope, bare)).applied)
        yield* store.touch(scope, create("one"))
        const touched = yield* store.touch(scope, bare)
        assert.deepStrictEqual([touched.applied, text(touched.head?.body)], [true, "one"])
      }))

    test("computes checkedAt from its own clock and the age of the check, and never decreases the time", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const first = yield* store.touch(scope, create("one", { ageMs: 100 }))
        assert.strictEqual(first.head?.checkedAt, first.now - 100)
        const older = yield* store.touch(scope, create("one", { moves: false, ageMs: 5_000 }))
        assert.strictEqual(older.head?.checkedAt, first.head?.checkedAt)
        yield* advance(50)
        const newer = yield* store.touch(scope, create("one", { moves: false }))
        assert.strictEqual(newer.head?.checkedAt, newer.now)
      }))

    test("expires a head after its TTL, which every touch extends", (store) =>
      Effect.gen(function* () {
        const short = unique("scope")
        yield* store.touch(short, create("one", { ttlMs: 400 }))
        const long = yield* within(
          store,
          400,
          Effect.gen(function* () {
            const scope = unique("scope")
            yield* store.touch(scope, create("one", { ttlMs: 400 }))
            yield* store.touch(scope, { moves: false, ageMs: 0, ttlMs: minute })
            return scope
          })
        )
        yield* advance(600)
        assert.isUndefined((yield* store.head(short)).head)
        assert.isDefined((yield* store.head(long)).head)
      }))

    test("gives a recreated head a larger seq", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const before = yield* store.touch(scope, create("one"))
        yield* flush(store)
        yield* advance(20)
        const after = yield* store.touch(scope, create("one", { expected: 0 }))
        assert.isAbove(after.head?.seq ?? 0, before.head?.seq ?? 0)
      }))

    test("fills a record under the current seq, for all connections", (store, peer) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const { head } = yield* store.touch(scope, create("head"))
        assert.isUndefined(yield* store.record(scope, "item"))
        assert.strictEqual(yield* store.fill(scope, "item", fillOf(head, 0, 3)), "filled")
        const record = yield* peer.record(scope, "item")
        assert.deepStrictEqual(
          [record?.seq, record?.epoch, record?.version, text(record?.body)],
          [head?.seq, 0, 3, "0.3"]
        )
        assert.isUndefined(yield* store.record(scope, "other item"))
        assert.isUndefined(yield* store.record(unique("scope"), "item"))
      }))

    test("rejects a fill whose seq is stale or whose head is missing", (store, peer) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const { head } = yield* store.touch(scope, create("head"))
        yield* peer.touch(scope, create("head"))
        assert.strictEqual(yield* store.fill(scope, "item", fillOf(head, 0, 3)), "moved")
        assert.isUndefined(yield* store.record(scope, "item"))
        yield* flush(store)
        assert.strictEqual(yield* store.fill(scope, "item", fillOf(head, 0, 3)), "moved")
      }))

    test("never replaces a record with an older one", (store, peer) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const { head } = yield* store.touch(scope, create("head"))
        const fill = (epoch: number, version: number) => peer.fill(scope, "item", fillOf(head, epoch, version))
        assert.strictEqual(yield* fill(1, 5), "filled")
        assert.strictEqual(yield* fill(1, 4), "older")
        assert.strictEqual(yield* fill(0, 9), "older")
        assert.strictEqual(text((yield* store.record(scope, "item"))?.body), "1.5")
        assert.strictEqual(yield* fill(1, 5), "filled")
        assert.strictEqual(yield* fill(2, 1), "filled")
        assert.strictEqual(text((yield* store.record(scope, "item"))?.body), "2.1")
      }))

    test("compares seqs numerically, also large ones", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const { head } = yield* store.touch(scope, create("head"))
        const epoch = 1_764_380_000_123
        assert.strictEqual(yield* store.fill(scope, "item", fillOf(head, epoch, 9)), "filled")
        assert.strictEqual(yield* store.fill(scope, "item", fillOf(head, epoch, 10)), "filled")
        assert.strictEqual(yield* store.fill(scope, "item", fillOf(head, epoch - 1, 11)), "older")
        assert.strictEqual((yield* store.record(scope, "item"))?.epoch, epoch)
      }))

    test("preserves every byte of a body", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const every = Uint8Array.from({ length: 1_024 }, (_, index) => index % 256)
        const { head } = yield* store.touch(scope, create("", { body: every }))
        yield* store.fill(scope, "item", { ...fillOf(head, 0, 1), body: every })
        const [reading, record] = [yield* store.head(scope), yield* store.record(scope, "item")]
        assert.deepStrictEqual([...(reading.head?.body ?? [])], [...every])
        assert.deepStrictEqual([...(record?.body ?? [])], [...every])
      }))

    test("expires a record after its TTL", (store) =>
      Effect.gen(function* () {
        const scope = unique("scope")
        const { head } = yield* store.touch(scope, create("head"))
        yield* store.fill(scope, "item", { ...fillOf(head, 0, 1), ttlMs: 400 })
        yield* advance(600)
        assert.isUndefined(yield* store.record(scope, "item"))
      }))

    test("grants a lease to one holder until release or expiry", (store, peer) =>
      Effect.gen(function* () {
        const name = unique("lease")
        const first = yield* store.lease(name, minute)
        assert.isDefined(first)
        assert.isUndefined(yield* peer.lease(name, 400))
        yield* first?.release ?? Effect.void
        const second = yield* peer.lease(name, 400)
        assert.isAbove(second?.fence ?? 0, first?.fence ?? 0)
        yield* advance(600)
        const third = yield* store.lease(name, minute)
        assert.isAbove(third?.fence ?? 0, second?.fence ?? 0)
      }))

    test("extends a lease for its holder only", (store, peer) =>
      Effect.gen(function* () {
        // Both parts take at least 600 ms, so that none of them takes as long as the lease.
        const { first, name } = yield* within(
          store,
          1_600,
          Effect.gen(function* () {
            const name = unique("lease")
            const first = yield* store.lease(name, 1_000)
            yield* advance(600)
            assert.isTrue(yield* first?.renew ?? Effect.succeed(false))
            yield* advance(600)
            assert.isUndefined(yield* peer.lease(name, 400))
            return { first, name }
          })
        )
        yield* advance(600)
        const second = yield* peer.lease(name, minute)
        assert.isDefined(second)
        // The first holder was away for too long: it neither extends nor releases another holder's lease.
        assert.isFalse(yield* first?.renew ?? Effect.succeed(true))
        yield* first?.release ?? Effect.void
        assert.isUndefined(yield* store.lease(name, 400))
      }))

    test("grants the tokens in a bucket, then its refill rate", (store, peer) =>
      Effect.gen(function* () {
        const rate = { perSecond: 2, burst: 3, leave: 0 }
        const bucket = yield* within(
          store,
          500,
          Effect.gen(function* () {
            const bucket = unique("bucket")
            for (const connection of [store, peer, store]) assert.isTrue((yield* connection.take(bucket, rate)).granted)
            const refused = yield* peer.take(bucket, rate)
            assert.isFalse(refused.granted)
            assert.isAbove(refused.waitMs, 0)
            assert.isAtMost(refused.waitMs, 500)
            return bucket
          })
        )
        yield* advance(520)
        assert.isTrue((yield* store.take(bucket, rate)).granted)
      }))

    test("reserves the last tokens for privileged callers", (store) =>
      Effect.gen(function* () {
        const bucket = unique("bucket")
        const rate = { perSecond: 0.01, burst: 4, leave: 2 }
        assert.isTrue((yield* store.take(bucket, rate)).granted)
        assert.isTrue((yield* store.take(bucket, rate)).granted)
        const refused = yield* store.take(bucket, rate)
        assert.isFalse(refused.granted)
        // Until a third token is there.
        assert.isAbove(refused.waitMs, 30_000)
        assert.isAtMost(refused.waitMs, 100_000)
        assert.isTrue((yield* store.take(bucket, { ...rate, leave: 0 })).granted)
      }))

    test("lets a bucket go into debt with growing waits", (store, peer) =>
      Effect.gen(function* () {
        const bucket = unique("bucket")
        const rate = { perSecond: 0.01, burst: 1, leave: -2 }
        const first = yield* store.take(bucket, rate)
        const second = yield* peer.take(bucket, rate)
        const third = yield* store.take(bucket, rate)
        const refused = yield* peer.take(bucket, rate)
        assert.deepStrictEqual(
          [first.granted, second.granted, third.granted, refused.granted],
          [true, true, true, false]
        )
        assert.strictEqual(first.waitMs, 0)
        assert.isAbove(second.waitMs, 30_000)
        assert.isAbove(third.waitMs, second.waitMs)
      }))

    test("wakes subscribers of a channel, on all connections", (store, peer) =>
      Effect.gen(function* () {
        const channel = unique("channel")
        const received = new Set<string>()
        const messages = Stream.runForEach(peer.subscribe(channel), (message) =>
          Effect.sync(() => void received.add(message))
        )
        yield* Effect.forkScoped(messages, { startImmediately: true })
        // Messages may be lost, and a cluster does not keep their order.
        while (!received.has("one") || !received.has("two")) {
          yield* store.publish(unique("channel"), "another channel")
          yield* store.publish(channel, "one")
          yield* store.publish(channel, "two")
          yield* advance(5)
        }
        assert.deepStrictEqual([...received].toSorted(), ["one", "two"])
      }))
  })
}
