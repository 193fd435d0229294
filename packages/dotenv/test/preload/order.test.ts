// The environment is complete before any module of the program runs, and nothing runs when it can't be.
import { execFileSync, spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { bundled, node, project } from "../support/project.ts"
import { shop } from "../support/shop.ts"
import { more, sample } from "../support/whole.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
beforeEach(() => fake.reset())
afterAll(() => fake.close())

const entry = JSON.stringify(bundled("esm/config.js"))
const sibling = "console.log('sibling', process.env.A); export const key = process.env.A"
const env = "A=op://shop/db/username\nB=1"

const modules = {
  "main.mjs": `import ${entry}\nimport { key } from "./db.mjs"\nconsole.log(key)`,
  "main.ts": `import ${entry}\nimport { key } from "./db.mjs"\nconst text: string | undefined = key\nconsole.log(text)`,
  "main.cjs": `require(${JSON.stringify(bundled("cjs/config.js"))})\nrequire("./db.cjs")`,
  "nested.mjs": `import "./setup.mjs"\nimport { key } from "./db.mjs"\nconsole.log(key)`,
  "setup.mjs": `import ${entry}`,
  "db.mjs": sibling,
  "db.cjs": sibling.replace("export const key", "exports.key")
}

describe("import of @opconnect/dotenv/config", () => {
  for (const main of sample(["main.mjs", "main.cjs", "main.ts", "nested.mjs"])) {
    it(`sets everything before a sibling module is evaluated: ${main}`, async () => {
      using files = project({ ...modules, ".env": env })
      const { code, stderr, stdout } = await node([main], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout.split("\n")[0], stderr], [0, "sibling app", ""])
    })

    it(`runs nothing when it fails: ${main}`, async () => {
      using files = project({ ...modules, ".env": "A=op://shop/db/nothing" })
      const { code, stderr, stdout } = await node([main], { cwd: files.folder, env: fake.env })
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.include(stderr, ".env:1  A\n  op://shop/db/nothing\n")
      assert.isBelow(stderr.length, 2000)
    })
  }

  more("works where a module that Node imports first imports it", async () => {
    using files = project({ ...modules, ".env": env })
    const { stdout } = await node(["--import", "./setup.mjs", "db.mjs"], { cwd: files.folder, env: fake.env })
    assert.strictEqual(stdout, "sibling app\n")
  })

  more("starts where a platform sets all variables and there is no .env", async () => {
    using files = project(modules)
    for (const flags of [["-r", bundled("cjs/config.js")], ["--import", bundled("esm/config.js")], []]) {
      const main = flags.length === 0 ? "main.mjs" : "db.mjs"
      const plain = await node([...flags, main], { cwd: files.folder, env: { A: "plain" } })
      assert.deepStrictEqual([plain.code, plain.stdout.split("\n")[0], plain.stderr], [0, "sibling plain", ""])
      const reference = { ...fake.env, A: "op://shop/db/username" }
      assert.include((await node([...flags, main], { cwd: files.folder, env: reference })).stdout, "sibling app")
      const named = await node([...flags, main], { cwd: files.folder, env: { DOTENV_PATH: "no.env" } })
      assert.strictEqual(named.code, 1)
    }
  })

  more("reads a pipe once", async () => {
    using files = project(modules)
    execFileSync("mkfifo", [files.path("pipe")])
    const writer = spawn("sh", ["-c", 'printf "A=op://shop/db/username\\n" > "$0"', files.path("pipe")])
    const where = { cwd: files.folder, env: { ...fake.env, DOTENV_PATH: "pipe" } }
    assert.include((await node(["main.mjs"], where)).stdout, "sibling app")
    assert.strictEqual(writer.exitCode ?? 0, 0)
  })
})

describe("threads and processes", () => {
  const start = "import { Worker } from 'node:worker_threads'; new Worker(new URL('./db.mjs', import.meta.url))"

  more("load variables that the parent thread has not loaded", async () => {
    using files = project({ "thread.mjs": `import ${entry}\nimport "./db.mjs"`, "db.mjs": sibling, ".env": env })
    writeFileSync(files.path("app.mjs"), start.replace("db.mjs", "thread.mjs"))
    const { stdout } = await node(["app.mjs"], { cwd: files.folder, env: fake.env })
    assert.strictEqual(stdout, "sibling app\n")
  })

  it("load secrets once", async () => {
    const cluster =
      "import c from 'node:cluster'; if (c.isPrimary) { c.fork(); c.fork() } else { console.log(process.env.A); process.exit() }"
    const fork = "import { fork } from 'node:child_process'; fork('./db.mjs')"
    using files = project({
      ".env": env,
      "db.mjs": sibling,
      "threads.mjs": start,
      "cluster.mjs": cluster,
      "fork.mjs": fork
    })
    for (const main of sample(["threads.mjs", "cluster.mjs", "fork.mjs"])) {
      for (const flags of [
        ["--import", bundled("esm/config.js")],
        ["-r", bundled("cjs/config.js")]
      ]) {
        fake.clearRequests()
        const { code, stdout } = await node([...flags, main], { cwd: files.folder, env: fake.env })
        assert.deepStrictEqual(
          [
            code,
            new Set(
              stdout
                .trim()
                .split("\n")
                .map((line) => line.split(" ").at(-1))
            )
          ],
          [0, new Set(["app"])]
        )
        assert.strictEqual(fake.requests().length, 3, main)
      }
    }
  })

  more("report missing settings in a child with its own environment", async () => {
    const fork = "import { fork } from 'node:child_process'; fork('./db.mjs', { env: {} })"
    using files = project({ ".env": env, "db.mjs": sibling, "fork.mjs": fork })
    const { stderr } = await node(["--import", bundled("esm/config.js"), "fork.mjs"], {
      cwd: files.folder,
      env: fake.env
    })
    assert.include(stderr.replace(/\s+/g, " "), "A process that was started with a custom environment")
  })
})
