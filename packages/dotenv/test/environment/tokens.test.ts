import { spawnSync } from "node:child_process"
import { assert, it, onTestFinished, vi } from "vitest"
import { tokensOf } from "../../src/environment/tokens.ts"
import { project } from "../support/project.ts"

it("the tokens to mask are those of the environment, of env files and of token files", () => {
  using files = project({
    ...{ one: " token-1\n", two: "token-2", empty: " \n" },
    ...{ largest: "x".repeat(65_536), larger: "x".repeat(65_537) }
  })
  onTestFinished(() => void vi.unstubAllEnvs())
  const source = { file: ".env", line: 1 }
  const tokens = (token: string, tokenFile: string, ...definitions: ReadonlyArray<readonly [string, string]>) => {
    vi.stubEnv("OP_CONNECT_TOKEN", token)
    vi.stubEnv("OP_CONNECT_TOKEN_FILE", tokenFile)
    return tokensOf({ definitions: definitions.map(([key, text]) => ({ key, text, source })) })
  }
  assert.deepStrictEqual(tokens("", ""), [])
  assert.deepStrictEqual(tokens("t", "", ["OP_CONNECT_TOKEN", "u"], ["OTHER", "v"], ["OP_CONNECT_TOKEN", ""]), [
    "t",
    "u"
  ])
  assert.deepStrictEqual(tokens("", files.path("one"), ["OP_CONNECT_TOKEN_FILE", files.path("two")]), [
    "token-1",
    "token-2"
  ])
  assert.deepStrictEqual(tokens("", files.path("largest")), ["x".repeat(65_536)])
  for (const file of ["larger", "empty", "missing", "."]) {
    assert.deepStrictEqual(tokens("t", files.path(file)), ["t"], file)
  }
  // Would wait for a writer.
  spawnSync("mkfifo", [files.path("pipe")])
  assert.deepStrictEqual(tokens("t", files.path("pipe")), ["t"])
})
