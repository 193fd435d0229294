import { VaultNotFound } from "@opconnect/core/SecretError"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { failureIssues } from "../../src/environment/issues.ts"

describe("failureIssues", () => {
  it("reads the variables once for an issue, however many variables have it", () => {
    const references = Array.from({ length: 100 }, (_, index) => `op://prod/db/field ${index}`)
    const variables = references.map((reference, index) => ({
      key: `VAR_${index}`,
      source: { file: ".env", line: index + 1 },
      template: Result.getOrThrow(SecretTemplate.parse(reference))
    }))
    const failed = (reference: string) =>
      new VaultNotFound({ reference, vault: "prod", visible: ["dev"], suggestion: undefined })
    const failures = new Map(references.map((reference) => [reference, failed(reference)]))
    const named: Array<string> = []
    const [issue, ...others] = failureIssues(variables, failures, (text) => {
      named.push(text)
      return text
    })
    assert.lengthOf(others, 0)
    assert.deepStrictEqual(
      issue?.locations.map(({ key, reference }) => [key, reference]),
      references.map((reference, index) => [`VAR_${index}`, reference])
    )
    assert.deepStrictEqual(named, [issue?.message, issue?.hint])
  })
})
