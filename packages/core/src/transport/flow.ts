import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { now } from "../time/monotonic.ts"

/** How many chunks are read ahead of the reader. More do not make a download faster, and need more memory. */
const maxReadAhead = 3

/** Minimum speed: a slower stream would block its reader for hours. */
const minBytesPerSecond = 1024

/**
 * Fails a stream that stalls or is too slow: when the given time was spent waiting without reaching the minimum speed.
 * One timer covers all chunks, because a race for each chunk costs as much as the rest of a download.
 */
export const failIfStalled = <E>(
  stream: Stream.Stream<Uint8Array, E>,
  limit: number,
  stalled: () => E
): Stream.Stream<Uint8Array, E> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const queue = yield* Queue.bounded<Uint8Array, E | Cause.Done>(maxReadAhead)
      /** `undefined` while a slow reader has enough: then nothing is awaited. */
      let awaitedSince: number | undefined = yield* now
      /** Time spent waiting, and bytes received, since the stream last had the least speed. */
      let waited = 0
      let received = 0
      const read = Stream.runForEachArray(stream, (chunks) =>
        Effect.flatMap(now, (time) => {
          waited += awaitedSince === undefined ? 0 : time - awaitedSince
          awaitedSince = undefined
          for (const { length } of chunks) received += length
          if (received * 1_000 >= minBytesPerSecond * waited) {
            waited = 0
            received = 0
          }
          return Effect.andThen(
            Queue.offerAll(queue, chunks),
            Effect.map(now, (next) => {
              awaitedSince = next
            })
          )
        })
      )
      const watch = Effect.gen(function* () {
        for (let left = limit; left > 0; ) {
          yield* Effect.sleep(left)
          left = awaitedSince === undefined ? limit : limit - waited - ((yield* now) - awaitedSince)
        }
        yield* Queue.fail(queue, stalled())
      })
      yield* Effect.forkScoped(Queue.into(queue)(read))
      yield* Effect.forkScoped(watch)
      return Stream.fromQueue(queue)
    })
  )
