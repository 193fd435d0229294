import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import { startFakeConnect } from "@opconnect/testing"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { AppLayer, program } from "../src/app.ts"
import { Database } from "../src/Database.ts"
import { Payments } from "../src/Payments.ts"

const seed = {
  prod: {
    "orders database": { username: "orders", password: "first password" },
    payments: { credential: "sk_live_123" }
  }
}
const env = { PAYMENT_ACCOUNT: "shop", PAYMENT_KEY: "op://prod/payments/credential" }

/** The application over a fake without a socket, in the time of the test. */
const TestLayer = AppLayer.pipe(
  Layer.provide(
    Layer.unwrap(Effect.map(FakeConnect, ({ token }) => ConnectClient.layer({ host: "http://connect.test", token })))
  ),
  Layer.provideMerge(FakeConnect.layer(seed)),
  Layer.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env })))
)

describe("the application", () => {
  it.effect("receives its configuration with the secret", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      assert.strictEqual(yield* payments.authorization("order 17"), "shop:sk_live_123 order 17")
      const fake = yield* FakeConnect
      yield* fake.expectEachItemFetchedOnce
    }).pipe(Effect.provide(TestLayer))
  )

  it.effect("uses a new password without a restart", () =>
    Effect.gen(function* () {
      const database = yield* Database
      const fake = yield* FakeConnect
      const url = Effect.map(database.connect, (connection) => Redacted.value(connection.url))
      assert.include(yield* url, "first password")
      yield* fake.setField("prod", "orders database", "password", "second password")
      yield* TestClock.adjust("15 seconds")
      assert.include(yield* url, "second password")
    }).pipe(Effect.provide(TestLayer))
  )

  it.effect("starts although a proxy is down for a moment", () =>
    Effect.gen(function* () {
      const fake = yield* FakeConnect
      yield* fake.addFault({ kind: "html", status: 503, times: 2 })
      yield* TestClock.withLive(Effect.provide(program, AppLayer.pipe(Layer.provide(client(fake.token)))))
      yield* fake.expectRequested("vaults.list", { atLeast: 2 })
    }).pipe(
      Effect.provide(FakeConnect.layer(seed)),
      Effect.provide(ConfigProvider.layer(ConfigProvider.fromEnv({ env })))
    )
  )

  it("runs as a process without printing a secret", async () => {
    await using fake = await startFakeConnect(seed)
    const { stderr, stdout } = await promisify(execFile)(process.execPath, ["src/main.ts"], {
      cwd: join(import.meta.dirname, ".."),
      env: { PATH: process.env.PATH, ...fake.env, ...env }
    })
    assert.include(stdout, "connected with <redacted>, 25 characters of authorization")
    fake.expectNoSecrets(stdout + stderr, ["orders"])
  })
})

const client = (token: string) =>
  ConnectClient.layer({ host: "http://connect.test", token, initialBackoff: 1, maxBackoff: 1 })
