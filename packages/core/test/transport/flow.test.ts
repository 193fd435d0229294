import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as FastCheck from "fast-check"
import { clientOver, fileId, itemId, vaultId } from "../support/client.ts"
import { always, flowing } from "../support/stub.ts"

const limit = 1_000
const every = (count: number) => Array.from({ length: count }, (_, number) => number)
const numbered = (count: number) => Stream.fromArray(every(count).map((number) => Uint8Array.of(number)))

const content = Effect.fnUntraced(function* (body: Stream.Stream<Uint8Array, { readonly code: string }>) {
  const { files } = yield* clientOver(always(flowing(body)), { requestTimeout: limit })
  return files.content(vaultId, itemId, fileId)
})

/** Reads the content of a file, with a pause before each chunk. */
const reading = Effect.fnUntraced(function* (body: Stream.Stream<Uint8Array, { readonly code: string }>, pause = 0) {
  const seen: Array<number> = []
  const see = (chunk: Uint8Array) =>
    Effect.delay(
      Effect.sync(() => seen.push(...chunk)),
      pause
    )
  const fiber = yield* Effect.forkChild(Effect.result(Stream.runForEach(Stream.rechunk(yield* content(body), 1), see)))
  // All fibers have started, and wait.
  yield* Effect.yieldNow
  yield* TestClock.adjust(0)
  const end = () => {
    const exit = fiber.pollUnsafe()
    if (exit === undefined) return "going on"
    if (exit._tag === "Failure") throw new Error("it has died")
    return exit.value._tag === "Success" ? "complete" : exit.value.failure._tag
  }
  return { seen, end }
})

describe("the content of a file", () => {
  it.effect("equals the sent bytes, in chunks of any size", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(
          FastCheck.nat(100),
          FastCheck.integer({ min: 1, max: 40 }),
          FastCheck.option(FastCheck.constant({ code: "ECONNRESET" }), { nil: undefined }),
          (count, size, broken) =>
            Effect.runPromise(
              Effect.gen(function* () {
                const end = broken === undefined ? Stream.empty : Stream.fail(broken)
                const body = Stream.concat(Stream.rechunk(numbered(count), size), end)
                const seen: Array<number> = []
                const see = (chunk: Uint8Array) => Effect.sync(() => seen.push(...chunk))
                const outcome = yield* Effect.result(Stream.runForEach(yield* content(body), see))
                assert.deepStrictEqual(seen, every(count))
                assert.strictEqual(
                  outcome._tag === "Failure" ? outcome.failure._tag : "complete",
                  broken === undefined ? "complete" : "Unreachable"
                )
              })
            )
        )
      )
    )
  )

  it.effect("fails after stalling for requestTimeout, and no sooner", () =>
    Effect.gen(function* () {
      for (const before of [0, 1, 400, limit - 1]) {
        const slow = Stream.map(Stream.take(Stream.tick(limit - 1), 3), () => new Uint8Array(1024))
        const body = Stream.concat(
          Stream.concat(slow, Stream.drain(Stream.fromEffect(Effect.sleep(before)))),
          Stream.never
        )
        const { end, seen } = yield* reading(body)
        yield* TestClock.adjust(2 * (limit - 1))
        assert.lengthOf(seen, 3 * 1024)
        yield* TestClock.adjust(limit - 1)
        assert.strictEqual(end(), "going on")
        yield* TestClock.adjust(1)
        assert.strictEqual(end(), "ResponseTimeout")
      }
    })
  )

  it.effect("waits for a slow reader with a small read-ahead", () =>
    Effect.gen(function* () {
      let read = 0
      const counted = Stream.tap(Stream.rechunk(numbered(100), 1), () => Effect.sync(() => read++))
      const { end, seen } = yield* reading(counted, limit * 10)
      yield* TestClock.adjust(limit * 10)
      assert.lengthOf(seen, 1)
      assert.isAtMost(read, 20)
      yield* TestClock.adjust(limit * 10 * 99)
      assert.strictEqual(end(), "complete")
      assert.deepStrictEqual(seen, every(100))
    })
  )

  it.effect("releases its connection when its reader stops or it stalls", () =>
    Effect.gen(function* () {
      const closed: Array<string> = []
      const body = (name: string) =>
        Stream.concat(numbered(100), Stream.never).pipe(Stream.ensuring(Effect.sync(() => closed.push(name))))
      yield* Stream.runDrain(Stream.take(yield* content(body("left")), 3))
      assert.deepStrictEqual(closed, ["left"])
      const { end } = yield* reading(body("still"))
      yield* TestClock.adjust(limit)
      assert.strictEqual(end(), "ResponseTimeout")
      assert.deepStrictEqual(closed, ["left", "still"])
    })
  )
})
