// The page of the documentation that shows the results between two markers, and the committed results.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Results } from "./results.ts"

export const page = join(import.meta.dirname, "../../docs/benchmarks.md")

const marks = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

/** Returns the page with its results replaced by these. */
export const replaceResults = (results: string): string =>
  readFileSync(page, "utf8").replace(marks, (_, before, after) => `${before}\n${results}\n\n${after}`)

export const resultsFile = join(import.meta.dirname, "../results.json")

export const readCommittedResults = (): Results => JSON.parse(readFileSync(resultsFile, "utf8"))

/** Returns the bounds whose figure changed by more than a tenth, or at all if the figure is exact. */
export const changes = (before: Pick<Results, "budgets">, now: Pick<Results, "budgets">): ReadonlyArray<string> =>
  now.budgets.flatMap(({ against, reached, unit, work }) => {
    const old = before.budgets.find((one) => one.work === work && one.against === against)?.reached
    const tolerance = unit === "requests" ? 0 : 0.1
    if (old === undefined || Math.abs(reached - old) <= tolerance * old) return []
    return [`${work}, against ${against}: ${old.toFixed(2)} -> ${reached.toFixed(2)}`]
  })
