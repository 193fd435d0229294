// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how the variables of templates are written
import { assert, describe, it } from "@effect/vitest"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { codePoint } from "../support/arbitraries.ts"
import { runs } from "../support/whole.ts"

const parsed = (text: string) => Result.getOrThrow(SecretTemplate.parse(text))

/** Renders with each reference in angle brackets. */
const shown = (text: string) => SecretTemplate.render(parsed(text), (reference) => `<${reference}>`)

describe("parse and render", () => {
  it.each([
    // The whole value is one reference, spaces included.
    ["op://v/i/f", "<op://v/i/f>"],
    ["op://My Vault/My Item/f", "<op://My Vault/My Item/f>"],
    ["op://v/i/f?attribute=otp", "<op://v/i/f?attribute=otp>"],
    // Bare, within a text.
    ["x=op://v/i/f", "x=<op://v/i/f>"],
    ["postgres://app:op://v/i/f@db/app", "postgres://app:<op://v/i/f>@db/app"],
    ["postgres://op://v/i/user:op://v/i/s/pw@db:5432", "postgres://<op://v/i/user>:<op://v/i/s/pw>@db:5432"],
    ['{"a":"op://v/i/f","b":"op://v/i/g"}', '{"a":"<op://v/i/f>","b":"<op://v/i/g>"}'],
    ["f(op://v/i/f)", "f(<op://v/i/f>)"],
    ["[{{ op://v/i/f }}]", "[<op://v/i/f>]"],
    ["<a>op://v/i/f</a>", "<a><op://v/i/f></a>"],
    ['["op://v/i/f"]', '["<op://v/i/f>"]'],
    ['"op://v/i/f"\n', '"<op://v/i/f>"\n'],
    ["_op://v/i/f?attribute=otp;", "_<op://v/i/f?attribute=otp>;"],
    ["=op://v/a%26b/f", "=<op://v/a%26b/f>"],
    ["a\nop://v/i/f\nb", "a\n<op://v/i/f>\nb"],
    // Enclosed.
    ["{{op://v/i/f}}", "<op://v/i/f>"],
    ["a{{ op://My Vault/i/f }}b", "a<op://My Vault/i/f>b"],
    ["{{  op://v/i/f?attr=otp\t}}", "<op://v/i/f?attr=otp>"],
    ["{{ op://v/i/f }}{{ op://v/i/g }}", "<op://v/i/f><op://v/i/g>"],
    ["x{{ op://v/i/f }}op://v/i/g", "x<op://v/i/f><op://v/i/g>"],
    // A literal, so that a text can speak of a template.
    ['{{ "{{ op://x }}" }}', "{{ op://x }}"],
    ['a{{"op://v"}}b', "aop://vb"],
    ['{{ "say \\"op://\\" \\\\" }}', 'say "op://" \\'],
    ['{{ "" }}{{ op://v/i/f }}', "<op://v/i/f>"],
    // Braces and colons that mean nothing here.
    ["{{ not a reference }} op://v/i/f", "{{ not a reference }} <op://v/i/f>"],
    ["x { op://v/i/f }", "x { <op://v/i/f> }"],
    ["x op://v/i/f$HOME", "x <op://v/i/f>$HOME"],
    ["x op://v/i/f {{", "x <op://v/i/f> {{"]
  ])("%j", (text, expected) => {
    assert.strictEqual(shown(text), expected)
  })

  it.each([
    ["op://v/i", 1],
    ["x op://v/i y", 1],
    ["x op://v/i y op:// z op://v/i/f", 2],
    ["{{ op://v }}", 1],
    ["{{ op://v/i/f }} {{ op://a }} {{ op://b }}", 2],
    [" op://My Vault/i/f", 1],
    ["op://v/i/f ", 1],
    ['"op://v/i/f"', 1],
    ["'op://v/i/f'", 1],
    ["op:/v/i/f", 1],
    ["{ op://v/i/f }", 1],
    ["<op://v/i/f>", 1],
    ["op//v/i/f", 1],
    ["OP://v/i/f", 1],
    ["Op://v", 1],
    ["postgres://u:OP://v/i/f@h and op:/v/i/g", 2],
    ["{{\nop://v/i/f\n}}", 1],
    ["{{ op://v/i/f\n}}", 1],
    ["{{ OP://v/i/f }}", 1],
    ["op://v/i/f, op://v/i/g", 1],
    ["x op://v/i/f?sslmode=require", 1],
    ["op://$ENV/i/f", 1]
  ] as const)("%j has %d invalid references, and all are reported", (text, count) => {
    const result = SecretTemplate.parse(text)
    assert.isTrue(Result.isFailure(result))
    if (Result.isFailure(result)) {
      assert.deepStrictEqual(
        result.failure.map(({ _tag }) => _tag),
        Array.from({ length: count }, () => "InvalidReference")
      )
    }
  })

  it.each(["", "plain", "{{ x }}", '{{ "quoted" }}', "http://a/b", "SHOP://v/i/f", "stop:/v", "\ud800", "$HOME"])(
    "leaves %j, which holds no op://, as it is",
    (text) => {
      assert.deepStrictEqual(parsed(text), { parts: [{ _tag: "Text", text }] })
    }
  )

  it("has no empty parts around and between references", () => {
    assert.deepStrictEqual(parsed("{{ op://v/i/f }}{{ op://v/i/g }}"), {
      parts: [
        { _tag: "Reference", reference: "op://v/i/f" },
        { _tag: "Reference", reference: "op://v/i/g" }
      ]
    })
  })

  it("quotes what is in double braces without its blanks", () => {
    const result = SecretTemplate.parse("pg://{{ op//v/i/f }}@h")
    assert.deepStrictEqual(Result.isFailure(result) && result.failure.map(({ reference }) => reference), ["op//v/i/f"])
  })

  it("leaves any text without op:// unchanged", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.string({ unit: codePoint }), (text) => {
        FastCheck.pre(!text.includes("op://"))
        assert.strictEqual(shown(text), text)
      })
    )
  })

  it("never leaves op:// in a value, also directly after a word", () => {
    for (const text of [
      "1op://v/i/f",
      "1xop://v/i/f",
      "-op://v/i/f",
      "+op://v/i/f",
      ".op://v/i/f",
      "http+op://v/i/f",
      "x .op://v"
    ]) {
      assert.isTrue(Result.isFailure(SecretTemplate.parse(text)), text)
    }
  })

  it("ignores a scheme that ends in the same letters", () => {
    for (const text of ["xop://v/i/f", "shop://v/i/f", "a shop://basket?x=1", "SHop://v"])
      assert.strictEqual(shown(text), text)
    assert.strictEqual(shown("shop://op://v/i/f"), "shop://<op://v/i/f>")
    // Whatever comes after it.
    const followed = `shop://v${" and more".repeat(20)}`
    assert.strictEqual(shown(followed), followed)
  })

  it("reports a scheme directly after a sign at the first character", () => {
    const result = SecretTemplate.parse("x -op://v/i/f")
    assert.deepStrictEqual(Result.isFailure(result) && result.failure.map(({ position }) => position), [0])
  })

  it("rejects a reference with unclosed braces", () => {
    for (const text of ["{{ op://v/i/f", "{{op://v/i/f }", "x {{  op://v/i/f y"]) {
      assert.isTrue(Result.isFailure(SecretTemplate.parse(text)), text)
    }
    const result = SecretTemplate.parse("x {{  op://v/i/f y")
    assert.deepStrictEqual(Result.isFailure(result) && result.failure.map(({ hint, position }) => [hint, position]), [
      ["Write it as {{ op://v/i/f }}", 0]
    ])
  })

  it("never quotes text after a missing brace in a message", () => {
    for (const text of [
      '{"a": {"p": "{{ op://prod/db/password }", "password": "hunter2"}}',
      "p: {{ op://prod/db/password }\nq: hunter2 }}",
      "{{ op://prod/db/password } hunter2 }}",
      "op://prod/db\nhunter2 }}"
    ]) {
      for (const options of [{}, { variables: () => undefined }]) {
        const result = SecretTemplate.parse(text, options)
        assert.isTrue(Result.isFailure(result), text)
        if (Result.isFailure(result)) assert.notInclude(JSON.stringify(result.failure), "hunter2")
      }
    }
  })

  it("returns every occurrence of a reference in order", () => {
    const template = parsed(`${"op://v/i/g".replace("op", "x op")} {{ op://v/i/f }} op://v/i/g`)
    assert.deepStrictEqual(SecretTemplate.references(template), ["op://v/i/g", "op://v/i/f", "op://v/i/g"])
    assert.deepStrictEqual(SecretTemplate.references(parsed("nothing")), [])
  })

  it("inserts values verbatim without parsing them", () => {
    const values = ["op://v/i/g", "{{ op://v/i/g }}", '{{ "x" }}', "$&", "$1", "$$", "\\", "a\nb", ""]
    for (const value of values) {
      const rendered = SecretTemplate.render(parsed("a {{ op://v/i/f }}{{ op://v/i/f }} b"), () => value)
      assert.strictEqual(rendered, `a ${value}${value} b`)
    }
  })

  const word = FastCheck.string({ unit: FastCheck.constantFrom(..."aZ9-_."), minLength: 1, maxLength: 6 })
  const reference = FastCheck.array(word, { minLength: 3, maxLength: 4 }).map((parts) => `op://${parts.join("/")}`)
  // Text that neither holds a reference nor changes where the next one begins.
  const between = FastCheck.string({ unit: FastCheck.constantFrom(..." =:@,;\"'\n()[]<>&|!é😀") })

  it("finds any references between any texts", () => {
    FastCheck.assert(
      FastCheck.property(
        FastCheck.array(FastCheck.tuple(between, reference, FastCheck.constantFrom("bare", "enclosed"))),
        between,
        (pieces, end) => {
          const written = pieces.map(([text, one, how]) => `=${text}${how === "bare" ? one : `{{ ${one} }}`}`)
          const template = parsed([...written, `=${end}`].join(""))
          assert.deepStrictEqual(
            SecretTemplate.references(template),
            pieces.map(([, one]) => one)
          )
          const expected = [...pieces.map(([text, one]) => `=${text}<${one}>`), `=${end}`].join("")
          assert.strictEqual(
            SecretTemplate.render(template, (one) => `<${one}>`),
            expected
          )
        }
      )
    )
  })

  it("returns the original text when each reference is rendered as itself", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.array(FastCheck.tuple(between, reference)), (pieces) => {
        const text = pieces.map(([before, one]) => `=${before}${one}`).join("")
        assert.strictEqual(
          SecretTemplate.render(parsed(text), (one) => one),
          text
        )
      })
    )
  })

  it("never throws for any text", () => {
    const pieces = FastCheck.constantFrom(
      "op://",
      "op://v/i/f",
      "{{",
      "}}",
      " ",
      '"',
      "\\",
      "/",
      "?",
      "%",
      "a",
      "\ud800",
      "\n"
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(
          FastCheck.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
          FastCheck.string({ unit: codePoint }).map((text) => `op://${text}`)
        ),
        (text) => {
          const result = SecretTemplate.parse(text)
          if (Result.isSuccess(result)) SecretTemplate.render(result.success, () => "")
        }
      ),
      { numRuns: runs(5_000) }
    )
  })

  const long = 100_000
  it.each([
    ["open braces with a reference", "{{ op://".repeat(runs(40_000))],
    ["a reference that is not closed", `{{ op://v/i/f${" ".repeat(150_000)}x`],
    ["open quotes", '{{ "'.repeat(long)],
    ["a literal that is not closed", `{{ "${"\\a".repeat(long)} op://v/i/f`],
    ["spaces after braces", `${`{{${" ".repeat(1_000)}`.repeat(100)} op://v/i/f`],
    ["open braces", `${"{".repeat(long)} op://v/i/f`],
    ["a long word before the scheme", `${"a".repeat(long)}op://v/i/f op://v/i/f`],
    ["slashes", `=op://${"/".repeat(long)}`],
    ["parameters", `=op://v/i/f?${"a".repeat(long)}`]
  ])("comes to an end with many of them: %s", (_, text) => {
    const result = SecretTemplate.parse(text)
    assert.isTrue(Result.isSuccess(result) || result.failure.length > 0)
  })
})

