import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { clientOver, elapse, failureOf, itemId, successOf, vaultId } from "../support/client.ts"
import { fullItem, input } from "../support/endpoints.ts"
import { always, fault, hang, html, json, refusal, script, text } from "../support/stub.ts"

const version = (n: number) => json({ ...fullItem, version: n })
const noContent = text("", 204)

const withFields = (...fields: ReadonlyArray<object>) => json({ ...fullItem, version: 3, fields })

describe("setField", () => {
  it.effect("changes one field by its label without sending the others", () =>
    Effect.gen(function* () {
      const transport = script(
        withFields({ id: "username", label: "user", value: "app" }, { id: "pw/1~", label: "Password", value: "old" }),
        version(3)
      )
      const { items } = yield* clientOver(transport)
      yield* items.setField(vaultId, itemId, "password", Redacted.make("new"))
      const [, patch] = transport.seen
      assert.strictEqual(patch?.method, "PATCH")
      assert.deepStrictEqual(JSON.parse(patch?.body ?? ""), [
        { op: "replace", path: "/fields/pw~11~0/value", value: "new" }
      ])
    })
  )

  it.effect("sets a field that has no value yet", () =>
    Effect.gen(function* () {
      const transport = script(withFields({ id: "notesPlain", label: "notes" }), version(3))
      const { items } = yield* clientOver(transport)
      yield* items.setField(vaultId, itemId, "notesPlain", "text")
      assert.deepStrictEqual(JSON.parse(transport.seen[1]?.body ?? ""), [
        { op: "add", path: "/fields/notesPlain/value", value: "text" }
      ])
    })
  )

  it.effect("lists the available fields when the name matches none or several", () =>
    Effect.gen(function* () {
      const fields = [
        { id: "a", label: "key" },
        { id: "b", label: "key" }
      ]
      const { items } = yield* clientOver(script(withFields(...fields), withFields(...fields)))
      const several = yield* Effect.flip(items.setField(vaultId, itemId, "key", "x"))
      assert.deepInclude(several, { _tag: "LookupAmbiguous", kind: "field", candidates: ["a", "b"] })
      const none = yield* Effect.flip(items.setField(vaultId, itemId, "other", "x"))
      assert.deepInclude(none, { _tag: "LookupNotFound", kind: "field", name: "other" })
    })
  )
})

describe("waitUntilVisible", () => {
  it.effect("waits until a created item is visible", () =>
    Effect.gen(function* () {
      const transport = script(version(1), refusal(404), refusal(404), version(1))
      const { items } = yield* clientOver(transport)
      const created = yield* successOf(items.create(vaultId, input, { waitUntilVisible: true }))
      assert.strictEqual(created.id, itemId)
      assert.deepStrictEqual(
        transport.seen.map(({ at, method }) => [method, at]),
        [
          ["POST", 0],
          ["GET", 0],
          ["GET", 200],
          ["GET", 400]
        ]
      )
    })
  )

  it.effect("waits for a version of a created item that has none", () =>
    Effect.gen(function* () {
      const transport = script(json(fullItem), json(fullItem), version(1))
      const { items } = yield* clientOver(transport)
      yield* successOf(items.create(vaultId, input, { waitUntilVisible: true }))
      assert.strictEqual(transport.seen.length, 3)
    })
  )

  it.effect("waits for no version after a patch without operations", () =>
    Effect.gen(function* () {
      const transport = script(version(4), version(4))
      const { items } = yield* clientOver(transport)
      const patched = yield* successOf(items.patch(vaultId, itemId, [], { waitUntilVisible: true }))
      assert.strictEqual(patched.version, 4)
    })
  )

  it.effect("waits for the version after the one that was edited", () =>
    Effect.gen(function* () {
      // The response to a PUT has the version from before it.
      const transport = script(version(4), version(4), version(5))
      const { items } = yield* clientOver(transport)
      const edit = { ...input, version: 4 }
      const updated = yield* successOf(items.update(vaultId, itemId, edit, { waitUntilVisible: true }))
      assert.strictEqual(updated.version, 4)
      assert.strictEqual(transport.seen.length, 3)
    })
  )

  it.effect("reads the edited version first when the edit does not contain it", () =>
    Effect.gen(function* () {
      for (const returned of [4, 5]) {
        const transport = script(version(4), version(returned), version(4), version(5))
        const { items } = yield* clientOver(transport)
        yield* successOf(items.update(vaultId, itemId, input, { waitUntilVisible: true }))
        assert.deepStrictEqual(
          transport.seen.map(({ method }) => method),
          ["GET", "PUT", "GET", "GET"]
        )
      }
    })
  )

  it.effect("waits for a patch, for a field, and for an item to be gone", () =>
    Effect.gen(function* () {
      const patch = script(version(2), version(2), version(2), version(3))
      yield* successOf(
        (yield* clientOver(patch)).items.patch(vaultId, itemId, [{ op: "replace", path: "/title", value: "x" }], {
          waitUntilVisible: true
        })
      )
      assert.strictEqual(patch.seen.length, 4)
      const field = script(withFields({ id: "a", value: "x" }), version(3), version(3), version(4))
      yield* successOf((yield* clientOver(field)).items.setField(vaultId, itemId, "a", "y", { waitUntilVisible: true }))
      assert.strictEqual(field.seen.length, 4)
      const gone = script(noContent, version(1), refusal(404))
      yield* successOf((yield* clientOver(gone)).items.delete(vaultId, itemId, { waitUntilVisible: true }))
      assert.strictEqual(gone.seen.length, 3)
    })
  )

  it.effect("waits for the newer of the read and the returned version", () =>
    Effect.gen(function* () {
      // Reads before the change return the previous version, and the response to the PATCH is the new one.
      const fields = [{ id: "a", value: "x" }]
      const at = (n: number) => json({ ...fullItem, version: n, fields })
      const transport = script(at(1), at(3), at(2), at(3))
      yield* successOf(
        (yield* clientOver(transport)).items.setField(vaultId, itemId, "a", "y", { waitUntilVisible: true })
      )
      assert.strictEqual(transport.seen.length, 4)
    })
  )

  it.effect("never reports an accepted change as failed, whatever the following reads return", () =>
    Effect.gen(function* () {
      const transport = script(version(1), refusal(500), refusal(403), refusal(403), refusal(403), hang)
      const { items } = yield* clientOver(transport, { retries: 0 })
      const error = yield* failureOf(items.create(vaultId, input, { waitUntilVisible: "3 seconds" }))
      assert.deepInclude(error, { _tag: "WriteNotVisible", timeout: 3000 })
    })
  )

  it.effect("rejects invalid options before writing anything", () =>
    Effect.gen(function* () {
      const transport = script()
      const { items } = yield* clientOver(transport)
      const wrong: ReadonlyArray<object> = [
        ...[-5, Number.NaN, 0, "soon", "60", {}, null, () => 1].map((waitUntilVisible) => ({ waitUntilVisible })),
        { waitUntilVisble: true },
        { awaitReadable: true }
      ]
      for (const options of wrong) {
        const calls = [
          items.create(vaultId, input, options),
          items.update(vaultId, itemId, input, options),
          items.patch(vaultId, itemId, [], options),
          items.setField(vaultId, itemId, "password", "x", options),
          items.delete(vaultId, itemId, options)
        ]
        for (const call of calls) {
          const error = yield* Effect.flip(call)
          assert.strictEqual(error._tag, "InvalidOptions", JSON.stringify(options))
        }
      }
      assert.strictEqual(transport.seen.length, 0)
    })
  )

  it.effect("stops waiting after the time limit, and reports that the change was accepted", () =>
    Effect.gen(function* () {
      const transport = script(version(1), ...Array.from({ length: 10 }, () => refusal(404)))
      const { items } = yield* clientOver(transport)
      const error = yield* failureOf(items.create(vaultId, input, { waitUntilVisible: "1 second" }))
      assert.deepInclude(error, { _tag: "WriteNotVisible", itemId, timeout: 1000 })
    })
  )

  it.effect("sends no reads by default", () =>
    Effect.gen(function* () {
      const transport = script(version(1))
      yield* (yield* clientOver(transport)).items.create(vaultId, input)
      assert.strictEqual(transport.seen.length, 1)
    })
  )
})

