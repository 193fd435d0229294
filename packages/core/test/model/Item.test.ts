import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import * as Item from "@opconnect/core/Item"
import { ItemFile } from "@opconnect/core/ItemFile"
import { Vault } from "@opconnect/core/Vault"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { fullItem } from "../support/arbitraries.ts"
import { clientOver, vaultId } from "../support/client.ts"
import { json, stub } from "../support/stub.ts"
import { runs } from "../support/whole.ts"

const decode = Schema.decodeUnknownSync(Item.FullItem)
const encode = Schema.encodeSync(Item.FullItem)
const least = { id: "i", vault: { id: "v" }, category: "LOGIN" }

describe("properties that a server may omit", () => {
  it("properties that a server may omit are all but id, vault and category of an item", () => {
    assert.deepStrictEqual(encode(decode(least)), least)
    for (const key of ["id", "vault", "category"]) {
      assert.throws(() => decode({ ...least, [key]: undefined }))
      assert.throws(() => decode({ ...least, [key]: null }))
    }
  })

  it("properties that a server may omit can be null, and stay null", () => {
    const nulls = {
      ...least,
      title: null,
      urls: null,
      favorite: null,
      tags: null,
      version: null,
      state: null,
      createdAt: null,
      updatedAt: null,
      lastEditedBy: null,
      sections: null,
      fields: null,
      files: null
    }
    assert.deepStrictEqual(encode(decode(nulls)) as unknown, nulls)
    const inside = {
      ...least,
      vault: { id: "v", name: null },
      urls: [{ href: null, label: null, primary: null }],
      sections: [{ id: null, label: null }, {}],
      fields: [
        {
          id: "f",
          type: null,
          purpose: null,
          label: null,
          value: null,
          totp: null,
          section: null,
          generate: null,
          recipe: null,
          entropy: null,
          passwordDetails: null
        },
        { id: "" }
      ],
      files: [{ id: "x", name: null, size: null, content_path: null, section: null, content: null }]
    }
    assert.deepStrictEqual(encode(decode(inside)) as unknown, inside)
  })

  it("properties that a server may omit are all but id and name of a vault, and id of a file", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(Vault)({ id: "v", name: "n", type: null, items: null }), {
      id: "v",
      name: "n",
      type: null,
      items: null
    })
    assert.deepStrictEqual(Schema.decodeUnknownSync(ItemFile)({ id: "f" }), { id: "f" })
  })
})

describe("unknown values of a newer server", () => {
  it("unknown values of a newer server are accepted for category, field type, purpose, state and strength", () => {
    const newer = {
      ...least,
      category: "PASSKEY",
      state: "FROZEN",
      fields: [{ id: "f", type: "TOTP", purpose: "PIN", passwordDetails: { strength: "SUBLIME" } }]
    }
    assert.deepStrictEqual(encode(decode(newer)) as unknown, newer)
  })

  it("keep completion of known values in an editor", () => {
    expectTypeOf<"LOGIN">().toExtend<Item.Item["category"]>()
    expectTypeOf<(string & {}) | "LOGIN">().toExtend<Item.Item["category"]>()
    expectTypeOf<Item.Item["category"]>().not.toEqualTypeOf<string>()
  })

  const newer = JSON.parse(`{
    "id": "i", "vault": { "id": "v", "region": "eu" }, "category": "LOGIN", "additionalInformation": "ada",
    "urls": [{ "href": "https://x", "autofill": [1, null] }],
    "sections": [{ "id": "s", "collapsed": true }],
    "fields": [{
      "id": "f", "value": "x", "reference": "op://v/i/f", "section": { "id": "s", "label": "L" },
      "passwordDetails": { "history": ["old"], "breached": false },
      "__proto__": { "polluted": "field" }, "constructor": { "prototype": { "polluted": "field" } }
    }],
    "files": [{ "id": "x", "sha256": "00", "section": { "id": "s", "label": "L" } }],
    "__proto__": { "polluted": "item" }, "constructor": { "prototype": { "polluted": "item" } },
    "hasOwnProperty": 1, "toString": 2, "valueOf": 3
  }`)

  it("survive reading and writing at every level", () => {
    assert.deepStrictEqual(sorted(encode(decode(newer))), sorted(newer))
    assert.deepStrictEqual(sorted(JSON.parse(JSON.stringify(encode(decode(newer))))), sorted(newer))
  })

  it("unknown values of a newer server do not pollute prototypes", () => {
    const decoded = decode(newer)
    const encoded = encode(decoded)
    for (const one of [decoded, encoded, decoded.fields?.[0], encoded.fields?.[0], {}]) {
      assert.strictEqual(Object.getPrototypeOf(one), Object.prototype)
      assert.isFalse("polluted" in Object(one))
    }
    assert.isTrue(Object.hasOwn(decoded, "__proto__"))
    assert.isTrue(Object.hasOwn(encoded.fields?.[0] ?? {}, "__proto__"))
  })

  it("unknown values of a newer server are ignored in a list", () => {
    const item = Schema.decodeUnknownSync(Item.Item)(newer)
    assert.deepStrictEqual(item, {
      id: "i",
      vault: { id: "v" },
      category: "LOGIN",
      urls: [{ href: "https://x" }]
    })
  })

  it.effect("survive GET, edit, PUT", () =>
    Effect.gen(function* () {
      const transport = stub(({ method }) => json(method === "GET" ? newer : least))
      const client = yield* clientOver(transport)
      const item = yield* client.items.get(vaultId, newer.id)
      yield* client.items.update(vaultId, newer.id, { ...item, title: "renamed" })
      const sent = JSON.parse(transport.seen[1]?.body ?? "")
      assert.deepStrictEqual(sorted(sent), sorted({ ...newer, title: "renamed" }))
    })
  )
})

