// `pnpm bench`: opconnect side by side with what people use today, on this machine, in one run.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { agentBudgets, measureAgent } from "./agent.ts"
import { type BootOptions, boot, everyLoader } from "./boot.ts"
import { type CallsOptions, calls, clients } from "./calls.ts"
import { start } from "./connect.ts"
import { decode } from "./decode.ts"
import { download } from "./download.ts"
import { evaluated } from "./evaluated.ts"
import { machine } from "./machine.ts"
import { masking } from "./masking.ts"
import { bars, growth } from "./plot.ts"
import * as Programs from "./programs.ts"
import { report } from "./report.ts"
import { type Budget, type EngineFigure, figures, type Growth, type Results } from "./results.ts"
import { sizes } from "./size.ts"
import { ratio } from "./stats.ts"
import { small } from "./world.ts"
import { changes, committed, page, replaced, resultsFile } from "./write.ts"

const help = `Usage: pnpm bench [--quick] [--json] [--write]

Measures opconnect beside @1password/connect, varlock, bare node:http and bare fetch, all against one local server.

  --quick   about two minutes, with wide margins; without it, about eight
  --json    print the results as JSON
  --write   put them into docs/benchmarks.md, with the plots
  --check   print what has moved by more than a tenth since the results that are committed
  --exact   only count what is exact: what a start evaluates, and the sizes; put it into docs/benchmarks.md
`

const { values: flags } = parseArgs({
  // What pnpm and turbo hand through may begin with the dashes that ended their own flags.
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    exact: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false }
  }
})

if (flags.help) {
  process.stdout.write(help)
  process.exit()
}

const engineProgram = join(import.meta.dirname, "../programs/engine.mjs")
const fleetProgram = join(import.meta.dirname, "../programs/fleet.mjs")
const { nothing } = Programs
const knownReference = "resolve a known reference"
const writeResults = (results: Results) => {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(page, replaced(report(results)))
}
const { quick } = flags
const of = <A>(whenQuick: A, whenFull: A): A => (quick ? whenQuick : whenFull)
const began = performance.now()
const say = (what: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)

const where = machine()
await using connect = await start()
using workplace = Programs.make(connect.host)

await connect.become({ world: small, latency: 0, fileSize: 0 })
const starts = evaluated(workplace)
if (flags.exact) {
  writeResults({ ...committed(), evaluated: starts, sizes: sizes() })
  workplace[Symbol.dispose]()
  process.exit()
}

const booted = (options: Partial<BootOptions>) =>
  boot(connect, workplace, {
    subjects: everyLoader,
    references: 30,
    world: small,
    latency: 5,
    rounds: of(2, 5),
    warmUps: 1,
    ...options
  })

const called = (options: Partial<CallsOptions>) =>
  calls(connect, workplace, { subjects: clients, atOnce: 32, latency: 0, requests: 3_000, rounds: 2, ...options })

say("programs that start")
const boots = await booted({ rounds: of(9, 25), warmUps: 2 })

say("items, 32 at once")
const items = await called({ requests: of(4_000, 10_000), rounds: of(3, 7) })

say("the engine")
const engineAt = async (references: number): Promise<ReadonlyArray<EngineFigure>> => {
  const world = { ...small, items: Math.max(5, Math.ceil(references / 6)) }
  workplace.layOut(world, references)
  await connect.become({ world, latency: 0, fileSize: 0 })
  return JSON.parse(workplace.run([engineProgram, String(of(300, 1_500))]))
}
const engine = [...(await engineAt(30)), ...(await engineAt(1_000)).filter(({ work }) => work !== knownReference)]

say("long lists")
const lists = of([1_000, 10_000], [10, 100, 1_000, 10_000]).map((length) => decode(workplace, length, of(1_000, 3_000)))

say("a large file")
const downloads = await download(connect, workplace, of(2 ** 28, 2 ** 30), of(1, 5))

say("command output, masked")
const masked = masking(workplace, of(9, 25))

say("a fleet that starts at once")
const fleet: { readonly ofIdeal: number } = JSON.parse(workplace.run([fleetProgram, "100", "150", "--json"]))

say("the agent of a node")
const agent = measureAgent(workplace, quick)

const few = ["bare node:http", "opconnect preload", "@1password/connect, parallel"]
const along = async (
  title: string,
  name: string,
  values: ReadonlyArray<number>,
  options: (at: number) => Partial<BootOptions>
): Promise<Growth> => {
  const points: Array<Growth["points"][number]> = []
  for (const at of values) {
    say(`${title}: ${at}`)
    const { requests, wall } = await booted({ subjects: few, ...options(at) })
    points.push({ at, figures: figures(wall, requests) })
  }
  return { title, along: name, unit: "ms", points }
}

const byReferences = "Startup time by number of references"
const byVaultSize = "Startup time by size of the vaults"
const growths: Array<Growth> = [
  await along(byReferences, "references", of([10, 100, 300, 1_000], [10, 30, 100, 300, 1_000]), (references) => ({
    references,
    world: { ...small, items: Math.max(5, Math.ceil(references / 6)) },
    subjects: references <= 100 ? [...few, "varlock run"] : few
  })),
  await along(byVaultSize, "items in a vault", of([10, 1_000, 10_000], [10, 100, 1_000, 10_000]), (n) => ({
    world: { ...small, items: n }
  })),
  await along("Startup time by latency", "latency, ms", of([0, 5, 100], [0, 1, 5, 20, 100]), (latency) => ({ latency }))
]

