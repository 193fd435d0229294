import { Argument, Command, Option } from "commander"
import { assert, describe, it } from "vitest"
import { completions } from "../../../src/commands/complete/completions.ts"
import { project } from "../../support/project.ts"

const program = () => {
  const top = new Command("opconnect")
  top
    .command("check")
    .summary("report problems")
    .option("-f, --env-file <path>", "file to read")
    .option("--schema [module]", "module with a schema")
    .option("--json", "print JSON")
    .option("--depth <number>", "depth")
    .addOption(new Option("--secret", "not shown").hideHelp())
    .addOption(new Option("-p, --precedence <who>", "who wins").choices(["dotenv", "op"]))
    .addOption(new Option("-x", "short"))
  top.command("explain").argument("<key>").argument("[file]").option("-f, --env-file <path>", "file to read")
  const shell = new Argument("[shell]")
  shell.argChoices = ["bash", "fish"]
  top.command("complete").addArgument(shell)
  top.command("export").argument("[keys...]").option("--env-file <path>", "file to read")
  top.command("run").option("-f, --env-file <path>", "file to read").option("--only <key>", "key").argument("<command>")
  return top
}

/** The directive and the values for a command line in a folder with env files. */
const offered = (...line: ReadonlyArray<string>) => {
  const { candidates, directive } = completions(program(), line)
  return [directive, ...candidates.map(({ value }) => value)]
}

describe("completions", () => {
  it("of the first word are the commands, with what they do", () => {
    assert.deepStrictEqual(offered(), ["values", "check", "explain", "complete", "export", "run"])
    assert.deepStrictEqual(offered(""), offered())
    assert.deepStrictEqual(completions(program(), ["ch"]), {
      directive: "values",
      candidates: [{ value: "check", text: "report problems" }]
    })
    assert.deepStrictEqual(offered("none", ""), ["values"])
  })

  it("of options are their long names, with what they do", () => {
    const all = ["--env-file", "--schema", "--json", "--depth", "--precedence", "-x", "--help"]
    assert.deepStrictEqual(offered("check", "-"), ["values", ...all])
    assert.deepStrictEqual(offered("check", "--json", "--d"), ["values", "--depth"])
    assert.deepStrictEqual(completions(program(), ["check", "--j"]).candidates, [
      { value: "--json", text: "print JSON" }
    ])
    assert.deepStrictEqual(completions(program(), ["check", "--h"]).candidates, [
      { value: "--help", text: "display help for command" }
    ])
    assert.deepStrictEqual(offered("-"), ["values", "--help"])
    assert.deepStrictEqual(offered("check", "--", "-"), ["values"])
  })

  it.each([
    [
      ["check", "--precedence", ""],
      ["values", "dotenv", "op"]
    ],
    [
      ["check", "-p", "o"],
      ["values", "op"]
    ],
    [
      ["check", "--precedence", "="],
      ["values", "dotenv", "op"]
    ],
    [
      ["check", "--precedence", "=", "o"],
      ["values", "op"]
    ],
    [
      ["check", "--precedence=o"],
      ["values", "--precedence=op"]
    ],
    [
      ["check", "--precedence="],
      ["values", "--precedence=dotenv", "--precedence=op"]
    ],
    [
      ["check", "--precedence=op", "--js"],
      ["values", "--json"]
    ],
    [
      ["check", "--precedence", "op", "--js"],
      ["values", "--json"]
    ],
    [["check", "--env-file", ""], ["files"]],
    [["check", "--env-file="], ["files"]],
    [["check", "--schema", ""], ["files"]],
    [["check", "--depth", ""], ["values"]],
    [["check", "--json", ""], ["values"]],
    [["check", "--json=x"], ["values"]],
    [["check", "--none=x"], ["values"]],
    [
      ["check", "--none", "--js"],
      ["values", "--json"]
    ]
  ])("of the value of an option are its choices or files: %j", (line, expected) => {
    assert.deepStrictEqual(offered(...line), expected)
  })

  it("of arguments are choices, files or nothing, each at its position", () => {
    assert.deepStrictEqual(offered("complete", ""), ["values", "bash", "fish"])
    assert.deepStrictEqual(offered("complete", "f"), ["values", "fish"])
    assert.deepStrictEqual(offered("complete", "fish", ""), ["values"])
    assert.deepStrictEqual(offered("explain", "A", ""), ["files"])
    assert.deepStrictEqual(offered("explain", "A", "b", ""), ["values"])
  })

  it("of keys are those of the env files, sorted and once", () => {
    using files = project({ "a.env": "B=1\nA=2\nB=3", "b.env": "C=$UNSET" })
    const file = files.path("a.env")
    for (const [option, ...more] of [
      ["-f", file],
      ["--env-file", file],
      ["--env-file", "=", file],
      [`--env-file=${file}`]
    ]) {
      assert.deepStrictEqual(offered("explain", option ?? "", ...more, ""), ["values", "A", "B"])
    }
    assert.deepStrictEqual(offered("explain", "-f", file, "--env-file", files.path("b.env"), ""), [
      "values",
      "A",
      "B",
      "C"
    ])
    assert.deepStrictEqual(offered("explain", "-f", files.path("none.env"), ""), ["values"])
    assert.deepStrictEqual(offered("explain", "--", "-f", file, ""), ["values"])
    assert.deepStrictEqual(offered("export", "--env-file", file, "A", "A", ""), ["values", "A", "B"])
    assert.deepStrictEqual(offered("run", "-f", file, "--only", ""), ["values", "A", "B"])
    assert.deepStrictEqual(offered("run", "--only", file, `--only=${file}`, "--only", ""), ["values"])
  })

  it("of a program to run are those of the shell", () => {
    assert.deepStrictEqual(offered("run", ""), ["command 1"])
    assert.deepStrictEqual(offered("run", "--", ""), ["command 2"])
    assert.deepStrictEqual(offered("run", "--only", "A", "node", "--", "x"), ["command 3"])
    assert.deepStrictEqual(offered("run", "--", "node", "-"), ["command 2"])
    assert.deepStrictEqual(offered("run", "-"), ["values", "--env-file", "--only", "--help"])
  })
})
