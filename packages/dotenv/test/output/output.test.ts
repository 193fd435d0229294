import { assert, describe, it, onTestFinished, vi } from "vitest"
import { printError, styled, styleMarks } from "../../src/output/output.ts"
import { captureStreams } from "../support/streams.ts"

const written = (text: string, env: Readonly<Record<string, string>> = {}) => {
  for (const [key, value] of Object.entries({ GITHUB_ACTIONS: "", ...env })) vi.stubEnv(key, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  const texts = captureStreams()
  printError(text)
  return texts.stderr
}

describe("output", () => {
  it("ends with a line break, unless it is empty", () => {
    assert.deepStrictEqual(
      ["a", "a\n", "a\nb", ""].map((text) => written(text)),
      ["a\n", "a\n", "a\nb\n", ""]
    )
  })

  it("shows escapes of names, and keeps line breaks and its own styles", () => {
    vi.stubEnv("FORCE_COLOR", "1")
    const text = styled("bold", "a\u001b[2J\nb", process.stderr)
    assert.strictEqual(text.replace(styleMarks, ""), "a\ufffd[2J\nb")
    assert.strictEqual(written(`${text}\u001b[2J`), "\u001b[1ma\ufffd[2J\nb\u001b[22m\ufffd[2J\n")
  })

  it("issues no command to the runner of GitHub Actions", () => {
    const text = "::error::a ::b\n  ::c\n##[d]##[e]"
    assert.strictEqual(written(text), `${text}\n`)
    assert.strictEqual(
      written(text, { GITHUB_ACTIONS: "true" }),
      "\\u003a:error::a ::b\n  \\u003a:c\n#\\u0023[d]#\\u0023[e]\n"
    )
  })
})
