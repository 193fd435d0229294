import { assert, describe, it } from "@effect/vitest"
import { make } from "../../src/state/view.ts"
import type { Store } from "../../src/store/model.ts"

const [initial, first, second, other] = Array.from({ length: 4 }, (): Store => new Map()) as [
  Store,
  Store,
  Store,
  Store
]

/** The place of a store in the list, because all of them are empty. */
const nameOf = (store: Store) => ["initial", "first", "second", "other"][[initial, first, second, other].indexOf(store)]

describe("a view", () => {
  it("shows each write after its lag, in their order", () => {
    const view = make(initial, 100)
    view.commit(first, 0, 50)
    view.commit(second, 10, 0)
    assert.deepStrictEqual(
      [0, 149, 150].map((now) => nameOf(view.readable(now))),
      ["initial", "initial", "second"]
    )
    const immediate = make(initial, 0)
    immediate.commit(first, 0, 0)
    assert.strictEqual(nameOf(immediate.readable(-5)), "first")
    immediate.commit(second, 0, 10)
    immediate.commit(other, 5, 0)
    assert.deepStrictEqual(
      [9, 10].map((now) => nameOf(immediate.readable(now))),
      ["first", "other"]
    )
  })

  it("shows a write that is due when the next one is made", () => {
    const view = make(initial, 100)
    view.commit(first, 0, 0)
    view.commit(second, 100, 0)
    assert.deepStrictEqual(
      [50, 199, 200].map((now) => nameOf(view.readable(now))),
      ["first", "first", "second"]
    )
  })

  it("is replaced immediately, without the pending writes", () => {
    const view = make(initial, 100)
    view.commit(first, 0, 0)
    view.replace(other)
    assert.deepStrictEqual(
      [0, 100].map((now) => nameOf(view.readable(now))),
      ["other", "other"]
    )
  })

  it("keeps the remaining lag if the time goes back", () => {
    const view = make(initial, 100)
    view.commit(first, 0, 0)
    view.commit(second, 50, 0)
    view.shift(100, () => 70)
    assert.deepStrictEqual(
      [30, 79, 80].map((now) => nameOf(view.readable(now))),
      ["first", "first", "second"]
    )
  })
})
