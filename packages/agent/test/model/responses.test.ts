import { assert, describe, it } from "vitest"
import { errorResponse, parseJson, passHeaders } from "../../src/model/responses.ts"

describe("a response to a client", () => {
  it("has only the headers of Connect that clients read", () => {
    const passed = {
      ...{ "1password-connect-version": "1.8.1", "content-type": "application/json" },
      ...{ "content-disposition": "attachment", "content-range": "bytes 0-1/2" }
    }
    assert.deepStrictEqual(passHeaders({ ...passed, "set-cookie": ["a=b"], server: "nginx", "x-a": "b" }), passed)
    assert.deepStrictEqual(passHeaders({ "content-type": ["text/plain", "text/html"] }), {
      "content-type": "text/plain"
    })
    assert.deepStrictEqual(passHeaders({ "content-type": undefined, "content-range": [] }), {})
  })

  it("is an error in the format of Connect", () => {
    const { body, headers, status } = errorResponse(429, "wait", { "retry-after": "1" })
    assert.deepStrictEqual(parseJson(body), { status: 429, message: "wait" })
    assert.strictEqual(status, 429)
    assert.deepInclude(headers, { "content-type": "application/json", "retry-after": "1" })
    assert.isUndefined(parseJson(Buffer.from("{")))
  })
})
