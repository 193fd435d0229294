import { assert, layer } from "@effect/vitest"
import type { FullItem } from "@opconnect/core/Item"
import * as ItemDraft from "@opconnect/core/ItemDraft"
import { type InvalidSeed, idOf } from "@opconnect/testing"
import * as Effect from "effect/Effect"
import type * as HttpClient from "effect/http/HttpClient"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { type Calls, certificates, client, db, json, otpSecret, prod, raw, seed, Target } from "./contract.ts"

const items = `/v1/vaults/${prod}/items`

const built = (draft: ItemDraft.ItemDraft) => Effect.fromResult(ItemDraft.build(draft, { vaultId: prod }))

/** The values by label, in plain text. */
const values = ({ fields }: FullItem) =>
  Object.fromEntries((fields ?? []).map(({ label, value }) => [label, value ? Redacted.value(value) : undefined]))

/** One-time passwords may change between two looks. */
const withoutCodes = (item: {
  readonly [key: string]: unknown
  readonly fields?: ReadonlyArray<{ readonly totp?: string }>
}): Readonly<Record<string, unknown>> => ({
  ...item,
  fields: item.fields?.map(({ totp: _totp, ...field }) => field)
})

const textOf = ({ fields }: FullItem, id: string) => {
  const value = fields?.find((field) => field.id === id)?.value
  return value ? Redacted.value(value) : undefined
}

const fromSeed = Effect.flatMap(Target, ({ reset }) => reset)

