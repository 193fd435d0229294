import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bundled, node, project } from "../support/project.ts"
import { leaksIn, secrets, shop } from "../support/shop.ts"
import { more, sample } from "../support/whole.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

const env = "URL=postgres://app:op://shop/db/password@db\nPLAIN=1\n"
const app = "console.log(process.env.URL, process.env.PLAIN)"
const loaded = `postgres://app:${secrets.password}@db 1\n`

const preloads = [
  { name: "--import", flags: ["--import", bundled("esm/config.js")] },
  { name: "-r", flags: ["-r", bundled("cjs/config.js")] }
]

for (const { flags, name } of sample(preloads)) {
  describe(`node ${name} @opconnect/dotenv/config`, () => {
    it("the preload has the values before the program starts", async () => {
      using files = project({ ".env": env, "app.mjs": app })
      const { code, stderr, stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout, stderr], [0, loaded, ""])
    })

    it("does not start the program when there are issues, and prints all of them on stderr", async () => {
      using files = project({ ".env": `${env}A=op://shop/no such item/x\nB=op://nowhere/x/y`, "app.mjs": app })
      const { code, stderr, stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.include(stderr, ".env:3  A\n  op://shop/no such item/x\n")
      assert.include(stderr, ".env:4  B\n  op://nowhere/x/y\n")
      assert.deepStrictEqual(leaksIn(stderr), [])
    })

    it("reads DOTENV_PATH and DOTENV_OVERRIDE", async () => {
      using files = project({ "other.env": "PLAIN=2\nURL=x", "app.mjs": app })
      const settings = { DOTENV_PATH: "other.env", PLAIN: "set", DOTENV_OVERRIDE: "true" }
      const { stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: settings })
      assert.strictEqual(stdout, "x 2\n")
    })

    more("reports skipped keys, nothing with DOTENV_QUIET=true, and a summary with DOTENV_QUIET=false", async () => {
      using files = project({ ".env": `${env}B=op://shop/nothing/x`, "app.mjs": app })
      const run = (more: Record<string, string>) =>
        node([...flags, "app.mjs"], { cwd: files.folder, env: { ...fake.env, DOTENV_OPTIONAL: "B", ...more } })
      const usual = await run({})
      assert.strictEqual(usual.stdout, loaded)
      assert.match(usual.stderr, /^opconnect: skipped \(optional\):\n\.env:3 {2}B\n {2}op:/)
      assert.deepStrictEqual(await run({ DOTENV_QUIET: "true" }), { ...usual, stderr: "" })
      const { stderr } = await run({ DOTENV_QUIET: "false" })
      assert.match(stderr, /\nopconnect: 2 variables, 1 reference, \d requests in \d+ ms\.\n$/)
      assert.deepStrictEqual(leaksIn(stderr), [])
    })

    more("uses the values of a snapshot", async () => {
      using files = project({ ".env": env, "app.mjs": app })
      const settings = { ...fake.env, DOTENV_SNAPSHOT: "kept", OP_CONNECT_RETRIES: "0" }
      await node([...flags, "app.mjs"], { cwd: files.folder, env: settings })
      fake.addFault({ kind: "status", status: 503 })
      const { stderr, stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: settings })
      fake.clearFaults()
      assert.strictEqual(stdout, loaded)
      assert.match(stderr, /^opconnect: the server is unavailable; these are the values of /)
    })

    more("loads nothing again in a worker thread", async () => {
      const worker =
        "import { Worker } from 'node:worker_threads'; new Worker('console.log(process.env.PLAIN)', { eval: true })"
      using files = project({ ".env": env, "app.mjs": worker })
      fake.reset()
      const { code, stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout, fake.requests().length], [0, "1\n", 3])
    })

    it("resolves the references in an environment that a worker thread is given", async () => {
      const worker = `
        import { Worker } from "node:worker_threads"
        const env = { ...process.env, MINE: "{{ op://shop/db/username }}!" }
        new Worker(new URL("mine.mjs", import.meta.url), { env })`
      using files = project({ ".env": env, "app.mjs": worker, "mine.mjs": "console.log(process.env.MINE)" })
      const { code, stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout], [0, "app!\n"])
    })

    it("keeps a value that mentions a reference in a worker thread", async () => {
      const worker = `
        import { Worker } from "node:worker_threads"
        new Worker(new URL("note.mjs", import.meta.url))`
      const note = 'NOTE={{ "op://none/none/none" }}'
      using files = project({ ".env": note, "app.mjs": worker, "note.mjs": "console.log(process.env.NOTE)" })
      const { code, stdout } = await node([...flags, "app.mjs"], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout], [0, "op://none/none/none\n"])
    })
  })
}

describe("a process that may not start threads", () => {
  const limited = ["--permission", "--allow-fs-read=*"]

  it("reports how to load its environment", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { code, stderr } = await node([...limited, "-r", bundled("cjs/config.js"), "app.mjs"], {
      cwd: files.folder,
      env: fake.env
    })
    assert.strictEqual(code, 1)
    assert.include(stderr, "the thread of configSync cannot be started, use --import or config(): Error: Access")
    assert.isBelow(stderr.length, 2_000)
  })

  it("loads by --import", async () => {
    using files = project({ ".env": env, "app.mjs": app })
    const { stdout } = await node([...limited, "--import", bundled("esm/config.js"), "app.mjs"], {
      cwd: files.folder,
      env: fake.env
    })
    assert.strictEqual(stdout, loaded)
  })
})

describe("import and require", () => {
  it("loads for CommonJS", async () => {
    const source = `require(${JSON.stringify(bundled("cjs/config.js"))}); ${app}`
    using files = project({ ".env": env, "app.cjs": source })
    const { stdout } = await node(["app.cjs"], { cwd: files.folder, env: fake.env })
    assert.strictEqual(stdout, loaded)
  })

  it("loads for an ES module", async () => {
    const source = `import ${JSON.stringify(bundled("esm/config.js"))}\n${app}`
    using files = project({ ".env": env, "app.mjs": source })
    const { stdout } = await node(["app.mjs"], { cwd: files.folder, env: fake.env })
    assert.strictEqual(stdout, loaded)
  })

  it("shows its error by name despite minification", async () => {
    const source = `import { load } from ${JSON.stringify(bundled("esm/index.js"))}; console.log(await load({ path: "no.env" }).catch((e) => e))`
    using files = project({ "app.mjs": source })
    const { stdout } = await node(["app.mjs"], { cwd: files.folder })
    assert.match(
      stdout,
      /^EnvError: 1 problem with the environment:\n\n {2}The environment file no\.env does not exist\.\n/
    )
  })

  more("does not start itself recursively when its caller is preloaded by NODE_OPTIONS", async () => {
    const source = `require(${JSON.stringify(bundled("cjs/index.js"))}).configSync()`
    using files = project({ ".env": env, "pre.cjs": source, "app.mjs": app })
    const settings = { ...fake.env, NODE_OPTIONS: `-r ${files.path("pre.cjs")}` }
    const { code, stdout } = await node(["app.mjs"], { cwd: files.folder, env: settings })
    assert.deepStrictEqual([code, stdout], [0, loaded])
  })

  it("supports CommonJS with configSync", async () => {
    const source = `require(${JSON.stringify(bundled("cjs/index.js"))}).configSync(); ${app}`
    using files = project({ ".env": env, "app.cjs": source })
    const { stdout } = await node(["app.cjs"], { cwd: files.folder, env: fake.env })
    assert.strictEqual(stdout, loaded)
  })
})
