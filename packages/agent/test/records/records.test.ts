import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { type HeadBody, makeRecords, type RecordName, type ResponseRecord } from "../../src/records/records.ts"
import { tokenNames } from "../../src/sealing/names.ts"
import { makeSealer } from "../../src/sealing/seal.ts"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import type { SharedStore } from "../../src/store/SharedStore.ts"
import { keys } from "../support/agents.ts"

const body: HeadBody = { epoch: 0, fingerprint: "f", pollMs: 1_000, state: "open" }
const item: RecordName = { vault: "v", kind: "item", item: "i" }
const ttlMs = 60_000
const move = { moves: true, body, ageMs: 0 }

const recordsOn = (store: SharedStore, sealer = makeSealer(keys, "token")) =>
  makeRecords({ store, environment: "test", names: tokenNames("test", "token"), sealer, ttlMs })

const responseOf = (seq: number, text = "a\nbody\n"): ResponseRecord => ({
  ...{ seq, epoch: 0, version: 3, at: 1_234 },
  response: { status: 200, headers: { "content-type": "text/plain" }, body: Buffer.from(text) }
})

/** Records with the head of a vault, and its `seq`. */
const start = Effect.gen(function* () {
  const store = yield* makeMemoryStore()
  const records = recordsOn(store)
  const { head } = yield* records.touch("v", move)
  return { records, store, seq: head?.seq ?? assert.fail("no head") }
})

describe("records on a shared store", () => {
  it.effect("returns a head and a response as they were stored", () =>
    Effect.gen(function* () {
      const { records, seq } = yield* start
      assert.deepStrictEqual((yield* records.head("v")).head?.body, body)
      assert.isUndefined((yield* records.head("w")).head)
      const record = responseOf(seq)
      assert.strictEqual(yield* records.fill(item, record), "filled")
      const read = yield* records.response(item)
      const { response, ...order } = read ?? assert.fail("no record")
      const bytes = Buffer.from(response.body)
      assert.deepStrictEqual({ ...order, response: { ...response, body: bytes } }, record)
    })
  )

  it.effect("has a record of its own for each kind, item and detail", () =>
    Effect.gen(function* () {
      const { records, seq } = yield* start
      const names: ReadonlyArray<RecordName> = [
        ...[item, { ...item, kind: "files" }, { ...item, item: "j" }, { ...item, detail: "inline" }],
        { vault: "v", kind: "item" }
      ]
      for (const [index, name] of names.entries()) yield* records.fill(name, responseOf(seq, `${index}`))
      for (const [index, name] of names.entries()) {
        const read = yield* records.response(name)
        assert.strictEqual(Buffer.from(read?.response.body ?? []).toString(), `${index}`)
      }
      assert.isUndefined(yield* records.response({ ...item, detail: "other" }))
    })
  )

  it.effect("opens no response that was moved to another record or another order", () =>
    Effect.gen(function* () {
      const { records, seq, store } = yield* start
      yield* records.fill(item, responseOf(seq))
      const changed = (change: (name: string) => string, more: object = {}): SharedStore => ({
        ...store,
        record: (scope, name) =>
          Effect.map(store.record(scope, change(name)), (record) => record && { ...record, ...more })
      })
      const names = tokenNames("test", "token")
      const other = recordsOn(changed(() => names.name("item", "i", "")))
      assert.isDefined(yield* other.response(item))
      assert.isUndefined(yield* other.response({ ...item, item: "j" }))
      assert.isUndefined(yield* other.response({ ...item, detail: "d" }))
      assert.isUndefined(yield* other.response({ ...item, kind: "file" }))
      for (const more of [{ seq: seq + 1 }, { epoch: 1 }, { version: 4 }]) {
        assert.isUndefined(yield* recordsOn(changed((name) => name, more)).response(item))
      }
    })
  )

  it.effect("fails for a head that was sealed with another key", () =>
    Effect.gen(function* () {
      const { records, store } = yield* start
      const foreign = recordsOn(store, makeSealer([new Uint8Array(32).fill(8)], "token"))
      assert.strictEqual((yield* Effect.flip(foreign.head("v"))).code, "SEALED_OTHERWISE")
      // Also if the body before was readable.
      yield* foreign.touch("v", move)
      assert.strictEqual((yield* Effect.flip(records.head("v"))).code, "SEALED_OTHERWISE")
      yield* records.touch("v", { ...move, body: { ...body, state: "gone" } })
      assert.strictEqual((yield* records.head("v")).head?.body.state, "gone")
    })
  )

  it.effect("keeps heads only on the store of this process, and verifies that they have not moved", () =>
    Effect.gen(function* () {
      const store = yield* makeMemoryStore()
      const records = makeRecords({
        ...{ store, environment: "test", names: tokenNames("test", "token"), sealer: undefined, ttlMs }
      })
      assert.strictEqual(yield* records.fill(item, responseOf(0)), "moved")
      const { head } = yield* records.touch("v", move)
      assert.strictEqual(yield* records.fill(item, responseOf(head?.seq ?? 0)), "filled")
      assert.isUndefined(yield* records.response(item))
      yield* records.touch("v", move)
      assert.strictEqual(yield* records.fill(item, responseOf(head?.seq ?? 0)), "moved")
    })
  )
})
