import type * as Http from "node:http"
import type * as Net from "node:net"
import * as Effect from "effect/Effect"
import { socketPathOf } from "../contract/hosts.ts"
import type { FailedTarget } from "./connectionFailure.ts"
import { responseLost } from "./responseErrors.ts"
import { type ResponseHead, type Service, TransportError, type TransportRequest } from "./Transport.ts"

/** Timers of Node count in 32 bits; a longer one fires at once. */
const maxTimerMs = 2 ** 31 - 1

/** The address of a host, parsed once, and its connections. */
interface Target extends FailedTarget {
  readonly request: typeof Http.request
  readonly basePath: string
  readonly kept: Http.Agent
  readonly fresh: Http.Agent
}

/**
 * Not by `import`, which reads every export of `node:http`; one of them is a getter that loads all of undici, and that
 * takes longer than the requests of a short-lived process. TLS is loaded by the first request that needs it.
 */
const makeTarget = ({ ca, host, proxy }: TransportRequest): Target => {
  const socketPath = socketPathOf(host)
  if (socketPath !== undefined) {
    const { Agent, request } = process.getBuiltinModule("node:http")
    const direct = { proxyEnv: {} }
    const kept = new Agent({ keepAlive: true, ...direct })
    const fresh = new Agent({ keepAlive: false, ...direct })
    return { request, address: { socketPath }, basePath: "", kept, fresh, proxy: {}, probe: undefined }
  }
  const { hostname, pathname, port, protocol } = new URL(host)
  const { Agent, request } = process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http")
  // Always set: without it, an agent may follow later changes of the environment.
  const options = { ...(ca === undefined ? undefined : { ca }), proxyEnv: proxy }
  return {
    request,
    address: { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? undefined : port },
    basePath: pathname === "/" ? "" : pathname,
    kept: new Agent({ keepAlive: true, ...options }),
    fresh: new Agent({ keepAlive: false, ...options }),
    proxy,
    probe: undefined
  }
}

// Loaded by the first connection that fails.
const failures = () => import("./connectionFailure.ts")

interface Exchange {
  /** Called once, with the head of the response. */
  readonly onHead: (source: Http.IncomingMessage, connectMs: number | undefined) => void
  readonly onError: (error: TransportError) => void
}

/** Milliseconds of a monotonic clock: `performance` would load eight modules of Node. */
const nowMs = () => process.uptime() * 1000

/** Sends a request. The returned function aborts it. */
const begin = (target: Target, request: TransportRequest, { onError, onHead }: Exchange) => {
  const startedAt = nowMs()
  /** The connection is open, so the request may have left this machine. */
  let connected = false
  let connectMs: number | undefined
  /** The response has started, or the failure is known. */
  let isSettled = false
  let status: number | undefined
  let ended: string | undefined
  const outgoing = target.request({
    ...target.address,
    path: target.basePath + request.path,
    method: request.method,
    agent: request.fresh ? target.fresh : target.kept
  })
  // Not among the options, which NODE_DEBUG prints when a connection is opened.
  // Compressed responses are not decoded here. Without this header a server may choose any encoding.
  outgoing.setHeader("accept-encoding", "identity")
  for (const name in request.headers) outgoing.setHeader(name, request.headers[name] ?? "")

  const giveUp = (code: string) => {
    ended ??= code
    outgoing.destroy()
  }
  // One timer for both limits: for the connection, and once more for a response that takes longer than that.
  const connectTimeout = Math.min(request.connectTimeout, request.timeout)
  const onTimeout = () => {
    if (!connected && connectTimeout < request.timeout) return giveUp("CONNECT_TIMEOUT")
    const remainingMs = request.timeout - (nowMs() - startedAt)
    if (remainingMs < 1) return giveUp("TIMEOUT")
    timer = setTimeout(onTimeout, Math.min(remainingMs, maxTimerMs))
  }
  let timer = setTimeout(onTimeout, Math.min(connectTimeout, maxTimerMs))
  outgoing.once("socket", (socket: Net.Socket) => {
    const onConnected = () => {
      connected = true
      connectMs = nowMs() - startedAt
    }
    if (socket.connecting) socket.once("encrypted" in socket ? "secureConnect" : "connect", onConnected)
    // A socket that could not be created, for lack of a file descriptor, is not connecting either.
    else if (!socket.destroyed) connected = true
  })
  outgoing.once("response", (source) => {
    const encoding = source.headers["content-encoding"]
    status = source.statusCode
    if (encoding !== undefined && encoding !== "identity") return giveUp("BODY_ENCODED")
    isSettled = true
    onHead(source, connectMs)
  })
  outgoing.on("error", (cause) => {
    clearTimeout(timer)
    // If there is a response, its body reports the failure.
    if (isSettled) return
    isSettled = true
    const stale = outgoing.reusedSocket && ended === undefined
    void failures()
      .then(({ explain }) => explain(cause, target, { ended, connected, stale, status }))
      // The module cannot be read where no file can be opened (EMFILE), which is then the cause itself.
      .catch(() => new TransportError({ code: ended ?? String(Object(cause).code), sent: connected, stale, status }))
      .then(onError)
  })
  // Without an error end requests that are destroyed before they have a socket, and those with a 101 response.
  outgoing.once("close", () => {
    if (isSettled) return
    clearTimeout(timer)
    onError(new TransportError({ code: ended ?? "ECONNRESET", sent: connected, stale: false, status }))
  })
  outgoing.end(request.body)
  return {
    /** The response is complete, or its reader has its own timeout. */
    stopTimer: () => clearTimeout(timer),
    /** The reason why a response ended early. */
    endedBy: () => ended,
    cancel: () => {
      clearTimeout(timer)
      outgoing.destroy()
    }
  }
}

