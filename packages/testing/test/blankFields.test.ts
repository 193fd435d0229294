import { assert, describe, it } from "@effect/vitest"
import { createConnect } from "@opconnect/core/promise"
import { idOf, startFakeConnect } from "@opconnect/testing"

const path = `/v1/vaults/${idOf("prod")}/items/${idOf("prod", "db")}`

describe("a field without a value", () => {
  it.each([{}, { value: "" }, { value: null }])(
    "is resolved alike by the client when it comes as %j",
    async (value) => {
      await using fake = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
      const response = await fetch(`${fake.url}${path}`, { headers: { authorization: `Bearer ${fake.token}` } })
      const item = (await response.json()) as { readonly fields: ReadonlyArray<{ readonly id: string }> }
      const fields = item.fields.map((field) => (field.id === "username" ? { ...field, ...value } : field))
      fake.addFault({ kind: "status", status: 200, body: { ...item, fields }, on: "items.get" })
      await using connect = createConnect({ host: fake.url, token: fake.token })
      assert.strictEqual(await connect.secrets.resolve("op://prod/db/username"), "")
      assert.strictEqual(await connect.secrets.resolve("op://prod/db/password"), "hunter2")
    }
  )
})
