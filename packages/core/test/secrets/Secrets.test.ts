import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import { ConnectClient } from "@opconnect/core/ConnectClient"
import { type ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import type * as SecretError from "@opconnect/core/SecretError"
import * as Secrets from "@opconnect/core/Secrets"
import * as Cause from "effect/Cause"
import * as Config from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { clientOver, elapse } from "../support/client.ts"
import { cutShort, html, json, refusal, type Seen, type Stub } from "../support/stub.ts"
import { asked, id, item, password, vault, type WorldItem, type WorldVault, world } from "../support/world.ts"

const secretsOver = (stub: Stub, options: Partial<ConnectOptions> = {}) =>
  Effect.gen(function* () {
    return yield* Effect.provideService(Secrets.make(), ConnectClient, yield* clientOver(stub, options))
  })

/** The values of references by their key, while the clock flies. */
const values = (stub: Stub, references: Readonly<Record<string, string>>) =>
  Effect.gen(function* () {
    const secrets = yield* secretsOver(stub)
    const result = yield* elapse(secrets.resolveAll(references))
    if (Result.isFailure(result)) return yield* Effect.die(result.failure)
    return Object.fromEntries(Object.entries(result.success).map(([key, value]) => [key, Redacted.value(value)]))
  })

const valueAt = (stub: Stub, reference: string) => Effect.map(values(stub, { it: reference }), ({ it }) => it)

/** The errors of references by their key; a key that has a value is left out. */
const errors = (stub: Stub, references: Readonly<Record<string, string>>) =>
  Effect.gen(function* () {
    const secrets = yield* secretsOver(stub)
    const result = yield* elapse(secrets.resolveAll(references))
    if (Result.isSuccess(result)) return new Map<string, SecretError.SecretError>()
    return new Map(result.failure.failures.map(({ error, key }) => [key, error]))
  })

const errorAt = (stub: Stub, reference: string) =>
  Effect.gen(function* () {
    const error = (yield* errors(stub, { it: reference })).get("it")
    if (error === undefined) throw new Error(`${reference} has a value`)
    assert.strictEqual(error.reference, reference)
    assert.match(error.hint, /^[A-Z].*\.$|\?$/s)
    return error
  })

const inOneItem = (one: Partial<WorldItem>) => world([vault("prod", [item("db", one)])])

describe("requests", () => {
  const fields = ["host", "user", "password"].map((name) => ({ id: name, label: name, value: name }))
  const titles = [0, 1, 2, 3, 4].map((n) => `item ${n}`)
  const two = ["prod", "staging"].map((name) =>
    vault(
      name,
      titles.map((title) => item(title, { id: id(name + title), fields }))
    )
  )
  const references = (of: (vaultName: string, title: string) => string) =>
    Object.fromEntries(
      ["prod", "staging"].flatMap((name) =>
        titles.flatMap((title) =>
          fields.map((field) => [`${name} ${title} ${field.id}`, `${of(name, title)}/${field.id}`])
        )
      )
    )
  const items = ["prod", "staging"].flatMap((name) =>
    titles.map((title) => `GET /${id(name)}/items/${id(name + title)}`)
  )

  it.effect("30 references in 10 items of 2 vaults by name cost 13", () =>
    Effect.gen(function* () {
      const transport = world(two)
      const all = references((name, title) => `op://${name}/${title}`)
      assert.strictEqual(Object.keys(all).length, 30)
      const found = yield* values(transport, all)
      assert.strictEqual(found["staging item 4 user"], "user")
      assert.strictEqual(Object.keys(found).length, 30)
      assert.deepStrictEqual(
        asked(transport),
        ["GET ", `GET /${id("prod")}/items`, `GET /${id("staging")}/items`, ...items].sort()
      )
    })
  )

  it.effect("the same by id cost 10", () =>
    Effect.gen(function* () {
      const transport = world(two)
      yield* values(
        transport,
        references((name, title) => `op://${id(name)}/${id(name + title)}`)
      )
      assert.deepStrictEqual(asked(transport), [...items].sort())
    })
  )

  it.effect("the same by name and by id of the same vaults and items cost 13", () =>
    Effect.gen(function* () {
      const transport = world(two)
      const names = references((name, title) => `op://${name}/${title}`)
      const ids = references((name, title) => `op://${id(name)}/${id(name + title)}`)
      const prefixed = Object.fromEntries(Object.entries(ids).map(([key, text]) => [`id ${key}`, text]))
      const found = yield* values(transport, { ...names, ...prefixed })
      assert.strictEqual(Object.keys(found).length, 60)
      assert.strictEqual(transport.seen.length, 13)
    })
  )

  it.effect("a vault by id beside one by name costs no request of its own, and its size is known", () =>
    Effect.gen(function* () {
      const transport = world([two[0], { ...two[1], count: 1_200 }] as ReadonlyArray<WorldVault>)
      const staging = id("staging")
      const three = titles.slice(0, 3)
      const found = yield* values(transport, {
        named: `op://prod/${id("proditem 0")}/user`,
        ...Object.fromEntries(three.map((title) => [title, `op://${staging}/${title}/user`]))
      })
      assert.strictEqual(Object.keys(found).length, 4)
      assert.deepStrictEqual(
        asked(transport),
        [
          "GET ",
          `GET /${id("prod")}/items/${id("proditem 0")}`,
          ...three.map((title) => `GET /${staging}/items?filter=title eq "${title}"`),
          ...three.map((title) => `GET /${staging}/items/${id(`staging${title}`)}`)
        ].sort()
      )
    })
  )

  it.effect("a title in a large vault is looked up, however many items of it are read by id", () =>
    Effect.gen(function* () {
      const large = { ...two[0], count: 1_200 } as WorldVault
      const transport = world([large])
      const inVault = (name: string) => `op://prod/${name}/user`
      const byId = titles.slice(1).map((title) => [title, inVault(id(`prod${title}`))])
      yield* values(transport, { named: inVault("item 0"), ...Object.fromEntries(byId) })
      const lists = asked(transport).filter((target) => target.includes("/items") && !target.includes("/items/"))
      assert.lengthOf(lists, 1)
      assert.match(lists[0] ?? "", /filter=title/)
    })
  )

  it.effect("run concurrently", () =>
    Effect.gen(function* () {
      const transport = world(two, { latency: 5 })
      const secrets = yield* secretsOver(transport)
      const fiber = yield* Effect.forkChild(secrets.resolveAll(references((name, title) => `op://${name}/${title}`)))
      yield* TestClock.adjust(15)
      assert.isDefined(fiber.pollUnsafe())
      yield* Fiber.join(fiber)
    })
  )

  it.effect("duplicate references cost nothing extra", () =>
    Effect.gen(function* () {
      const transport = inOneItem({})
      const same = "op://prod/db/password"
      const found = yield* values(transport, {
        a: same,
        b: same,
        c: "op://prod/%64b/password",
        d: `${same}?attr=value`
      })
      assert.deepStrictEqual(new Set(Object.values(found)), new Set(["value of db"]))
      assert.strictEqual(transport.seen.length, 3)
    })
  )

  it.effect("no references and invalid references cost none", () =>
    Effect.gen(function* () {
      const transport = world([])
      assert.deepStrictEqual(yield* values(transport, {}), {})
      assert.deepStrictEqual([...(yield* errors(transport, { a: "x", b: "op://v" })).keys()], ["a", "b"])
      assert.strictEqual(transport.seen.length, 0)
    })
  )

  const large = (exact: boolean) =>
    world(
      [
        vault(
          "prod",
          Array.from({ length: 10_000 }, (_, n) => item(`Item ${n}`))
        )
      ],
      { exact }
    )

  it.effect("a vault of 10,000 items is searched for one title instead of listed", () =>
    Effect.gen(function* () {
      for (const exact of [true, false]) {
        const transport = large(exact)
        assert.strictEqual(yield* valueAt(transport, "op://prod/Item 7/password"), "value of Item 7")
        assert.deepStrictEqual(asked(transport), [
          "GET ",
          `GET /${id("prod")}/items/${id("Item 7")}`,
          `GET /${id("prod")}/items?filter=title eq "Item 7"`
        ])
      }
    })
  )

  it.effect("a large vault is listed for a hundred titles", () =>
    Effect.gen(function* () {
      const transport = large(true)
      const hundred = Object.fromEntries(
        Array.from({ length: 100 }, (_, n) => [`${n}`, `op://prod/Item ${n}/password`])
      )
      yield* values(transport, hundred)
      assert.strictEqual(transport.seen.length, 102)
      assert.strictEqual(asked(transport).filter((one) => one === `GET /${id("prod")}/items`).length, 1)
    })
  )

  it.effect("a title that differs in case is found by listing", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* valueAt(large(true), "op://prod/iTEM 7/password"), "value of Item 7")
      assert.strictEqual(yield* valueAt(large(false), "op://prod/iTEM 7/password"), "value of Item 7")
    })
  )

  it.effect("searches by title if the server does not report the number of items", () =>
    Effect.gen(function* () {
      const transport = world([vault("prod", [item("a"), item("b")], { count: null })])
      yield* values(transport, { a: "op://prod/a/password" })
      assert.isFalse(asked(transport).includes(`GET /${id("prod")}/items`))
    })
  )

  const titlesThatCannotBeFiltered = ['say "hi"', "back\\slash", '" or title co "', "line\nbreak", 'x" and tag eq "y']
  it.effect("a title with quotes or backslashes is never part of a filter", () =>
    Effect.gen(function* () {
      for (const title of titlesThatCannotBeFiltered) {
        const transport = world([vault("prod", [item(title, { id: id("odd") })], { count: 10_000 })])
        const found = yield* valueAt(transport, `op://prod/${encodeURIComponent(title)}/password`)
        assert.strictEqual(found, `value of ${title}`)
        assert.isTrue(transport.seen.every(({ query }) => query.length === 0))
      }
    })
  )

  it.effect("a title with other special characters is part of a filter unchanged", () =>
    Effect.gen(function* () {
      for (const title of ["AI Keys & Passwords", "a+b", "50%", "#1", "it's", "café", "日本 😀", "a/b?c=d"]) {
        const transport = world([vault("prod", [item(title, { id: id("odd") })], { count: 10_000 })])
        const escaped = encodeURIComponent(title).replace(/'/g, "%27")
        assert.strictEqual(yield* valueAt(transport, `op://prod/${escaped}/password`), `value of ${title}`)
        assert.include(asked(transport), `GET /${id("prod")}/items?filter=title eq "${title}"`)
      }
    })
  )
})

