import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import * as SecretError from "@opconnect/core/SecretError"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import * as FastCheck from "fast-check"
import { codePoint } from "../support/arbitraries.ts"
import { runs } from "../support/whole.ts"

const parsed = (text: string) => Result.getOrThrow(SecretReference.parse(text))

const problem = (text: string): SecretError.InvalidReference => {
  const result = SecretReference.parse(text)
  if (Result.isSuccess(result)) throw new Error(`${text} was taken for ${JSON.stringify(result.success)}`)
  return result.failure
}

/** A name of a vault, an item, a section or a field: any text but none at all. */
const name = FastCheck.oneof(
  FastCheck.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  FastCheck.string({ unit: FastCheck.constantFrom(..."aZ9-_. /?%=&#+'\"\\\t\n{}é日😀"), minLength: 1, maxLength: 20 })
)
const attribute = FastCheck.constantFrom<SecretReference.Attribute>(
  "value",
  "otp",
  "type",
  "id",
  "title",
  "purpose",
  "content",
  "size",
  "name"
)
const names = { vault: name, item: name, section: name, field: name }
const reference: FastCheck.Arbitrary<SecretReference.SecretReference> = FastCheck.oneof(
  FastCheck.record({ ...names, attribute }, { requiredKeys: ["vault", "item", "field"], noNullPrototype: true }),
  FastCheck.record(
    { ...names, sshFormat: FastCheck.constant("openssh" as const) },
    { requiredKeys: ["vault", "item", "field", "sshFormat"], noNullPrototype: true }
  )
)

