import { inspect } from "node:util"
import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import * as Item from "@opconnect/core/Item"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as FastCheck from "fast-check"
import { clientOver, vaultId } from "../support/client.ts"
import { json, stub } from "../support/stub.ts"
import { runs } from "../support/whole.ts"

const encode = Schema.encodeSync(Item.ItemInput)

/** The JSON of a draft as it is sent. */
const wire = (draft: ItemDraft.ItemDraft): Schema.Codec.Encoded<typeof Item.ItemInput> =>
  JSON.parse(JSON.stringify(encode(Result.getOrThrow(ItemDraft.build(draft, { vaultId })))))

const fieldsOf = (draft: ItemDraft.ItemDraft) => wire(draft).fields ?? []

const errorOf = (draft: ItemDraft.ItemDraft, id = vaultId): ItemDraft.InvalidDraft => {
  const built = ItemDraft.build(draft, { vaultId: id })
  if (Result.isSuccess(built)) throw new Error("the draft was built")
  return built.failure
}

const problemsOf = (draft: ItemDraft.ItemDraft, id = vaultId) => errorOf(draft, id).issues.map(({ message }) => message)

const note = ItemDraft.make("SECURE_NOTE", "n")
const withField = (...fields: ReadonlyArray<ItemDraft.Field>) => note.pipe(ItemDraft.fields(fields))
const sentBy = (field: ItemDraft.Field) => wire(withField(field)).fields?.[0]?.value
const problemOf = (field: ItemDraft.Field) => problemsOf(withField(field)).join("\n")

const categories = [
  "LOGIN",
  "PASSWORD",
  "API_CREDENTIAL",
  "SERVER",
  "DATABASE",
  "CREDIT_CARD",
  "MEMBERSHIP",
  "PASSPORT",
  "SOFTWARE_LICENSE",
  "OUTDOOR_LICENSE",
  "SECURE_NOTE",
  "WIRELESS_ROUTER",
  "BANK_ACCOUNT",
  "DRIVER_LICENSE",
  "IDENTITY",
  "REWARD_PROGRAM",
  "EMAIL_ACCOUNT",
  "SOCIAL_SECURITY_NUMBER",
  "MEDICAL_RECORD"
] as const

const address = "otpauth://totp/Shop:app?secret=JBSWY3DPEHPK3PXP&issuer=Shop"

describe("a whole draft", () => {
  const shop = ItemDraft.login({
    title: "Shop",
    username: "app",
    password: ItemDraft.generated({ length: 24 })
  }).pipe(
    ItemDraft.url("https://shop.example", { primary: true }),
    ItemDraft.url("https://admin.shop.example", { label: "admin" }),
    ItemDraft.tags("prod"),
    ItemDraft.favorite,
    ItemDraft.section("API", [
      ItemDraft.concealed("key", Redacted.make("sk_live_1")),
      ItemDraft.date("expires", "2027-12-31"),
      ItemDraft.otp("one-time password", address)
    ]),
    ItemDraft.fields([ItemDraft.email("mail", "shop@shop.example")]),
    ItemDraft.notes("by hand")
  )

  const expected = {
    title: "Shop",
    vault: { id: vaultId },
    category: "LOGIN",
    favorite: true,
    tags: ["prod"],
    urls: [
      { href: "https://shop.example", primary: true },
      { href: "https://admin.shop.example", label: "admin" }
    ],
    sections: [{ id: "Section_1", label: "API" }],
    fields: [
      { purpose: "USERNAME", value: "app" },
      { purpose: "PASSWORD", generate: true, recipe: { length: 24 } },
      { purpose: "NOTES", value: "by hand" },
      { type: "EMAIL", label: "mail", value: "shop@shop.example" },
      { type: "CONCEALED", label: "key", section: { id: "Section_1" }, value: "sk_live_1" },
      { type: "DATE", label: "expires", section: { id: "Section_1" }, value: "1830254460" },
      { id: "TOTP_1", type: "OTP", label: "one-time password", section: { id: "Section_1" }, value: address }
    ]
  }

  it("encodes to the JSON that Connect accepts", () => {
    assert.deepStrictEqual(wire(shop) as unknown, expected)
  })

  it.effect("a whole draft is sent by the client unchanged", () =>
    Effect.gen(function* () {
      const transport = stub(() => json({ id: "i", vault: { id: vaultId }, category: "LOGIN" }))
      const client = yield* clientOver(transport)
      const item = yield* Effect.fromResult(shop.pipe(ItemDraft.build({ vaultId })))
      yield* client.items.create(vaultId, item)
      assert.deepStrictEqual(JSON.parse(transport.seen[0]?.body ?? ""), expected)
    })
  )

  it("omits empty values", () => {
    assert.deepStrictEqual(wire(note) as unknown, { title: "n", vault: { id: vaultId }, category: "SECURE_NOTE" })
  })

  it("a whole draft is immutable, also when an input array changes later", () => {
    const more = [ItemDraft.text("a", "1")]
    const base = note.pipe(ItemDraft.fields(more), ItemDraft.section("S", more), ItemDraft.tags("t"))
    const before = wire(base)
    more.push(ItemDraft.text("b", "2"))
    base.pipe(
      ItemDraft.fields(more),
      ItemDraft.section("S", more),
      ItemDraft.tags("u"),
      ItemDraft.url("https://x"),
      ItemDraft.favorite,
      ItemDraft.notes("x")
    )
    assert.deepStrictEqual(wire(base), before)
    assert.deepStrictEqual(wire(base), before)
  })

  it("supports data-first and data-last", () => {
    assert.deepStrictEqual(
      ItemDraft.build(shop, { vaultId }).pipe(Result.getOrThrow, encode),
      shop.pipe(ItemDraft.build({ vaultId }), Result.getOrThrow, encode)
    )
  })
})

