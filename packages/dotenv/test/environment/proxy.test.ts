// Which proxy real processes go by: one of the environment that they are started with, and none of a file.
import { once } from "node:events"
import { createServer, request } from "node:http"
import type { AddressInfo } from "node:net"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { bundled, node, opconnect, project, type Where } from "../support/project.ts"
import { secrets, shop } from "../support/shop.ts"
import { more, sample } from "../support/whole.ts"

let fake: FakeConnectServer
let seen = 0

/** Passes on requests in absolute form, as a proxy is sent them. */
const proxy = createServer((incoming, response) => {
  seen++
  const { headers, method, url = "" } = incoming
  const onward = request(url, { method, headers: { ...headers, connection: "close" } }, (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.headers)
    reply.pipe(response)
  })
  onward.on("error", () => response.destroy())
  incoming.pipe(onward)
})
let url: string

beforeAll(async () => {
  fake = await shop()
  proxy.listen(0, "127.0.0.1")
  await once(proxy, "listening")
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
})
beforeEach(() => {
  seen = 0
})
afterAll(async () => {
  proxy.close()
  proxy.closeAllConnections()
  await fake.close()
})

const app = "console.log(process.env.PASSWORD)"
const loaded = `${secrets.password}\n`
const reference = "PASSWORD=op://shop/db/password\n"
const index = JSON.stringify(bundled("esm/index.js"))

const starts = {
  run: (where: Where) => opconnect(["run", "--no-mask", "--", process.execPath, "app.mjs"], where),
  preload: (where: Where) => node(["--import", bundled("esm/config.js"), "app.mjs"], where),
  "preload by -r": (where: Where) => node(["-r", bundled("cjs/config.js"), "app.mjs"], where)
}

const start = async (name: keyof typeof starts, env: Readonly<Record<string, string>>, text = reference) => {
  using folder = project({ ".env": text, "app.mjs": app })
  return await starts[name]({ cwd: folder.folder, env: { ...fake.env, ...env } })
}

describe.each(sample(["run", "preload", "preload by -r"] as const))("startup by %s", { timeout: 60_000 }, (name) => {
  it("uses the proxy of the environment where Node itself does", async () => {
    const { stderr, stdout } = await start(name, { HTTP_PROXY: url, NODE_USE_ENV_PROXY: "1" })
    assert.strictEqual(stdout, loaded, stderr)
    assert.isAbove(seen, 0)
  })

  more("uses no proxy for a host in NO_PROXY", async () => {
    const env = { HTTP_PROXY: url, NODE_USE_ENV_PROXY: "1", NO_PROXY: "127.0.0.1" }
    assert.strictEqual((await start(name, env)).stdout, loaded)
    assert.strictEqual(seen, 0)
  })

  it("uses the proxy of OP_CONNECT_PROXY for every host", async () => {
    const { stderr, stdout } = await start(name, { OP_CONNECT_PROXY: url, NO_PROXY: "127.0.0.1" })
    assert.strictEqual(stdout, loaded, stderr)
    assert.isAbove(seen, 0)
  })

  it("uses no proxy from a file, and none for HTTP_PROXY alone", async () => {
    const file = `NODE_USE_ENV_PROXY=1\nHTTP_PROXY=${url}\nhttp_proxy=${url}\n${reference}`
    assert.strictEqual((await start(name, { HTTP_PROXY: url }, file)).stdout, loaded)
    assert.strictEqual(seen, 0)
  })
})

it.each(sample(["", ".env"]))("refuses a file that sets a proxy for the server, trusted: %j", async (trusted) => {
  const env = { DOTENV_TRUST_ENV_FILE: trusted }
  const { code, stderr } = await start("preload", env, `OP_CONNECT_PROXY=${url}\n${reference}`)
  assert.strictEqual(code, 1)
  assert.include(stderr, "An env file may not set a proxy: OP_CONNECT_PROXY.")
  assert.strictEqual(seen, 0)
})

more("a loaded file sets no proxy for later loads, in any thread", { timeout: 60_000 }, async () => {
  using folder = project({
    ".env": `NODE_USE_ENV_PROXY=1\nHTTP_PROXY=${url}\n`,
    ".env.later": reference,
    "app.mjs": `
      import { config, configSync } from ${index}
      await config()
      console.log(process.env.HTTP_PROXY)
      console.log((await config({ path: ".env.later" })).parsed.PASSWORD)
      console.log(configSync({ path: ".env.later" }).parsed.PASSWORD)`
  })
  const { stderr, stdout } = await node(["app.mjs"], { cwd: folder.folder, env: fake.env })
  assert.strictEqual(stdout, `${url}\n${loaded}${loaded}`, stderr)
  assert.strictEqual(seen, 0)
})

it("an unreachable proxy is named", { timeout: 60_000 }, async () => {
  const env = { OP_CONNECT_PROXY: "http://127.0.0.1:9", OP_CONNECT_STARTUP_TIMEOUT: "0", OP_CONNECT_RETRIES: "0" }
  const { code, stderr } = await start("run", env)
  assert.strictEqual(code, 1)
  const text = stderr.replace(/\s+/g, " ")
  assert.include(text, "the proxy 127.0.0.1:9 could not be reached: connection refused (ECONNREFUSED).")
  assert.include(text, "Check the proxy (OP_CONNECT_PROXY, HTTPS_PROXY, HTTP_PROXY), or add the host to NO_PROXY.")
})
