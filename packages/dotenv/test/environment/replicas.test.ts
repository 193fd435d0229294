// Starts with a snapshot while a replica lags behind: a value never stays an old one, and never goes back to it.
import { startFakeConnect } from "@opconnect/testing"
import { assert, describe, it } from "vitest"
import { load } from "../../src/index.ts"
import { project } from "../support/project.ts"

const reference = "A=op://shop/db/password\n"

describe("a snapshot of several replicas", () => {
  it("does not keep the old value of a replica under the new version of another", async () => {
    await using fake = await startFakeConnect({ shop: { db: { password: "old" } } })
    const [fresh, lagging] = await fake.replicas(3, { lag: [0, 60_000, 60_000] })
    using files = project({ ".env": reference })
    const start = async () => {
      const { parsed, requests } = await load({
        path: files.path(".env"),
        processEnv: {},
        connect: { host: `${fresh?.url},${lagging?.url}`, token: fake.token },
        snapshot: files.path("snapshot")
      })
      return [parsed.A, requests > 1]
    }
    assert.deepStrictEqual(await start(), ["old", true])
    assert.deepStrictEqual(await start(), ["old", false])
    fake.setField("shop", "db", "password", "new")
    // The versions of the vaults come from the one, the items from the other.
    fake.addFault({ kind: "status", status: 502, on: "items.get", times: 1 })
    assert.deepStrictEqual(await start(), ["old", true])
    fake.clearFaults()
    assert.deepStrictEqual(await start(), ["new", true])
    // Now the lagging replica serves every request.
    fake.addFault({ kind: "status", status: 502, on: "vaults.list", times: 1 })
    assert.deepStrictEqual((await start())[0], "new")
  })
})
