// Completions, asked for by hand and by the shells themselves.
import { spawnSync } from "node:child_process"
import { chmodSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { bare, bin, opconnect, project } from "../../support/project.ts"
import { more } from "../../support/whole.ts"

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined

/** A folder with env files, and an `opconnect` that shells find. */
const made = () => {
  const files = project({ ".env": "STRIPE_KEY=1\nPORT=2\n", "other.env": "OTHER=1\n", "tpl.yml": "" })
  writeFileSync(files.path("opconnect"), `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`)
  chmodSync(files.path("opconnect"), 0o755)
  return files
}

describe("opconnect complete --words", () => {
  it.each([
    [["ru"], "values", "run\trun a command with the secrets of env files"],
    [["check", "--prec"], "values", "--precedence\t"],
    [["check", "--precedence", "o"], "values", "op"],
    [["check", "--precedence", "=", "o"], "values", "op"],
    [["check", "--precedence=o"], "values", "--precedence=op"],
    [["export", "--format", "ku"], "values", "kubernetes"],
    [["explain", "ST"], "values", "STRIPE_KEY"],
    [["explain", "-f", "other.env", "O"], "values", "OTHER"],
    [["export", "--format", "json", "PO"], "values", "PORT"],
    [["run", "--only", "P"], "values", "PORT"],
    [["inject", "-i", "tp"], "files", undefined],
    [["scan", "tp"], "files", undefined],
    [["run", "nod"], "command 1", undefined],
    [["run", "--", "nod"], "command 2", undefined],
    [["run", "-f", ".env", "--", "node", "ap"], "command 4", undefined],
    [["complete", "zs"], "values", "zsh"],
    [["ini"], "values", "init\tset up a project"],
    [["init", "--a"], "values", "--apply\tmake the changes"]
  ] as const)("responds to %j with %s", async (words, directive, first) => {
    using files = made()
    const { code, stderr, stdout } = await opconnect(["complete", "--words", "--", ...words], { cwd: files.folder })
    assert.deepStrictEqual([code, stderr], [0, ""])
    const [printed, candidate] = stdout.split("\n")
    assert.strictEqual(printed, directive)
    if (first !== undefined) assert.isTrue(candidate?.startsWith(first), candidate)
  })

  it("reads no pipe and ignores a missing file", async () => {
    using files = made()
    spawnSync("mkfifo", [files.path("pipe.env")])
    for (const file of ["pipe.env", "missing.env"]) {
      const { code, stdout } = await opconnect(["complete", "--words", "--", "explain", "-f", file, ""], {
        cwd: files.folder
      })
      assert.deepStrictEqual([code, stdout], [0, "values\n"])
    }
  })

  it("prints nothing without words, and a different script for each shell", async () => {
    using files = made()
    const run = (...args: ReadonlyArray<string>) => opconnect(["complete", ...args], { cwd: files.folder })
    assert.deepInclude(await run("--words"), { code: 0, stdout: "", stderr: "" })
    assert.deepInclude(await run("--words", "--", "check", "--h"), {
      stdout: "values\n--help\tdisplay help for command\n"
    })
    const scripts = new Set<string>()
    for (const shell of ["bash", "zsh", "fish", "powershell"]) {
      const { code, stdout } = await run(shell)
      assert.strictEqual(code, 0)
      assert.include(stdout, "complete --words --")
      scripts.add(stdout)
    }
    assert.strictEqual(scripts.size, 4)
  })

  it("rejects an unsupported shell", async () => {
    using files = made()
    for (const args of [[], ["tcsh"]]) {
      const { code, stderr } = await opconnect(["complete", ...args], { cwd: files.folder })
      assert.strictEqual(code, 1)
      assert.include(stderr, "bash, zsh, fish, powershell")
    }
  })
})

const shell = (files: { readonly folder: string }, program: string, args: ReadonlyArray<string>) => {
  const env = { ...bare, PATH: `${files.folder}:${process.env.PATH}`, HOME: files.folder }
  const { status, stderr, stdout } = spawnSync(program, args, { cwd: files.folder, env, encoding: "utf8" })
  assert.deepStrictEqual([status, stderr], [0, ""])
  return stdout
}

describe("the completion script", () => {
  if (has("bash"))
    it("completes in bash without bash-completion, sourced twice", () => {
      using files = made()
      const lines = [["che"], ["explain", "ST"], ["run", "--", "nod"], ["inject", "-i", "tp"]].map((words) => {
        const list = ["opconnect", ...words].map((word) => `'${word}'`).join(" ")
        return `COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _opconnect; echo "\${COMPREPLY[*]}"`
      })
      const script = ["source <(opconnect complete bash); source <(opconnect complete bash)", ...lines].join("\n")
      const [command, key, program, ...others] = shell(files, "bash", ["--norc", "-c", script]).split("\n")
      assert.deepStrictEqual([command, key], ["check", "STRIPE_KEY"])
      assert.include(program?.split(" ") ?? [], "node")
      // Nothing: bash then completes files.
      assert.deepStrictEqual(others, ["", ""])
    })

  if (has("fish"))
    more("completes in fish, sourced twice", () => {
      using files = made()
      const complete = (line: string) =>
        shell(files, "fish", [
          "--no-config",
          "-c",
          `opconnect complete fish | source; opconnect complete fish | source; complete -C '${line}'`
        ])
          .trimEnd()
          .split("\n")
          .map((one) => one.split("\t")[0])
      assert.deepStrictEqual(complete("opconnect che"), ["check"])
      assert.deepStrictEqual(complete("opconnect explain ST"), ["STRIPE_KEY"])
      assert.deepStrictEqual(complete("opconnect inject -i tp"), ["tpl.yml"])
      assert.deepStrictEqual(complete("opconnect inject --in-file=tp"), ["--in-file=tpl.yml"])
      assert.include(complete("opconnect run -- opconn"), "opconnect")
      assert.include(complete("opconnect run -- cat tp"), "tpl.yml")
    })

  if (has("zsh"))
    more("loads in zsh, also twice and without compinit", () => {
      using files = made()
      const script = "source <(opconnect complete zsh); source <(opconnect complete zsh); print $_comps[opconnect]"
      assert.strictEqual(shell(files, "zsh", ["-f", "-c", script]), "_opconnect\n")
    })
})
