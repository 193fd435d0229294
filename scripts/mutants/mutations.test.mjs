import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { mutantsOf, placeOf, sampleOf, switched } from "./mutations.mjs"

const changes = (source) =>
  mutantsOf(source).map(({ end, start, text }) => source.slice(0, start) + text + source.slice(end))

test("changes conditions, boundaries and arithmetic", () => {
  assert.deepEqual(changes("let x = a < b"), ["let x = a <= b", "let x = a >= b"])
  assert.deepEqual(changes("let x = a && b === c"), ["let x = a || b === c", "let x = a && b !== c"])
  assert.deepEqual(changes("let x = a - b * c"), ["let x = a + b * c", "let x = a - b / c"])
  assert.deepEqual(changes("let x = a ?? b"), ["let x = a"])
  assert.deepEqual(changes("if (a) b = c"), ["if (true) b = c", "if (false) b = c", "if (a) void 0"])
})

test("skips results, calls and spreads", () => {
  assert.deepEqual(changes("function f() { return g() }"), ["function f() { return undefined }"])
  assert.deepEqual(changes("f(a)"), ["void 0"])
  assert.deepEqual(changes("async () => { await f(a) }"), ["async () => { void 0 }"])
  assert.deepEqual(changes("let x = { ...a }"), ["let x = { ...{} }"])
  assert.deepEqual(changes("let x = a.filter(b)"), ["let x = a"])
  assert.deepEqual(changes("let x = a.some(b)"), ["let x = a.every(b)"])
})

test("rejects lazy imports", () => {
  assert.deepEqual(changes('let f = () => import("./a.ts")'), [
    "let f = () => undefined",
    'let f = () => Promise.reject(new Error("not loaded"))'
  ])
})

test("skips types, imports, texts and messages", () => {
  assert.deepEqual(changes('import a from "a"; type A = { b: true }; let x: 0 = y as 1'), [])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the source
  assert.deepEqual(changes("let x = `${count === 1 ? a : b} problems`"), [])
  assert.deepEqual(changes('let x = a + "b"'), [])
})

/** The results of a source without mutants and with each of them. */
const results = (source) => {
  const mutants = mutantsOf(source).map((mutant, id) => ({ ...mutant, id }))
  const text = switched(source, mutants, "switch").replace(/^import .*?;/, "")
  const run = new Function("__isMutant", "a", `${text}\nreturn f(a)`)
  return [...mutants.map(({ id }) => id), -1].map((chosen) => {
    try {
      return run((id) => id === chosen, { list: [3, 1, 2] })
    } catch (error) {
      return error.name
    }
  })
}

test("selects a mutant at run time", () => {
  assert.deepEqual(results("const f = (a) => a.list[0] > 1 && a.list[1] < 2").slice(-1), [true])
  assert.deepEqual(results("const f = (a) => a.list[1] - 1"), [undefined, 2, 2, 1, 0])
  // The rest of the chain is skipped, too.
  assert.deepEqual(results("const f = (a) => a.none?.sort().length"), [undefined, "TypeError", undefined])
  assert.deepEqual(
    results("function f(a) {\n  let x = 1\n  a.list.pop()\n  try { x = 2 } finally { x = 3 }\n  return x\n}"),
    [3, 3, 3, 2, 2, undefined, 3]
  )
})

test("selects a mutant of a statement without a semicolon before it", () => {
  const statements = ["n++", "n += 2", "n > 5 ? (n = 1) : (n = 2)", "n > 5 && (n = 3)"]
  for (const statement of statements) {
    const source = `const f = (a) => {\n  let n = a.list.length\n  let m = n\n  ${statement}\n  return n * 10 + m\n}`
    const all = results(source)
    assert.equal(all.at(-1), new Function("a", `${source}\nreturn f(a)`)({ list: [3, 1, 2] }), statement)
    assert.ok(all.slice(0, -1).some((result) => result !== all.at(-1)))
    assert.ok(!all.includes("TypeError"), statement)
  }
})

test("samples by a seed", () => {
  const values = Array.from({ length: 100 }, (_, index) => index)
  assert.deepEqual(sampleOf(values, 10, 7), sampleOf(values, 10, 7))
  assert.notDeepEqual(sampleOf(values, 10, 7), sampleOf(values, 10, 8))
  assert.equal(new Set(sampleOf(values, 10, 7)).size, 10)
})

test("marks what runs once, when the module is loaded", () => {
  const source = "const a = 1\nconst f = () => b - 1\nclass C { d = 0; static e = 0; g() { return 1 } }"
  const placed = ({ end }) => source.slice(end - 5, end)
  const once = mutantsOf(source).filter(({ isTopLevel }) => isTopLevel)
  assert.deepEqual(once.map(placed), ["a = 1", "e = 0"])
})

test("names the line of a mutant", () => {
  assert.deepEqual(placeOf("a\n  b = c\n", 4), { line: 2, text: "b = c" })
})

test("finds each equivalent mutant in its source", () => {
  const equivalent = JSON.parse(readFileSync(join(import.meta.dirname, "equivalent.json"), "utf8"))
  for (const { after, before, file, line } of equivalent) {
    const source = readFileSync(join(import.meta.dirname, "../..", file), "utf8")
    const isThis = ({ end, start, text }) =>
      text === after && source.slice(start, end) === before && placeOf(source, start).text === line
    assert.ok(mutantsOf(source).some(isThis), `${file}: ${line}: ${before} -> ${after}`)
  }
})
