import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { clientOver } from "../support/client.ts"
import { json, type Seen, stub } from "../support/stub.ts"

const log = Array.from({ length: 7 }, (_, n) => ({ requestId: `r${n}` }))

const page = (request: Seen) => {
  const at = (key: string) => Number(request.query.find(([name]) => name === key)?.[1])
  return log.slice(at("offset"), at("offset") + at("limit"))
}

const ranged = () => stub((request) => json(page(request), 200, { "content-range": `1-3/${log.length}` }))

describe("activity.stream", () => {
  it.effect("returns the whole log, page by page", () =>
    Effect.gen(function* () {
      const transport = ranged()
      const { activity } = yield* clientOver(transport)
      const all = yield* Stream.runCollect(activity.stream({ pageSize: 3 }))
      assert.deepStrictEqual(
        all.map(({ requestId }) => requestId),
        log.map(({ requestId }) => requestId)
      )
      assert.deepStrictEqual(
        transport.seen.map(({ query }) => query.flat().join()),
        ["limit,3,offset,0", "limit,3,offset,3", "limit,3,offset,6"]
      )
    })
  )

  it.effect("does not request pages that are not read", () =>
    Effect.gen(function* () {
      const transport = ranged()
      const { activity } = yield* clientOver(transport)
      yield* Stream.runCollect(Stream.take(activity.stream({ pageSize: 3 }), 2))
      assert.strictEqual(transport.seen.length, 1)
    })
  )

  it.effect("requests pages of 50 by default, from the given offset", () =>
    Effect.gen(function* () {
      const transport = ranged()
      const { activity } = yield* clientOver(transport)
      assert.strictEqual((yield* Stream.runCollect(activity.stream({ offset: 5 }))).length, 2)
      assert.deepStrictEqual(
        transport.seen.map(({ query }) => query.flat().join()),
        ["limit,50,offset,5"]
      )
    })
  )

  it.effect("stops at an incomplete page if the server reports no total", () =>
    Effect.gen(function* () {
      const transport = stub((request) => json(page(request)))
      const { activity } = yield* clientOver(transport)
      assert.strictEqual((yield* Stream.runCollect(activity.stream({ pageSize: 4 }))).length, 7)
      assert.strictEqual(transport.seen.length, 2)
    })
  )
})
