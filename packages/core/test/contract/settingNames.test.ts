import { assert, describe, it } from "vitest"
import { withEnvironment } from "../../src/contract/environment.ts"
import { nameHint, nameOptions, namesOf } from "../../src/contract/optionNames.ts"
import { nameSettings, optionOrigins } from "../../src/contract/settingNames.ts"

const hint = "Increase concurrency or totalTimeout, or start fewer requests at once."
const named = (given: object, variables = {}) => nameSettings(hint, namesOf(withEnvironment(given, variables).options))

describe("nameSettings", () => {
  it("names a time limit by its option if nobody set it, or code did", () => {
    assert.strictEqual(named({}), hint)
    assert.strictEqual(named({ totalTimeout: 5 }), hint)
  })

  it("names a time limit by its variable if the environment set it", () => {
    const variables = { OP_CONNECT_TOTAL_TIMEOUT: "5s" }
    assert.include(named({}, variables), "or OP_CONNECT_TOTAL_TIMEOUT,")
    assert.strictEqual(named({ totalTimeout: 5 }, variables), hint)
  })

  it("names a time limit by the line of a file that set it", () => {
    const origin = "OP_CONNECT_TOTAL_TIMEOUT (.env:3)"
    const given = { totalTimeout: 5, [optionOrigins]: { OP_CONNECT_TOTAL_TIMEOUT: origin } }
    assert.include(named(given), `or ${origin},`)
  })

  it("names the options of code that reads no variables, also those that could be set", () => {
    const text =
      "Set OP_CONNECT_CA_FILE. Check OP_CONNECT_HOST and the token (OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE)."
    const given = { host: "http://a.test", tokenFile: "/run/token" }
    assert.strictEqual(nameSettings(text, namesOf(given)), "Set caFile. Check host and the token (tokenFile).")
    const mixed = withEnvironment(given, { OP_CONNECT_HOST: "http://b.test", OP_CONNECT_CA_FILE: "/run/ca" })
    assert.strictEqual(
      nameSettings(text, namesOf(mixed.options)),
      "Set OP_CONNECT_CA_FILE. Check host and the token (tokenFile)."
    )
  })
})

describe("nameOptions", () => {
  const issue = {
    code: "InvalidHost",
    message: "",
    hint: "Correct OP_CONNECT_HOST.",
    place: { key: "OP_CONNECT_HOST" }
  } as const

  it("names the option in the hint and the place of an issue", () => {
    const given = { host: "x" }
    assert.deepStrictEqual(nameOptions(given, issue), { ...issue, hint: "Correct host.", place: { key: "host" } })
    assert.deepStrictEqual(nameHint(given, issue), { ...issue, hint: "Correct host." })
  })

  it("adds no place", () => {
    const { place: _, ...other } = issue
    assert.deepStrictEqual(nameOptions({ host: "x" }, other), { ...other, hint: "Correct host." })
    const place = { file: ".env" }
    assert.deepStrictEqual(nameOptions({ host: "x" }, { ...other, place }), { ...other, place, hint: "Correct host." })
  })

  it("names the variable that set the option", () => {
    const { options } = withEnvironment({}, { OP_CONNECT_HOST: "x" })
    assert.deepStrictEqual(nameOptions(options, issue), issue)
  })

  it("names the token by the option or the file that is given", () => {
    const text = "Correct the token (OP_CONNECT_TOKEN, OP_CONNECT_TOKEN_FILE)."
    const named = (options: object) => nameSettings(text, namesOf(options))
    assert.strictEqual(named({ token: "t", tokenFile: "" }), "Correct the token (token).")
    assert.strictEqual(named({ token: "t", tokenFile: "/f" }), "Correct the token (token or tokenFile).")
    assert.strictEqual(named({}), "Correct the token (token, tokenFile).")
    assert.strictEqual(named(withEnvironment({}, {}).options), text)
    assert.strictEqual(nameSettings("Set OP_CONNECT_TOKEN.", namesOf({ tokenFile: "/f" })), "Set token.")
    assert.strictEqual(nameSettings("Set OP_CONNECT_UNKNOWN.", namesOf({ host: "x" })), "Set OP_CONNECT_UNKNOWN.")
  })
})
