// `pnpm bench`: opconnect side by side with common alternatives, on this machine, in one run.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { bounds, reach, selectBounds, title } from "./bounds.ts"
import { start } from "./connect.ts"
import { countEvaluatedModules } from "./evaluated.ts"
import { machine } from "./machine.ts"
import { measurements } from "./measurements.ts"
import { bars, growth } from "./plot.ts"
import * as Programs from "./programs.ts"
import { boundsTable, report } from "./report.ts"
import { figures, type Results } from "./results.ts"
import { sizes } from "./size.ts"
import { small } from "./world.ts"
import { changes, page, readCommittedResults, replaceResults, resultsFile } from "./write.ts"

const help = `Usage: pnpm bench [--quick] [--row <text>] [--check] [--json] [--write]

Measures opconnect beside @1password/connect, varlock, bare node:http and bare fetch, all against one local server.

  --quick       about six minutes, with wide margins, and a file of 256 MiB; without it, about fifteen, and 1 GiB
  --row <text>  measure only the bounds whose text contains this, such as "run" or "300 references"
  --check       print what has moved by more than a tenth since the results that are committed
  --json        print the results as JSON
  --write       put them into docs/benchmarks.md, with the plots
  --exact       only count what is exact: what a start evaluates, and the sizes; put it into docs/benchmarks.md
`

const { values: flags } = parseArgs({
  // Arguments from pnpm and turbo may start with the `--` that ended their own flags.
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    quick: { type: "boolean", default: false },
    row: { type: "string" },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    exact: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false }
  }
})

const print = (text: string) => process.stdout.write(`${text}\n`)

if (flags.help) {
  process.stdout.write(help)
  process.exit()
}

const { quick, row } = flags
if (row !== undefined && flags.write) {
  process.stderr.write("bench: --write needs all rows: leave --row out\n")
  process.exit(1)
}
const fileSize = quick ? "256 MiB" : "1 GiB"
const selectedBounds = row === undefined ? bounds(fileSize) : selectBounds(bounds(fileSize), row)
if (selectedBounds.length === 0) {
  process.stderr.write(`bench: no bound contains "${row}". The bounds are:\n`)
  for (const bound of bounds(fileSize)) process.stderr.write(`  ${title(bound)}\n`)
  process.exit(1)
}

const began = performance.now()
const say = (what: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)

const writeResults = (results: Results) => {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(page, replaceResults(report(results)))
}

const check = (now: Pick<Results, "budgets">) => {
  const moved = changes(readCommittedResults(), now)
  print(moved.length === 0 ? "\nNothing has moved by more than a tenth." : `\n${moved.join("\n")}`)
}

const where = machine()
await using connect = await start()
using workplace = Programs.make(connect.host)
// Without this, pnpm exits with 0 after a SIGTERM, as if the run were complete.
process.once("SIGTERM", () => {
  process.stderr.write("bench: stopped by SIGTERM\n")
  workplace[Symbol.dispose]()
  process.exit(143)
})
const programs =
  row === undefined ? Programs.everyLoader : [...new Set(selectedBounds.flatMap((bound) => bound.programs ?? []))]
const measured = measurements(connect, workplace, { quick, say, programs })

const measureRows = async () => {
  const budgets = await reach(selectedBounds, measured)
  print(flags.json ? JSON.stringify(budgets, null, 2) : boundsTable(budgets))
  if (flags.check) check({ budgets })
}

const evaluatedStarts = async () => {
  await connect.become({ world: small, latency: 0, fileSize: 0 })
  return countEvaluatedModules(workplace)
}

const measureAll = async () => {
  const starts = await evaluatedStarts()
  const budgets = await reach(selectedBounds, measured)
  const [boots, items] = [await measured.boots(), await measured.items()]
  const results: Results = {
    mode: quick ? "quick" : "full",
    machine: where,
    budgets,
    boot: figures(boots.wall, boots.requests),
    bootCpu: figures(boots.cpu),
    evaluated: starts,
    engine: await measured.engine(),
    calls: { cpu: figures(items.cpu), perSecond: figures(items.perSecond) },
    decode: await measured.lists(),
    downloads: await measured.downloads(),
    sizes: await measured.sizes(),
    growth: await measured.growths()
  }
  say("done")
  print(flags.json ? JSON.stringify(results, null, 2) : report(results))
  if (flags.check) check(results)
  if (flags.write) {
    const images = join(page, "../images")
    mkdirSync(images, { recursive: true })
    writeFileSync(join(images, "bench-boot.svg"), bars("Startup with 30 secrets, 5 ms latency", "ms", results.boot))
    writeFileSync(join(images, "bench-growth.svg"), growth(results.growth))
    writeResults(results)
  }
}

if (flags.exact) writeResults({ ...readCommittedResults(), evaluated: await evaluatedStarts(), sizes: sizes() })
else if (row === undefined) await measureAll()
else await measureRows()
