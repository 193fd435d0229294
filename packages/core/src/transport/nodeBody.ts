import type * as Http from "node:http"
import * as Arr from "effect/Array"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { responseLost } from "./responseErrors.ts"
import type { TransportError } from "./Transport.ts"

/**
 * The body of a response as a stream. Not by the source's own iterator, which cannot be cancelled while it waits, and which
 * copies chunks into larger ones.
 */
export const chunksOf = (source: Http.IncomingMessage) => {
  type Found = Effect.Effect<Arr.NonEmptyArray<Uint8Array>, TransportError | Cause.Done>
  const nobody = (_: Found) => {}
  const over = (): Found | undefined => {
    // Not at its end: only then is the connection free for the next request.
    if (!source.closed) return undefined
    return source.readableEnded ? Cause.done() : Effect.fail(responseLost("BODY_CUT_SHORT"))
  }
  return Stream.unwrap(
    Effect.gen(function* () {
      yield* Effect.addFinalizer(() => Effect.sync(() => source.destroy()))
      let give = nobody
      // Otherwise, it would flow as soon as there is a listener.
      source.pause()
      source.on("data", (chunk: Buffer) => {
        source.pause()
        give(Effect.succeed(Arr.of<Uint8Array>(chunk)))
      })
      // Errors are reported when the body is closed.
      source.on("error", () => undefined)
      source.once("close", () => {
        const found = over()
        if (found !== undefined) give(found)
      })
      const next: Found = Effect.callback((resume) => {
        const found = over()
        if (found !== undefined) return resume(found)
        give = (found) => {
          give = nobody
          resume(found)
        }
        source.resume()
        return Effect.sync(() => source.pause())
      })
      return Stream.fromPull(Effect.succeed(next))
    })
  )
}
