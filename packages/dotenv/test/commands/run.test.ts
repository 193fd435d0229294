// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
import { once } from "node:events"
import { chmodSync, mkdirSync, readFileSync } from "node:fs"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bin, opconnect, project, refusedRun, startOpconnect } from "../support/project.ts"
import { leaksIn, secrets, shop } from "../support/shop.ts"
import { more } from "../support/whole.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

const env = "PASSWORD=op://shop/db/password\nURL=postgres://app:op://shop/db/password@db/app\nPLAIN=1\n"

describe("opconnect run", () => {
  it("passes values and arguments to the command, and forwards its output", async () => {
    using files = project({ ".env": env, "app.mjs": "console.log(process.env.PASSWORD, process.argv.slice(2))" })
    const args = ["run", "--no-mask", "--env-file", ".env", "--", "node", "app.mjs", "--override", "-x", "--", "a b"]
    const { code, stderr, stdout } = await opconnect(args, { cwd: files.folder, env: fake.env })
    assert.deepStrictEqual([code, stderr], [0, ""])
    assert.strictEqual(stdout, `${secrets.password} [ '--override', '-x', '--', 'a b' ]\n`)
  })

  it("does not pass the token to the command, and explains this in the error of its client", async () => {
    using files = project({ ".env": "A=1" })
    const nested = ["run", "--", process.execPath, bin, "read", "op://shop/db/password"]
    const { code, stderr } = await opconnect(nested, { cwd: files.folder, env: fake.env })
    assert.strictEqual(code, 1)
    assert.include(stderr, "No access token is set.")
    assert.include(
      stderr.replace(/\s+/g, " "),
      "started by opconnect run, which does not pass the token on: add --pass-token."
    )
    const passed = await opconnect(["run", "--pass-token", "--no-mask", ...nested.slice(1)], {
      cwd: files.folder,
      env: fake.env
    })
    assert.deepStrictEqual([passed.code, passed.stdout], [0, `${secrets.password}\n`])
  })

  more("takes several files, the first to have a key first", async () => {
    using files = project({ one: "A=1", two: "A=2\nB=2" })
    const args = ["run", "-f", "one", "--env-file", "two", "node", "-p", "process.env.A + process.env.B"]
    assert.strictEqual((await opconnect(args, { cwd: files.folder })).stdout, "12\n")
  })

  more("reads no file with --no-env-file", async () => {
    using files = project({ ".env": "A=1" })
    const args = ["run", "--no-env-file", "--", "node", "-p", "[process.env.A, process.env.B].join()"]
    const { stdout } = await opconnect(args, { cwd: files.folder, env: { ...fake.env, B: "op://shop/db/username" } })
    assert.strictEqual(stdout, ",app\n")
  })

  it("refuses to run without files and references", async () => {
    using files = project({})
    const { code, stderr } = await refusedRun(["--", "true"], { cwd: files.folder })
    assert.strictEqual(code, 1)
    assert.include(stderr, "There is no .env file in")
  })

  more("reads .env when no file is named", async () => {
    using files = project({ ".env": "PLAIN=1" })
    const { stdout } = await opconnect(["run", "--", "node", "-p", "process.env.PLAIN"], { cwd: files.folder })
    assert.strictEqual(stdout, "1\n")
  })

  it("leaves stdin to the command", async () => {
    using files = project({ ".env": "PLAIN=1" })
    const child = startOpconnect(["run", "--", "cat"], { cwd: files.folder })
    child.stdin?.end("typed")
    const [chunk] = await once(child.stdout ?? assert.fail(), "data")
    assert.strictEqual(String(chunk), "typed")
  })

  it("exits with the exit code of the command", async () => {
    using files = project({ ".env": "PLAIN=1", "notexecutable.sh": "" })
    chmodSync(files.path("notexecutable.sh"), 0o600)
    const run = async (...command: ReadonlyArray<string>) =>
      (await opconnect(["run", "--", ...command], { cwd: files.folder })).code
    assert.strictEqual(await run("sh", "-c", "exit 3"), 3)
    assert.strictEqual(await run("sh", "-c", "kill -TERM $$"), 143)
    const refusal = async (command: string) => (await refusedRun(["--", command], { cwd: files.folder })).code
    assert.strictEqual(await refusal("no-such-command-anywhere"), 127)
    assert.strictEqual(await refusal("./notexecutable.sh"), 126)
  })

  // The system reports EACCES for this, but to root.
  more("does not find a command where a folder of PATH may not be read", async () => {
    using files = project({ ".env": "A=1" })
    mkdirSync(files.path("closed"))
    chmodSync(files.path("closed"), 0)
    const env = { PATH: `${files.path("closed")}:${process.env.PATH}` }
    const { code, stderr } = await opconnect(["run", "--", "no-such-command"], { cwd: files.folder, env })
    // So that the folder can be removed.
    chmodSync(files.path("closed"), 0o700)
    assert.deepStrictEqual([code, stderr], [127, "opconnect: no-such-command: command not found\n"])
  })

  more("passes a signal on and waits for the command", async () => {
    const app = "process.on('SIGTERM', () => process.exit(42)); setInterval(() => {}, 1000); console.log('ready')"
    using files = project({ ".env": "PLAIN=1", "app.mjs": app })
    const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder })
    await once(child.stdout ?? assert.fail(), "data")
    child.kill("SIGTERM")
    assert.deepStrictEqual(await once(child, "exit"), [42, null])
  })

  it("prints the loaded variables without a secret", async () => {
    using files = project({ ".env": env })
    const { stderr, stdout } = await opconnect(["run", "--verbose", "--", "true"], { cwd: files.folder, env: fake.env })
    assert.strictEqual(stdout, "")
    assert.deepStrictEqual(leaksIn(stderr), [])
    assert.match(stderr, /^PASSWORD {2}•{8} .* \.env:1\n {2}op:\/\/shop\/db\/password\n/)
    assert.include(stderr, "postgres://app:••••••••@db/app")
    assert.match(stderr, /3 variables, 1 reference, 3 requests in \d+ ms\.\n$/)
    for (const line of stderr.split("\n")) assert.isAtMost(line.length, 80)
  })

  it("reports every issue, and starts nothing", async () => {
    using files = project({ ".env": `${env}A=op://shop/dbb/password\nB="op://shop/d&b/password"` })
    const args = ["--", "node", "-e", "console.log('started')"]
    const { code, stderr, stdout } = await refusedRun(args, { cwd: files.folder, env: fake.env })
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.strictEqual(
      stderr,
      `opconnect: 2 problems with the environment:

.env:4  A
  op://shop/dbb/password
  The vault "shop" has no item "dbb".
  Did you mean the item "db"?

.env:5  B
  op://shop/d&b/password
             ^
  Not a secret reference, at character 12: only letters, digits, spaces and - _
  . are allowed in a name: write "&" as %26, or use the id.
  Correct the reference, or enclose it in {{ }} if it is part of a longer text.

Nothing was started.
`
    )
  })

  it("exits with 1 for a rejected token, an unreachable server, and a missing file", async () => {
    using files = project({ ".env": env })
    const run = (variables: Record<string, string>, ...flags: ReadonlyArray<string>) =>
      refusedRun([...flags, "--", "node", "-e", "console.log('started')"], { cwd: files.folder, env: variables })
    const refused = await run({ ...fake.env, OP_CONNECT_TOKEN: "not-the-token" })
    const gone = await run({ ...fake.env, OP_CONNECT_HOST: "http://127.0.0.1:1" })
    const missing = await run(fake.env, "-f", "missing.env")
    for (const { code, stdout } of [refused, gone, missing]) assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(refused.stderr, "401")
    assert.notInclude(refused.stderr, "not-the-token")
    assert.include(gone.stderr, "connection refused")
    assert.include(missing.stderr, "The environment file missing.env does not exist.")
    for (const { stderr } of [refused, gone]) {
      assert.include(stderr, ".env:1  PASSWORD\n  op://shop/db/password\n.env:2  URL\n  op://shop/db/password\n")
    }
  })

  it("prints the report that the README shows", async () => {
    using files = project({ ".env": "PORT=8080\nSTRIPE_KEY=op://shop/stripe/credential" })
    const { stderr } = await refusedRun(["--", "node", "app.js"], { cwd: files.folder, env: fake.env })
    const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8")
    const [, shown] = /```console\n\$ [^\n]*\n([\s\S]*?)```/.exec(readme) ?? []
    assert.strictEqual(stderr.replaceAll("shop", "prod"), shown)
  })

  more("goes on when the reader of its stderr has gone", async () => {
    using files = project({ ".env": "A=1" })
    const child = startOpconnect(["run", "--verbose", "--", "node", "-e", "process.exit(5)"], { cwd: files.folder })
    child.stderr?.destroy()
    assert.deepStrictEqual(await once(child, "exit"), [5, null])
  })

  more("reports a command that cannot be run in one line without a value", async () => {
    using files = project({ ".env": env })
    const empty = await opconnect(["run", "-f", ".env", "--", ""], { cwd: files.folder, env: fake.env })
    assert.deepStrictEqual([empty.code, empty.stderr], [126, "opconnect: an empty command: could not be started\n"])
    const both = await opconnect(["run", "--no-env-file", "-f", ".env", "--", "true"], {
      cwd: files.folder,
      env: fake.env
    })
    assert.deepStrictEqual([both.code, both.stderr], [0, ""])
  })

  more("says so when the environment is larger than the system allows", async () => {
    using files = project({ ".env": `LARGE=${"x".repeat(200_000)}\nPASSWORD=op://shop/db/password` })
    const { code, stderr, stdout } = await opconnect(["run", "--", "true"], { cwd: files.folder, env: fake.env })
    assert.deepStrictEqual([code, stdout], [126, ""])
    assert.strictEqual(stderr, "opconnect: true: arguments and environment exceed the limit of the system\n")
  })

  more("passes keys to the command that shells do not accept", async () => {
    using files = project({ ".env": "c-d.e=1" })
    const { stdout } = await opconnect(["run", "--", "node", "-p", "process.env['c-d.e']"], { cwd: files.folder })
    assert.strictEqual(stdout, "1\n")
  })

  it("reports a directory instead of a file, a cycle, and a key that is defined twice", async () => {
    using files = project({ ".env": "A=1\nB=${C}\nC=$B\nA=2" })
    const { code, stderr } = await refusedRun(["-f", ".env", "-f", ".", "--", "true"], { cwd: files.folder })
    assert.strictEqual(code, 1)
    assert.include(stderr, "is a directory")
    assert.include(stderr, ".env:3:3  C\n  The value refers to itself: B -> C -> B.")
  })

  it("supports conventions, precedence and optional keys", async () => {
    using files = project({ ".env": "A=1\nB=op://shop/nothing/x", ".env.local": "A=2" })
    const app = ["--", "sh", "-c", "echo $A,$B"]
    const run = (...flags: ReadonlyArray<string>) =>
      opconnect(["run", ...flags, "--optional", "B", ...app], { cwd: files.folder, env: { ...fake.env, A: "0" } })
    const usual = await run("--convention", "vite")
    assert.strictEqual(usual.stdout, "0,\n")
    assert.match(usual.stderr, /^opconnect: skipped \(optional\):\n\.env:2 {2}B\n/)
    assert.strictEqual((await run("--convention", "nextjs", "--mode", "development", "--override")).stdout, "2,\n")
    assert.strictEqual((await run("-f", ".env.local", "-f", ".env", "--precedence", "op")).stdout, "1,\n")
  })

  more("never hands on a reference that is optional and can't be resolved", async () => {
    using files = project({})
    const { code, stdout } = await opconnect(
      ["run", "--no-env-file", "--optional", "B", "--", "node", "-p", "'B' in process.env"],
      { cwd: files.folder, env: { ...fake.env, B: "op://shop/nothing/x" } }
    )
    assert.deepStrictEqual([code, stdout], [0, "false\n"])
  })

  it("prints its usage", async () => {
    using files = project({})
    const help = await refusedRun(["--help"], { cwd: files.folder })
    assert.strictEqual(help.code, 0)
    for (const word of ["--env-file", "--override", "OP_CONNECT_HOST", "OP_CONNECT_TOKEN"])
      assert.include(help.stdout, word)
    // The meaning of an option of core, which starts do not read.
    assert.match(help.stdout, /--startup-timeout <time>\s+how long a start waits/)
    assert.notInclude(help.stdout, "undefined (default")
    const nothing = await refusedRun([], { cwd: files.folder })
    assert.strictEqual(nothing.code, 1)
    assert.include(nothing.stderr, "missing argument: command")
  })
})
