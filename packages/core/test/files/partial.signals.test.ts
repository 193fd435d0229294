// Signals end real processes while a file is being written.
import { spawn } from "node:child_process"
import { once } from "node:events"
import * as fs from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { sample } from "../support/whole.ts"

let folder = ""
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "opconnect-files-"))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const core = resolve(import.meta.dirname, "../..")

/** A process that writes two files when it gets the signal. */
const interrupted = async (signal: NodeJS.Signals, listener: string) => {
  const program = `
    import { createPartial } from "@opconnect/core/files"
    ${listener}
    const partials = [await createPartial(process.argv[1] + "/a"), await createPartial(process.argv[1] + "/b")]
    for (const { handle } of partials) await handle.writeFile("half")
    // Node closes, with a warning, a handle that nothing holds any more.
    setInterval(() => partials, 60_000)
    console.log("writing")`
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, folder], {
    cwd: core,
    stdio: ["ignore", "pipe", "inherit"]
  })
  try {
    const exit = once(child, "exit")
    await once(child.stdout, "data")
    assert.lengthOf(fs.readdirSync(folder), 2)
    child.kill(signal)
    return await exit
  } finally {
    child.kill("SIGKILL")
  }
}

describe("files that are being written", { timeout: 60_000 }, () => {
  it.each(sample(["SIGTERM", "SIGINT", "SIGHUP"] as const))(
    "partial files are removed on %s, which still ends the process",
    async (signal) => {
      assert.deepStrictEqual(await interrupted(signal, ""), [null, signal])
      assert.deepStrictEqual(fs.readdirSync(folder), [])
    }
  )

  it("partial files are removed when the program cleans up and sends the signal again", async () => {
    const ended = await interrupted(
      "SIGTERM",
      'process.once("SIGTERM", (signal) => setTimeout(() => process.kill(process.pid, signal), 1))'
    )
    assert.deepStrictEqual(ended, [null, "SIGTERM"])
    assert.deepStrictEqual(fs.readdirSync(folder), [])
  })

  it("removes partial files if the program exits on a signal", async () => {
    assert.deepStrictEqual(await interrupted("SIGTERM", 'process.on("SIGTERM", () => process.exit(7))'), [7, null])
    assert.deepStrictEqual(fs.readdirSync(folder), [])
  })
})
