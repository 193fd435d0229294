import { assert, describe, it } from "vitest"
import { bearerOf, checkHeaders, readHeaders } from "../../src/server/guard.ts"

const check = (raw: ReadonlyArray<string>, names: ReadonlyArray<string> = ["agent.test"]) =>
  checkHeaders(readHeaders(raw), names)?.status

describe("the headers of a request", () => {
  it("rejects a Host header that does not name this agent, except on a unix socket", () => {
    for (const host of ["localhost", "LOCALHOST:8200", "127.0.0.1:8200", "127.9.9.9", "[::1]:8200", "Agent.Test:443"]) {
      assert.isUndefined(check(["Host", host]), host)
    }
    for (const host of [
      "evil.example",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "[::2]",
      "",
      "agent.test."
    ]) {
      assert.strictEqual(check(["Host", host]), 421, host)
      assert.isUndefined(check(["Host", host], []), host)
    }
    assert.strictEqual(check([]), 400)
  })

  it("rejects the headers of a browser, also on a unix socket", () => {
    for (const names of [["agent.test"], []]) {
      assert.strictEqual(check(["host", "localhost", "ORIGIN", "null"], names), 403)
      assert.strictEqual(check(["host", "localhost", "origin", ""], names), 403)
    }
  })

  it("rejects a header that is repeated with different values", () => {
    for (const names of [["agent.test"], []]) {
      assert.strictEqual(check(["Host", "localhost", "host", "localhost"], names), 400)
      assert.strictEqual(
        check(["Host", "localhost", "Authorization", "Bearer a", "authorization", "Bearer b"], names),
        400
      )
    }
    assert.isUndefined(check(["Host", "localhost", "Accept", "a", "accept", "b"]))
  })

  it("requires exactly one bearer token of visible characters", () => {
    assert.strictEqual(readHeaders(["AUTHORIZATION", "Bearer a.b-c"]).authorization, "Bearer a.b-c")
    assert.strictEqual(bearerOf("bearer a.b-c"), "a.b-c")
    for (const header of [
      "Bearer",
      "Bearer ",
      "Basic a",
      "Bearer a b",
      "Bearer a\tb",
      "Bearer a'b",
      `Bearer ${"x".repeat(16_384)}`
    ]) {
      assert.isUndefined(bearerOf(header), header)
    }
  })
})
