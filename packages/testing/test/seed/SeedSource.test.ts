import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import * as Secrets from "@opconnect/core/Secrets"
import { fromEnvFile, fromReferences, InvalidSeed, idOf, type Seed, startFakeConnect } from "@opconnect/testing"
import { fromDrafts } from "@opconnect/testing/drafts"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import fc from "fast-check"
import { testFolder } from "../support/folder.ts"

const thrown = (make: () => unknown) => {
  try {
    make()
  } catch (error) {
    return error
  }
  return assert.fail("it did not throw")
}

/** The values that core's engine resolves from a fake with that seed. */
const resolved = (seed: Seed, references: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const secrets = yield* Secrets.Secrets
    const values = yield* Effect.forEach(references, (reference) => secrets.resolve(reference))
    return values.map((value) => Redacted.value(value))
  }).pipe(
    Effect.provide(
      Secrets.layer().pipe(
        Layer.provide(
          Layer.unwrap(
            Effect.map(FakeConnect, ({ token }) => ConnectClient.layer({ host: "http://connect.test", token }))
          )
        ),
        Layer.provide(FakeConnect.layer(seed))
      )
    )
  )

describe("fromReferences", () => {
  const references = [
    "op://prod/db/password",
    "op://prod/db/username",
    "op://prod/db/admin/password",
    "op://prod/db/My%20Field.v2",
    "op://prod/db/code?attribute=otp",
    "op://prod/db/deploy key?ssh-format=openssh",
    "op://prod/certificates/server.key?attribute=content",
    "op://prod/certificates/ca/ca.pem?attribute=size",
    "op://prod/db/password?attribute=type",
    `op://${idOf("some vault")}/${idOf("some item")}/credential`
  ]

  it.effect("makes every reference resolvable, with the same values in every run", () =>
    Effect.gen(function* () {
      const values = yield* resolved(fromReferences(references), references)
      const [password, username, admin, field, code, key, file, size, type, credential] = values
      assert.match(password ?? "", /^fake-password-[a-z2-7]{10}$/)
      assert.match(username ?? "", /^fake-username-/)
      assert.match(admin ?? "", /^fake-password-/)
      assert.notStrictEqual(admin, password)
      assert.match(field ?? "", /^fake-My-Field-v2-/)
      assert.match(code ?? "", /^\d{6}$/)
      assert.match(key ?? "", /^-----BEGIN OPENSSH PRIVATE KEY-----/)
      assert.match(file ?? "", /^fake-server-key-/)
      assert.strictEqual(size, String("fake-ca-pem-".length + 10))
      assert.strictEqual(type, "CONCEALED")
      assert.match(credential ?? "", /^fake-credential-/)
      assert.deepStrictEqual(fromReferences(references), fromReferences(references))
      const [db] = fromReferences(references).$vaults?.[0]?.items ?? []
      assert.strictEqual(db?.category, "LOGIN")
      assert.deepStrictEqual(
        db?.fields?.slice(0, 2).map(({ id, purpose, type }) => [id, purpose, type]),
        [
          ["password", "PASSWORD", "CONCEALED"],
          ["username", "USERNAME", "STRING"]
        ]
      )
    })
  )

  it.effect("uses the given values, and keeps existing ones", () =>
    Effect.gen(function* () {
      const base = { Prod: { DB: { password: "kept", $id: idOf("x") } } }
      const seed = fromReferences(["op://prod/db/password", "op://prod/db/port", `op://prod/${idOf("x")}/port`], {
        base,
        values: { "op://prod/db/port": "5432" }
      })
      assert.deepStrictEqual(yield* resolved(seed, ["op://prod/db/password", "op://prod/db/port"]), ["kept", "5432"])
      assert.lengthOf(seed.$vaults ?? [], 1)
      assert.lengthOf(seed.$vaults?.[0]?.items ?? [], 1)
      const twins = fromReferences(["op://v/db/b"], { base: { v: { DB: { a: "1" }, db: { a: "2" } } } })
      assert.deepStrictEqual(
        twins.$vaults?.[0]?.items?.map(({ fields }) => fields?.length),
        [2, 3],
        "the exact title goes before one in another case"
      )
    })
  )

  const itemsOf = (references: ReadonlyArray<string>, options: Parameters<typeof fromReferences>[1] = {}) =>
    fromReferences(references, options).$vaults?.[0]?.items ?? []
  const short = (references: ReadonlyArray<string>, options: Parameters<typeof fromReferences>[1] = {}) =>
    itemsOf(references, options).map(({ category, fields = [], files = [], sections = [] }) => {
      const place = (name: string, { section }: { readonly section?: { readonly id?: string | null } | null }) =>
        [sections?.find(({ id }) => id === section?.id && id !== undefined)?.label, name].filter(Boolean).join("/")
      return [
        category,
        ...(fields ?? []).map((field) => `${place(field.label ?? "", field)} ${field.type}`),
        ...(files ?? []).map((file) => `${place(file.name ?? "", file)} file`)
      ]
    })

  it.each([
    ["attributes", ["op://v/i/code", "op://v/i/code?attribute=otp"], ["API_CREDENTIAL", "code OTP"]],
    ["formats of a key", ["op://v/i/key", "op://v/i/key?ssh-format=openssh"], ["API_CREDENTIAL", "key SSHKEY"]],
    ["attributes of a file", ["op://v/i/a.pem", "op://v/i/a.pem?attribute=size"], ["API_CREDENTIAL", "a.pem file"]],
    ["a name of a login in a section", ["op://v/i/s/password"], ["API_CREDENTIAL", "s/password CONCEALED"]],
    ["another name", ["op://v/i/host"], ["API_CREDENTIAL", "host CONCEALED"]],
    ["fields of sections", ["op://v/i/s/x", "op://v/i/t/x"], ["API_CREDENTIAL", "s/x CONCEALED", "t/x CONCEALED"]],
    [
      "files of sections",
      ["op://v/i/s/x?attribute=name", "op://v/i/t/x?attribute=name"],
      ["API_CREDENTIAL", "s/x file", "t/x file"]
    ],
    ["a field of both kinds", ["op://v/i/s/x", "op://v/i/x"], ["API_CREDENTIAL", "x CONCEALED", "s/x CONCEALED"]],
    ["names in another case", ["op://v/i/S/x", "op://V/I/s/X"], ["API_CREDENTIAL", "S/x CONCEALED"]]
  ])("creates what is needed for %s", (_, references, item) => {
    assert.deepStrictEqual(short(references), [item])
    const fields = itemsOf(references)[0]?.fields ?? []
    assert.strictEqual(new Set(fields.map(({ id }) => id)).size, fields.length)
    for (const { id, type } of fields) assert.strictEqual(id.startsWith("TOTP_"), type === "OTP")
  })

  it("sets the values of a field and of its namesake in a section", () => {
    const values = { "op://v/i/x": "outside", "op://v/i/s/x": "inside" }
    const [item] = itemsOf(["op://v/i/s/x", "op://v/i/x"], { values })
    assert.deepStrictEqual(
      item?.fields?.map(({ id, value }) => [id, value]),
      [
        [idOf("v", "i", "x"), "outside"],
        [idOf("v", "i", "s", "x"), "inside"]
      ]
    )
  })

  it("finds existing fields and files by name or id, and adds no purpose to an item that is no login", () => {
    const base = { v: { i: { credential: "x", s: { a: { $value: "1", $id: "own" } }, $files: { f: "text" } } } }
    const file = idOf("v", "i", "$files", "f")
    const existing = ["op://v/i/a", "op://v/i/s/own", "op://v/i/f?attribute=size", `op://v/i/${file}?attribute=name`]
    assert.deepStrictEqual(fromReferences(existing, { base }), fromReferences([], { base }))
    const [item] = itemsOf(["op://v/i/password"], { base })
    assert.deepStrictEqual(
      item?.fields?.filter(({ label }) => label === "password").map(({ id, purpose }) => [id, purpose]),
      [["password", undefined]]
    )
  })

  it("treats a part with the form of an id as an id", () => {
    const [vault, item] = [idOf("some vault"), idOf("some item")]
    const [made] = fromReferences([`op://${vault}/${item}/credential`]).$vaults ?? []
    assert.deepStrictEqual([made?.id, made?.items?.[0]?.id], [vault, item])
  })

  it("reports all invalid references", () => {
    const error = thrown(() => fromReferences(["op://a", "op://a/b/c", "hunter2"]))
    assert.instanceOf(error, InvalidSeed)
    assert.lengthOf(error.issues, 2)
    assert.notInclude(error.message, "hunter2")
    assert.instanceOf(
      thrown(() => fromReferences(["op://a"])),
      InvalidSeed
    )
  })

  const name = fc.stringMatching(/^[A-Za-z0-9_. -]{1,12}$/).filter((text) => text.trim() !== "")
  it("serves any references", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 8 }), async (paths) => {
        const references = paths.map((path) => `op://${path.join("/")}`)
        const values = await Effect.runPromise(resolved(fromReferences(references), references))
        assert.lengthOf(values, paths.length)
        for (const value of values) assert.match(value, /^fake-/)
      }),
      { numRuns: 50 }
    )
  })
})