describe("vaults", () => {
  it.effect("vaults are found by id, by name, and by a unique name in another case", () =>
    Effect.gen(function* () {
      const both = world([vault("Prod", [item("db")]), vault("staging", [])])
      for (const name of [id("Prod"), "Prod", "prod", "PROD"]) {
        assert.strictEqual(yield* valueAt(both, `op://${name}/db/password`), "value of db")
      }
    })
  )

  it.effect("an exact name takes precedence over a name in another case", () =>
    Effect.gen(function* () {
      const transport = world([
        vault("PROD", [], { id: id("upper") }),
        vault("prod", [item("db")], { id: id("lower") })
      ])
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/password"), "value of db")
      const error = yield* errorAt(transport, "op://Prod/db/password")
      assert.isTrue(error._tag === "AmbiguousReference" && error.kind === "vault")
    })
  )

  it.effect("vaults of the same name are listed by their ids", () =>
    Effect.gen(function* () {
      const transport = world([vault("prod", [], { id: id("one") }), vault("prod", [], { id: id("two") })])
      const error = yield* errorAt(transport, "op://prod/db/password")
      assert.deepStrictEqual(error._tag === "AmbiguousReference" && error.candidates, [id("one"), id("two")])
      assert.include(error.hint, id("one"))
      assert.include(error.hint, id("two"))
    })
  )

  it.effect("vaults that do not exist are reported with the available names or the closest one", () =>
    Effect.gen(function* () {
      const transport = world([vault("production", []), vault("staging", [])])
      assert.include((yield* errorAt(transport, "op://produktion/db/f")).hint, '"production"')
      const error = yield* errorAt(transport, "op://x/db/f")
      assert.strictEqual(error._tag, "VaultNotFound")
      assert.match(error.hint, /"production".*"staging"/)
      assert.strictEqual((yield* errorAt(world([]), "op://x/db/f"))._tag, "VaultNotFound")
    })
  )

  it.effect("vaults may have a name of 26 characters", () =>
    Effect.gen(function* () {
      const name = "thenameofavaultaslongasids"
      assert.strictEqual(name.length, 26)
      const transport = world([vault(name, [item("db")], { id: id("v") }), vault("other", [item("x")])])
      assert.strictEqual(yield* valueAt(transport, `op://${name}/db/password`), "value of db")
      assert.strictEqual(yield* valueAt(transport, `op://${name}/${id("db")}/password`), "value of db")
      const mixed = yield* values(transport, { a: `op://${name}/db/password`, b: "op://other/x/password" })
      assert.deepStrictEqual(mixed, { a: "value of db", b: "value of x" })
      const missing = yield* errorAt(transport, `op://${id("missing")}/db/password`)
      assert.strictEqual(missing._tag, "VaultNotFound")
    })
  )

  it.effect("a token without access to the vault list can still read by id", () =>
    Effect.gen(function* () {
      const transport = world([vault("prod", [item("db")])], {
        first: ({ path }) => (path === "/v1/vaults" ? refusal(401) : undefined)
      })
      assert.strictEqual(yield* valueAt(transport, `op://${id("prod")}/db/password`), "value of db")
    })
  )
})