describe("parse", () => {
  it.each<[string, SecretReference.SecretReference]>([
    ["op://v/i/f", { vault: "v", item: "i", field: "f" }],
    ["op://v/i/s/f", { vault: "v", item: "i", section: "s", field: "f" }],
    ["op://My Vault/db - 1/a_b.c", { vault: "My Vault", item: "db - 1", field: "a_b.c" }],
    ["op://v/i/f ", { vault: "v", item: "i", field: "f " }],
    ["op:// / / ", { vault: " ", item: " ", field: " " }],
    ["op://v/../.", { vault: "v", item: "..", field: "." }],
    ["op://v/AI Keys %26 Passwords/f", { vault: "v", item: "AI Keys & Passwords", field: "f" }],
    ["op://v/a%2Fb/f", { vault: "v", item: "a/b", field: "f" }],
    ["op://v/a%2fb/f", { vault: "v", item: "a/b", field: "f" }],
    ["op://v/100%25/f", { vault: "v", item: "100%", field: "f" }],
    ["op://v/%252F/f", { vault: "v", item: "%2F", field: "f" }],
    ["op://v/caf%C3%A9/f", { vault: "v", item: "café", field: "f" }],
    ["op://v/i/f?attribute=otp", { vault: "v", item: "i", field: "f", attribute: "otp" }],
    ["op://v/i/f?attribute=totp", { vault: "v", item: "i", field: "f", attribute: "otp" }],
    ["op://v/i/f?attr=otp", { vault: "v", item: "i", field: "f", attribute: "otp" }],
    ["op://v/i/s/f?attribute=type", { vault: "v", item: "i", section: "s", field: "f", attribute: "type" }],
    ["op://v/i/f?attribute=value", { vault: "v", item: "i", field: "f", attribute: "value" }],
    ["op://v/i/f?attribute=id", { vault: "v", item: "i", field: "f", attribute: "id" }],
    ["op://v/i/f?attribute=purpose", { vault: "v", item: "i", field: "f", attribute: "purpose" }],
    ["op://v/i/f?attribute=content", { vault: "v", item: "i", field: "f", attribute: "content" }],
    ["op://v/i/f?attribute=size", { vault: "v", item: "i", field: "f", attribute: "size" }],
    ["op://v/i/f?attribute=name", { vault: "v", item: "i", field: "f", attribute: "name" }],
    ["op://v/i/f?ssh-format=openssh", { vault: "v", item: "i", field: "f", sshFormat: "openssh" }]
  ])("takes %j", (text, expected) => {
    assert.deepStrictEqual(parsed(text), expected)
  })

  it.each([
    // [text, the index of the character where it goes wrong]
    ["", 0],
    ["v/i/f", 0],
    [" op://v/i/f", 0],
    ["OP://v/i/f", 0],
    ["op:/v/i/f", 0],
    ["op://", 5],
    ["op://v", 6],
    ["op://v/i", 8],
    ["op://v/i?attribute=otp", 8],
    ["op:////", 5],
    ["op:///i/f", 5],
    ["op://v//f", 7],
    ["op://v/i/", 9],
    ["op://v/i/f/", 11],
    ["op://v/i/s/f/", 12],
    ["op://v/i/s/f/x", 12],
    ["op://v/i/f$", 10],
    ["op://v/i/a@b", 10],
    ["op://v/i/a+b", 10],
    ["op://v/i/a'b", 10],
    ["op://v/i/a(b", 10],
    ["op://v/i/a&b", 10],
    ["op://v/i/a#b", 10],
    ["op://v/i:x/f", 8],
    ["op://vé/i/f", 6],
    ["op://v/日/f", 7],
    ["op://v/i\u00a0x/f", 8],
    ["op://v/i/f\n", 10],
    ["op://v/i/f\t", 10],
    ["op://v/😀/f", 7],
    ["op://v/50%/f", 9],
    ["op://v/%2/f", 7],
    ["op://v/a%zz/f", 8],
    ["op://v/a%20b%zz/f", 12],
    ["op://v/%ff/f", 7],
    ["op://v/a%C3%28/f", 8],
    ["op://$ENV/i/f", 5],
    ["op://v/i/f?", 11],
    ["op://v/i/f?attribute", 20],
    ["op://v/i/f?attribute=", 21],
    ["op://v/i/f?attribute=nope", 21],
    ["op://v/i/f?attribute=OTP", 21],
    ["op://v/i/f?attribute=otp=x", 21],
    ["op://v/i/f?attribute=otp&x=y", 21],
    ["op://v/i/f?attribute=__proto__", 21],
    ["op://v/i/f?a=b&c=d", 11],
    ["op://v/i/f?Attribute=otp", 11],
    ["op://v/i/f?sslmode=require", 11],
    ["op://v/i/f??attribute=otp", 11],
    ["op://v/i/f?ssh-format=pem", 22],
    ["op://v/i/f?ssh-format=otp", 22],
    ["op://v/i/f?attribute=openssh", 21],
    ["op://v/i/f?attribute=value&ssh-format=openssh", 21]
  ] as const)("refuses %j at %d", (text, position) => {
    const error = problem(text)
    assert.instanceOf(error, SecretError.InvalidReference)
    assert.strictEqual(error.position, position)
    // Text that does not start like a reference may be a secret in the wrong place.
    // So may what stands on a second line.
    if (text.startsWith("op://")) assert.strictEqual(error.reference, text.replace(/[\n\t].*/s, "…"))
    else if (SecretReference.diagnose(text) === undefined) assert.strictEqual(error.reference, "(text without op://)")
    else assert.strictEqual(error.reference, text)
    assert.include(error.message, `at character ${position + 1}:`)
    assert.match(error.hint, /^[A-Z].*(\.|op:\/\/\S+)$/)
  })

  it("rejects special characters, and suggests their encoding", () => {
    for (let code = 0; code < 0x250; code++) {
      const char = String.fromCharCode(code)
      const result = SecretReference.parse(`op://v/a${char}b/f`)
      const plain = /[A-Za-z0-9\-_. ]/.test(char)
      if (char === "/" || char === "?" || char === "%") continue
      assert.strictEqual(Result.isSuccess(result), plain, JSON.stringify(char))
      if (Result.isSuccess(result)) continue
      assert.strictEqual(result.failure.position, 8)
      if (/\p{Cc}/u.test(char)) {
        assert.include(result.failure.message, char === "\n" || char === "\r" ? "one line" : "control characters")
        continue
      }
      const escaped = /as ((?:%[0-9A-F]{2})+)/.exec(result.failure.message)?.[1] ?? "no escape"
      assert.strictEqual(parsed(`op://v/a${escaped}b/f`).item, `a${char}b`)
    }
  })

  it("tells sequences that are not hexadecimal from those that are not UTF-8", () => {
    assert.include(problem("op://v/a%20b%zz/f").message, "% must be followed by two hexadecimal digits")
    assert.include(problem("op://v/a%20b%ff/f").message, "the % sequences are not UTF-8")
  })

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [5, "number"]
  ])("refuses %s, which is not a string", (value, type) => {
    const wrong: unknown = value
    const { message, position, reference } = problem(wrong as string)
    assert.deepStrictEqual(
      [message, position, reference],
      [`Not a secret reference, at character 1: a reference must be a string, not ${type}.`, 0, "(not a string)"]
    )
  })

  it("hints only what is certain", () => {
    const hint = "Correct the reference, or enclose it in {{ }} if it is part of a longer text."
    assert.strictEqual(problem("op://v//f").hint, hint)
  })

  it("suggests no reference in the grammar of the SDK, which could not be the text that was meant", () => {
    const result = SecretReference.parse("OP://v/i/f", { grammar: "sdk" })
    assert.include(Result.isFailure(result) ? result.failure.hint : "", "op://<vault>/<item>/<field>")
  })

  it("suggests the id where the grammar of the SDK has no escapes", () => {
    const result = SecretReference.parse("op://v/a%20b/f", { grammar: "sdk" })
    assert.match(Result.isFailure(result) ? result.failure.message : "", /allowed in a name: use the id/)
  })

  it("accepts an escape of every character", () => {
    for (let code = 1; code < 0xd800; code += 7) {
      const char = String.fromCharCode(code)
      const escaped = [...new TextEncoder().encode(char)]
        .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
        .join("")
      assert.strictEqual(parsed(`op://v/${escaped}/f`).item, char)
    }
  })

  it("omits missing parts of the reference", () => {
    assert.hasAllKeys(parsed("op://v/i/f"), ["vault", "item", "field"])
  })

  it("never throws for any text", () => {
    const pieces = FastCheck.constantFrom(
      ..."op://",
      "op://",
      "/",
      "?",
      "attribute=",
      "otp",
      "%",
      "%2F",
      "%ED%A0%80",
      "\ud800",
      "\udc00",
      "v",
      " ",
      "=",
      "\n",
      "é"
    )
    FastCheck.assert(
      FastCheck.property(
        FastCheck.oneof(
          FastCheck.string({ unit: codePoint }),
          FastCheck.string({
            unit: FastCheck.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
          }),
          FastCheck.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
          FastCheck.array(pieces, { maxLength: 12 }).map((all) => `op://v/i/${all.join("")}`)
        ),
        (text) => {
          const result = SecretReference.parse(text)
          if (Result.isSuccess(result)) return
          assert.isAtLeast(result.failure.position, 0)
          assert.isAtMost(result.failure.position, text.length)
        }
      ),
      { numRuns: runs(10_000) }
    )
  })

  const long = 1_000_000
  it.each([
    ["a long name", `op://v/i/${"x".repeat(long)}`],
    ["many slashes", `op://${"/".repeat(long)}`],
    ["many parts", `op://${"a/".repeat(long)}`],
    ["many percent signs", `op://v/i/${"%".repeat(long)}`],
    ["many escapes", `op://v/i/${"%41".repeat(long)}`],
    ["many escapes that are no text", `op://v/i/${"%ff".repeat(long)}`],
    ["many question marks", `op://v/i/f${"?".repeat(long)}`],
    ["many equals signs", `op://v/i/f?attribute${"=".repeat(long)}`],
    ["a long attribute", `op://v/i/f?attribute=${"otp".repeat(long)}`],
    ["many spaces", " ".repeat(long)],
    ["the scheme over and over", "op://".repeat(long)]
  ])("comes to an end with %s", (_, text) => {
    const result = SecretReference.parse(text)
    if (Result.isSuccess(result)) assert.isAbove(result.success.field.length, long - 1)
    else assert.isAtMost(result.failure.position, text.length)
  })
})