// Loaded by the first body that is read as a stream: evaluating streams takes a starting process milliseconds.
const streams = Effect.promise(() => import("./nodeBody.ts"))

const headOf = (source: Http.IncomingMessage, connectMs: number | undefined): ResponseHead => ({
  status: source.statusCode ?? 0,
  headers: source.headers,
  connectMs
})

const readWhole = (
  source: Http.IncomingMessage,
  maxBodySize: number,
  done: (body: Uint8Array | TransportError) => void
) => {
  // Most bodies come with their heads.
  if (source.complete && source.readableLength <= maxBodySize) {
    const bytes: Uint8Array = source.read() ?? new Uint8Array()
    // To its end, which frees the connection.
    source.resume()
    return done(bytes)
  }
  // It may have failed before it is read.
  if (source.destroyed) return done(responseLost("BODY_CUT_SHORT"))
  // Copied together as they arrive: chunks that are kept until the end outlive several garbage collections.
  const length = Number(source.headers["content-length"])
  let body = Buffer.allocUnsafeSlow(length <= maxBodySize ? length : 0)
  let size = 0
  source.on("data", (chunk: Buffer) => {
    const start = size
    size += chunk.length
    if (size > maxBodySize) {
      // A body that is complete still ends, whether or not it is destroyed.
      source.removeAllListeners("end")
      source.destroy()
      return done(responseLost("BODY_TOO_LARGE", source.statusCode))
    }
    if (size > body.length) body = Buffer.concat([body], Math.max(size, 2 * start))
    chunk.copy(body, start)
  })
  source.once("end", () => done(body.subarray(0, size)))
  source.on("error", () => undefined)
  // A connection that was closed in the middle of a body does not always count as an error.
  source.once("close", () => {
    if (!source.readableEnded && size <= maxBodySize) done(responseLost("BODY_CUT_SHORT", source.statusCode))
  })
}

/** A transport over `node:http` and `node:https` that keeps its connections, closed with its scope. */
export const make = Effect.gen(function* () {
  const targets = yield* Effect.acquireRelease(
    Effect.sync(() => new Map<string, Target>()),
    (all) =>
      Effect.sync(() => {
        for (const { fresh, kept } of all.values()) {
          kept.destroy()
          fresh.destroy()
        }
      })
  )
  const targetOf = (request: TransportRequest) => {
    const { ca, host } = request
    const key = ca === undefined ? host : `${host} ${ca}`
    const target = targets.get(key) ?? makeTarget(request)
    targets.set(key, target)
    return target
  }

  const service: Service = {
    connectsToSockets: true,
    send: (request) =>
      Effect.callback((resume) => {
        const exchange = begin(targetOf(request), request, {
          onError: (error) => resume(Effect.fail(error)),
          onHead: (source, connectMs) =>
            // When the bytes that are here have been parsed.
            process.nextTick(() =>
              readWhole(source, request.maxBodySize, (body) => {
                exchange.stopTimer()
                if (!(body instanceof TransportError))
                  return resume(Effect.succeed({ ...headOf(source, connectMs), body }))
                const ended = exchange.endedBy()
                resume(Effect.fail(ended === undefined ? body : responseLost(ended)))
              })
            )
        })
        return Effect.sync(exchange.cancel)
      }),
    open: (request) =>
      Effect.flatMap(streams, ({ chunksOf }) =>
        Effect.callback((resume) => {
          const exchange = begin(targetOf(request), request, {
            onError: (error) => resume(Effect.fail(error)),
            onHead: (source, connectMs) => {
              exchange.stopTimer()
              // An absent body must be read too: only then is the connection free again.
              if (source.statusCode === 204 || source.statusCode === 304) source.resume()
              process.nextTick(() => resume(Effect.succeed({ ...headOf(source, connectMs), body: chunksOf(source) })))
            }
          })
          return Effect.sync(exchange.cancel)
        })
      )
  }
  return service
})
