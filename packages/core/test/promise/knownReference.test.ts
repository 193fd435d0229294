// Programs ask for the same secret again and again: what is known costs neither a request nor the start of a fiber.
import { createHook } from "node:async_hooks"
import * as Http from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it, onTestFinished } from "@effect/vitest"
import { createConnect } from "@opconnect/core/promise"
import * as Effect from "effect/Effect"

const vaultId = "vaultaaaaaaaaaaaaaaaaaaaaa"
const itemId = "itemaaaaaaaaaaaaaaaaaaaaaa"
const reference = `op://${vaultId}/${itemId}/password`
const item = {
  ...{ id: itemId, title: "db", vault: { id: vaultId }, category: "LOGIN", version: 1 },
  fields: [{ id: "password", type: "CONCEALED", value: "hunter2" }]
}

/** A client whose server counts its requests. */
const connected = async () => {
  let requests = 0
  const server = Http.createServer((_, response) => {
    requests++
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(item))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const connect = createConnect({ host, token: "t" })
  onTestFinished(async () => {
    await connect.close()
    server.close()
  })
  return { connect, requests: () => requests }
}

/** Fibers count up: the number of the next one. */
const nextFiber = () => Effect.runSync(Effect.fiberId)

/** The kinds of asynchronous resources that work makes, but for promises. */
const resourcesOf = async (work: () => Promise<unknown>): Promise<ReadonlyArray<string>> => {
  const kinds: Array<string> = []
  const hook = createHook({ init: (_, kind) => void (kind !== "PROMISE" && kinds.push(kind)) }).enable()
  try {
    await work()
  } finally {
    hook.disable()
  }
  return kinds
}

describe("resolve of a cached reference", () => {
  it("sends no request, starts no fiber, sets no timer and settles within the same turn", async () => {
    const { connect, requests } = await connected()
    // The second finds the item in the cache, and its value is known from then on.
    for (let n = 0; n < 2; n++) assert.strictEqual(await connect.secrets.resolve(reference), "hunter2")
    const before = requests()
    const fiber = nextFiber()
    const kinds = await resourcesOf(async () => {
      for (let n = 0; n < 100; n++) assert.strictEqual(await connect.secrets.resolve(reference), "hunter2")
    })
    assert.strictEqual(nextFiber(), fiber + 1)
    assert.deepStrictEqual(kinds, [])
    assert.strictEqual(requests(), before)
  })

  it("starts a fiber for an uncached reference, which validates the count above", async () => {
    const { connect } = await connected()
    const fiber = nextFiber()
    await connect.secrets.resolve(reference)
    assert.isAbove(nextFiber(), fiber + 1)
  })

  it("respects an abort signal", async () => {
    const { connect } = await connected()
    await connect.secrets.resolve(reference)
    const error: unknown = await connect.secrets
      .resolve(reference, { signal: AbortSignal.abort() })
      .catch((reason: unknown) => reason)
    assert.instanceOf(error, Error)
  })
})
