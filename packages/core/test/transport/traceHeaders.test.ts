import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { traceHeaders } from "../../src/transport/traceHeaders.ts"

describe("trace headers", () => {
  it.effect("have the ids of the current span and of its parent, in the formats of W3C and B3", () =>
    Effect.gen(function* () {
      const { outer, inner } = yield* Effect.all({
        outer: traceHeaders,
        inner: Effect.withSpan(traceHeaders, "inner")
      }).pipe(Effect.withSpan("outer"))
      const [, traceId, parentId] = /^(\w+)-(\w+)-1$/.exec(outer?.b3 ?? "") ?? []
      assert.strictEqual(outer?.traceparent, `00-${traceId}-${parentId}-01`)
      assert.match(inner?.b3 ?? "", new RegExp(`^${traceId}-\\w+-1-${parentId}$`))
    })
  )

  it.effect("say that a span is not sampled", () =>
    Effect.gen(function* () {
      const headers = yield* Effect.withSpan(traceHeaders, "ignored", { sampled: false })
      assert.match(headers?.traceparent ?? "", /-00$/)
      assert.match(headers?.b3 ?? "", /-0$/)
    })
  )

  it.effect("are left out without a span", () => Effect.map(traceHeaders, (headers) => assert.isUndefined(headers)))
})
