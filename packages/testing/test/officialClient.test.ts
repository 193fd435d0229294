import { OnePasswordConnect } from "@1password/connect"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { type FakeConnectServer, idOf, startFakeConnect } from "@opconnect/testing"
import { certificates, db, file, prod, seed } from "./contract.ts"

describe("the official client", () => {
  let server: FakeConnectServer
  beforeAll(async () => {
    server = await startFakeConnect(seed)
  })
  afterAll(() => server.close())

  const client = (token = server.token) => OnePasswordConnect({ serverURL: server.url, token, keepAlive: true })

  const rejection = async (promise: Promise<unknown>) => {
    try {
      await promise
    } catch (error) {
      return error
    }
    return assert.fail("it was not rejected")
  }

  it("reads vaults", async () => {
    const connect = client()
    assert.deepStrictEqual(
      (await connect.listVaults()).map(({ name }) => name),
      ["prod", "staging"]
    )
    assert.strictEqual((await connect.getVault("prod")).id, prod)
    assert.strictEqual((await connect.getVault(prod)).name, "prod")
    assert.strictEqual((await connect.getVaultByTitle("prod")).id, prod)
    assert.lengthOf(await connect.listVaultsByTitle("nope"), 0)
  })

  it("reads items", async () => {
    const connect = client()
    assert.deepStrictEqual(
      (await connect.listItems(prod)).map(({ title }) => title),
      ["db", "my db+1", "certificates"]
    )
    const byId = await connect.getItem(prod, db)
    assert.strictEqual(byId.fields?.find(({ id }) => id === "password")?.value, "hunter2")
    assert.strictEqual((await connect.getItem(prod, "db")).id, db)
    assert.strictEqual((await connect.getItemByTitle(prod, "db")).id, db)
    assert.deepStrictEqual(
      (await connect.listItemsByTitleContains(prod, "db")).map(({ title }) => title),
      ["db", "my db+1"]
    )
    assert.deepStrictEqual(byId.sections?.[0]?.label, "read replica")
    assert.deepStrictEqual(byId.urls?.[0]?.primary, true)
  })

  it("reads one-time passwords", async () => {
    assert.match(await client().getItemOTP(prod, db), /^\d{6}$/)
  })

  it("reads files", async () => {
    const connect = client()
    const files = await connect.listFiles(prod, certificates)
    assert.deepStrictEqual(
      files.map(({ name }) => name),
      ["server.key", 'Schlüssel "1".bin', "backup.tar"]
    )
    const key = file("server.key")
    assert.strictEqual((await connect.getFileById(prod, certificates, key)).name, "server.key")
    assert.strictEqual(await connect.getFileContent(prod, certificates, key), "-----BEGIN PRIVATE KEY-----")
  })

  it("is told of errors in the shape that it knows", async () => {
    const connect = client()
    assert.deepStrictEqual(await rejection(connect.getItemById(prod, idOf("nope"))), {
      status: 404,
      message: `item ${idOf("nope")} not found`
    })
    assert.deepStrictEqual(await rejection(client("wrong").listVaults()), {
      status: 401,
      message: "Invalid token signature"
    })
    assert.deepStrictEqual(await rejection(connect.deleteItem(prod, db)), {
      status: 501,
      message: "the fake does not write yet"
    })
  })

  it("is seen", async () => {
    server.reset()
    await client().listVaults()
    const [seen] = server.requests()
    assert.strictEqual(seen?.endpoint, "vaults.list")
    assert.strictEqual(seen?.path, "/v1/vaults/")
    assert.match(seen?.userAgent ?? "", /^connect-sdk-js\//)
  })
})
