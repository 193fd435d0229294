// Every source is read exactly once, however a program is started: each of them as a pipe, which can be read once.
import { execFileSync, spawn } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "vitest"
import { bin, bundled, ended, node, opconnect, project, startNode } from "../support/project.ts"
import { secrets } from "../support/shop.ts"
import { onTerminal } from "../support/terminal.ts"
import { more, sample } from "../support/whole.ts"
import { world } from "../support/world.ts"

const { server } = world()

const envFile = "A=op://shop/db/password\nB=1\n"
const app = "console.log(process.env.A)"
const esm = pathToFileURL(bundled("esm/index.js")).href

/** A folder with a pipe in it, and what is written into the pipe once. */
const withPipe = (text: string, others: Readonly<Record<string, string>> = {}) => {
  const files = project({ "app.mjs": app, ...others })
  execFileSync("mkfifo", [files.path("pipe")])
  const writer = spawn("sh", ["-c", 'printf %s "$1" > "$0"', files.path("pipe"), text])
  return {
    ...files,
    [Symbol.dispose]: () => {
      writer.kill("SIGKILL")
      files[Symbol.dispose]()
    }
  }
}

const run = ["run", "--no-mask", "--", "node", "app.mjs"]

describe("an env file is read once by", () => {
  const commands: ReadonlyArray<readonly [args: ReadonlyArray<string>, output: RegExp]> = [
    [["run", "-f", "pipe", ...run.slice(1)], new RegExp(secrets.password)],
    [["run", "-f", "pipe", "--snapshot", "snapshot", ...run.slice(1)], new RegExp(secrets.password)],
    [["check", "-f", "pipe"], /^OK: 2 variables, 1 reference/],
    [["lock", "-f", "pipe"], /1 reference, 1 added/],
    [["plan", "-f", "pipe"], /3 requests/],
    [["explain", "A", "-f", "pipe"], /pipe:1/],
    [["export", "-f", "pipe", "--format", "json"], new RegExp(secrets.password)],
    [["typegen", "-f", "pipe"], /A: string/],
    [["scan", "-f", "pipe", "app.mjs"], /Looked for 1 secret/],
    [["read", "-f", "pipe", "op://shop/db/username"], /^app$/m],
    [["ls", "-f", "pipe"], /^shop/],
    [["status", "-f", "pipe"], /Connect/],
    [["inject", "-f", "pipe", "-i", "template"], /^x app$/],
    [["inject", "-i", "pipe"], new RegExp(`^A=${secrets.password}\nB=1$`, "m")]
  ]
  for (const [args, output] of commands) {
    const once = args.includes("--snapshot") ? more : it
    once(`opconnect ${args.join(" ")}`, async () => {
      using files = withPipe(envFile, { template: "x op://shop/db/username" })
      const { code, stderr, stdout } = await opconnect(args, { cwd: files.folder, env: server().env })
      assert.deepStrictEqual([code, stderr], [0, ""])
      assert.match(stdout, output)
    })
  }

  const programs: Readonly<Record<string, ReadonlyArray<string>>> = {
    "--import": ["--import", bundled("esm/config.js"), "app.mjs"],
    "-r": ["-r", bundled("cjs/config.js"), "app.mjs"],
    config: ["config.mjs"],
    configSync: ["configSync.mjs"],
    "load and read": ["load.mjs"]
  }
  const sources = {
    "config.mjs": `import { config } from "${esm}"; await config({ path: "pipe" }); ${app}`,
    "configSync.mjs": `import { configSync } from "${esm}"; configSync({ path: "pipe" }); ${app}`,
    "load.mjs": `import { load, read } from "${esm}"; const { parsed } = await load({ path: "pipe" }); console.log(parsed.A)`
  }
  for (const [name, args] of sample(Object.entries(programs))) {
    it(`node, ${name}`, async () => {
      using files = withPipe(envFile, sources)
      const env = { ...server().env, ...(name.startsWith("-") ? { DOTENV_PATH: "pipe" } : {}) }
      const { stderr, stdout } = await node(args, { cwd: files.folder, env })
      assert.deepStrictEqual([stdout, stderr], [`${secrets.password}\n`, ""])
    })
  }

  it("no command that would have to rewrite the file", async () => {
    using files = withPipe(envFile)
    for (const flags of [[], ["--undo"]]) {
      const { code, stderr } = await opconnect(["migrate", "pipe", "--vault", "shop", ...flags], {
        cwd: files.folder,
        env: server().env
      })
      assert.strictEqual(code, 1)
      assert.include(stderr, "pipe is not a regular file, so it cannot be rewritten.")
    }
  })
})

