// With the bundle, whose thread starts in a fraction of the time.
import { createServer } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { assert, describe, it, onTestFinished } from "vitest"
import type { LoadOptions } from "../../src/model/types.ts"
import { bundled, project } from "../support/project.ts"
import { more } from "../support/whole.ts"

const { configSync, EnvError } = createRequire(import.meta.url)(
  bundled("cjs/index.js")
) as typeof import("../../src/index.ts")

/** A server in this thread, which waits for the thread of `configSync`. */
const ownServer = async (host: string) => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** The issues of loading an env file. */
const issuesOf = (text: string, options: LoadOptions) => {
  using files = project({ ".env": text })
  try {
    configSync({ path: files.path(".env"), processEnv: {}, quiet: true, ...options })
  } catch (error) {
    assert.instanceOf(error, EnvError)
    return error.issues
  }
  return assert.fail("loaded")
}

describe("configSync", () => {
  it("reports a server in the thread that waits, for the variables that need it", async () => {
    const connect = { host: `http://127.0.0.1:${await ownServer("127.0.0.1")}`, token: "x" }
    const text = "A=op://shop/db/password\nB={{ op://shop/db/a }}{{ op://shop/db/b }}\nC=op://shop/db/c\nD=1"
    const [issue, ...others] = issuesOf(text, { connect, optional: ["C"] })
    assert.deepStrictEqual(others, [])
    assert.include(issue?.message, `The server at ${connect.host.slice(7)} runs in the thread that waits for it`)
    assert.deepStrictEqual(
      issue?.locations.map(({ key, reference, source }) => [key, source.line, reference]),
      [
        ["A", 1, "op://shop/db/password"],
        ["B", 2, "op://shop/db/a"],
        ["B", 2, "op://shop/db/b"]
      ]
    )
  })

  more("reports the issues of the thread: settings and servers elsewhere", () => {
    const text = "A=op://shop/db/password"
    const codes = (options: LoadOptions) => issuesOf(text, options).map(({ code }) => code)
    assert.deepStrictEqual(codes({ connect: { host: "ftp://x", token: "x" } }), ["InvalidHost"])
    const away = { host: "http://127.0.0.1:1", token: "x", retries: 0 }
    assert.deepStrictEqual(codes({ connect: away }), ["Unreachable"])
  })
})
