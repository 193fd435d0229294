import { assert, describe, it } from "@effect/vitest"
import { jtiOf, make } from "../../src/state/token.ts"
import type { Grant } from "../../src/store/access.ts"

const claimsOf = (grant: Partial<Grant>) => {
  const [header = "", claims = "", ...signature] = make(
    { vaults: "all", read: true, write: true, jti: jtiOf(), ...grant },
    ["v", "w"]
  ).split(".")
  assert.lengthOf(signature, 1)
  assert.deepStrictEqual(JSON.parse(Buffer.from(header, "base64url").toString()), {
    alg: "ES256",
    kid: "fake",
    typ: "JWT"
  })
  return JSON.parse(Buffer.from(claims, "base64url").toString())
}

describe("a token", () => {
  it.each([
    [
      {},
      [
        ["v", 48],
        ["w", 48]
      ]
    ],
    [{ vaults: new Set(["w"]), write: false }, [["w", 16]]],
    [{ vaults: new Set(["w"]), read: false }, [["w", 32]]],
    [{ vaults: new Set<string>() }, []]
  ])("with the grant %j claims its vaults and rights", (grant, rights) => {
    const vaults: ReadonlyArray<{ readonly u: string; readonly a: number }> = claimsOf(grant)["1password.com/vts"]
    assert.deepStrictEqual(
      vaults.map(({ a, u }) => [u, a]),
      rights
    )
  })

  it("has its own id", () => {
    assert.strictEqual(claimsOf({ jti: "x" }).jti, "x")
    assert.strictEqual(new Set([jtiOf(), jtiOf(0), jtiOf(1)]).size, 3)
    for (const id of [jtiOf(), jtiOf(0)]) assert.match(id, /^[a-z0-9]{26}$/)
  })
})
