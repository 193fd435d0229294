/**
 * Virtual time with a seeded scheduler. Ready fibers run in a random order. When no fiber is ready, time moves to the next
 * sleep. A run needs no turn of the event loop, and the same seed gives the same run.
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as Scheduler from "effect/Scheduler"

interface Sleep {
  readonly at: number
  /** Decides between sleeps that end at the same time. */
  readonly tie: number
  readonly wake: () => void
  isCancelled: boolean
}

const isBefore = (left: Sleep, right: Sleep) => left.at < right.at || (left.at === right.at && left.tie < right.tie)

/** A binary heap: the next sleep comes first. */
const makeSleeps = () => {
  const heap: Array<Sleep> = []
  const swap = (left: number, right: number) => {
    const moved = heap[left] as Sleep
    heap[left] = heap[right] as Sleep
    heap[right] = moved
  }
  const isAhead = (left: number, right: number) => isBefore(heap[left] as Sleep, heap[right] as Sleep)
  return {
    peek: () => heap[0],
    push: (sleep: Sleep) => {
      let at = heap.push(sleep) - 1
      for (let parent = (at - 1) >> 1; at > 0 && isAhead(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent)
        at = parent
      }
    },
    pop: () => {
      swap(0, heap.length - 1)
      heap.pop()
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const least = right < heap.length && isAhead(right, left) ? right : left
        if (least >= heap.length || !isAhead(least, at)) return
        swap(at, least)
        at = least
      }
    }
  }
}

/**
 * Runs an effect to its end.
 *
 * @param random A number from 0 to 1, from a seed.
 * @param startAt The time at the beginning, in milliseconds since 1970.
 */
export const runVirtual = <A, E>(
  effect: Effect.Effect<A, E>,
  random: () => number,
  startAt: number
): Exit.Exit<A, E> => {
  const ready: Array<() => void> = []
  const sleeps = makeSleeps()
  let now = startAt
  const nanos = (millis: number) => BigInt(Math.round(millis * 1e6))
  const clock: Clock.Clock = {
    currentTimeMillisUnsafe: () => now,
    currentTimeMillis: Effect.sync(() => now),
    currentTimeNanosUnsafe: () => nanos(now),
    currentTimeNanos: Effect.sync(() => nanos(now)),
    monotonicTimeNanosUnsafe: () => nanos(now - startAt),
    monotonicTimeNanos: Effect.sync(() => nanos(now - startAt)),
    sleep: (duration) =>
      Effect.callback<void>((resume) => {
        const sleep: Sleep = {
          ...{ at: now + Duration.toMillis(duration), tie: random(), isCancelled: false },
          wake: () => resume(Effect.void)
        }
        sleeps.push(sleep)
        return Effect.sync(() => {
          sleep.isCancelled = true
        })
      })
  }
  /** Runs a random ready fiber. */
  const step = () => {
    const at = Math.floor(random() * ready.length)
    const task = ready[at]
    const last = ready.pop()
    if (at < ready.length && last !== undefined) ready[at] = last
    task?.()
  }
  const settle = () => {
    while (ready.length > 0) step()
  }
  const scheduler: Scheduler.Scheduler = {
    executionMode: "async",
    shouldYield: (fiber) => fiber.currentOpCount >= fiber.cache.maxOpsBeforeYield,
    makeDispatcher: () => ({ scheduleTask: (task) => void ready.push(task), flush: settle })
  }
  const fiber = Effect.runFork(Effect.provideService(effect, Clock.Clock, clock), { scheduler })
  let exit = fiber.pollUnsafe()
  for (; exit === undefined; exit = fiber.pollUnsafe()) {
    settle()
    const next = sleeps.peek()
    if (next === undefined) break
    // All that end at this time are ready together.
    now = next.at
    for (let due = sleeps.peek(); due !== undefined && due.at <= now; due = sleeps.peek()) {
      sleeps.pop()
      if (!due.isCancelled) due.wake()
    }
  }
  exit ??= fiber.pollUnsafe()
  if (exit === undefined) throw new Error("nothing is ready and nothing sleeps: the effect waits for the real world")
  return exit
}
