import { Finder, formsOf, Masker } from "@opconnect/core/Redaction"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ByteAutomaton } from "../../src/redaction/automaton.ts"
import { runs } from "../support/whole.ts"

const mask = "*".repeat(8)

const textOf = (...parts: ReadonlyArray<Uint8Array>) => Buffer.concat(parts).toString()

const write = (masker: Masker, text: string) => textOf(masker.write(Buffer.from(text)))

const masked = (secrets: ReadonlyArray<string>, pieces: ReadonlyArray<string | Uint8Array>, minLength?: number) => {
  const masker = new Masker(secrets, { minLength })
  return textOf(...pieces.map((piece) => masker.write(Buffer.from(piece))), masker.end())
}

/** A text cut at the given places. */
const cut = (bytes: Buffer, places: ReadonlyArray<number>) => {
  const at = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b)
  return [...at, bytes.length].map((to, index) => bytes.subarray(at[index - 1] ?? 0, to))
}

/** Few letters, so that secrets overlap, contain and repeat one another. */
const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom(..."abc"), maxLength })
const someSecrets = fc.array(letters(7), { maxLength: 6 })

/** The text with `#` for each run of bytes that are part of any form of a secret, by looking at every place for every form. */
const maskedByForce = (secrets: ReadonlyArray<string>, text: string, minLength = 1) => {
  const hidden = new Array<boolean>(text.length).fill(false)
  for (const form of secrets.flatMap((secret) => formsOf(secret, { minLength }))) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) hidden.fill(true, at, at + form.length)
  }
  return [...text]
    .map((char, at) => (hidden[at] ? "#" : char))
    .join("")
    .replace(/#+/g, "#")
}

const joined = (text: string) => text.replace(/(\*{8})+/g, "#")