describe("categories", () => {
  it("categories are all accepted by make, unknown ones included", () => {
    for (const category of categories) {
      const draft = ItemDraft.make(category, "t")
      const built = category === "PASSWORD" ? draft.pipe(ItemDraft.builtIn("PASSWORD", "x")) : draft
      assert.strictEqual(wire(built).category, category)
    }
    assert.strictEqual(wire(ItemDraft.make("PASSKEY", "t")).category, "PASSKEY")
    // The list has exactly the categories that are not refused.
    const refused = ["DOCUMENT", "CUSTOM", "SSH_KEY"] as const
    expectTypeOf<Schema.Schema.Type<typeof Item.Category>>().toEqualTypeOf<
      (typeof categories)[number] | (typeof refused)[number] | (string & {})
    >()
  })

  it.each([
    ["DOCUMENT", "Connect cannot create DOCUMENT items"],
    ["CUSTOM", "Connect cannot create CUSTOM items"],
    ["SSH_KEY", "as plain text, which cannot be used as a key"]
  ])("refuse %s, saying why", (category, why) => {
    const [problem, ...others] = problemsOf(ItemDraft.make(category, "t"))
    assert.include(problem ?? "", why)
    assert.deepStrictEqual(others, [])
  })

  it("login: fields by purpose only", () => {
    assert.deepStrictEqual(fieldsOf(ItemDraft.login({ title: "t", username: "u", password: "p" })), [
      { purpose: "USERNAME", value: "u" },
      { purpose: "PASSWORD", value: "p" }
    ])
    assert.deepStrictEqual(fieldsOf(ItemDraft.login({ title: "t" })), [])
  })

  it("password: exactly one", () => {
    assert.deepStrictEqual(fieldsOf(ItemDraft.password({ title: "t", password: Redacted.make("p") })), [
      { purpose: "PASSWORD", value: "p" }
    ])
    assert.deepStrictEqual(problemsOf(ItemDraft.make("PASSWORD", "t")), [
      "A PASSWORD item requires its built-in PASSWORD."
    ])
    assert.deepStrictEqual(
      problemsOf(ItemDraft.password({ title: "t", password: "p" }).pipe(ItemDraft.builtIn("PASSWORD", "q"))),
      ["There is more than one built-in PASSWORD, but an item has at most one."]
    )
  })

  it("apiCredential: its own fields by their ids", () => {
    const draft = ItemDraft.apiCredential({
      title: "t",
      username: "u",
      credential: ItemDraft.generated(),
      type: "bearer",
      filename: "f",
      validFrom: "2026-01-01",
      expires: new Date("2027-12-31T23:59:59Z"),
      hostname: "h"
    })
    assert.strictEqual(draft.category, "API_CREDENTIAL")
    assert.deepStrictEqual(fieldsOf(draft), [
      { id: "username", type: "STRING", label: "username", value: "u" },
      { id: "credential", type: "CONCEALED", label: "credential", generate: true },
      { id: "type", type: "MENU", label: "type", value: "bearer" },
      { id: "filename", type: "STRING", label: "filename", value: "f" },
      { id: "validFrom", type: "DATE", label: "valid from", value: "1767268860" },
      { id: "expires", type: "DATE", label: "expires", value: "1830254460" },
      { id: "hostname", type: "STRING", label: "hostname", value: "h" }
    ])
  })

  it("database: its own fields by their ids, without purposes", () => {
    const draft = ItemDraft.database({
      title: "t",
      type: "postgresql",
      hostname: "h",
      port: 5432,
      database: "d",
      username: "u",
      password: "p"
    })
    assert.strictEqual(draft.category, "DATABASE")
    assert.deepStrictEqual(fieldsOf(draft), [
      { id: "database_type", type: "STRING", label: "type", value: "postgresql" },
      { id: "hostname", type: "STRING", label: "hostname", value: "h" },
      { id: "port", type: "STRING", label: "port", value: "5432" },
      { id: "database", type: "STRING", label: "database", value: "d" },
      { id: "username", type: "STRING", label: "username", value: "u" },
      { id: "password", type: "CONCEALED", label: "password", value: "p" }
    ])
    assert.deepStrictEqual(fieldsOf(ItemDraft.database({ title: "t", port: "1" })), [
      { id: "port", type: "STRING", label: "port", value: "1" }
    ])
  })

  it("server and secureNote", () => {
    const server = ItemDraft.server({ title: "t", url: "ssh://x", username: "u", password: "p" })
    assert.strictEqual(server.category, "SERVER")
    assert.deepStrictEqual(fieldsOf(server), [
      { id: "url", type: "STRING", label: "URL", value: "ssh://x" },
      { id: "username", type: "STRING", label: "username", value: "u" },
      { id: "password", type: "CONCEALED", label: "password", value: "p" }
    ])
    const secureNote = ItemDraft.secureNote({ title: "t", notes: "x" })
    assert.strictEqual(secureNote.category, "SECURE_NOTE")
    assert.deepStrictEqual(fieldsOf(secureNote), [{ purpose: "NOTES", value: "x" }])
  })

  it("report an option without a value", () => {
    const unset = undefined as unknown as string
    assert.deepStrictEqual(problemsOf(ItemDraft.login({ title: "t", password: unset })), [
      "The built-in PASSWORD: the value must be a string."
    ])
    assert.deepStrictEqual(problemsOf(ItemDraft.database({ title: "t", port: unset, password: unset })), [
      'The field "port": the value must be a string.',
      'The field "password": the value must be a string.'
    ])
    assert.deepStrictEqual(problemsOf(ItemDraft.apiCredential({ title: "t", expires: unset })), [
      'The field "expires": the value must be a string.'
    ])
  })
})

