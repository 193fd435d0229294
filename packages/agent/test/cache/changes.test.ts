import { assert, describe, it } from "@effect/vitest"
import { conclude, nextLag, nextMissing } from "../../src/cache/changes.ts"
import type { HeadBody } from "../../src/records/records.ts"

const head: HeadBody = { epoch: 0, contentVersion: 5, fingerprint: "a", pollMs: 1_000, state: "open" }
const at = { isRestored: false, storeNow: 1_000 }
const vault = (contentVersion: number | undefined, fingerprint = "a") => ({ id: "v", contentVersion, fingerprint })

describe("a watcher that lists vaults", () => {
  it("confirms an unchanged head, and moves a changed one", () => {
    assert.deepStrictEqual(conclude(head, vault(5), 1_000, at), { type: "confirm", body: undefined })
    const moved = { ...head, contentVersion: 6, hasChanged: true }
    assert.deepStrictEqual(conclude(head, vault(6), 1_000, at), { type: "move", body: moved })
    assert.strictEqual(conclude(head, vault(5, "renamed"), 1_000, at).type, "move")
  })

  it("shares another poll interval with the other agents, without a move", () => {
    const shared = { ...head, pollMs: 2_000 }
    assert.deepStrictEqual(conclude(head, vault(5), 2_000, at), { type: "confirm", body: shared })
  })

  it("trusts no head without a version", () => {
    assert.strictEqual(conclude(head, vault(undefined), 1_000, at).type, "move")
    assert.strictEqual(conclude({ ...head, contentVersion: undefined }, vault(undefined), 1_000, at).type, "move")
    assert.strictEqual(conclude({ ...head, contentVersion: undefined }, vault(4), 1_000, at).type, "move")
  })

  it("starts a new epoch only for a restored backup, with an increasing number", () => {
    assert.strictEqual(conclude(head, vault(4), 1_000, at).type, "behind")
    const next = conclude(head, vault(4), 1_000, { ...at, isRestored: true })
    const restored = { ...head, contentVersion: 4, epoch: 1_000, dirty: {}, hasChanged: true }
    assert.deepStrictEqual(next, { type: "move", body: restored })
    const later = conclude({ ...head, epoch: 5_000 }, vault(4), 1_000, { ...at, isRestored: true })
    assert.strictEqual(later.type === "move" ? later.body.epoch : undefined, 5_001)
  })

  it("keeps a vault refused while a list merely names it, and reopens a vault that is listed again", () => {
    const refused = { ...head, state: "refused" as const }
    const moved = { ...refused, contentVersion: 6, hasChanged: true }
    assert.deepStrictEqual(conclude(refused, vault(6), 1_000, at), { type: "move", body: moved })
    assert.deepStrictEqual(conclude(refused, vault(5), 1_000, at), { type: "confirm", body: undefined })
    const back = conclude({ ...head, state: "gone" }, vault(5), 1_000, at)
    assert.strictEqual(back.type === "move" ? back.body.state : undefined, "open")
  })

  it("treats a lower version as restored after 60 consecutive seconds on every host", () => {
    const first = nextLag(undefined, true, 5_000)
    assert.deepStrictEqual(first, { since: 5_000, isRestored: false })
    assert.isFalse(nextLag(first.since, true, 64_999).isRestored)
    assert.isTrue(nextLag(first.since, true, 65_000).isRestored)
    assert.deepStrictEqual(nextLag(first.since, false, 65_000), { since: undefined, isRestored: false })
  })

  it("treats a missing entry as deleted after two polls 2 seconds apart", () => {
    const { isGone, since } = nextMissing(undefined, 5_000)
    assert.isFalse(isGone)
    assert.deepStrictEqual(nextMissing(since, 6_999), { since: 5_000, isGone: false })
    assert.isTrue(nextMissing(since, 7_000).isGone)
  })
})