describe("a delete", () => {
  it.effect("a delete is not treated as done after a proxy's page with 200", () =>
    Effect.gen(function* () {
      const error = yield* failureOf(
        (yield* clientOver(always(html(200)), { retries: 0 })).items.delete(vaultId, itemId)
      )
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.isTrue("mayHaveBeenProcessed" in error && error.mayHaveBeenProcessed)
    })
  )
})

describe("a heartbeat", () => {
  it.effect("rejects a proxy's page", () =>
    Effect.gen(function* () {
      const client = yield* clientOver(always(html(200)), { retries: 0 })
      assert.strictEqual((yield* failureOf(client.server.heartbeat))._tag, "UnexpectedResponse")
      assert.strictEqual((yield* failureOf(client.server.metrics))._tag, "UnexpectedResponse")
    })
  )
})

describe("a repeated delete", () => {
  it.effect("succeeds when the item is gone after a lost response", () =>
    Effect.gen(function* () {
      for (const lost of [fault("ECONNRESET"), refusal(502), refusal(408)]) {
        const transport = script(lost, refusal(404))
        yield* successOf((yield* clientOver(transport)).items.delete(vaultId, itemId))
        assert.strictEqual(transport.seen.length, 2)
      }
    })
  )

  it.effect("succeeds also with other failures between the lost response and the 404", () =>
    Effect.gen(function* () {
      const transport = script(fault("ECONNRESET"), refusal(429), fault("ECONNREFUSED"), refusal(404))
      yield* successOf((yield* clientOver(transport, { retries: 3 })).items.delete(vaultId, itemId))
      assert.strictEqual(transport.seen.length, 4)
      const pushedBack = script(refusal(429), fault("ECONNREFUSED"), refusal(404))
      const error = yield* failureOf((yield* clientOver(pushedBack, { retries: 3 })).items.delete(vaultId, itemId))
      assert.strictEqual(error._tag, "ResourceNotFound")
    })
  )

  it.effect("fails when the item was never there", () =>
    Effect.gen(function* () {
      const alone = yield* failureOf((yield* clientOver(script(refusal(404)))).items.delete(vaultId, itemId))
      assert.strictEqual(alone._tag, "ResourceNotFound")
      // Nothing was sent by the attempt that found no server, so this 404 means what it says.
      const refused = script(fault("ECONNREFUSED"), refusal(404))
      const result = yield* elapse((yield* clientOver(refused)).items.delete(vaultId, itemId))
      assert.strictEqual(result._tag, "Failure")
    })
  )
})
