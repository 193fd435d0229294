import { execFileSync } from "node:child_process"
import { assert, describe, it } from "@effect/vitest"
import { shellQuoted, shellWord, usageError } from "../../src/commandLine/CommandLine.ts"

const example = "opconnect read op://prod/db/password"
const usage = { words: "opconnect read", example }
const help = "  To list the options: opconnect read --help\n"

describe("usageError", () => {
  it.each([
    [
      "error: missing required argument 'reference'",
      `opconnect: missing argument: reference\n  Example: ${example}\n${help}`
    ],
    [
      "error: required option '--vault <vault>' not specified",
      `opconnect: --vault <vault> is required\n  Example: ${example}\n${help}`
    ],
    ["error: option '-i, --in-file <file>' argument missing", `opconnect: --in-file <file> requires a value\n${help}`],
    [
      "error: option '-f, --format <format>' argument 'josn' is invalid. Allowed choices are json, yaml.",
      `opconnect: "josn" is not valid for --format\n  Use one of: json, yaml\n${help}`
    ],
    [
      "error: option '--lag <ms>' argument 'it's' is invalid. Use milliseconds.",
      `opconnect: "it's" is not valid for --lag\n  Use milliseconds.\n${help}`
    ],
    [
      "error: option '--dry-run' cannot be used with option '-a, --apply'",
      `opconnect: --dry-run cannot be used with --apply\n${help}`
    ],
    [
      "error: unknown option '--nwe'\n(Did you mean --new?)",
      `opconnect: unknown option "--nwe"\n  Did you mean --new?\n${help}`
    ],
    [
      "error: unknown command 'x'\n(Did you mean y?)",
      `opconnect: unknown command "x"\n  Did you mean opconnect y?\n${help}`
    ],
    ["error: --check requires --out-file", `opconnect: --check requires --out-file\n${help}`]
  ])("rewords %j", (text, expected) => {
    assert.strictEqual(usageError(`${text}\n`, usage), expected)
  })

  it("says what to do about arguments that the command does not take", () => {
    const text = "error: too many arguments for 'read'. Expected 1 argument but got 2: op://prod/my, item/field."
    const excess = (args: string) => `Quote ${args}`
    assert.strictEqual(
      usageError(text, { ...usage, excess }),
      `opconnect: too many arguments: op://prod/my, item/field\n  Quote op://prod/my, item/field\n  Example: ${example}\n${help}`
    )
  })

  it("lists the commands of a program", () => {
    assert.strictEqual(
      usageError("error: unknown option '-v'\n", { words: "opconnect" }),
      'opconnect: unknown option "-v"\n  To list the commands: opconnect --help\n'
    )
  })

  it("escapes control characters of the command line", () => {
    assert.notInclude(usageError("error: unknown option '--\u001b[2J'\n", usage), "\u001b")
  })
})

describe("words for a shell", () => {
  const words = ["plain", "a=b,c:d@e/f-g%h+i.j", "", "two words", "it's", '$HOME `id` "x" \\ *', "a\nb", "é"]

  it("are read back by a shell as they were", () => {
    for (const write of [shellQuoted, shellWord]) {
      const output = execFileSync("sh", ["-c", `printf '%s\\0' ${words.map(write).join(" ")}`], { encoding: "utf8" })
      assert.deepStrictEqual(output.split("\0").slice(0, -1), words)
    }
  })

  it("have quotes only where they are needed", () => {
    assert.deepStrictEqual(words.slice(0, 4).map(shellWord), ["plain", "a=b,c:d@e/f-g%h+i.j", "''", "'two words'"])
  })
})
