import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { Masker } from "../../src/masking/masker.ts"
import { isTrivial } from "../../src/masking/trivial.ts"

const jsonOf = (text: string) => JSON.stringify(text).slice(1, -1)

const hex = (digits: number) => (char: string) => char.charCodeAt(0).toString(16).toUpperCase().padStart(digits, "0")

/** The ways in which programs write a text into another. */
const encoders: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  json: jsonOf,
  php: (text) => jsonOf(text).replaceAll("/", "\\/"),
  go: (text) => jsonOf(text).replace(/[&<>]/g, (char) => `\\u${hex(4)(char).toLowerCase()}`),
  twice: (text) => jsonOf(jsonOf(text)),
  component: encodeURIComponent,
  uri: encodeURI,
  strict: (text) => encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${hex(2)(char)}`),
  form: (text) => new URLSearchParams({ q: text }).toString().slice(2),
  base64: (text) => Buffer.from(text).toString("base64"),
  base64OfJson: (text) => Buffer.from(JSON.stringify({ key: text })).toString("base64")
}

const masked = (secrets: ReadonlyArray<string>, chunks: ReadonlyArray<string | Buffer>) => {
  const masker = new Masker(secrets)
  return Buffer.concat([...chunks.map((chunk) => masker.write(Buffer.from(chunk))), masker.end()]).toString()
}

const pem = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIPcYVJ7yjFQyVbb1Z4zDqkKzQ8o1tq2Jw3dWb0vXcAbc
Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZg==
-----END PRIVATE KEY-----
`

/** A text cut at the given places. */
const cut = (bytes: Buffer, places: ReadonlyArray<number>) => {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b)
  return [...at, bytes.length].map((to, index) => bytes.subarray(at[index - 1] ?? 0, to))
}

