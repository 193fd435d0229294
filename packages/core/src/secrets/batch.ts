import * as Cache from "effect/Cache"
import * as Effect from "effect/Effect"

/** Requests with their results. */
export type Answers<Question, Answer> = ReadonlyArray<readonly [Question, Answer]>

/** Returns the results of requests, in their order. */
export type AnswersTo<Questions extends ReadonlyArray<object>, Answer> = {
  readonly [Index in keyof Questions]: readonly [Questions[Index], Answer]
}

/**
 * Collects the requests of independent fibers in the same tick and runs them together. The work is interrupted when
 * nobody waits for it any longer, unlike that of a `RequestResolver`.
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