describe("items", () => {
  it.effect("items are found by id, by title, and by a unique title in another case", () =>
    Effect.gen(function* () {
      for (const exact of [true, false]) {
        for (const count of [2, 10_000, null]) {
          const both = world([vault("prod", [item("My DB"), item("other")], { count })], { exact })
          for (const name of [id("My DB"), "My DB", "my db"]) {
            assert.strictEqual(yield* valueAt(both, `op://prod/${name}/password`), "value of My DB")
          }
        }
      }
    })
  )

  it.effect("an id takes precedence over a title, and an exact title over another case", () =>
    Effect.gen(function* () {
      const items = [item("first", { id: id("a") }), item(id("a"), { id: id("b") }), item("FIRST", { id: id("c") })]
      for (const count of [3, 10_000]) {
        const transport = world([vault("prod", items, { count })], { exact: false })
        assert.strictEqual(yield* valueAt(transport, `op://prod/${id("a")}/password`), "value of first")
        assert.strictEqual(yield* valueAt(transport, "op://prod/FIRST/password"), "value of FIRST")
        const error = yield* errorAt(transport, "op://prod/First/password")
        assert.deepStrictEqual(error._tag === "AmbiguousReference" && error.candidates, [id("a"), id("c")])
      }
    })
  )

  it.effect("items of the same title are listed by their ids", () =>
    Effect.gen(function* () {
      const items = [item("db", { id: id("one") }), item("db", { id: id("two") })]
      for (const count of [2, 10_000]) {
        const error = yield* errorAt(world([vault("prod", items, { count })]), "op://prod/db/password")
        assert.isTrue(error._tag === "AmbiguousReference" && error.kind === "item")
        assert.deepStrictEqual(error._tag === "AmbiguousReference" && error.candidates, [id("one"), id("two")])
        assert.include(error.hint, id("two"))
      }
    })
  )

  it.effect("items that are archived or deleted are not matched by title", () =>
    Effect.gen(function* () {
      const items = [
        item("db", { id: id("old"), state: "ARCHIVED", fields: [password("old")] }),
        item("db", { id: id("gone"), state: "DELETED", fields: [password("gone")] }),
        item("db", { fields: [password("current")] }),
        item("attic", { state: "ARCHIVED" })
      ]
      for (const count of [4, 10_000]) {
        const transport = world([vault("prod", items, { count })])
        assert.strictEqual(yield* valueAt(transport, "op://prod/db/password"), "current")
        assert.strictEqual((yield* errorAt(transport, "op://prod/attic/password"))._tag, "ItemNotFound")
      }
    })
  )

  it.effect("a title of 26 characters is looked for in the list that other titles need", () =>
    Effect.gen(function* () {
      const title = id("title")
      const transport = world([vault("prod", [item(title, { id: id("other") }), item("db")])])
      const found = yield* values(transport, { a: `op://prod/${title}/password`, b: "op://prod/db/password" })
      assert.deepStrictEqual(found, { a: `value of ${title}`, b: "value of db" })
      assert.isTrue(transport.seen.every(({ query }) => query.length === 0))
    })
  )

  it.effect("items may have a title of 26 characters", () =>
    Effect.gen(function* () {
      const title = "thetitleofanitemaslongasid"
      assert.strictEqual(title.length, 26)
      for (const name of ["prod", id("prod")]) {
        for (const count of [1, 10_000, null]) {
          const transport = world([vault("prod", [item(title, { id: id("short") })], { count })])
          assert.strictEqual(yield* valueAt(transport, `op://${name}/${title}/password`), `value of ${title}`)
        }
      }
    })
  )

  it.effect("items that do not exist are reported with the closest title", () =>
    Effect.gen(function* () {
      for (const count of [2, 10_000]) {
        const transport = world([vault("prod", [item("database"), item("mail")], { count })])
        const near = yield* errorAt(transport, "op://prod/databse/password")
        assert.strictEqual(near._tag, "ItemNotFound")
        assert.include(near.hint, '"database"')
        assert.strictEqual((yield* errorAt(transport, "op://prod/zzzzzz/password"))._tag, "ItemNotFound")
        assert.strictEqual((yield* errorAt(transport, `op://prod/${id("nope")}/password`))._tag, "ItemNotFound")
      }
    })
  )

  it.effect("items without a title or fields are tolerated", () =>
    Effect.gen(function* () {
      const items: ReadonlyArray<WorldItem> = [{ id: id("bare"), fields: [] }, item("nulls"), item("db")]
      const nulls = { id: id("nulls"), vault: { id: id("prod") }, category: "LOGIN", fields: null, sections: null }
      const first = ({ path }: Seen) => (path.endsWith(nulls.id) ? json(nulls) : undefined)
      const transport = world([vault("prod", items)], { first })
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/password"), "value of db")
      assert.strictEqual((yield* errorAt(transport, `op://prod/${id("nulls")}/password`))._tag, "FieldNotFound")
    })
  )
})

