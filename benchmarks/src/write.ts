// The page of the documentation that shows the results, between two marks.
import { readFileSync } from "node:fs"
import { join } from "node:path"

export const page = join(import.meta.dirname, "../../docs/benchmarks.md")

const marks = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

/** The page with these results in place of those that it has. */
export const replaced = (results: string): string =>
  readFileSync(page, "utf8").replace(marks, (_, before, after) => `${before}\n${results}\n\n${after}`)