describe("fromEnvFile", () => {
  const folder = testFolder()
  const write = (text: string) => folder.write(".env", text)

  it("finds every reference of the file", async () => {
    const path = write(
      [
        "\uFEFFSTAGE=prod",
        "export PASSWORD='op://prod/db/password' # op://not/this/one",
        "# OTHER=op://nor/this/one",
        'URL="postgres://app:{{ op://prod/db/user name }}@op://prod/db/host/x"',
        `KEY: op://\${STAGE}/api/key`,
        `REGION=op://\${REGION_VAULT}/aws/region`,
        `LOOP=$LOOP`,
        `VAULT=\${STAGE}-eu`,
        `NESTED=op://$VAULT/db/password`,
        `PARTLY=eu\${NOPE_NOPE}`,
        `UNSET=op://$PARTLY/db/password`,
        `SELF=eu\${SELF}`,
        `CYCLE=op://$SELF/db/cycle`
      ].join("\r\n")
    )
    await using fake = await startFakeConnect(fromEnvFile(path, { env: { REGION_VAULT: "eu", STAGE: "dev" } }))
    for (const [vault, item, field] of [
      ["prod", "db", "password"],
      ["prod", "db", "user name"],
      ["prod", "db", "x"],
      ["prod", "api", "key"],
      ["eu", "aws", "region"],
      // Whichever wins, the environment or the file.
      ["dev", "api", "key"],
      ["prod-eu", "db", "password"],
      ["dev-eu", "db", "password"],
      ["eu", "db", "password"],
      ["eu", "db", "cycle"]
    ] as const) {
      assert.match(fake.getField(vault, item, field), /^fake-/)
    }
    assert.lengthOf(fake.exportSeed().$vaults ?? [], 5)
  })

  it("reports an invalid file", () => {
    const error = thrown(() => fromEnvFile(write("A=op://x\nB=op://$NOPE_NOPE/b/c\nC=op://a/b/c\n"), { env: {} }))
    assert.instanceOf(error, InvalidSeed)
    assert.match(error.issues.map(({ message }) => message).join("\n"), /^A: .*\nB: .*NOPE_NOPE/)
    assert.instanceOf(
      thrown(() => fromEnvFile(write("A=op://x\nC=op://a/b/c\n"))),
      InvalidSeed
    )
    assert.match(String(thrown(() => fromEnvFile(write("A=1\n")))), /contains no reference, such as op:\/\//)
    assert.match(
      String(thrown(() => fromEnvFile(folder.path("nope")))),
      /cannot read .*nope: no such file or directory/
    )
  })
})

describe("fromDrafts", () => {
  const drafts = {
    prod: [
      ItemDraft.login({ title: "shop", username: "app", password: ItemDraft.generated({ length: 20 }) }),
      ItemDraft.login({ title: "shop", username: "twin" }),
      ItemDraft.make("DATABASE", "db").pipe(
        ItemDraft.section("replica", [ItemDraft.otp("code", "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ")]),
        ItemDraft.fields([ItemDraft.text("note", "x"), ItemDraft.text("other note", "y")]),
        ItemDraft.tags("a")
      )
    ],
    empty: []
  }

  it("creates the same items as a server, equal in every run", async () => {
    await using fake = await startFakeConnect(fromDrafts(drafts))
    const [prod, empty] = fake.exportSeed().$vaults ?? []
    const [shop, twin, db] = prod?.items ?? []
    assert.deepStrictEqual([prod?.name, prod?.id, empty?.items], ["prod", idOf("prod"), []])
    assert.deepStrictEqual(
      shop?.fields?.map(({ id, purpose, type }) => [id, purpose, type]),
      [
        ["username", "USERNAME", "STRING"],
        ["password", "PASSWORD", "CONCEALED"],
        ["notesPlain", "NOTES", "STRING"]
      ]
    )
    const password = shop?.fields?.[1]?.value ?? ""
    assert.lengthOf(password, 20)
    assert.isAbove(new Set(password).size, 5)
    assert.strictEqual(shop?.id, idOf("prod", "shop"))
    assert.deepStrictEqual([twin?.id, db?.id], [idOf("prod", "shop", "2"), idOf("prod", "db")])
    const code = db?.fields?.find(({ type }) => type === "OTP")
    assert.notProperty(code, "totp")
    const notes = db?.fields?.filter(({ label }) => label?.endsWith("note")).map(({ id }) => id) ?? []
    assert.match(notes.join(), /^([a-z0-9]{26}),(?!\1)[a-z0-9]{26}$/)
    assert.deepStrictEqual([db?.category, db?.tags, db?.sections?.[0]?.label], ["DATABASE", ["a"], "replica"])
    assert.match(code?.id ?? "", /^TOTP_/)
    assert.deepStrictEqual(fromDrafts(drafts), fromDrafts(drafts))
  })

  it("reports the issues of all drafts", () => {
    const error = thrown(() =>
      fromDrafts({
        prod: [ItemDraft.make("DOCUMENT", "d"), ItemDraft.password({ title: "", password: "x" })]
      })
    )
    assert.instanceOf(error, InvalidSeed)
    assert.match(error.issues.map(({ message }) => message).join("\n"), /^prod\.d: .*\nprod\.1: The title is empty\./)
    const unnamed = thrown(() => fromDrafts({ "": [] }))
    assert.deepStrictEqual(unnamed instanceof InvalidSeed && unnamed.issues.map(({ message }) => message), [
      "the seed: contains an empty name"
    ])
  })
})
