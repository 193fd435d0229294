/** Whether this is `test:faults`, which has every run and case of the files that import this one. */
export const isWhole = process.env.FAULTS === "all"

/** The runs of a property: a fifth of them in `test`, and all of them in `test:faults`. */
export const runs = (count: number): number => (isWhole ? count : Math.ceil(count / 5))

/** Cases of one kind: in `test` one of five. */
export const sample = <Case>(cases: ReadonlyArray<Case>): ReadonlyArray<Case> =>
  isWhole ? cases : cases.filter((_, index) => index % 5 === 0)