describe("format", () => {
  it("format is the inverse of parse, for any names", () => {
    FastCheck.assert(
      FastCheck.property(reference, (one) => {
        assert.deepStrictEqual(parsed(SecretReference.format(one)), one)
      }),
      { numRuns: runs(2_000) }
    )
  })

  it("writes references that the vendor's tools can read", () => {
    FastCheck.assert(
      FastCheck.property(reference, (one) => {
        assert.match(
          SecretReference.format(one),
          /^op:\/\/(?:[A-Za-z0-9\-_. ]|%[0-9A-F]{2})+(?:\/(?:[A-Za-z0-9\-_. ]|%[0-9A-F]{2})+){2,3}(?:\?(?:attribute|ssh-format)=[a-z]+)?$/
        )
      })
    )
  })

  it("leaves a plain reference unchanged", () => {
    for (const text of ["op://v/i/f", "op://My Vault/i/s/f", "op://v/i/f?attribute=otp"]) {
      assert.strictEqual(SecretReference.format(parsed(text)), text)
    }
  })

  it("encodes blanks only at the ends of a name", () => {
    assert.strictEqual(
      SecretReference.format({ vault: " R&D  lab ", item: "i", field: "f" }),
      "op://%20R%26D  lab%20/i/f"
    )
  })

  it("writes one canonical form", () => {
    assert.strictEqual(SecretReference.format(parsed("op://%76/%2f/f?attr=totp")), "op://v/%2F/f?attribute=otp")
  })
})

