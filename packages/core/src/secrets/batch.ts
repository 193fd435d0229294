import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"

/** Questions with their answers. */
export type Answers<Question, Answer> = ReadonlyArray<readonly [Question, Answer]>

/** The answers to certain questions, in their order. */
export type AnswersTo<Questions extends ReadonlyArray<object>, Answer> = {
  readonly [Index in keyof Questions]: readonly [Questions[Index], Answer]
}

/**
 * Collects what independent fibers ask for in the same tick, and answers it together. The answer is worked on as long as
 * anybody waits for it, which a `RequestResolver` would do to the end, with nobody waiting.
 */
export const make = Effect.fnUntraced(function* <Question extends object, Answer>(
  answer: (questions: ReadonlyArray<Question>) => Effect.Effect<Answers<Question, Answer>>
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
  /** Requests are compared by identity. */
  return <const Questions extends ReadonlyArray<Question>>(
    questions: Questions
  ): Effect.Effect<AnswersTo<Questions, Answer>> =>
    Effect.suspend(() => {
      for (const question of questions) open.add(question)
      const withdraw = Effect.sync(() => {
        for (const question of questions) open.delete(question)
      })
      return Effect.onInterrupt(
        Effect.map(Cache.get(ticks, tick), (all) => {
          const answers = new Map(all)
          // `answer` gives one to each question.
          return questions.map((question) => [question, answers.get(question)]) as unknown as AnswersTo<
            Questions,
            Answer
          >
        }),
        () => withdraw
      )
    })
})
