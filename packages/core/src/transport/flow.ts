import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Stream from "effect/Stream"
import { now } from "../time/monotonic.ts"

/** How many chunks are read ahead of whoever wants them. More make a download no faster, and are more garbage at once. */
const ahead = 3

/**
 * A stream that may take its time, but not stand still: it fails when a chunk has been awaited for so many milliseconds.
 * One timer looks after all chunks, because a race for each of them costs as much as the rest of a download.
 */
export const steady = <A, E>(stream: Stream.Stream<A, E>, limit: number, stalled: () => E): Stream.Stream<A, E> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const queue = yield* Queue.bounded<A, E | Cause.Done>(ahead)
      // Nothing is awaited while a slow reader has enough.
      let awaitedSince: number | undefined = yield* now
      const expectNext = Effect.map(now, (time) => {
        awaitedSince = time
      })
      const read = Stream.runForEachArray(stream, (some) => {
        awaitedSince = undefined
        return Effect.andThen(Queue.offerAll(queue, some), expectNext)
      })
      const watch = Effect.gen(function* () {
        for (let left = limit; left > 0; ) {
          yield* Effect.sleep(left)
          left = awaitedSince === undefined ? limit : awaitedSince + limit - (yield* now)
        }
        yield* Queue.fail(queue, stalled())
      })
      yield* Effect.forkScoped(Queue.into(queue)(read))
      yield* Effect.forkScoped(watch)
      return Stream.fromQueue(queue)
    })
  )
