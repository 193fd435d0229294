// A table of what goes wrong while a file is written: each step fails with each error, or a signal ends the process at it.
// Whatever happens, readers see the old file or the new one, and nothing is left that the process could still remove.
import { spawn } from "node:child_process"
import { once } from "node:events"
import fs from "node:fs"
import promises from "node:fs/promises"
import { syncBuiltinESMExports } from "node:module"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { codeOf, writeFile, writeFileSync } from "@opconnect/core/files"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { sample } from "../support/whole.ts"

let folder = ""
let path = ""
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "opconnect-faults-"))
  path = join(folder, "file")
  fs.writeFileSync(path, "old")
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

/** Denied, a full disk, a full quota, a broken disk, a folder on another device, and too many open files. */
const codes = ["EACCES", "ENOSPC", "EDQUOT", "EIO", "EXDEV", "EMFILE"] as const

const failure = (code: string) => Object.assign(new Error(code), { code })

/** Replaces a function until the work ends. `before` runs first: a file that cannot be closed is closed all the same. */
const withFailing = async <A extends object>(
  target: A,
  name: keyof A,
  code: string,
  isAsync: boolean,
  work: () => unknown
) => {
  const original = target[name] as (...args: ReadonlyArray<unknown>) => unknown
  const failing = function (this: unknown, ...args: ReadonlyArray<unknown>) {
    if (String(name).startsWith("close")) original.apply(this, [...args])
    if (isAsync) return Promise.reject(failure(code))
    throw failure(code)
  }
  Object.assign(target, { [name]: failing })
  syncBuiltinESMExports()
  try {
    await work()
    return "no failure"
  } catch (cause) {
    return codeOf(cause)
  } finally {
    Object.assign(target, { [name]: original })
    syncBuiltinESMExports()
  }
}

const assertOld = () => {
  assert.deepStrictEqual(fs.readdirSync(folder), ["file"])
  assert.strictEqual(fs.readFileSync(path, "utf8"), "old")
  for (const event of ["exit", "SIGINT", "SIGTERM", "SIGHUP"])
    assert.strictEqual(process.listenerCount(event), listeners(event))
}
const before = new Map(["exit", "SIGINT", "SIGTERM", "SIGHUP"].map((event) => [event, process.listenerCount(event)]))
const listeners = (event: string) => before.get(event) ?? 0

describe("writeFileSync", () => {
  const steps = ["openSync", "fchmodSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync"] as const
  it.each(steps.flatMap((step) => codes.map((code) => [step, code] as const)))(
    "keeps the old file and leaves nothing else when %s fails with %s",
    async (step, code) => {
      assert.strictEqual(await withFailing(fs, step, code, false, () => writeFileSync(path, "new")), code)
      assertOld()
    }
  )
})

describe("writeFile", () => {
  const steps = ["chmod", "writeFile", "sync"] as const
  const handlePrototype = async () => {
    const handle = await promises.open(path)
    await handle.close()
    return Object.getPrototypeOf(handle) as typeof handle
  }
  it.each(steps.flatMap((step) => codes.map((code) => [step, code] as const)))(
    "keeps the old file and leaves nothing else when %s fails with %s",
    async (step, code) => {
      const target = await handlePrototype()
      assert.strictEqual(await withFailing(target, step, code, true, () => writeFile(path, "new")), code)
      assertOld()
    }
  )

  it.each((["open", "rename"] as const).flatMap((step) => codes.map((code) => [step, code] as const)))(
    "keeps the old file and leaves nothing else when %s fails with %s",
    async (step, code) => {
      assert.strictEqual(await withFailing(promises, step, code, true, () => writeFile(path, "new")), code)
      assertOld()
    }
  )
})

const core = resolve(import.meta.dirname, "../..")

/** Writes the file in a process that a signal ends at this step, and returns what is in the folder then. */
const endedAt = async (step: string, signal: NodeJS.Signals) => {
  const program = `
    import promises, { open } from "node:fs/promises"
    import { syncBuiltinESMExports } from "node:module"
    import { writeFile } from "@opconnect/core/files"
    const handle = await open(process.argv[1])
    await handle.close()
    const target = ${JSON.stringify(step)} === "rename" ? promises : Object.getPrototypeOf(handle)
    target[${JSON.stringify(step)}] = () => new Promise(() => {
      process.kill(process.pid, ${JSON.stringify(signal)})
      setInterval(() => {}, 60_000)
    })
    syncBuiltinESMExports()
    await writeFile(process.argv[1], "new")`
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, path], { cwd: core, stdio: "inherit" })
  assert.deepStrictEqual(await once(child, "exit"), [null, signal])
  return fs.readdirSync(folder)
}

describe("a process that exits while writing", { timeout: 60_000 }, () => {
  const steps = sample(["writeFile", "chmod", "sync", "rename"] as const)

  it.each(steps)("removes its file on SIGTERM at %s", async (step) => {
    assert.deepStrictEqual(await endedAt(step, "SIGTERM"), ["file"])
    assert.strictEqual(fs.readFileSync(path, "utf8"), "old")
  })

  it.each(steps)("leaves the old file intact on SIGKILL at %s", async (step) => {
    const left = await endedAt(step, "SIGKILL")
    assert.strictEqual(fs.readFileSync(path, "utf8"), "old")
    // Nobody can remove it then; only its owner can read it.
    const partial = left.filter((name) => name !== "file")
    assert.lengthOf(partial, 1)
    assert.strictEqual(fs.statSync(join(folder, partial[0] ?? "")).mode & 0o077, 0)
  })
})
