import { assert, describe, it } from "@effect/vitest"
import { withEnvironment } from "@opconnect/core/ConnectOptions"
import * as Redacted from "effect/Redacted"
import { isTestRunner, type Variables } from "../../src/contract/environment.ts"

const read = (variables: Variables, given: Parameters<typeof withEnvironment>[0] = {}) =>
  withEnvironment(given, variables)

describe("options from the environment", () => {
  it.each([
    ["OP_CONNECT_HOST", " http://a.test ", "host", "http://a.test"],
    ["OP_CONNECT_TOTAL_TIMEOUT", "1.5s", "totalTimeout", 1_500],
    ["OP_CONNECT_STARTUP_TIMEOUT", "0", "startupTimeout", 0],
    ["OP_CONNECT_STARTUP_TIMEOUT", "0.0", "startupTimeout", 0],
    ["OP_CONNECT_RETRIES", "007", "retries", 7],
    ["OP_CONNECT_RETRIES", "9".repeat(15), "retries", 999_999_999_999_999],
    ["OP_CONNECT_PROPAGATE_TRACE", "YES", "propagateTrace", true],
    ["OP_CONNECT_PROPAGATE_TRACE", "on", "propagateTrace", true],
    ["OP_CONNECT_PROPAGATE_TRACE", "1", "propagateTrace", true],
    ["OP_CONNECT_PROPAGATE_TRACE", "true", "propagateTrace", true],
    ["OP_CONNECT_PROPAGATE_TRACE", "No", "propagateTrace", false],
    ["OP_CONNECT_PROPAGATE_TRACE", "off", "propagateTrace", false],
    ["OP_CONNECT_PROPAGATE_TRACE", "0", "propagateTrace", false],
    ["OP_CONNECT_PROPAGATE_TRACE", "false", "propagateTrace", false],
    ["OP_CONNECT_HOST", "  ", "host", ""],
    ["OP_CONNECT_USER_AGENT", "", "userAgent", undefined]
  ] as const)("%s=%s sets %s to %s", (variable, text, option, expected) => {
    const { issues, options, warnings } = read({ [variable]: text })
    assert.strictEqual(options[option], expected)
    assert.deepStrictEqual([issues, warnings], [[], []])
  })

  it("redacts the token", () => {
    const { token } = read({ OP_CONNECT_TOKEN: " t0ken\n" }).options
    assert.strictEqual(Redacted.isRedacted(token) && Redacted.value(token), "t0ken")
  })

  it.each([
    ["OP_CONNECT_TOTAL_TIMEOUT", "15", "a duration with a unit", "Write 15s or 15ms."],
    ["OP_CONNECT_TOTAL_TIMEOUT", "1.5", "a duration with a unit", "Write 1.5s or 1.5ms."],
    [
      "OP_CONNECT_TOTAL_TIMEOUT",
      "s3cret",
      "a duration",
      'Write it as "500ms", "30s", "5m", "24h", "7d" or "5 minutes".'
    ],
    ["OP_CONNECT_RETRIES", "-1", "an integer", "Write digits only."],
    ["OP_CONNECT_RETRIES", "9".repeat(16), "an integer", "Write digits only."],
    ["OP_CONNECT_PROPAGATE_TRACE", "s3cret", "true or false", "Write true or false."]
  ])("%s=%s must be %s", (variable, text, expected, hint) => {
    const { issues, options } = read({ [variable]: text })
    const message = `${variable} must be ${expected}.`
    assert.deepStrictEqual(issues, [{ code: "InvalidOption", message, hint, place: { key: variable } }])
    assert.deepStrictEqual({ ...options }, { ...read({}).options })
  })

  it("prefers given options, unless they are undefined", () => {
    const variables = { OP_CONNECT_HOST: "http://a.test", OP_CONNECT_RETRIES: "many" }
    const given = { host: "http://b.test", retries: 2, caFile: undefined }
    const { issues, options } = read({ ...variables, OP_CONNECT_CA_FILE: "/run/ca" }, given)
    assert.deepInclude(options, { host: "http://b.test", retries: 2, caFile: "/run/ca" })
    assert.deepStrictEqual(issues, [])
  })

  it.each([
    [{ token: "given" }, "given", undefined],
    [{ tokenFile: "/given" }, undefined, "/given"]
  ])("reads neither variable of the token beside %j", (given, token, tokenFile) => {
    const { options, warnings } = read({ OP_CONNECT_TOKEN: "t", OP_CONNECT_TOKEN_FILE: "/f" }, given)
    assert.deepStrictEqual([options.token, options.tokenFile], [token, tokenFile])
    assert.deepStrictEqual(warnings, [])
  })

  it("uses the token of two, and warns", () => {
    const { options, warnings } = read({ OP_CONNECT_TOKEN: "t", OP_CONNECT_TOKEN_FILE: "/f" })
    assert.notProperty(options, "tokenFile")
    assert.deepStrictEqual(warnings, [
      {
        code: "TwoTokens",
        message: "OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.",
        hint: "Unset one of them.",
        place: { key: "OP_CONNECT_TOKEN_FILE" }
      }
    ])
    assert.strictEqual(read({ OP_CONNECT_TOKEN_FILE: "/f" }).options.tokenFile, "/f")
  })

  it.each([
    ["OP_CONNECT_DEADLINE", "RenamedVariable", "it is now OP_CONNECT_TOTAL_TIMEOUT", "Set OP_CONNECT_TOTAL_TIMEOUT"],
    ["OP_CONNECT_HOTS", "UnknownVariable", "OP_CONNECT_HOTS is not used.", "Did you mean OP_CONNECT_HOST?"]
  ])("warns that %s is not used", (variable, code, message, hint) => {
    const { warnings } = read({ [variable]: "x" })
    assert.deepStrictEqual(
      warnings.map((warning): ReadonlyArray<unknown> => [warning.code, warning.place]),
      [[code, { key: variable }]]
    )
    assert.include(warnings[0]?.message, message)
    assert.include(warnings[0]?.hint, hint)
    assert.deepStrictEqual(read({ [variable]: undefined }).warnings, [])
  })

  it.each(["OP_CONNECT_SOMETHING_ELSE", "OP_CONNECT_constructor", "CONNECT_HOST", `OP_CONNECT_HOST${"S".repeat(60)}`])(
    "warns about no variable of other programs: %s",
    (variable) => {
      assert.deepStrictEqual(read({ [variable]: "x" }).warnings, [])
    }
  )
})

describe("isTestRunner", () => {
  it.each([
    [{ NODE_ENV: "test" }, true],
    [{ NODE_ENV: "production" }, false],
    [{ JEST_WORKER_ID: "1" }, true],
    [{ VITEST: "true" }, true],
    [{ NODE_TEST_CONTEXT: "child-v8" }, true],
    [{ JEST_WORKER_ID: "", VITEST: "", NODE_TEST_CONTEXT: "" }, false],
    [{}, false]
  ])("of %j is %s", (variables, expected) => {
    assert.strictEqual(isTestRunner(variables), expected)
  })
})
