import { Readable, Writable } from "node:stream"
import { Masker } from "@opconnect/core/Redaction"
import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { pass } from "../../src/terminal/pass.ts"

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
})
afterEach(() => {
  vi.useRealTimers()
})

const secret = "secret-value"

/** Output of a command, and what arrives where it is passed on. With `isSlow`, a write ends when `taken` is called. */
const passing = ({ isSlow = false } = {}) => {
  const source = new Readable({ read() {} })
  let text = ""
  let taken = () => {}
  const target = new Writable({
    write(chunk, _, done) {
      text += chunk
      if (isSlow) taken = done
      else done()
    }
  })
  const { endSoon, passed } = pass(source, target as unknown as NodeJS.WriteStream, new Masker([secret]))
  let isPassed = false
  void passed.then(() => {
    isPassed = true
  })
  return {
    endSoon,
    passed,
    source,
    target,
    isPassed: () => isPassed,
    taken: () => taken(),
    text: () => text,
    /** Output after which nothing is left to read. */
    push: async (chunk: string) => {
      source.push(chunk)
      await settle()
    }
  }
}

/** Lets streams do what they can do at once. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

const advance = async (millis: number) => {
  await vi.advanceTimersByTimeAsync(millis)
  await settle()
}

describe("pass", () => {
  it("masks secrets across pieces, and ends with the source", async () => {
    const { isPassed, passed, push, source, text } = passing()
    await push("a secret-")
    assert.strictEqual(text(), "a ")
    await push("value, and sec")
    assert.strictEqual(text(), "a ********, and ")
    assert.isFalse(isPassed())
    source.push(null)
    await passed
    assert.strictEqual(text(), "a ********, and sec")
  })

  it("shows the start of a secret after 500 ms without output, and not before", async () => {
    const { push, text } = passing()
    await push("pass: s")
    await advance(499)
    assert.strictEqual(text(), "pass: ")
    await advance(1)
    assert.strictEqual(text(), "pass: s")
    await push("ecret-value.")
    assert.strictEqual(text(), "pass: s********.")
  })

  it("waits for the rest of a secret again after each piece", async () => {
    const { push, source, text } = passing()
    await push("s")
    await advance(499)
    await push("e")
    await advance(499)
    assert.strictEqual(text(), "")
    await push("cret-value")
    await advance(1_000)
    assert.strictEqual(text(), "********")
    await push("s")
    source.push(null)
    await settle()
    assert.strictEqual(text(), "********s")
    await advance(1_000)
    assert.strictEqual(text(), "********s")
    assert.strictEqual(vi.getTimerCount(), 0)
  })

  it("closes output that others hold open after 250 ms of silence", async () => {
    const { endSoon, isPassed, push, source } = passing()
    await push("output")
    await advance(10_000)
    assert.isFalse(source.closed)
    endSoon()
    await advance(249)
    assert.isFalse(source.closed)
    await advance(1)
    assert.isTrue(source.closed)
    assert.isTrue(isPassed())
    // Nothing is left to wait for.
    endSoon()
    assert.strictEqual(vi.getTimerCount(), 0)
  })

  it("closes output in which nothing was ever written", async () => {
    const { endSoon, passed, source } = passing()
    endSoon()
    await advance(250)
    assert.isTrue(source.closed)
    await passed
  })

  it("waits up to eight times longer for output that goes on", async () => {
    const { endSoon, push, source } = passing()
    endSoon()
    for (let times = 0; times < 8; times++) {
      await push("more")
      await advance(250)
      assert.isFalse(source.closed, `${times}`)
    }
    await push("more")
    await advance(250)
    assert.isTrue(source.closed)
  })

  it("waits for another 250 ms after the last output", async () => {
    const { endSoon, push, source } = passing()
    endSoon()
    await push("more")
    await advance(250)
    assert.isFalse(source.closed)
    await advance(250)
    assert.isTrue(source.closed)
  })

  it("waits for a slow reader as long as it takes", async () => {
    const { endSoon, push, source, taken, text } = passing({ isSlow: true })
    await push("first")
    endSoon()
    for (let times = 0; times < 20; times++) await advance(250)
    assert.isFalse(source.closed)
    source.push("second")
    taken()
    await settle()
    assert.strictEqual(text(), "firstsecond")
    taken()
    await settle()
    await advance(250)
    await advance(250)
    assert.isTrue(source.closed)
  })

  it("stops waiting when the output ends by itself", async () => {
    const { endSoon, passed, source } = passing()
    endSoon()
    source.push(null)
    await passed
    await settle()
    assert.strictEqual(vi.getTimerCount(), 0)
    endSoon()
    assert.strictEqual(vi.getTimerCount(), 0)
  })

  it("closes the output when its reader has gone, so that the command gets the error", async () => {
    const { passed, push, source, target } = passing()
    target.on("error", () => {})
    target.destroy(new Error("gone"))
    await push("output")
    await passed
    assert.isTrue(source.destroyed)
  })
})
