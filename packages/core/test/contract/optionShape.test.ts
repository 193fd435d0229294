import { assert, describe, it } from "@effect/vitest"
import { checkOptions, type OptionDefinition, shapeIssues } from "@opconnect/core/Options"
import * as Redacted from "effect/Redacted"
import { printValue } from "../../src/contract/optionShape.ts"

const messagesOf = (definition: Omit<OptionDefinition, "description">, value: unknown, check = checkOptions) =>
  check({ it: { ...definition, description: "" } }, { it: value }).issues.map(({ hint, message }) => [message, hint])

const nothing = () => undefined
const redacted = Redacted.make("s3cret")
const numbers = Redacted.make(5)
const promised = { reveal: () => "s3cret" }
const schema = { "~standard": {} }

describe("kinds of options", () => {
  it.each<[OptionDefinition["kind"], string, ReadonlyArray<unknown>, ReadonlyArray<unknown>]>([
    ["host", "a URL or a list of URLs; it is ", ["", "a", ["a", "b"], []], [5, ["a", 5], {}, null]],
    ["secret", "a string or a secret", ["", "a", redacted, promised], [5, numbers, { reveal: "a" }, ["a"], null]],
    ["key", "a passphrase or { file: path }", ["a", redacted, { file: "a" }], [5, { file: 5 }, {}, numbers, null]],
    ["path", "a path; it is ", ["", "a"], [5, null, new URL("file:///a")]],
    [
      "paths",
      "a path, a URL or a list of them; it is ",
      ["a", new URL("file:///a"), ["a", new URL("file:///a")]],
      [5, ["a", 5]]
    ],
    ["text", "a string; it is ", ["", "a"], [5, null]],
    ["boolean", "true or false; it is ", [true, false], ["true", 1, null]],
    ["toggle", "true, false or an object; it is ", [true, false, {}], ["true", null, []]],
    ["headers", "an object of strings; it is ", [{}, { a: "b", c: redacted }], ["a", { a: "b", c: 5 }, null]],
    ["function", "a function; it is ", [nothing], ["a", {}]],
    [
      "signal",
      "an AbortSignal; it is ",
      [new AbortController().signal],
      [{}, { aborted: true }, { addEventListener: nothing }, true]
    ],
    ["record", "an object; it is ", [{}], ["a", null, nothing]],
    ["lookup", "an object, or a function that returns one; it is ", [{}, nothing], ["a", null]],
    ["list", "a list of strings; it is ", [[], ["a"]], ["a", ["a", 5]]],
    ["schema", "a Standard Schema; it is ", [schema, Object.assign(() => undefined, schema)], [{}, nothing, "a", null]],
    ["any", "", [5, "a", null], []]
  ])("%s must be %s", (kind, called, accepted, refused) => {
    for (const value of accepted) assert.deepStrictEqual(messagesOf({ kind }, value), [])
    for (const value of refused) {
      const [[message = "", hint] = [], ...others] = messagesOf({ kind }, value)
      assert.deepStrictEqual(others, [])
      assert.isTrue(message.startsWith(`it must be ${called}`), message)
      // The value may be a secret of another type.
      if (kind === "secret" || kind === "key") assert.strictEqual(message, `it must be ${called}.`)
      assert.strictEqual(hint, "Correct the value.")
    }
  })

  it("an empty text counts as unset, unless the option requires a text", () => {
    assert.deepStrictEqual(messagesOf({ kind: "text" }, ""), [])
    assert.deepStrictEqual(messagesOf({ kind: "text", minimum: 1 }, ""), [
      ['it must be a string; it is "".', "Correct the value."]
    ])
    assert.deepStrictEqual(messagesOf({ kind: "text", minimum: 1 }, "a"), [])
  })

  it("a choice is one of its values", () => {
    const definition = { kind: "choice", values: ["a", "b"] } as const
    assert.deepStrictEqual(messagesOf(definition, "b"), [])
    assert.deepStrictEqual(messagesOf(definition, "c"), [['it cannot be "c".', "Use one of: a, b."]])
  })

  it.each([
    [{ minimum: 2, maximum: 5 }, 1, "it must be an integer from 2 to 5; it is 1."],
    [{ minimum: 2, maximum: 5 }, 6, "it must be an integer from 2 to 5; it is 6."],
    [{ minimum: 2 }, 1, "it must be an integer >= 2; it is 1."],
    [{}, -1, "it must be an integer >= 0; it is -1."],
    [{}, 1.5, "it must be an integer >= 0; it is 1.5."],
    [{}, "1", 'it must be an integer >= 0; it is "1".'],
    [{ minimum: 2, maximum: 5 }, 2, undefined],
    [{ minimum: 2, maximum: 5 }, 5, undefined],
    [{}, 0, undefined]
  ])("an integer with the limits %j: %s", (limits, value, message) => {
    const expected = message === undefined ? [] : [[message, "Correct the value."]]
    assert.deepStrictEqual(messagesOf({ kind: "integer", ...limits }, value), expected)
  })

  const examples = 'Write it as "500ms", "30s", "5m", "24h", "7d" or "5 minutes", or as a number of milliseconds.'
  it.each([
    [{}, "5", 'it must be a duration; it is "5".', "Add a unit, such as 5s or 5ms."],
    [{}, " 1.5 ", 'it must be a duration; it is " 1.5 ".', "Add a unit, such as 1.5s or 1.5ms."],
    [{}, "soon", 'it must be a duration; it is "soon".', examples],
    [{}, Number.NaN, "it must be a duration; it is NaN.", examples],
    [{}, null, "it must be a duration; it is null.", examples],
    [{}, true, "it must be a duration; it is true.", examples],
    [{}, nothing, "it must be a duration; it is a value of type function.", examples],
    [{ minimum: 1_000 }, 999, "it must be >= 1s; it is 999.", "Correct the value."],
    [{ minimum: 1, maximum: 1_000 }, "2s", 'it must be from 1ms to 1s; it is "2s".', "Correct the value."]
  ])("a duration with the limits %j is not %s", (limits, value, message, hint) => {
    assert.deepStrictEqual(messagesOf({ kind: "duration", ...limits }, value), [[message, hint]])
  })

  it.each([
    [{ maximum: 1_000 }, Number.POSITIVE_INFINITY, 1_000],
    [{}, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [{ minimum: 1, maximum: 1_000 }, "1s", 1_000],
    [{ minimum: 1, maximum: 1_000 }, 1, 1],
    [{}, 5n, 0.000_005],
    [{}, { seconds: 1 }, 1_000],
    [{ default: 7 }, undefined, 7]
  ])("a duration with the limits %j may be %s", (limits, value, expected) => {
    const { issues, values } = checkOptions({ it: { kind: "duration", description: "", ...limits } }, { it: value })
    assert.deepStrictEqual([issues, values], [[], { it: expected }])
  })

  it.each([
    [undefined, undefined],
    [true, true],
    [false, false],
    ["5s", 5_000]
  ])("a wait of %s is %s", (value, expected) => {
    const { issues, values } = checkOptions({ it: { kind: "wait", default: 9, description: "" } }, { it: value })
    assert.deepStrictEqual([issues, values], [[], { it: expected }])
  })
})

describe("names of options", () => {
  const inner = { path: { kind: "path", description: "" }, maxAge: { kind: "any", description: "" } } as const
  const table = { snapshot: { kind: "options", options: inner, description: "" } } as const
  const issuesOf = (given: unknown) => {
    const issues = shapeIssues(table, given)
    assert.deepStrictEqual(checkOptions(table, given).issues, issues)
    return issues
  }

  it.each([
    [{ snapshto: 1 }, "snapshto", 'Unknown option "snapshto".', 'Did you mean "snapshot"?'],
    [{ other: 1 }, "other", 'Unknown option "other".', "Use one of: snapshot."],
    [{ constructor: 1 }, "constructor", 'Unknown option "constructor".', "Use one of: snapshot."],
    [{ "s3 cret": 1 }, "?", 'Unknown option "?".', "Use one of: snapshot."],
    [{ ["s".repeat(61)]: 1 }, "?", 'Unknown option "?".', "Use one of: snapshot."],
    [
      { snapshot: { MAXAGE: 1 } },
      "snapshot.MAXAGE",
      'Unknown option "snapshot.MAXAGE".',
      'Did you mean "snapshot.maxAge"?'
    ],
    [{ snapshot: { z: 1 } }, "snapshot.z", 'Unknown option "snapshot.z".', "Use one of: path, maxAge."]
  ])("refuses %j", (given, key, message, hint) => {
    assert.deepStrictEqual(issuesOf(given), [{ code: "UnknownOption", message, hint, place: { key } }])
  })

  it.each([
    [5, "The options", "The options must be an object; it is 5.", "Pass an object, such as { snapshot: ... }."],
    [[], "The options", "The options must be an object; it is an array.", "Pass an object, such as { snapshot: ... }."],
    [{ snapshot: 5 }, "snapshot", "snapshot must be an object; it is 5.", "Pass an object, such as { path: ... }."]
  ])("refuses %j instead of an object", (given, key, message, hint) => {
    assert.deepStrictEqual(issuesOf(given), [{ code: "InvalidOption", message, hint, place: { key } }])
  })

  it("refuses nested options by their own names", () => {
    const message = "snapshot.path must be a path; it is 5."
    assert.deepStrictEqual(issuesOf({ snapshot: { path: 5 } }), [
      { code: "InvalidOption", message, hint: "Correct the value.", place: { key: "snapshot.path" } }
    ])
  })

  it("accepts no options", () => {
    for (const given of [undefined, {}, { snapshot: undefined }]) assert.deepStrictEqual(issuesOf(given), [])
  })
})

describe("printValue", () => {
  it.each([
    ["a b-1,+:.", '"a b-1,+:."'],
    ["a".repeat(24), `"${"a".repeat(24)}"`],
    ["a".repeat(25), "another text"],
    ["a/b", "another text"],
    [5, "5"],
    [false, "false"],
    [null, "null"],
    [5n, "5n"],
    [["s3cret"], "an array"],
    [{ a: "s3cret" }, "a value of type object"],
    [Symbol("s3cret"), "a value of type symbol"]
  ])("shows %s as %s", (value, text) => {
    assert.strictEqual(printValue(value), text)
  })
})
