/**
 * A whole Connect server within the process, for tests written with Effect.
 *
 * @since 0.1.0
 */
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import { Transport } from "@opconnect/core/Transport"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as Layer from "effect/Layer"
import type { EffectFakeControl } from "../control/EffectFakeControl.ts"
import type { FakeConnectOptions } from "../model/Options.ts"
import type { InvalidSeed, Seed } from "../model/Seed.ts"
import * as Fake from "./fake.ts"
import { inProcess } from "./inProcess.ts"

export type { EffectFakeControl } from "../control/EffectFakeControl.ts"

/**
 * A fake Connect server in the process of the test.
 *
 * **Example** (A client that talks to the fake without a socket)
 *
 * ```ts
 * import * as ConnectClient from "@opconnect/core/ConnectClient"
 * import { FakeConnect } from "@opconnect/testing/FakeConnect"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 *
 * const TestClient = Layer.unwrap(
 *   Effect.map(FakeConnect, ({ token }) => ConnectClient.layer({ host: "http://connect.test", token }))
 * ).pipe(Layer.provideMerge(FakeConnect.layer({ prod: { db: { password: "hunter2" } } })))
 *
 * const program = Effect.gen(function* () {
 *   const connect = yield* ConnectClient.ConnectClient
 *   const [vault] = yield* connect.vaults.list()
 *   const fake = yield* FakeConnect
 *   const requests = yield* fake.requests
 *   return [vault?.name, requests.map(({ endpoint }) => endpoint)] // ["prod", ["vaults.list"]]
 * }).pipe(Effect.provide(TestClient))
 * ```
 *
 * @category services
 * @since 0.1.0
 * @stability stable
 */
export class FakeConnect extends Context.Service<
  FakeConnect,
  EffectFakeControl & {
    /** A token with all rights. */
    readonly token: string
    /** The tokens of the option `tokens`, in order. */
    readonly tokens: ReadonlyArray<string>
  }
>()("@opconnect/testing/FakeConnect") {
  /**
   * A fake, and a `Transport` and an `HttpClient` that send all requests to it, regardless of the host. Nothing leaves the
   * process. The time is that of the program's `Clock`: `TestClock` controls one-time passwords, lag, latency and slow bodies.
   */
  static readonly layer = (
    seed: Seed,
    options: FakeConnectOptions = {}
  ): Layer.Layer<FakeConnect | HttpClient.HttpClient | Transport, InvalidSeed> =>
    Layer.effectContext(
      Effect.map(Fake.make(seed, options), ({ app, control, token, tokens }) => {
        const http = inProcess(app)
        return Context.make(FakeConnect, { ...control, token, tokens }).pipe(
          Context.add(HttpClient.HttpClient, http),
          Context.add(Transport, ConnectHttpClient.make(http))
        )
      })
    )
}
