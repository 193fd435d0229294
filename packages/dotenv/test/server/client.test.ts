// How errors of the client that commands and watching use name its settings.
import { ConnectClient } from "@opconnect/core/ConnectClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import { optionOrigins } from "@opconnect/core/Options"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { assert, describe, it } from "vitest"
import { runClient } from "../../src/server/client.ts"

/** Nothing listens on the port. */
const away = { host: "http://127.0.0.1:1", token: "abc", retries: 0 }

const listVaults = Effect.flatMap(ConnectClient, ({ vaults }) => vaults.list())

const hintOf = async (options: ConnectOptions) => {
  const { outcome } = await runClient(options, listVaults, { waits: false })
  if (Result.isSuccess(outcome)) return assert.fail("there was a response")
  return outcome.failure.issues[0]?.hint
}

describe("an error of the client", () => {
  it("names an option of code as code writes it", async () => {
    assert.strictEqual(await hintOf(away), "Start the Connect server, or correct the port in connect.host.")
  })

  it("names a setting by its known origin", async () => {
    const origins = { [optionOrigins]: { OP_CONNECT_HOST: "OP_CONNECT_HOST (.env:1)" } }
    assert.strictEqual(
      await hintOf({ ...away, ...origins }),
      "Start the Connect server, or correct the port in OP_CONNECT_HOST (.env:1)."
    )
  })

  it("names each setting by its own origin", async () => {
    const origins = { [optionOrigins]: { OP_CONNECT_HOST: "OP_CONNECT_HOST (.env:1)" } }
    const hint = await hintOf({ ...away, ...origins, token: "a b" })
    assert.strictEqual(hint, "Remove the spaces from connect.token.")
  })
})
