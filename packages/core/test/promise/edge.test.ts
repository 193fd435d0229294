// The build for edge runtimes, as export conditions choose it. It runs in workerd in `compat`.
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "vitest"
import type * as Promised from "../../src/promise/promise.ts"

const file = new URL("../../dist/edge/promise.js", import.meta.url)
const load = (): Promise<typeof Promised> => import(file.href)

const vault = { id: "a".repeat(26), name: "prod" }
const item = {
  id: "b".repeat(26),
  title: "db",
  category: "LOGIN",
  vault: { id: vault.id },
  fields: [
    { id: "password", label: "password", type: "CONCEALED", value: "swordfish" },
    { id: "code", label: "code", type: "OTP", value: "JBSWY3DPEHPK3PXP" },
    { id: "sent", label: "sent", type: "OTP", value: "JBSWY3DPEHPK3PXP", totp: "123456" },
    { id: "key", label: "key", type: "SSHKEY", value: "-----BEGIN PRIVATE KEY-----" }
  ]
}

const serve = async () => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost")
    const body = pathname.endsWith(item.id) ? item : pathname.endsWith("/items") ? [item] : [vault]
    response.setHeader("1password-connect-version", "1.8.1")
    response.setHeader("content-type", "application/json")
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

const token = "edge-token"

describe("the build for edge runtimes", () => {
  it("imports no modules of Node, contains no sshpk and no otpauth, and is under 110 kB gzipped", () => {
    const code = readFileSync(file, "utf8")
    assert.isBelow(gzipSync(code).length, 110_000)
    assert.notMatch(code, /\bimport\b[^;]{0,200}["'`]node:|\brequire\(|sshpk|HOTP/)
  })

  it("resolves references by fetch, which is the default", async () => {
    const { createConnect } = await load()
    await using server = await serve()
    await using connect = createConnect({ host: server.host, token, warn: () => {} })
    assert.strictEqual(await connect.secrets.resolve("op://prod/db/password"), "swordfish")
    assert.strictEqual(await connect.secrets.resolve("op://prod/db/sent?attribute=otp"), "123456")
  })

  it("reports features that the runtime does not support", async () => {
    const { createConnect } = await load()
    await using server = await serve()
    await using connect = createConnect({ host: server.host, token, warn: () => {} })
    const outcomes = await connect.secrets.resolveEach({
      code: "op://prod/db/code?attribute=otp",
      key: "op://prod/db/key?ssh-format=openssh"
    })
    const reasons = Object.values(outcomes).map((one) => (one.status === "rejected" ? one.reason.message : one.status))
    assert.match(reasons[0] ?? "", /this runtime does not compute codes/)
    assert.match(reasons[1] ?? "", /this runtime does not convert private keys to the OpenSSH format/)
    const snapshot = { path: "secrets.bin", key: "x".repeat(32) }
    const failure = await connect.secrets
      .resolveAll({ password: "op://prod/db/password" }, { snapshot })
      .catch((error: Error) => error.message)
    assert.match(`${failure}`, /snapshot is not supported in this runtime/)
  })

  it("rejects options that need Node, all at once", async () => {
    const { createConnect } = await load()
    const options = {
      host: "https://connect.example.com",
      http: "node",
      tokenFile: "/run/token",
      caFile: "/ca.pem"
    } as const
    assert.throws(
      () => createConnect(options),
      /http "node" is not supported[\s\S]*tokenFile is not supported[\s\S]*caFile is not supported/
    )
    assert.throws(
      () => createConnect({ host: "unix:/run/opconnect.sock", token }),
      /is a unix socket, which fetch cannot connect to/
    )
  })
})
