import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import { type Action, check, type Grant, visible } from "../../src/store/access.ts"

const [v, w, gone, never] = ["v", "w", "gone", "never"].map((name) => idOf(name)) as [string, string, string, string]
const everSeen = new Set([v, w, gone])

const grantOf = (more: Partial<Grant>): Grant => ({
  vaults: new Set([v, gone]),
  read: true,
  write: true,
  jti: "",
  ...more
})
const outcome = (more: Partial<Grant>, vaultId: string, action: Action) => {
  const result = check(everSeen, grantOf(more), vaultId, action)
  return Result.isSuccess(result) ? "granted" : /does not have (\w+)/.exec(result.failure.message)?.[1]
}

describe("check", () => {
  it.each<readonly [grant: Partial<Grant>, vaultId: string, action: Action, expected: string]>([
    [{}, v, "read", "granted"],
    [{}, v, "delete", "granted"],
    [{}, gone, "read", "granted"],
    [{}, w, "read", "access"],
    [{}, never, "read", "access"],
    [{}, "malformed", "read", "granted"],
    [{ vaults: "all" }, w, "create", "granted"],
    [{ vaults: "all" }, gone, "read", "granted"],
    [{ vaults: "all" }, never, "read", "access"],
    [{ read: false }, v, "read", "permission"],
    [{ read: false }, v, "update", "granted"],
    [{ write: false }, v, "read", "granted"],
    [{ write: false }, v, "create", "permission"]
  ])("with %j, of the vault %s to %s: %s", (grant, vaultId, action, expected) => {
    assert.strictEqual(outcome(grant, vaultId, action), expected)
  })
})

describe("visible", () => {
  it("has the vaults of the token", () => {
    const store = new Map([v, w].map((id) => [id, { vault: { id, name: id, contentVersion: 0 }, items: new Map() }]))
    assert.deepStrictEqual(Array.from(visible(store, grantOf({})).keys()), [v])
    assert.strictEqual(visible(store, grantOf({ vaults: "all" })), store)
  })
})
