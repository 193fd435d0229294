import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { boot } from "../src/boot.ts"
import { bounds, reach, selectBounds } from "../src/bounds.ts"
import { start } from "../src/connect.ts"
import { countEvaluatedModules, type EvaluatedModules } from "../src/evaluated.ts"
import { measurements } from "../src/measurements.ts"
import * as Programs from "../src/programs.ts"
import { report } from "../src/report.ts"
import type { Results } from "../src/results.ts"
import { inTurn, quantile, ratio } from "../src/stats.ts"
import { places, reference, small } from "../src/world.ts"
import { page, readCommittedResults, replaceResults } from "../src/write.ts"

const oneRound = { world: small, latency: 0, rounds: 1, warmUps: 0 }

describe("the benchmarks", () => {
  it("measures a single bound with only the programs that the bound needs", async () => {
    const all = bounds("256 MiB")
    const texts = (text: string) => selectBounds(all, text).map(({ atMost, work }) => `${work}: ${atMost}`)
    assert.deepStrictEqual(texts("RUN`"), ["`opconnect run`, whole process, output masked: 1.05"])
    // A row that says "the same" is about the work of the row before.
    assert.deepStrictEqual(texts("256 MiB"), ["a file of 256 MiB, memory above idle: 1", "the same, time: 1.1"])
    assert.deepStrictEqual(texts("no such bound"), [])
    assert.deepStrictEqual(selectBounds(all, "run`")[0]?.programs, ["opconnect run", "opconnect preload", "node -e 0"])
    await using connect = await start()
    using workplace = Programs.make(connect.host)
    const says: Array<string> = []
    const measured = measurements(connect, workplace, { quick: true, say: (what) => says.push(what), programs: [] })
    const [installed] = await reach(selectBounds(all, "installed"), measured)
    assert.isBelow(installed?.reached ?? Number.NaN, 0.25)
    assert.deepStrictEqual(says, ["installed sizes"])
  })

  it("rejects a program that loads other values", async () => {
    await using connect = await start()
    using workplace = Programs.make(connect.host)
    const layOut = () => {
      workplace.layOut(small, 3)
      return "other values"
    }
    const error: unknown = await boot(
      connect,
      { ...workplace, layOut },
      { ...oneRound, subjects: ["bare node:http"], references: 3 }
    ).catch((reason: unknown) => reason)
    assert.match(String(error), /bare node:http printed other values/)
  })

  it("reports a server that exits, instead of waiting for its response", async () => {
    await using connect = await start()
    const order = { world: { ...small, vaults: 2 ** 32 }, latency: 0, fileSize: 0 }
    const error: unknown = await connect.become(order).catch((reason: unknown) => reason)
    assert.match(String(error), /the server exited with 1/)
  })

  it("spreads references over items, three to each", () => {
    const all = places(small, 30).map(reference)
    assert.strictEqual(new Set(all).size, 30)
    assert.strictEqual(new Set(all.map((one) => one.split("/").slice(0, 4).join("/"))).size, 10)
  })

  it("runs programs in turn, and compares within a round", async () => {
    const order: Array<string> = []
    const rounds = await inTurn(["a", "b"], 3, 1, (subject, warmingUp) => {
      order.push(warmingUp ? subject.toUpperCase() : subject)
      return order.length
    })
    assert.strictEqual(order.join(""), "ABababab")
    assert.deepStrictEqual(rounds.get("a"), [3, 5, 7])
    assert.strictEqual(quantile([4, 1, 3, 2], 0.5), 2.5)
    // A busy machine slows down both subjects of a round.
    const busy = new Map([
      ["a", [1, 50, 2]],
      ["b", [2, 100, 4]]
    ])
    assert.strictEqual(ratio(busy, "a", "b"), 0.5)
  })

  it("counts as many modules evaluated at startup as the page states", async () => {
    await using connect = await start()
    using workplace = Programs.make(connect.host)
    await connect.become({ world: small, latency: 0, fileSize: 0 })
    // Sizes are checked elsewhere: dotenv/scripts/size.mjs, dotenv/test/bundle.test.ts.
    const exact = (all: ReadonlyArray<EvaluatedModules>) =>
      all.map(({ effect, files, node, start }) => ({ start, files, effect, node }))
    assert.deepStrictEqual(
      exact(countEvaluatedModules(workplace)),
      exact(readCommittedResults().evaluated),
      "run `node benchmarks/src/main.ts --exact` once the difference is meant"
    )
  })

  it("documents the results as measured", () => {
    const results: Results = JSON.parse(readFileSync(join(import.meta.dirname, "../results.json"), "utf8"))
    assert.strictEqual(replaceResults(report(results)), readFileSync(page, "utf8"))
  })
})