describe("fields", () => {
  it.effect("fields are found by id, by label, and by a unique label in another case", () =>
    Effect.gen(function* () {
      const transport = inOneItem({
        fields: [
          { id: "f1", label: "API Key", value: "one" },
          { id: "f2", label: "port", value: "5432" },
          { id: "f3", label: "PORT", value: "other" }
        ]
      })
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/f1"), "one")
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/API Key"), "one")
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/api key"), "one")
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/PORT"), "other")
      const error = yield* errorAt(transport, "op://prod/db/Port")
      assert.deepStrictEqual(error._tag === "AmbiguousReference" && [error.kind, ...error.candidates], [
        "field",
        "f2",
        "f3"
      ])
    })
  )

  it.effect("a decomposed letter matches its composed form", () =>
    Effect.gen(function* () {
      const transport = inOneItem({ fields: [{ id: "f1", label: "caf\u00e9", value: "one" }] })
      assert.strictEqual(yield* valueAt(transport, `op://prod/db/${encodeURIComponent("cafe\u0301")}`), "one")
    })
  )

  it.effect("an id takes precedence over a label", () =>
    Effect.gen(function* () {
      const transport = inOneItem({
        fields: [
          { id: "a", label: "b", value: "the one labelled b" },
          { id: "b", label: "c", value: "the one with id b" }
        ]
      })
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/b"), "the one with id b")
    })
  )

  it.effect("an empty or missing value is the empty string", () =>
    Effect.gen(function* () {
      const transport = inOneItem({
        fields: [{ id: "empty", value: "" }, { id: "none" }, { id: "null", value: null }, { id: "blank", value: " \n" }]
      })
      for (const name of ["empty", "none", "null"]) {
        assert.strictEqual(yield* valueAt(transport, `op://prod/db/${name}`), "")
      }
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/blank"), " \n")
    })
  )

  it.effect("fields that do not exist are reported with the available ones, without values", () =>
    Effect.gen(function* () {
      const transport = inOneItem({ fields: [password("hunter2"), { id: "x", label: "user", value: "hunter3" }] })
      const near = yield* errorAt(transport, "op://prod/db/passwort")
      assert.strictEqual(near._tag, "FieldNotFound")
      assert.include(near.hint, '"password"')
      const far = yield* errorAt(transport, "op://prod/db/zzzzzzzz")
      assert.match(far.hint, /"password", "user"/)
      assert.notInclude(JSON.stringify([near, far]) + near.message + far.message, "hunter")
    })
  )

  it.effect("a value that looks like a reference is not resolved again", () =>
    Effect.gen(function* () {
      const transport = inOneItem({
        fields: [
          { id: "f", value: "op://prod/db/g" },
          { id: "g", value: "x" }
        ]
      })
      assert.strictEqual(yield* valueAt(transport, "op://prod/db/f"), "op://prod/db/g")
    })
  )
})

