import { assert, describe, it } from "@effect/vitest"
import { idOf } from "@opconnect/testing"
import type { ReceivedResponse } from "../../src/verify/ask.ts"
import { comparable, differences, pathWithoutValues, withoutValues } from "../../src/verify/compare.ts"

const id = idOf("prod")
const names = ["prod database", "prod"]

const received = (body: unknown, more: Partial<ReceivedResponse> = {}): ReceivedResponse => ({
  status: 200,
  body,
  contentType: "application/json",
  contentDisposition: undefined,
  contentRange: undefined,
  hasVersion: true,
  ...more
})
const bodyOf = (body: unknown, more: Partial<ReceivedResponse> = {}, written?: ReadonlySet<string>) =>
  comparable(received(body, more), { names, written }).body

describe("comparable", () => {
  it.each([
    ["title", "hunter2", "<text>"],
    ["title", "", "<empty>"],
    ["id", id, "<id>"],
    ["id", `${id}a`, "<text>"],
    ["lastEditedBy", id.toUpperCase(), "<ID>"],
    ["updatedAt", "2026-01-01T00:00:00Z", "<time>"],
    ["updatedAt", "2026-01-01", "<text>"],
    ["value", "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ", "<otpauth>"],
    ["value", "hunter2", "<text>"],
    ["totp", "123456", "<digits>"],
    ["totp", "12345a", "<text>"],
    ["category", "LOGIN", "LOGIN"],
    ["message", `prod database ${id} of prod`, "<name> <id> of <name>"],
    ["version", 2, 2],
    ["size", 0, 0],
    ["entropy", 12.5, "<number>"],
    ["favorite", true, true],
    ["tags", null, null],
    ["tags", ["a", ""], ["<text>", "<empty>"]],
    ["type", ["STRING"], ["STRING"]],
    ["section", { id, label: "x" }, { id: "<id>", label: "<text>" }],
    ["version", "1.8.1", "<any>"],
    ["dependencies", [{ service: "sync", message: "of any kind" }], [{ message: "<any>", service: "sync" }]],
    ["section", { version: "1.8.1" }, { version: "<text>" }]
  ])("shows a %s of %j as %j", (key, value, shown) => {
    assert.deepStrictEqual(bodyOf({ [key]: value }), { [key]: shown })
  })

  it.each([
    ["value", "sent", "<as sent>"],
    ["additionalInformation", "sent", "<as sent>"],
    ["label", "sent", "sent"],
    ["label", "other", "<text>"],
    ["value", "a-1", "<3 characters: letters, digits, symbols>"],
    ["value", "abcd", "<4 characters: letters>"],
    ["value", "1-2", "<3 characters: digits, symbols>"],
    ["value", "12", "<digits>"]
  ])("shows a %s of %j as %j after a write", (key, value, shown) => {
    assert.deepStrictEqual(bodyOf({ [key]: value }, {}, new Set(["sent"])), { [key]: shown })
  })

  it("sorts keys, so that responses look alike", () => {
    assert.strictEqual(JSON.stringify(bodyOf({ b: 1, a: 1, c: 1 })), JSON.stringify(bodyOf({ c: 1, a: 1, b: 1 })))
  })

  it.each([
    ["text/plain", ".", "."],
    ["text/plain", "not for prod", "not for <name>"],
    ["text/plain", "X".repeat(40), "X".repeat(40)],
    ["text/plain", "X".repeat(41), "<text>"],
    ["text/html", ".", "<text>"],
    ["application/json", "hunter2", "<text>"]
  ])("shows a body of %s %j as %j", (contentType, body, shown) => {
    assert.strictEqual(bodyOf(body, { contentType }), shown)
  })

  it("has the status, and the headers that the response has", () => {
    assert.deepStrictEqual(comparable(received(null), { names }), {
      body: null,
      contentType: "application/json",
      hasVersion: true,
      status: 200
    })
    const headers = { contentDisposition: "attachment", contentRange: "<number>-<number>/<number>" }
    assert.deepInclude(comparable(received(null, headers), { names }), headers)
  })
})

describe("differences", () => {
  it.each([
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ["a[1].b: 2 upstream, 3 in the fake"]],
    [{ a: 1 }, { b: 1 }, ["a: 1 upstream, nothing in the fake", "b: nothing upstream, 1 in the fake"]],
    [[1], [1, 2], ["the list: 1 elements upstream, 2 in the fake"]],
    [{ a: [] }, { a: [1] }, ["a: 0 elements upstream, 1 in the fake"]],
    [{ a: {} }, { a: null }, ["a: {} upstream, null in the fake"]],
    [{ a: null }, { a: {} }, ["a: null upstream, {} in the fake"]],
    [{ a: {} }, { a: "x" }, ['a: {} upstream, "x" in the fake']],
    [{ a: "x" }, { a: {} }, ['a: "x" upstream, {} in the fake']],
    [[1], { 0: 1, b: 2 }, ["b: nothing upstream, 2 in the fake"]],
    ["x", "y", ['the body: "x" upstream, "y" in the fake']]
  ])("between %j and %j are %j", (upstream, fake, expected) => {
    assert.deepStrictEqual(differences(upstream, fake), expected)
  })
})

describe("a printed request", () => {
  it("has a body without values", () => {
    const body = { vault: { id }, fields: [{ label: "pin", value: "1234", generate: true }, null], value: ["x", 1] }
    assert.deepStrictEqual(withoutValues(body), {
      vault: { id: "<id>" },
      fields: [{ label: "pin", value: "<digits>", generate: true }, null],
      value: ["<text>", 1]
    })
  })

  it.each([
    ["contains quotes", '(title eq "the "real" name" or title eq "x")'],
    ["is as long as an id", `(title eq "${id}s")`]
  ])("has a path without ids, and no part of a title that %s", (_, filter) => {
    assert.strictEqual(
      pathWithoutValues(`/v1/vaults/${id}/items?filter=${encodeURIComponent(filter)}`),
      "/v1/vaults/<id>/items?filter=(title%20eq%20%22<text>%22)"
    )
  })
})
