import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import fc from "fast-check"
import { decode } from "../../src/seed/decode.ts"
import type * as Model from "../../src/store/model.ts"
import * as Store from "../../src/store/store.ts"
import type { WriteContext } from "../../src/store/writeContext.ts"
import * as Writes from "../../src/store/writes.ts"

const v = idOf("v")
const i = idOf("v", "i")
const otp = "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ"

const seeded = Result.getOrThrow(
  decode({ v: { i: { username: "a", password: "b", s: { twin: "1" }, t: { twin: "2" } }, $id: v }, w: {} })
)

/** The same ids and choices for each test. */
const context = (now = 0): WriteContext => {
  let made = 0
  return { now, by: "A".repeat(26), id: () => idOf("test", String(++made)), pick: (limit) => ++made % limit }
}

const item = (more: object) => ({ vault: { id: v }, category: "LOGIN", ...more })
const create = (more: object) => Writes.create(seeded, v, item(more), context())
const created = (more: object) => Result.getOrThrow(create(more)).output
const refusal = <A>(result: Result.Result<A, { readonly status: number; readonly message: string }>) => {
  const { message, status } = Result.getOrThrow(Result.flip(result))
  return `${status} ${message}`
}
const field = (more: object) => created({ fields: [more] }).fields?.[0]
const validation = (complaint: string) =>
  "400 Validation: (validateVaultItem failed to Validate), Couldn't validate the item: " +
  `"[ItemValidator] has found 1 errors, 0 warnings: \nErrors:{1. ${complaint}}"`