describe("sections", () => {
  const sections = [
    { id: "s1", label: "Main" },
    { id: "s2", label: "Main" },
    { id: "s3", label: "main" },
    { id: "s4" },
    { label: "no id" },
    {}
  ]
  const fields = [
    { id: "f0", label: "host", value: "outside" },
    { id: "f1", label: "host", value: "in s1", section: { id: "s1" } },
    { id: "f2", label: "port", value: "in s2", section: { id: "s2" } },
    { id: "f3", label: "user", value: "in s3", section: { id: "s3" } },
    { id: "f4", label: "user", value: "in s4", section: { id: "s4" } },
    { id: "f5", label: "loose", value: "no section", section: null },
    { id: "f6", label: "empty", value: "empty section", section: {} }
  ]
  const transport = () => inOneItem({ sections, fields })

  it.effect("a field outside sections takes precedence over one inside", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/host"), "outside")
    })
  )

  it.effect("narrow the search, by id or label, to all sections with that name", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/Main/host"), "in s1")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/Main/port"), "in s2")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/s1/host"), "in s1")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/s4/user"), "in s4")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/main/user"), "in s3")
      assert.strictEqual((yield* errorAt(transport(), "op://prod/db/main/host"))._tag, "FieldNotFound")
      assert.strictEqual((yield* errorAt(transport(), "op://prod/db/s2/host"))._tag, "FieldNotFound")
      assert.strictEqual((yield* errorAt(transport(), "op://prod/db/no id/host"))._tag, "FieldNotFound")
    })
  )

  it.effect("a label in several sections is ambiguous without a section", () =>
    Effect.gen(function* () {
      const error = yield* errorAt(transport(), "op://prod/db/user")
      assert.deepStrictEqual(error._tag === "AmbiguousReference" && error.candidates, ["f3", "f4"])
    })
  )

  it.effect("a duplicate label outside sections is ambiguous", () =>
    Effect.gen(function* () {
      const twice = inOneItem({ fields: [...fields, { id: "f9", label: "host", value: "again" }], sections })
      const error = yield* errorAt(twice, "op://prod/db/host")
      assert.strictEqual(error._tag, "AmbiguousReference")
    })
  )

  it.effect("sections that do not exist are reported with the available ones", () =>
    Effect.gen(function* () {
      const error = yield* errorAt(transport(), "op://prod/db/zzzzzzzz/host")
      assert.strictEqual(error._tag, "SectionNotFound")
      assert.include(error.hint, '"Main"')
    })
  )
})

describe("files", () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const pem = "-----BEGIN-----\nüñí\r\n-----END-----\n"
  const transport = () =>
    inOneItem({
      sections: [{ id: "s1", label: "TLS" }],
      fields: [{ id: "both", label: "both", value: "the field" }],
      files: [
        { id: "file1", name: "ca.pem", size: bytes(pem).length, bytes: bytes(pem) },
        { id: "file2", name: "key.der", bytes: new Uint8Array([0x30, 0x82, 0xff, 0xfe]) },
        { id: "file3", name: "empty", bytes: new Uint8Array() },
        { id: "file4", name: "both", bytes: bytes("the file") },
        { id: "file5", name: "server.pem", section: { id: "s1" }, bytes: bytes("in a section") },
        { id: "file6", name: "bom", bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x61]) },
        { id: "file7", name: "lost" }
      ]
    })

  it.effect("files are found by name and id, in and outside sections, and read verbatim", () =>
    Effect.gen(function* () {
      for (const name of ["ca.pem", "file1", "CA.pem", "ca.pem?attribute=content", "ca.pem?attr=value"]) {
        assert.strictEqual(yield* valueAt(transport(), `op://prod/db/${name}`), pem)
      }
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/empty"), "")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/TLS/server.pem"), "in a section")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/server.pem"), "in a section")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/bom"), "\ufeffa")
    })
  )

  it.effect("files of one name are distinguished by their section, and ambiguous within one", () =>
    Effect.gen(function* () {
      const files = [
        { id: "file1", name: "key.pem", bytes: bytes("outside") },
        { id: "file2", name: "key.pem", section: { id: "s1" }, bytes: bytes("in s1") },
        { id: "file3", name: "key.pem", section: { id: "s2" }, bytes: bytes("in s2") },
        { id: "file4", name: "key.pem", section: { id: "s2" }, bytes: bytes("in s2, too") },
        { id: "file5", name: "ca.pem", section: { id: "s1" }, bytes: bytes("ca of s1") },
        { id: "file6", name: "ca.pem", section: { id: "s2" }, bytes: bytes("ca of s2") }
      ]
      const sections = [
        { id: "s1", label: "TLS" },
        { id: "s2", label: "Old" }
      ]
      const server = () => inOneItem({ sections, files })
      assert.strictEqual(yield* valueAt(server(), "op://prod/db/key.pem"), "outside")
      assert.strictEqual(yield* valueAt(server(), "op://prod/db/TLS/key.pem"), "in s1")
      assert.strictEqual(yield* valueAt(server(), "op://prod/db/Old/ca.pem"), "ca of s2")
      assert.strictEqual(yield* valueAt(server(), "op://prod/db/Old/file4"), "in s2, too")
      for (const [reference, candidates] of [
        ["op://prod/db/Old/key.pem", ["file3", "file4"]],
        ["op://prod/db/ca.pem", ["file5", "file6"]]
      ] as const) {
        const error = yield* errorAt(server(), reference)
        assert.deepStrictEqual(error._tag === "AmbiguousReference" && error.candidates, candidates)
      }
    })
  )

  it.effect("files whose name is similar are suggested, or those of the section", () =>
    Effect.gen(function* () {
      assert.include((yield* errorAt(transport(), "op://prod/db/ca.pen")).hint, 'Did you mean the field "ca.pem"?')
      assert.include((yield* errorAt(transport(), "op://prod/db/TLS/x")).hint, 'Available fields: "server.pem".')
    })
  )

  it.effect("a field takes precedence over a file of the same name", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/both"), "the field")
      assert.strictEqual(yield* valueAt(transport(), "op://prod/db/file4"), "the file")
    })
  )

  it.effect("rejects files that are not UTF-8 text", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* errorAt(transport(), "op://prod/db/key.der"))._tag, "NotText")
    })
  )

  it.effect("files are downloaded once for all callers, and not at all for their name, id or size", () =>
    Effect.gen(function* () {
      const once = transport()
      yield* values(once, { a: "op://prod/db/ca.pem", b: "op://prod/db/file1", c: "op://prod/db/CA.PEM?attr=content" })
      assert.strictEqual(asked(once).filter((path) => path.endsWith("/content")).length, 1)
      const none = transport()
      const facts = yield* values(none, {
        id: "op://prod/db/ca.pem?attribute=id",
        name: "op://prod/db/file1?attribute=name",
        size: "op://prod/db/ca.pem?attribute=size",
        type: "op://prod/db/ca.pem?attribute=type"
      })
      assert.deepStrictEqual(facts, {
        id: "file1",
        name: "ca.pem",
        size: String(new TextEncoder().encode(pem).length),
        type: "FILE"
      })
      assert.isFalse(asked(none).some((path) => path.endsWith("/content")))
    })
  )

  it.effect("files that cannot be downloaded fail independently", () =>
    Effect.gen(function* () {
      const failed = yield* errors(transport(), { a: "op://prod/db/lost", b: "op://prod/db/ca.pem" })
      assert.deepStrictEqual([...failed.keys()], ["a"])
      const error = failed.get("a")
      assert.strictEqual(error?._tag === "RequestFailed" && error.error._tag, "ResourceNotFound")
    })
  )

  it.effect("files that stall fail", () =>
    Effect.gen(function* () {
      const stalling = world([vault("prod", [item("db", { files: [{ id: "f", name: "ca.pem" }] })])], {
        first: ({ path }) => (path.endsWith("/content") ? cutShort("never", new Uint8Array([97])) : undefined)
      })
      const secrets = yield* secretsOver(stalling)
      const fiber = yield* Effect.forkChild(Effect.result(secrets.resolve("op://prod/db/ca.pem")))
      yield* TestClock.adjust("1 minute")
      yield* TestClock.adjust("1 minute")
      const exit = fiber.pollUnsafe()
      yield* Fiber.interrupt(fiber)
      assert.isDefined(exit)
    })
  )
})

