import type { Issue } from "./types.ts"

/** Joins issues that say the same into one with all of their locations, if there are at least so many of them. */
export const mergeIssues = (issues: ReadonlyArray<Issue>, atLeast = 2): ReadonlyArray<Issue> => {
  const alike = Map.groupBy(issues, ({ code, hint, message }) => `${code}\n${message}\n${hint}`)
  return [...alike.values()].flatMap((some) => {
    const [first] = some
    return first === undefined || some.length < atLeast
      ? some
      : [{ ...first, locations: some.flatMap(({ locations }) => locations) }]
  })
}
