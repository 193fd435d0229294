import { assert, describe, it } from "vitest"
import { boot } from "../src/boot.ts"
import { start } from "../src/connect.ts"
import * as Programs from "../src/programs.ts"
import { small } from "../src/world.ts"

describe("the benchmarks", () => {
  it("loads the same secrets in every program, with the expected number of requests", async () => {
    await using connect = await start()
    using workplace = Programs.make(connect.host)
    // `boot` refuses a program that prints other values.
    const { requests } = await boot(connect, workplace, {
      ...{ world: small, latency: 0, rounds: 1, warmUps: 0 },
      ...{ subjects: Programs.everyLoader, references: 30 }
    })
    assert.deepStrictEqual(Object.fromEntries(requests), {
      "node -e 0": 0,
      "bare node:http": 13,
      "bare fetch": 13,
      "opconnect preload": 13,
      "opconnect preload, no compile cache": 13,
      "opconnect run": 13,
      "opconnect run --no-mask": 13,
      "@1password/connect, planned by hand": 13,
      "@1password/connect, parallel": 90,
      "@1password/connect, in series": 90,
      "varlock run": 150
    })
  })

  it("reads the same item in both programs on Effect, with the same requests", async () => {
    await using connect = await start()
    using workplace = Programs.make(connect.host)
    const { requests } = await boot(connect, workplace, {
      ...{ world: small, latency: 0, rounds: 1, warmUps: 0 },
      ...{ subjects: [Programs.effect, Programs.effectHttp], references: 1 }
    })
    assert.deepStrictEqual([...requests.values()], [3, 3])
  })
})
