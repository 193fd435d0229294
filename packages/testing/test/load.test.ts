import { Agent, request } from "node:http"
import { assert, describe, it } from "@effect/vitest"
import { startFakeConnect } from "@opconnect/testing"
import { db, prod, seed } from "./suites/contract.ts"
import { isWhole } from "./support/whole.ts"

/** 10,000 in \`test:faults\`. */
const count = isWhole ? 10_000 : 300
const connections = 64

describe("many requests at once", () => {
  it(`responds to ${count} from ${connections} connections without an error`, { timeout: 120_000 }, async () => {
    await using fake = await startFakeConnect(seed)
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    const sockets = new Set<unknown>()
    const items = `/v1/vaults/${prod}/items`
    const ask = (path: string, method: string, body?: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = { authorization: `Bearer ${fake.token}`, "content-type": "application/json" }
        request(`${fake.url}${path}`, { agent, headers, method }, (response) => {
          response.resume().once("end", () => resolve(response.statusCode ?? 0))
        })
          .once("socket", (socket) => sockets.add(socket))
          .once("error", reject)
          .end(body)
      })
    // Reads and writes by turns, a tenth of them writes of the same item.
    const patch = (value: number) =>
      JSON.stringify([{ op: "replace", path: "/fields/password/value", value: String(value) }])
    const one = (turn: number) => {
      if (turn % 10 === 0) return ask(`${items}/${db}`, "PATCH", patch(turn))
      return ask(["/v1/vaults", items, `${items}/${db}`, `${items}?filter=title+eq+%22db%22`][turn % 4] ?? "/", "GET")
    }
    let next = 0
    const statuses: Array<number> = []
    const worker = async () => {
      for (let turn = next++; turn < count; turn = next++) statuses.push(await one(turn))
    }
    await Promise.all(Array.from({ length: connections }, worker))
    agent.destroy()
    assert.deepStrictEqual([...new Set(statuses)], [200])
    assert.lengthOf(statuses, count)
    assert.strictEqual(sockets.size, connections)
    assert.lengthOf(fake.requests(), count)
    const item = fake.exportSeed().$vaults?.[0]?.items?.find(({ id }) => id === db)
    assert.strictEqual(item?.version, 1 + count / 10, "every write counts")
  })
})
