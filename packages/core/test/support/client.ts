import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttpClient from "@opconnect/core/ConnectHttpClient"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Secrets from "@opconnect/core/Secrets"
import { Transport } from "@opconnect/core/Transport"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import type * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import type { Stub } from "./stub.ts"

/** 26 characters, as Connect's ids have them. */
export const vaultId = "vaultaaaaaaaaaaaaaaaaaaaaa"
export const itemId = "itemaaaaaaaaaaaaaaaaaaaaaa"
export const fileId = "fileaaaaaaaaaaaaaaaaaaaaaa"
export const token = "eyJhbGciOiJFUzI1NiJ9.token-of-the-tests.c2lnbmF0dXJl"
export const host = "http://connect.test:8080"

/** A client over a stub. */
export const clientOver = (stub: Pick<Stub, "http">, options: Partial<ConnectOptions> = {}) =>
  ConnectClient.make({ host, token, ...options }).pipe(
    Effect.provideService(Transport, ConnectHttpClient.make(stub.http)),
    Effect.orDie
  )

/** The secrets engine over a stub. */
export const secretsOver = (
  stub: Pick<Stub, "http">,
  options: Secrets.SecretsOptions = {},
  connect: Partial<ConnectOptions> = {}
) =>
  Effect.flatMap(clientOver(stub, { retries: 0, ...connect }), (client) =>
    Effect.provideService(Secrets.make(options), ConnectClient.ConnectClient, client)
  )

/** Runs an effect while the test clock flies past all its waits. */
export const elapse = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  within: Duration.Input = "10 minutes"
): Effect.Effect<Result.Result<A, E>, never, R> =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(Effect.result(effect))
    yield* TestClock.adjust(within)
    return yield* Fiber.join(fiber)
  })

/** The error of an effect, while the test clock flies. */
export const failureOf = <A, E, R>(
  effect: Effect.Effect<A, E, R>,
  within?: Duration.Input
): Effect.Effect<E, never, R> =>
  Effect.flatMap(elapse(effect, within), (result) =>
    result._tag === "Failure"
      ? Effect.succeed(result.failure)
      : Effect.die(new Error(`expected a failure, got ${JSON.stringify(result.success)}`))
  )

/** The value of an effect, while the test clock flies. */
export const successOf = <A, E, R>(effect: Effect.Effect<A, E, R>, within?: Duration.Input): Effect.Effect<A, E, R> =>
  Effect.flatMap(elapse(effect, within), Effect.fromResult)

/** Takes the luck out of the jitter: every draw gives this number. */
export const withLuck = (luck: number) =>
  Effect.provideService(Random.Random, { nextIntUnsafe: () => luck, nextDoubleUnsafe: () => luck })

/** Runs an effect on the same clock, but for a wall time that has been set back by 5 hours. */
export const setBack = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Clock.clockWith((clock) => {
    const hours = 5 * 3_600_000
    const back: Clock.Clock = Object.assign(Object.create(clock), {
      currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe() - hours,
      currentTimeMillis: Effect.map(clock.currentTimeMillis, (time) => time - hours)
    })
    return Effect.provideService(effect, Clock.Clock, back)
  })

/** Runs an effect with the number of sleeps of its clock that are under way. */
export const countingSleeps = <A, E, R>(
  run: (sleeping: () => number) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Clock.clockWith((clock) => {
    let sleeping = 0
    const counting: Clock.Clock = Object.assign(Object.create(clock), {
      sleep: (duration: Duration.Duration) =>
        Effect.acquireUseRelease(
          Effect.sync(() => sleeping++),
          () => clock.sleep(duration),
          () => Effect.sync(() => sleeping--)
        )
    })
    return Effect.provideService(
      run(() => sleeping),
      Clock.Clock,
      counting
    )
  })
