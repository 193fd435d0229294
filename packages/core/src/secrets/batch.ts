import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"

/**
 * Collects what independent fibers ask for in the same tick, and answers it together. The answer is worked on as long as
 * anybody waits for it, which a `RequestResolver` would do to the end, with nobody waiting.
 */
export const make = Effect.fnUntraced(function* <Question extends object, Answer>(
  answer: (questions: ReadonlyArray<Question>) => Effect.Effect<Answer>
) {
  let tick = 0
  let open = new Set<Question>()
  const ticks = yield* Cache.makeWith(
    (_: number) =>
      Effect.andThen(
        Effect.yieldNow,
        Effect.suspend(() => {
          const questions = [...open]
          open = new Set()
          tick++
          return answer(questions)
        })
      ),
    { capacity: Number.POSITIVE_INFINITY, timeToLive: () => 0 }
  )
  /** Questions are told apart by identity. */
  return (questions: ReadonlyArray<Question>) =>
    Effect.suspend(() => {
      for (const question of questions) open.add(question)
      const withdraw = Effect.sync(() => {
        for (const question of questions) open.delete(question)
      })
      return Effect.onInterrupt(Cache.get(ticks, tick), () => withdraw)
    })
})