describe("create", () => {
  it.each([
    ["DATE", "1970-01-02", "86400"],
    ["DATE", "-86400", "-86400"],
    ["date", "1752494460", "1752494460"],
    ["MONTH_YEAR", "203001", "203001"],
    ["MONTH_YEAR", "2030/12", "203012"],
    ["MONTH_YEAR", "", undefined],
    ["otp", otp, otp],
    ["PHONE", "anything", "anything"]
  ])("stores a %s of %j as %j", (type, value, stored) => {
    const { type: storedType, value: storedValue } = field({ type, value }) ?? {}
    assert.deepStrictEqual([storedType, storedValue], [type.toUpperCase(), stored])
  })

  it.each([
    [
      "DATE",
      "2026-02-30",
      "400 values for field type date must be in YYYY-MM-DD format or seconds since the Unix epoch"
    ],
    ["DATE", "2026-01", "400 values for field type date must be in YYYY-MM-DD format or seconds since the Unix epoch"],
    ["DATE", "today", "400 values for field type date must be in YYYY-MM-DD format or seconds since the Unix epoch"],
    ["MONTH_YEAR", "2030-01", "400 values for field type monthYear must be in YYYYMM or YYYY/MM format"],
    ["MONTH_YEAR", "203013", "400 values for field type monthYear must be in YYYYMM or YYYY/MM format"],
    ["OTP", "GEZDGNBVGY3TQOJQ", "400 values for field type otp must be otpauth://totp/ addresses with a secret"],
    ["OTP", "otpauth://totp/x", "400 values for field type otp must be otpauth://totp/ addresses with a secret"]
  ])("refuses a %s of %j", (type, value, message) => {
    assert.strictEqual(refusal(create({ fields: [{ type, value }] })), message)
  })

  it("requires the prefix TOTP_ for ids of one-time passwords", () => {
    assert.match(field({ type: "OTP", value: otp, id: "" })?.id ?? "", /^TOTP_[a-z0-9]{26}$/)
    assert.strictEqual(field({ type: "OTP", value: otp, id: "TOTP_x" })?.id, "TOTP_x")
    const complaint = "field x has an id that does not begin with TOTP_"
    assert.strictEqual(refusal(create({ fields: [{ type: "OTP", id: "x" }] })), validation(complaint))
  })

  it("turns an SSH key of a new item into text, and keeps an existing one", () => {
    const draft = { category: "SSH_KEY", fields: [{ id: "private_key", type: "sshkey", value: "pem" }] }
    const { store, output } = Result.getOrThrow(Writes.create(seeded, v, item(draft), context()))
    assert.deepInclude(output.fields?.[0], { type: "STRING", value: "pem" })
    const whole = { ...output, fields: [{ id: "private_key", type: "SSHKEY", value: "other" }] }
    const { output: updated } = Result.getOrThrow(Writes.update(store, v, output.id, whole, context()))
    assert.deepInclude(updated.fields?.[0], { type: "SSHKEY", value: "other" })
  })

  it("rejects an unknown type with its position", () => {
    const place = (more: object) => refusal(create(more))
    assert.strictEqual(
      place({ fields: [{ type: "totp" }] }),
      validation("details.sections[0].fields[0] has unsupported field type: totp")
    )
    const fields = [{ purpose: "USERNAME" }, { label: "a" }, { section: { id: "s" } }]
    const sections = [{ id: "r" }, { id: "s" }]
    assert.strictEqual(
      place({ sections, fields: [...fields, { type: "totp", section: { id: "s" } }] }),
      validation("details.sections[2].fields[1] has unsupported field type: totp")
    )
    assert.strictEqual(
      place({ sections, fields: [{ type: "totp", section: { id: "s" } }] }),
      validation("details.sections[1].fields[0] has unsupported field type: totp")
    )
  })

  it("rejects duplicate fields and sections, and references to missing sections", () => {
    assert.strictEqual(
      refusal(create({ sections: [{ id: "s" }, { id: "s" }] })),
      validation("details.sections[1] has non-unique name: s")
    )
    assert.strictEqual(refusal(create({ fields: [{ id: "f" }, { id: "f" }] })), validation("field f has non-unique id"))
    assert.strictEqual(
      refusal(create({ fields: [{ id: "f", section: { id: "s" } }] })),
      validation("field f has unknown section: s")
    )
  })

  it("limits the number of each purpose", () => {
    const tooMany = (name: string) =>
      `400 Logic: (Unable to parse Item), Validation: (too many "${name}" fields in Apply()), ` +
      `You can only use one "${name}" field.`
    for (const purpose of ["USERNAME", "PASSWORD"]) {
      const fields = [{ purpose }, { purpose, id: "other" }]
      assert.strictEqual(refusal(create({ fields })), tooMany(purpose.toLowerCase()))
    }
    assert.strictEqual(refusal(create({ fields: [{ purpose: "MAIDEN" }] })), "400 Invalid field purpose")
    assert.strictEqual(refusal(create({ category: "PASSWORD" })), "400 The item doesn't have a password field.")
    // Without a purpose, a field of that label is a field like any other (js#108).
    const [first, second] = created({ fields: [{ purpose: "PASSWORD" }, { label: "password" }] }).fields ?? []
    assert.deepStrictEqual([first?.id, first?.type, second?.type], ["password", "CONCEALED", "STRING"])
    assert.match(second?.id ?? "", /^[a-z0-9]{26}$/)
  })

  it("rejects categories that only the app can create, and unknown ones", () => {
    for (const category of ["DOCUMENT", "CUSTOM", "WORMHOLE", ""]) {
      assert.strictEqual(refusal(create({ category })), "400 Invalid item category")
    }
  })

  it("generates a value only if none is given", () => {
    assert.deepStrictEqual(Object.keys(field({ generate: true, recipe: { length: 1 } }) ?? {}), ["id", "type", "value"])
    assert.strictEqual(field({ generate: true, value: "mine", recipe: { length: 99 } })?.value, "mine")
    assert.isUndefined(field({ generate: false, recipe: { length: 5 } })?.value)
  })

  it("shows no secret in its errors", () => {
    assert.notInclude(refusal(create({ fields: [{ value: ["hunter2"] }] })), "hunter2")
    assert.notInclude(refusal(create({ fields: [{ value: "hunter2", type: "MONTH_YEAR" }] })), "hunter2")
  })

  it("stores addresses, and omits what is empty", () => {
    const { fields, tags, urls } = created({
      tags: [],
      urls: [
        { href: "https://a.test", primary: false },
        { href: "https://b.test", label: "", primary: true }
      ],
      fields: [
        { label: "a", section: { id: "" } },
        { label: "b", section: {} },
        { label: "c", section: null }
      ]
    })
    assert.isUndefined(tags)
    assert.deepStrictEqual(urls, [{ href: "https://a.test" }, { href: "https://b.test", primary: true }])
    assert.deepStrictEqual(
      fields?.slice(0, 3).map((field) => Object.keys(field)),
      [
        ["id", "label", "type"],
        ["id", "label", "type"],
        ["id", "label", "type"]
      ]
    )
    assert.isTrue(created({ favorite: true }).favorite)
    assert.notProperty(created({ favorite: false }), "favorite")
  })

  it("creates the same item in every run", () => {
    const once = () => created({ fields: [{ generate: true }, { type: "OTP" }], sections: [{ label: "s" }] })
    assert.deepStrictEqual(once(), once())
  })
})

