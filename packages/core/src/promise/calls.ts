import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Option from "effect/Option"
import * as Pull from "effect/Pull"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { InvalidOptions } from "../contract/ConnectOptions.ts"
import { closedError, type Failure, internalError, toError } from "./failure.ts"

/** Runs effects as promises, with services that live until they are closed. Errors name the options that were `given`. */
export const make = <Services>(layer: Layer.Layer<Services, InvalidOptions>, given: object) => {
  let runtime = ManagedRuntime.make(layer)
  let isClosed = false
  /** Streams that are being read. Between two reads, there is no fiber to interrupt. */
  const streams = Scope.makeUnsafe("parallel")

  /** A scope that is closed with the client, unless it was closed earlier. */
  const open = () => Scope.forkUnsafe(streams)

  // Errors are created here, after the await, so that their stack leads to the caller.
  const run = async <A>(effect: Effect.Effect<A, Failure, Services>, signal?: AbortSignal): Promise<A> => {
    // Effect looks at the signal only after it has started.
    signal?.throwIfAborted()
    const started = runtime
    const exit = await started.runPromiseExit(effect, { signal })
    if (Exit.isSuccess(exit)) return exit.value
    signal?.throwIfAborted()
    if (isClosed) throw closedError()
    const failure = Option.getOrUndefined(Cause.findErrorOption(exit.cause))
    if (failure === undefined) throw internalError(Cause.squash(exit.cause))
    // A runtime keeps a failed start permanently, but a missing token file may appear later.
    if (failure._tag === "InvalidOptions" && runtime === started) runtime = ManagedRuntime.make(layer)
    throw toError(failure, given)
  }

  /** A stream that starts with each reader and ends when the reader leaves. */
  const iterate = <A>(stream: Stream.Stream<A, Failure, Services>, signal?: AbortSignal): AsyncIterable<A> => ({
    async *[Symbol.asyncIterator]() {
      const scope = open()
      const release = () => Effect.runPromiseExit(Scope.close(scope, Exit.void))
      signal?.addEventListener("abort", release)
      try {
        const pull = await run(Scope.provide(Stream.toPull(stream), scope), signal)
        const next = Pull.catchDone(pull, () => Effect.void)
        for (let some = await run(next, signal); some !== undefined; some = await run(next, signal)) yield* some
      } finally {
        signal?.removeEventListener("abort", release)
        await release()
      }
    }
  })

  /** The services, once they have started. */
  const services = () => (isClosed ? undefined : runtime.cachedContext)

  const close = async (): Promise<void> => {
    isClosed = true
    await runtime.dispose()
    await Effect.runPromise(Scope.close(streams, Exit.void))
  }

  return { run, iterate, open, services, close }
}

export type Calls<Services> = ReturnType<typeof make<Services>>
