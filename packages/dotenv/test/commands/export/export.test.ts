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

  it("writes nothing when a reference cannot be resolved", async () => {
    using files = project({ ".env": `${env}X=op://shop/db/nothing` })
    const { code, stderr, stdout } = await run(files, ["--format", "json"])
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "Nothing was written.")
  })
})
