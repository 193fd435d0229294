import { assert, describe, it } from "@effect/vitest"
import type { FullItem, Item } from "@opconnect/core/Item"
import * as SecretReference from "@opconnect/core/SecretReference"
import { referenceTo } from "@opconnect/core/SecretReferences"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import * as FastCheck from "fast-check"
import { secretsOver } from "../support/client.ts"
import { runs } from "../support/whole.ts"
import { id, type WorldItem, type WorldVault, world } from "../support/world.ts"

/** Few names, so that they collide, and the worst ones. */
const name = FastCheck.constantFrom(
  ...[
    "password",
    "Password",
    "a",
    "A",
    "a b",
    " a",
    "a ",
    "a/b",
    "50%",
    "\u{1F600}\u{1F600} ",
    "a?b#c",
    'o\'b "c" $d',
    "Cafe\u0301",
    "Caf\u00e9",
    "",
    id("a"),
    "f1",
    "f2",
    "s1",
    "x1"
  ]
)
const maybe = FastCheck.option(name, { nil: undefined })

const things = FastCheck.record({
  vaults: FastCheck.array(name, { minLength: 1, maxLength: 3 }),
  titles: FastCheck.array(name, { minLength: 1, maxLength: 3 }),
  sections: FastCheck.array(maybe, { maxLength: 2 }),
  fields: FastCheck.array(FastCheck.record({ label: maybe, section: FastCheck.nat({ max: 2 }) }), { maxLength: 4 }),
  files: FastCheck.array(FastCheck.record({ name: maybe, section: FastCheck.nat({ max: 2 }) }), { maxLength: 2 })
})