describe("literal", () => {
  it("returns the text", () => {
    assert.strictEqual(SecretReference.literal("op://prod/db/password"), "op://prod/db/password")
  })

  it("rejects invalid references at compile time", () => {
    expectTypeOf<SecretReference.Valid<"op://v/i/f">>().toEqualTypeOf<"op://v/i/f">()
    expectTypeOf<SecretReference.Valid<"op://v/i/s/f?attribute=otp">>().toEqualTypeOf<"op://v/i/s/f?attribute=otp">()
    expectTypeOf<SecretReference.Valid<`op://${string}/i/f`>>().toEqualTypeOf<`op://${string}/i/f`>()
    expectTypeOf<SecretReference.Valid<string>>().toEqualTypeOf<string>()
    expectTypeOf<SecretReference.Valid<`op://${string}`>>().toEqualTypeOf<`op://${string}`>()
    expectTypeOf<SecretReference.Valid<"op://v/i/f" | "op://v/i/g">>().toEqualTypeOf<"op://v/i/f" | "op://v/i/g">()
    type Form = "op://<vault>/<item>/[section/]<field>"
    expectTypeOf<SecretReference.Valid<"op://v/i">>().toEqualTypeOf<Form>()
    expectTypeOf<SecretReference.Valid<"op://v/i/s/f/x">>().toEqualTypeOf<Form>()
    expectTypeOf<SecretReference.Valid<"op://v//f">>().toEqualTypeOf<Form>()
    expectTypeOf<SecretReference.Valid<"op://v/i/">>().toEqualTypeOf<Form>()
    expectTypeOf<SecretReference.Valid<"op:/v/i/f">>().toEqualTypeOf<Form>()
    expectTypeOf<SecretReference.Valid<"v/i/f">>().toEqualTypeOf<Form>()
  })
})

describe("a reference with other text around it", () => {
  it.each([
    ["{{ op://App/x/y }}", "op://App/x/y"],
    ["KEY=op://App/x/y", "op://App/x/y"],
    ["=op://App/x/y", "op://App/x/y"],
    ["KEY='op://App/My Item/y'", "op://App/My Item/y"],
    ['op read "op://App/x/y"', "op://App/x/y"],
    ['$(op read "op://App/x/y?attribute=otp")', "op://App/x/y?attribute=otp"]
  ])("is refused with the reference alone as the suggestion: %j", (text, suggestion) => {
    const { hint, message, reference } = problem(text)
    assert.deepStrictEqual(
      [message, hint, reference],
      [
        "Not a secret reference, at character 1: there is other text around the reference.",
        `Write it as ${suggestion}`,
        suggestion
      ]
    )
  })

  it("is not taken for one if the reference is invalid", () => {
    const { message, reference } = problem("see op://App")
    assert.deepStrictEqual(
      [message, reference],
      ['Not a secret reference, at character 1: a reference starts with "op://".', "(text without op://)"]
    )
  })

  it("shows no part of a text whose reference is invalid", () => {
    const { hint, message, reference } = problem("hunter2 op://App/x/y\nhunter3")
    assert.notInclude(hint + message + reference, "hunter")
  })
})