const atOnces = of([1, 32, 256], [1, 4, 16, 64, 256])
const points: Array<Growth["points"][number]> = []
for (const atOnce of atOnces) {
  say(`Items, by how many at once: ${atOnce}`)
  const subjects = ["bare node:http", "@1password/connect", "opconnect promise"]
  const { perSecond } = await called({
    subjects,
    atOnce,
    latency: 5,
    requests: Math.min(of(2_000, 6_000), 200 * atOnce),
    rounds: of(1, 3)
  })
  points.push({ at: atOnce, figures: figures(perSecond) })
}
growths.push({ title: "Items per second, 5 ms latency", along: "concurrent requests", unit: "requests", points })

const ours = "opconnect preload"
const longest = lists.at(-1)
const onDisk = sizes()
const sizeOf = (name: string) => onDisk.find((one) => one.name === name)?.bytes ?? Number.NaN
const wall = (against: string) => ratio(boots.wall, ours, against)

const limit = (
  work: string,
  against: string,
  atMost: number,
  reached: number | undefined,
  unit: Budget["unit"] = ""
): Budget => ({ work, against, atMost, reached: reached ?? Number.NaN, unit })

/** Our start against the bare one, by their medians at one point of a growth. */
const grown = (title: string, at: number) => {
  const point = growths.find((one) => one.title === title)?.points.find((one) => one.at === at)
  const median = (subject: string) => point?.figures.find((one) => one.subject === subject)?.median ?? Number.NaN
  return median(ours) / median("bare node:http")
}
const cpu = (against: string) => ratio(boots.cpu, ours, against)
const promise = "opconnect promise"
const official = "@1password/connect"
const download1 = (client: string) => downloads.find((one) => one.client === client && one.state === "warm")
const [file, plainFile] = [download1("opconnect"), download1("bare fetch")]

const budgets: ReadonlyArray<Budget> = [
  limit(
    "30 references in 10 items of 2 vaults, by name",
    "1 + vaults + items",
    13,
    boots.requests.get(ours),
    "requests"
  ),
  limit("the same, whole process", `${official}, parallel`, 0.6, wall(`${official}, parallel`)),
  limit("the same, whole process", "bare node:http, same requests", 1.25, wall("bare node:http")),
  limit("the same, CPU", "bare node:http, same requests", 1.25, cpu("bare node:http")),
  limit("the same, peak memory", "bare node:http, same requests", 1, ratio(boots.memory, ours, "bare node:http")),
  limit("300 references in 100 items, whole process", "bare node:http, same requests", 1, grown(byReferences, 300)),
  limit("30 references in vaults of 10,000 items", "bare node:http, all lists", 1, grown(byVaultSize, 10_000)),
  limit(
    "`opconnect run`, whole process, output masked",
    "preload and `node -e 0`",
    1.05,
    ratio(boots.wall, "opconnect run", ours, nothing)
  ),
  limit("items.get by promise, 32 at once, CPU", official, 0.6, ratio(items.cpu, promise, official)),
  limit("the same", "bare fetch and JSON.parse", 1.2, ratio(items.cpu, promise, "bare fetch")),
  limit("items.get by Effect, 32 at once, CPU", official, 0.55, ratio(items.cpu, "opconnect effect", official)),
  limit(
    "a list of 10,000 items, decoded",
    "JSON.parse",
    1.4,
    longest === undefined ? undefined : longest.client / longest.parse
  ),
  limit(
    `a file of ${of("256 MiB", "1 GiB")}, memory above idle`,
    "bare fetch",
    1,
    file === undefined || plainFile === undefined ? undefined : file.above / plainFile.above
  ),
  limit(
    "the same, time",
    "bare fetch",
    1.1,
    file === undefined || plainFile === undefined ? undefined : file.seconds / plainFile.seconds
  ),
  limit("resolve a known reference", "", 5, engine.find(({ work }) => work === knownReference)?.median, "µs"),
  limit(
    "masking log text, 100 secrets in all forms, CPU",
    "the masker of a52507b, a third of the forms",
    1,
    masked.opconnect / masked.before
  ),
  limit(
    "masking 1 MB of the beginning of a periodic secret, CPU",
    "250 kB of it: 4 is linear",
    5,
    masked.large / masked.small
  ),
  limit(
    "100 clients that start at once, 150 requests/s, requests",
    "1,300, without the limit of the server",
    2,
    fleet.ofIdeal
  ),
  limit(
    "@opconnect/dotenv, installed",
    `${official} and its dependencies`,
    0.25,
    sizeOf("@opconnect/dotenv") / sizeOf(official)
  ),
  ...agentBudgets(agent)
]

const results: Results = {
  mode: of("quick", "full"),
  machine: where,
  budgets,
  boot: figures(boots.wall, boots.requests),
  bootCpu: figures(boots.cpu),
  evaluated: starts,
  engine,
  calls: { cpu: figures(items.cpu), perSecond: figures(items.perSecond) },
  decode: lists,
  downloads,
  sizes: onDisk,
  growth: growths
}

say("done")
process.stdout.write(flags.json ? `${JSON.stringify(results, null, 2)}\n` : `${report(results)}\n`)

if (flags.check) {
  const moved = changes(committed(), results)
  process.stdout.write(moved.length === 0 ? "\nNothing has moved by more than a tenth.\n" : `\n${moved.join("\n")}\n`)
}

if (flags.write) {
  const images = join(page, "../images")
  mkdirSync(images, { recursive: true })
  writeFileSync(join(images, "bench-boot.svg"), bars("Startup with 30 secrets, 5 ms latency", "ms", results.boot))
  writeFileSync(join(images, "bench-growth.svg"), growth(results.growth))
  writeResults(results)
}