describe("built-in fields", () => {
  it.each(["USERNAME", "PASSWORD", "NOTES"] as const)("there is one %s at most", (purpose) => {
    const draft = ItemDraft.make("LOGIN", "t").pipe(ItemDraft.builtIn(purpose, "1"))
    assert.deepStrictEqual(fieldsOf(draft), [{ purpose, value: "1" }])
    const problem = `There is more than one built-in ${purpose}, but an item has at most one.`
    assert.deepStrictEqual(problemsOf(draft.pipe(ItemDraft.builtIn(purpose, "2"))), [problem])
    assert.deepStrictEqual(
      problemsOf(draft.pipe(ItemDraft.builtIn(purpose, "2"), ItemDraft.builtIn(purpose, "3"))),
      [problem],
      "said once"
    )
  })

  it("built-in fields are limited to logins and passwords, notes are allowed everywhere", () => {
    for (const category of categories) {
      const password = category === "PASSWORD" ? [ItemDraft.builtIn("PASSWORD", "x")] : []
      const draft = password.reduce((draft, add) => add(draft), ItemDraft.make(category, "t"))
      assert.deepInclude(fieldsOf(draft.pipe(ItemDraft.notes("x"))) as Array<unknown>, { purpose: "NOTES", value: "x" })
      const named = ItemDraft.build(draft.pipe(ItemDraft.builtIn("USERNAME", "u")), { vaultId })
      assert.strictEqual(Result.isSuccess(named), category === "LOGIN" || category === "PASSWORD", category)
    }
    assert.deepStrictEqual(problemsOf(ItemDraft.make("DATABASE", "t").pipe(ItemDraft.builtIn("PASSWORD", "p"))), [
      'DATABASE has no built-in PASSWORD: add a field with the id "password" instead.'
    ])
  })

  it("built-in fields cannot be duplicated by a field of the same name", () => {
    const login = ItemDraft.login({ title: "t" })
    for (const [label, purpose] of [
      ["Password", "PASSWORD"],
      ["username", "USERNAME"],
      ["notesplain", "NOTES"]
    ] as const) {
      const problem = `The field "${label}" duplicates a built-in field: use builtIn("${purpose}", ...).`
      assert.deepStrictEqual(problemsOf(login.pipe(ItemDraft.fields([ItemDraft.text(label, "x")]))), [problem])
      // Within a section it is another field.
      assert.lengthOf(fieldsOf(login.pipe(ItemDraft.section("s", [ItemDraft.text(label, "x")]))), 1)
    }
    assert.include(
      problemsOf(login.pipe(ItemDraft.fields([ItemDraft.field("pw", "x", { id: "password" })]))).join(),
      'builtIn("PASSWORD", ...)'
    )
    assert.lengthOf(
      fieldsOf(
        ItemDraft.password({ title: "t", password: "p" }).pipe(ItemDraft.fields([ItemDraft.text("username", "u")]))
      ),
      2
    )
    assert.lengthOf(fieldsOf(withField(ItemDraft.concealed("password", "x"))), 1)
    assert.include(problemOf(ItemDraft.text("notesPlain", "x")), 'builtIn("NOTES", ...)')
  })
})

