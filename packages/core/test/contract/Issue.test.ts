import { assert, describe, it } from "@effect/vitest"
import * as ConnectErrors from "@opconnect/core/ConnectError"
import { anchorOf, issueCodes } from "@opconnect/core/Issue"
import * as SecretErrors from "@opconnect/core/SecretError"
import * as HttpApiError from "effect/http-api/HttpApiError"
import { failureLine } from "../../src/contract/issueText.ts"

const details = {
  method: "GET",
  path: "/v1/vaults",
  host: "http://connect.test",
  attempts: 1,
  mayHaveBeenProcessed: false,
  status: 403,
  reason: ""
}
const reference = "op://prod/db/password"

describe("issues", () => {
  it("issues are on every request error, with its tag as their code", () => {
    const error = new ConnectErrors.AccessDenied(details)
    const { hint, message } = error
    assert.deepStrictEqual(error.issues, [{ code: "AccessDenied", message, hint }])
  })

  it("have one sentence, with the words of the server if there are any", () => {
    const messageOf = (reason: string, attempts: number) =>
      new ConnectErrors.AccessDenied({ ...details, attempts, reason }).message
    assert.strictEqual(messageOf("", 1), "GET /v1/vaults failed with 403.")
    assert.strictEqual(messageOf("no access. ", 2), "GET /v1/vaults failed with 403: no access (after 2 attempts).")
    assert.strictEqual(messageOf("no access", 0), "GET /v1/vaults was not sent: no access.")
  })

  it("are lines with the key of a reference, if it has one", () => {
    const issue = { reference, message: "Failed.", hint: "Wait." }
    assert.strictEqual(failureLine({ ...issue, key: undefined }), `${reference}: Failed. Wait.`)
    assert.strictEqual(failureLine({ ...issue, key: reference }), `${reference}: Failed. Wait.`)
    assert.strictEqual(failureLine({ ...issue, key: "A" }), `A: ${reference}: Failed. Wait.`)
  })

  it("name the reference and its key", () => {
    const missing = new SecretErrors.ItemNotFound({ reference, vault: "prod", item: "db", suggestion: undefined })
    const refused = new SecretErrors.RequestFailed({ reference, error: new ConnectErrors.AccessDenied(details) })
    assert.deepInclude(missing.issues[0], { code: "ItemNotFound", reference })
    assert.deepInclude(refused.issues[0], { code: "AccessDenied", reference })
    const all = new SecretErrors.SecretsNotResolved([
      { key: "DB_PASSWORD", error: missing },
      { key: reference, error: refused }
    ])
    assert.deepStrictEqual(
      all.issues.map(({ code, place }) => [code, place]),
      [
        ["ItemNotFound", { key: "DB_PASSWORD" }],
        ["AccessDenied", undefined]
      ]
    )
  })

  it("issues have codes that Effect's HttpApiError does not use", () => {
    const theirs = Object.keys(HttpApiError)
    assert.deepStrictEqual(
      Object.keys(issueCodes).filter((code) => theirs.includes(code)),
      []
    )
  })

  it("issues have a code for every error class", () => {
    const classes = [...Object.keys(ConnectErrors), ...Object.keys(SecretErrors)].filter((name) => /^[A-Z]/.test(name))
    assert.deepStrictEqual(
      classes.filter((name) => !Object.hasOwn(issueCodes, name)),
      []
    )
  })

  it("point to a section of the troubleshooting page", () => {
    assert.strictEqual(anchorOf("MissingToken"), "troubleshooting#options")
  })
})
