import { assert, describe, it } from "@effect/vitest"
import { type Entry, makeMemory } from "../../src/cache/memory.ts"
import * as View from "../../src/cache/view.ts"
import { cacheResponse } from "../../src/engine/keep.ts"
import type { HeadBody } from "../../src/records/records.ts"

const body: HeadBody = { epoch: 0, fingerprint: "", pollMs: 1_000, state: "open" }
const install = (view: View.View, readAt: number, more: Partial<HeadBody> = {}) =>
  View.install(view, { head: { seq: 1, checkedAt: 0, body: { ...body, ...more } }, now: 0 }, readAt, () => undefined)

/** A view with a head, and a function that caches a response with its `seq`. */
const viewWith = ({ seq = 1, ...more }: Partial<View.View> = {}) => {
  const view: View.View = { ...View.makeView("vault"), seq, ...more }
  const memory = makeMemory(1_000_000)
  const keep = (key: string, order: Partial<View.Order & { seq: number }> = {}) => {
    const response = { status: 200, headers: {}, body: Buffer.from("{}") }
    const record = { seq: 1, epoch: 0, version: 1, at: 0, response, ...order }
    const context = { memory, onEvent: () => undefined }
    return cacheResponse(context, view, { key, item: key, cut: undefined, record, validAt: 0 }) as Entry
  }
  return { view, keep, remove: memory.remove }
}
const headOf = (seq: number, more: Partial<HeadBody> = {}, checkedAt = 0) => ({
  head: { seq, checkedAt, body: { ...body, ...more } },
  now: checkedAt
})

