import { fakeConnectTest } from "@opconnect/testing/vitest"
import { describe, expect } from "vitest"
import { db, prod, seed } from "../suites/contract.ts"

const get = async (fake: { readonly url: string; readonly token: string }, path: string) => {
  const response = await fetch(`${fake.url}${path}`, { headers: { authorization: `Bearer ${fake.token}` } })
  return response.text()
}

const shared = fakeConnectTest(seed)
const own = fakeConnectTest(seed, { per: "test", token: "own" })

describe("a server for the file", () => {
  const test = shared
  const urls: Array<string> = []

  test("provides a server for the file", async ({ fake }) => {
    urls.push(fake.url)
    await get(fake, "/v1/vaults")
    fake.setField("prod", "db", "password", "changed")
    expect(fake).toHaveRequested("vaults.list", 1)
  })

  test("provides the same server again, reset to its seed", ({ fake }) => {
    expect([fake.url]).toEqual(urls)
    expect(fake.requests()).toEqual([])
    expect(fake.getField("prod", "db", "password")).toBe("hunter2")
  })
})

describe("a server for each test", () => {
  const test = own
  const urls: Array<string> = []

  test("provides a server for the test", ({ fake }) => {
    urls.push(fake.url)
    expect(fake.token).toBe("own")
  })

  test("provides a new server, and closes the previous server", async ({ fake }) => {
    expect(urls).toHaveLength(1)
    expect(urls).not.toContain(fake.url)
    await expect(fetch(`${urls[0]}/heartbeat`)).rejects.toThrow("fetch failed")
  })
})

describe("the matchers", () => {
  const test = shared
  const messageOf = (claim: () => void) => {
    try {
      claim()
    } catch (error) {
      return (error as Error).message
    }
    return undefined
  }

  test("assert on requests", async ({ fake }) => {
    await get(fake, `/v1/vaults/${prod}/items/${db}`)
    expect(fake).toHaveRequested("items.get")
    expect(fake).toHaveRequested({ item: db }, { atMost: 1 })
    expect(fake).not.toHaveRequested("items.list")
    expect(fake).toHaveRequestedAtMost(1)
    expect(fake).not.toHaveRequestedAtMost(0)
    expect(fake).toHaveFetchedEachItemOnce()
    await get(fake, `/v1/vaults/${prod}/items/${db}`)
    expect(fake).not.toHaveFetchedEachItemOnce()
    expect(messageOf(() => expect(fake).toHaveFetchedEachItemOnce())).toMatch(`item ${db}: 2 times`)
    expect(messageOf(() => expect(fake).toHaveRequested("vaults"))).toMatch(
      /^expected vaults to be requested at least once/
    )
    expect(messageOf(() => expect(fake).not.toHaveRequested("items"))).toMatch(
      /^expected a different number of matching requests/
    )
  })

  test("assert on texts", async ({ fake }) => {
    expect("nothing").toHoldNoSecretsOf(fake)
    expect(await get(fake, "/v1/vaults")).toHoldNoSecretsOf(fake)
    expect(await get(fake, `/v1/vaults/${prod}/items/${db}`)).not.toHoldNoSecretsOf(fake)
    expect("hunter2").toHoldNoSecretsOf(fake, ["hunter2"])
    const message = messageOf(() => expect("it is hunter2").toHoldNoSecretsOf(fake))
    expect(message).toBe("the text contains a secret of the fake:\n  prod/db/password, as plain text")
  })
})
