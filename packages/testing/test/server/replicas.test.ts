import { assert, describe, it } from "@effect/vitest"
import { type FakeConnectServer, idOf, startFakeConnect } from "@opconnect/testing"

const items = `/v1/vaults/${idOf("prod")}/items`

const read = async ({ token }: FakeConnectServer, url: string) => {
  const response = await fetch(`${url}${items}/${idOf("prod", "db")}`, {
    headers: { authorization: `Bearer ${token}` }
  })
  const { fields } = (await response.json()) as { fields: ReadonlyArray<{ id: string; value?: string }> }
  return fields.find(({ id }) => id === "password")?.value
}

describe("replicas", () => {
  it("show each write after their own lag, whichever server took it", async () => {
    await using fake = await startFakeConnect({ prod: { db: { password: "one" } } })
    const replicas = await fake.replicas(3, { lag: [0, 1000, 60_000] })
    const seen = () => Promise.all([fake, ...replicas].map(({ url }) => read(fake, url)))
    fake.setTime(0)
    fake.setField("prod", "db", "password", "two")
    assert.deepStrictEqual(await seen(), ["two", "two", "one", "one"])
    fake.advanceTime(1000)
    assert.deepStrictEqual(await seen(), ["two", "two", "two", "one"])
    fake.advanceTime(59_000)
    assert.deepStrictEqual(await seen(), ["two", "two", "two", "two"])
    await fetch(`${replicas[2]?.url}${items}`, {
      method: "POST",
      headers: { authorization: `Bearer ${fake.token}` },
      body: JSON.stringify({ category: "LOGIN", title: "through the third" })
    })
    assert.lengthOf(fake.exportSeed().$vaults?.[0]?.items ?? [], 2)
    assert.deepStrictEqual(
      fake.requests().map(({ replica }) => replica),
      [undefined, 0, 1, 2, undefined, 0, 1, 2, undefined, 0, 1, 2, 2]
    )
    fake.reset()
    assert.deepStrictEqual(await seen(), ["one", "one", "one", "one"])
  })

  it("show a lower contentVersion and a deleted vault after their own lag", async () => {
    await using fake = await startFakeConnect({ prod: { db: { password: "one" } }, staging: {} })
    const replicas = await fake.replicas(2, { lag: [0, 1000] })
    const seen = () =>
      Promise.all(
        [fake, ...replicas].map(async ({ url }) => {
          const response = await fetch(`${url}/v1/vaults`, { headers: { authorization: `Bearer ${fake.token}` } })
          const vaults = (await response.json()) as ReadonlyArray<{ name: string; contentVersion: number }>
          return vaults.map(({ contentVersion, name }) => `${name} ${contentVersion}`)
        })
      )
    fake.setTime(0)
    const before = (await seen())[0]
    fake.setContentVersion("prod", 0)
    fake.remove("staging")
    assert.deepStrictEqual(await seen(), [["prod 0"], ["prod 0"], before])
    fake.advanceTime(1000)
    assert.deepStrictEqual(await seen(), [["prod 0"], ["prod 0"], ["prod 0"]])
  })

  it("stop alone, and with the fake", async () => {
    const fake = await startFakeConnect({ prod: { db: { password: "one" } } })
    const [first, second] = await fake.replicas(2, { lag: 5 })
    await first?.close()
    assert.isTrue(
      await fetch(`${first?.url}/heartbeat`).then(
        () => false,
        () => true
      )
    )
    assert.strictEqual((await fetch(`${second?.url}/heartbeat`)).status, 200)
    await fake.close()
    assert.isTrue(
      await fetch(`${second?.url}/heartbeat`).then(
        () => false,
        () => true
      )
    )
  })

  it("add their lag to that of a fault", async () => {
    await using fake = await startFakeConnect({ prod: { db: { password: "one" } } }, { lag: 100 })
    const [replica] = await fake.replicas(1, { lag: 50 })
    fake.addFault({ kind: "lag", lag: 1000, on: "items.patch" })
    fake.setTime(0)
    await fetch(`${fake.url}${items}/${idOf("prod", "db")}`, {
      method: "PATCH",
      headers: { authorization: `Bearer ${fake.token}` },
      body: JSON.stringify([{ op: "replace", path: "/fields/password/value", value: "two" }])
    })
    const seenAt = async (time: number) => {
      fake.setTime(time)
      return [await read(fake, fake.url), await read(fake, replica?.url ?? "")]
    }
    assert.deepStrictEqual(await seenAt(1049), ["one", "one"])
    assert.deepStrictEqual(await seenAt(1050), ["one", "two"])
    assert.deepStrictEqual(await seenAt(1099), ["one", "two"])
    assert.deepStrictEqual(await seenAt(1100), ["two", "two"])
  })
})