/** Behavior of writes, for every way to reach a fake. */
export const writing = (name: string, target: Layer.Layer<Target | HttpClient.HttpClient, InvalidSeed>) =>
  layer(target)(`writing ${name}`, (it) => {
    it.effect("creates an item from a draft", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items, vaults } = yield* client()
        const before = yield* vaults.get(prod)
        const draft = ItemDraft.login({ title: "mail", username: "ada", password: ItemDraft.generated() }).pipe(
          ItemDraft.url("https://mail.test"),
          ItemDraft.tags("work"),
          ItemDraft.favorite,
          ItemDraft.notes("hello"),
          ItemDraft.fields([ItemDraft.otp("code", `otpauth://totp/mail?secret=${otpSecret}`)]),
          ItemDraft.section("dates", [ItemDraft.date("born", "1815-12-10"), ItemDraft.monthYear("until", "2030/01")])
        )
        const created = yield* items.create(prod, yield* built(draft))
        assert.match(created.id, /^[a-z0-9]{26}$/)
        assert.match(created.lastEditedBy ?? "", /^[A-Z0-9]{26}$/)
        assert.match(created.createdAt ?? "", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        assert.deepInclude(created, {
          title: "mail",
          category: "LOGIN",
          version: 1,
          favorite: true,
          tags: ["work"],
          urls: [{ href: "https://mail.test", primary: true }],
          vault: { id: prod, name: "prod" }
        })
        assert.strictEqual(created.updatedAt, created.createdAt)
        const { password, ...others } = values(created)
        assert.match(password ?? "", /^[A-Za-z0-9!@.\-_*]{32}$/)
        assert.deepStrictEqual(others, {
          username: "ada",
          notesPlain: "hello",
          code: `otpauth://totp/mail?secret=${otpSecret}`,
          born: String(Date.parse("1815-12-10T12:01:00Z") / 1000),
          until: "203001"
        })
        assert.deepStrictEqual(
          created.fields?.flatMap(({ id, purpose, type }) => (purpose ? [[id, purpose, type]] : [])),
          [
            ["username", "USERNAME", "STRING"],
            ["password", "PASSWORD", "CONCEALED"],
            ["notesPlain", "NOTES", "STRING"]
          ]
        )
        const code = created.fields?.find(({ type }) => type === "OTP")
        assert.match(code?.id ?? "", /^TOTP_/)
        assert.match(code?.totp ? Redacted.value(code.totp) : "", /^\d{6}$/)
        for (const { generate, recipe } of created.fields ?? []) {
          assert.deepStrictEqual([generate, recipe], [undefined, undefined])
        }
        assert.deepStrictEqual(values(yield* items.get(prod, created.id)), values(created))
        const after = yield* vaults.get(prod)
        assert.deepStrictEqual(
          [after.items, after.contentVersion],
          [(before.items ?? 0) + 1, (before.contentVersion ?? 0) + 1]
        )
      })
    )

    it.effect("creates an item from purposes only, as Go's client sends it", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const response = yield* raw(items, "POST", {
          id: "",
          category: "PASSWORD",
          createdAt: "0001-01-01T00:00:00Z",
          vault: { id: "" },
          tags: null,
          fields: [
            { id: "", purpose: "PASSWORD", value: "s3cret" },
            { id: "", label: "shape", type: "string", value: "round", color: "red" },
            { label: "none", purpose: "", generate: false, section: { id: "" } }
          ],
          urls: [{ href: "https://a.test", primary: false }],
          wrapping: { paper: true }
        })
        assert.strictEqual(response.status, 200)
        const { createdAt, fields, id, lastEditedBy, updatedAt, ...item } = JSON.parse(response.text)
        assert.match(id, /^[a-z0-9]{26}$/)
        assert.notStrictEqual(createdAt, "0001-01-01T00:00:00Z")
        assert.strictEqual(createdAt, updatedAt)
        assert.match(lastEditedBy, /^[A-Z0-9]{26}$/)
        assert.deepStrictEqual(item, {
          category: "PASSWORD",
          urls: [{ href: "https://a.test" }],
          vault: { id: prod, name: "prod" },
          version: 1
        })
        const [password, shape, none, notes] = fields
        const { entropy, passwordDetails, ...builtIn } = password
        assert.deepStrictEqual(builtIn, {
          id: "password",
          label: "password",
          purpose: "PASSWORD",
          type: "CONCEALED",
          value: "s3cret"
        })
        assert.isAbove(entropy, 0)
        assert.deepStrictEqual(passwordDetails, { entropy: Math.floor(entropy), strength: passwordDetails.strength })
        assert.deepStrictEqual(shape, {
          id: shape.id,
          label: "shape",
          type: "STRING",
          value: "round"
        })
        assert.match(shape.id, /^[a-z0-9]{26}$/)
        assert.deepStrictEqual(Object.keys(none), ["id", "label", "type"])
        assert.deepStrictEqual(notes, { id: "notesPlain", label: "notesPlain", type: "STRING", purpose: "NOTES" })
      })
    )

    it.effect("replaces an item, and drops keys that Connect does not know", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api, vaults } = yield* client()
        const created = JSON.parse(
          (yield* raw(items, "POST", {
            category: "LOGIN",
            title: "new",
            vault: { id: prod },
            fields: [{ label: "a", value: "1", color: "red" }],
            sections: [{ id: "s", label: "S", order: 7 }],
            wrapping: { paper: true }
          })).text
        )
        assert.notProperty(created, "wrapping")
        assert.deepStrictEqual([created.sections[0], created.fields[0].color], [{ id: "s", label: "S" }, undefined])
        const before = yield* vaults.get(prod)
        const read = yield* api.get(prod, created.id)
        const response = yield* api.update(prod, created.id, { ...read, title: "newer" })
        assert.strictEqual(response.title, "newer")
        assert.strictEqual(response.version, 1, "the response still has the version from before")
        const stored = yield* json(`${items}/${created.id}`)
        assert.deepStrictEqual(stored, { ...created, title: "newer", updatedAt: stored.updatedAt, version: 2 })
        assert.strictEqual((yield* vaults.get(prod)).contentVersion, (before.contentVersion ?? 0) + 1)

        const { fields: _fields, ...emptied } = read
        yield* api.update(prod, created.id, emptied)
        assert.deepStrictEqual((yield* json(`${items}/${created.id}`)).fields, [
          { id: "username", label: "username", type: "STRING", purpose: "USERNAME" },
          { id: "password", label: "password", type: "CONCEALED", purpose: "PASSWORD" },
          { id: "notesPlain", label: "notesPlain", type: "STRING", purpose: "NOTES" }
        ])
      })
    )

    it.effect("accepts every item of the seed as it was read, with its files", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api } = yield* client()
        for (const { id } of yield* api.list(prod)) {
          const before = yield* json(`${items}/${id}`)
          yield* api.update(prod, id, yield* api.get(prod, id))
          const after = yield* json(`${items}/${id}`)
          const { lastEditedBy, updatedAt } = after
          assert.deepStrictEqual(withoutCodes(after), {
            ...withoutCodes(before),
            lastEditedBy,
            updatedAt,
            version: 2
          })
          assert.notStrictEqual(lastEditedBy, before.lastEditedBy)
        }
        assert.lengthOf((yield* json(`${items}/${certificates}`)).files, 3)
      })
    )

    it.effect("patches parts of an item", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api } = yield* client()
        const patched = yield* api.patch(prod, db, [
          { op: "replace", path: "/favorite", value: true },
          { op: "replace", path: "/title", value: "database" },
          { op: "remove", path: "/tags/0" },
          { op: "add", path: "/fields", value: { label: "a/b~c", id: "a/b~c", value: Redacted.make("1") } },
          { op: "replace", path: "/fields/a~1b~0c/value", value: "2" },
          { op: "replace", path: "/fields/password/label", value: "secret" },
          { op: "remove", path: "/fields/username/value" }
        ])
        assert.deepInclude(patched, { favorite: true, title: "database", tags: ["Database"], version: 2 })
        assert.deepInclude(values(patched), { secret: "hunter2", username: undefined, "a/b~c": "2" })
        const again = yield* api.patch(prod, db, [
          { op: "remove", path: "/fields/a~1b~0c" },
          { op: "add", path: "/fields/username/value", value: "root" },
          { op: "replace", path: "/favorite", value: false },
          { op: "replace", path: "/tags", value: [] }
        ])
        assert.deepStrictEqual([again.favorite, again.tags, again.version], [undefined, undefined, 3])
        assert.strictEqual(values(again).username, "root")
        assert.notProperty(values(again), "a/b~c")
        assert.deepStrictEqual(values(yield* api.get(prod, db)), values(again))
        const whole = yield* api.patch(prod, db, [
          { op: "replace", path: "/", value: { id: db, vault: { id: prod }, category: "LOGIN", title: "empty" } }
        ])
        assert.deepStrictEqual([whole.title, whole.fields?.length, whole.version], ["empty", 3, 4])
      })
    )

    it.effect("applies uppercase operations with null properties, as Java's client sends them", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const nothing = { section: null, generate: null, recipe: null, entropy: null, type: "STRING" }
        const { status, text } = yield* raw(`${items}/${db}`, "PATCH", [
          {
            op: "REPLACE",
            path: "/fields/username",
            value: { ...nothing, id: null, purpose: "USERNAME", value: "two" }
          },
          { op: "ADD", path: "/fields", value: { ...nothing, id: null, label: "more", value: "x" } },
          { op: "Remove", path: "/tags", value: null }
        ])
        assert.strictEqual(status, 200)
        const { fields, tags } = JSON.parse(text)
        assert.deepInclude(fields, {
          id: "username",
          label: "username",
          purpose: "USERNAME",
          type: "STRING",
          value: "two"
        })
        assert.deepInclude(
          fields.map(({ label, value }: { label: string; value: string }) => [label, value]),
          ["more", "x"]
        )
        assert.isUndefined(tags)
      })
    )

    it.effect("creates and replaces an item whose body has neither vault nor id", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const created = yield* raw(items, "POST", { category: "LOGIN", title: "bare" })
        assert.strictEqual(created.status, 200)
        const { id, vault } = JSON.parse(created.text)
        assert.strictEqual(vault.id, prod)
        const replaced = yield* raw(`${items}/${id}`, "PUT", { category: "LOGIN", title: "again" })
        assert.deepStrictEqual([replaced.status, JSON.parse(replaced.text).id], [200, id])
      })
    )

    it.effect("applies all operations of a patch or none", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api, vaults } = yield* client()
        const before = yield* json(`${items}/${db}`)
        const vault = yield* vaults.get(prod)
        const error = yield* Effect.flip(
          api.patch(prod, db, [
            { op: "replace", path: "/title", value: "x" },
            { op: "remove", path: "/fields/nope" }
          ])
        )
        assert.deepStrictEqual(
          [error._tag, "reason" in error && error.reason],
          ["InvalidRequest", "The item doesn't have a nope field."]
        )
        assert.deepInclude(yield* api.patch(prod, db, []), { title: "db", version: 1 })
        assert.deepStrictEqual(withoutCodes(yield* json(`${items}/${db}`)), withoutCodes(before))
        assert.deepStrictEqual(yield* vaults.get(prod), vault)
      })
    )

    it.effect("sets a field by its label, with or without an earlier value", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api } = yield* client()
        const replica = idOf("prod", "db", "read replica", "password")
        const first = yield* api.setField(prod, db, "password", "hunter4")
        assert.deepStrictEqual([textOf(first, "password"), textOf(first, replica)], ["hunter4", "hunter3"])
        const set = yield* api.setField(prod, db, "empty", Redacted.make("full"), { waitUntilVisible: true })
        assert.deepStrictEqual([values(set).empty, set.version], ["full", 3])
        assert.strictEqual(textOf(set, "password"), "hunter4")
      })
    )

    it.effect("deletes permanently", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api, vaults } = yield* client()
        const before = yield* vaults.get(prod)
        assert.isUndefined(yield* api.delete(prod, db, { waitUntilVisible: true }))
        const after = yield* vaults.get(prod)
        assert.deepStrictEqual(
          [after.items, after.contentVersion],
          [(before.items ?? 0) - 1, (before.contentVersion ?? 0) + 1]
        )
        assert.notInclude(
          (yield* api.list(prod)).map(({ id }) => id),
          db
        )
        const item = { id: db, vault: { id: prod }, category: "LOGIN" }
        const calls: Calls = [
          api.get(prod, db),
          api.update(prod, db, item),
          api.patch(prod, db, [{ op: "replace", path: "/title", value: "x" }]),
          api.delete(prod, db)
        ]
        for (const call of calls) {
          const error = yield* Effect.flip(call)
          assert.strictEqual(error._tag, "ResourceNotFound")
          assert.strictEqual("reason" in error && error.reason, `item ${db} not found`)
        }
      })
    )

    it.effect("waits for a write that is visible immediately", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { items: api } = yield* client()
        const draft = yield* built(ItemDraft.password({ title: "p", password: "1" }))
        const created = yield* api.create(prod, draft, { waitUntilVisible: true })
        const read = yield* api.get(prod, created.id)
        yield* api.update(prod, created.id, { ...read, title: "q" }, { waitUntilVisible: true })
        yield* api.patch(prod, created.id, [{ op: "replace", path: "/title", value: "r" }], { waitUntilVisible: true })
        assert.deepInclude(yield* api.get(prod, created.id), { title: "r", version: 3 })
      })
    )

    it.effect.each([
      ["POST", items, { category: "LOGIN", vault: { id: idOf("staging") } }, /^Invalid item: vault\.id must be/],
      ["POST", items, { category: "LOGIN", vault: 1 }, /\(vault is missing or of the wrong type\)$/],
      ["POST", items, { vault: { id: prod } }, /\(category is missing or of the wrong type\)$/],
      ["POST", items, { category: "DOCUMENT", vault: { id: prod } }, /^Invalid item category$/],
      ["POST", items, "{", /^Bad Request$/],
      ["POST", items, [], /the body is missing or of the wrong type/],
      ["PUT", `${items}/${db}`, { category: "LOGIN", id: prod }, /^Invalid item: id must be/],
      ["PUT", `${items}/${db}`, { category: "LOGIN", vault: { id: idOf("w") } }, /^Invalid item: vault\.id must be/],
      ["PATCH", `${items}/${db}`, { op: "replace", path: "/title", value: "x" }, /the body is missing or/],
      [
        "PATCH",
        `${items}/${db}`,
        [{ op: "move", path: "/title", value: "x" }],
        /0\.op is missing or of the wrong type/
      ],
      ["PATCH", `${items}/${db}`, [{ op: "replace", path: "/vault/id", value: "x" }], /^Invalid item: vault\.id must/]
    ] as const)("refuses %s %s %j", ([method, path, body, message]) =>
      Effect.gen(function* () {
        yield* fromSeed
        const response = yield* raw(path, method, body)
        const refusal = JSON.parse(response.text)
        assert.deepStrictEqual([response.status, refusal.status], [400, 400])
        assert.match(refusal.message, message)
        assert.strictEqual((yield* json(`${items}/${db}`)).version, 1)
        assert.lengthOf(yield* json(items), Object.keys(seed.prod ?? {}).length - 1)
      })
    )

    it.effect("grants exactly the permissions of a token", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { tokens } = yield* Target
        const [readsProd = "", writesStaging = ""] = tokens
        assert.strictEqual(readsProd, "reads-prod")
        const staging = idOf("staging")
        const reader = yield* client(readsProd)
        const writer = yield* client(writesStaging)
        const names = (all: ReadonlyArray<{ readonly name: string }>) => all.map(({ name }) => name)
        assert.deepStrictEqual(names(yield* reader.vaults.list()), ["prod"])
        assert.deepStrictEqual(names(yield* writer.vaults.list()), ["staging"])
        assert.deepStrictEqual(yield* writer.vaults.list({ filter: 'name eq "prod"' }), [])
        assert.strictEqual((yield* reader.items.get(prod, db)).title, "db")
        // A missing vault and a vault without access get the same response, so that no name can be guessed.
        for (const [vault, path] of [
          [idOf("nope"), ""],
          [idOf("nope"), "/items"],
          [staging, ""],
          [staging, "/items"]
        ] as const) {
          const { status, text } = yield* raw(`/v1/vaults/${vault}${path}`, "GET", undefined, readsProd)
          assert.strictEqual(status, 403)
          assert.strictEqual(JSON.parse(text).message, `Authorization: token does not have access to vault ${vault}`)
        }

        const unreadable = yield* raw(`/v1/vaults/${prod}/items`, "POST", "{", readsProd)
        assert.strictEqual(unreadable.status, 403, "whatever the body")

        const item = { id: db, vault: { id: prod }, category: "LOGIN" }
        const patch = [{ op: "replace", path: "/title", value: "x" }] as const
        const noAccess = `Authorization: token does not have access to vault ${prod}`
        const outOfScope: Calls = [
          writer.vaults.get(prod),
          writer.items.list(prod),
          writer.items.get(prod, db),
          writer.items.create(prod, item),
          writer.items.update(prod, db, item),
          writer.items.patch(prod, db, patch),
          writer.items.delete(prod, db),
          writer.files.list(prod, certificates)
        ]
        const permission = (action: string) =>
          `Authorization: token does not have permission to perform ${action} on vault ${prod}`
        const denied = [
          ...outOfScope.map((call) => [call, noAccess] as const),
          [reader.items.create(prod, item), permission("create")] as const,
          [reader.items.update(prod, db, item), permission("update")] as const,
          [reader.items.patch(prod, db, patch), permission("update")] as const,
          [reader.items.patch(prod, db, []), permission("update")] as const,
          [reader.items.delete(prod, db), permission("delete")] as const
        ]
        for (const [call, reason] of denied) {
          const error = yield* Effect.flip(call)
          assert.deepStrictEqual([error._tag, "reason" in error && error.reason], ["AccessDenied", reason])
        }
        assert.deepInclude(yield* json(`${items}/${db}`), { title: "db", version: 1 })
        const created = yield* writer.items.create(staging, { vault: { id: staging }, category: "LOGIN" })
        assert.strictEqual((yield* writer.items.list(staging))[0]?.id, created.id)
      })
    )

    it.effect("allows a write-only token to write but not to read", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { tokens } = yield* Target
        const [, , writesOnly = ""] = tokens
        const refused = (path: string, method: "GET" | "PATCH" = "GET", body?: unknown) =>
          Effect.map(raw(path, method, body, writesOnly), ({ status, text }) => [status, JSON.parse(text).message])
        const noRead = `Authorization: token does not have permission to perform read on vault ${prod}`
        for (const path of [`/v1/vaults/${prod}`, items, `${items}/${db}`, `${items}/${db}/files`]) {
          assert.deepStrictEqual(yield* refused(path), [403, noRead])
        }
        // Its response would show the item.
        assert.deepStrictEqual(yield* refused(`${items}/${db}`, "PATCH", []), [403, noRead])
        assert.strictEqual((yield* raw(items, "POST", { category: "LOGIN" }, writesOnly)).status, 200)
      })
    )

    it.effect("rejects a revoked token until it is restored or reset", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { restoreToken, revokeToken, tokens } = yield* Target
        const [readsProd = ""] = tokens
        yield* revokeToken(readsProd)
        assert.strictEqual((yield* raw(items, "GET", undefined, readsProd)).status, 401)
        assert.strictEqual((yield* raw(items)).status, 200)
        yield* restoreToken(readsProd)
        assert.strictEqual((yield* raw(items, "GET", undefined, readsProd)).status, 200)
        for (const change of [revokeToken, restoreToken]) {
          assert.match(String(yield* Effect.sandbox(Effect.flip(Effect.sandbox(change("other"))))), /not one of/)
        }
        yield* revokeToken(readsProd)
        yield* fromSeed
        assert.strictEqual((yield* raw(items, "GET", undefined, readsProd)).status, 200)
      })
    )

    it.effect("rejects a token that is revoked initially, also after a reset", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { restoreToken, tokens } = yield* Target
        const [, , , revoked = ""] = tokens
        const status = Effect.map(raw(items, "GET", undefined, revoked), ({ status }) => status)
        assert.strictEqual(yield* status, 401)
        yield* restoreToken(revoked)
        assert.strictEqual(yield* status, 200)
        yield* fromSeed
        assert.strictEqual(yield* status, 401)
      })
    )

    it.effect("changes the vaults of a token until a reset", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { setTokenVaults, tokens } = yield* Target
        const [readsProd = ""] = tokens
        const reader = yield* client(readsProd)
        const staging = idOf("staging")
        yield* setTokenVaults(readsProd, ["staging"])
        assert.strictEqual((yield* Effect.flip(reader.items.list(prod)))._tag, "AccessDenied")
        assert.deepStrictEqual(
          (yield* reader.vaults.list()).map(({ id }) => id),
          [staging]
        )
        for (const [token, vaults, message] of [
          ["other", ["prod"], /not one of/],
          [readsProd, ["nope"], /there is no vault "nope"/]
        ] as const) {
          const change = Effect.sandbox(setTokenVaults(token, vaults))
          assert.match(String(yield* Effect.sandbox(Effect.flip(change))), message)
        }
        yield* fromSeed
        assert.strictEqual((yield* raw(items, "GET", undefined, readsProd)).status, 200)
      })
    )

    it.effect("shows a deleted vault as missing, and a decreased contentVersion", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { remove, setContentVersion } = yield* Target
        const { vaults } = yield* client()
        yield* setContentVersion("prod", 2)
        assert.strictEqual((yield* vaults.get(prod)).contentVersion, 2)
        const staging = idOf("staging")
        yield* remove("staging")
        for (const [path, method] of [
          ["", "GET"],
          ["/items", "GET"],
          ["/items", "POST"]
        ] as const) {
          const { status, text } = yield* raw(
            `/v1/vaults/${staging}${path}`,
            method,
            method === "POST" ? {} : undefined
          )
          assert.deepStrictEqual([status, JSON.parse(text).message], [404, `vault ${staging} not found`])
        }
        assert.notInclude(
          (yield* vaults.list()).map(({ id }) => id),
          staging
        )
        yield* fromSeed
        assert.strictEqual((yield* vaults.get(staging)).id, staging)
      })
    )

    it.effect("shows changes by a person", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { setField } = yield* Target
        const { items: api, vaults } = yield* client()
        const before = yield* api.get(prod, db)
        const vault = yield* vaults.get(prod)
        yield* setField("prod", "db", "username", "root")
        yield* setField(prod, db, "password", "rotated")
        const after = yield* api.get(prod, db)
        assert.deepStrictEqual([textOf(after, "username"), textOf(after, "password")], ["root", "rotated"])
        assert.strictEqual(after.version, (before.version ?? 0) + 2)
        assert.notStrictEqual(after.lastEditedBy, before.lastEditedBy)
        assert.strictEqual((yield* vaults.get(prod)).contentVersion, (vault.contentVersion ?? 0) + 2)
        yield* fromSeed
        assert.deepStrictEqual(values(yield* api.get(prod, db)), values(before))
      })
    )

    it.effect("records writes with their actor", () =>
      Effect.gen(function* () {
        yield* fromSeed
        const { activity, items: api } = yield* client()
        const created = yield* api.create(prod, { vault: { id: prod }, category: "LOGIN", title: "a" })
        yield* api.update(prod, created.id, { ...created, title: "b" })
        yield* api.patch(prod, created.id, [{ op: "replace", path: "/title", value: "c" }])
        yield* api.delete(prod, created.id)
        yield* Effect.flip((yield* client("reads-prod")).items.delete(prod, db))
        const { requests } = yield* activity.list()
        const item = { id: created.id }
        const resource = { type: "ITEM", vault: { id: prod } }
        assert.deepStrictEqual(
          requests.map(({ action, resource, result }) => [action, result, resource]),
          [
            ["DELETE", "DENY", { ...resource, item: { id: db }, itemVersion: 1 }],
            ["DELETE", "SUCCESS", { ...resource, item, itemVersion: 3 }],
            ["UPDATE", "SUCCESS", { ...resource, item, itemVersion: 3 }],
            ["UPDATE", "SUCCESS", { ...resource, item, itemVersion: 2 }],
            ["CREATE", "SUCCESS", { ...resource, item, itemVersion: 1 }]
          ]
        )
      })
    )
  })
