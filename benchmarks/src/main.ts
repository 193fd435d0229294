// `pnpm bench`: opconnect side by side with what people use today, on this machine, in one run.
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { type BootOptions, boot, everyLoader } from "./boot.ts"
import { type CallsOptions, calls, clients } from "./calls.ts"
import { start } from "./connect.ts"
import { decode } from "./decode.ts"
import { download } from "./download.ts"
import { machine } from "./machine.ts"
import { masking } from "./masking.ts"
import { bars, growth } from "./plot.ts"
import * as Programs from "./programs.ts"
import { report } from "./report.ts"
import { type Budget, figures, type Growth, type Results } from "./results.ts"
import { sizes } from "./size.ts"
import { ratio } from "./stats.ts"
import { small } from "./world.ts"
import { page, replaced } from "./write.ts"

const help = `Usage: pnpm bench [--quick] [--json] [--write]

Measures opconnect beside @1password/connect, varlock, bare node:http and bare fetch, all against one local server.

  --quick   about a minute and a half, with wide margins; without it, about eight
  --json    print the results as JSON
  --write   put them into docs/benchmarks.md, with the plots
`

const { values: flags } = parseArgs({
  // What pnpm and turbo hand through may begin with the dashes that ended their own flags.
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false }
  }
})

if (flags.help) {
  process.stdout.write(help)
  process.exit()
}

const { quick } = flags
const of = <A>(whenQuick: A, whenFull: A): A => (quick ? whenQuick : whenFull)
const began = performance.now()
const say = (what: string) =>
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)

const where = machine()
await using connect = await start()
using workplace = Programs.make(connect.host)

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

say("programs that boot")
const boots = await booted({ rounds: of(9, 25), warmUps: 2 })

say("items, 32 at once")
const items = await called({ requests: of(4_000, 10_000), rounds: of(3, 7) })

say("long lists")
const lists = of([1_000, 10_000], [10, 100, 1_000, 10_000]).map((length) => decode(workplace, length, of(1_000, 3_000)))

say("a large file")
const downloads = await download(connect, workplace, of(2 ** 28, 2 ** 30), of(1, 5))

say("command output, masked")
const masked = masking(workplace, of(9, 25))

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

const growths: Array<Growth> = [
  await along("Boot, by references", "references", of([10, 100, 1_000], [10, 30, 100, 300, 1_000]), (references) => ({
    references,
    world: { ...small, items: Math.max(5, Math.ceil(references / 6)) },
    subjects: references <= 100 ? [...few, "varlock run"] : few
  })),
  await along(
    "Boot, by size of the vaults",
    "items in a vault",
    of([10, 1_000, 10_000], [10, 100, 1_000, 10_000]),
    (n) => ({
      world: { ...small, items: n }
    })
  ),
  await along("Boot, by latency", "ms to the server", of([0, 5, 100], [0, 1, 5, 20, 100]), (latency) => ({ latency }))
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
growths.push({ title: "Items in a second, 5 ms away", along: "at once", unit: "requests", points })

const ours = "opconnect preload"
const longest = lists.at(-1)
const onDisk = sizes()
const sizeOf = (name: string) => onDisk.find((one) => one.name === name)?.bytes ?? Number.NaN
const file = downloads.find(({ client, state }) => client === "opconnect" && state === "warm")
const wall = (against: string) => ratio(boots.wall, ours, against)

const budgets: ReadonlyArray<Budget> = [
  {
    work: "30 references in 10 items of 2 vaults, by name",
    against: "1 + vaults + items",
    atMost: 13,
    reached: boots.requests.get(ours) ?? Number.NaN,
    unit: "requests"
  },
  {
    work: "the same, whole process",
    against: "@1password/connect, parallel",
    atMost: 0.8,
    reached: wall("@1password/connect, parallel"),
    unit: ""
  },
  {
    work: "the same, whole process",
    against: "bare node:http, the same requests",
    atMost: 1.6,
    reached: wall("bare node:http"),
    unit: ""
  },
  {
    work: "items.get, 32 at once, CPU of a request",
    against: "@1password/connect",
    atMost: 0.75,
    reached: ratio(items.cpu, "opconnect promise", "@1password/connect"),
    unit: ""
  },
  {
    work: "the same",
    against: "bare fetch and JSON.parse",
    atMost: 2,
    reached: ratio(items.cpu, "opconnect promise", "bare fetch"),
    unit: ""
  },
  {
    work: "a list of 10,000 items, decoded",
    against: "JSON.parse",
    atMost: 3,
    reached: longest === undefined ? Number.NaN : longest.client / longest.parse,
    unit: ""
  },
  {
    work: `a file of ${of("256 MiB", "1 GiB")}, memory above idle`,
    against: "",
    atMost: 64,
    reached: (file?.above ?? Number.NaN) / 2 ** 20,
    unit: "MiB"
  },
  {
    work: "masking log text, 100 secrets in all forms",
    against: "the masker of a52507b, a third of the forms",
    atMost: 1,
    reached: masked.opconnect / masked.before,
    unit: ""
  },
  {
    work: "masking 1 MB of the beginning of a periodic secret",
    against: "250 kB of it: 4 is linear",
    atMost: 5,
    reached: masked.large / masked.small,
    unit: ""
  },
  {
    work: "@opconnect/dotenv on the disk",
    against: "@1password/connect and its dependencies",
    atMost: 0.25,
    reached: sizeOf("@opconnect/dotenv") / sizeOf("@1password/connect"),
    unit: ""
  }
]

const results: Results = {
  mode: of("quick", "full"),
  machine: where,
  budgets,
  boot: figures(boots.wall, boots.requests),
  calls: { cpu: figures(items.cpu), perSecond: figures(items.perSecond) },
  decode: lists,
  downloads,
  sizes: onDisk,
  growth: growths
}

say("done")
process.stdout.write(flags.json ? `${JSON.stringify(results, null, 2)}\n` : `${report(results)}\n`)

if (flags.write) {
  const images = join(page, "../images")
  mkdirSync(images, { recursive: true })
  writeFileSync(
    join(images, "bench-boot.svg"),
    bars("A program that boots with 30 secrets, 5 ms away", "ms", results.boot)
  )
  writeFileSync(join(images, "bench-growth.svg"), growth(results.growth))
  writeFileSync(join(import.meta.dirname, "../results.json"), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(page, replaced(report(results)))
}