describe("Masker", () => {
  it("masks only the value", () => {
    assert.strictEqual(masked(["hunter2"], ["password: hunter2, hunter3\n"]), `password: ${mask}, hunter3\n`)
    assert.isTrue(new Masker([]).isIdle)
    assert.isTrue(new Masker(["", "true"]).isIdle)
    assert.isFalse(new Masker(["hunter2"]).isIdle)
    const value = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("a", "1", " ", "-", "\ud800") }))
    fc.assert(
      fc.property(value, fc.option(fc.nat({ max: 12 }), { nil: undefined }), (secret, minLength) => {
        assert.strictEqual(new Masker([secret], { minLength }).isIdle, formsOf(secret, { minLength }).length === 0)
      })
    )
  })

  it("masks every byte of any secret, as a brute-force search does", () => {
    fc.assert(
      fc.property(someSecrets, letters(60), (secrets, text) => {
        assert.strictEqual(joined(masked(secrets, [text], 1)), maskedByForce(secrets, text))
      }),
      { numRuns: runs(3000) }
    )
  })

  it("masks secrets of five characters and more in any pieces, as a brute-force search does", () => {
    const secrets = fc.array(fc.string({ unit: fc.constantFrom(..."abc"), minLength: 5, maxLength: 8 }), {
      maxLength: 4
    })
    const around = fc.string({ unit: fc.constantFrom(..."abc \n"), maxLength: 20 })
    fc.assert(
      fc.property(secrets, around, around, fc.array(fc.nat(48), { maxLength: 12 }), (some, before, after, places) => {
        const text = `${before}${some[0] ?? ""}${after}`
        const pieces = cut(Buffer.from(text), places)
        assert.strictEqual(joined(masked(some, pieces)), maskedByForce(some, text, 5))
      }),
      { numRuns: runs(3000) }
    )
  })

  it("returns the same output for any chunking", () => {
    fc.assert(
      fc.property(someSecrets, letters(60), fc.array(fc.nat(60), { maxLength: 12 }), (secrets, text, places) => {
        assert.strictEqual(masked(secrets, cut(Buffer.from(text), places), 1), masked(secrets, [text], 1))
      }),
      { numRuns: runs(3000) }
    )
  })

  it("outputs immediately only text that cannot be part of a secret", () => {
    fc.assert(
      fc.property(someSecrets, letters(40), (secrets, text) => {
        fc.pre(!maskedByForce(secrets, text).includes("#"))
        const forms = secrets.flatMap((secret) => formsOf(secret, { minLength: 1 }))
        const isBeginning = (length: number) => forms.some((form) => form.startsWith(text.slice(text.length - length)))
        const held = [6, 5, 4, 3, 2, 1].find((length) => length <= text.length && isBeginning(length)) ?? 0
        const masker = new Masker(secrets, { minLength: 1 })
        assert.strictEqual(write(masker, text), text.slice(0, text.length - held))
        assert.strictEqual(masker.isHolding, held > 0)
      }),
      { numRuns: runs(3000) }
    )
  })

  it("masks the longest match, adjacent matches, and overlapping matches whole", () => {
    assert.strictEqual(masked(["secret", "secret-more"], ["secret-more secret-mor"]), `${mask} ${mask}-mor`)
    assert.strictEqual(masked(["secret"], ["secretsecret"]), mask + mask)
    assert.strictEqual(masked(["first-half", "half-second"], ["<first-half-second>"]), `<${mask}>`)
    assert.strictEqual(masked(["abcab"], ["x", "abcab".repeat(3), "cab", "y"]), `x${mask}${mask}${mask}y`)
  })

  it("finds nothing across the end of a stream", () => {
    const masker = new Masker(["abcabc"])
    assert.strictEqual(write(masker, "abc") + textOf(masker.end()), "abc")
    assert.strictEqual(write(masker, "abc") + textOf(masker.end()), "abc")
  })

  it("masks a secret that ends with mask characters", () => {
    assert.strictEqual(masked(["r-x-ruct*"], ["r-x-ruct", "r-x-ruct*"]), `r-x-ruct${mask}`)
  })

  it("outputs a mask immediately, although a longer secret has the same prefix", () => {
    const masker = new Masker(["secret", "secret-more"])
    assert.strictEqual(write(masker, "a secret"), `a ${mask}`)
    assert.strictEqual(write(masker, "-mor"), "")
    assert.strictEqual(write(masker, "e."), ".")
  })

  it("buffers at most one secret's length of endlessly overlapping secrets", () => {
    const masker = new Masker(["abcab"])
    const passed = Array.from({ length: 1000 }, () => write(masker, "abc")).join("")
    assert.strictEqual(passed, mask)
    // The last letter is part of no secret.
    assert.strictEqual(write(masker, "!"), "c!")
  })

  it("takes linear time for a periodic secret", () => {
    const masker = new Masker([`${"ab".repeat(15_000)}c`])
    let reads = 0
    const data = new Proxy(Buffer.from("ab".repeat(500_000)), {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) reads++
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === "function" ? value.bind(target) : value
      }
    })
    assert.strictEqual(masker.write(data).length, 970_000)
    assert.isAtMost(reads, 4 * data.length)
  })

  describe("release", () => {
    it("outputs one or two bytes that may begin a secret, and masks the rest", () => {
      const masker = new Masker([": s3cret-value"])
      assert.strictEqual(write(masker, "Password: "), "Password")
      assert.strictEqual(textOf(masker.release()), ": ")
      assert.isFalse(masker.isHolding)
      assert.strictEqual(textOf(masker.release()), "")
      assert.strictEqual(write(masker, "s3cret"), "")
      assert.strictEqual(write(masker, "-value\n"), `${mask}\n`)
    })

    it("outputs nothing twice when no secret follows", () => {
      const masker = new Masker([": s3cret-value"])
      write(masker, "Password: ")
      masker.release()
      assert.strictEqual(write(masker, "wrong\n"), "wrong\n")
      assert.strictEqual(textOf(masker.end()), "")
    })

    it("masks a longer prefix: outputs no byte of a split secret", () => {
      const masker = new Masker(["s3cret-value"])
      assert.strictEqual(write(masker, "abc s3cret"), "abc ")
      assert.strictEqual(textOf(masker.release()), mask)
      assert.strictEqual(write(masker, "-value."), ".")
      assert.strictEqual(write(masker, "s3c"), "")
      assert.strictEqual(textOf(masker.release()), mask)
      assert.strictEqual(write(masker, "ond"), "ond")
    })

    it("never shows more than two bytes of a secret, however it is split", () => {
      fc.assert(
        fc.property(
          fc.array(fc.nat(30), { maxLength: 8 }),
          fc.array(fc.boolean(), { maxLength: 9 }),
          (places, waits) => {
            const masker = new Masker(["s3cret-VALUE"])
            const pieces = cut(Buffer.from("<s3cret-VALUE>"), places)
            const shown = pieces.map((piece, index) =>
              textOf(masker.write(piece), waits[index] ? masker.release() : Buffer.alloc(0))
            )
            const all = [...shown, textOf(masker.end())].join("")
            assert.match(all, /^<(s3?)?\*{8}>$/)
          }
        ),
        { numRuns: runs(1000) }
      )
    })
  })

  describe("add", () => {
    it("masks a secret added during the stream, also in buffered text, and the earlier secrets", () => {
      const masker = new Masker(["old-secret"])
      assert.strictEqual(write(masker, "old-secret new-secret old-sec"), `${mask} new-secret `)
      masker.add(["sec-new", "new-secret"])
      assert.strictEqual(write(masker, "-new new-secret old-secret"), `old-${mask} ${mask} ${mask}`)
    })

    it("finds nothing in text that was read once", () => {
      const masker = new Masker(["abcabc"])
      assert.strictEqual(write(masker, "x abc"), "x ")
      masker.add(["another"])
      assert.strictEqual(write(masker, " y"), "abc y")
    })

    it("ignores secrets that were added before", () => {
      const masker = new Masker(["old-secret"])
      assert.strictEqual(write(masker, "old-"), "")
      masker.add(["old-secret"])
      assert.strictEqual(write(masker, "secret"), mask)
    })
  })

  it("forks: masks the same secrets on another stream", () => {
    const masker = new Masker(["hunter2"])
    write(masker, "hunt")
    const fork = masker.fork()
    assert.strictEqual(write(fork, "er2 hunter2 "), `er2 ${mask} `)
    fork.add(["another"])
    assert.strictEqual(write(masker, "er2 another "), `${mask} another `)
    assert.strictEqual(write(fork, "another hunter2 "), `${mask} ${mask} `)
  })
})

describe("Finder", () => {
  it("finds secrets in all forms, names the form, and reports no nested matches", () => {
    const finder = new Finder(["hunter2", "hunter2-more", "hunter2", "half-2"])
    const found = (text: string) =>
      finder.find(Buffer.from(text)).map(({ from, secrets, to }) => [text.slice(from, to), ...secrets])
    assert.deepStrictEqual(found("a hunter2 b hunter2-more half-2"), [
      ["hunter2", 0, 2],
      ["hunter2-more", 1],
      ["half-2", 3]
    ])
    assert.deepStrictEqual(found(Buffer.from("hunter2").toString("base64")), [["aHVudGVyMg==", 0, 2]])
    assert.deepStrictEqual(found("nothing"), [])
  })
})

describe("ByteAutomaton", () => {
  it.each(["a", "ab", "abc", "abcd", "abcde"])("finds a text of few bytes alone, wherever it is: %s", (text) => {
    const automaton = new ByteAutomaton([Buffer.from(text)])
    const found: Array<number> = []
    automaton.run(Buffer.from(`${text}-xy${text}z${text}`), 0, (_, end) => found.push(end))
    assert.deepStrictEqual(found, [text.length, 2 * text.length + 3, 3 * text.length + 4])
  })
})
