import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { codeOf, isUnsent } from "./codes.ts"
import { type ResponseHead, type Service, TransportError, type TransportRequest } from "./Transport.ts"

const failed = (cause: unknown) => {
  const code = codeOf(cause)
  return new TransportError({ code, sent: !isUnsent(code), stale: false })
}

const cutShort = () => new TransportError({ code: "BODY_CUT_SHORT", sent: true, stale: false })

const headOf = (response: Response): ResponseHead => ({
  // A browser hides the status of a redirect that is not followed.
  status: response.type === "opaqueredirect" ? 302 : response.status,
  headers: Object.fromEntries(response.headers),
  connectMs: undefined
})

const longestTimerMs = 2 ** 31 - 1

/** Sends a request under its time limit. `read` is within that limit. */
const exchange = <A>(
  { body, headers, host, method, path, timeout }: TransportRequest,
  read: (response: Response) => Promise<A>
): Effect.Effect<A, TransportError> =>
  Effect.callback((resume) => {
    const controller = new AbortController()
    let isLate = false
    // One timer of the runtime for the whole exchange, as its `fetch` takes no virtual time either.
    // @effect-diagnostics-next-line globalTimersInEffect:off
    const timer = setTimeout(
      () => {
        isLate = true
        controller.abort()
      },
      Math.min(timeout, longestTimerMs)
    )
    const end = (result: Effect.Effect<A, TransportError>) => {
      clearTimeout(timer)
      resume(result)
    }
    // This is the transport of `fetch`.
    // @effect-diagnostics-next-line globalFetchInEffect:off
    fetch(`${host}${path}`, {
      method,
      headers,
      // Redirects are not followed, because the headers with the token would be sent along.
      redirect: "manual",
      signal: controller.signal,
      ...(body === undefined ? {} : { body })
    })
      .then(read)
      .then(
        (value) => end(Effect.succeed(value)),
        (cause) => {
          if (isLate) return end(Effect.fail(new TransportError({ code: "TIMEOUT", sent: true, stale: false })))
          end(Effect.fail(cause instanceof TransportError ? cause : failed(cause)))
        }
      )
    // Ends the exchange, and with it the timer.
    return Effect.sync(() => controller.abort())
  })

/** Stops at a limit: `fetch` itself has none. */
const readWhole = async (response: Response, maxBodySize: number): Promise<Uint8Array> => {
  if (response.body === null) return new Uint8Array()
  const reader = response.body.getReader()
  const chunks: Array<Uint8Array> = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read().catch((cause) => {
      throw cause instanceof Error && cause.name === "AbortError" ? cause : cutShort()
    })
    if (done) break
    size += value.length
    if (size > maxBodySize) {
      await reader.cancel()
      throw new TransportError({ code: "BODY_TOO_LARGE", sent: true, stale: false, status: response.status })
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const chunksOf = (response: Response): Stream.Stream<Uint8Array, TransportError> => {
  const { body } = response
  if (body === null) return Stream.empty
  return Stream.unwrap(
    Effect.gen(function* () {
      const reader = body.getReader()
      yield* Effect.addFinalizer(() => Effect.promise(() => reader.cancel().catch(() => undefined)))
      const next = Effect.flatMap(
        Effect.tryPromise({ try: () => reader.read(), catch: cutShort }),
        ({ done, value }): Effect.Effect<[Uint8Array], Cause.Done> =>
          done || value === undefined ? Cause.done() : Effect.succeed([value])
      )
      return Stream.fromPull(Effect.succeed(next))
    })
  )
}

/** A transport over the runtime's `fetch`. The runtime manages its connections. CA files are not supported. */
export const service: Service = {
  send: (request) =>
    exchange(request, async (response) => ({
      ...headOf(response),
      body: await readWhole(response, request.maxBodySize)
    })),
  open: (request) => exchange(request, (response) => Promise.resolve({ ...headOf(response), body: chunksOf(response) }))
}