describe("urls and tags", () => {
  const urlsOf = (...urls: ReadonlyArray<readonly [string, boolean]>) =>
    wire(urls.reduce((draft, [href, primary]) => draft.pipe(ItemDraft.url(href, { primary })), note)).urls as unknown

  it("exactly one url is primary: the marked one, or else the first", () => {
    assert.deepStrictEqual(urlsOf(["a", false], ["b", true], ["a", false]), [
      { href: "a" },
      { href: "b", primary: true },
      { href: "a" }
    ])
    assert.deepStrictEqual(urlsOf(["a", false], ["a", false]), [{ href: "a", primary: true }, { href: "a" }])
    assert.deepStrictEqual(
      problemsOf(note.pipe(ItemDraft.url("a", { primary: true }), ItemDraft.url("b", { primary: true }))),
      ["2 URLs are primary, but only one can be."]
    )
  })

  it("empty values are rejected", () => {
    assert.deepStrictEqual(problemsOf(note.pipe(ItemDraft.url(""), ItemDraft.tags("a", ""))), [
      "A URL is empty.",
      "A tag is empty."
    ])
  })

  it("tags are added once, in order", () => {
    assert.deepStrictEqual(wire(note.pipe(ItemDraft.tags("b", "a", "b"), ItemDraft.tags("c", "a"))).tags, [
      "b",
      "a",
      "c"
    ])
  })
})