describe("update", () => {
  const odd = Result.getOrThrow(
    decode({
      v: {
        i: {
          $category: "CUSTOM",
          bare: { $value: "GEZDGNBVGY3TQOJQ", $type: "OTP", $id: "bare" },
          odd: { $value: "x", $type: "NEWER" }
        }
      }
    })
  )

  it("accepts fields of unknown types that it returned, and rejects new ones", () => {
    const read = Result.getOrThrow(Store.getItem(odd, v, i, 0))
    const update = (body: object) => Writes.update(odd, v, i, body, context())
    const { output, store } = Result.getOrThrow(update(read))
    assert.deepStrictEqual(output.fields, read.fields)
    assert.notInclude(JSON.stringify(store.get(v)?.items.get(i)), "totp")
    const more = [...(read.fields ?? []), { type: "NEWER", value: "y" }]
    assert.match(refusal(update({ ...read, fields: more })), /fields\[2\] has unsupported field type: NEWER/)
    const copy = [...(read.fields ?? []), { id: "copy", type: "NEWER", value: "x" }]
    assert.match(refusal(update({ ...read, fields: copy })), /has found 1 errors/)
    const retyped = read.fields?.map((field) => (field.type === "NEWER" ? { ...field, type: "NEWEST" } : field))
    assert.match(refusal(update({ ...read, fields: retyped })), /has unsupported field type: NEWEST/)
    const changed = read.fields?.map((field) => ({ ...field, value: "y" }))
    assert.match(refusal(update({ ...read, fields: changed })), /has found 2 errors/)
    assert.isTrue(Result.isSuccess(update({ ...read, category: "LOGIN" })))
    assert.strictEqual(refusal(update({ ...read, category: "DOCUMENT" })), "400 Invalid item category")
  })
})

describe("the vault of an item", () => {
  it("must match the path, and is optional in the body", () => {
    const elsewhere = `400 Invalid item: vault.id must be ${v}, as in the path`
    assert.strictEqual(refusal(create({ vault: { id: idOf("w") } })), elsewhere)
    for (const vault of [{ id: "" }, { id: null }, {}, null, undefined]) {
      assert.strictEqual(created({ vault }).vault.id, v)
      const body = { category: "LOGIN", title: "same place", vault }
      assert.strictEqual(Result.getOrThrow(Writes.update(seeded, v, i, body, context())).output.vault.id, v)
    }
    const update = (id: string) => Writes.update(seeded, v, i, item({ id: i, vault: { id } }), context())
    assert.strictEqual(refusal(update(idOf("w"))), elsewhere)
  })
})

/** A write by what it is to be done with: the place of an item among those that there are, or one that there isn't. */
type Step =
  | { readonly kind: "create"; readonly title: string; readonly labels: ReadonlyArray<string> }
  | { readonly kind: "update" | "patch" | "remove" | "append"; readonly at: number; readonly title: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("create" as const),
    title: fc.string(),
    labels: fc.array(fc.constantFrom("a", "b", "password"), { maxLength: 4 })
  }),
  fc.record({
    kind: fc.constantFrom("update" as const, "patch" as const, "remove" as const, "append" as const),
    at: fc.nat(5),
    title: fc.string({ minLength: 1 })
  })
)

const ids = (store: Model.Store) => Array.from(store.get(v)?.items.keys() ?? [])

