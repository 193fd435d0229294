import { assert, it } from "vitest"
import { read } from "../src/index.ts"
import { project } from "./support/project.ts"

it("gives the variables as they are written, with what is wrong, and sets nothing", () => {
  using files = project({ ".env": "A=text\nB=http://{{op://prod/db/password}}@db\nC=op://prod\nSET=file" })
  const processEnv = { SET: "already", OUTSIDE: "op://prod/api/key" }
  const { kept, problems, variables } = read({ path: files.path(".env"), processEnv })
  assert.deepStrictEqual(
    variables.map(({ key, parts, source }) => [key, source.line, parts]),
    [
      ["A", 1, [{ _tag: "Text", text: "text" }]],
      [
        "B",
        2,
        [
          { _tag: "Text", text: "http://" },
          { _tag: "Reference", reference: "op://prod/db/password" },
          { _tag: "Text", text: "@db" }
        ]
      ],
      ["OUTSIDE", undefined, [{ _tag: "Reference", reference: "op://prod/api/key" }]]
    ]
  )
  assert.deepStrictEqual(
    kept.map(({ key }) => key),
    ["SET"]
  )
  assert.deepStrictEqual(
    problems.map(({ code, occurrences }) => [code, occurrences[0]?.key]),
    [["InvalidReference", "C"]]
  )
  assert.deepStrictEqual(processEnv, { SET: "already", OUTSIDE: "op://prod/api/key" })
})
