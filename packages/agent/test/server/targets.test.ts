import { assert, describe, it } from "vitest"
import { makeTargets } from "../../src/server/targets.ts"

const id = "abcdefghijklmnopqrstuvwxyz"

describe("the targets that a listener remembers", () => {
  it("parses the target of most requests once", () => {
    const targetOf = makeTargets()
    const target = targetOf(`/v1/vaults/${id}`)
    assert.strictEqual(targetOf(`/v1/vaults/${id}`), target)
  })

  it("are not filled by long targets, nor by many, nor by paths that are not served", () => {
    const targetOf = makeTargets()
    const isRemembered = (text: string) => {
      const before = targetOf(text)
      return targetOf(text) === before
    }
    assert.isFalse(isRemembered(`/v1/vaults/${id}?filter=${"x".repeat(300)}`))
    assert.isFalse(isRemembered("/v1/unknown"))
    const first = targetOf("/v1/vaults?filter=first")
    for (let index = 0; index < 999; index++) targetOf(`/v1/vaults?filter=${index}`)
    assert.strictEqual(targetOf("/v1/vaults?filter=first"), first)
    targetOf("/v1/vaults?filter=one%20more")
    assert.notStrictEqual(targetOf("/v1/vaults?filter=first"), first)
  })
})
