import { printable } from "@opconnect/core/Redaction"
import { assert, describe, it } from "vitest"

describe("printable", () => {
  it("escapes control, bidirectional and zero-width characters, and line separators", () => {
    for (const char of [
      "\0",
      "\u001b",
      "\u009b",
      "\r",
      "\n",
      "\t",
      "\u202e",
      "\u2066",
      "\u200b",
      "\ufeff",
      "\u2028",
      "\u2029"
    ]) {
      assert.strictEqual(printable(`a${char}b`), "a\ufffdb", char.codePointAt(0)?.toString(16))
    }
    assert.strictEqual(printable("Café 🔑 `x` \\u001b"), "Café 🔑 `x` \\u001b")
  })

  it("keeps line breaks in lines", () => {
    assert.strictEqual(printable("a\nb\rc\u2028d", { lines: true }), "a\nb\ufffdc\ufffdd")
  })
})