describe("variables", () => {
  it("variables are looked up by valid names only", () => {
    const asked: Array<string> = []
    const variables = (name: string) => {
      asked.push(name)
      return "x"
    }
    assert.isTrue(Result.isFailure(SecretTemplate.parse("op://${1a}/${A}/f", { variables })))
    assert.deepStrictEqual(asked, ["A"])
  })

  const variables = (name: string) => ({ STAGE: "prod", FIELD: "password", EMPTY: "", SPACED: "My Vault" })[name]
  const shownWith = (text: string) =>
    SecretTemplate.render(Result.getOrThrow(SecretTemplate.parse(text, { variables })), (one) => `<${one}>`)

  it.each([
    ["op://$STAGE/db/$FIELD", "<op://prod/db/password>"],
    ["op://${STAGE}/db/${FIELD}", "<op://prod/db/password>"],
    ["op://${ STAGE }/db/f", "<op://prod/db/f>"],
    ["op://${NONE:-dev}/db/f", "<op://dev/db/f>"],
    ["op://${EMPTY:-dev}/db/f", "<op://dev/db/f>"],
    ["op://${STAGE:-dev}/db/f", "<op://prod/db/f>"],
    ["op://${NONE:-a b}/db/f", "<op://a b/db/f>"],
    ["op://x-${STAGE}_$FIELD/db/f", "<op://x-prod_password/db/f>"],
    ["op://v/i/f?attribute=${NONE:-otp}", "<op://v/i/f?attribute=otp>"],
    ["x: op://$STAGE/db/f,", "x: <op://prod/db/f>,"],
    ["x: op://${NONE:-dev}/db/f,", "x: <op://dev/db/f>,"],
    ["x: {{ op://$SPACED/db/f }}", "x: <op://My Vault/db/f>"],
    // Outside of a reference a dollar is a dollar.
    ["$STAGE ${FIELD} x op://v/i/f", "$STAGE ${FIELD} x <op://v/i/f>"]
  ])("%j is %j", (text, expected) => {
    assert.strictEqual(shownWith(text), expected)
  })

  it.each([
    ["op://$NONE/db/f", 5, '"NONE" is not set'],
    ["op://$NONE/db/$EMPTY", 5, '"NONE" is not set'],
    ["op://v/i/${EMPTY}", 9, '"EMPTY" is empty'],
    ["op://v/${NONE:-}/f", 7, '"NONE" is not set: set it, or write ${NONE:-text}'],
    ["op://v/i/${}", 9, "write a variable as"],
    ["op://v/i/${A-b}", 9, "write a variable as"],
    ["op://v/$SPACED&/f", 7, "with its variables expanded"]
  ] as const)("%j is refused at %d: %s", (text, position, rule) => {
    const result = SecretTemplate.parse(text, { variables })
    assert.isTrue(Result.isFailure(result))
    if (Result.isSuccess(result)) return
    assert.strictEqual(result.failure.length, 1)
    assert.strictEqual(result.failure[0]?.position, position)
    assert.include(result.failure[0]?.message, rule)
  })

  it("whose values are not part of a reference are not shown in the error", () => {
    const result = SecretTemplate.parse("op://prod/db/$SECRET", { variables: () => "hunter2/is/a/secret" })
    assert.isTrue(Result.isFailure(result))
    if (Result.isFailure(result)) {
      assert.strictEqual(result.failure[0]?.reference, "op://prod/db/$SECRET")
      assert.notInclude(JSON.stringify(result.failure), "hunter2")
    }
  })

  it("variables are not expanded by default", () => {
    assert.isTrue(Result.isFailure(SecretTemplate.parse("op://${STAGE:-dev}/db/f")))
  })

  it("expand separately: a value never becomes part of the next one", () => {
    const nested = SecretTemplate.parse("op://$A/db/f", { variables: (name) => (name === "A" ? "$B" : "prod") })
    assert.isTrue(Result.isFailure(nested))
  })
})

