// What the engine costs in a process that has its secrets: known references, plans, and a watch of many.
import { readFileSync } from "node:fs"
import { Bench } from "tinybench"

const { createConnect } = await import("../../packages/core/dist/esm/promise.js")
const time = Number(process.argv[2])
const references = JSON.parse(readFileSync("references.json", "utf8"))
const record = Object.fromEntries(references.map((reference, n) => [`SECRET_${n}`, reference]))
const connect = createConnect({ host: process.env.OP_CONNECT_HOST, token: process.env.OP_CONNECT_TOKEN })

await connect.secrets.resolveAll(record)
const bench = new Bench({ time, throws: true })
bench.add("resolve a known reference", () => connect.secrets.resolve(references[0]))
bench.add(`resolve ${references.length} known references at once`, () => connect.secrets.resolveAll(record))
bench.add(`plan ${references.length} references`, () => connect.secrets.plan(record))
await bench.run()
await connect.close()
console.log(
  JSON.stringify(
    bench.tasks.map(({ name, result }) => {
      const { p50 } = result.latency
      return p50 < 1 ? { work: name, median: p50 * 1000, unit: "µs" } : { work: name, median: p50, unit: "ms" }
    })
  )
)
process.exit()
