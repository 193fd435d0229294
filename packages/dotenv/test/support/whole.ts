import { it } from "vitest"

/** Whether this is `test:faults`, which has every test of the files that import this one. */
export const isWhole = process.env.FAULTS === "all"

/** The runs of a property: a fifth of them in `test`, and all of them in `test:faults`. */
export const runs = (count: number): number => (isWhole ? count : Math.ceil(count / 5))

const ignored = Object.assign(() => {}, { each: () => () => {}, for: () => () => {} })

/** Declares a test with processes of which `test` has another of the kind: in `test:faults` only. */
export const more: typeof it = isWhole ? it : (ignored as unknown as typeof it) // declares nothing, whatever it is called with

/** Cases of one kind for tests with processes: in `test` the first ones. */
export const sample = <Case>(cases: ReadonlyArray<Case>, count = 1): ReadonlyArray<Case> =>
  isWhole ? cases : cases.slice(0, count)
