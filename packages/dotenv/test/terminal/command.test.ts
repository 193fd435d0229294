import { Command } from "commander"
import { assert, describe, it } from "vitest"
import { helpEnd, jsonFlag, ownOptionsFirst, requires, withFlags } from "../../src/terminal/command.ts"
import type { Flag } from "../../src/terminal/flags.ts"

const flags: ReadonlyArray<Flag> = [
  { usage: "--shared <x>", description: "shared", heading: "Shared options:", parse: (text) => `parsed ${text}` },
  { usage: "--other <x>", description: "other", heading: "Other options:" },
  { usage: "--own", description: "own" },
  { usage: "--list <x>", description: "list", isRepeatable: true, requires: "--own" },
  { usage: "--choice <x>", description: "choice", choices: ["a", "b"] }
]

/** A command with these flags, and how it ends with some words: its options, or the error. */
const command = () => {
  let error = ""
  const made = jsonFlag(withFlags(flags, new Command("x")))
    .configureHelp(ownOptionsFirst)
    .exitOverride()
    .configureOutput({ writeErr: (text) => (error += text), writeOut: () => {} })
    .action(() => {})
  const read = (...words: ReadonlyArray<string>) => {
    try {
      return made.parse(words, { from: "user" }).opts()
    } catch {
      return error
    }
  }
  return { made, read }
}

describe("commands of commander", () => {
  it("read values, choices and lists, and refuse an option without the one that it requires", () => {
    const { read } = command()
    assert.deepStrictEqual(read("--shared", "1", "--own", "--list", "1", "--list", "2", "--choice", "a", "--json"), {
      ...{ shared: "parsed 1", own: true, list: ["1", "2"], choice: "a", json: true }
    })
    assert.match(String(command().read("--choice", "c")), /--choice <x>.*invalid.*a, b/)
    assert.strictEqual(command().read("--list", "1"), "error: --list requires --own\n")
    assert.deepStrictEqual(command().read("--choice", "a"), { choice: "a" })
    const always = requires(
      new Command("y").option("--a").action(() => {}),
      "--a",
      "--b",
      () => true
    )
    assert.deepStrictEqual(always.parse(["--a"], { from: "user" }).opts(), { a: true })
  })

  it("show their own options before shared ones, each once", () => {
    const help = command().made.helpInformation()
    const order = ["Options:", "--own", "--list", "--choice", "--json", "Shared options:", "--shared", "Other options:"]
    const places = order.map((text) => help.search(new RegExp(`^ *${text}`, "m")))
    assert.deepStrictEqual(
      places,
      places.toSorted((a, b) => a - b)
    )
    for (const text of order) assert.strictEqual(help.split(new RegExp(`^ *${text}`, "m")).length, 2, text)
  })

  it("end their help with variables of the server, examples and the docs", () => {
    const [without, server] = [helpEnd(["opconnect x"], { server: false }), helpEnd(["opconnect x"], { server: true })]
    assert.notInclude(without, "OP_CONNECT_HOST")
    assert.include(server, "OP_CONNECT_HOST")
    assert.isTrue(server.endsWith(without))
    assert.match(without, /opconnect x\n\nDocs: http/)
  })
})