describe("sections", () => {
  it("sections with the same label are merged, and their fields stay together", () => {
    const built = wire(
      note.pipe(
        ItemDraft.section("A", [ItemDraft.text("1", "x")]),
        ItemDraft.section("a", [ItemDraft.text("2", "x")]),
        ItemDraft.section("A", [ItemDraft.text("3", "x")])
      )
    )
    assert.deepStrictEqual(built.sections as unknown, [
      { id: "Section_1", label: "A" },
      { id: "Section_2", label: "a" }
    ])
    assert.deepStrictEqual(
      built.fields?.map(({ label, section }) => [label, section?.id]),
      [
        ["1", "Section_1"],
        ["3", "Section_1"],
        ["2", "Section_2"]
      ]
    )
  })

  it("sections can be empty but require a label", () => {
    assert.deepStrictEqual(wire(note.pipe(ItemDraft.section("A", []))).sections as unknown, [
      { id: "Section_1", label: "A" }
    ])
    assert.deepStrictEqual(problemsOf(note.pipe(ItemDraft.section("", []))), ["The label of a section is empty."])
  })

  it("sections have ids that differ from the labels of others", () => {
    const labels = wire(note.pipe(ItemDraft.section("x", []), ItemDraft.section("Section_1", []))).sections
    assert.deepStrictEqual(labels as unknown, [
      { id: "Section_2", label: "x" },
      { id: "Section_3", label: "Section_1" }
    ])
  })

  it("contain no built-in fields", () => {
    expectTypeOf<ItemDraft.BuiltIn>().not.toExtend<ItemDraft.Field>()
  })
})

