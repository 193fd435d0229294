// Progress on virtual time, as it is written to a terminal and to a log.
import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import tty from "node:tty"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import type { Work } from "../../src/env-file/bytes.ts"
import { interruptible } from "../../src/progress/interruptible.ts"
import { type Progress, withProgress } from "../../src/progress/progress.ts"
import { captureSignals } from "../support/streams.ts"

const start = "\r\u001b[K"

/** Runs work that ends on request. `written` is what was written to stderr since the last call. */
const working = (what: Work, { isTerminal = true, term = "xterm" } = {}) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] })
  vi.stubEnv("TERM", term)
  const texts: Array<string> = []
  const write = vi.spyOn(fs, "writeSync").mockImplementation((_, text) => texts.push(String(text)))
  const isatty = vi.spyOn(tty, "isatty").mockReturnValue(isTerminal)
  syncBuiltinESMExports()
  onTestFinished(() => {
    for (const spy of [write, isatty]) spy.mockRestore()
    syncBuiltinESMExports()
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })
  let progress: Progress | undefined
  const { promise, resolve } = Promise.withResolvers<string>()
  const result = withProgress(what, (reporter) => {
    progress = reporter
    return promise
  })
  return {
    write,
    pass: (ms: number) => void vi.advanceTimersByTime(ms),
    event: (type: "waiting" | "recovered", message: string, more: object = {}) =>
      progress?.onEvent({ type, message, isFirst: true, remaining: 1_500, ...more } as never),
    written: () => texts.splice(0).join(""),
    end: async () => {
      resolve("result")
      assert.strictEqual(await result, "result")
      assert.strictEqual(vi.getTimerCount(), 0)
    }
  }
}

describe("progress on a terminal", () => {
  it("is a line after half a second, with the seconds, that is erased in the end", async () => {
    const exitListeners = process.listenerCount("exit")
    const { end, pass, written } = working("reading a\u001b")
    pass(499)
    assert.strictEqual(written(), "")
    pass(1)
    assert.strictEqual(written(), `${start}opconnect: reading a\ufffd`)
    pass(999)
    assert.strictEqual(written(), "")
    pass(1)
    assert.strictEqual(written(), `${start}opconnect: reading a\ufffd, 1 s`)
    pass(2_000)
    assert.strictEqual(written(), `${start}opconnect: reading a\ufffd, 2 s${start}opconnect: reading a\ufffd, 3 s`)
    await end()
    assert.strictEqual(written(), start)
    assert.strictEqual(process.listenerCount("exit"), exitListeners)
  })

  it("is not shown for short work", async () => {
    const { end, pass, written } = working("reading")
    pass(400)
    await end()
    assert.strictEqual(written(), "")
  })

  it("names what it waits for, and the state of the server", async () => {
    const { end, event, pass, written } = working({ waitsFor: "a writer" })
    pass(500)
    assert.strictEqual(written(), `${start}opconnect: waiting for a writer`)
    event("waiting", "The server is unavailable.")
    pass(1_000)
    assert.strictEqual(written(), `${start}opconnect: The server is unavailable, 1 s`)
    event("recovered", "The server responds.")
    pass(1_000)
    assert.strictEqual(written(), `${start}opconnect: waiting for a writer, 2 s`)
    await end()
  })

  it("is erased if the process exits, and work goes on without stderr", async () => {
    const { end, pass, write, written } = working("reading")
    pass(500)
    written()
    process.listeners("exit").at(-1)?.(0)
    assert.strictEqual(written(), start)
    write.mockImplementation(() => {
      throw new Error("closed")
    })
    pass(1_000)
    await end()
  })
})

describe.each([
  ["a log", { isTerminal: false }],
  ["a dumb terminal", { term: "dumb" }]
])("progress in %s", (_, where) => {
  it("is nothing for work that ends", async () => {
    const { end, pass, written } = working("reading", where)
    pass(60_000)
    await end()
    assert.strictEqual(written(), "")
  })

  it("is a line of what may have no end, after five seconds", async () => {
    const { end, pass, written } = working({ waitsFor: "a writer of \u001b" }, where)
    pass(4_999)
    assert.strictEqual(written(), "")
    pass(1)
    assert.strictEqual(written(), "opconnect: waiting for a writer of \ufffd\n")
    pass(60_000)
    assert.strictEqual(written(), "")
    await end()
    const short = working({ waitsFor: "a writer" }, where)
    await short.end()
    assert.strictEqual(short.written(), "")
  })

  it("is a line when the server is unavailable, and one when it responds", async () => {
    const { end, event, written } = working("reading", where)
    event("waiting", "The server is unavailable.")
    assert.strictEqual(written(), "opconnect: The server is unavailable. Retrying for up to 2 s.\n")
    event("waiting", "The server is unavailable.", { isFirst: false })
    assert.strictEqual(written(), "")
    event("recovered", "The server responds.", { isFirst: false })
    assert.strictEqual(written(), "opconnect: The server responds.\n")
    await end()
  })
})

describe("work that can be interrupted", () => {
  it("ends the process with the code of the signal, until it is done", async () => {
    const send = captureSignals()
    const removed = vi.spyOn(process, "removeListener")
    const exit = vi.spyOn(process, "exit").mockImplementation((code) => {
      throw new Error(`exit ${code}`)
    })
    onTestFinished(() => {
      removed.mockRestore()
      exit.mockRestore()
    })
    const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"] as const
    const result = await interruptible(async () => {
      assert.deepStrictEqual(send.names(), [...signals])
      assert.throws(() => send("SIGTERM"), "exit 143")
      assert.throws(() => send("SIGINT"), "exit 130")
      return "done"
    })
    assert.strictEqual(result, "done")
    assert.deepStrictEqual(
      removed.mock.calls.map(([name]) => name),
      [...signals]
    )
  })
})
