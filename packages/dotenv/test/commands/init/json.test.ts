import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { edited, JsonText } from "../../../src/commands/init/json.ts"

const key = fc.oneof(
  fc.string(),
  fc.constantFrom("dependencies", "scripts", "a", "zz", "x\0y", 'quo"te', "back\\slash")
)
const value = fc.jsonValue()
const indent = fc.constantFrom(undefined, 1, 2, 4, "\t", "   ")
const lineEnd = fc.constantFrom("\n", "\r\n")
const manifest = fc.record(
  {
    name: fc.string(),
    dependencies: fc.dictionary(key, fc.string()),
    scripts: fc.dictionary(key, fc.string()),
    other: value
  },
  { requiredKeys: [] }
)

const written = (content: unknown, space: string | number | undefined, end: string) =>
  JSON.stringify(content, null, space).replaceAll("\n", end)

describe("JsonText", () => {
  it("finds every value of an object", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), indent, lineEnd, (content, space, end) => {
        const text = written(content, space, end)
        const json = new JsonText(text)
        for (const [name, one] of Object.entries(content)) {
          const span = json.span(name)
          assert.isDefined(span)
          if (span === undefined) continue
          assert.deepStrictEqual(JSON.parse(text.slice(span.start, span.end)), JSON.parse(JSON.stringify(one)))
          assert.isTrue(text.slice(span.keyStart).startsWith(JSON.stringify(name)))
        }
      })
    )
  })

  it("inserts a string, and keeps the rest of the text", () => {
    fc.assert(
      fc.property(manifest, indent, lineEnd, fc.boolean(), (content, space, end, hasEnd) => {
        const text = `${written(content, space, end)}${hasEnd ? end : ""}`
        const edit = new JsonText(text).insert("dependencies", "@opconnect/dotenv", "^1")
        const result = edited(text, [edit])
        const expected = { ...content, dependencies: { ...content.dependencies, "@opconnect/dotenv": "^1" } }
        assert.deepStrictEqual(JSON.parse(result), JSON.parse(JSON.stringify(expected)))
        assert.strictEqual(result.slice(0, edit.start), text.slice(0, edit.start))
        assert.isTrue(result.endsWith(text.slice(edit.end)))
        if (text.includes("\r\n")) assert.notMatch(result, /(?<!\r)\n/)
      })
    )
  })

  it.each([
    ['{"a":1}', '{"a":1,"dependencies":{"m":"^1"}}'],
    ['{"dependencies":{"a":"1","b":"2"}}', '{"dependencies":{"a":"1","b":"2","m":"^1"}}'],
    ["\n{ }\n", '\n{\n  "dependencies": {\n    "m": "^1"\n  }\n}\n'],
    ["{}\r\n", '{\r\n  "dependencies": {\r\n    "m": "^1"\r\n  }\r\n}\r\n'],
    ['{"\\"a:" : 1}', '{"\\"a:" : 1,"dependencies" : {"m" : "^1"}}'],
    ["{}", '{\n  "dependencies": {\n    "m": "^1"\n  }\n}'],
    ['{\n\t"dependencies" : {}\n}', '{\n\t"dependencies" : {\n\t\t"m" : "^1"\n\t}\n}'],
    ['{ "dependencies": { "z": "1" } }', '{ "dependencies": { "m": "^1", "z": "1" } }'],
    ['\uFEFF{"dependencies":{"b":"1","n":"2"}}', '\uFEFF{"dependencies":{"b":"1","m":"^1","n":"2"}}']
  ])("writes %j as its neighbours are written", (text, expected) => {
    assert.strictEqual(edited(text, [new JsonText(text).insert("dependencies", "m", "^1")]), expected)
  })

  it("makes several edits of a text, in any order", () => {
    const edits = [
      { start: 0, end: 1, text: "one" },
      { start: 2, end: 3, text: "" },
      { start: 4, end: 4, text: "!" }
    ]
    for (const all of [edits, edits.toReversed()]) assert.strictEqual(edited("a b cd", all), "one  !cd")
  })

  it("knows the line of a key, and the last one of two", () => {
    const json = new JsonText('{\n"a":\n1,\n"list": [{ "a": 2 }, 3],\n"b": { "a": 4 },\n"a": 5\n}')
    assert.deepStrictEqual([json.line("b"), json.line("b", "a"), json.line("a"), json.line("c")], [5, 5, 6, undefined])
    const { end = 0, start = 0 } = json.span("a") ?? {}
    assert.strictEqual(json.text.slice(start, end), "5")
    assert.throws(() => new JsonText("{"), SyntaxError)
  })
})