describe("referenceTo", () => {
  it.effect("returns references that resolve to exactly their field or file", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(things, ({ fields, files, sections, titles, vaults }) =>
          Effect.gen(function* () {
            const sectionAt = (at: number) => (at < sections.length ? { section: { id: `s${at}` } } : {})
            const own = {
              sections: sections.map((label, at) => ({ id: `s${at}`, ...(label === undefined ? {} : { label }) })),
              fields: fields.map(({ label, section }, at) => ({
                id: `f${at}`,
                ...(label === undefined ? {} : { label }),
                ...sectionAt(section),
                value: `value of f${at}`
              })),
              files: files.map(({ name, section }, at) => ({
                id: `x${at}`,
                ...(name === undefined ? {} : { name }),
                ...sectionAt(section),
                bytes: new TextEncoder().encode(`content of x${at}`)
              }))
            }
            const items: ReadonlyArray<WorldItem> = titles.map((title, at) => ({
              id: id(`item${at}`),
              title,
              ...(at === 0 ? own : { fields: [] })
            }))
            const all: ReadonlyArray<WorldVault> = vaults.map((name, at) => ({
              id: id(`vault${at}`),
              name,
              items: at === 0 ? items : []
            }))
            const secrets = yield* secretsOver(world(all))
            const item = { vault: { id: id("vault0") }, category: "LOGIN", ...items[0] } as unknown as FullItem
            const around = {
              vaults: all.map(({ id, name }) => ({ id, name })),
              vault: { id: id("vault0"), name: vaults[0] ?? "" },
              items: items as unknown as ReadonlyArray<Item>,
              item
            }
            const targets = [
              ...(item.fields ?? []).map((target) => [target, `value of ${target.id}`] as const),
              ...(item.files ?? []).map((target) => [target, `content of ${target.id}`] as const)
            ]
            for (const [target, value] of targets) {
              const reference = referenceTo(around, target)
              // Nothing leads to a field whose id is the label or id of another one.
              if (reference === undefined) continue
              // As it stands in an env file, a shell or a template.
              assert.match(SecretReference.format(reference), /^op:\/\/\S(?:[\w\-./% ]*\w)?(?:\?attribute=content)?$/)
              assert.strictEqual(
                Redacted.value(yield* secrets.resolve<string>(SecretReference.format(reference))),
                value,
                SecretReference.format(reference)
              )
            }
          }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)
        ),
        { numRuns: runs(300) }
      )
    )
  )

  it("asks for the content of a file if a field has all of its names", () => {
    const file = { id: "x1", name: "x1" }
    const own: FullItem = {
      ...{ id: id("a"), title: "a", vault: { id: id("prod") }, category: "LOGIN" },
      fields: [{ id: "f1", label: "x1" }],
      files: [file]
    }
    const vaults = [{ id: id("prod"), name: "prod" }]
    const reference = referenceTo({ item: own, items: [own], vault: { id: id("prod"), name: "prod" }, vaults }, file)
    assert.strictEqual(reference && SecretReference.format(reference), "op://prod/a/x1?attribute=content")
  })

  it("uses the label of a section, or its id if it has none, where a name is in several sections", () => {
    const vault = { id: id("prod"), name: "prod" }
    const field = (section: string) => ({ id: `f ${section}`, label: "password", section: { id: section } })
    const [one, other] = [field("s1"), field("s2")] as const
    const item: FullItem = {
      ...{ id: id("a"), title: "a", vault, category: "LOGIN" },
      sections: [{ id: "s1", label: "replica" }, { id: "s2" }, { label: "without an id" }],
      fields: [one, other]
    }
    const sectionOf = (target: typeof one) =>
      referenceTo({ item, items: [item], vault, vaults: [vault] }, target)?.section
    assert.deepStrictEqual([sectionOf(one), sectionOf(other)], ["replica", "s2"])
  })

  it("uses the name of a file", () => {
    const file = { id: "x1", name: "ca.pem" }
    const vault = { id: id("prod"), name: "prod" }
    const item: FullItem = { id: id("a"), title: "a", vault, category: "LOGIN", files: [file] }
    const reference = referenceTo({ item, items: [item], vault, vaults: [vault] }, file)
    assert.deepStrictEqual(reference, { vault: "prod", item: "a", field: "ca.pem" })
  })

  it("uses names where they are unique, and ids where they are not", () => {
    const vault = { id: id("prod"), name: "prod" }
    const username = { id: "username", label: "password", purpose: "USERNAME", value: Redacted.make("u") } as const
    const password = { id: "password", label: "secret", purpose: "PASSWORD", value: Redacted.make("p") } as const
    const item = { id: id("db"), title: "db", vault, category: "LOGIN", fields: [username, password] }
    const text = (target: typeof username | typeof password, titles: ReadonlyArray<string> = []) => {
      const items = [
        ...[item, { ...item, id: id("archived"), state: "ARCHIVED" as const }],
        ...titles.map((title) => ({ ...item, id: id(`other ${title}`), title }))
      ]
      const reference = referenceTo({ vaults: [vault], vault, items, item }, target)
      return reference && SecretReference.format(reference)
    }
    const reference = referenceTo({ vaults: [vault], vault, items: [item], item }, password)
    assert.deepStrictEqual(reference, { vault: "prod", item: "db", field: "secret" })
    const likeId = { ...item, title: id("other") }
    const byId = referenceTo({ vaults: [vault], vault, items: [likeId], item: likeId }, password)
    assert.strictEqual(byId?.item, id("db"))
    for (const title of [" db", "db ", "d  b", "d\tb", "d\ud800b", "", null]) {
      const unreadable = { ...item, title }
      const reference = referenceTo({ vaults: [vault], vault, items: [unreadable], item: unreadable }, password)
      assert.strictEqual(reference?.item, id("db"), JSON.stringify(title))
    }
    assert.strictEqual(text(password), "op://prod/db/secret")
    assert.strictEqual(text(username), "op://prod/db/username")
    assert.strictEqual(text(password, ["db"]), `op://prod/${id("db")}/secret`)
    assert.strictEqual(text(password, ["DB"]), "op://prod/db/secret")
  })
})
