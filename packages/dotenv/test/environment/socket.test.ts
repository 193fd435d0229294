import { connect, createServer } from "node:net"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { bundled, node, opconnect, project } from "../support/project.ts"
import { secrets, shop } from "../support/shop.ts"
import { more } from "../support/whole.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

/** Passes connections to a unix socket on to the fake, as an agent on the machine would. */
const listenOn = async (path: string) => {
  const { hostname, port } = new URL(fake.url)
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) socket.on("error", () => {})
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  onTestFinished(() => void server.close())
}

const files = { ".env": "PASSWORD=op://shop/db/password\n" }
const loaded = `${secrets.password}\n`

describe("OP_CONNECT_HOST with a unix socket", () => {
  more("OP_CONNECT_HOST with a unix socket is used by the preload, configSync and commands", async () => {
    using home = project({
      ...files,
      "preloaded.mjs": "console.log(process.env.PASSWORD)",
      "sync.cjs": `require(${JSON.stringify(bundled("cjs/index.js"))}).configSync(); console.log(process.env.PASSWORD)`
    })
    const socket = home.path("agent.sock")
    await listenOn(socket)
    const where = { cwd: home.folder, env: { ...fake.env, OP_CONNECT_HOST: `unix:${socket}` } }
    for (const args of [["--import", bundled("esm/config.js"), "preloaded.mjs"], ["sync.cjs"]]) {
      assert.deepStrictEqual(await node(args, where), { code: 0, signal: null, stdout: loaded, stderr: "" })
    }
    assert.strictEqual((await opconnect(["read", "op://shop/db/password"], where)).stdout, loaded)
    assert.match((await opconnect(["status"], where)).stdout, new RegExp(`^unix:${socket}\n`))
  })

  it("falls back to the next host when the socket is missing, or fails with the name of the socket", async () => {
    using home = project(files)
    const socket = `unix:${home.path("agent.sock")}`
    const run = (host: string) =>
      opconnect(["read", "op://shop/db/password"], {
        cwd: home.folder,
        env: { ...fake.env, OP_CONNECT_HOST: host, OP_CONNECT_STARTUP_TIMEOUT: "0", OP_CONNECT_RETRIES: "0" }
      })
    assert.strictEqual((await run(`${socket},${fake.url}`)).stdout, loaded)
    const { code, stderr, stdout } = await run(socket)
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, `could not connect to ${socket}: the socket does not exist (ENOENT)`)
    assert.include(stderr, "Start the agent, or correct the path in OP_CONNECT_HOST.")
  })
})
