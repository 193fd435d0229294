import { assert, describe, it } from "vitest"
import { type LogFormat, makeLog } from "../../src/log/log.ts"

const linesOf = (format: LogFormat) => {
  const lines: Array<string> = []
  const log = makeLog(format, (line) => void lines.push(line))
  log("info", "started")
  log("warn", "failed", { code: "A\nB", count: 2, isShared: true, missing: undefined })
  return lines
}

describe("the log", () => {
  it("has a line of JSON for each message", () => {
    const [first, second] = linesOf("json").map((line) => JSON.parse(line))
    const { time, ...rest } = first
    assert.match(time, /^\d{4}-\d\d-\d\dT.*Z$/)
    assert.deepStrictEqual(rest, { level: "info", message: "started" })
    assert.deepInclude(second, { level: "warn", message: "failed", count: 2, isShared: true })
    assert.notInclude(second.code, "\n")
    assert.notProperty(second, "missing")
    for (const line of linesOf("json")) assert.match(line, /^[^\n]+\n$/)
  })

  it("has a line of text for each message, with the level unless it is info", () => {
    const [first, second] = linesOf("text")
    assert.strictEqual(first, "opconnect-agent: started\n")
    assert.match(second ?? "", /^opconnect-agent: warn: failed code="A[^\n]*B" count=2 isShared=true\n$/)
  })
})