describe("attributes of files", () => {
  it.effect("the size of a file is empty if the server does not say it", () =>
    Effect.gen(function* () {
      const unknown = inOneItem({ files: [{ id: "file1", name: "ca.pem", bytes: new Uint8Array([97]), size: null }] })
      assert.strictEqual(yield* valueAt(unknown, "op://prod/db/ca.pem?attribute=size"), "")
      assert.strictEqual(yield* valueAt(unknown, "op://prod/db/ca.pem"), "a")
    })
  )

  it.effect("returns the attributes of the file even if a field has the same name", () =>
    Effect.gen(function* () {
      const both = inOneItem({
        fields: [{ id: "f", label: "ca.pem", value: "of the field" }],
        files: [{ id: "file1", name: "ca.pem", size: 1, bytes: new Uint8Array([97]) }]
      })
      assert.deepStrictEqual(
        yield* values(both, {
          plain: "op://prod/db/ca.pem",
          content: "op://prod/db/ca.pem?attribute=content",
          size: "op://prod/db/ca.pem?attribute=size"
        }),
        { plain: "of the field", content: "a", size: "1" }
      )
    })
  )
})

describe("attributes", () => {
  const transport = () =>
    inOneItem({
      fields: [
        { id: "password", label: "Pass", type: "CONCEALED", purpose: "PASSWORD", value: "x" },
        { id: "code", label: "one-time", type: "OTP", value: "otpauth://totp/x?secret=JBSWY3DP", totp: "012345" },
        { id: "broken", label: "broken", type: "OTP", value: "otpauth://totp/x?secret=JBSWY3DP!" },
        { id: "none", label: "none", type: "OTP" },
        { id: "bare", value: "y" }
      ],
      files: [{ id: "file1", name: "ca.pem", bytes: new Uint8Array([97]) }]
    })

  it.effect("resolves attributes of a field", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* values(transport(), {
          value: "op://prod/db/password?attribute=value",
          type: "op://prod/db/password?attribute=type",
          id: "op://prod/db/Pass?attribute=id",
          title: "op://prod/db/password?attribute=title",
          purpose: "op://prod/db/password?attribute=purpose",
          bareType: "op://prod/db/bare?attribute=type",
          bareTitle: "op://prod/db/bare?attribute=title"
        }),
        {
          value: "x",
          type: "CONCEALED",
          id: "password",
          title: "Pass",
          purpose: "PASSWORD",
          bareType: "STRING",
          bareTitle: ""
        }
      )
    })
  )

  it.effect("otp returns the current code, and the value stays the otpauth URL", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        yield* values(transport(), {
          code: "op://prod/db/one-time?attribute=otp",
          totp: "op://prod/db/one-time?attribute=totp",
          plain: "op://prod/db/one-time"
        }),
        { code: "012345", totp: "012345", plain: "otpauth://totp/x?secret=JBSWY3DP" }
      )
    })
  )

  it.effect.each([
    "password?attribute=otp",
    "broken?attribute=otp",
    "none?attribute=otp",
    "password?attribute=size",
    "ca.pem?attribute=otp"
  ])("there is no %s, and no value in the error", (what) =>
    Effect.gen(function* () {
      const error = yield* errorAt(transport(), `op://prod/db/${what}`)
      assert.strictEqual(error._tag, "AttributeNotFound")
      assert.notInclude(error.message + JSON.stringify(error), "JBSWY3DP")
    })
  )
})

