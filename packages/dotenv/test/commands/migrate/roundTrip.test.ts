// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expansion in an env file
// Whatever a file holds: moving its values and undoing that gives the same bytes, so every reader reads the same.
import { isUtf8 } from "node:buffer"
import { execFileSync } from "node:child_process"
import { parseEnv } from "node:util"
import dotenv from "dotenv"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { toBytes, toText } from "../../../src/commands/migrate/envText.ts"
import { isComposed, parsedValue, rewritten, writtenValues } from "../../../src/commands/migrate/rewrite.ts"
import { parse } from "../../../src/env-file/parse.ts"
import { runs } from "../../support/whole.ts"

const bare = fc.stringMatching(/^[A-Za-z0-9/+_.:@%,!?*&|;<>()[\]{}~^-]{1,20}$/).map((text) => text)
const inner = fc
  .array(fc.constantFrom("a", "Z9", " ", "$2b$10$", "#", " # ", "\\", "\\n", "\\$", "=", "é", "${X", "!", "%"), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => parts.join(""))
const multiline = fc
  .array(fc.constantFrom("-----BEGIN", "line", "#x", "B=2", "", "é"), { minLength: 2, maxLength: 4 })
  .map((lines) => lines.join("\n"))
const written = fc.oneof(
  bare,
  inner.map((text) => `'${text}x'`),
  inner.map((text) => `"${text}x"`),
  inner.map((text) => `\`${text}x\``),
  multiline.map((text) => `"${text}"`),
  multiline.map((text) => `'${text}'`),
  fc.tuple(bare, bare).map(([a, b]) => `${a}#${b}`),
  fc.tuple(bare, bare).map(([a, b]) => `{"${a}":"x#${b}"}`),
  fc.tuple(inner, bare).map(([a, b]) => `'${a}x'${b}`),
  fc.tuple(bare, bare).map(([a, b]) => `"${a}"#${b}`)
)
const comment = fc.constantFrom("", "", " # comment", "\t# it's", "   ")
const line = fc.oneof(
  fc
    .record({
      head: fc.constantFrom("", "export ", "  "),
      key: fc.constantFrom("A", "B_1", "C.D", "E"),
      sign: fc.constantFrom("=", " = ", "= "),
      written,
      comment
    })
    .map(({ comment, head, key, sign, written }) => `${head}${key}${sign}${written}${comment}`),
  fc.constantFrom("", "# comment with 'quote", "NOT A DEFINITION", "X=1", "Y=op://shop/db/password", "Z=${A}")
)
const file = fc
  .record({
    lines: fc.array(line, { maxLength: 6 }),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    last: fc.boolean(),
    mark: fc.boolean()
  })
  .map(({ end, last, lines, mark }) => `${mark ? "\uFEFF" : ""}${lines.join(end)}${last ? end : ""}`)

/** As `migrate` and `migrate --undo` do it, without a server between them. */
const moved = (text: string) => {
  const definitions = parse(text)
  const values = writtenValues(text, definitions)
  const wanted = definitions.filter(
    ({ key, text }) => text !== "" && !text.includes("op://") && !isComposed(values.get(key)?.raw ?? "", () => true)
  )
  const originals = new Map(wanted.map(({ key }) => [key, values.get(key)?.raw ?? ""]))
  const references = new Map(wanted.map(({ key }) => [key, `op://v/i/${key}`]))
  const isUnique = new Set(definitions.map(({ key }) => key)).size === definitions.length
  return { originals, result: isUnique ? rewritten(text, definitions, references) : undefined }
}

describe("the text of an env file", () => {
  it("preserves every byte", () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: "grapheme", maxLength: 3 }).map((text) => new TextEncoder().encode(text))
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces)
        assert.isTrue(toBytes(toText(bytes)).equals(bytes))
        if (isUtf8(bytes)) assert.strictEqual(toText(bytes), bytes.toString())
      }),
      { numRuns: runs(5_000) }
    )
  })
})

describe("migrate and --undo", () => {
  it("restores every byte", () => {
    let changed = 0
    fc.assert(
      fc.property(file, (text) => {
        const { originals, result } = moved(text)
        if (result === undefined) return
        if (originals.size > 0) changed++
        assert.strictEqual(rewritten(result, parse(result), originals), text)
        const read = dotenv.parse(result)
        for (const key of originals.keys()) assert.strictEqual(read[key], `op://v/i/${key}`)
        for (const [key, value] of Object.entries(dotenv.parse(text))) {
          if (!originals.has(key)) assert.strictEqual(read[key], value)
        }
      }),
      { numRuns: runs(5_000) }
    )
    assert.isAbove(changed, runs(1_000))
  })

  it("leave nothing of a moved value in the file, also after a #", () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12}$/)
    fc.assert(
      fc.property(secret, secret, fc.constantFrom("", "'", '"', "`"), (one, two, quote) => {
        const values = [`${quote}${one}#${two}${quote}`, `${quote}{"a":"${one}#${two}"}${quote}`]
        for (const value of [...values, `${quote}${one}${quote}#${two}`]) {
          const { result } = moved(`A=1\nK=${value}\nB=2 # kept\n`)
          assert.isDefined(result)
          assert.notInclude(result, one)
          assert.notInclude(result, two)
          assert.include(result, "B=op://v/i/B # kept")
        }
      })
    )
  })

  it("read the value as dotenv, Node and sh do, for forms on which they agree", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          bare.filter((text) => /^[\w/+.:@%,-]+$/.test(text)),
          inner.map((text) => `'${text}x'`)
        ),
        (raw) => {
          const value = parsedValue(raw)
          assert.strictEqual(dotenv.parse(`K=${raw}`).K, value)
          assert.strictEqual(parseEnv(`K=${raw}`).K, value)
        }
      ),
      { numRuns: runs(1_000) }
    )
    for (const raw of ["'$2b$10$abc'", "plain", "'two words # x'", "'a\\$b'"]) {
      assert.strictEqual(
        execFileSync("sh", ["-c", `K=${raw}; printf %s "$K"`], { encoding: "utf8" }),
        parsedValue(raw),
        raw
      )
    }
  })
})
