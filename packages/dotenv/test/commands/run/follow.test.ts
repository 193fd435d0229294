import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { stat } from "node:fs/promises"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { type Current, type Following, follow } from "../../../src/commands/run/follow.ts"
import { EnvError } from "../../../src/model/EnvError.ts"
import { CommandError } from "../../../src/terminal/failure.ts"
import { project } from "../../support/project.ts"

/** An environment without references, with these values. */
const current = (applied: Readonly<Record<string, string>>): Current => ({
  environment: { variables: [], skipped: [], definitions: [], files: [], issues: [], warnings: [] },
  references: [],
  loaded: {
    result: {
      ...{ applied, parsed: applied, variables: [], skipped: [], omitted: [], warnings: [], requests: 0 },
      ...{ duration: 0, savedAt: undefined }
    },
    values: new Map(),
    failures: new Map()
  }
})

/** Follows files on virtual time. `read` is what the next read of the files returns. */
const following = (files: ReadonlyArray<string>, start: Current, more: Partial<Following> = {}) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
  const stop = new AbortController()
  onTestFinished(() => {
    stop.abort()
    vi.useRealTimers()
  })
  const events: Array<string> = []
  const source = { read: async () => start }
  const reload = vi.fn(() => source.read())
  follow(start, {
    ...{ options: {}, files, interval: 1, signal: stop.signal, reload },
    changed: (_, change) => events.push(change),
    failed: ({ message }) => events.push(message),
    isIgnored: () => false,
    ...more
  })
  /** Looks at the files once more. */
  const look = async () => {
    await vi.advanceTimersByTimeAsync(200)
    await Promise.all(files.map((file) => stat(file).catch(() => undefined)))
  }
  const reloads = () => reload.mock.calls.length
  /** Writes files, and waits until they were read. */
  const write = async (read: () => Promise<Current>, ...changed: ReadonlyArray<string>) => {
    source.read = read
    const before = reloads()
    for (const file of changed) writeFileSync(file, `${before}`)
    while (reloads() === before) await look()
    await look()
  }
  return { events, look, reloads, stop, write }
}

const notFound = new EnvError([{ code: "ItemNotFound", message: "not there", hint: "", locations: [] }])

describe("follow", () => {
  it("names the files and keys that were added, removed and changed, but for ignored ones", async () => {
    using files = project({ env: "1", other: "1" })
    const [env, other] = [files.path("env"), files.path("other")]
    const { events, write } = following([env, other], current({ A: "1", B: "1", C: "1", D: "1" }), {
      isIgnored: (name) => name === "D" || name === "F" || name === other
    })
    const change = (applied: Readonly<Record<string, string>>) => write(async () => current(applied), other, env)
    await change({ A: "1", C: "2", E: "1", F: "1" })
    await change({ A: "1", C: "2", D: "3", E: "1" })
    await change({ A: "2", C: "3", E: "1" })
    await change({ A: "2", C: "3", E: "1", G: "1" })
    await change({})
    assert.deepStrictEqual(events, [
      `${env} changed (added E; removed B; changed C)`,
      `${env} changed (changed A, C)`,
      `${env} changed (added G)`,
      `${env} changed (removed A, C, E, G)`
    ])
  })

  it("reports files that cannot be used, and compares with the last ones that could", async () => {
    using files = project({ env: "1" })
    const env = files.path("env")
    const { events, write } = following([env], current({ A: "1" }))
    await write(() => Promise.reject(new CommandError("refused")), env)
    await write(() => Promise.reject(notFound), env)
    await write(async () => current({ A: "2" }), env)
    assert.deepStrictEqual(events, ["refused", notFound.message, `${env} changed (changed A)`])
  })

  it.each([
    ["a change", async () => current({ A: "2" })],
    ["a failure", () => Promise.reject(notFound)]
  ] as const)("does not report %s after the end, and reads nothing", async (_, read) => {
    using files = project({ env: "1" })
    const env = files.path("env")
    const { events, look, reloads, stop, write } = following([env], current({ A: "1" }))
    const { promise: ended, resolve } = Promise.withResolvers<void>()
    await write(() => ended.then(read), env)
    // A second change waits for the first read.
    writeFileSync(env, "another")
    for (let looks = 0; looks < 4; looks++) await look()
    stop.abort()
    resolve()
    await look()
    assert.deepStrictEqual([events, reloads()], [[], 1])
    assert.strictEqual(vi.getTimerCount(), 0)
  })

  it("watches no file if one of them can be read only once, unless that one is ignored", async () => {
    using files = project({ env: "1" })
    const [env, pipe] = [files.path("env"), files.path("pipe")]
    spawnSync("mkfifo", [pipe])
    const { look, reloads } = following([env, pipe], current({}))
    for (let looks = 0; looks < 4; looks++) await look()
    assert.deepStrictEqual([reloads(), vi.getTimerCount()], [0, 0])
    const ignoring = following([env, pipe], current({}), { isIgnored: (name) => name === pipe })
    await ignoring.write(async () => current({}), env)
    assert.strictEqual(ignoring.reloads(), 1)
  })
})
