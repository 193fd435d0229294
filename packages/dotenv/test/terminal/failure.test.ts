import { assert, describe, it, onTestFinished } from "vitest"
import { EnvError } from "../../src/model/EnvError.ts"
import { CommandError, fail } from "../../src/terminal/failure.ts"
import { captureStreams } from "../support/streams.ts"

/** The exit code that an error sets, and what is printed. */
const failure = (error: unknown, ending?: string, subject?: string) => {
  const before = process.exitCode
  onTestFinished(() => {
    process.exitCode = before
  })
  process.exitCode = 0
  const { stderr } = capture(() => fail(error, ending, subject))
  return [process.exitCode, stderr]
}

const capture = (work: () => void) => {
  const texts = captureStreams()
  work()
  return texts
}

describe("fail", () => {
  it("prints what happened, the hint in each of its lines, and the ending", () => {
    assert.deepStrictEqual(failure(new CommandError("It failed.")), [1, "opconnect: It failed.\n"])
    assert.deepStrictEqual(failure(new CommandError("It failed.", "Do this\nor that."), "Nothing was started."), [
      1,
      "opconnect: It failed.\n  Do this\n  or that.\n\nNothing was started.\n"
    ])
  })

  it("prints the issues of an environment", () => {
    const issue = { code: "ItemNotFound" as const, message: "It is not there.", hint: "Create it.", locations: [] }
    const [code, text] = failure(new EnvError([issue]), "Nothing was started.", "template")
    assert.strictEqual(code, 1)
    assert.match(String(text), /^opconnect: 1 \w+ with the template/)
    assert.match(String(text), /It is not there\.\n.*Create it\.\n\nNothing was started\.\n$/s)
  })

  it("prints errors of core, with their hints, and a folder that is gone", () => {
    const error = (more: object) => Object.assign(new Error("It failed."), more)
    assert.deepStrictEqual(failure(error({ hint: "Do this." })), [1, "opconnect: It failed.\n  Do this.\n"])
    assert.deepStrictEqual(failure(error({ issues: [] })), [1, "opconnect: It failed.\n"])
    assert.deepStrictEqual(failure(error({ syscall: "uv_cwd" })), [
      1,
      "opconnect: The current folder no longer exists.\n  Change to an existing folder.\n"
    ])
  })

  it("throws what nobody expects", () => {
    for (const error of [new Error("a bug"), Object.assign(new Error("x"), { syscall: "open" }), { hint: "x" }, 1]) {
      assert.throws(() => failure(error))
    }
  })
})