describe("fields", () => {
  it.each([
    ["text", ItemDraft.text("l", "v"), "STRING"],
    ["concealed", ItemDraft.concealed("l", "v"), "CONCEALED"],
    ["email", ItemDraft.email("l", "v"), "EMAIL"],
    ["link", ItemDraft.link("l", "v"), "URL"],
    ["phone", ItemDraft.phone("l", "v"), "PHONE"],
    ["menu", ItemDraft.menu("l", "v"), "MENU"],
    ["field", ItemDraft.field("l", "v", { type: "ADDRESS" }), "ADDRESS"],
    ["field in lower case", ItemDraft.field("l", "v", { type: "gender" }), "GENDER"]
  ])("%s has its type, and leaves its id to the server", (_, field, type) => {
    assert.deepStrictEqual(fieldsOf(withField(field)), [{ type, label: "l", value: "v" }])
  })

  it("keep a given id if it is unique", () => {
    const named = ItemDraft.field("l", "v", { id: "ccnum" })
    assert.deepStrictEqual(fieldsOf(withField(named)), [{ id: "ccnum", type: "STRING", label: "l", value: "v" }])
    assert.deepStrictEqual(problemsOf(withField(named).pipe(ItemDraft.section("s", [named]))), [
      'The field "l": the id "ccnum" is not unique.',
      'The field "l" of the section "s": the id "ccnum" is not unique.'
    ])
    assert.deepStrictEqual(
      problemsOf(
        ItemDraft.login({ title: "t", password: "p" }).pipe(
          ItemDraft.section("s", [ItemDraft.field("l", "v", { id: "password" })])
        )
      ),
      ['The field "l" of the section "s": the id "password" is not unique.']
    )
    assert.include(problemOf(ItemDraft.field("l", "v", { id: "" })), "the id is empty")
  })

  it("fields are appended to existing ones", () => {
    const draft = withField(ItemDraft.text("1", "x")).pipe(ItemDraft.fields([ItemDraft.text("2", "x")]))
    assert.deepStrictEqual(
      wire(draft).fields?.map(({ label }) => label),
      ["1", "2"]
    )
  })

  it("require a label, which need not be unique", () => {
    assert.include(problemOf(ItemDraft.text("", "v")), "the label is empty")
    assert.lengthOf(fieldsOf(withField(ItemDraft.text("l", "1"), ItemDraft.text("l", "2"))), 2)
  })

  it("fields have a text value, which may be empty", () => {
    assert.strictEqual(sentBy(ItemDraft.text("l", "")), "")
    for (const value of [undefined, null, 1, {}, Redacted.make(1)]) {
      assert.strictEqual(
        problemOf(ItemDraft.text("l", value as unknown as string)),
        'The field "l": the value must be a string.'
      )
    }
  })

  it("a one-time password is an otpauth URL with an id of its kind", () => {
    for (const good of [address, "otpauth://totp/x?secret=A", "otpauth://hotp/a b?issuer=x&secret=A&counter=1"]) {
      assert.strictEqual(sentBy(ItemDraft.otp("l", good)), good)
    }
    for (const bad of [
      "",
      "JBSWY3DPEHPK3PXP",
      `x${address}`,
      "https://x?secret=A",
      "otpauth://totp/x",
      "otpauth://totp/x?secret=&a=b"
    ]) {
      assert.match(problemOf(ItemDraft.otp("l", bad)), /^The field "l": a one-time password must be a URL/)
    }
    assert.deepStrictEqual(
      wire(
        withField(
          ItemDraft.otp("a", address),
          ItemDraft.field("b", address, { type: "otp", id: "TOTP_1" }),
          ItemDraft.otp("TOTP_3", address)
        )
      ).fields?.map(({ id }) => id),
      ["TOTP_2", "TOTP_1", "TOTP_4"]
    )
    assert.include(problemOf(ItemDraft.field("l", address, { type: "OTP", id: "x" })), "must start with TOTP_")
    assert.include(problemOf(ItemDraft.field("l", address, { type: "TOTP" })), "the type of one-time passwords is OTP")
  })

  it("a date is sent as 12:01 UTC of its day in any time zone", () => {
    assert.strictEqual(sentBy(ItemDraft.date("l", "1970-01-01")), "43260")
    assert.strictEqual(sentBy(ItemDraft.date("l", Redacted.make("1969-12-31"))), "-43140")
    assert.strictEqual(sentBy(ItemDraft.date("l", "2024-02-29")), "1709208060")
    for (const time of ["2024-02-29T00:00:00Z", "2024-02-29T23:59:59.999Z", "2024-03-01T01:00:00+02:00"]) {
      assert.strictEqual(sentBy(ItemDraft.date("l", new Date(time))), "1709208060")
    }
    const bad = [
      "",
      "2023-02-29",
      "2024-02-30",
      "2024-13-01",
      "2024-1-1",
      "20240101",
      "1709208060",
      "2024-02-29T12:00Z"
    ]
    for (const value of [...bad, new Date(Number.NaN), new Date(8.64e15)]) {
      assert.strictEqual(
        problemOf(ItemDraft.date("l", value)),
        'The field "l": a date must be a calendar day in the form YYYY-MM-DD.'
      )
    }
  })

  it("a month is sent as YYYYMM", () => {
    assert.strictEqual(sentBy(ItemDraft.monthYear("l", "202712")), "202712")
    assert.strictEqual(sentBy(ItemDraft.monthYear("l", Redacted.make("2027/01"))), "202701")
    for (const bad of ["", "202713", "202700", "12/2027", "2027-12", "2027//12", "20271", "2027/12/01"]) {
      assert.strictEqual(
        problemOf(ItemDraft.monthYear("l", bad)),
        'The field "l": a month must have the form YYYYMM or YYYY/MM.'
      )
    }
  })
})

