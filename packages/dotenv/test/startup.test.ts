// Starts of real processes while the server is away.
import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bundled, ended, node, opconnect, project, startOpconnect, type Where } from "./support/project.ts"

const count = 11
const names = Array.from({ length: count }, (_, index) => `S${index}`)
const envFile = names.map((name) => `${name}=op://shop/${name}/password\n`).join("")
const print = `console.log(${JSON.stringify(names)}.map((name) => process.env[name]).join())`
const expected = `${names.map((name) => `value of ${name}`).join()}\n`

// A test runner's processes do not wait for a server by default; these are programs.
const production = { VITEST: "", NODE_ENV: "production" }

let fake: FakeConnectServer
beforeAll(async () => {
  fake = await startFakeConnect({
    shop: Object.fromEntries(names.map((name) => [name, { password: `value of ${name}` }]))
  })
})
afterAll(() => fake.close())

const listen = async (server: Server, port: number) => {
  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  return (server.address() as AddressInfo).port
}

/** A server in front of the fake that goes away at its sixth request, as if it were restarted, for that long. */
const restarting = async (outage: number) => {
  let requests = 0
  let timer: NodeJS.Timeout | undefined
  const server = createServer((request, response) => {
    requests++
    if (requests === 6) {
      server.close()
      server.closeAllConnections()
      timer = setTimeout(() => server.listen(port, "127.0.0.1"), outage)
      return
    }
    const { authorization = "" } = request.headers
    fetch(`${fake.url}${request.url}`, { headers: { authorization } })
      .then(async (reply) => {
        response.writeHead(reply.status, { "content-type": "application/json" }).end(await reply.text())
      })
      .catch((cause: Error) => response.destroy(cause))
  })
  const port = await listen(server, 0)
  return {
    env: { ...production, OP_CONNECT_HOST: `http://127.0.0.1:${port}`, OP_CONNECT_TOKEN: fake.token },
    requests: () => requests,
    [Symbol.dispose]: () => {
      clearTimeout(timer)
      server.close()
      server.closeAllConnections()
    }
  }
}

/** Milliseconds. The others are part of `test:faults`. */
const outages = process.env.FAULTS === "all" ? [300, 700, 1_500, 4_000] : [1_500]

const config = `import { config } from ${JSON.stringify(bundled("esm/index.js"))}; await config(); ${print}`

const starts = [
  {
    name: "run",
    start: (where: Where) => opconnect(["run", "--no-mask", "--", process.execPath, "app.mjs"], where)
  },
  { name: "a preload", start: (where: Where) => node(["--import", bundled("esm/config.js"), "app.mjs"], where) },
  { name: "config()", start: (where: Where) => node(["config.mjs"], where) }
]

const files = () => project({ ".env": envFile, "app.mjs": print, "config.mjs": config })

describe.each(starts)("a start by $name", { timeout: 120_000 }, ({ start }) => {
  it("survives a server that restarts while it is asked", async () => {
    using folder = files()
    for (const outage of outages) {
      using server = await restarting(outage)
      const { code, stderr, stdout } = await start({ cwd: folder.folder, env: server.env })
      assert.deepStrictEqual([code, stdout], [0, expected], `away for ${outage} ms: ${stderr}`)
      assert.isAbove(server.requests(), count + 1)
    }
  })

  it("ends with one error when nothing listens within startupTimeout", async () => {
    using folder = files()
    const gone = createServer()
    const port = await listen(gone, 0)
    gone.close()
    const env = {
      ...production,
      OP_CONNECT_HOST: `http://127.0.0.1:${port}`,
      OP_CONNECT_TOKEN: "token",
      OP_CONNECT_STARTUP_TIMEOUT: "2s"
    }
    const { code, stderr, stdout } = await start({ cwd: folder.folder, env })
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.match(stderr, /Retrying for up to 2 s/)
    assert.match(stderr, /1 problem with the environment/)
    assert.match(stderr, new RegExp(`could not connect to http://127\\.0\\.0\\.1:${port}`))
  })
})

describe("a signal", { timeout: 60_000 }, () => {
  it.each(["SIGINT", "SIGTERM"] as const)("ends the wait for the server: %s", async (signal) => {
    using folder = files()
    // It accepts connections and never answers.
    const silent = createServer(() => undefined)
    const env = {
      ...production,
      OP_CONNECT_HOST: `http://127.0.0.1:${await listen(silent, 0)}`,
      OP_CONNECT_TOKEN: "token",
      OP_CONNECT_STARTUP_TIMEOUT: "1h"
    }
    const asked = once(silent, "request")
    const child = startOpconnect(["run", "--", process.execPath, "app.mjs"], { cwd: folder.folder, env })
    const exit = ended(child)
    await asked
    child.kill(signal)
    const { code, signal: by, stdout } = await exit
    silent.close()
    silent.closeAllConnections()
    assert.strictEqual(stdout, "")
    assert.isTrue(by === signal || code === (signal === "SIGINT" ? 130 : 143), `${code} ${by}`)
  })
})