describe("any item", () => {
  it("any item is unchanged after decoding and encoding", () => {
    FastCheck.assert(
      FastCheck.property(fullItem, (item) => {
        assert.deepStrictEqual(sorted(encode(decode(item))), sorted(item))
      }),
      { numRuns: runs(500) }
    )
  })

  it("any item is decoded as by Effect itself, errors included", () => {
    const messageOf = (schema: typeof Item.FullItem, value: object, options: object) =>
      Result.try({ try: () => sorted(revealed(Schema.decodeUnknownSync(schema, options)(value))), catch: String })
    const keys = ["id", "title", "fields", "files", "urls", "more", "__proto__"]
    FastCheck.assert(
      FastCheck.property(
        fullItem,
        FastCheck.subarray(keys),
        FastCheck.jsonValue(),
        FastCheck.constantFrom({}, { errors: "all" }, { onExcessProperty: "error" }),
        (item, changed, other, options: object) => {
          const value = Object.fromEntries([...Object.entries(Object(item)), ...changed.map((key) => [key, other])])
          assert.deepStrictEqual(
            messageOf(Item.FullItem, value, options),
            messageOf(Item.FullItem.annotate({ identifier: "FullItem" }), value, options)
          )
        }
      ),
      { numRuns: runs(500) }
    )
  })

  it("fails to decode a secret that is not a string", () => {
    const wrong = [{ value: 5 }, { totp: {} }, { passwordDetails: { history: [5] } }]
    for (const one of wrong) {
      assert.throws(() => decode({ ...least, fields: [{ id: "f", ...one }] }), /Expected .*\s+at \["fields"\]\[0\]\[/)
    }
  })

  it("fails to encode a secret that is not a string, without showing the value", () => {
    const item = decode({ id: "i", vault: { id: "v" }, category: "LOGIN", fields: [{ id: "f" }] })
    const fields = [{ id: "f", value: Redacted.make(31415926) as unknown as Redacted.Redacted }]
    assert.throws(
      () => encode({ ...item, fields }),
      /^Expected a valid value\s+at \["fields"\]\[0\]\["value"\]\["value"\]$/
    )
  })

  it("redacts every secret when it is printed", () => {
    FastCheck.assert(
      FastCheck.property(fullItem, (item) => {
        const decoded = decode(item)
        for (const field of decoded.fields ?? []) {
          assert.isTrue(field.value == null || Redacted.isRedacted(field.value))
          assert.isTrue(field.totp == null || Redacted.isRedacted(field.totp))
        }
        for (const file of decoded.files ?? []) assert.isTrue(file.content == null || Redacted.isRedacted(file.content))
      })
    )
  })
})

describe("numbers and digits", () => {
  it("timestamps keep every digit", () => {
    for (const createdAt of ["2026-11-22T12:00:00Z", "2026-11-22T12:00:00.123456789Z", "0001-01-01T00:00:00Z"]) {
      assert.strictEqual(encode(decode({ ...least, createdAt })).createdAt, createdAt)
    }
  })

  it("a version is an integer", () => {
    assert.throws(() => decode({ ...least, version: 1.5 }))
    assert.throws(() => decode({ ...least, version: "1" }))
  })
})

const revealed = (value: unknown): unknown =>
  Redacted.isRedacted(value)
    ? Redacted.value(value)
    : Array.isArray(value)
      ? value.map(revealed)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revealed(one)]))
        : value

/** The same value with its keys in order, `__proto__` among them, ready for comparing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== "object") return Object.is(value, -0) ? 0 : value
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, one]) => [key, sorted(one)])
}
