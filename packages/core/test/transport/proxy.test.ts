// Requests that go by a real proxy, or by none.
import * as Http from "node:http"
import * as Https from "node:https"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import type { Unreachable } from "@opconnect/core/ConnectError"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import { type ConnectOptions, InvalidOptions } from "@opconnect/core/ConnectOptions"
import { createConnect } from "@opconnect/core/promise"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import { token } from "../support/client.ts"
import { listening } from "../support/listening.ts"
import { proxy } from "../support/proxy.ts"
import { caFile, certificate, privateKey } from "../support/tls.ts"

const client = (options: ConnectOptions) =>
  Effect.gen(function* () {
    const layer = ConnectClient.layer({ token, retries: 0, ...options })
    const context = yield* Layer.build(Layer.provide(layer, ConnectHttp.layerNode))
    return yield* Effect.provide(ConnectClient.ConnectClient, context)
  })

const vaults: Http.RequestListener = (_, response) =>
  response.writeHead(200, { "content-type": "application/json" }).end("[]")

const plainServer = Effect.map(listening(Http.createServer(vaults)), ({ port }) => `http://127.0.0.1:${port}`)

const tlsServer = Effect.map(
  listening(Https.createServer({ cert: certificate, key: privateKey }, vaults)),
  ({ port }) => `https://localhost:${port}`
)

const failureOf = (options: ConnectOptions) =>
  Effect.map(
    Effect.flatMap(client(options), ({ vaults }) => Effect.flip(vaults.list())),
    (error) => error as Unreachable
  )

describe("a proxy of the options", () => {
  it.live("sees full requests to a host without TLS", () =>
    Effect.gen(function* () {
      const one = proxy()
      const { port } = yield* listening(one.server)
      const host = yield* plainServer
      const { vaults } = yield* client({ host, proxy: `http://127.0.0.1:${port}` })
      yield* vaults.list()
      yield* vaults.list()
      assert.deepStrictEqual(one.seen, [`${host}/v1/vaults`, `${host}/v1/vaults`])
      assert.deepStrictEqual(one.tokens, [`Bearer ${token}`, `Bearer ${token}`])
    })
  )

  it.live("opens a tunnel to a host with TLS, and sees no token", () =>
    Effect.gen(function* () {
      const one = proxy({ login: "me:pass word" })
      const { port } = yield* listening(one.server)
      const host = yield* tlsServer
      const { vaults } = yield* client({
        host,
        caFile: yield* caFile,
        proxy: `http://me:pass%20word@127.0.0.1:${port}`
      })
      yield* vaults.list()
      assert.deepStrictEqual(one.seen, [new URL(host).host])
      assert.deepStrictEqual(one.tokens, [])
    })
  )

  it.live("causes a warning if it can see the token", () =>
    Effect.gen(function* () {
      const one = proxy()
      const { port } = yield* listening(one.server)
      const host = yield* plainServer
      const warnings: Array<unknown> = []
      const logger = Logger.layer([Logger.make(({ message }) => warnings.push(message))])
      yield* Effect.provide(client({ host, proxy: `http://127.0.0.1:${port}` }), logger)
      assert.match(String(warnings), /without TLS: the token and the secrets are sent in clear text/)
    })
  )

  it.live("a proxy that rejects requests is named, and not retried", () =>
    Effect.gen(function* () {
      const host = yield* tlsServer
      for (const [options, reason] of [
        [{ status: 403 }, /the proxy 127\.0\.0\.1:\d+ did not connect to the host \(403\)/],
        [{ login: "me:secret" }, /the proxy 127\.0\.0\.1:\d+ requires a user name and a password \(407\)/]
      ] as const) {
        const one = proxy(options)
        const { port } = yield* listening(one.server)
        const error = yield* failureOf({ host, retries: 3, proxy: `http://me:wrong@127.0.0.1:${port}` })
        assert.strictEqual(error.unreachableCause, "proxyDenied")
        assert.match(error.message, reason)
        assert.isFalse(error.sent)
        assert.lengthOf(one.seen, 1)
        assert.notInclude(error.message, "wrong")
      }
    })
  )

  it.live("a proxy that requires a password is not mistaken for the server", () =>
    Effect.gen(function* () {
      const one = proxy({ login: "me:secret" })
      const { port } = yield* listening(one.server)
      const error = yield* failureOf({ host: yield* plainServer, proxy: `http://127.0.0.1:${port}` })
      assert.strictEqual(error.unreachableCause, "proxyDenied")
      assert.match(error.message, /a proxy requires a user name and a password \(407\)/)
    })
  )

  it.live("retries a proxy that fails", () =>
    Effect.gen(function* () {
      const one = proxy({ status: 502 })
      const { port } = yield* listening(one.server)
      const error = yield* failureOf({ host: yield* tlsServer, retries: 1, proxy: `http://127.0.0.1:${port}` })
      assert.strictEqual(error.unreachableCause, "proxy")
      assert.lengthOf(one.seen, 2)
    })
  )

  it.live("an unreachable proxy is named instead of the host", () =>
    Effect.gen(function* () {
      const gone = yield* listening(Http.createServer())
      yield* gone.close
      for (const host of [yield* plainServer, yield* tlsServer]) {
        const error = yield* failureOf({ host, proxy: `http://127.0.0.1:${gone.port}` })
        assert.strictEqual(error.unreachableCause, "proxy")
        assert.include(error.message, `the proxy 127.0.0.1:${gone.port} could not be reached: connection refused`)
        assert.isFalse(error.sent)
      }
    })
  )

  it.effect.each(["proxy.example.com:3128", "socks5://proxy:1080", "http://"])(
    "must be an http or https URL: %s",
    (proxy) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(client({ host: "http://localhost", proxy }))
        assert.instanceOf(error, InvalidOptions)
        assert.include(String(error), "The proxy is not an http or https URL.")
        assert.deepStrictEqual(error.issues[0]?.place, { key: "OP_CONNECT_PROXY" })
      })
  )

  it("a proxy of the options is rejected with fetch, which has its own proxy support", () => {
    assert.throws(
      () => createConnect({ host: "http://localhost", token, http: "fetch", proxy: "http://proxy:3128" }),
      /proxy is not supported with http "fetch"/
    )
  })
})
