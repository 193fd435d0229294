import { assert, describe, it } from "@effect/vitest"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import * as SecretResolver from "@opconnect/core/SecretResolver"
import { Transport } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { host, token } from "../support/client.ts"
import { refusal, type Stub } from "../support/stub.ts"
import { item, vault, world } from "../support/world.ts"

const reference = "op://prod/db/password"

const resolverOver = ({ http }: Stub, options?: Parameters<typeof SecretResolver.make>[1]) =>
  SecretResolver.make({ host, token, retries: 0 }, options).pipe(
    Effect.provideService(Transport, ConnectHttpClient.make(http))
  )

describe("a resolver without a client", () => {
  it.effect("resolves references over the transport in the context", () =>
    Effect.gen(function* () {
      const resolver = yield* resolverOver(world([vault("prod", [item("db")])]))
      assert.strictEqual(Redacted.value(yield* resolver.resolve(reference)), "value of db")
    })
  )

  it.effect("names environment variables in its hints", () =>
    Effect.gen(function* () {
      const resolver = yield* resolverOver(world([], { first: () => refusal(401) }))
      const error = yield* Effect.flip(resolver.resolve(reference))
      assert.strictEqual(error._tag, "RequestFailed")
      assert.include(error.hint, "OP_CONNECT_TOKEN")
    })
  )

  it.effect("rejects invalid options of its cache", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(resolverOver(world([]), { capacity: 0 }))
      assert.strictEqual(error._tag, "InvalidOptions")
    })
  )
})
