import { assert, describe, it } from "vitest"
import { isSelected, select } from "../../../src/commands/run/selection.ts"
import type { Environment } from "../../../src/environment/gather.ts"

const source = { file: ".env", line: 1 }
const keys = ["A", "APP_X", "APP_Y", "OP_CONNECT_HOST"]
const issue = (...keys: ReadonlyArray<string>) => ({
  code: "ValueUnusable" as const,
  message: keys.join(),
  hint: "",
  locations: keys.map((key) => ({ key, source, reference: undefined }))
})

const environment: Environment = {
  variables: keys.map((key) => ({ key, source, template: { parts: [] } })),
  skipped: keys.map((key) => ({ key, source, template: undefined })),
  definitions: [{ key: "DEFINED", text: "", source }],
  files: [".env"],
  issues: [issue(), issue("A"), issue("APP_X", "A"), issue("APP_Y"), issue("OP_CONNECT_HOST")],
  warnings: []
}

const keysOf = (all: ReadonlyArray<{ readonly key: string }>) => all.map(({ key }) => key)

describe("a selection", () => {
  it("selects everything without keys and prefixes, and with them what one of them names", () => {
    const selected = (selection: Parameters<typeof isSelected>[1]) => keys.filter((key) => isSelected(key, selection))
    assert.deepStrictEqual(selected({}), keys)
    assert.deepStrictEqual(selected({ only: ["A"] }), ["A"])
    assert.deepStrictEqual(selected({ prefix: ["APP_"] }), ["APP_X", "APP_Y"])
    assert.deepStrictEqual(selected({ prefix: ["_X", "A", "X"] }), ["A", "APP_X", "APP_Y"])
    assert.deepStrictEqual(selected({ only: ["A"], prefix: ["APP_X", "NONE"] }), ["A", "APP_X"])
  })

  it("keeps the selected variables, those of the server, and the issues of both and of no variable", async () => {
    const { files, issues, skipped, variables } = await select(environment, { only: ["A"], prefix: ["APP_X"] })
    const expected = ["A", "APP_X", "OP_CONNECT_HOST"]
    assert.deepStrictEqual([keysOf(variables), keysOf(skipped), files], [expected, expected, [".env"]])
    assert.deepStrictEqual(
      issues.map(({ message }) => message),
      ["", "A", "APP_X,A", "OP_CONNECT_HOST"]
    )
    const [, , shared] = (await select(environment, { only: ["APP_X"] })).issues
    assert.strictEqual(shared?.message, "OP_CONNECT_HOST")
  })

  it("refuses keys and prefixes that no file defines, with a similar key", async () => {
    const refusal = (selection: Parameters<typeof select>[1], option?: string) =>
      select(environment, selection, option).then(
        () => undefined,
        ({ hint, message }) => [message, hint]
      )
    assert.isUndefined(await refusal({ only: ["DEFINED"], prefix: ["DEF", "APP_"] }))
    assert.deepStrictEqual(await refusal({ only: ["APPX"] }), ["No env file defines APPX.", "Did you mean APP_X?"])
    assert.deepStrictEqual(await refusal({ only: ["NOTHING_ALIKE"] }), [
      "No env file defines NOTHING_ALIKE.",
      "Correct --only, or add the file with -f."
    ])
    assert.deepStrictEqual(await refusal({ only: ["NOTHING_ALIKE"] }, "--key"), [
      "No env file defines NOTHING_ALIKE.",
      "Correct --key, or add the file with -f."
    ])
    assert.deepStrictEqual(await refusal({ prefix: ["APP_", "X"] }), [
      "No env file defines a variable that starts with X.",
      "Correct --prefix."
    ])
  })
})