describe("Masker", () => {
  it("hides a value, and nothing else", () => {
    assert.strictEqual(masked(["hunter2"], ["password: hunter2, hunter3\n"]), "password: ********, hunter3\n")
  })

  it("hides the longer of two that begin alike, and what comes right after", () => {
    assert.strictEqual(masked(["secret", "secret-more"], ["secret-more secret-mor"]), "******** ********-mor")
    assert.strictEqual(masked(["secret"], ["secretsecret"]), "****************")
  })

  it("passes on at once what can't be a part of a secret, a prompt for one", () => {
    const masker = new Masker(["s3cret-value"])
    assert.strictEqual(masker.write(Buffer.from("Password: ")).toString(), "Password: ")
    assert.strictEqual(masker.write(Buffer.from("abc s3c")).toString(), "abc ")
    assert.strictEqual(masker.write(Buffer.from("ond")).toString(), "s3cond")
    assert.strictEqual(masker.write(Buffer.from("s3cret-valu")).toString(), "")
    assert.strictEqual(masker.write(Buffer.from("e")).toString(), "********")
    assert.strictEqual(masker.end().toString(), "")
  })

  it("gives back at the end what only began like a secret", () => {
    assert.strictEqual(masked(["s3cret-value"], ["x s3cret"]), "x s3cret")
  })

  it("hides the lines of a key one by one, and leaves its frame", () => {
    const lines = pem.split("\n").map((line) => `| ${line}\n`)
    const shown = masked([pem], lines)
    assert.strictEqual(
      shown,
      "| -----BEGIN PRIVATE KEY-----\n| ********\n| ********\n| -----END PRIVATE KEY-----\n| \n"
    )
    assert.strictEqual(masked([pem], [`key: ${pem}.`]), "key: ********.")
  })

  it("hides what is encoded: JSON, addresses, forms, base64 wherever it begins", () => {
    const secret = `p"a/s+s w&rd=é${"\n"}line two of it`
    const forms = {
      json: JSON.stringify({ secret }),
      jsonAscii: '{"secret":"p\\"a/s+s w&rd=\\u00e9\\nline two of it"}',
      component: encodeURIComponent(secret),
      lower: encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
      form: new URLSearchParams({ q: secret }).toString(),
      base64: Buffer.from(secret).toString("base64"),
      base64url: Buffer.from(secret).toString("base64url"),
      basic: Buffer.from(`user:${secret}`).toString("base64"),
      basic2: Buffer.from(`user2:${secret}@x`).toString("base64"),
      basic3: Buffer.from(`user33:${secret}`).toString("base64")
    }
    for (const [name, text] of Object.entries(forms)) {
      const shown = masked([secret], [text])
      assert.include(shown, "********", name)
      // At most the characters that the neighbours have a part in are left.
      assert.isAtMost(shown.replace("********", "").length, text.length - secret.length, `${name}: ${shown}`)
    }
  })

  it("leaves nothing of a secret in any way of writing it", () => {
    const special = fc.constantFrom(..."abcXYZ019!'()*&<>/+\"\\ é€\n$%#:@?~".split(""))
    const secret = fc.string({ unit: special, minLength: 8, maxLength: 30 }).filter((text) => text.trim() === text)
    fc.assert(
      fc.property(secret, fc.constantFrom(...Object.keys(encoders)), (text, name) => {
        fc.pre(!isTrivial(text))
        const written = encoders[name]?.(text) ?? assert.fail(name)
        const left = masked([text], [written]).replaceAll("********", "")
        // Base64 of a text around the secret keeps the neighbours, and the characters that they have a part in.
        assert.isAtMost(left.length, name === "base64OfJson" ? 20 : 0, `${name}: ${written}`)
      }),
      { numRuns: 1000 }
    )
  })

  it("hides long base64 in lines, as the command of that name prints it", () => {
    const secret = Array.from({ length: 150 }, (_, index) => String.fromCharCode(97 + ((index * 7) % 26))).join("")
    const lines =
      Buffer.from(secret)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    assert.deepStrictEqual(masked([secret], [lines.join("\n  ")]).split(/\s+/), ["********", "********", "********"])
  })

  it("leaves ordinary words and numbers alone", () => {
    const trivial = [
      "",
      "true",
      "FALSE",
      "1234",
      "8080",
      "production",
      "localhost",
      "aaaaaaaa",
      "--------",
      "app",
      "db1"
    ]
    const text = `${trivial.join(" ")} 12345`
    assert.strictEqual(masked(trivial, [text]), text)
    for (const value of trivial) assert.isTrue(isTrivial(value), value)
    for (const value of ["hunter2", "123456", "p4ssw", "correct horse"]) assert.isFalse(isTrivial(value), value)
  })

  it("is the same whatever pieces the text comes in", () => {
    const secret = fc.oneof(
      fc.string({ minLength: 5, maxLength: 12, unit: "grapheme" }),
      fc.stringMatching(/^[ab]{5,9}$/),
      fc.constant(pem)
    )
    const form = fc.constantFrom(...Object.values(encoders))
    const world = fc
      .array(
        secret.map((text) => text.toWellFormed()),
        { minLength: 1, maxLength: 4 }
      )
      .chain((secrets) =>
        fc.record({
          secrets: fc.constant(secrets),
          pieces: fc.array(
            fc.oneof(
              fc.tuple(fc.constantFrom(...secrets), form).map(([text, encode]) => encode(text)),
              fc.tuple(fc.constantFrom(...secrets), fc.nat(12)).map(([text, length]) => text.slice(0, length)),
              fc.stringMatching(/^[ab \n"]{0,6}$/)
            ),
            { maxLength: 10 }
          ),
          places: fc.array(fc.nat(2_000), { maxLength: 60 })
        })
      )
    fc.assert(
      fc.property(world, ({ pieces, places, secrets }) => {
        const bytes = Buffer.from(pieces.join("").toWellFormed())
        const whole = masked(secrets, [bytes])
        assert.strictEqual(masked(secrets, cut(bytes, places)), whole)
        assert.strictEqual(
          masked(
            secrets,
            Array.from(bytes, (byte) => Buffer.of(byte))
          ),
          whole
        )
        // A secret that ends in an asterisk is not shown by its beginning before a mask.
        const shown = whole.replaceAll("*".repeat(8), "\0")
        for (const text of secrets) if (!isTrivial(text)) assert.notInclude(shown, text.trim())
      }),
      { numRuns: 500, examples: [[{ secrets: ["r-x-ruct*"], pieces: ["r-x-ruct", "r-x-ruct*"], places: [] }]] }
    )
  })
})
