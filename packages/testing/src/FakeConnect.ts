/**
 * A whole Connect server within the process, for tests written with Effect.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import { fromClientRequest, HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Fake from "./internal/server/fake.ts"
import type { FakeConnectOptions } from "./Options.ts"
import type { RecordedRequest } from "./RequestLog.ts"
import type { InvalidSeed, Seed } from "./Seed.ts"

/**
 * A fake Connect server, as the test that uses it sees it.
 *
 * **Example** (A client that talks to the fake without a socket)
 *
 * ```ts
 * import * as ConnectClient from "@opconnect/core/ConnectClient"
 * import { FakeConnect } from "@opconnect/testing"
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
 */
export class FakeConnect extends Context.Service<
  FakeConnect,
  {
    /** The token that may do everything. */
    readonly token: string
    /** The tokens of the option of that name, in its order. */
    readonly tokens: ReadonlyArray<string>
    /** The requests that were answered, in their order. */
    readonly requests: Effect.Effect<ReadonlyArray<RecordedRequest>>
    /** Back to the seed, with no request recorded. */
    readonly reset: Effect.Effect<void>
    /**
     * Gives a field another value behind the clients' backs, as a person in the 1Password app would: the item's version
     * grows, and `lag` holds. Each is named by its name or id; a name that none has, or several, is a defect.
     */
    readonly setField: (vault: string, item: string, field: string, value: string) => Effect.Effect<void>
  }
>()("@opconnect/testing/FakeConnect") {
  /**
   * A fake and an `HttpClient` that leads to it, whatever the host. Nothing leaves the process, and its time is the
   * `Clock` of the program: `TestClock` moves one-time passwords and latency.
   */
  static readonly layer = (
    seed: Seed,
    options: FakeConnectOptions = {}
  ): Layer.Layer<FakeConnect | HttpClient.HttpClient, InvalidSeed> =>
    Layer.effectContext(
      Effect.map(Fake.make(seed, options), ({ app, setField, token, tokens, world }) =>
        Context.make(FakeConnect, {
          token,
          tokens,
          requests: Effect.map(world.log, (log) => log.map(({ request }) => request)),
          reset: world.reset,
          setField
        }).pipe(
          Context.add(
            HttpClient.HttpClient,
            HttpClient.make((request) =>
              app.pipe(
                Effect.map((response) => HttpServerResponse.toClientResponse(response, { request })),
                Effect.provideService(HttpServerRequest, fromClientRequest(request)),
                Effect.scoped
              )
            )
          )
        )
      )
    )
}
