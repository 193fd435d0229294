// Folders and files in a bad state: links that lead to themselves, a folder that was deleted, a full disk.
import { spawn } from "node:child_process"
import { closeSync, openSync, symlinkSync } from "node:fs"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bare, bin, bundled, ended, opconnect, project } from "../support/project.ts"
import { shop } from "../support/shop.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

const env = "PASSWORD=op://shop/db/password\n"

const flat = (text: string) => text.replace(/\s+/g, " ")

describe("a link that leads to itself", () => {
  it("is reported by every command that reads it", async () => {
    using files = project({})
    symlinkSync("loop.env", files.path("loop.env"))
    for (const command of [["check"], ["lock"], ["plan"], ["typegen"], ["export", "--format", "json"]]) {
      const { code, stderr } = await opconnect([...command, "-f", "loop.env"], { cwd: files.folder, env: fake.env })
      assert.include(flat(stderr), "The environment file loop.env is a link to itself.", command[0])
      assert.strictEqual(code, 1)
    }
    for (const more of [[], ["--undo"]]) {
      const args = ["migrate", "loop.env", "--vault", "shop", "--item", "db", ...more]
      const { stderr } = await opconnect(args, { cwd: files.folder, env: fake.env })
      assert.include(flat(stderr), "The environment file loop.env is a link to itself.")
    }
  })

  it("beside an env file does not stop opconnect lock", async () => {
    using files = project({ ".env": env })
    symlinkSync("loop.env", files.path("loop.env"))
    const { code, stderr } = await opconnect(["lock"], { cwd: files.folder, env: fake.env })
    assert.deepStrictEqual([code, stderr], [0, ""])
  })

  it("does not stop completions", async () => {
    using files = project({})
    symlinkSync("loop.env", files.path("loop.env"))
    const { code, stderr } = await opconnect(["complete", "--words", "explain", "-f", "loop.env", ""], {
      cwd: files.folder
    })
    assert.notInclude(stderr, "ELOOP")
    assert.isNumber(code)
  })
})

describe("a folder that was deleted", () => {
  /** Runs Node in a folder that no longer exists. */
  const inDeletedFolder = async (args: ReadonlyArray<string>, variables: Readonly<Record<string, string>> = {}) => {
    using files = project({ ".env": env })
    const script = `mkdir "${files.folder}/gone" && cd "${files.folder}/gone" && rmdir "${files.folder}/gone" && exec "$@"`
    return await ended(
      spawn("sh", ["-c", script, "sh", process.execPath, ...args.map((arg) => arg.replace("FOLDER", files.folder))], {
        env: {
          ...bare,
          ...fake.env,
          ...variables,
          ...(variables.F === undefined ? {} : { DOTENV_PATH: files.path(".env") })
        },
        stdio: "pipe"
      })
    )
  }

  it("is reported by commands in two lines", async () => {
    for (const command of [["run", "--", "true"], ["check"], ["lock"]]) {
      const { code, stderr } = await inDeletedFolder([bin, ...command])
      assert.strictEqual(code, 1)
      assert.notMatch(stderr, /uv_cwd|\n\s+at /, command[0])
    }
  })

  const show = ["-e", "console.log(process.env.PASSWORD?.length)"]

  it("does not matter to a preload whose file is given by its absolute path", async () => {
    const { code, stderr, stdout } = await inDeletedFolder(["--import", bundled("esm/config.js"), ...show], { F: "1" })
    assert.deepStrictEqual([stderr, code], ["", 0])
    assert.match(stdout, /^\d+\n$/)
  })

  it("is reported at once where a thread is needed, because Node starts none there", async () => {
    const { code, stderr, stdout } = await inDeletedFolder(["-r", bundled("cjs/config.js"), ...show], { F: "1" })
    assert.include(stderr, "the thread of configSync cannot be started, use --import or config(): Error: ENOENT")
    assert.deepStrictEqual([stdout, code], ["", 1])
  })
})

describe("a full disk", () => {
  it("gives exit code 1 if help was lost", async () => {
    using files = project({})
    for (const args of [["--help"], ["--version"], ["run", "--help"], ["help", "check"]]) {
      const full = openSync("/dev/full", "w")
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: files.folder,
        env: bare,
        stdio: ["ignore", full, "pipe"]
      })
      closeSync(full)
      const { code, stderr } = await ended(child)
      assert.deepStrictEqual([stderr, code], ["opconnect: could not write to stdout: no space left on device\n", 1])
    }
  })

  it("gives exit code 1 if output of the command was lost", async () => {
    using files = project({ ".env": env })
    const full = openSync("/dev/full", "w")
    const args = [bin, "run", "--", process.execPath, "-e", "console.log(1)"]
    const child = spawn(process.execPath, args, {
      cwd: files.folder,
      env: { ...bare, ...fake.env },
      stdio: ["ignore", full, "pipe"]
    })
    closeSync(full)
    const { code, stderr } = await ended(child)
    assert.deepStrictEqual([stderr, code], ["opconnect: could not write to stdout (ENOSPC)\n", 1])
  })
})