describe("comments", () => {
  const shownWith = (text: string, comments: ReadonlyArray<string>) =>
    SecretTemplate.render(Result.getOrThrow(SecretTemplate.parse(text, { comments })), (one) => `<${one}>`)

  it("comments are not changed", () => {
    const text = ["# op://nothing", "a: op://v/i/f", "  # was {{ op://v/i/g }} op://", "b: # op://v/i/h", "#"].join(
      "\n"
    )
    assert.strictEqual(
      shownWith(text, ["#", "//"]),
      ["# op://nothing", "a: <op://v/i/f>", "  # was {{ op://v/i/g }} op://", "b: # <op://v/i/h>", "#"].join("\n")
    )
    assert.strictEqual(shownWith("x\n\t// op://a\r\nop://v/i/f", ["#", "//"]), "x\n\t// op://a\r\n<op://v/i/f>")
    assert.strictEqual(shownWith("x\n(* op://a\nop://v/i/f", ["(*"]), "x\n(* op://a\n<op://v/i/f>")
  })

  it("comments are not recognized by default", () => {
    assert.isTrue(Result.isFailure(SecretTemplate.parse("# op://nothing\nx")))
  })

  it("comments can begin with any marker except an empty one", () => {
    for (const marker of ["--", "//", "/*", "<!--", ";", "!", "REM ", "[x]", "^$", "\\"]) {
      assert.strictEqual(shownWith(`a\n${marker} op://x\nop://v/i/f`, [marker]), `a\n${marker} op://x\n<op://v/i/f>`)
    }
    assert.strictEqual(shownWith("p=op://v/i/f", [""]), "p=<op://v/i/f>")
  })

  it.each([
    ["carriage returns", "\r"],
    ["line separators", "\u2028"],
    ["spaces", " "],
    ["tabs", "\t"],
    ["line ends", "\n"]
  ])("come to an end with many %s", (_, sign) => {
    const text = `${sign.repeat(200_000)}x op://v/i/f`
    assert.strictEqual(shownWith(text, ["#", "//"]), `${sign.repeat(200_000)}x <op://v/i/f>`)
  })

  it("comments do not begin inside quoted text", () => {
    assert.strictEqual(shownWith('{{ "\n# op://a" }}', ["#"]), "\n# op://a")
  })

  it("comments do not affect references outside", () => {
    const line = FastCheck.constantFrom("# op://x", " # {{ op://v/i/f }}", "a: op://v/i/f", "{{ op://v/i/f }}", "plain")
    FastCheck.assert(
      FastCheck.property(FastCheck.array(line, { minLength: 1 }), (lines) => {
        const text = `\n${lines.join("\n")}`
        const expected = lines.map((one) =>
          /^\s*#/.test(one) ? one : one.replace(/\{\{ (op:\S+) \}\}|(op:\S+)/, "<op://v/i/f>")
        )
        assert.strictEqual(shownWith(text, ["#"]), `\n${expected.join("\n")}`)
      })
    )
  })
})
