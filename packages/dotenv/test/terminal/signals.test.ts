import { assert, describe, it, onTestFinished, vi } from "vitest"
import type { Child } from "../../src/terminal/child.ts"
import { forwardSignals } from "../../src/terminal/signals.ts"
import { captureSignals } from "../support/streams.ts"

describe("forwardSignals", () => {
  it("sends each signal to the command once, and calls back before those that ask for the end", () => {
    const send = captureSignals()
    const kill = vi.spyOn(process, "kill").mockReturnValue(true)
    onTestFinished(() => kill.mockRestore())
    const events: Array<string> = []
    const child: Child = {
      exited: Promise.resolve(0),
      signal: (signal) => events.push(signal),
      mask: () => {},
      hasEnded: () => false
    }
    forwardSignals(
      () => child,
      (signal) => events.push(`end by ${signal}`)
    )
    for (const signal of ["SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT"] as const) {
      send(signal)
      assert.deepStrictEqual(events.splice(0), [`end by ${signal}`, signal])
    }
    for (const signal of ["SIGUSR1", "SIGUSR2", "SIGWINCH", "SIGCONT"] as const) {
      send(signal)
      assert.deepStrictEqual(events.splice(0), [signal])
    }
    assert.strictEqual(kill.mock.calls.length, 0)
    send("SIGTSTP")
    assert.deepStrictEqual(events, ["SIGSTOP"])
    assert.deepStrictEqual(kill.mock.calls, [[process.pid, "SIGSTOP"]])
  })
})
