import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import { decode } from "../../src/seed/decode.ts"
import * as Edits from "../../src/store/edits.ts"
import type * as Model from "../../src/store/model.ts"
import * as Store from "../../src/store/store.ts"
import type { WriteContext } from "../../src/store/writeContext.ts"
import * as Writes from "../../src/store/writes.ts"

const v = idOf("v")
const i = idOf("v", "i")
const seeded = Result.getOrThrow(decode({ v: { i: { username: "ada", password: "hunter2", pin: "1234" } } }))
let made = 0
const context: WriteContext = {
  now: 0,
  by: "A".repeat(26),
  id: () => idOf(String(++made)),
  pick: (limit) => ++made % limit
}

const password = (store: Model.Store) =>
  Result.getOrThrow(Store.getItem(store, v, i, 0)).fields?.find(({ id }) => id === "password")

describe("computed properties", () => {
  it("include the strength of passwords only", () => {
    const { fields } = Result.getOrThrow(Store.getItem(seeded, v, i, 0))
    assert.deepStrictEqual(
      fields?.filter(({ entropy }) => entropy !== undefined).map(({ id }) => id),
      ["password"]
    )
    assert.strictEqual(password(seeded), password(seeded), "each value is estimated once")
    const strengthOf = (value: string) =>
      password(
        Result.getOrThrow(Edits.setField(seeded, { vault: v, item: i, field: "password" }, value, context)).store
      )
    const weak = strengthOf("aaaa")
    const strong = strengthOf("rT6!kq-Zp0_xWm3.Vb8*Ls")
    assert.isBelow(weak?.entropy ?? 0, strong?.entropy ?? 0)
    assert.strictEqual(weak?.passwordDetails?.strength, "TERRIBLE")
    assert.isAbove(strengthOf("x")?.entropy ?? 0, 0)
    const start = "k7Qz!m2Xw#".repeat(10)
    assert.strictEqual(strengthOf(`${start}rT6!kq`)?.entropy, strengthOf(start)?.entropy, "only the start is estimated")
    assert.match(strong?.passwordDetails?.strength ?? "", /^(?:EXCELLENT|FANTASTIC)$/)
    assert.strictEqual(strengthOf("a".repeat(100_000))?.passwordDetails?.strength, "WEAK")
  })

  it("include a label for each strength, increasing with the bits", () => {
    const seen = new Map<string, number>()
    const words = ["TERRIBLE", "WEAK", "FAIR", "GOOD", "VERY_GOOD", "EXCELLENT", "FANTASTIC"]
    for (const value of [
      "a",
      "tr0ub4",
      "blue mango",
      "blue mango 4",
      "k7Qz!m2Xw#",
      "k7Qz!m2Xw#p9",
      "k7Qz!m2Xw#p9Rt",
      "k7Qz!m2Xw#p9RtLd",
      "k7Qz!m2Xw#p9RtLd5v@B",
      "k7Qz!m2Xw#p9RtLd5v@BnH8s^c"
    ]) {
      const edited = Edits.setField(seeded, { vault: v, item: i, field: "password" }, value, context)
      const { entropy = 0, passwordDetails } = password(Result.getOrThrow(edited).store) ?? {}
      const strength = passwordDetails?.strength ?? ""
      assert.include(words, strength)
      assert.strictEqual(passwordDetails?.entropy, Math.floor(entropy ?? 0))
      if (strength === "FANTASTIC") assert.isAtLeast(entropy ?? 0, 80)
      if (strength === "EXCELLENT") assert.isTrue((entropy ?? 0) >= 60 && (entropy ?? 0) < 80, String(entropy))
      if (strength === "VERY_GOOD") assert.isBelow(entropy ?? 0, 60)
      seen.set(strength, (seen.get(strength) ?? 0) + 1)
    }
    assert.containsAllKeys(Object.fromEntries(seen), ["TERRIBLE", "VERY_GOOD", "EXCELLENT", "FANTASTIC"])
  })

  it("include earlier passwords, and whether the server generated the current one", () => {
    const body = (fields: ReadonlyArray<object>) => ({ category: "LOGIN", fields })
    const generated = Writes.update(seeded, v, i, body([{ purpose: "PASSWORD", generate: true }]), context)
    const first = password(Result.getOrThrow(generated).store)
    assert.deepInclude(first?.passwordDetails, { generated: true, history: ["hunter2"] })
    const updated = Writes.update(
      Result.getOrThrow(generated).store,
      v,
      i,
      body([{ purpose: "PASSWORD", value: first?.value }]),
      context
    )
    assert.deepInclude(password(Result.getOrThrow(updated).store)?.passwordDetails, {
      generated: true,
      history: ["hunter2"]
    })
    const edited = Edits.setField(
      Result.getOrThrow(updated).store,
      { vault: v, item: i, field: "password" },
      "new",
      context
    )
    const { generated: isGenerated, history } = password(Result.getOrThrow(edited).store)?.passwordDetails ?? {}
    assert.deepStrictEqual([isGenerated, history], [undefined, [first?.value, "hunter2"]])
  })

  it("cannot be written", () => {
    const fields = [
      { purpose: "PASSWORD", value: "hunter2", entropy: 1, totp: "1", passwordDetails: { history: ["x"] } }
    ]
    const { output } = Result.getOrThrow(
      Writes.create(
        seeded,
        v,
        { category: "LOGIN", additionalInformation: "x", version: 9, state: "ARCHIVED", files: [{ id: "x" }], fields },
        context
      )
    )
    assert.notProperty(output, "additionalInformation")
    assert.notProperty(output, "state")
    assert.notProperty(output, "files")
    assert.strictEqual(output.version, 1)
    assert.notProperty(output.fields?.[0]?.passwordDetails ?? {}, "history")
    assert.notStrictEqual(output.fields?.[0]?.entropy, 1)
    assert.notProperty(output.fields?.[0], "totp")
  })

  it("cannot be written by a replacement or a patch either, which keep the files of an item", () => {
    const withFile = Result.getOrThrow(decode({ v: { i: { password: "hunter2", $files: { "ca.pem": "text" } } } }))
    const before = Result.getOrThrow(Store.getItem(withFile, v, i, 0))
    const files = [{ id: "x", name: "other", content: "AA==" }]
    for (const written of [
      Writes.update(withFile, v, i, { ...before, files, state: "ARCHIVED", version: 9, createdAt: "2000" }, context),
      Writes.patch(withFile, v, i, [{ op: "add", path: "/files", value: files }], context),
      Writes.patch(withFile, v, i, [{ op: "add", path: "/state", value: "DELETED" }], context)
    ]) {
      const after = Result.getOrThrow(Store.getItem(Result.getOrThrow(written).store, v, i, 0))
      assert.deepStrictEqual(after.files, before.files)
      assert.notProperty(after, "state")
      assert.deepStrictEqual([after.version, after.createdAt], [2, before.createdAt])
    }
  })

  it("include the app's subtitle, shortened for a card", () => {
    const shown = (item: object) => {
      const store = Result.getOrThrow(decode({ v: { i: item } }))
      return (Result.getOrThrow(Store.listItems(store, v))[0] as { additionalInformation?: string })
        .additionalInformation
    }
    assert.strictEqual(shown({ username: "ada" }), "ada")
    assert.strictEqual(shown({ password: "x" }), undefined)
    assert.strictEqual(shown({ $category: "DATABASE", server: "db.test" }), "db.test")
    assert.strictEqual(shown({ $category: "CREDIT_CARD", number: "4111 1111 1111 1234" }), "4111 **** 1234")
    assert.strictEqual(shown({ $category: "CREDIT_CARD", number: "123456789012" }), "1234 **** 9012")
    assert.strictEqual(shown({ $category: "CREDIT_CARD", number: "12345678901" }), undefined, "no number of a card")
    for (const [$category, label] of [
      ["BANK_ACCOUNT", "bankName"],
      ["DRIVER_LICENSE", "number"],
      ["EMAIL_ACCOUNT", "pop_username"],
      ["MEMBERSHIP", "member_name"],
      ["OUTDOOR_LICENSE", "name"],
      ["PASSPORT", "number"],
      ["REWARD_PROGRAM", "company_name"],
      ["SERVER", "username"],
      ["SOCIAL_SECURITY_NUMBER", "name"],
      ["SOFTWARE_LICENSE", "product_version"]
    ] as const) {
      assert.strictEqual(shown({ $category, [label]: "shown", notesPlain: "not shown" }), "shown", $category)
    }
    assert.strictEqual(shown({ $category: "SECURE_NOTE", notesPlain: "not shown" }), undefined)
  })
})
