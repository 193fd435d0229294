import { assert, describe, it } from "vitest"
import { toOutcome } from "../../src/upstream/outcome.ts"

const host = "http://connect.test"
const version = { "1password-connect-version": "1.8.1" }
const error = (status: number) => JSON.stringify({ status, message: "no" })

describe("the outcome of a request", () => {
  const outcomeOf = (status: number, body: string, headers = {}) =>
    toOutcome(host, { status, headers, body: Buffer.from(body) }, 0)

  for (const [what, status, body, headers] of [
    ["JSON", 200, "[]", {}],
    ["the last status of a success", 299, "[]", {}],
    ["a success without a body", 204, "", {}],
    ...[400, 401, 403, 404, 409, 413].map((status) => [`a refusal (${status})`, status, error(status), {}] as const),
    ["a refusal without a status, of a named version", 401, `{"message":"no"}`, version]
  ] as const) {
    it(`is a response of Connect for ${what}`, () => {
      const outcome = outcomeOf(status, body, headers)
      if (outcome.type !== "response") assert.fail(outcome.reason)
      assert.deepStrictEqual([outcome.host, outcome.response.status], [host, status])
      assert.strictEqual(Buffer.from(outcome.response.body).toString(), body)
      assert.deepStrictEqual(outcome.response.headers, headers)
      assert.deepStrictEqual(outcome.json, body !== "" ? JSON.parse(body) : undefined)
    })
  }

  for (const status of [300, 399, 408, 429, 500, 503]) {
    it(`is away for status ${status} of Connect or a proxy`, () => {
      assert.include(outcomeOf(status, "<html>"), { type: "away", reason: `status ${status}` })
      assert.include(outcomeOf(status, error(status), version), { type: "away", reason: `status ${status}` })
    })
  }

  it("is away for an unexpected status of Connect", () => {
    assert.include(outcomeOf(418, error(418), version), { type: "away", reason: "status 418" })
    assert.include(outcomeOf(199, error(199), version), { type: "away", reason: "status 199" })
  })

  for (const [what, status, body, headers] of [
    ["a page instead of JSON", 200, "<html>", version],
    ["a success without JSON", 200, "", version],
    ["a refusal that is a page", 401, "<html>", version],
    ["a refusal without a message", 401, `{"status":401}`, version],
    ["a refusal whose message is not text", 401, `{"status":401,"message":1}`, version],
    ["a message alone, as gateways send it", 404, `{"message":"no Route matched"}`, {}],
    ["a status that is not a number", 404, `{"status":"404","message":"no"}`, {}],
    ...["null", "1", '"text"'].map((body) => [`a refusal that is ${body}`, 401, body, version] as const)
  ] as const) {
    it(`is away for ${what}`, () => {
      const reason = "the response did not come from Connect"
      assert.deepStrictEqual(outcomeOf(status, body, headers), { type: "away", reason, retryAfterMs: undefined })
    })
  }
})

describe("Retry-After", () => {
  it.each([
    ["3", 3_000],
    [" 3 ", 3_000],
    ["0.5", 500],
    ["3600.5", 3_600_500],
    ["Thu, 01 Jan 1970 00:01:00 GMT", 50_000],
    ["Thu, 01 Jan 1970 00:00:01 GMT", 0],
    ["soon", undefined],
    [undefined, undefined],
    [["3", "4"], 3_000]
  ] as const)("%s is a pause of %s ms", (header, expected) => {
    const response = { status: 503, headers: { "retry-after": header }, body: new Uint8Array() }
    const outcome = toOutcome(host, response, 10_000)
    assert.strictEqual(outcome.type === "away" ? outcome.retryAfterMs : -1, expected)
  })
})
