/** Server-sent events of changed vaults: `GET /v1/events`. */
import type { ServerResponse } from "node:http"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import type { Engine } from "../engine/engine.ts"

/** Proxies close connections that are silent. */
const heartbeatMs = 15_000
/** Maximum number of open streams. */
const maxStreams = 1_000

export const makeEvents = Effect.fnUntraced(function* (engine: Engine) {
  const services = yield* Effect.context<never>()
  const open = new Set<() => void>()

  /** @param onStatus Called with the status, once it is known. */
  const events = (response: ServerResponse, token: string, onStatus: (status: number) => void): void => {
    const fail = (status: number, message: string) => {
      onStatus(status)
      response.writeHead(status, {
        "content-type": "application/json",
        ...(status === 401 ? {} : { "retry-after": "1" })
      })
      response.end(JSON.stringify({ status, message }))
    }
    if (open.size >= maxStreams) {
      fail(503, "Too many streams are open.")
      return
    }
    /** Changes that a slow reader has not received yet: only the newest one of each vault. */
    const waiting = new Map<string, string>()
    let isFull = false
    const flush = () => {
      for (const [vault, text] of waiting) {
        if (isFull) return
        waiting.delete(vault)
        isFull = !response.write(text)
      }
    }
    response.on("drain", () => {
      isFull = false
      flush()
    })
    const beat = Effect.forever(
      Effect.andThen(
        Effect.sleep(heartbeatMs),
        Effect.sync(() => {
          if (!isFull) isFull = !response.write(": \n\n")
        })
      )
    )
    const follow = Stream.runForEach(engine.changes(token), ({ contentVersion, vault }) =>
      Effect.sync(() => {
        waiting.set(vault, `data: ${JSON.stringify({ vault, contentVersion })}\n\n`)
        flush()
      })
    )
    const work = Effect.gen(function* () {
      const problem = yield* engine.verify(token)
      if (problem !== undefined) return fail(problem.response.status, "The token is not accepted.")
      onStatus(200)
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
      response.flushHeaders()
      yield* Effect.raceFirst(follow, beat)
      response.end()
    })
    const fiber = Effect.runForkWith(services)(work)
    const end = () => {
      if (response.headersSent && !response.writableEnded) {
        // Random, so that clients reconnect at different times.
        response.write(`retry: ${Math.round(1_000 + Math.random() * 4_000)}\n\n`)
        response.end()
      }
      Effect.runForkWith(services)(Fiber.interrupt(fiber))
    }
    open.add(end)
    response.once("close", () => {
      open.delete(end)
      Effect.runForkWith(services)(Fiber.interrupt(fiber))
    })
  }
  return {
    events,
    count: () => open.size,
    endAll: () => {
      for (const end of [...open]) end()
    }
  }
})
