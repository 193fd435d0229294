// Starts of real processes while the server is away.
import { execFileSync } from "node:child_process"
import { once } from "node:events"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { constants } from "node:os"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bin, bundled, type Ended, ended, node, opconnect, project, startNode, type Where } from "./support/project.ts"
import { onTerminal } from "./support/terminal.ts"
import { more, sample } from "./support/whole.ts"

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

/** Sends a request on to the fake. */
const passOn = ({ headers: { authorization = "" }, url }: IncomingMessage, response: ServerResponse) =>
  fetch(`${fake.url}${url}`, { headers: { authorization } })
    .then(async (reply) => {
      response.writeHead(reply.status, { "content-type": "application/json" }).end(await reply.text())
    })
    .catch((cause: Error) => response.destroy(cause))

/** A server in front of the fake that responds with 408 for that long, like Connect before its first sync. */
const syncing = async (duration: number) => {
  let since: number | undefined
  let refused = 0
  const server = createServer((request, response) => {
    since ??= performance.now()
    if (performance.now() - since >= duration) return void passOn(request, response)
    refused++
    response
      .writeHead(408, { "content-type": "application/json" })
      .end(JSON.stringify({ status: 408, message: "sync did not complete within timeout, please retry the request" }))
  })
  const port = await listen(server, 0)
  return {
    env: { ...production, OP_CONNECT_HOST: `http://127.0.0.1:${port}`, OP_CONNECT_TOKEN: fake.token },
    refused: () => refused,
    [Symbol.dispose]: () => {
      server.close()
      server.closeAllConnections()
    }
  }
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
      timer = setTimeout(resume, outage)
      return
    }
    void passOn(request, response)
  })
  const resume = () => server.listen(port, "127.0.0.1")
  // For the time of the outage, another connection of this machine may have the port.
  server.on("error", () => {
    timer = setTimeout(resume, 50)
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

describe.each(sample(starts))("startup by $name", { timeout: 120_000 }, ({ start }) => {
  more("survives a server restart", async () => {
    using folder = files()
    for (const outage of outages) {
      using server = await restarting(outage)
      const { code, stderr, stdout } = await start({ cwd: folder.folder, env: server.env })
      assert.deepStrictEqual([code, stdout], [0, expected], `away for ${outage} ms: ${stderr}`)
      assert.isAbove(server.requests(), count + 1)
    }
  })

  it("outlasts a server that has not finished its first sync", async () => {
    using folder = files()
    using server = await syncing(process.env.FAULTS === "all" ? 3_000 : 500)
    const { code, stderr, stdout } = await start({ cwd: folder.folder, env: server.env })
    assert.deepStrictEqual([code, stdout], [0, expected], stderr)
    assert.isAbove(server.refused(), 0)
    assert.match(stderr, /sync did not complete within timeout/)
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
  const waits = [
    { name: "run", args: [bin, "run", "--", process.execPath, "app.mjs"] },
    { name: "a preload", args: ["--import", bundled("esm/config.js"), "app.mjs"] },
    { name: "a preload by -r", args: ["-r", bundled("cjs/config.js"), "app.mjs"] },
    { name: "config()", args: ["config.mjs"] }
  ]

  const isEndedBy = (signal: NodeJS.Signals, { code, signal: by, stdout }: Ended) => {
    assert.strictEqual(stdout, "")
    assert.isTrue(by === signal || code === 128 + constants.signals[signal], `${code} ${by}`)
  }

  it.each(
    sample(
      (["SIGINT", "SIGTERM"] as const).flatMap((signal) => waits.map((wait) => ({ ...wait, signal }))),
      2
    )
  )("ends the wait of $name for the server: $signal", async ({ args, signal }) => {
    using folder = files()
    // The server accepts connections and never responds.
    const silent = createServer(() => undefined)
    const env = {
      ...production,
      OP_CONNECT_HOST: `http://127.0.0.1:${await listen(silent, 0)}`,
      OP_CONNECT_TOKEN: "token",
      OP_CONNECT_STARTUP_TIMEOUT: "1h"
    }
    const asked = once(silent, "request")
    const child = startNode(args, { cwd: folder.folder, env })
    const exit = ended(child)
    await asked
    child.kill(signal)
    isEndedBy(signal, await exit)
    silent.close()
    silent.closeAllConnections()
  })

  it.each(
    sample([["check"], ["plan"], ["export", "--format", "json"], ["typegen"], ["read", "op://shop/S0/password"]])
  )("ends the wait of %s for the writer of a pipe, which is reported", async (...args) => {
    using folder = files()
    execFileSync("mkfifo", [folder.path("pipe")])
    const session = onTerminal(process.execPath, [bin, ...args, "-f", "pipe"], { cwd: folder.folder })
    await session.shows(/waiting for a writer of pipe/)
    session.kill("SIGINT")
    const { exitCode, signal } = await session.ended
    assert.isTrue(signal === constants.signals.SIGINT || exitCode === 130, `${exitCode} ${signal}`)
  })
})
