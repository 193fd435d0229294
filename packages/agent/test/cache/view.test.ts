import { assert, describe, it } from "@effect/vitest"
import * as View from "../../src/cache/view.ts"
import type { HeadBody } from "../../src/records/records.ts"

const body: HeadBody = { epoch: 0, fingerprint: "", pollMs: 1_000, state: "open" }
const install = (view: View.View, readAt: number, more: Partial<HeadBody> = {}) =>
  View.install(view, { head: { seq: 1, checkedAt: 0, body: { ...body, ...more } }, now: 0 }, readAt, () => undefined)

describe("the view of a vault", () => {
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
  })

  it("never lowers a returned version", () => {
    const view = View.makeView("vault")
    View.noteReturned(view, "item", { epoch: 1, version: 2 })
    View.noteReturned(view, "item", { epoch: 1, version: 1 })
    View.noteReturned(view, "item", { epoch: 0, version: 9 })
    assert.deepStrictEqual(view.returnedOrders.get("item"), { epoch: 1, version: 2 })
  })
})
