import { assert, it } from "vitest"
import { workflowCommand } from "../../../src/commands/export/github.ts"

it("writes a workflow command in one line, with the properties that are set", () => {
  assert.strictEqual(workflowCommand("add-mask", "50%\r\nb: c"), "::add-mask::50%25%0D%0Ab: c\n")
  assert.strictEqual(
    workflowCommand("error", "text", { file: "a,b:c", line: 3, col: undefined, title: "50%\n" }),
    "::error file=a%2Cb%3Ac,line=3,title=50%25%0A::text\n"
  )
  assert.strictEqual(workflowCommand("notice", "text", { file: undefined }), "::notice::text\n")
})
