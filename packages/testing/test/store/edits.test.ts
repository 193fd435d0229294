import { assert, describe, it } from "@effect/vitest"
import { idOf, type Seed } from "@opconnect/testing"
import * as Result from "effect/Result"
import fc from "fast-check"
import { decode } from "../../src/seed/decode.ts"
import { encode } from "../../src/seed/full.ts"
import * as Edits from "../../src/store/edits.ts"
import type * as Model from "../../src/store/model.ts"
import * as Store from "../../src/store/store.ts"
import type { WriteContext } from "../../src/store/writeContext.ts"

const v = idOf("elsewhere")
const i = idOf("v", "i")
const otp = "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ"

const storeOf = (seed: Seed) => Result.getOrThrow(decode(seed))
const seeded = storeOf({
  v: { i: { username: "a", password: "b", code: otp, s: { twin: "1" }, t: { twin: "2" } }, $id: v },
  w: {}
})

/** The same ids and choices for each test. */
const context = (now = 0): WriteContext => {
  let made = 0
  return { now, by: "A".repeat(26), id: () => idOf("test", String(++made)), pick: (limit) => ++made % limit }
}

const refusal = <A>(result: Result.Result<A, { readonly status: number; readonly message: string }>) => {
  const { message, status } = Result.getOrThrow(Result.flip(result))
  return `${status} ${message}`
}

const itemIn = (store: Model.Store, id = i) => Result.getOrThrow(Store.getItem(store, v, id, 0))
const vaultIn = (store: Model.Store) => Result.getOrThrow(Store.getVault(store, v))

describe("setField", () => {
  const set = (vault: string, field: string) =>
    Edits.setField(seeded, { vault, item: "i", field }, "new", context(5000))

  it("prefers a field id over a label, and rejects ambiguous labels", () => {
    const { store } = Result.getOrThrow(set("v", idOf("v", "i", "s", "twin")))
    const { fields, lastEditedBy, updatedAt, version } = itemIn(store)
    assert.deepStrictEqual(
      fields?.map(({ value }) => value),
      ["a", "b", otp, "new", "2", undefined]
    )
    assert.deepStrictEqual([lastEditedBy, updatedAt, version], ["A".repeat(26), "1970-01-01T00:00:05Z", 2])
    assert.strictEqual(refusal(set(v, "twin")), '400 2 fields are named "twin": use the id')
  })

  it("keeps the files of the item, and adds the earlier password to its history", () => {
    const withFile = storeOf({ v: { i: { password: "b", $files: { f: "text" } } } })
    const { store } = Result.getOrThrow(
      Edits.setField(withFile, { vault: "v", item: "i", field: "password" }, "new", context())
    )
    const stored = store.get(idOf("v"))?.items.get(i)
    assert.strictEqual(stored?.files.size, 1)
    assert.deepStrictEqual(stored?.item.fields[0]?.passwordDetails, { history: ["b"] })
  })

  it("increases the version of the vault by one", () => {
    const { store } = Result.getOrThrow(set("v", "password"))
    assert.deepStrictEqual(
      [seeded, store].map((state) => vaultIn(state).contentVersion),
      [1, 2]
    )
  })
})

describe("rotate", () => {
  const rotate = (field: string) => Result.getOrThrow(Edits.rotate(seeded, { vault: "v", item: "i", field }, context()))

  it("sets a random value and returns it", () => {
    const { output, store } = rotate("password")
    assert.match(output, /^(?=.*[a-z]).{32}$/)
    const password = store
      .get(v)
      ?.items.get(i)
      ?.item.fields.find(({ id }) => id === "password")
    assert.deepStrictEqual(password?.passwordDetails, { generated: true, history: ["b"] })
    assert.strictEqual(Result.getOrThrow(Edits.getField(store, { vault: "v", item: "i", field: "password" })), output)
  })

  it("gives a one-time password a new secret under the same name", () => {
    const { output, store } = rotate("code")
    assert.match(output, /^otpauth:\/\/totp\/x\?/)
    assert.notMatch(output, /GEZDGNBVGY3TQOJQ|secret=(.)\1+(?:&|$)/)
    assert.match(output, /secret=[A-Z2-7]{32}(?:&|$)/)
    const code = (held: Model.Store) => itemIn(held).fields?.find(({ label }) => label === "code")?.totp
    assert.match(code(store) ?? "", /^\d{6}$/)
    assert.notStrictEqual(code(store), code(seeded))
  })
})

