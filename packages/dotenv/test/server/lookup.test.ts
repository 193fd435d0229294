import * as Effect from "effect/Effect"
import { assert, describe, it } from "vitest"
import { pickItem, pickVault } from "../../src/server/lookup.ts"
import type { CommandError } from "../../src/terminal/failure.ts"

const vaults = [
  { id: "shopvaultshopvaultshopvau1", name: "shop" },
  { id: "twinvaulttwinvaulttwinvau1", name: "twin" },
  { id: "twinvaulttwinvaulttwinvau2", name: "twin" }
]
const items = [
  { id: "dbitemdbitemdbitemdbitemd1", title: "db" },
  { id: "untitleduntitleduntitled11", title: null },
  { id: "untitleduntitleduntitled12" }
]

/** The id, or what happened and the hint. */
const picked = (effect: Effect.Effect<{ readonly id: string }, CommandError>) =>
  Effect.runSync(
    Effect.match(effect, {
      onFailure: ({ hint, message }) => [message, hint],
      onSuccess: ({ id }) => id
    })
  )
const vault = (text: string) => picked(pickVault(vaults, text))
const item = (text: string) => picked(pickItem(items, { id: "v", name: "shop" }, text))

describe("a vault or an item", () => {
  it("is found by its name or id", () => {
    for (const text of ["shop", "SHOP", "shopvaultshopvaultshopvau1"]) {
      assert.strictEqual(vault(text), "shopvaultshopvaultshopvau1")
    }
    assert.strictEqual(vault("twinvaulttwinvaulttwinvau2"), "twinvaulttwinvaulttwinvau2")
    assert.strictEqual(item("db"), "dbitemdbitemdbitemdbitemd1")
    assert.strictEqual(item("untitleduntitleduntitled12"), "untitleduntitleduntitled12")
  })

  it("has a hint with the nearest name, or the command that lists the names", () => {
    assert.deepStrictEqual(vault("shp"), ['The token has no access to a vault named "shp".', 'Did you mean "shop"?'])
    assert.deepStrictEqual(vault("else\u001b"), [
      'The token has no access to a vault named "else\ufffd".',
      "List the available vaults: opconnect ls"
    ])
    assert.deepStrictEqual(item("dbb"), ['The vault "shop" has no item "dbb".', 'Did you mean "db"?'])
    assert.deepStrictEqual(item("else"), [
      'The vault "shop" has no item "else".',
      "List the available items: opconnect ls v"
    ])
  })

  it("must be named by its id if several have the name", () => {
    assert.deepStrictEqual(vault("twin"), [
      'Several vaults are named "twin".',
      "Use an id: twinvaulttwinvaulttwinvau1, twinvaulttwinvaulttwinvau2."
    ])
  })
})
