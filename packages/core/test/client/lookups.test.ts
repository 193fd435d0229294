import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as FastCheck from "fast-check"
import { codePoint } from "../support/arbitraries.ts"
import { clientOver, itemId, vaultId } from "../support/client.ts"
import { json, type Seen, stub } from "../support/stub.ts"
import { runs } from "../support/whole.ts"

const item = (id: string, title: string, tags: ReadonlyArray<string> = []) => ({
  id,
  title,
  tags,
  vault: { id: vaultId },
  category: "LOGIN"
})

/** A server that takes a filter as SCIM means it: its own operator, one quoted string, nothing behind it. */
const server = (items: ReadonlyArray<ReturnType<typeof item>>) =>
  stub((request: Seen) => {
    if (request.path.endsWith("/items")) {
      const filter = request.query.find(([key]) => key === "filter")?.[1]
      if (filter === undefined) return json(items)
      const [, attribute, operator, value = ""] = /^(\w+) (eq|co) "([^"\\]*)"$/.exec(filter) ?? assert.fail(filter)
      return json(
        items.filter((one) => {
          const texts = attribute === "tag" ? one.tags : [one.title]
          return texts.some((text) => (operator === "eq" ? text === value : text.includes(value)))
        })
      )
    }
    if (request.path.endsWith("/vaults")) {
      return json([
        { id: "v1aaaaaaaaaaaaaaaaaaaaaaaa", name: "Prod" },
        { id: "v2aaaaaaaaaaaaaaaaaaaaaaaa", name: "prod" },
        { id: "v3aaaaaaaaaaaaaaaaaaaaaaaa", name: "Staging" },
        { id: "v4aaaaaaaaaaaaaaaaaaaaaaaa", name: "twin" },
        { id: "v5aaaaaaaaaaaaaaaaaaaaaaaa", name: "twin" }
      ])
    }
    return json(items.find(({ id }) => request.path.endsWith(id)))
  })

describe("lookups", () => {
  it.effect("finds a vault by its exact name, or by a unique name in another case", () =>
    Effect.gen(function* () {
      const { vaults } = yield* clientOver(server([]))
      assert.strictEqual((yield* vaults.getByName("prod")).id, "v2aaaaaaaaaaaaaaaaaaaaaaaa")
      assert.strictEqual((yield* vaults.getByName("STAGING")).id, "v3aaaaaaaaaaaaaaaaaaaaaaaa")
      const none = yield* Effect.flip(vaults.getByName("nope"))
      assert.deepInclude(none, { _tag: "LookupNotFound", kind: "vault", name: "nope" })
      const several = yield* Effect.flip(vaults.getByName("twin"))
      assert.deepInclude(several, {
        _tag: "LookupAmbiguous",
        candidates: ["v4aaaaaaaaaaaaaaaaaaaaaaaa", "v5aaaaaaaaaaaaaaaaaaaaaaaa"]
      })
      const ambiguous = yield* Effect.flip(vaults.getByName("PROD"))
      assert.strictEqual(ambiguous._tag, "LookupAmbiguous")
    })
  )

  it.effect("finds an item by title in two requests", () =>
    Effect.gen(function* () {
      const transport = server([item(itemId, "db"), item("other", "other")])
      const { items } = yield* clientOver(transport)
      assert.strictEqual((yield* items.getByTitle(vaultId, "db")).id, itemId)
      assert.deepStrictEqual(
        transport.seen.map(({ path, query }) => [path, ...query.flat()]),
        [[`/v1/vaults/${vaultId}/items`, "filter", 'title eq "db"'], [`/v1/vaults/${vaultId}/items/${itemId}`]]
      )
    })
  )

  it.effect("names the candidates when several items have a title", () =>
    Effect.gen(function* () {
      const { items } = yield* clientOver(server([item("a", "db"), item("b", "db")]))
      const error = yield* Effect.flip(items.getByTitle(vaultId, "db"))
      assert.deepInclude(error, { _tag: "LookupAmbiguous", kind: "item", name: "db", candidates: ["a", "b"] })
      assert.strictEqual((yield* Effect.flip(items.getByTitle(vaultId, "x")))._tag, "LookupNotFound")
    })
  )

  it.effect("lists by a part of a title and by tag", () =>
    Effect.gen(function* () {
      const transport = server([item("a", "db one", ["red"]), item("b", "db two"), item("c", "web")])
      const { items } = yield* clientOver(transport)
      const ids = (found: ReadonlyArray<{ readonly id: string }>) => found.map(({ id }) => id)
      assert.deepStrictEqual(ids(yield* items.listByTitleContaining(vaultId, "db")), ["a", "b"])
      assert.deepStrictEqual(ids(yield* items.listByTag(vaultId, "red")), ["a"])
      assert.deepStrictEqual(ids(yield* items.listByTitle(vaultId, "web")), ["c"])
      const filters = transport.seen.flatMap(({ query }) => query.map(([, filter]) => filter))
      assert.deepStrictEqual(filters, ['title co "db"', 'tag eq "red"', 'title eq "web"'])
    })
  )

  it.effect("verifies the results of a filter", () =>
    Effect.gen(function* () {
      const untitled = { ...item("c", ""), title: undefined }
      const { items } = yield* clientOver(stub(() => json([item("a", "db"), item("b", "Other", ["red"]), untitled])))
      assert.strictEqual((yield* items.listByTitle(vaultId, "db")).length, 1)
      assert.strictEqual((yield* items.listByTag(vaultId, "red")).length, 1)
      assert.strictEqual((yield* items.listByTitleContaining(vaultId, "othe")).length, 1)
    })
  )

  const hostile = [
    'a" or title co "',
    "a\\",
    "A & B",
    "x#y",
    "x+y",
    "100%",
    "%22",
    "é日\u{1f512}",
    "a\nb",
    "'",
    '"',
    " "
  ]

  it.effect.each(hostile)("neither breaks nor widens a filter with the title %j", (title) =>
    Effect.gen(function* () {
      const { items } = yield* clientOver(server([item(itemId, title), item("b", "a"), item("c", "")]))
      assert.strictEqual((yield* items.getByTitle(vaultId, title)).title, title)
      assert.deepStrictEqual(
        (yield* items.listByTitle(vaultId, title)).map(({ id }) => id),
        [itemId]
      )
    })
  )

  it.effect("finds exactly the item of any title", () =>
    Effect.promise(() =>
      FastCheck.assert(
        FastCheck.asyncProperty(FastCheck.string({ unit: codePoint, minLength: 1, maxLength: 20 }), (title) =>
          Effect.gen(function* () {
            const { items } = yield* clientOver(
              server([item(itemId, title), item("b", `${title}x`), item("c", "other")])
            )
            assert.strictEqual((yield* items.getByTitle(vaultId, title)).id, itemId)
          }).pipe(Effect.runPromise)
        ),
        { numRuns: runs(300) }
      )
    )
  )
})
