import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { startFakeConnect } from "@opconnect/testing"
import { assert, describe, it, onTestFinished } from "vitest"
import { start } from "../support/command.ts"

const run = promisify(execFile)
const file = (name: string) => join(import.meta.dirname, name)

/** Required programs: Debian's python3-httpx and golang-go. */
const clients: Readonly<Record<string, readonly [command: string, ...args: ReadonlyArray<string>]>> = {
  Python: [process.env.PYTHON ?? "/usr/bin/python3", file("client.py")],
  Go: [process.env.GO ?? "go", "run", file("client.go")]
}

/** A server of its own for each run, because a client writes. */
const startConnect = async () => {
  const fake = await startFakeConnect({
    prod: { "main database": { username: "app", password: "hunter2", $files: { "note.txt": "content of a file" } } },
    dev: {}
  })
  onTestFinished(() => fake.close())
  return fake
}

describe("clients of other languages", () => {
  for (const [language, [command, ...args]] of Object.entries(clients)) {
    it(`a client in ${language} receives the same responses through the agent as from Connect`, async () => {
      const lines = async (host: string, token: string) => {
        const { stdout } = await run(command, [...args, host, token])
        return stdout
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as unknown)
      }
      const [plain, behind] = [await startConnect(), await startConnect()]
      const direct = await lines(plain.url, plain.token)
      const url = await start(["--listen", "127.0.0.1:0"], { OP_CONNECT_HOST: behind.url }).url()
      const through = await lines(url, behind.token)
      assert.lengthOf(direct, 12)
      assert.deepStrictEqual(through, direct)
      assert.deepStrictEqual(direct.at(-1), [200, "changed", 204])
      const reads = (fake: typeof plain) => fake.requests().filter(({ endpoint }) => endpoint === "items.get").length
      assert.isBelow(reads(behind), reads(plain))
    })
  }
})