describe("items that only the app can create", () => {
  const store = storeOf({
    v: {
      i: {
        $category: "CUSTOM",
        bare: { $value: "GEZDGNBVGY3TQOJQ", $type: "OTP", $id: "bare" },
        odd: { $value: "x", $type: "NEWER" },
        when: { $value: "0", $type: "DATE" }
      }
    }
  })
  const names = (field: string) => ({ vault: "v", item: "i", field })
  const edited = (field: string, value: string) => {
    const written = Result.getOrThrow(Edits.setField(store, names(field), value, context()))
    return Result.getOrThrow(Edits.getField(written.store, names(field)))
  }

  it("edits and rotates fields that only the app can create", () => {
    assert.strictEqual(edited("odd", "y"), "y")
    assert.strictEqual(edited("bare", "JBSWY3DPEHPK3PXP"), "JBSWY3DPEHPK3PXP")
    assert.strictEqual(edited("when", "2026-01-01"), "1767225600")
    for (const field of ["odd", "bare"]) {
      const { output } = Result.getOrThrow(Edits.rotate(store, names(field), context()))
      assert.match(output, field === "bare" ? /^[A-Z2-7]{32}$/ : /^.{32}$/)
    }
  })

  it("accepts only values of the field's type, or an empty value", () => {
    assert.match(refusal(Edits.setField(store, names("when"), "soon", context())), /^400 values for field type date/)
    assert.match(refusal(Edits.setField(store, names("bare"), "!", context())), /^400 must be a one-time password/)
    assert.strictEqual(edited("when", ""), "")
  })
})

describe("merge", () => {
  const put = (seed: Seed) => Result.getOrThrow(Edits.merge(seeded, storeOf(seed), context(5000))).store

  it("adds items to the vault with this name, and missing vaults", () => {
    const store = put({ v: { j: { password: "c", $files: { f: "text" } } }, x: { k: { a: "1" } } })
    assert.deepStrictEqual(
      Array.from(store.values(), ({ items, vault }) => [vault.name, vault.contentVersion, items.size]),
      [
        ["v", 2, 2],
        ["w", 0, 0],
        ["x", 1, 1]
      ]
    )
    const { createdAt, files, vault, version } = itemIn(store, idOf("v", "j"))
    assert.deepStrictEqual([createdAt, vault, version], ["1970-01-01T00:00:05Z", { id: v, name: "v" }, 1])
    const [file] = files ?? []
    assert.include(file?.content_path, v)
  })

  it("prefers a vault id over a name, and rejects an ambiguous name", () => {
    const twins = storeOf({ one: { $name: "twin" }, other: { $name: "twin", k: { a: "1" } } })
    const into = (seed: Seed) =>
      Array.from(
        Result.getOrThrow(Edits.merge(twins, storeOf(seed), context())).store.values(),
        ({ items }) => items.size
      )
    assert.deepStrictEqual(into({ twin: { $id: idOf("other"), j: { a: "1" } } }), [0, 2])
    assert.deepStrictEqual(into({ twin: { j: { a: "1" } } }), [0, 1, 1])
  })

  it("rejects an item with the id of an item in another vault", () => {
    const more = storeOf({ w: { other: { $id: i, a: "1" } } })
    assert.strictEqual(
      refusal(Edits.merge(seeded, more, context())),
      '400 the item "other" has the same id as an item in the vault "v"'
    )
  })

  it("replaces an item and increases its version", () => {
    const before = itemIn(seeded)
    const after = itemIn(put({ v: { i: { password: "c" } } }))
    assert.deepStrictEqual([after.id, after.createdAt, after.version], [i, before.createdAt, 2])
    assert.deepStrictEqual(
      after.fields?.map(({ value }) => value),
      ["c", undefined, undefined]
    )
  })
})

describe("setContentVersion", () => {
  it("sets the version of a vault, and nothing else", () => {
    const { store } = Result.getOrThrow(Edits.setContentVersion(seeded, "v", 0))
    assert.deepStrictEqual(vaultIn(store), { ...vaultIn(seeded), contentVersion: 0 })
    assert.deepStrictEqual(itemIn(store), itemIn(seeded))
    assert.strictEqual(store.get(idOf("w")), seeded.get(idOf("w")))
    assert.strictEqual(refusal(Edits.setContentVersion(seeded, "x", 0)), '404 there is no vault "x"')
  })
})

describe("vaultIds", () => {
  it("finds vaults by name or id", () => {
    assert.deepStrictEqual(Result.getOrThrow(Edits.vaultIds(seeded, [v, "w"])), new Set([v, idOf("w")]))
    assert.strictEqual(refusal(Edits.vaultIds(seeded, ["w", "x"])), '404 there is no vault "x"')
  })
})