describe("the view of a vault", () => {
  it("confirms a response by its head, or by the list of the head", () => {
    const list = { seq: 1, versions: new Map([["item", 2]]) }
    const { keep, view } = viewWith({ list })
    for (const [what, order, isConfirmed] of [
      ["of the head", { seq: 1 }, true],
      ["as in the list", { seq: 0, version: 2 }, true],
      ["older than in the list", { seq: 0, version: 1 }, false],
      ["newer than in the list", { seq: 0, version: 3 }, true]
    ] as const) {
      view.entries.clear()
      const entry = keep("item", order)
      assert.strictEqual(View.isCurrent(view, entry), order.seq === 1, what)
      assert.strictEqual(View.revalidate(view, entry), isConfirmed, what)
      assert.strictEqual(View.isCurrent(view, entry), isConfirmed, what)
    }
    assert.isFalse(View.revalidate(view, keep("unlisted", { seq: 0 })))
  })

  it("confirms no response by a list of another head or another epoch, or without a head", () => {
    const versions = new Map([["item", 1]])
    const order = { epoch: 0, version: 1 }
    assert.isTrue(View.isListed(viewWith({ list: { seq: 1, versions } }).view, "item", order))
    assert.isFalse(View.isListed(viewWith({ list: { seq: 2, versions } }).view, "item", order))
    assert.isFalse(View.isListed(viewWith().view, "item", order))
    assert.isFalse(View.isListed(viewWith({ list: { seq: 1, versions } }).view, "item", { ...order, epoch: 1 }))
    const { keep, view } = viewWith()
    const entry = keep("item")
    View.detach(view)
    assert.isFalse(View.isCurrent(view, entry))
    assert.isFalse(View.isListed({ ...view, list: { seq: 1, versions } }, "item", order))
  })

  it("accepts a version above that in the list, unless a backup was restored", () => {
    const versions = new Map([["item", 2]])
    const { view } = viewWith({ versions })
    const isConfirmed = (version: number, epoch = 0) => View.isConfirmedByList(view, "item", { epoch, version })
    assert.deepStrictEqual(
      [1, 2, 3].map((version) => isConfirmed(version)),
      [false, true, true]
    )
    assert.deepStrictEqual(
      [1, 2, 3].map((version) => isConfirmed(version, 5)),
      [false, true, false]
    )
    assert.isTrue(View.isConfirmedByList(view, "other", { epoch: 5, version: 1 }))
    assert.isTrue(View.isConfirmedByList(viewWith().view, "item", { epoch: 5, version: 1 }))
  })

  it("marks an item as being written until the end of its time", () => {
    const { view } = viewWith()
    view.dirty.set("item", { until: 1_000, version: 1 })
    assert.isTrue(View.isDirty(view, "item", 999))
    assert.isFalse(View.isDirty(view, "item", 1_000))
    assert.isFalse(View.isDirty(view, "other", 0))
  })

  it("keeps the time at which a response was confirmed last when the head moves or is lost", () => {
    for (const isLost of [false, true]) {
      const { keep, remove, view } = viewWith()
      View.install(view, headOf(1, {}, 500), 500, remove)
      const [current, other] = [keep("item"), keep("other", { seq: 0 })]
      assert.deepStrictEqual([View.validAt(view, current), View.validAt(view, other)], [500, 0])
      const earlier = { ...current, validAt: 900 }
      assert.strictEqual(View.validAt(view, earlier), 900)
      if (isLost) View.install(view, { head: undefined, now: 0 }, 2_000, remove)
      else View.install(view, headOf(2, {}, 2_000), 2_000, remove)
      assert.deepStrictEqual([View.validAt(view, current), View.validAt(view, other)], [500, 0])
    }
  })

  it("discards misses and the list with a new head, and nothing with the same head", () => {
    const { keep, remove, view } = viewWith()
    const negative = { until: 9_999, seq: 1, response: { status: 404, headers: {}, body: Buffer.from("none") } }
    View.noteNegative(view, "missing", negative)
    assert.deepStrictEqual(view.negative.get("missing"), negative)
    view.list = { seq: 1, versions: new Map() }
    keep("item")
    View.install(view, headOf(1), 1_000, remove)
    assert.deepStrictEqual([view.negative.size, view.list?.seq], [1, 1])
    // The list was read before its head.
    view.list = { seq: 2, versions: new Map() }
    View.install(view, headOf(2), 2_000, remove)
    assert.deepStrictEqual([view.negative.size, view.list?.seq], [0, 2])
    View.install(view, headOf(3), 3_000, remove)
    assert.isUndefined(view.list)
    assert.strictEqual(view.entries.size, 1)
  })

  it("discards everything with a new epoch", () => {
    const { keep, remove, view } = viewWith({ versions: new Map() })
    keep("item")
    View.noteReturned(view, "item", { epoch: 0, version: 9 })
    View.noteBehind(view, "item", 0, 0)
    view.missing.set("item", 0)
    View.install(view, headOf(1, { epoch: 5 }), 1_000, remove)
    const sizes = [view.entries, view.returnedOrders, view.behind, view.missing].map(({ size }) => size)
    assert.deepStrictEqual([...sizes, view.versions, view.epoch], [0, 0, 0, 0, undefined, 5])
  })

  it("serves no response of a refused vault, and still serves the refusal", () => {
    const { keep, remove, view } = viewWith({ list: { seq: 1, versions: new Map() } })
    keep("item")
    const response = { status: 403, headers: {}, body: Buffer.from("refused") }
    View.noteNegative(view, "item", { until: 9_999, seq: 1, response })
    View.install(view, headOf(1, { state: "refused" }), 1_000, remove)
    assert.deepStrictEqual([view.entries.size, view.negative.size, view.list], [0, 1, undefined])
    View.clear(view, remove)
    assert.strictEqual(view.negative.size, 0)
  })

  it("is fresh for three polls after Connect confirmed the head, and for 3 seconds after the head was read", () => {
    const view = View.makeView("vault")
    const freshUntil = (checkedAt: number, now: number, pollMs: number) => {
      const head = { seq: 1, checkedAt, body: { ...body, pollMs } }
      View.install(view, { head, now }, 10_000, () => undefined)
      return view.freshUntil
    }
    assert.strictEqual(freshUntil(50_000, 50_400, 1_000), 12_600)
    assert.strictEqual(freshUntil(50_000, 50_400, 60_000), 13_000)
    // The clock of the store has jumped back.
    assert.strictEqual(freshUntil(50_000, 49_000, 1_000), 13_000)
    View.install(view, { head: undefined, now: 50_000 }, 10_000, () => undefined)
    assert.deepStrictEqual([view.freshUntil, view.body], [Number.NEGATIVE_INFINITY, undefined])
  })

  it("keeps its own write marks until they expire, whatever the head contains", () => {
    const view = View.makeView("vault")
    view.dirty.set("item", { until: 5_000, version: 1 })
    install(view, 4_999)
    assert.isTrue(View.isDirty(view, "item", 4_999))
    install(view, 5_000)
    assert.strictEqual(view.dirty.size, 0)
  })

  it("marks writes of other agents for at most 10 seconds, unless the write has arrived", () => {
    const view = View.makeView("vault")
    View.noteReturned(view, "arrived", { epoch: 0, version: 3 })
    install(view, 1_000, {
      dirty: {
        item: { until: 99_000, version: 1 },
        soon: { until: 500, version: 1 },
        arrived: { until: 500, version: 2 }
      }
    })
    assert.deepStrictEqual(Object.fromEntries(view.dirty), {
      item: { until: 11_000, version: 1 },
      soon: { until: 1_500, version: 1 }
    })
  })

  it("ignores data that was read before its own", () => {
    const view = View.makeView("vault")
    install(view, 2_000)
    View.install(view, { head: undefined, now: 0 }, 1_999, () => undefined)
    assert.strictEqual(view.seq, 1)
    View.install(view, { head: undefined, now: 0 }, 2_000, () => undefined)
    assert.isUndefined(view.seq)
  })

  it("ignores a head of an earlier epoch", () => {
    const view = View.makeView("vault")
    install(view, 1_000, { epoch: 5 })
    assert.strictEqual(view.seq, 1)
    install(view, 2_000)
    assert.isUndefined(view.seq)
    assert.strictEqual(view.epoch, 5)
  })

  it("remembers 20,000 item versions and 1,000 missing items, and drops the oldest", () => {
    const view = View.makeView("vault")
    for (let item = 0; item <= 20_000; item++) View.noteReturned(view, `${item}`, { epoch: 0, version: 1 })
    assert.strictEqual(view.returnedOrders.size, 20_000)
    assert.isFalse(view.returnedOrders.has("0"))
    const negative = { until: 1, seq: 1, response: { status: 404, headers: {}, body: new Uint8Array() } }
    for (let item = 0; item <= 1_000; item++) View.noteNegative(view, `${item}`, negative)
    assert.strictEqual(view.negative.size, 1_000)
    assert.isFalse(view.negative.has("0"))
    View.noteNegative(view, "1", negative)
    View.noteNegative(view, "more", negative)
    assert.deepStrictEqual([view.negative.has("1"), view.negative.has("2")], [true, false])
  })

  it("never lowers a returned version", () => {
    const view = View.makeView("vault")
    const note = (epoch: number, version: number) => View.noteReturned(view, "item", { epoch, version })
    // Only a newer version replaces responses that were returned before.
    assert.deepStrictEqual(
      [note(1, 1), note(1, 2), note(1, 2), note(1, 1), note(0, 9)],
      [false, true, false, false, false]
    )
    assert.deepStrictEqual(view.returnedOrders.get("item"), { epoch: 1, version: 2 })
    const isOlder = (epoch: number, version: number) => View.isOlderThanReturned(view, "item", { epoch, version })
    assert.deepStrictEqual([isOlder(1, 1), isOlder(0, 9), isOlder(1, 2), isOlder(2, 0)], [true, true, false, false])
    assert.isFalse(View.isOlderThanReturned(view, "other", { epoch: 0, version: 0 }))
  })
})
