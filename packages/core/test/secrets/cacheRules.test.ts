import { assert, describe, it } from "@effect/vitest"
import * as FastCheck from "fast-check"
import * as Rules from "../../src/secrets/cacheRules.ts"
import { runs } from "../support/whole.ts"

const versions = (list: Readonly<Record<string, number | null | undefined>>, isWhole = true): Rules.Observation => ({
  _tag: "List",
  versions: new Map(Object.entries(list)),
  isWhole
})
const vault = (contentVersion: number | undefined): Rules.Observation => ({ _tag: "Vault", contentVersion })
const item = (id: string, version: number | null | undefined): Rules.Observation => ({ _tag: "Item", id, version })

/** The steps for observations, each with its time in seconds. */
const steps = (first: number | undefined, ...observations: ReadonlyArray<readonly [number, Rules.Observation]>) => {
  let state = Rules.initial(first, 0)
  return observations.map(([seconds, observation]) => {
    const step = Rules.step(state, observation, seconds * 1_000)
    state = step.state
    return step
  })
}

describe("the rules of the cache", () => {
  it("reject an item older than one read before, however long a replica lags", () => {
    const taken = steps(
      3,
      [1, item("a", 2)],
      [2, item("a", 1)],
      [3, item("a", 2)],
      [500, item("a", 1)],
      [501, item("a", 3)]
    )
    assert.deepStrictEqual(
      taken.map(({ isTaken }) => isTaken),
      [true, false, true, false, true]
    )
  })

  it("know when a vault got its version, also while a replica lags", () => {
    const at = (contentVersion: number | undefined, changedAt?: number) => ({ ...vault(contentVersion), changedAt })
    const times = steps(
      undefined,
      [1, at(5, 100)],
      [2, at(4, 90)],
      [3, at(5, 100)],
      [4, at(6, 120)],
      [5, at(5, 100)],
      [70, at(5, 100)],
      [71, at(undefined, 130)]
    ).map(({ state }) => [state.contentVersion, state.changedAt])
    assert.deepStrictEqual(times, [
      [5, 100],
      [5, 100],
      [5, 100],
      [6, 120],
      [6, 120],
      [5, 100],
      [undefined, undefined]
    ])
  })

  it("reject a list with an older item, and keep the cached items", () => {
    const [, , older] = steps(3, [1, item("a", 2)], [1, versions({ a: 3, b: 1 })], [2, versions({ a: 2, b: 1 })])
    assert.deepInclude(older, { isTaken: false, drops: { lists: false, items: "none", history: false } })
  })

  it("accept the version of an item that a list shows after a minute, and not only the newest one read", () => {
    const taken = steps(
      undefined,
      [1, item("a", 5)],
      [2, versions({ a: 3 })],
      [63, versions({ a: 3 })],
      [64, item("a", 3)]
    )
    assert.deepStrictEqual(
      taken.map(({ isTaken }) => isTaken),
      [true, false, true, true]
    )
    const listed = steps(undefined, [1, item("a", 5)], [2, versions({ a: 3 })], [63, versions({ a: 3 })])
    assert.strictEqual(listed[2]?.state.read.get("a"), 3)
  })

  it("accept items without a version", () => {
    for (const none of [null, undefined]) {
      const [first, second] = steps(1, [1, item("a", 2)], [2, item("a", none)])
      assert.deepStrictEqual(second, first)
      const [, listed, older] = steps(1, [1, item("a", 2)], [2, versions({ a: none })], [3, item("a", 1)])
      assert.deepStrictEqual([listed?.isTaken, older?.isTaken], [true, false])
    }
  })

  it("remember the versions of a list when a filtered list is read", () => {
    const taken = steps(1, [1, versions({ a: 2 })], [2, versions({ b: 1 }, false)], [3, versions({ a: 1, b: 1 })])
    assert.isFalse(taken[2]?.isTaken)
  })

  it("forget the versions of the items that were read first, beyond 10,000 of them", () => {
    const read = new Map(Array.from({ length: 10_000 }, (_, n) => [`item ${n}`, 1]))
    const { state } = Rules.step({ ...Rules.initial(1, 0), read }, item("new", 1), 1_000)
    assert.strictEqual(state.read.size, 10_000)
    assert.deepStrictEqual(
      [state.read.has("item 0"), state.read.has("item 1"), state.read.has("new")],
      [false, true, true]
    )
  })

  it("drop items that a list proves stale, omits, or lists without a version", () => {
    const read = ["a", "b", "c", "d"].map((name) => [1, item(name, 2)] as const)
    const last = steps(3, ...read, [2, versions({ a: 2, b: 3, c: undefined })]).at(-1)
    assert.deepStrictEqual(last?.drops.items, new Set(["b", "c", "d"]))
    const filtered = steps(3, ...read, [2, versions({ b: 3 }, false)]).at(-1)
    assert.deepStrictEqual(filtered?.drops.items, new Set(["b"]))
    const same = steps(3, ...read, [2, versions({ a: 2, b: 2, c: 2, d: 2 })]).at(-1)
    assert.deepStrictEqual(same?.drops, { lists: false, items: "none", history: false })
  })

  it("check again for 10 seconds after a visible change, and for a minute after a pending one", () => {
    const looks = (...seen: ReadonlyArray<readonly [number, Rules.Observation]>) =>
      Array.from({ length: 12 }, (_, at) => 100 + at * 8).filter((at) => {
        const before = seen.filter(([time]) => time <= at)
        const polls = [20, 90, ...Array.from({ length: (at - 100) / 8 }, (_, n) => 100 + n * 8)]
        const all = [...before, ...polls.map((time) => [time, vault(time < 95 ? 1 : 2)] as const)]
        const last = steps(1, ...all.toSorted(([one], [other]) => one - other), [at, vault(2)]).at(-1)
        return last?.drops.lists === true
      })
    assert.deepStrictEqual(looks([1, versions({ a: 1 })], [101, versions({ a: 2 })]), [100, 108, 116])
    assert.deepStrictEqual(looks([1, versions({ a: 1, b: 1 })], [101, versions({ a: 2, b: 1 })]), [100, 108, 116])
    assert.deepStrictEqual(looks([1, item("a", 1)], [101, item("a", 2)]), [100, 108, 116])
    assert.deepStrictEqual(looks([1, item("a", 1)], [101, item("a", 1)]).at(-1), 164)
    assert.deepStrictEqual(looks([1, item("a", 1)], [101, item("b", 2)]).at(-1), 164)
    assert.deepStrictEqual(looks([1, versions({ a: 1 })], [101, versions({ a: 1 })]).at(-1), 164)
    const lists = (...observations: ReadonlyArray<readonly [number, Rules.Observation]>) =>
      steps(1, ...observations).map(({ drops }) => drops.lists)
    assert.deepStrictEqual(lists([10, vault(1)], [11, vault(1)]), [true, false])
    assert.deepStrictEqual(lists([10, vault(1)], [30, vault(2)], [90, vault(2)], [91, vault(2)]), [
      true,
      true,
      true,
      false
    ])
  })

  it("accept a lower vault version after a minute without a higher one", () => {
    const lagging = steps(5, [20, vault(5)], [30, vault(4)], [89, vault(4)], [90, vault(4)], [92, item("a", 1)])
    assert.deepStrictEqual(
      lagging.map(({ drops, isTaken }) => [isTaken, drops.history]),
      [
        [true, false],
        [false, false],
        [false, false],
        [true, true],
        [true, false]
      ]
    )
    // The version is new: nobody has seen yet which change it is.
    const after = steps(5, [30, vault(4)], [91, vault(4)], [105, vault(4)], [115, vault(4)], [152, vault(4)])
    assert.deepStrictEqual(
      after.map(({ drops }) => drops.lists),
      [false, true, true, true, true]
    )
    const mixed = steps(5, [30, vault(4)], [60, vault(5)], [91, vault(4)], [120, vault(4)])
    assert.isFalse(mixed.some(({ drops }) => drops.history))
  })

  it("accept an older item after a minute if vaults have no version", () => {
    const taken = (...observations: ReadonlyArray<readonly [number, Rules.Observation]>) =>
      steps(undefined, [1, item("a", 2)], [2, item("a", 1)], ...observations).map(({ isTaken }) => isTaken)
    assert.deepStrictEqual(taken([61, item("a", 1)], [62, item("a", 1)]), [true, false, false, true])
    // The minute starts again with every newer version.
    assert.deepStrictEqual(taken([3, item("a", 2)], [62, item("a", 1)]), [true, false, true, false])
    assert.deepStrictEqual(taken([3, versions({ a: 2 })], [62, versions({ a: 1 })]), [true, false, true, false])
    assert.deepStrictEqual(taken([3, versions({ a: 2 })], [62, item("a", 1)]), [true, false, true, false])
  })

  it("expect an item for 10 seconds after it was listed", () => {
    const [listed] = steps(1, [1, versions({ a: 1 })])
    assert.deepStrictEqual(
      [1_000, 10_999, 11_000].map((now) => Rules.isJustListed(listed?.state, "a", now)),
      [true, true, false]
    )
    assert.isFalse(Rules.isJustListed(listed?.state, "b", 1_000))
    assert.isFalse(Rules.isJustListed(Rules.initial(1, 0), "a", 0))
    assert.isFalse(Rules.isJustListed(undefined, "a", 0))
  })

  it("check again until an item has the version that a list showed", () => {
    const looks = (version: number) =>
      steps(
        1,
        [20, vault(1)],
        [21, versions({ a: 2 })],
        [22, item("a", version)],
        ...[23, 24].map((at) => [at, vault(1)] as const)
      )
        .slice(3)
        .map(({ drops }) => drops.lists)
    assert.deepStrictEqual(looks(1), [true, true])
    assert.deepStrictEqual(looks(2), [false, false])
  })

  it("check again after a response of a lagging replica", () => {
    for (const older of [item("a", 1), versions({ a: 1 })]) {
      const last = steps(1, [1, item("a", 2)], [20, vault(1)], [21, older], [22, vault(1)]).at(-1)
      assert.isTrue(last?.drops.lists)
    }
  })

  it("hold for any observations: accepted versions increase, and every change of a vault drops its lists", () => {
    const observation = FastCheck.oneof(
      FastCheck.nat({ max: 9 }).map((contentVersion) => ({
        _tag: "Vault" as const,
        contentVersion,
        changedAt: contentVersion * 1_000
      })),
      FastCheck.record({
        _tag: FastCheck.constant("Item" as const),
        id: FastCheck.constantFrom("a", "b"),
        version: FastCheck.nat({ max: 9 })
      }),
      FastCheck.record({
        _tag: FastCheck.constant("List" as const),
        versions: FastCheck.dictionary(FastCheck.constantFrom("a", "b"), FastCheck.nat({ max: 9 })).map(
          (all) => new Map<string, number | undefined>(Object.entries(all))
        ),
        isWhole: FastCheck.boolean()
      })
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.tuple(FastCheck.nat({ max: 30_000 }), observation), { maxLength: 60 }),
        (all) => {
          let state = Rules.initial(0, 0)
          let time = 0
          // The model: the newest version that was taken of each item since the last restored backup.
          let model = new Map<string, number>()
          let vaultVersion = 0
          for (const [wait, one] of all) {
            time += wait
            const { drops, isTaken, state: next } = Rules.step(state, one, time)
            if (one._tag === "Vault") {
              if (drops.history) model = new Map()
              if (one.contentVersion > vaultVersion || drops.history) {
                assert.isTrue(drops.lists)
                assert.isAbove(next.revision, state.revision)
              }
              if (isTaken) vaultVersion = one.contentVersion
              assert.strictEqual(next.contentVersion, vaultVersion)
              assert.strictEqual(isTaken, one.contentVersion === vaultVersion)
              assert.strictEqual(next.checkedAt, time)
              assert.strictEqual(next.changedAt ?? 0, vaultVersion * 1_000)
            }
            if (one._tag === "Item") {
              const before = model.get(one.id)
              assert.strictEqual(isTaken, before === undefined || one.version >= before)
              if (isTaken) model.set(one.id, one.version)
            }
            if (one._tag === "List" && isTaken) {
              for (const [id, version] of one.versions) assert.isAtLeast(version ?? 0, model.get(id) ?? 0)
              const dropped = drops.items instanceof Set ? drops.items : new Set()
              for (const [id, version] of model) {
                const listed = one.versions.get(id)
                if (listed !== undefined && listed !== version) assert.isTrue(dropped.has(id))
                if (listed === version) assert.isFalse(dropped.has(id))
              }
            }
            assert.isAtLeast(next.revision, state.revision)
            state = next
          }
        }
      ),
      { numRuns: runs(2_000) }
    )
  })
})