describe("failures", () => {
  it.effect("failures are all reported under their keys, and do not affect other references", () =>
    Effect.gen(function* () {
      const transport = world(
        [vault("prod", [item("db"), item("mail"), item("broken")]), vault("other", [item("x")])],
        {
          first: ({ path }) => (path.endsWith(id("broken")) ? refusal(401, "Invalid token signature") : undefined)
        }
      )
      const references = {
        good: "op://prod/db/password",
        syntax: "op://prod/db",
        vault: "op://nowhere/db/password",
        item: "op://prod/nothing/password",
        section: "op://prod/db/nothing/password",
        field: "op://prod/db/nothing",
        attribute: "op://prod/db/password?attribute=otp",
        request: "op://prod/broken/password",
        fine: "op://other/x/password"
      }
      const secrets = yield* secretsOver(transport)
      const result = yield* elapse(secrets.resolveAll(references))
      assert.isTrue(Result.isFailure(result))
      if (Result.isSuccess(result)) return
      assert.deepStrictEqual(
        result.failure.failures.map(({ error, key }) => [key, error._tag]),
        [
          ["syntax", "InvalidReference"],
          ["vault", "VaultNotFound"],
          ["item", "ItemNotFound"],
          ["section", "SectionNotFound"],
          ["field", "FieldNotFound"],
          ["attribute", "AttributeNotFound"],
          ["request", "RequestFailed"]
        ]
      )
      const keys = result.failure.failures.map(({ key }) => key)
      assert.deepStrictEqual(
        result.failure.issues.map(({ place }) => place?.key),
        keys
      )
      for (const { error, key } of result.failure.failures) {
        assert.strictEqual(error.reference, references[key as keyof typeof references])
        assert.include(result.failure.message, `${key}: ${error.reference}: ${error.message}`)
      }
      assert.isTrue(asked(transport).includes(`GET /${id("other")}/items/${id("x")}`))
      assert.notInclude(result.failure.message, "value of")
    })
  )

  it.effect("failures of listing vaults fail every reference by name with the request's error", () =>
    Effect.gen(function* () {
      const transport = world([], { first: () => refusal(401, "Invalid token signature") })
      const failed = yield* errors(transport, { a: "op://prod/db/x", b: "op://other/db/x" })
      assert.strictEqual(transport.seen.length, 1)
      for (const error of failed.values()) {
        assert.isTrue(error._tag === "RequestFailed" && error.error._tag === "TokenRejected")
      }
      assert.strictEqual(failed.size, 2)
    })
  )

  it.effect("failures of listing a vault fail all of its references after one request", () =>
    Effect.gen(function* () {
      const transport = world([vault("prod", [item("db"), item("mail")])], {
        first: ({ path }) => (path.endsWith("/items") ? refusal(401, "Invalid token signature") : undefined)
      })
      const failed = yield* errors(transport, { a: "op://prod/db/password", b: "op://prod/mail/password" })
      assert.deepStrictEqual([...failed.keys()], ["a", "b"])
      assert.deepStrictEqual(asked(transport), ["GET ", `GET /${id("prod")}/items`])
    })
  )

  it.effect("failures of one vault do not affect others", () =>
    Effect.gen(function* () {
      const transport = world([vault("prod", [item("db")]), vault("other", [item("x")])], {
        first: ({ path }) => (path.startsWith(`/v1/vaults/${id("prod")}`) ? html(502) : undefined)
      })
      const failed = yield* errors(transport, { a: "op://prod/db/password", b: "op://other/x/password" })
      assert.deepStrictEqual([...failed.keys()], ["a"])
    })
  )

  it.effect("resolve fails with the error of its reference itself", () =>
    Effect.gen(function* () {
      const secrets = yield* secretsOver(inOneItem({}))
      assert.strictEqual((yield* Effect.flip(secrets.resolve<string>("op://prod/db")))._tag, "InvalidReference")
      assert.strictEqual((yield* Effect.flip(secrets.resolve("op://prod/db/x")))._tag, "FieldNotFound")
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/db/password")), "value of db")
    })
  )

  it.effect("interruption cancels the requests", () =>
    Effect.gen(function* () {
      const transport = world([vault("prod", [item("db")])], { latency: 1_000 })
      const secrets = yield* secretsOver(transport)
      const fiber = yield* Effect.forkChild(secrets.resolve("op://prod/db/password"))
      yield* TestClock.adjust(1_500)
      yield* Fiber.interrupt(fiber)
      assert.isTrue(transport.seen[1]?.signal.aborted)
      yield* TestClock.adjust(10_000)
      assert.strictEqual(transport.seen.length, 2)
    })
  )

  it.effect("keys can be any string", () =>
    Effect.gen(function* () {
      const references = JSON.parse('{"__proto__":"op://prod/db/password","constructor":"op://prod/db/password"}')
      const secrets = yield* secretsOver(inOneItem({}))
      const found = yield* secrets.resolveAll<string>(references)
      assert.deepStrictEqual(Object.keys(found), ["__proto__", "constructor"])
      assert.isTrue(Object.values(found).every(Redacted.isRedacted))
    })
  )
})

