// Updates the documentation page that shows the results between two marks.
import { readFileSync } from "node:fs"
import { join } from "node:path"

export const page = join(import.meta.dirname, "../../docs/benchmarks.md")

const marks = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

/** Returns the page with its results replaced by these. */
export const replaced = (results: string): string =>
  readFileSync(page, "utf8").replace(marks, (_, before, after) => `${before}\n${results}\n\n${after}`)
