import * as FastCheck from "fast-check"

/** A key that a server may leave out or send as null. */
const maybe = <A>(arbitrary: FastCheck.Arbitrary<A>) => FastCheck.option(arbitrary, { freq: 4 })

/** A code point of any kind. The unit "binary" of fast-check takes seconds to make. */
export const codePoint = FastCheck.oneof(
  FastCheck.integer({ min: 0, max: 0x7f }),
  FastCheck.integer({ min: 0, max: 0xd7ff }),
  FastCheck.integer({ min: 0xe000, max: 0x10ffff })
).map((point) => String.fromCodePoint(point))

const word = FastCheck.string({ unit: "grapheme", maxLength: 12 })

const awkwardKey = FastCheck.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "toJSON",
  "length",
  "additionalInformation",
  "Id",
  "0"
)

/** Keys that this version does not know. */
const unknownKeys = FastCheck.array(
  FastCheck.tuple(
    FastCheck.oneof(
      awkwardKey,
      word.map((key) => `x${key}`)
    ),
    FastCheck.jsonValue({ maxDepth: 2 })
  ),
  { maxLength: 3 }
)

/** An object as `JSON.parse` makes it: every key its own, even `__proto__`. */
const object = (entries: ReadonlyArray<readonly [string, unknown]>): unknown => {
  const result = {}
  for (const [key, value] of entries) {
    Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true })
  }
  return result
}

const open = (
  required: Record<string, FastCheck.Arbitrary<unknown>>,
  absent: Record<string, FastCheck.Arbitrary<unknown>>
) =>
  FastCheck.tuple(
    FastCheck.record(
      {
        ...required,
        ...Object.fromEntries(Object.entries(absent).map(([key, arbitrary]) => [key, maybe(arbitrary)]))
      },
      { requiredKeys: Object.keys(required), noNullPrototype: true }
    ),
    unknownKeys
  ).map(([known, unknown]) => {
    const names = new Set([...Object.keys(required), ...Object.keys(absent)])
    return object([...unknown.filter(([key]) => !names.has(key)), ...Object.entries(known)])
  })

const many = (arbitrary: FastCheck.Arbitrary<unknown>) => FastCheck.array(arbitrary, { maxLength: 3 })
const section = open({}, { id: word })

const passwordDetails = open(
  {},
  {
    entropy: FastCheck.double({ noDefaultInfinity: true, noNaN: true }),
    generated: FastCheck.boolean(),
    strength: FastCheck.oneof(FastCheck.constant("GOOD"), word),
    history: many(word)
  }
)

const field = open(
  { id: word },
  {
    type: FastCheck.oneof(FastCheck.constantFrom("STRING", "OTP", "SSHKEY"), word),
    purpose: FastCheck.oneof(FastCheck.constantFrom("", "PASSWORD"), word),
    label: word,
    value: word,
    totp: word,
    section,
    generate: FastCheck.boolean(),
    entropy: FastCheck.double({ noDefaultInfinity: true, noNaN: true }),
    passwordDetails
  }
)

const file = open(
  { id: word },
  { name: word, size: FastCheck.maxSafeNat(), content_path: word, section, content: FastCheck.base64String() }
)

/** An item as a server may send it: this version's keys, absent or null ones, and keys of a later version, at every level. */
export const fullItem = open(
  {
    id: word,
    vault: open({ id: word }, { name: word }),
    category: FastCheck.oneof(FastCheck.constantFrom("LOGIN", "DATABASE"), word)
  },
  {
    title: word,
    urls: many(open({}, { href: word, label: word, primary: FastCheck.boolean() })),
    favorite: FastCheck.boolean(),
    tags: many(word),
    version: FastCheck.maxSafeInteger(),
    state: FastCheck.oneof(FastCheck.constantFrom("ARCHIVED", "DELETED"), word),
    createdAt: word,
    updatedAt: word,
    lastEditedBy: word,
    sections: many(open({}, { id: word, label: word })),
    fields: many(field),
    files: many(file)
  }
)