describe("layers", () => {
  it.effect("layer provides the service from the client in the context", () =>
    Effect.gen(function* () {
      const client = Layer.effect(ConnectClient, clientOver(inOneItem({})))
      const value = yield* Effect.provide(
        Effect.flatMap(Secrets.Secrets, (secrets) => secrets.resolve("op://prod/db/password")),
        Layer.provide(Secrets.layer(), client)
      )
      assert.strictEqual(Redacted.value(value), "value of db")
    })
  )

  it.effect("layerConfig takes options from the configuration", () =>
    Effect.gen(function* () {
      const transport = inOneItem({})
      const client = Layer.effect(ConnectClient, clientOver(transport))
      const layer = Secrets.layerConfig({ timeToLive: Config.Duration("TTL") }).pipe(Layer.provide(client))
      const provider = ConfigProvider.layer(ConfigProvider.fromUnknown({ TTL: "0 seconds" }))
      yield* Effect.gen(function* () {
        const secrets = yield* Secrets.Secrets
        for (let time = 0; time < 2; time++) {
          yield* secrets.resolve("op://prod/db/password")
          yield* TestClock.adjust(1)
        }
      }).pipe(Effect.provide(layer), Effect.provide(provider))
      // The second call checks the vault.
      assert.include(asked(transport).slice(3).join(), "GET")
    })
  )

  const test = Secrets.layerTest({
    "op://prod/db/password": "x",
    "op://prod/a b/s/f?attr=totp": "123456",
    "op://v/i/e": ""
  })

  it.effect("layerTest resolves equivalent references in the record", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const found = yield* secrets.resolveAll({
        a: "op://prod/db/password",
        b: "op://prod/%64b/password",
        c: "op://prod/a%20b/s/f?attribute=otp",
        d: "op://v/i/e"
      })
      assert.deepStrictEqual(
        Object.values<Redacted.Redacted>(found).map((value) => Redacted.value(value)),
        ["x", "x", "123456", ""]
      )
      assert.strictEqual(Redacted.value(yield* secrets.resolve("op://prod/db/password")), "x")
    }).pipe(Effect.provide(test))
  )

  it.effect("layerTest fails for every key of the record that is not a reference", () =>
    Effect.gen(function* () {
      const layer = Secrets.layerTest({ "op://prod/db": "x", "op://prod/db/password": "y", password: "z" })
      const error = yield* Effect.flip(Effect.scoped(Layer.build(layer)))
      assert.deepStrictEqual(
        error._tag === "SecretsNotResolved" && error.failures.map(({ error: one, key }) => [key, one._tag]),
        [
          ["op://prod/db", "InvalidReference"],
          ["password", "InvalidReference"]
        ]
      )
    })
  )

  it.effect("layerTest fails for values that are not strings, without showing them", () =>
    Effect.gen(function* () {
      const build = (values: unknown) =>
        Effect.flip(Effect.scoped(Layer.build(Secrets.layerTest(values as Record<string, string>))))
      const error = yield* build({ "op://prod/db/port": 54321, "op://prod/db/user": undefined, "op://a/b/c": "x" })
      assert.strictEqual(error._tag, "InvalidOptions")
      assert.deepStrictEqual(
        error.issues.map(({ code, message, reference }) => [code, message, reference]),
        [
          ["InvalidOption", "The value of the reference must be a string; it is number.", "op://prod/db/port"],
          ["InvalidOption", "The value of the reference must be a string; it is undefined.", "op://prod/db/user"]
        ]
      )
      assert.notInclude(inspect(error, { depth: 9 }), "54321")
      assert.match((yield* build(undefined)).message, /The values must be an object of strings; they are undefined\./)
    })
  )

  it.effect("layerTest fails with all references that are not in the record", () =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const error = yield* Effect.flip(
        secrets.resolveAll({ a: "op://prod/db/password", b: "op://prod/db/other", c: "op://prod/db/third", d: "junk" })
      )
      assert.deepStrictEqual(
        error.failures.map(({ error: one, key }) => [key, one._tag]),
        [
          ["b", "FieldNotFound"],
          ["c", "FieldNotFound"],
          ["d", "InvalidReference"]
        ]
      )
      assert.deepStrictEqual(error.issues.map(({ code, message }) => [code, message]).slice(0, 1), [
        ["NotGiven", "The test has no value for this reference."]
      ])
    }).pipe(Effect.provide(test))
  )
})

describe("a record of references", () => {
  it.effect.each([
    ["nothing", undefined, "undefined"],
    ["null", null, "null"],
    ["a list", ["op://prod/db/password"], "an array"],
    ["a text", "op://prod/db/password", "string"]
  ] as const)("is required: %s is not one", ([, given, name]) =>
    Effect.gen(function* () {
      const secrets = yield* Secrets.Secrets
      const references = given as unknown as Record<string, string>
      for (const work of [
        secrets.resolveAll(references),
        secrets.resolveEach(references),
        secrets.readEach(references, { known: new Map() }),
        secrets.plan(references),
        Stream.runDrain(secrets.watch(references))
      ]) {
        const exit = yield* Effect.exit(work as Effect.Effect<unknown, unknown>)
        const defect = Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined
        assert.instanceOf(defect, InvalidOptions)
        assert.match(defect.message, new RegExp(`The references must be an object of strings; they are ${name}\\.`))
      }
    }).pipe(Effect.provide(Secrets.layerTest({})))
  )

  it.effect("has outcomes for its own keys only, before and after they are cached", () =>
    Effect.gen(function* () {
      const transport = inOneItem({})
      const secrets = yield* secretsOver(transport)
      const record = Object.assign(Object.create({ inherited: "op://prod/db/nothing" }), {
        own: "op://prod/db/password"
      })
      for (let time = 0; time < 2; time++) {
        assert.deepStrictEqual(Object.keys(yield* secrets.resolveEach(record)), ["own"])
      }
      const { length } = transport.seen
      const cached = Object.assign(Object.create({ inherited: "op://prod/db/password" }), {
        own: "op://prod/db/password"
      })
      assert.deepStrictEqual(Object.keys(yield* secrets.resolveEach(cached)), ["own"])
      assert.lengthOf(transport.seen, length)
    })
  )

  it.effect("causes no request if it is empty, or if no reference is valid", () =>
    Effect.gen(function* () {
      const transport = inOneItem({})
      const secrets = yield* secretsOver(transport)
      assert.deepStrictEqual(yield* secrets.resolveAll({}), {})
      const { failures } = yield* Effect.flip(secrets.resolveTemplate("x={{ op://prod }}"))
      assert.deepStrictEqual(
        failures.map(({ error, key }) => [key, error._tag]),
        [["op://prod", "InvalidReference"]]
      )
      assert.isTrue(Result.isFailure((yield* secrets.resolveEach({ bad: "op://prod" })).bad))
      assert.isTrue(Result.isFailure((yield* secrets.readEach({ bad: "op://prod" }, { known: new Map() })).bad))
      assert.deepStrictEqual(transport.seen, [])
    })
  )
})
