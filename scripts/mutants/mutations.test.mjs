import assert from "node:assert/strict"
import { test } from "node:test"
import { mutantsOf, mutated, placeOf, sampleOf } from "./mutations.mjs"

const changes = (source) => mutantsOf(source).map((mutant) => mutated(source, mutant))

test("changes conditions, boundaries and arithmetic", () => {
  assert.deepEqual(changes("let x = a < b"), ["let x = a <= b", "let x = a >= b"])
  assert.deepEqual(changes("let x = a && b === c"), ["let x = a || b === c", "let x = a && b !== c"])
  assert.deepEqual(changes("let x = a - b * c"), ["let x = a + b * c", "let x = a - b / c"])
  assert.deepEqual(changes("let x = a ?? b"), ["let x = a"])
  assert.deepEqual(changes("if (a) b = c"), ["if (true) b = c", "if (false) b = c", "if (a) void 0"])
})

test("leaves out results, calls and spreads", () => {
  assert.deepEqual(changes("function f() { return g() }"), ["function f() { return undefined }"])
  assert.deepEqual(changes("f(a)"), ["void 0"])
  assert.deepEqual(changes("async () => { await f(a) }"), ["async () => { void 0 }"])
  assert.deepEqual(changes("let x = { ...a }"), ["let x = { ...{} }"])
  assert.deepEqual(changes("let x = a.filter(b)"), ["let x = a"])
  assert.deepEqual(changes("let x = a.some(b)"), ["let x = a.every(b)"])
})

test("leaves types, imports, texts and messages alone", () => {
  assert.deepEqual(changes('import a from "a"; type A = { b: true }; let x: 0 = y as 1'), [])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the source
  assert.deepEqual(changes("let x = `${count === 1 ? a : b} problems`"), [])
  assert.deepEqual(changes('let x = a + "b"'), [])
})

test("samples by a seed", () => {
  const values = Array.from({ length: 100 }, (_, index) => index)
  assert.deepEqual(sampleOf(values, 10, 7), sampleOf(values, 10, 7))
  assert.notDeepEqual(sampleOf(values, 10, 7), sampleOf(values, 10, 8))
  assert.equal(new Set(sampleOf(values, 10, 7)).size, 10)
})

test("names the line of a mutant", () => {
  assert.deepEqual(placeOf("a\n  b = c\n", 4), { line: 2, text: "b = c" })
})
