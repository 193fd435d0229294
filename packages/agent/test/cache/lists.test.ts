import { assert, describe, it } from "@effect/vitest"
import * as fc from "fast-check"
import { compareLists, itemOf, vaultsOf, versionsOf } from "../../src/cache/lists.ts"
import { parseJson } from "../../src/model/responses.ts"

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
    assert.deepStrictEqual(vaultsOf([null, 1, {}, { id: 1 }]), [])
    assert.deepStrictEqual(versionsOf([null, 1, {}, { id: 1 }]), new Map())
    assert.isUndefined(itemOf({ id: 1 }))
  })

  it("reads ids and versions, and only numbers as versions", () => {
    const list = [{ id: "a", version: 3 }, { id: "b" }, { id: "c", version: "4" }, { id: "d", version: 1 / 0 }]
    const versions = [
      ["a", 3],
      ["b", 0],
      ["c", 0],
      ["d", 0]
    ] as const
    assert.deepStrictEqual(versionsOf(list), new Map(versions))
    const vaults = vaultsOf([
      { id: "v", contentVersion: 7 },
      { id: "w", contentVersion: "7" }
    ])
    assert.deepStrictEqual(
      vaults?.map(({ contentVersion, id }) => [id, contentVersion]),
      [
        ["v", 7],
        ["w", undefined]
      ]
    )
  })

  it("notices every change of a vault's JSON", () => {
    const fingerprintOf = (vault: object) => vaultsOf([vault])?.[0]?.fingerprint
    const fingerprint = fingerprintOf({ id: "v", name: "prod" })
    assert.match(fingerprint ?? "", /^[\w-]{22}$/)
    assert.strictEqual(fingerprintOf({ id: "v", name: "prod" }), fingerprint)
    assert.notStrictEqual(fingerprintOf({ id: "v", name: "dev" }), fingerprint)
  })

  it("reads the vault of an item, if Connect names the vault", () => {
    for (const [vault, expected] of [
      [{ id: "v" }, "v"],
      [{ id: 1 }, undefined],
      [{}, undefined],
      [null, undefined],
      ["v", undefined]
    ] as const) {
      const json = { id: "a", version: 2, vault }
      assert.deepStrictEqual(itemOf(json), { id: "a", vault: expected, version: 2, json })
    }
  })

  it("reads JSON after a byte order mark", () => {
    assert.deepStrictEqual(parseJson(Buffer.from('\ufeff{"a":1}')), { a: 1 })
  })
})