describe("a settings file is read once", () => {
  const tokenEnv = () => {
    const { OP_CONNECT_TOKEN: _, ...env } = server().env
    return { ...env, OP_CONNECT_TOKEN_FILE: "pipe" }
  }
  for (const args of [
    run,
    ["run", "--mask", "--", "node", "app.mjs"],
    ["run", "--snapshot", "snapshot", ...run.slice(1)],
    ["lock"],
    ["check", "--locked"],
    ["status"]
  ]) {
    const once = args.includes("--snapshot") || args.includes("--mask") ? more : it
    once(`the token: opconnect ${args.join(" ")}`, async () => {
      using files = withPipe(`${server().token}\n`, { ".env": "A=op://shop/db/password\n" })
      const { stderr } = await opconnect(args, { cwd: files.folder, env: tokenEnv() })
      assert.notMatch(stderr, /token|pipe/)
    })
  }

  more("the key of a snapshot", async () => {
    using files = withPipe("k".repeat(40), { ".env": envFile })
    const flags = ["--snapshot", "snapshot", "--snapshot-key-file", "pipe"]
    const where = { cwd: files.folder, env: server().env }
    const { code, stdout } = await opconnect(["run", ...flags, ...run.slice(1)], where)
    assert.deepStrictEqual([code, stdout], [0, `${secrets.password}\n`])
    assert.isAbove(readFileSync(files.path("snapshot")).length, 0)
  })
})

describe("a pipe without a writer", () => {
  const waiting: ReadonlyArray<readonly [args: ReadonlyArray<string>, env: Readonly<Record<string, string>>]> = [
    [[bin, "run", "-f", "pipe", "--", "node", "app.mjs"], {}],
    [[bin, "inject", "-i", "pipe"], {}],
    [["--import", bundled("esm/config.js"), "app.mjs"], { DOTENV_PATH: "pipe" }],
    [["-r", bundled("cjs/config.js"), "app.mjs"], { DOTENV_PATH: "pipe" }]
  ]
  for (const [args, env] of sample(waiting)) {
    it(`shows a progress line until Ctrl+C: ${args.slice(0, 3).join(" ").replaceAll(/\S+\//g, "")}`, async () => {
      using files = project({ "app.mjs": app })
      execFileSync("mkfifo", [files.path("pipe")])
      const session = onTerminal(process.execPath, args, { cwd: files.folder, env: { ...server().env, ...env } })
      await session.shows(/opconnect: waiting for a writer of pipe/)
      session.type("\u0003")
      const { exitCode, signal } = await session.ended
      assert.isTrue(exitCode === 130 || signal === 2, `${exitCode} ${signal}`)
    })
  }

  more("a pipe without a writer can be interrupted as the token file", async () => {
    using files = project({ ".env": envFile, "app.mjs": app })
    execFileSync("mkfifo", [files.path("pipe")])
    const { OP_CONNECT_TOKEN: _, ...env } = server().env
    const session = onTerminal(process.execPath, [bin, ...run], {
      cwd: files.folder,
      env: { ...env, OP_CONNECT_TOKEN_FILE: "pipe" }
    })
    await session.shows(/opconnect: resolving references/)
    session.type("\u0003")
    assert.strictEqual((await session.ended).exitCode, 130)
  })

  more("shows a progress line as the output file", async () => {
    using files = project({ template: "x" })
    execFileSync("mkfifo", [files.path("pipe")])
    const session = onTerminal(process.execPath, [bin, "inject", "-i", "template", "-o", "pipe"], { cwd: files.folder })
    await session.shows(/opconnect: waiting for a reader of pipe/)
    session.type("\u0003")
    assert.strictEqual((await session.ended).signal, 2)
  })

  it("a pipe without a writer is never compared, and never skipped if named", async () => {
    using files = project({ ".env": envFile })
    execFileSync("mkfifo", [files.path("pipe")])
    const where = { cwd: files.folder, env: server().env }
    const typegen = await opconnect(["typegen", "-o", "pipe", "--check"], where)
    assert.deepStrictEqual([typegen.code, /is outdated/.test(typegen.stderr)], [1, true])
    const scan = await opconnect(["scan", "pipe"], where)
    assert.deepStrictEqual([scan.code, /could not scan pipe: not a regular file/.test(scan.stderr)], [1, true])
  })
})

describe("stdin", () => {
  it("stdin as a template can be slow, and can be interrupted", async () => {
    using files = project({})
    const child = startNode([bin, "inject"], { cwd: files.folder, env: server().env })
    child.stdin?.end("x op://shop/db/username")
    assert.strictEqual((await ended(child)).stdout, "x app")
    const session = onTerminal("sh", ["-c", `sleep 60 | "$0" "$@"`, process.execPath, bin, "inject"], {
      cwd: files.folder
    })
    await session.shows(/opconnect: reading the template from stdin/)
    session.type("\u0003")
    await session.ended
  })

  more("stdin can be an env file, like any pipe", async () => {
    using files = project({ "app.mjs": app })
    const child = startNode([bin, "run", "-f", "/dev/stdin", ...run.slice(1)], { cwd: files.folder, env: server().env })
    child.stdin?.end(envFile)
    assert.strictEqual((await ended(child)).stdout, `${secrets.password}\n`)
    writeFileSync(files.path(".env"), envFile)
    const piped = `cat .env | "$0" "$1" run -f /dev/stdin --no-mask -- node app.mjs`
    const session = onTerminal("sh", ["-c", piped, process.execPath, bin], { cwd: files.folder, env: server().env })
    await session.ended
    assert.include(session.screen(), secrets.password)
  })
})
