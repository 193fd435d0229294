import { assert, describe, it } from "vitest"
import type { Issue, LoadResult } from "../../src/model/types.ts"
import { announce } from "../../src/progress/announce.ts"
import { captureStreams } from "../support/streams.ts"

const issue = (code: Issue["code"], message: string): Issue => ({ code, message, hint: "", locations: [] })

const result: LoadResult = {
  ...{ parsed: {}, applied: {}, variables: [], skipped: [], requests: 2, duration: 3 },
  omitted: [issue("ItemNotFound", "No item.")],
  warnings: [issue("IgnoredSetting", "Ignored."), issue("CutAtHash", "Cut.")],
  savedAt: new Date(0)
}

const printed = (quiet: boolean | undefined, more: Partial<LoadResult> = {}) => {
  const texts = captureStreams()
  announce({ ...result, ...more }, { quiet })
  assert.strictEqual(texts.stdout, "")
  return texts.stderr
}

const ignored = "opconnect: warning:\n  Ignored.\n"
const unusual =
  "opconnect: skipped (optional):\n  No item.\n" +
  "opconnect: the server is unavailable; these are the values of 1970-01-01T00:00:00.000Z.\n"

describe("the announcement of a load", () => {
  it("has only what is unusual by default", () => {
    assert.strictEqual(printed(undefined), ignored + unusual)
    assert.strictEqual(printed(undefined, { omitted: [], warnings: [], savedAt: undefined }), "")
  })

  it("has all warnings and a summary with quiet: false", () => {
    const summary = "opconnect: 0 variables, 0 references, 2 requests in 3 ms.\n"
    assert.strictEqual(printed(false), `${ignored}opconnect: warning:\n  Cut.\n${unusual}${summary}`)
  })

  it("is empty with quiet: true", () => {
    assert.strictEqual(printed(true), "")
  })
})
