import { assert, describe, it } from "@effect/vitest"
import { ServerError } from "@opconnect/core/ConnectError"
import * as Effect from "effect/Effect"
import { locate } from "../../src/secrets/vaultLookup.ts"
import { id } from "../support/world.ts"

const details = { method: "GET", path: "/v1/vaults", host: "http://a.test", attempts: 1, mayHaveBeenProcessed: false }
const failing = Effect.fail(new ServerError({ ...details, status: 500, reason: "" }))
const listed = Effect.succeed([{ id: id("prod"), name: "prod" }])

const tagOf = (found: ReturnType<typeof locate>) => Effect.map(Effect.flip(found), (fault) => fault("")._tag)

describe("the vault of a reference", () => {
  it.effect("is assumed by its id without a list, or if the list cannot be read", () =>
    Effect.gen(function* () {
      for (const isListed of [false, true]) {
        const { assumed, id: found } = yield* locate(failing, id("prod"), isListed)
        assert.deepStrictEqual([assumed, found], [true, id("prod")])
      }
    })
  )

  it.effect("is not assumed by its name, nor by an id that a list does not have", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* tagOf(locate(failing, "prod", true)), "RequestFailed")
      assert.strictEqual(yield* tagOf(locate(listed, id("other"), true)), "VaultNotFound")
      assert.deepInclude(yield* locate(listed, id("prod"), true), { id: id("prod"), assumed: false })
      assert.deepInclude(yield* locate(listed, "prod", false), { id: id("prod"), assumed: false })
    })
  )
})
