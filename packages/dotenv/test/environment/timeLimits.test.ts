// The hint of a timeout names the time limit by the way that it was set, or can be set.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { EnvError, load } from "../../src/index.ts"
import type { LoadOptions } from "../../src/model/types.ts"
import { opconnect, project } from "../support/project.ts"

/** A server that never responds. */
const server = createServer(() => {})
let host = ""

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const hintOf = async (lines: string, connect: LoadOptions["connect"]) => {
  using files = project({
    ".env": `OP_CONNECT_HOST=${host}\nOP_CONNECT_TOKEN=abc\n${lines}A=op://shop/db/password\n`
  })
  try {
    await load({ path: files.path(".env"), processEnv: {}, connect: { startupTimeout: 0, ...connect } })
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    return error.issues[0]?.hint ?? ""
  }
  return assert.fail("loaded")
}

describe("the hint of a timeout names the time limit", () => {
  it("by its option if code set that", async () => {
    assert.match(await hintOf("", { totalTimeout: 50 }), /or increase totalTimeout\.$/)
    assert.match(await hintOf("", { requestTimeout: 50, retries: 0 }), /or increase requestTimeout\.$/)
  })

  it("by its variable and line if a file set that", async () => {
    assert.match(
      await hintOf("OP_CONNECT_TOTAL_TIMEOUT=50ms\n", {}),
      /or increase OP_CONNECT_TOTAL_TIMEOUT \(.*\.env:3\)\.$/
    )
    assert.match(
      await hintOf("OP_CONNECT_REQUEST_TIMEOUT=50ms\n", { retries: 0 }),
      /or increase OP_CONNECT_REQUEST_TIMEOUT \(.*\.env:3\)\.$/
    )
  })

  it("by its variable if only the environment can set that", async () => {
    using files = project({ ".env": "A=op://shop/db/password\n" })
    const { stderr } = await opconnect(["check", "--startup-timeout", "0"], {
      cwd: files.folder,
      env: { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: "abc", OP_CONNECT_TOTAL_TIMEOUT: "50ms" }
    })
    assert.match(stderr, /or\s+increase\s+OP_CONNECT_TOTAL_TIMEOUT\./)
  })

  it("by its flag if a command was given that, in its message too", async () => {
    using files = project({ ".env": "A=op://shop/db/password\n", "a.tpl": "{{ op://shop/db/password }}" })
    const env = { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: "abc", OP_CONNECT_STARTUP_TIMEOUT: "0" }
    for (const command of [
      ["check"],
      ["read", "op://shop/db/password"],
      ["ls"],
      ["status"],
      ["inject", "-i", "a.tpl"]
    ]) {
      const { stderr, stdout } = await opconnect([...command, "--total-timeout", "300ms"], { cwd: files.folder, env })
      const said = `${stdout}${stderr}`.replace(/\s+/g, " ")
      assert.match(said, /within \d+ ms \(--total-timeout\)/, command[0])
      assert.match(said, /or increase --total-timeout\./, command[0])
    }
  })
})

describe("a startup timeout of 0", () => {
  const env = {
    ...{ NODE_ENV: "production", VITEST: "" },
    ...{ OP_CONNECT_HOST: "http://127.0.0.1:1", OP_CONNECT_TOKEN: "abc", OP_CONNECT_STARTUP_TIMEOUT: "0" },
    // Many attempts, if only this limit ended them.
    ...{ OP_CONNECT_TOTAL_TIMEOUT: "3s", OP_CONNECT_MAX_BACKOFF: "20ms" }
  }

  it("fails after a few quick retries in every way of starting, also outside of test runners", async () => {
    using files = project({ ".env": "A=op://shop/db/password\n" })
    const outcomes = [
      await opconnect(["check"], { cwd: files.folder, env }),
      await opconnect(["read", "op://shop/db/password"], { cwd: files.folder, env }),
      await opconnect(["run", "--", "true"], { cwd: files.folder, env })
    ]
    for (const { stderr } of outcomes) assert.match(stderr.replace(/\s+/g, " "), /\(after 3 attempts\)/)
  })
})
