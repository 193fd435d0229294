import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { conclude, nextLag, nextMissing } from "../../src/cache/changes.ts"
import { compareLists, itemOf, vaultsOf, versionsOf } from "../../src/cache/lists.ts"
import { parseJson } from "../../src/model/responses.ts"
import type { HeadBody } from "../../src/records/records.ts"

const head: HeadBody = { epoch: 0, contentVersion: 5, fingerprint: "a", pollMs: 1_000, state: "open" }
const at = { isRestored: false, storeNow: 1_000 }
const vault = (contentVersion: number | undefined, fingerprint = "a") => ({ id: "v", contentVersion, fingerprint })

describe("a watcher that lists vaults", () => {
  it("confirms an unchanged head, and moves a changed one", () => {
    assert.strictEqual(conclude(head, vault(5), 1_000, at).type, "confirm")
    assert.strictEqual(conclude(head, vault(6), 1_000, at).type, "move")
    assert.strictEqual(conclude(head, vault(5, "renamed"), 1_000, at).type, "move")
  })

  it("trusts no head without a version", () => {
    assert.strictEqual(conclude(head, vault(undefined), 1_000, at).type, "move")
    assert.strictEqual(conclude({ ...head, contentVersion: undefined }, vault(undefined), 1_000, at).type, "move")
  })

  it("starts a new epoch only for a restored backup, with an increasing number", () => {
    assert.strictEqual(conclude(head, vault(4), 1_000, at).type, "behind")
    const next = conclude(head, vault(4), 1_000, { ...at, isRestored: true })
    assert.deepInclude(next, { type: "move" })
    assert.strictEqual(next.type === "move" ? next.body.epoch : undefined, 1_000)
    const later = conclude({ ...head, epoch: 5_000 }, vault(4), 1_000, { ...at, isRestored: true })
    assert.strictEqual(later.type === "move" ? later.body.epoch : undefined, 5_001)
  })

  it("keeps a vault refused while a list merely names it, and reopens a vault that is listed again", () => {
    const refused = conclude({ ...head, state: "refused" }, vault(6), 1_000, at)
    assert.strictEqual(refused.type === "move" ? refused.body.state : undefined, "refused")
    const back = conclude({ ...head, state: "gone" }, vault(5), 1_000, at)
    assert.strictEqual(back.type === "move" ? back.body.state : undefined, "open")
  })

  it("treats a lower version as restored after 60 consecutive seconds on every host", () => {
    const first = nextLag(undefined, true, 0)
    assert.isFalse(nextLag(first.since, true, 59_999).isRestored)
    assert.isTrue(nextLag(first.since, true, 60_000).isRestored)
    assert.isUndefined(nextLag(first.since, false, 30_000).since)
  })

  it("treats a missing entry as deleted after two polls 2 seconds apart", () => {
    const { isGone, since } = nextMissing(undefined, 0)
    assert.isFalse(isGone)
    assert.isFalse(nextMissing(since, 1_999).isGone)
    assert.isTrue(nextMissing(since, 2_000).isGone)
  })
})

describe("lists", () => {
  const versions = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.nat(5))

  it("compares each item with the cached version", () => {
    fc.assert(
      fc.property(versions, versions, (left, right) => {
        const [before, after] = [new Map(Object.entries(left)), new Map(Object.entries(right))]
        const { added, missing, newer, older } = compareLists(before, after)
        const same = [...after].filter(([id, version]) => before.get(id) === version).map(([id]) => id)
        assert.sameMembers([...added, ...newer, ...older, ...same], [...after.keys()])
        assert.sameMembers(
          [...missing],
          [...before.keys()].filter((id) => !after.has(id))
        )
        const back = compareLists(after, before)
        assert.sameMembers([...back.older], [...newer])
        assert.sameMembers([...back.missing], [...added])
      })
    )
  })

  it("rejects bytes of another kind", () => {
    for (const text of ["", "<html>", "{}", "null", "1", '"text"']) {
      const bytes = Buffer.from(text)
      assert.isUndefined(vaultsOf(parseJson(bytes)), text)
      assert.isUndefined(versionsOf(parseJson(bytes)), text)
      assert.isUndefined(itemOf(parseJson(bytes)), text)
    }
    assert.deepStrictEqual(vaultsOf([null, 1, {}]), [])
  })

  it("reads JSON after a byte order mark", () => {
    assert.deepStrictEqual(parseJson(Buffer.from('\ufeff{"a":1}')), { a: 1 })
  })
})
