// `opconnect run` starts without commander: what is read instead means what commander would read.
import { Command } from "commander"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type RunFlags, runFlags } from "../../src/commands/run/flags.ts"
import { withFlags } from "../../src/terminal/command.ts"
import { readFlags } from "../../src/terminal/readFlags.ts"
import { runs } from "../support/whole.ts"

/** The options as commander reads them, or `undefined` if it reports an error or prints help. */
const byCommander = (words: ReadonlyArray<string>) => {
  let read: { readonly flags: unknown; readonly operands: ReadonlyArray<string> } | undefined
  const quiet = { writeErr: () => {}, writeOut: () => {} }
  const command = withFlags(runFlags, new Command("run"))
    .argument("<command>")
    .argument("[args...]")
    .passThroughOptions()
    .exitOverride()
    .configureOutput(quiet)
    .action((command: string, args: ReadonlyArray<string>, flags: unknown) => {
      read = { flags, operands: [command, ...args] }
    })
  try {
    command.parse(words, { from: "user" })
  } catch {
    return undefined
  }
  return read
}

const options = runFlags.flatMap(({ usage }) => usage.match(/(?<=^|[\s,])--?[\w-]+/g) ?? [])
const values = [
  "nextjs",
  "dotenv",
  "op",
  "error",
  "empty",
  "dotenv-expand",
  "30s",
  "0",
  "hup",
  "9",
  ".env",
  "A",
  "",
  "-",
  "--",
  "-1"
]
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...options) },
  { weight: 3, arbitrary: fc.constantFrom(...values) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...options), fc.constantFrom(...values)).map((pair) => pair.join("="))
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("node", "app.js", "--help", "-h", "-fx", "-ff", "--unknown", "--env", "--MODE")
  }
)

describe("readFlags", () => {
  it("parses as commander does, or defers to commander", () => {
    let read = 0
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.boolean(), (some, hasCommand) => {
        const words = hasCommand ? [...some, "--", "node", "-e", "0"] : some
        const own = readFlags<RunFlags>(runFlags, words)
        if (own === undefined || own.operands.length === 0) return
        read++
        assert.deepStrictEqual(own, byCommander(words), JSON.stringify(words))
      }),
      { numRuns: runs(3_000) }
    )
    assert.isAbove(read, runs(300))
  })

  it("parses common options", () => {
    const usual = [
      ["--", "node", "app.js"],
      ["node", "app.js", "--watch"],
      ["-f", ".env.production", "--env-file", ".env", "--", "npm", "start"],
      ["--no-env-file", "--no-mask", "--only=A", "--only", "B", "sh"],
      ["--watch", "--watch-signal", "hup", "--watch-interval=5m", "--", "next", "dev"],
      ["--mode", "test", "--unset=empty", "--mask-min-length", "3", "--startup-timeout", "0", "--", "x"]
    ]
    for (const words of usual) {
      const read = readFlags<RunFlags>(runFlags, words)
      assert.isDefined(read)
      assert.deepStrictEqual(read, byCommander(words))
    }
  })

  it("defers help and invalid input to commander", () => {
    for (const words of [
      ["--help"],
      [],
      ["--unknown", "x"],
      ["--mode"],
      ["--precedence", "x", "y"],
      ["--watch=1", "x"],
      ["--watch-signal", "hup", "x"]
    ]) {
      assert.isUndefined(readFlags(runFlags, words), words.join(" "))
    }
  })
})
