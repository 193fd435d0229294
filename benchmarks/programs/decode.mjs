// Decodes the list of a large vault, from text, with each library in turn: the client's decoder compared with
// JSON.parse, which every client needs.

import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Bench } from "tinybench"
import * as ConnectClient from "../../packages/core/dist/client/ConnectClient.js"
import { Transport } from "../../packages/core/dist/transport/Transport.js"

const time = Number(process.argv[2])
const bytes = Buffer.from(await new Response(process.stdin).text())

const send = () => Effect.succeed({ status: 200, headers: {}, connectMs: undefined, body: bytes })
const layer = Layer.provide(
  ConnectClient.layer({ host: "http://localhost", token: "t", maxResponseSize: 1e9 }),
  Layer.succeed(Transport, { send, open: () => Effect.die("no file is read") })
)
const connect = await Effect.runPromise(Effect.provide(Effect.service(ConnectClient.ConnectClient), layer))

// Alternates between the two, so that other load on the machine affects both.
const rounds = 5
const medians = { "JSON.parse": [], opconnect: [] }
for (let round = 0; round < rounds; round++) {
  const bench = new Bench({ time: time / rounds, warmup: round === 0, warmupTime: time / 4, throws: true })
  bench.add("JSON.parse", () => JSON.parse(bytes.toString("utf8")))
  bench.add("opconnect", () => Effect.runPromise(connect.items.list("vvvvvvvvvvvvvvvvvvvvvvvvvv")))
  await bench.run()
  for (const { name, result } of bench.tasks) medians[name].push(result.latency.p50)
}
const middle = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
console.log(JSON.stringify({ "JSON.parse": middle(medians["JSON.parse"]), opconnect: middle(medians.opconnect) }))