describe("remove", () => {
  it("deletes an item, or a whole vault", () => {
    const without = Result.getOrThrow(Edits.remove(seeded, "v", "i", context(5000))).store
    const { contentVersion, items, updatedAt } = vaultIn(without)
    // The vault's own time is that of its content too.
    assert.deepStrictEqual([items, contentVersion, updatedAt], [0, 2, "1970-01-01T00:00:05Z"])
    assert.deepStrictEqual(
      Array.from(Result.getOrThrow(Edits.remove(seeded, "v", undefined, context())).store.keys()),
      [idOf("w")]
    )
    assert.strictEqual(refusal(Edits.remove(seeded, "v", "j", context())), '404 there is no item "j"')
    assert.strictEqual(refusal(Edits.remove(seeded, "x", undefined, context())), '404 there is no vault "x"')
  })
})

describe("encode", () => {
  it("encodes a store that decodes to the same store", () => {
    const store = Result.getOrThrow(
      Edits.merge(
        seeded,
        storeOf({ v: { j: { $files: { f: new Uint8Array([0, 255]) }, $tags: ["t"], $urls: ["u"] } } }),
        context()
      )
    ).store
    const seed = encode(store)
    assert.deepStrictEqual(storeOf(JSON.parse(JSON.stringify(seed))), store)
    assert.deepStrictEqual(
      seed.$vaults[0]?.items.map((item) => "files" in item),
      [false, true]
    )
  })
})

type Step =
  | { readonly kind: "set" | "rotate" | "remove"; readonly item: string }
  | { readonly kind: "put"; readonly item: string; readonly value: string }

const item = fc.constantFrom("i", "j", "k")
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("set" as const, "rotate" as const, "remove" as const), item }),
  fc.record({ kind: fc.constant("put" as const), item, value: fc.string() })
)

const run = (store: Model.Store, step: Step, context: WriteContext): Result.Result<Model.Store, unknown> => {
  const names = { vault: "v", item: step.item, field: "password" }
  switch (step.kind) {
    case "set":
      return Result.map(Edits.setField(store, names, "set", context), ({ store }) => store)
    case "rotate":
      return Result.map(Edits.rotate(store, names, context), ({ store }) => store)
    case "remove":
      return Result.map(Edits.remove(store, "v", step.item, context), ({ store }) => store)
    case "put":
      return Result.map(
        Edits.merge(store, storeOf({ v: { [step.item]: { password: step.value } } }), context),
        ({ store }) => store
      )
  }
}

describe("any sequence of edits", () => {
  it("increases versions by one, changes nothing else, and can be exported and imported", () => {
    let done = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const make = context()
        let store = seeded
        for (const step of steps) {
          const before = store
          const result = run(before, step, make)
          if (Result.isFailure(result)) continue
          done++
          store = result.success
          const [was, is] = [vaultIn(before), vaultIn(store)]
          assert.strictEqual(is.contentVersion, (was.contentVersion ?? 0) + 1)
          assert.strictEqual(is.id, v)
          assert.strictEqual(store.get(idOf("w")), before.get(idOf("w")))
          const titles = Array.from(store.get(v)?.items.values() ?? [], ({ item }) => item.title)
          assert.strictEqual(new Set(titles).size, titles.length)
          for (const [id, stored] of before.get(v)?.items ?? []) {
            const now = store.get(v)?.items.get(id)
            if (stored.item.title !== step.item) assert.strictEqual(now, stored)
            else if (step.kind === "remove") assert.isUndefined(now)
            else assert.strictEqual(now?.item.version, (stored.item.version ?? 0) + 1)
          }
        }
        assert.deepStrictEqual(storeOf(JSON.parse(JSON.stringify(encode(store)))), store)
      })
    )
    assert.isAbove(done, 100)
  })

  it("produces a store that can be loaded again", () => {
    const edit = fc.record({
      vault: fc.constantFrom("v", "w", "x"),
      title: fc.constantFrom("i", "j", "k"),
      id: fc.constantFrom(i, idOf("1"), idOf("2"))
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (all) => {
        const make = context()
        const store = all.reduce(
          (store, { id, title, vault }) =>
            Result.match(Edits.merge(store, storeOf({ [vault]: { [title]: { $id: id } } }), make), {
              onFailure: () => store,
              onSuccess: (written) => written.store
            }),
          seeded
        )
        assert.deepStrictEqual(storeOf(JSON.parse(JSON.stringify(encode(store)))), store)
      })
    )
  })
})
