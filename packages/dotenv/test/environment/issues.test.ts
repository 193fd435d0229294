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

  const variable = (key: string, value: string, file: string | undefined = ".env") => ({
    key,
    source: { file, line: 1 },
    template: Result.getOrThrow(SecretTemplate.parse(value))
  })
  const issuesOf = (variables: Parameters<typeof failureIssues>[0], failures: Parameters<typeof failureIssues>[1]) =>
    failureIssues(variables, failures, (text) => `${text}!`).map(({ code, hint, locations }) => [
      code,
      hint,
      locations.map(({ key, reference }) => `${key} ${reference}`)
    ])

  it("has each reference of a variable once, and no variables without failures", () => {
    const one = "op://prod/db/x"
    const failure = new VaultNotFound({ reference: one, vault: "prod", visible: [], suggestion: undefined })
    const variables = [variable("A", `{{ ${one} }}{{ ${one} }}`), variable("B", "op://dev/db/x"), variable("C", one)]
    assert.deepStrictEqual(issuesOf(variables, new Map([[one, failure]])), [
      ["VaultNotFound", `${failure.hint}!`, [`A ${one}`, `C ${one}`]]
    ])
  })

  it("joins failed requests by host and status, whatever they asked for", () => {
    const references = ["op://a/b/c", "op://a/b/d", "op://a/b/e", "op://a/b/f"]
    const failed = (path: string, host: string, status: number) =>
      ({
        _tag: "RequestFailed",
        message: path,
        hint: "",
        reference: "",
        error: { _tag: "ServerError", host, status }
      }) as never
    const failures = new Map([
      ["op://a/b/c", failed("/1", "h", 500)],
      ["op://a/b/d", failed("/2", "h", 500)],
      ["op://a/b/e", failed("/3", "h", 503)],
      ["op://a/b/f", failed("/4", "other", 500)]
    ])
    const issues = issuesOf(
      references.map((one, index) => variable(`K${index}`, one)),
      failures
    )
    assert.deepStrictEqual(
      issues.map(([code, , places]) => [code, places?.length]),
      [
        ["ServerError", 2],
        ["ServerError", 1],
        ["ServerError", 1]
      ]
    )
  })

  it("names the variable in the command that locks its reference again, with its file", () => {
    const reference = "op://prod/db/x"
    const outdated = { _tag: "LockOutdated", message: "It is gone.", hint: "Run: opconnect lock --update", reference }
    const hints = (file: string | undefined) =>
      issuesOf(
        [variable("A", reference, file), variable("B", reference, file)],
        new Map([[reference, outdated as never]])
      )
    assert.deepStrictEqual(hints(".env"), [
      ["LockOutdated", "Run: opconnect lock --update A", [`A ${reference}`, `B ${reference}`]]
    ])
    assert.deepStrictEqual(hints("prod.env")[0]?.[1], "Run: opconnect lock --update A -f prod.env")
  })
})
