import { assert, describe, it, onTestFinished, vi } from "vitest"
import { keepRunning, type Running } from "../../../src/commands/run/keepRunning.ts"
import type { Child } from "../../../src/terminal/child.ts"

/** A command that ends when the test says so. */
const command = () => {
  const signals: Array<NodeJS.Signals> = []
  const { promise, resolve } = Promise.withResolvers<number>()
  let hasEnded = false
  const child: Child = {
    exited: promise,
    signal: (signal) => signals.push(signal),
    mask: () => {},
    hasEnded: () => hasEnded
  }
  const end = (code: number) => {
    hasEnded = true
    resolve(code)
  }
  return { child, end, signals }
}

/** Runs commands one after the other, on virtual time and without signals of this process. */
const running = (first: Child) => {
  vi.useFakeTimers()
  const on = vi.spyOn(process, "on").mockReturnThis()
  onTestFinished(() => {
    vi.useRealTimers()
    on.mockRestore()
  })
  const { promise, resolve } = Promise.withResolvers<Running>()
  const code = keepRunning(() => first, resolve)
  return { code, started: promise }
}

describe("a restart", () => {
  it("kills a command exactly 10 seconds after SIGTERM", async () => {
    const [old, next] = [command(), command()]
    const { code, started } = running(old.child)
    const { child, restart } = await started
    restart(() => next.child)
    await vi.advanceTimersByTimeAsync(9_999)
    assert.deepStrictEqual(old.signals, ["SIGTERM"])
    await vi.advanceTimersByTimeAsync(1)
    assert.deepStrictEqual(old.signals, ["SIGTERM", "SIGKILL"])
    assert.strictEqual(child(), old.child)
    old.end(137)
    await vi.advanceTimersByTimeAsync(0)
    assert.strictEqual(child(), next.child)
    next.end(3)
    assert.strictEqual(await code, 3)
  })

  it("sends no SIGKILL to a command that exits in time, nor to its successor", async () => {
    const [old, next] = [command(), command()]
    const { started } = running(old.child)
    ;(await started).restart(() => next.child)
    old.end(143)
    await vi.advanceTimersByTimeAsync(60_000)
    assert.deepStrictEqual([old.signals, next.signals], [["SIGTERM"], []])
  })

  it("starts the newest of several commands once, and sends SIGTERM once", async () => {
    const [old, skipped, newest] = [command(), command(), command()]
    const { started } = running(old.child)
    const { child, restart } = await started
    const launch = vi.fn(() => skipped.child)
    restart(launch)
    restart(() => newest.child)
    old.end(143)
    await vi.advanceTimersByTimeAsync(0)
    assert.strictEqual(child(), newest.child)
    assert.deepStrictEqual([launch.mock.calls.length, old.signals], [0, ["SIGTERM"]])
  })

  it("a restart is skipped for a command that has exited", async () => {
    const old = command()
    const { code, started } = running(old.child)
    const { restart } = await started
    old.end(5)
    const launch = vi.fn(() => old.child)
    restart(launch)
    assert.strictEqual(await code, 5)
    assert.strictEqual(launch.mock.calls.length, 0)
  })
})