describe("generated values", () => {
  const of = (recipe?: ItemDraft.Recipe) => ItemDraft.concealed("l", ItemDraft.generated(recipe))

  it("send generate and any given recipe, but no value", () => {
    assert.deepStrictEqual(fieldsOf(withField(of())), [{ type: "CONCEALED", label: "l", generate: true }])
    assert.deepStrictEqual(
      fieldsOf(withField(of({ length: undefined, characterSets: undefined, excludeCharacters: "" }))),
      [{ type: "CONCEALED", label: "l", generate: true }]
    )
    assert.deepStrictEqual(
      fieldsOf(withField(of({ length: 1, characterSets: ["SYMBOLS", "LETTERS"], excludeCharacters: "0O0" }))),
      [
        {
          type: "CONCEALED",
          label: "l",
          generate: true,
          recipe: { length: 1, characterSets: ["SYMBOLS", "LETTERS"], excludeCharacters: "0O" }
        }
      ]
    )
  })

  it("require a length of 1 to 64", () => {
    assert.deepStrictEqual(fieldsOf(withField(of({ length: 64 }))), [
      { type: "CONCEALED", label: "l", generate: true, recipe: { length: 64 } }
    ])
    for (const length of [0, 65, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      assert.strictEqual(problemOf(of({ length })), 'The field "l": a generated value must have 1 to 64 characters.')
    }
  })

  it("require at least one known character set, without duplicates", () => {
    for (const characterSets of [[], ["DIGITS", "DIGITS"], ["EMOJI"]]) {
      assert.strictEqual(
        problemOf(of({ characterSets: characterSets as never })),
        'The field "l": characterSets must be one or more of LETTERS, DIGITS, SYMBOLS, each once.'
      )
    }
  })

  it("rejects generated dates, months and one-time passwords", () => {
    for (const type of ["DATE", "MONTH_YEAR", "OTP"]) {
      assert.include(problemOf(ItemDraft.field("l", ItemDraft.generated(), { type })), "it cannot be generated")
    }
  })
})

describe("issues", () => {
  const draft = ItemDraft.make("DOCUMENT", " ").pipe(
    ItemDraft.builtIn("PASSWORD", ItemDraft.generated({ length: 65, characterSets: [] })),
    ItemDraft.fields([ItemDraft.date("day", "s3cret")]),
    ItemDraft.section("S", [ItemDraft.otp("code", "s3cret"), ItemDraft.monthYear("", Redacted.make("s3cret"))]),
    ItemDraft.url("", { primary: true }),
    ItemDraft.url("s3cret", { primary: true }),
    ItemDraft.tags("")
  )

  it("issues are all reported in one error", () => {
    const error = errorOf(draft, "")
    assert.strictEqual(error._tag, "InvalidDraft")
    assert.deepStrictEqual(problemsOf(draft, ""), [
      "Connect cannot create DOCUMENT items, because it accepts no files. Upload the document with an app or the op CLI.",
      "The id of the vault is empty.",
      "The title is empty.",
      'DOCUMENT has no built-in PASSWORD: add a field with the id "password" instead.',
      "The built-in PASSWORD: a generated value must have 1 to 64 characters.",
      "The built-in PASSWORD: characterSets must be one or more of LETTERS, DIGITS, SYMBOLS, each once.",
      'The field "day": a date must be a calendar day in the form YYYY-MM-DD.',
      'The field "code" of the section "S": a one-time password must be a URL (otpauth://totp/name?secret=...).',
      'The field "" of the section "S": the label is empty.',
      'The field "" of the section "S": a month must have the form YYYYMM or YYYY/MM.',
      "2 URLs are primary, but only one can be.",
      "A URL is empty.",
      "A tag is empty."
    ])
    for (const { code, hint } of error.issues) assert.deepStrictEqual([code, hint !== ""], ["InvalidDraft", true])
    assert.strictEqual(error.message, problemsOf(draft, "").join("\n"))
  })

  it("contain no value", () => {
    const error = errorOf(draft)
    for (const shown of [inspect(error, { depth: null, showHidden: true }), JSON.stringify(error), String(error)]) {
      assert.include(shown, "InvalidDraft")
      assert.notInclude(shown, "s3cret")
    }
  })
})

const secret = "s3cret-value"
const label = FastCheck.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).map((text) => `${text}.`)
const plain = FastCheck.string({ unit: "grapheme", maxLength: 8 }).map((text) => `${secret}${text}`)
const value = FastCheck.tuple(plain, FastCheck.boolean()).map(([text, redacted]) =>
  redacted ? Redacted.make(text) : text
)
const field = FastCheck.oneof(
  FastCheck.tuple(label, value).map(([label, value]) => ItemDraft.text(label, value)),
  FastCheck.tuple(label, value).map(([label, value]) => ItemDraft.concealed(label, value)),
  label.map((label) => ItemDraft.concealed(label, ItemDraft.generated({ length: 8 }))),
  FastCheck.tuple(label, plain).map(([label, text]) =>
    ItemDraft.otp(label, `otpauth://totp/x?secret=${encodeURIComponent(text)}`)
  ),
  label.map((label) => ItemDraft.otp(label, `otpauth://totp/x?secret=${secret}`)),
  FastCheck.tuple(label, FastCheck.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })).map(
    ([label, date]) => ItemDraft.date(label, date)
  )
)
const many = FastCheck.array(field, { maxLength: 4 })
const step: FastCheck.Arbitrary<(draft: ItemDraft.ItemDraft) => ItemDraft.ItemDraft> = FastCheck.oneof(
  many.map(ItemDraft.fields),
  FastCheck.tuple(FastCheck.oneof(label, FastCheck.constantFrom("Section_1", "Section_2", "API")), many).map(
    ([label, fields]) => ItemDraft.section(label, fields)
  ),
  label.map((href) => ItemDraft.url(href)),
  FastCheck.array(label).map((names) => ItemDraft.tags(...names)),
  FastCheck.constant(ItemDraft.favorite)
)
const anyDraft = FastCheck.tuple(
  FastCheck.constantFrom(...categories.filter((category) => category !== "PASSWORD")),
  FastCheck.array(step, { maxLength: 6 }),
  value
).map(([category, steps, notes]) =>
  steps.reduce((draft, step) => step(draft), ItemDraft.make(category, "t")).pipe(ItemDraft.notes(notes))
)

