import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { boot } from "../src/boot.ts"
import { start } from "../src/connect.ts"
import { masking } from "../src/masking.ts"
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

  it("measures both maskers, also with a periodic secret", () => {
    using workplace = Programs.make("http://localhost")
    for (const [name, time] of Object.entries(masking(workplace, 1))) assert.isAbove(time, 0, name)
  })

  it("exits with an error when SIGTERM stops it", async () => {
    const main = join(import.meta.dirname, "../src/main.ts")
    const child = spawn(process.execPath, [main, "--quick", "--row", "256 MiB"], { stdio: ["ignore", "pipe", "pipe"] })
    let printed = ""
    child.stderr.setEncoding("utf8").on("data", (text) => {
      printed += text
    })
    await once(child.stderr, "data")
    child.kill("SIGTERM")
    const [code] = await once(child, "close")
    assert.strictEqual(code, 143)
    assert.match(printed, /^bench: stopped by SIGTERM$/m)
  })
})
