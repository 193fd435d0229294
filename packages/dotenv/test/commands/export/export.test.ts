import { readFileSync, statSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { bin, opconnect, project } from "../../support/project.ts"
import { leaksIn, secrets } from "../../support/shop.ts"
import { onTerminal } from "../../support/terminal.ts"
import { world } from "../../support/world.ts"

const { server } = world()

const env = "PASSWORD=op://shop/db/password\nPEM=op://shop/db/server.key\nPORT=8080\nOP_CONNECT_RETRIES=0\n"

const run = (
  files: { readonly folder: string },
  args: ReadonlyArray<string>,
  more: Readonly<Record<string, string>> = {}
) => opconnect(["export", ...args], { cwd: files.folder, env: { ...server().env, ...more } })

describe("opconnect export", () => {
  it("prints the variables that a command would receive, without its own options", async () => {
    using files = project({ ".env": env })
    const all = await run(files, ["--format", "json"], { PORT: "9090" })
    assert.deepStrictEqual([all.code, all.stderr], [0, ""])
    assert.deepStrictEqual(JSON.parse(all.stdout), { PASSWORD: secrets.password, PEM: secrets.pem, PORT: "9090" })
    const some = await run(files, ["--format", "shell", "PORT", "PASSWORD"])
    assert.strictEqual(some.stdout, `export PORT='8080'\nexport PASSWORD='${secrets.password}'\n`)
    assert.strictEqual(
      (await run(files, ["--format", "docker", "OP_CONNECT_RETRIES"])).stdout,
      "OP_CONNECT_RETRIES=0\n"
    )
    assert.include((await run(files, ["--format", "json", "NONE"])).stderr, "No env file defines NONE.")
  })

  it("writes a file atomically, readable only by its owner", async () => {
    using files = project({ ".env": env })
    writeFileSync(files.path("out"), "before", { mode: 0o644 })
    const { code, stdout } = await run(files, ["--format", "docker", "-o", "out", "PASSWORD"])
    assert.deepStrictEqual([code, stdout], [0, ""])
    assert.strictEqual(readFileSync(files.path("out"), "utf8"), `PASSWORD=${secrets.password}\n`)
    assert.strictEqual(statSync(files.path("out")).mode & 0o777, 0o600)
    const printed = await run(files, ["--format", "docker", "-o", "-", "PASSWORD"])
    assert.strictEqual(printed.stdout, readFileSync(files.path("out"), "utf8"))
    const refused = await run(files, ["--format", "docker", "-o", "out"])
    assert.strictEqual(refused.code, 1)
    assert.include(
      refused.stderr,
      "The format docker cannot represent 1 variable.\n  PEM: a Docker env file cannot contain a line break."
    )
    assert.deepStrictEqual(leaksIn(refused.stderr), [])
    assert.strictEqual(readFileSync(files.path("out"), "utf8"), `PASSWORD=${secrets.password}\n`)
  })

  it("refuses to print secrets to a terminal unless forced", async () => {
    using files = project({ ".env": env })
    const where = { cwd: files.folder, env: server().env }
    const refused = onTerminal(process.execPath, [bin, "export", "--format", "json"], where)
    assert.strictEqual((await refused.ended).exitCode, 1)
    assert.include(refused.screen(), "stdout is a terminal")
    assert.deepStrictEqual(leaksIn(refused.screen()), [])
    const shown = onTerminal(process.execPath, [bin, "export", "--format", "json", "--reveal", "PASSWORD"], where)
    assert.strictEqual((await shown.ended).exitCode, 0)
    assert.include(shown.screen(), secrets.password)
    using plain = project({ ".env": "PORT=8080" })
    const harmless = onTerminal(process.execPath, [bin, "export", "--format", "json"], { cwd: plain.folder })
    assert.strictEqual((await harmless.ended).exitCode, 0)
  })

  it("masks every line of every secret before it writes the files of GitHub Actions", async () => {
    using files = project({ ".env": `${env}DEBUG=true\n`, env: "BEFORE=1\n", output: "" })
    const github = { GITHUB_ENV: files.path("env"), GITHUB_OUTPUT: files.path("output") }
    const { code, stdout } = await run(files, ["--format", "github"], github)
    assert.strictEqual(code, 0)
    const lines = secrets.pem.trimEnd().split("\n")
    assert.deepStrictEqual(
      stdout.trimEnd().split("\n"),
      [secrets.password, ...lines].map((line) => `::add-mask::${line}`)
    )
    assert.match(readFileSync(files.path("env"), "utf8"), /^BEFORE=1\nPASSWORD<<(opconnect_[\w-]+)\n.+\n\1\nPEM<</)
    assert.strictEqual((await run(files, ["--format", "github", "--output", "PORT"], github)).stdout, "")
    assert.match(readFileSync(files.path("output"), "utf8"), /^PORT<<(\S+)\n8080\n\1\n$/)
    assert.include((await run(files, ["--format", "github"])).stderr, "GITHUB_ENV is not set.")
  })

  it("names the Secret of Kubernetes", async () => {
    using files = project({ ".env": "A=1" })
    const nameOf = async (...args: ReadonlyArray<string>) => {
      const { stderr, stdout } = await run(files, ["--format", "kubernetes", ...args])
      return /^ {2}name: (.*)$/m.exec(stdout)?.[1] ?? stderr.split("\n")[0]
    }
    assert.strictEqual(await nameOf(), "env")
    assert.strictEqual(await nameOf("--name", "a.b-1"), "a.b-1")
    assert.strictEqual(await nameOf("--name", "x".repeat(253)), "x".repeat(253))
    for (const name of ["x".repeat(254), "-a", "a-", "A", ""]) {
      assert.strictEqual(await nameOf("--name", name), `opconnect: "${name}" is not valid for --name`)
    }
  })

  it("reports skipped optional variables", async () => {
    using files = project({ ".env": "A=1\nB=op://shop/db/nothing" })
    const { code, stderr, stdout } = await run(files, ["--format", "docker", "--optional", "B"])
    assert.deepStrictEqual([code, stdout], [0, "A=1\n"])
    assert.match(stderr, /^opconnect: skipped \(optional\):\n\.env:2 {2}B\n/)
  })

  it("writes to GitHub Actions only the files that it provides", async () => {
    using files = project({ ".env": "PORT=8080\nNAME=somebody-else\nA-B=1\nA.B=2" })
    const args = ["--format", "github"]
    const file = await run(files, [...args, "-o", "out", "PORT"])
    assert.include(file.stderr, "--format github writes to GITHUB_ENV or GITHUB_OUTPUT.\n  Omit --out-file.")
    const empty = await run(files, [...args, "--output", "PORT"], { GITHUB_OUTPUT: "" })
    assert.include(empty.stderr, "GITHUB_OUTPUT is not set.")
    const gone = await run(files, [...args, "PORT"], { GITHUB_ENV: files.path("none/env") })
    assert.deepStrictEqual(
      [gone.code, gone.stderr.split("\n")[0]],
      [1, `opconnect: Could not write GITHUB_ENV (${files.path("none/env")}): no such file or directory.`]
    )
    const refused = await run(files, args, { GITHUB_ENV: files.path("env") })
    assert.include(refused.stderr, "The format github cannot represent 1 variable.\n  A.B: the name may only contain")
    const plain = await run(files, [...args, "PORT", "NAME"], { GITHUB_ENV: files.path("env") })
    assert.strictEqual(plain.stdout, "::add-mask::somebody-else\n")
  })

  it("writes nothing when a reference cannot be resolved", async () => {
    using files = project({ ".env": `${env}X=op://shop/db/nothing` })
    const { code, stderr, stdout } = await run(files, ["--format", "json"])
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "Nothing was written.")
  })
})