describe("diagnose", () => {
  it.each([
    ["op:/App/x/y", "op://App/x/y"],
    ["OP://App/x/y", "op://App/x/y"],
    ["Op:/App/My Item/y", "op://App/My Item/y"],
    ["op:///App/x/y", undefined],
    ['"op://App/x/y"', "op://App/x/y"],
    ["'op://App/x/y", "op://App/x/y"],
    ["`OP://App/x/y`", "op://App/x/y"],
    [" op://App/x/y\n", "op://App/x/y"],
    [" OP://App/My Item/y", "op://App/My Item/y"],
    ["OP://App/x/my field", "op://App/x/my field"],
    ["op:/ App/x/y", "op://App/x/y"],
    ["url: op:/App/x/y for it", "op://App/x/y"],
    ["=op:/App/x/y for it", "op://App/x/y"],
    ["\u201Cop://App/x/y\u201D", "op://App/x/y"],
    ["url: op:/App/x/y?attribute=otp", "op://App/x/y?attribute=otp"]
  ])("suggests for %j to write %j", (text, suggestion) => {
    const error = SecretReference.diagnose(text)
    if (suggestion === undefined) assert.isUndefined(error)
    else assert.strictEqual(error?.hint, `Write it as ${suggestion}`)
  })

  it.each([
    ["op:/App/x/y", 0],
    ["url: op:/App/x/y", 5],
    ['"op://App/x/y"', 0],
    [" op://App/x/y", 0],
    ["op://App/x/y'", 12],
    ["op;//App/x/y", 2],
    ["op://App/x/y,", 12]
  ] as const)("names the first character of %j that is wrong: %d", (text, position) => {
    assert.strictEqual(SecretReference.diagnose(text)?.position, position)
  })

  it.each([
    ["op:App/x/y", 3, 'a reference starts with "op://"'],
    ["see OP://App", 4, 'a reference starts with "op://"'],
    ['"op://App/x/y"', 0, "a reference must not be enclosed in quotes or spaces"],
    ["<op://App/x/y>", 0, "a reference must not be enclosed in quotes, brackets or spaces"],
    ["op://App/x/y,", 12, 'the reference ends before ","'],
    ["op://App/\\\nx/y", 9, "a reference must be on one line"],
    ["op://App\u00AD/x/y", 8, "there is an invisible character in the reference"],
    [
      "op:App/x",
      0,
      'a reference starts with "op://" and has three or four parts; other text is written as {{ "text" }}'
    ]
  ] as const)("explains %j: character %d, %s", (text, position, rule) => {
    const error = SecretReference.diagnose(text)
    assert.deepStrictEqual([error?.position, error?.rule], [position, rule])
  })

  it("examines texts of up to 1,000 characters for a mistyped scheme", () => {
    const textOf = (length: number) => `op//App/x/${"y".repeat(length - 10)}`
    assert.isDefined(SecretReference.diagnose(textOf(1_000)))
    assert.isUndefined(SecretReference.diagnose(textOf(1_001)))
  })

  it.each(["", "plain", "op://App/x/y", "SHOP://a/b/c", "stop:/now", "https://a/op", "see op://App/x/y for it", '"x"'])(
    "has nothing to say about %j",
    (text) => {
      assert.isUndefined(SecretReference.diagnose(text))
    }
  )

  // References as people type them, and paste them from chats, documents, URLs and other files.
  it.each([
    "op:App/x/y",
    "op ://App/x/y",
    "op: //App/x/y",
    "op:/ /App/x/y",
    "op//App/x/y",
    "op;//App/x/y",
    "op.//App/x/y",
    "0p://App/x/y",
    "ops://App/x/y",
    "opp://App/x/y",
    "OPS://App/x/y",
    "op\uFF1A//App/x/y",
    "op:\uFF0F\uFF0FApp\uFF0Fx\uFF0Fy",
    "\uFF4F\uFF50://App/x/y",
    "o\u03C1://App/x/y",
    "\u043E\u0440://App/x/y",
    "op:\u2215\u2215App/x/y",
    "<op://App/x/y>",
    "< op://App/x/y >",
    '"<op://App/x/y>"',
    "[op://App/x/y]",
    "(op://App/x/y)",
    "{op://App/x/y}",
    "<op://App/x/y",
    "op://App/x/y>",
    "\u00ABop://App/x/y\u00BB",
    "\u201Eop://App/x/y\u201C",
    "\u200Bop://App/x/y",
    "op://App/x/y\u200B",
    "op\u2060://App/x/y",
    "op://App\u00AD/x/y",
    "op:\\\\App\\x\\y",
    "op:\\App\\x\\y",
    "op:\\/\\/App\\/x\\/y",
    "op\\://App/x/y",
    "op\\:\\/\\/App/x/y",
    "op%3A//App/x/y",
    "op%3a%2f%2fApp%2fx%2fy",
    "op:&#x2F;&#x2F;App/x/y",
    "op://App/\\\nx/y",
    "op://App/\n  x/y",
    "op://App/x/y,",
    "op://App/x/y;",
    '"op://App/x/y",',
    '\\"op://App/x/y\\"',
    "<OP:/App/x/y>"
  ])("suggests op://App/x/y for %j, alone and as a template", (text) => {
    const error = SecretReference.diagnose(text)
    assert.strictEqual(error?.hint, "Write it as op://App/x/y")
    assert.strictEqual(error?.reference.includes("App"), true)
    const template = SecretTemplate.parse(text)
    assert.isTrue(Result.isFailure(template))
    if (Result.isFailure(template)) {
      assert.deepStrictEqual(
        template.failure.map(({ hint }) => hint),
        ["Write it as op://App/x/y"]
      )
    }
    assert.isTrue(SecretTemplate.mentionsReference(text))
  })

  it.each([
    "op:App/x",
    "op:App/x/y/z/more",
    "op//App/x",
    "ops://App/x",
    "<OPS://App/x>",
    "op;//App/x",
    "op%3A%2F%2FApp%2Fx"
  ])("shows the form of a reference for %j, which has not three parts", (text) => {
    const error = SecretReference.diagnose(text)
    assert.strictEqual(
      error?.hint,
      "Write it as op://<vault>/<item>/<field>, or enclose it in {{ }} if it is part of a longer text."
    )
    assert.notInclude(JSON.stringify(error), "App")
    assert.isTrue(Result.isFailure(SecretTemplate.parse(text)))
  })

  it.each([
    ["op://App", "op://App/<item>/<field>"],
    ["op://App/x", "op://App/x/<field>"],
    ["<op://x>", "op://x/<item>/<field>"],
    ["op:// App/x", "op://App/x/<field>"],
    ["op://", "op://<vault>/<item>/<field>"],
    ["op:// ", "op://<vault>/<item>/<field>"],
    ["see {{ op://App/x }}", "op://App/x/<field>"]
  ])("shows for %j what is missing: %s", (text, outline) => {
    const template = SecretTemplate.parse(text)
    assert.strictEqual(
      Result.isFailure(template) ? template.failure[0]?.hint : undefined,
      `Write it as ${outline}, or enclose it in {{ }} if it is part of a longer text.`
    )
  })

  it("suggests a reference for one in double braces, and keeps such a text in quotes", () => {
    const hints = (text: string) =>
      Result.match(SecretTemplate.parse(text), {
        onFailure: (errors) => errors.map(({ hint }) => hint),
        onSuccess: (template) => SecretTemplate.render(template, () => "?")
      })
    for (const inner of ["op:App/x/y", " op//App/x/y ", "ops://App/x/y"]) {
      assert.deepStrictEqual(hints(`pg://{{${inner}}}@h`), ["Write it as op://App/x/y"])
      assert.strictEqual(hints(`a {{ "${inner}" }} b`), `a ${inner} b`)
    }
    assert.strictEqual(hints('{{ "op:App/x" }}'), "op:App/x")
    for (const text of ["{{ op.name }}", '{{ "x" }}', "{{ op:read }}"]) assert.strictEqual(hints(text), text)
    SecretTemplate.parse(`{{ ${" ".repeat(100_000)}`)
    SecretTemplate.parse("{{".repeat(100_000))
    SecretTemplate.parse(`{{${" ".repeat(100_000)}}}`)
  })

  it("suggests a reference for one with escaped slashes in JSON", () => {
    const template = SecretTemplate.parse(
      String.raw`{"a":"op:\/\/App\/x\/y","b":"line op:\/\/App\/x\/z\n","c":"{{ op:\/\/App\/x\/v }}"}`
    )
    assert.isTrue(Result.isFailure(template))
    if (Result.isFailure(template)) {
      const suggested = (field: string) => `Write it as op://App/x/${field}`
      assert.deepStrictEqual(
        template.failure.map(({ hint }) => hint),
        [suggested("y"), suggested("z"), suggested("v")]
      )
    }
  })

  it.each(["^(http|op:\\/\\/)", '{"a":"op:\\/x"}', "op:\\/", "shop:\\/\\/a\\/b\\/c"])(
    "leaves %j alone, which has no reference",
    (text) => {
      assert.isUndefined(SecretReference.diagnose(text))
      assert.deepStrictEqual(SecretTemplate.parse(text), Result.succeed({ parts: [{ _tag: "Text", text }] }))
    }
  )

  it("keeps the percent-encoding of names", () => {
    assert.strictEqual(SecretReference.diagnose("op%3A//App/a%2Fb/y")?.hint, "Write it as op://App/a%2Fb/y")
  })

  // Other schemes, paths, hosts and prose are nobody's reference.
  it.each([
    "shop://a/b/c",
    "http://op//x",
    "http://op/App/x/y",
    "op/App/x/y",
    "op.App/x/y",
    "./op//a/b/c",
    "/op//a/b/c",
    "op:",
    "op: see a/b/c",
    "op:a",
    "op:12/30",
    "op:1/2/2026/4/5",
    "op://",
    "op:read,write",
    "read op://",
    "opc.tcp://host/a/b",
    "top://a/b/c",
    "onepassword://vault/item/field",
    "0p3nSesame/x/y",
    "op@host:/srv/a/b",
    "op:1/b",
    "op:a/b/50%x",
    "op//App/x/y\n",
    "[op]",
    "op//",
    "a,op//b/c/d",
    "OPTIONS=/a/b/c"
  ])("leaves %j alone", (text) => {
    assert.isUndefined(SecretReference.diagnose(text))
    assert.deepStrictEqual(Result.isSuccess(SecretTemplate.parse(text)) || text.includes("op://"), true)
  })

  it("leaves random texts alone", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.base64String({ minLength: 12 }), (text) => {
        assert.isUndefined(SecretReference.diagnose(text))
      }),
      { numRuns: runs(2_000) }
    )
  })

  it("takes linear time", () => {
    for (const piece of ["\u200B", "<", "[", "op//", "\\\n", '\\"']) {
      SecretReference.diagnose(`${piece.repeat(400)}op://a/b/c${piece.repeat(400)}`)
      SecretReference.diagnose(piece.repeat(100_000))
    }
    for (const piece of [" ", '"', "op:/", "OP://", "{{", "{{ op://", "op://a/b/c "]) {
      SecretReference.diagnose(`op://a/b/c${piece.repeat(100_000)}x`)
      SecretTemplate.parse(`op://a/b/c${piece.repeat(100_000)}x`)
    }
  })

  it("quotes no more than the scheme of a text that cannot be corrected", () => {
    for (const [text, scheme] of [
      ["op:/hunter2", "op:/"],
      ["see OP://hunter2", "OP://"]
    ] as const) {
      assert.strictEqual(SecretReference.diagnose(text)?.reference, scheme)
    }
  })

  it("never quotes text that is not a reference, such as a secret", () => {
    for (const text of ["op:/hunter2", "x hunter2 OP://a hunter3", '"hunter2 op://a/b/c"']) {
      assert.notInclude(JSON.stringify(SecretReference.diagnose(text) ?? {}), "hunter")
    }
  })
})
