import { setImmediate } from "node:timers/promises"

export const quantile = (numbers: ReadonlyArray<number>, at: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** One subject's figures, one for each round. */
export type Rounds = ReadonlyMap<string, ReadonlyArray<number>>

/**
 * Runs the subjects in turn, A B C A B C, so that other load on the machine affects all subjects alike. The warm-up
 * rounds fill caches.
 */
export const inTurn = async (
  subjects: ReadonlyArray<string>,
  rounds: number,
  warmUps: number,
  run: (subject: string, warmingUp: boolean) => number | Promise<number>
): Promise<Rounds> => {
  const figures = new Map<string, Array<number>>(subjects.map((subject) => [subject, []]))
  for (let round = -warmUps; round < rounds; round++) {
    for (const subject of subjects) {
      // Programs block this process; signals are handled between two of them.
      await setImmediate()
      const figure = await run(subject, round < 0)
      if (round >= 0) figures.get(subject)?.push(figure)
    }
  }
  return figures
}

/**
 * The median of each round's own ratio: both runs of a round had the same load on the machine. Against several subjects,
 * their figures are added up.
 */
export const ratio = (rounds: Rounds, subject: string, ...against: ReadonlyArray<string>): number =>
  quantile(
    (rounds.get(subject) ?? []).map(
      (ours, round) => ours / against.reduce((sum, one) => sum + (rounds.get(one)?.[round] ?? Number.NaN), 0)
    ),
    0.5
  )
