import * as Https from "node:https"
import * as Net from "node:net"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { explain, type FailedTarget, type Progress } from "../../src/transport/connectionFailure.ts"
import { listening } from "../support/listening.ts"
import { certificate, privateKey } from "../support/tls.ts"

const address = { protocol: "http:", hostname: "127.0.0.1", port: "1" }
const viaProxy = (proxy: string) => ({ HTTP_PROXY: proxy, HTTPS_PROXY: proxy })
const connected: Progress = { connected: true, ended: undefined, stale: false, status: undefined }
const reset = Object.assign(new Error("reset"), { code: "ECONNRESET" })

/** The error for a host whose port serves TLS, as the probe would find out. */
const explainAtTls = (cause: unknown, progress: Partial<Progress> = {}, proxy: FailedTarget["proxy"] = {}) =>
  Effect.promise(() => explain(cause, { address, proxy, probe: Promise.resolve(true) }, { ...connected, ...progress }))

describe("the error of a failed connection", () => {
  it.effect("says that the host requires TLS after a TLS alert", () =>
    Effect.gen(function* () {
      const alert = Object.assign(new Error("parse"), {
        code: "HPE_INVALID_CONSTANT",
        rawPacket: Uint8Array.of(0x15, 3, 1, 0, 2, 2, 40)
      })
      assert.strictEqual((yield* explainAtTls(alert)).code, "TLS_EXPECTED")
      const other = Object.assign(alert, { rawPacket: Uint8Array.of(3, 0x15) })
      assert.strictEqual((yield* explainAtTls(other)).code, "HPE_INVALID_CONSTANT")
    })
  )

  it.effect("knows the error of Deno without network access, which has no code", () =>
    Effect.gen(function* () {
      const denied = Object.assign(new Error('Requires net access to "127.0.0.1:1"'), { name: "NotCapable" })
      assert.strictEqual((yield* explainAtTls(denied, { connected: false })).code, "ERR_ACCESS_DENIED")
    })
  )

  it.effect("asks whether the host speaks TLS only after a reset of a new connection without a proxy", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* explainAtTls(reset)).code, "TLS_EXPECTED")
      const broken = Object.assign(new Error("broken"), { code: "EPIPE" })
      assert.strictEqual((yield* explainAtTls(broken)).code, "EPIPE")
      assert.strictEqual((yield* explainAtTls(reset, { connected: false })).code, "ECONNRESET")
      assert.strictEqual((yield* explainAtTls(reset, { stale: true })).code, "ECONNRESET")
      assert.strictEqual((yield* explainAtTls(reset, {}, viaProxy("http://proxy.test:3128"))).code, "ECONNRESET")
    })
  )

  it.effect("asks no host of https, and no socket", () =>
    Effect.gen(function* () {
      const { port } = yield* listening(Https.createServer({ cert: certificate, key: privateKey }))
      const codeAt = (address: FailedTarget["address"]) =>
        Effect.promise(() => explain(reset, { address, proxy: {}, probe: undefined }, connected))
      const plain = { ...address, port: `${port}` }
      assert.strictEqual((yield* codeAt(plain)).code, "TLS_EXPECTED")
      assert.strictEqual((yield* codeAt({ ...plain, protocol: "https:" })).code, "ECONNRESET")
      assert.strictEqual((yield* codeAt({ socketPath: "/run/a.sock" })).code, "ECONNRESET")
    })
  )

  it.effect("does not wait for a host that accepts connections and never responds", () =>
    Effect.gen(function* () {
      const sockets = new Set<Net.Socket>()
      const port = yield* listening(Net.createServer((socket) => void sockets.add(socket)))
      yield* Effect.addFinalizer(() => Effect.sync(() => sockets.forEach((socket) => void socket.destroy())))
      const target = { address: { ...address, port: `${port.port}` }, proxy: {}, probe: undefined }
      assert.strictEqual((yield* Effect.promise(() => explain(reset, target, connected))).code, "ECONNRESET")
    })
  )

  it.effect.each([
    ["http://proxy.test", 80, "proxy.test"],
    ["https://proxy.test", 443, "proxy.test"],
    ["http://proxy.test:3128", 3128, "proxy.test:3128"],
    ["http://proxy.test", 443, undefined],
    ["https://proxy.test", 80, undefined]
  ] as const)("names the proxy %s if its port %d could not be reached", ([proxy, port, named]) =>
    Effect.gen(function* () {
      const cause = Object.assign(new AggregateError([Object.assign(new Error("refused"), { port })]), {
        code: "ECONNREFUSED"
      })
      const error = yield* explainAtTls(cause, { connected: false }, viaProxy(proxy))
      assert.strictEqual(error.proxy, named)
    })
  )
})
