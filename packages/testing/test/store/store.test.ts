import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import * as Result from "effect/Result"
import { decode } from "../../src/seed/decode.ts"
import * as Store from "../../src/store/store.ts"

const limit = 100 * 1024
const v = idOf("v")
const i = idOf("v", "i")
const file = (name: string) => idOf("v", "i", "$files", name)

const store = Result.getOrThrow(
  decode({
    v: {
      i: {
        bare: { $value: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", $type: "OTP" },
        none: { $value: "", $type: "STRING" },
        $files: { fits: new Uint8Array(limit), large: new Uint8Array(limit + 1) }
      },
      other: {}
    }
  })
)

describe("the store", () => {
  it("inlines files up to the limit", () => {
    const fits = Result.getOrThrow(Store.getFile(store, v, i, file("fits"), true))
    assert.deepInclude(fits, Result.getOrThrow(Store.getFile(store, v, i, file("fits"), false)))
    assert.deepInclude(fits, { id: file("fits"), name: "fits", size: limit })
    assert.strictEqual(Buffer.from(fits.content ?? "", "base64").length, limit)
    const large = Result.flip(Store.getFile(store, v, i, file("large"), true))
    assert.strictEqual(Result.getOrThrow(large).status, 413)
    assert.isTrue(Result.isFailure(Store.listFiles(store, v, i, true)))
    assert.lengthOf(Result.getOrThrow(Store.listFiles(store, v, i, false)), 2)
  })

  it("computes no code of more digits than any app shows", () => {
    const address = "otpauth://totp/x?digits=400000000&secret=GEZDGNBVGY3TQOJQ"
    const seeded = Result.getOrThrow(decode({ v: { i: { otp: { $value: address, $type: "OTP" } } } }))
    const { fields } = Result.getOrThrow(Store.getItem(seeded, v, i, 0))
    assert.isUndefined(fields?.find(({ type }) => type === "OTP")?.totp)
  })

  it("accepts a bare secret as a one-time password", () => {
    const codes = (now: number) =>
      Result.getOrThrow(Store.getItem(store, v, i, now)).fields?.map(({ totp }) => totp ?? "")
    assert.deepStrictEqual(codes(59_000), ["287082", "", ""])
    assert.deepStrictEqual(codes(1_111_111_109_000), ["081804", "", ""])
  })

  it("does not change on reads", () => {
    const before = JSON.stringify(store.get(v)?.items.get(i)?.item)
    Result.getOrThrow(Store.getItem(store, v, i, 59_000))
    assert.strictEqual(JSON.stringify(store.get(v)?.items.get(i)?.item), before)
    assert.notInclude(before, "totp")
  })

  it("lists an item without its fields, sections and files", () => {
    const [listed] = Result.getOrThrow(Store.listItems(store, v))
    assert.deepStrictEqual(
      Object.keys(listed ?? {}).filter((key) => ["fields", "sections", "files"].includes(key)),
      []
    )
  })

  it("knows the ids of all items, fields and sections, also those with a prefix", () => {
    const sections = [{ id: "other" }, { id: "section" }]
    const fields = [{ id: "other" }, { id: "TOTP_field" }]
    const items = [{ title: "first" }, { id: idOf("item"), title: "second", sections, fields }]
    const all = Result.getOrThrow(decode({ first: {}, $vaults: [{ name: "full", items }], last: {} }))
    const taken = [idOf("item"), "field", "section", "TOTP_", "none", idOf("full")]
    assert.deepStrictEqual(
      taken.map((id) => Store.isTaken(all, id)),
      [true, true, true, false, false, false]
    )
  })

  it("rejects malformed ids and those of nothing", () => {
    const none = idOf("none")
    const refusals = [
      Store.findVault(store, "v"),
      Store.findVault(store, none),
      Store.findItem(store, v, "i"),
      Store.findItem(store, v, none),
      Store.findFile(store, v, i, none)
    ].map((result) => Result.getOrThrow(Result.flip<unknown, { status: number; message: string }>(result)))
    assert.deepStrictEqual(
      refusals.map(({ message, status }) => `${status} ${message}`),
      [
        "400 Invalid Vault UUID",
        `404 vault ${none} not found`,
        "400 Invalid Item UUID",
        `404 item ${none} not found`,
        `404 file ${none} not found`
      ]
    )
  })

  it("finds vaults and items by their attributes", () => {
    const seeded = Result.getOrThrow(
      decode({ a: {}, b: { x: { $tags: ["t"] }, $id: v }, $vaults: [{ name: "c", items: [{}] }] })
    )
    const vaults = (filter: string) => Result.getOrThrow(Store.listVaults(seeded, filter)).map(({ name }) => name)
    assert.deepStrictEqual([vaults('name eq "a"'), vaults('title eq "b"')], [["a"], ["b"]])
    const items = (vault: string, filter: string) =>
      Result.getOrThrow(Store.listItems(seeded, vault, filter)).map(({ title }) => title)
    assert.deepStrictEqual([items(v, 'tag eq "t"'), items(v, 'tag eq "u"')], [["x"], []])
    assert.deepStrictEqual(
      [items(idOf("c"), "not (title pr)"), items(idOf("c"), "not (tag pr)")],
      [[undefined], [undefined]]
    )
  })

  it("returns the version of an existing item", () => {
    assert.strictEqual(Store.itemVersion(store, v, i), 1)
    assert.isUndefined(Store.itemVersion(store, v, "x"))
    assert.isUndefined(Store.itemVersion(store))
  })
})
