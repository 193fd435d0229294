import type { Readable } from "node:stream"
import { FieldPurpose, GeneratorRecipe, ItemBuilder, ItemCategory, OnePasswordConnect } from "@1password/connect"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { type FakeConnectServer, idOf, startFakeConnect } from "@opconnect/testing"
import { certificates, db, file, megabyte, prod, seed } from "./suites/contract.ts"

describe("the official client", () => {
  let server: FakeConnectServer
  beforeAll(async () => {
    server = await startFakeConnect(seed)
  })
  afterAll(() => server.close())

  /** The methods that were called and did not fail. */
  const worked = new Set<PropertyKey>()

  /** The client as it is, but for taking note of what is called. */
  const client = (token = server.token) =>
    new Proxy(OnePasswordConnect({ serverURL: server.url, token, keepAlive: true }), {
      get: (connect, name) => {
        const method: unknown = Reflect.get(connect, name)
        if (typeof method !== "function") return method
        return async (...args: ReadonlyArray<unknown>) => {
          const result: unknown = await Reflect.apply(method, connect, args)
          worked.add(name)
          return result
        }
      }
    })

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
    assert.strictEqual((await connect.getVaultById(prod)).description, "What customers see")
    assert.lengthOf(await connect.listVaultsByTitle("nope"), 0)
    assert.deepStrictEqual(
      (await connect.listVaultsByTitle("Prod")).map(({ id }) => id),
      [prod]
    )
    assert.deepStrictEqual(await rejection(connect.getVaultByTitle("nope")), {
      status: 404,
      message: "No Vaults found with title"
    })
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
    assert.deepStrictEqual(
      (await connect.listItemsByTitle(prod, "db")).map(({ fields }) => fields?.length),
      [byId.fields?.length]
    )
    assert.deepStrictEqual(await rejection(connect.getItemByTitle(prod, "nope")), {
      status: 404,
      message: "No Items found with title"
    })
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
    const chunks: Array<Uint8Array> = []
    const stream = await connect.getFileContentStream("prod", "certificates", file("backup.tar"))
    for await (const chunk of stream as Readable) chunks.push(chunk)
    assert.isTrue(Buffer.concat(chunks).equals(megabyte))
  })

  it("receives errors in the expected shape", async () => {
    const connect = client()
    assert.deepStrictEqual(await rejection(connect.getItemById(prod, idOf("nope"))), {
      status: 404,
      message: `item ${idOf("nope")} not found`
    })
    assert.deepStrictEqual(await rejection(client("wrong").listVaults()), {
      status: 401,
      message: "Invalid bearer token"
    })
  })

  it("creates an item with a generated password", async () => {
    const connect = client()
    const item = new ItemBuilder()
      .setCategory(ItemCategory.Login)
      .setTitle("built")
      .addTag("work")
      .addUrl({ href: "https://built.test", primary: true })
      .addField({ purpose: FieldPurpose.Username, value: "ada" })
      .addField({
        purpose: FieldPurpose.Password,
        generate: true,
        recipe: { length: 20, characterSets: [GeneratorRecipe.CharacterSetsEnum.Digits], excludeCharacters: "01" }
      })
      .addField({ label: "pin", generate: true, recipe: {} as GeneratorRecipe })
      .addField({ sectionName: "Owner", label: "name", value: "Ada" })
      .build()
    const created = await connect.createItem(prod, item)
    assert.match(created.id ?? "", /^[a-z0-9]{26}$/)
    assert.strictEqual(created.version, 1)
    const [username, password, pin, owner] = created.fields ?? []
    assert.deepStrictEqual([username?.id, username?.type, username?.value], ["username", "STRING", "ada"])
    assert.deepStrictEqual([password?.id, password?.type], ["password", "CONCEALED"])
    assert.match(password?.value ?? "", /^[2-9]{20}$/)
    assert.lengthOf(pin?.value ?? "", 32)
    assert.strictEqual(owner?.section?.id, created.sections?.[0]?.id)
    assert.strictEqual(created.sections?.[0]?.label, "Owner")
    const read = await connect.getItem(prod, "built")
    assert.strictEqual(read.fields?.[1]?.value, password?.value)
    await connect.deleteItemByTitle(prod, "built")
    assert.deepStrictEqual(await rejection(connect.getItemById(prod, created.id ?? "")), {
      status: 404,
      message: `item ${created.id} not found`
    })
  })

  it("updates an item, and deletes it", async () => {
    const connect = client()
    const read = await connect.getItem(prod, "db")
    read.title = "renamed"
    const updated = await connect.updateItem(prod, read)
    assert.deepStrictEqual([updated.title, updated.version], ["renamed", 1])
    const again = await connect.getItemById(prod, db)
    assert.deepStrictEqual([again.title, again.version], ["renamed", 2])
    assert.deepStrictEqual(
      again.fields?.map(({ id, value }) => [id, value]),
      read.fields?.map(({ id, value }) => [id, value])
    )
    await connect.deleteItem(prod, db)
    assert.lengthOf(await connect.listItemsByTitle(prod, "renamed"), 0)
    assert.deepStrictEqual(await rejection(connect.deleteItem(prod, db)), {
      status: 404,
      message: `item ${db} not found`
    })
    server.reset()
    assert.strictEqual((await connect.getItemById(prod, db)).title, "db")
  })

  it("deletes items by id and by title", async () => {
    const connect = client()
    for (const remove of [
      (id: string) => connect.deleteItemById(prod, id),
      () => connect.deleteItemByTitle(prod, "short lived"),
      () => connect.deleteItem(prod, "short lived")
    ]) {
      const item = new ItemBuilder().setCategory(ItemCategory.Login).setTitle("short lived").build()
      const { id = "" } = await connect.createItem(prod, item)
      await remove(id)
      assert.deepStrictEqual(await rejection(connect.getItemById(prod, id)), {
        status: 404,
        message: `item ${id} not found`
      })
    }
  })

  it("receives the reason why an item is rejected", async () => {
    const connect = client()
    const password = { purpose: FieldPurpose.Password, value: "x" }
    const twice = new ItemBuilder().setCategory(ItemCategory.Login).addField(password).addField(password).build()
    assert.deepStrictEqual(await rejection(connect.createItem(prod, twice)), {
      status: 400,
      message:
        'Logic: (Unable to parse Item), Validation: (too many "password" fields in Apply()), ' +
        'You can only use one "password" field.'
    })
    const document = new ItemBuilder().setCategory(ItemCategory.Document).build()
    assert.deepStrictEqual(await rejection(connect.createItem(prod, document)), {
      status: 400,
      message: "Invalid item category"
    })
  })

  it("records the official client's user agent in the request log", async () => {
    server.reset()
    await client().listVaults()
    const [seen] = server.requests()
    assert.strictEqual(seen?.endpoint, "vaults.list")
    assert.strictEqual(seen?.path, "/v1/vaults/")
    assert.match(seen?.userAgent ?? "", /^connect-sdk-js\//)
  })

  it("calls all its methods", () => {
    const prototype: object = Object.getPrototypeOf(OnePasswordConnect({ serverURL: server.url, token: server.token }))
    const methods = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor")
    assert.sameMembers([...worked], methods)
    assert.lengthOf(methods, 21)
  })
})