describe("any draft", () => {
  it("any draft has unique ids, and no field without its section", () => {
    FastCheck.assert(
      FastCheck.property(anyDraft, (draft) => {
        const { fields = [], sections = [] } = wire(draft)
        const sectionIds = (sections ?? []).map(({ id }) => id)
        assert.lengthOf(new Set(sectionIds), sectionIds.length)
        assert.lengthOf(new Set((sections ?? []).map(({ label }) => label)), sectionIds.length)
        for (const { section } of fields ?? []) assert.isTrue(section == null || sectionIds.includes(section.id))
        const ids = (fields ?? []).flatMap(({ id }) => id ?? [])
        assert.lengthOf(new Set(ids), ids.length)
        assert.deepStrictEqual(
          (fields ?? []).map(({ id, type }) => id?.startsWith("TOTP_") === true && type === "OTP"),
          (fields ?? []).map(({ type }) => type === "OTP")
        )
      }),
      { numRuns: runs(300) }
    )
  })

  it("keeps every field and value", () => {
    FastCheck.assert(
      FastCheck.property(anyDraft, (draft) => {
        const given = [...draft.fields, ...draft.sections.flatMap(({ fields }) => fields)]
        const sent = (wire(draft).fields ?? []).slice(1)
        assert.deepStrictEqual(
          sent.map(({ label, type }) => [label, type]),
          given.map(({ label, type }) => [label, type])
        )
        for (const [index, { type, value }] of given.entries()) {
          const field = sent[index]
          if (Redacted.isRedacted(value)) {
            const text = Redacted.value(value)
            assert.strictEqual(
              type === "DATE" ? new Date(Number(field?.value) * 1000).toISOString() : field?.value,
              type === "DATE" ? `${text}T12:01:00.000Z` : text
            )
          } else {
            assert.strictEqual(field?.generate, true)
            assert.isFalse(Object.hasOwn(field ?? {}, "value"))
          }
        }
      }),
      { numRuns: runs(300) }
    )
  })

  it("any draft has one primary url when it has any", () => {
    FastCheck.assert(
      FastCheck.property(anyDraft, (draft) => {
        const urls = wire(draft).urls ?? []
        assert.lengthOf(
          urls.filter(({ primary }) => primary),
          urls.length === 0 ? 0 : 1
        )
      })
    )
  })

  it("any draft is printed without values, drafted or built", () => {
    FastCheck.assert(
      FastCheck.property(anyDraft, (draft) => {
        const built = Result.getOrThrow(ItemDraft.build(draft, { vaultId }))
        assert.include(JSON.stringify(encode(built)), secret)
        for (const one of [draft, built]) {
          assert.notInclude(inspect(one, { depth: null, showHidden: true }), secret)
          assert.notInclude(JSON.stringify(one), secret)
        }
      }),
      { numRuns: runs(300) }
    )
  })
})
