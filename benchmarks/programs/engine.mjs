// The cost of the engine in a process that has loaded its secrets: known references, plans, and a watch of many. With a
// number of references, their figures at that number.
import { readFileSync } from "node:fs"
import { Bench } from "tinybench"

const { createConnect } = await import("../../packages/core/dist/esm/promise.js")
const time = Number(process.argv[2])
const references = JSON.parse(readFileSync("references.json", "utf8"))
const record = Object.fromEntries(references.map((reference, n) => [`SECRET_${n}`, reference]))
const connect = createConnect({ host: process.env.OP_CONNECT_HOST, token: process.env.OP_CONNECT_TOKEN })

const cpuMs = async (work) => {
  const before = process.cpuUsage()
  await work()
  const { system, user } = process.cpuUsage(before)
  return (user + system) / 1000
}

await connect.secrets.resolveAll(record)
const bench = new Bench({ time, throws: true })
bench.add("resolve a known reference", () => connect.secrets.resolve(references[0]))
bench.add(`resolve ${references.length} known references at once`, () => connect.secrets.resolveAll(record))
bench.add(`plan ${references.length} references`, () => connect.secrets.plan(record))
await bench.run()

/** CPU time of a poll that finds nothing new, of a watch of all references. */
const interval = 20
const rounds = 50
const controller = new AbortController()
const watching = (async () => {
  for await (const _ of connect.secrets.watch(record, { interval, signal: controller.signal }));
})().catch(() => undefined)
const poll = (await cpuMs(() => new Promise((resolve) => setTimeout(resolve, interval * rounds)))) / rounds
controller.abort()
await watching
await connect.close()

const inUnit = (work, ms) => (ms < 1 ? { work, median: ms * 1000, unit: "µs" } : { work, median: ms, unit: "ms" })
console.log(
  JSON.stringify([
    ...bench.tasks.map(({ name, result }) => inUnit(name, result.latency.p50)),
    inUnit(`a poll of a watch of ${references.length} secrets, CPU`, poll)
  ])
)
process.exit()
