import { assert, describe, it } from "@effect/vitest"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Current from "../../src/secrets/current.ts"
import { resolved } from "../support/resolved.ts"

const begin = () => {
  const cache = { generation: 0, vault: 0, list: 0 }
  const current = Current.make(
    {
      generation: () => cache.generation,
      confirmedAt: (_, isNamed) => (isNamed ? Math.min(cache.vault, cache.list) : cache.vault)
    },
    { capacity: 2, timeToLive: 100 }
  )
  const remember = (text: string, readIn = cache.generation) =>
    current.remember(
      [[{ reference: Result.getOrThrow(SecretReference.parse(text)) }, Result.succeed(resolved(text))]],
      readIn
    )
  const get = (text: string, now: number) => {
    const found = current.get(text, now)
    return found === undefined ? undefined : Redacted.value(found.value)
  }
  return { cache, remember, get }
}

const named = "op://prod/db/password"
const byId = `op://${"v".repeat(26)}/db/password`

describe("current values", () => {
  it("current values are valid while the vault was unchanged within timeToLive", () => {
    const { cache, get, remember } = begin()
    remember(named)
    assert.strictEqual(get(named, 100), named)
    assert.isUndefined(get(named, 101))
    cache.vault = 50
    assert.isUndefined(get(named, 101))
    cache.list = 50
    assert.strictEqual(get(named, 101), named)
  })

  it("current values of a vault by id require no list of vaults", () => {
    const { cache, get, remember } = begin()
    remember(byId)
    cache.vault = 50
    assert.strictEqual(get(byId, 150), byId)
  })

  it("expire with the next response of the server", () => {
    const { cache, get, remember } = begin()
    remember(named)
    cache.generation++
    assert.isUndefined(get(named, 0))
    cache.generation--
    assert.isUndefined(get(named, 0))
  })

  it("exclude those of a plan with concurrent reads", () => {
    const { cache, get, remember } = begin()
    cache.generation++
    remember(named, 0)
    assert.isUndefined(get(named, 0))
  })

  it("exclude one-time passwords, and are limited to ten per cached item", () => {
    const { get, remember } = begin()
    const code = "op://prod/db/code?attribute=otp"
    const others = Array.from({ length: 21 }, (_, n) => `op://prod/db/field${n}`)
    for (const text of [code, ...others]) remember(text)
    assert.isUndefined(get(code, 0))
    assert.deepStrictEqual(
      others.filter((text) => get(text, 0) !== undefined),
      others.slice(0, 20)
    )
  })
})
