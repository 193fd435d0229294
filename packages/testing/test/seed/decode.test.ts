import { assert, describe, it } from "@effect/vitest"
import { InvalidSeed, idOf, type Seed } from "@opconnect/testing"
import * as Result from "effect/Result"
import fc from "fast-check"
import { decode } from "../../src/seed/decode.ts"
import * as Store from "../../src/store/store.ts"
import { codePoint } from "../support/codePoint.ts"
import { runs } from "../support/whole.ts"

const problems = (seed: unknown): ReadonlyArray<string> =>
  Result.match(decode(seed), { onSuccess: () => [], onFailure: (error) => error.issues.map(({ message }) => message) })

const read = (seed: Seed, ...names: readonly [string, string]) => {
  const vault = Result.getOrThrow(decode(seed)).get(idOf(names[0]))
  const stored = vault?.items.get(idOf(...names))
  return stored === undefined ? assert.fail(`there is no ${names.join(".")}`) : stored.item
}

describe("a seed", () => {
  it("derives readable ids from names", () => {
    assert.strictEqual(idOf("prod"), "2r4tav6pi64fvzeczbttfq6j3x")
    assert.strictEqual(idOf("prod", "db"), "jaa7wsbcmo4ifvn5tifyc7rfzt")
    assert.notStrictEqual(idOf("a", "b"), idOf("a.b"))
    assert.notStrictEqual(idOf("a,b"), idOf("a", "b"))
  })

  it("creates a LOGIN for a username or a password, and otherwise an API_CREDENTIAL", () => {
    const seed = {
      v: { a: { username: "x" }, b: { password: "x" }, c: { credential: "x" }, d: {}, e: { s: { password: "x" } } }
    }
    assert.deepStrictEqual(
      ["a", "b", "c", "d", "e"].map((name) => read(seed, "v", name).category),
      ["LOGIN", "LOGIN", "API_CREDENTIAL", "API_CREDENTIAL", "API_CREDENTIAL"]
    )
    assert.strictEqual(read({ v: { a: { $category: "DATABASE", password: "x" } } }, "v", "a").category, "DATABASE")
  })

  it("sets ids, types and purposes of built-in fields as Connect does", () => {
    const facts = (seed: Seed) =>
      read(seed, "v", "a").fields?.map(({ id, purpose, type }) =>
        [id, type, purpose].filter((fact) => fact !== undefined)
      )
    const fields = { username: "u", password: "p", notesPlain: "n", credential: "c" }
    assert.deepStrictEqual(facts({ v: { a: fields } }), [
      ["username", "STRING", "USERNAME"],
      ["password", "CONCEALED", "PASSWORD"],
      ["notesPlain", "STRING", "NOTES"],
      ["credential", "CONCEALED"]
    ])
    assert.deepStrictEqual(facts({ v: { a: { ...fields, $category: "DATABASE" } } }), [
      ["username", "STRING"],
      ["password", "CONCEALED"],
      ["notesPlain", "STRING", "NOTES"],
      ["credential", "CONCEALED"],
      ["database_type", "MENU"],
      ["hostname", "STRING"],
      ["port", "STRING"],
      ["database", "STRING"],
      ["sid", "STRING"],
      ["alias", "STRING"],
      ["options", "STRING"]
    ])
    assert.deepStrictEqual(facts({ v: { a: { s: { password: "p" } } } }), [
      [idOf("v", "a", "s", "password"), "STRING"],
      ["notesPlain", "STRING", "NOTES"]
    ])
  })

  it("accepts properties of vaults, items, sections and fields", () => {
    const id = (letter: string) => letter.repeat(26)
    const store = Result.getOrThrow(
      decode({
        v: {
          $id: id("v"),
          $name: "Vault",
          $description: "d",
          a: {
            $id: id("a"),
            $title: "Item",
            $tags: ["t"],
            $urls: ["https://a.test", "https://b.test"],
            s: {
              $id: "Section_1",
              $label: "Section",
              f: { $value: "x", $id: "Field_1", $label: "Field", $type: "URL", $purpose: "NOTES" }
            }
          }
        }
      })
    )
    const vault = store.get(id("v"))
    assert.strictEqual(vault?.vault.name, "Vault")
    assert.strictEqual(vault?.vault.description, "d")
    const item = vault?.items.get(id("a"))?.item
    assert.strictEqual(item?.title, "Item")
    assert.deepStrictEqual(item?.vault, { id: id("v"), name: "Vault" })
    assert.deepStrictEqual(item?.urls, [{ href: "https://a.test", primary: true }, { href: "https://b.test" }])
    assert.deepStrictEqual(item?.sections, [{ id: "Section_1", label: "Section" }])
    assert.deepStrictEqual(item?.fields, [
      { id: "Field_1", label: "Field", purpose: "NOTES", section: { id: "Section_1" }, type: "URL", value: "x" }
    ])
  })

  it("copies the bytes of files", () => {
    const bytes = Uint8Array.of(0, 255)
    const seed = { v: { a: { $files: { text: "é", base64: { base64: "AP8" }, bytes } } } }
    const files = Result.getOrThrow(decode(seed)).get(idOf("v"))?.items.get(idOf("v", "a"))?.files.values() ?? []
    bytes[0] = 1
    assert.deepStrictEqual(
      Array.from(files, ({ bytes: stored, file }) => [file.name, file.size, Array.from(stored)]),
      [
        ["text", 2, [0xc3, 0xa9]],
        ["base64", 2, [0, 255]],
        ["bytes", 2, [0, 255]]
      ]
    )
  })

  it("stores values as the server does, from short and from full seeds", () => {
    const values = (seed: Seed) =>
      Array.from(Result.getOrThrow(decode(seed)).values()).flatMap(({ items }) =>
        Array.from(items.values()).flatMap(({ item }) => item.fields?.map(({ value }) => value))
      )
    const date = (value: string) => ({ type: "DATE", value })
    const dates = [date("2026-01-01"), date("1767225600"), { type: "MONTH_YEAR", value: "2026/01" }]
    const short = Object.fromEntries(dates.map(({ type, value }, index) => [index, { $type: type, $value: value }]))
    const stored = ["1767225600", "1767225600", "202601"]
    assert.deepStrictEqual(values({ prod: { db: short } }), [...stored, undefined])
    const odd = [...dates, date("some day")].map((field, index) => ({ id: String(index), ...field }))
    const full: Seed = { $vaults: [{ name: "prod", items: [{ title: "db", fields: odd }] }] }
    assert.deepStrictEqual(
      values(full),
      [...stored, "some day", undefined, undefined, undefined],
      "as a server sent it"
    )
  })

  it("reports all issues with their location", () => {
    assert.deepStrictEqual(
      problems({
        $id: "x",
        prod: {
          $id: "short",
          $descripton: "x",
          db: {
            $category: "login",
            $tags: ["a", 1],
            $files: { key: 1, bad: { base64: "!" }, worse: { base64: "AA==", more: "x" }, "": "x" },
            port: 5432,
            list: [],
            when: { $value: "2026-02-30", $type: "DATE" },
            bare: { $value: "x", $type: "OTP" },
            otp: "otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1",
            section: { deeper: { deepest: "x" } },
            field: { $value: 1, $kind: "x", child: "x" },
            "": "x"
          },
          api: "sk_live_1",
          pin: { $category: "PASSWORD", code: "1234" }
        },
        staging: null
      }),
      [
        "$id: unknown directive; use one of $vaults",
        "prod.$descripton: unknown directive; use one of $id, $name, $description",
        "prod.$id: must be an id: 26 characters of a-z and 0-9",
        "prod.db: contains an empty name",
        "prod.db.$category: must be a word in capitals, such as LOGIN",
        "prod.db.port: must be text, or an object with a $value",
        "prod.db.list: must be text, or an object with a $value",
        "prod.db.when: values for field type date must be in YYYY-MM-DD format or seconds since the Unix epoch",
        "prod.db.bare: must be a one-time password: otpauth://totp/name?secret=... or a secret in base32",
        "prod.db.otp: must be a one-time password: otpauth://totp/name?secret=... or a secret in base32",
        "prod.db.section.deeper: must be text, or an object with a $value",
        "prod.db.field.$kind: unknown directive; use one of $value, $id, $label, $type, $purpose",
        "prod.db.field.child: a field can only contain directives, such as $value",
        "prod.db.field.$value: must be text",
        "prod.db.$tags: must be a list of text",
        'prod.db.$files.key: must be text, bytes, or { "base64": ... }',
        'prod.db.$files.bad: must be text, bytes, or { "base64": ... }',
        'prod.db.$files.worse: must be text, bytes, or { "base64": ... }',
        "prod.db.$files.: a file needs a name",
        "prod.api: must be an object",
        "prod.pin: an item of the category PASSWORD needs a password",
        "staging: must be an object"
      ]
    )
    assert.deepStrictEqual(problems([]), ["the seed: must be an object"])
  })

  it("accepts full vaults, and fills in omitted properties", () => {
    const field = { id: "f", label: "code", type: "OTP", value: "otpauth://totp/x?secret=JBSWY3DP", totp: "123456" }
    const key = { id: "k", name: "key", content: "AP8=", size: 99, content_path: "/elsewhere", section: { id: "s" } }
    const seed = {
      short: { a: { password: "1" } },
      $vaults: [
        {
          name: "full",
          type: "PERSONAL",
          contentVersion: 12,
          items: [
            { title: "least" },
            {
              id: idOf("own"),
              title: "most",
              category: "SERVER",
              vault: { id: "elsewhere" },
              version: 7,
              favorite: false,
              tags: [],
              sections: [{ id: "s" }],
              fields: [field],
              files: [key],
              color: "red"
            }
          ]
        }
      ]
    }
    const [short, full] = Result.getOrThrow(decode(seed)).values()
    assert.strictEqual(short?.vault.name, "short")
    const { id, contentVersion, type } = full?.vault ?? {}
    assert.deepStrictEqual([id, contentVersion, type], [idOf("full"), 12, "PERSONAL"])
    const [least, most] = full?.items.values() ?? []
    assert.deepStrictEqual(least?.item, {
      category: "LOGIN",
      createdAt: "2026-01-01T00:00:00Z",
      fields: [
        { id: "username", label: "username", type: "STRING", purpose: "USERNAME" },
        { id: "password", label: "password", type: "CONCEALED", purpose: "PASSWORD" },
        { id: "notesPlain", label: "notesPlain", type: "STRING", purpose: "NOTES" }
      ],
      id: idOf("full", "least"),
      lastEditedBy: short?.items.get(idOf("short", "a"))?.item.lastEditedBy ?? "no one",
      title: "least",
      updatedAt: "2026-01-01T00:00:00Z",
      vault: { id: idOf("full"), name: "full" },
      version: 1
    })
    const { totp: _totp, ...stored } = field
    assert.deepInclude(most?.item, {
      id: idOf("own"),
      version: 7,
      vault: { id: idOf("full"), name: "full" },
      fields: [stored, { id: "notesPlain", label: "notesPlain", type: "STRING", purpose: "NOTES" }]
    })
    assert.propertyVal(most?.item, "color", "red")
    for (const empty of ["favorite", "tags", "files"]) assert.notProperty(most?.item, empty)
    assert.deepStrictEqual(most?.files.get("k"), {
      bytes: Buffer.from([0, 255]),
      file: {
        content_path: `/v1/vaults/${idOf("full")}/items/${idOf("own")}/files/k/content`,
        id: "k",
        name: "key",
        section: { id: "s" },
        size: 2
      }
    })
  })

  it("counts versions of full vaults from the start if the server sent none", () => {
    const seed = { $vaults: [{ name: "v", contentVersion: null, items: [{ title: "i", version: null }, {}] }] }
    const [vault] = Result.getOrThrow(decode(seed)).values()
    assert.deepStrictEqual([vault?.vault.contentVersion, vault?.vault.attributeVersion], [2, 1])
    assert.deepStrictEqual(
      Array.from(vault?.items.values() ?? [], ({ item }) => item.version),
      [1, 1]
    )
  })

  it("reports every issue of full vaults", () => {
    const twin = { id: idOf("twin"), title: "t" }
    const same = { title: "the same" }
    const clash = { title: "clash", files: [{ id: "f" }, { id: "f" }] }
    assert.deepStrictEqual(
      problems({
        $vaults: [
          1,
          { name: 1 },
          { name: "a", id: "short", items: {} },
          { name: "b", items: [null, { title: 1, fields: [{ label: "x" }] }, { id: "short", title: "t" }] },
          { name: "c", items: [{ title: "t", files: [{ id: "f", content: "!" }] }, twin, twin, same, same, clash] },
          { name: "c" },
          { name: "d", id: "short" }
        ]
      }),
      [
        "$vaults.0: must be an object",
        "$vaults.1.name: is missing or of the wrong type",
        "$vaults.2.items: must be a list of items",
        "$vaults.3.items.0: must be an object",
        "$vaults.3.items.1.title: is missing or of the wrong type",
        "$vaults.3.items.1.fields.0.id: is missing or of the wrong type",
        "$vaults.3.items.2.id: must be an id: 26 characters of a-z and 0-9",
        "$vaults.4.items.0.files.0.content: must be base64",
        "$vaults.4.items.2: has the same id as $vaults.4.items.1",
        "$vaults.4.items.4: has the same id as $vaults.4.items.3",
        "$vaults.4.items.5.files.1: has the same id as $vaults.4.items.5.files.0",
        "$vaults.5: has the same id as $vaults.4",
        "$vaults.6.id: must be an id: 26 characters of a-z and 0-9"
      ]
    )
    assert.deepStrictEqual(problems({ $vaults: {} }), ["$vaults: must be a list"])
  })

  it("reports duplicate ids", () => {
    const id = "a".repeat(26)
    assert.deepStrictEqual(
      problems({
        v: { $id: id, a: { $id: id, x: { $value: "1", $id: "f" }, y: { $value: "2", $id: "f" } }, b: { $id: id } },
        w: { $id: id, c: { s: { $id: "s" }, t: { $id: "s" }, z: { $value: "3", $id: "f" } } }
      }),
      [
        "v.a.y: has the same id as v.a.x",
        "v.b: has the same id as v.a",
        "w: has the same id as v",
        "w.c.t: has the same id as w.c.s"
      ]
    )
  })

  it("never quotes a value in an error", () => {
    const secret = "hunter2hunter2"
    const seed = {
      v: {
        $id: secret,
        a: {
          $category: secret,
          $tags: secret,
          $files: { f: { base64: `!${secret}` } },
          otp: `otpauth://${secret}`,
          n: [secret]
        },
        b: secret
      }
    }
    const error = Result.getOrElse(Result.flip(decode(seed)), () => assert.fail("it was taken"))
    assert.lengthOf(error.issues, 7)
    assert.strictEqual(error.name, "InvalidSeed")
    assert.notInclude(error.message, secret)
    assert.include(error.message, "\n  v.b: must be an object")
  })

  const name = fc
    .oneof(
      { weight: 5, arbitrary: fc.string({ minLength: 1, unit: "grapheme" }) },
      fc.constantFrom("__proto__", "constructor", "toString", "username", "password", "notesPlain", "a.b", "é")
    )
    .filter((key) => !key.startsWith("$"))
  // Not fc.dictionary: a key `__proto__` must be a key of its own, as JSON has it.
  const record = <A>(value: fc.Arbitrary<A>) =>
    fc
      .uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 4 })
      .map((entries): Readonly<Record<string, A>> => Object.fromEntries(entries))
  const value = fc.string({ unit: codePoint }).filter((text) => !text.startsWith("otpauth://"))
  const section = record(value)
  const seeds = record(record(record(fc.oneof(value, section))))

  it("parses a seed of any strings unchanged", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const store = Result.getOrThrow(decode(JSON.parse(JSON.stringify(seed))))
        const vaults = Result.getOrThrow(Store.listVaults(store))
        assert.deepStrictEqual(
          vaults.map((vault) => vault.name),
          Object.keys(seed)
        )
        for (const vault of vaults) {
          const items = new Map(Object.entries(new Map(Object.entries(seed)).get(vault.name) ?? {}))
          const listed = Result.getOrThrow(Store.listItems(store, vault.id))
          assert.deepStrictEqual(
            listed.map(({ title }) => title),
            Array.from(items.keys())
          )
          for (const { id, title } of listed) {
            const item = Result.getOrThrow(Store.getItem(store, vault.id, id, 0))
            const labels = new Map(item.sections?.map((found) => [found.id, found.label]))
            const expected = Object.entries(items.get(title ?? "") ?? {}).flatMap(([label, child]) =>
              typeof child === "string"
                ? // Blank built-in fields are there in any case.
                  child === "" && ["username", "password", "notesPlain"].includes(label)
                  ? []
                  : [[undefined, label, child]]
                : Object.entries(child).map(([inner, text]) => [label, inner, text])
            )
            assert.deepStrictEqual(
              (item.fields ?? [])
                .filter(({ id, value }) => value !== undefined || !["username", "password", "notesPlain"].includes(id))
                .map((field) => [labels.get(field.section?.id), field.label, field.value ?? ""]),
              expected
            )
          }
        }
      })
    )
  })

  it("accepts or rejects a seed of any value without a defect", () => {
    const anything = fc.anything({
      key: fc.oneof(fc.string(), fc.constantFrom("$id", "$value", "$files", "$tags", "$urls", "$type", "__proto__")),
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true
    })
    const seed = fc.oneof(
      anything,
      anything.map((v) => ({ v })),
      anything.map(($vaults) => ({ $vaults })),
      anything.map((v) => ({ $vaults: [v, { name: "a", items: v }, { name: "b", items: [v] }] })),
      anything.map((v) => ({ $vaults: [{ name: "a", items: [{ title: "t", fields: [v], files: [v], tags: v }] }] })),
      anything.map((i) => ({ v: { i } })),
      anything.map((f) => ({ v: { i: { f, $files: f } } })),
      anything.map((f) => ({ v: { i: { s: { f }, $files: { f }, $tags: f } } }))
    )
    fc.assert(
      fc.property(seed, (input) => {
        const result = decode(input)
        if (Result.isFailure(result)) {
          assert.instanceOf(result.failure, InvalidSeed)
          assert.isNotEmpty(result.failure.issues)
        }
      }),
      { numRuns: runs(500) }
    )
  })
})
