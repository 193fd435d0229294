import { fstatSync, readdirSync, readSync, writeSync } from "node:fs"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { closePipes, pipes as pipesNow, preparePipes } from "../../src/terminal/pipes.ts"
import { project } from "../support/project.ts"

/** An empty folder for temporary files. */
const temporary = () => {
  const files = project({})
  onTestFinished(() => {
    vi.unstubAllEnvs()
    files[Symbol.dispose]()
  })
  vi.stubEnv("TMPDIR", files.folder)
  return () => readdirSync(files.folder)
}

const isOpen = (descriptor: number) => {
  try {
    return fstatSync(descriptor).isFIFO()
  } catch {
    return false
  }
}

describe.each([
  ["pipes", async (count: number) => pipesNow(count)],
  ["preparePipes", preparePipes]
])("%s", (_, make) => {
  it("returns pipes of the system that have no name", async () => {
    const left = temporary()
    const listeners = process.listenerCount("exit")
    const made = await make(2)
    assert.deepStrictEqual([made.length, left(), process.listenerCount("exit")], [2, [], listeners])
    for (const [index, { input, output }] of made.entries()) {
      assert.deepStrictEqual([isOpen(input), isOpen(output)], [true, true])
      writeSync(input, `${index}`)
      const bytes = Buffer.alloc(2)
      assert.strictEqual(bytes.toString("utf8", 0, readSync(output, bytes)), `${index}`)
      // Without blocking.
      assert.throws(() => readSync(output, bytes), "EAGAIN")
    }
    closePipes(made)
    for (const { input, output } of made) assert.deepStrictEqual([isOpen(input), isOpen(output)], [false, false])
  })

  it("returns none where there are no masks, no mkfifo, or no place for them, and leaves nothing", async () => {
    const left = temporary()
    assert.deepStrictEqual(await make(0), [])
    const path = process.env.PATH
    vi.stubEnv("PATH", "")
    assert.deepStrictEqual([await make(1), left()], [[], []])
    vi.stubEnv("PATH", path)
    vi.stubEnv("TMPDIR", "/dev/null")
    assert.deepStrictEqual(await make(1), [])
  })
})

it("preparePipes removes its files if the process exits meanwhile", async () => {
  const left = temporary()
  const made = preparePipes(1)
  assert.lengthOf(left(), 1)
  const remove = process.listeners("exit").at(-1)
  remove?.(0)
  assert.deepStrictEqual(left(), [])
  closePipes(await made)
})
