import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"

/**
 * Collects what independent fibers ask for in the same tick, and answers it together. The answer is worked on as long as
 * anybody waits for it, which a `RequestResolver` would do to the end, with nobody waiting.
 */
export const make = Effect.fnUntraced(function* <Question, Answer>(
  answer: (questions: ReadonlyArray<Question>) => Effect.Effect<Answer>
) {
  let tick = 0
  let open: Array<Question> = []
  const ticks = yield* Cache.makeWith(
    (_: number) =>
      Effect.andThen(
        Effect.yieldNow,
        Effect.suspend(() => {
          const questions = open
          open = []
          tick++
          return answer(questions)
        })
      ),
    { capacity: Number.POSITIVE_INFINITY, timeToLive: () => 0 }
  )
  return (questions: ReadonlyArray<Question>) =>
    Effect.suspend(() => {
      open.push(...questions)
      return Cache.get(ticks, tick)
    })
})
