import { assert, describe, it } from "@effect/vitest"
import { expiryOf, tokenIssue } from "@opconnect/core/Options"

const withClaims = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.x`

describe("expiryOf", () => {
  it.each([
    [withClaims({ exp: 5 }), 5_000],
    [withClaims({ exp: "5" }), 5_000],
    [withClaims({ exp: -5 }), -5_000],
    // Characters that only the alphabet of URLs has.
    [withClaims({ name: "~~~???>>>", exp: 5 }), 5_000],
    [withClaims({ name: "\u00ff\u00fb\u00ff", exp: 5 }), 5_000],
    [withClaims({ exp: 8.64e12 }), 8.64e15],
    [withClaims({ exp: 8.64e12 + 1 }), undefined],
    [withClaims({ exp: "soon" }), undefined],
    [withClaims({}), undefined],
    [withClaims(null), undefined],
    [withClaims("exp"), undefined],
    [withClaims({ exp: 5 }).replace(/\.x$/, ""), undefined],
    ["e30", undefined],
    ["e30.e30.x", undefined],
    ["a.!.c", undefined]
  ])("of %s is %s", (token, expiry) => {
    assert.strictEqual(expiryOf(token), expiry)
  })
})

describe("tokenIssue", () => {
  it("allows for a clock that is five minutes off", () => {
    const token = withClaims({ exp: 5 })
    assert.isUndefined(tokenIssue(token, 305_000, {}))
    assert.deepStrictEqual(tokenIssue(token, 305_001, {}), {
      code: "ExpiredToken",
      message: "The token expired at 1970-01-01T00:00:05.000Z.",
      hint: "Create a new token for this Connect server and set OP_CONNECT_TOKEN to it.",
      place: { key: "OP_CONNECT_TOKEN" }
    })
  })
})