const run = (store: Model.Store, step: Step, context: WriteContext): Writes.Writing<Model.WireItem | undefined> => {
  if (step.kind === "create") {
    const fields = step.labels.map((label) => ({ label, value: label }))
    return Writes.create(store, v, item({ title: step.title, fields }), context)
  }
  const id = ids(store)[step.at] ?? idOf("nope")
  if (step.kind === "remove")
    return Result.map(Writes.remove(store, v, id, context), (w) => ({ ...w, output: undefined }))
  if (step.kind === "update") {
    return Writes.update(store, v, id, { ...store.get(v)?.items.get(id)?.item, title: step.title }, context)
  }
  const operation =
    step.kind === "patch"
      ? { op: "replace", path: "/title", value: step.title }
      : { op: "add", path: "/fields", value: { label: step.title } }
  return Writes.patch(store, v, id, [operation], context)
}

describe("any sequence of writes", () => {
  it("increases versions, keeps ids unique, and returns written data", () => {
    let succeeded = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const make = context()
        let store = seeded
        for (const step of steps) {
          const before = store
          const snapshot = JSON.stringify([...(before.get(v)?.items.values() ?? [])])
          const result = run(before, step, make)
          assert.strictEqual(JSON.stringify([...(before.get(v)?.items.values() ?? [])]), snapshot)
          if (Result.isFailure(result)) {
            assert.strictEqual(result.failure.status, 404)
            continue
          }
          succeeded++
          const { output, itemId, itemVersion } = result.success
          store = result.success.store
          const [was, is] = [before, store].map((state) => state.get(v)?.vault.contentVersion ?? 0)
          assert.strictEqual(is, (was ?? 0) + 1)
          assert.strictEqual(before.get("w"), store.get("w"))
          const counts = Result.getOrThrow(Store.getVault(store, v)).items
          assert.strictEqual(counts, ids(store).length)
          const read = Store.getItem(store, v, itemId, 0)
          if (step.kind === "remove") {
            assert.isTrue(Result.isFailure(read))
            assert.lengthOf(ids(store), ids(before).length - 1)
            continue
          }
          const found = Result.getOrThrow(read)
          assert.strictEqual(found.version, itemVersion)
          assert.strictEqual(itemVersion, (Store.itemVersion(before, v, itemId) ?? 0) + 1)
          assert.deepStrictEqual({ ...output, version: itemVersion }, { ...found, version: itemVersion })
          assert.strictEqual(step.kind === "append" ? step.title : (found.title ?? ""), step.title)
          const fieldIds = found.fields?.map(({ id }) => id) ?? []
          assert.strictEqual(new Set(fieldIds).size, fieldIds.length)
          for (const id of ids(before)) {
            if (id !== itemId) assert.strictEqual(store.get(v)?.items.get(id), before.get(v)?.items.get(id))
          }
        }
      })
    )
    assert.isAbove(succeeded, 100)
  })

  it("never throws, whatever the body, and stores nothing that cannot be read", () => {
    const word = fc.constantFrom("LOGIN", "PASSWORD", "OTP", "DATE", "USERNAME", "x", "", "1", "__proto__")
    const anything = fc.oneof(fc.anything(), word)
    const arbitraryField = fc.record(
      { id: word, type: word, purpose: word, label: word, value: anything, generate: fc.boolean(), recipe: anything },
      { requiredKeys: [] }
    )
    const body = fc.oneof(
      fc.anything(),
      fc.record(
        {
          vault: fc.constant({ id: v }),
          category: word,
          fields: fc.array(fc.oneof({ weight: 5, arbitrary: arbitraryField }, anything), { maxLength: 4 }),
          sections: fc.array(fc.record({ id: word }), { maxLength: 3 }),
          tags: anything
        },
        { requiredKeys: ["vault", "category"] }
      )
    )
    fc.assert(
      fc.property(body, (body) => {
        const make = context()
        for (const result of [
          Writes.create(seeded, v, body, make),
          Writes.update(seeded, v, i, body, make),
          Writes.patch(seeded, v, i, body, make),
          Writes.patch(seeded, v, i, [{ op: "add", path: "/fields", value: body }], make),
          Writes.patch(seeded, v, i, [{ op: "replace", path: "/", value: body }], make)
        ]) {
          if (Result.isFailure(result)) assert.strictEqual(result.failure.status, 400)
          else
            assert.deepInclude(Result.getOrThrow(Store.getItem(result.success.store, v, result.success.itemId, 0)), {
              id: result.success.itemId
            })
        }
      }),
      { numRuns: 300 }
    )
  })
})
