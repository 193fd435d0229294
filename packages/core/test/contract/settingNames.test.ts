import { assert, describe, it, vi } from "vitest"
import { namesOf } from "../../src/contract/environment.ts"
import { optionOrigins } from "../../src/contract/Options.ts"
import { nameSettings } from "../../src/contract/settingNames.ts"

const hint = "Increase concurrency or totalTimeout, or start fewer requests at once."
const named = (given: object) => nameSettings(hint, namesOf(given))

describe("nameSettings", () => {
  it("names a time limit by its option if nobody set it, or code did", () => {
    assert.strictEqual(named({}), hint)
    assert.strictEqual(named({ totalTimeout: 5 }), hint)
  })

  it("names a time limit by its variable if the environment set it", () => {
    vi.stubEnv("OP_CONNECT_TOTAL_TIMEOUT", "5s")
    assert.include(named({}), "or OP_CONNECT_TOTAL_TIMEOUT,")
    assert.strictEqual(named({ totalTimeout: 5 }), hint)
    vi.unstubAllEnvs()
  })

  it("names a time limit by the line of a file that set it", () => {
    const origin = "OP_CONNECT_TOTAL_TIMEOUT (.env:3)"
    const given = { totalTimeout: 5, [optionOrigins]: { OP_CONNECT_TOTAL_TIMEOUT: origin } }
    assert.include(named(given), `or ${origin},`)
  })
})
