// Checks names, comments, messages and docs for phrases that are not plain: `node scripts/prose.mjs [path ...]` prints
// each place that uses a word from the list in CONTRIBUTING.md, with the word to use. Exits with 1 if there is one.
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")

/** Banned phrases, each with its replacement. */
const rules = [
  [/\banew\b/i, "again, new"],
  [/\b(?:begun|begins? to)\b/i, "started, starts to"],
  [/\btold\b/i, "said, reported, notified, or the thing itself"],
  [/\bwishes\b/i, "options"],
  [/\b(?:dearer|dearly|dear)\b/i, "expensive, slow"],
  [/\bin whatever case\b/i, "case-insensitively"],
  [/\b(?:has|have) to be\b/i, "must be"],
  [/\bout of the environment\b/i, "from the environment"],
  [/\bis no (?:id|list|text|snapshot|reference|answer|token|address|name|number)\b/i, "is not a valid ..."],
  [/\bnone of (?:our|its|theirs)\b/i, "left alone, not from Connect"],
  [/\blies? behind\b/i, "lags behind, is stale"],
  [/\bbelie(?:ved|ves|ve)\b/i, "cached, trusted"],
  [/\bcome to stand\b|\bto stand still\b/i, "connect, stall"],
  [/\bin the place of\b|\bin place of\b/i, "instead of"],
  [/\bsoftness\b/i, "optional"],
  [/\bpatience\b/i, "timeout, maxMissedPolls"],
  [/\bwhoever\b/i, "the caller, the reader"],
  [/\bhinder(?:s|ed)?\b/i, "prevent, block"],
  [/\bon the way back\b/i, "when encoding"],
  [/\bfinds? no one\b/i, "cannot connect"],
  [/\bfrom (?:0|1|one|zero) on\b/i, ">= 0, >= 1"],
  [/\bThe token sees\b/, "The token has access to"],
  [/\bThere is: /, "Available fields: ..."],
  [/\ba whole number\b/i, "an integer"],
  [/\bby way of\b/i, "with, through"],
  [/\bcomes? to be\b/i, "is created"],
  [/\bas good as (?:none|each)\b/i, "counts as unset"],
  [/\bwant(?:s|ed)? (?:exactly )?one\b/i, "requires one"],
  [/\bmisspelt\b/i, "misspelled"],
  [/\bto its end\b.*\bwhatever it holds\b/i, "any content"],
  [/^\s*(?:\/\*\*|\*|\/\/) What\b/, "a noun phrase or a verb: Operations on ..., Permissions of ..."],
  [/\bfor good\b/, "permanently"],
  [/\b(?:licence|colour|behaviour|honour)s?\b/i, "American spelling: license, color, behavior"],
  [/\bof (?:that|its own) (?:name|title)\b/i, "with this name, with this title"],
  [/\b(?:is|are) out of date\b/i, "is outdated"],
  [/\bmade JSON of\b/i, "converted to JSON"],
  [/\bcame? to be\b/i, "is created, was created"]
]

const places = process.argv.slice(2)
const files = execFileSync(
  "git",
  [
    "ls-files",
    ...(places.length > 0
      ? places
      : ["packages", "docs", "examples", "scripts", "benchmarks", "compat", "*.md", ".changeset", "action"])
  ],
  { cwd: root, encoding: "utf8" }
)
  .split("\n")
  .filter((file) => /\.(?:ts|mjs|js|md|css|html|ya?ml)$/.test(file))
  .filter(
    (file) =>
      !file.startsWith("action/dist/") &&
      file !== "scripts/prose.mjs" &&
      file !== "CONTRIBUTING.md" &&
      file !== "docs/benchmarks.md"
  )

let count = 0
for (const file of files) {
  for (const [index, line] of readFileSync(join(root, file), "utf8").split("\n").entries()) {
    for (const [pattern, instead] of rules) {
      const found = pattern.exec(line)?.[0]
      if (found === undefined) continue
      count++
      console.error(`${file}:${index + 1}  "${found}": write ${instead}`)
    }
  }
}
if (count > 0) {
  console.error(`${count} places`)
  process.exitCode = 1
}
