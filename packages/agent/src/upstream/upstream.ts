import type { StreamedResponse, Service as Transport, TransportRequest } from "@opconnect/core/Transport"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { sharedName } from "../sealing/names.ts"
import type { SharedStore, StoreError, Take, Taken } from "../store/SharedStore.ts"
import * as Hosts from "./hosts.ts"
import { isAwayStatus, type Outcome, toOutcome } from "./outcome.ts"

/** A request to Connect. */
export interface UpstreamRequest {
  readonly method: string
  readonly path: string
  readonly token: string
  readonly body?: string | undefined
}

export interface ReadOptions {
  /** Try this host first, so that lists and items are read from the same host. */
  readonly preferred?: string | undefined
  /** Use only this host. */
  readonly only?: string | undefined
  /** `low` leaves half of the bucket to reads without a cached response. */
  readonly priority: "high" | "low"
}

/** A streamed response, or the reason why there is none. */
export type Passed =
  | { readonly type: "response"; readonly response: StreamedResponse }
  | { readonly type: "away"; readonly reason: string; readonly sent: boolean }

export interface Upstream {
  readonly hosts: ReadonlyArray<string>
  /** Reads one response, from the first host that responds. */
  readonly read: (request: UpstreamRequest, options: ReadOptions) => Effect.Effect<Outcome>
  /** Sends a request once, and returns its response. Another host is tried only if nothing was sent. */
  readonly pass: (request: UpstreamRequest, options: ReadOptions) => Effect.Effect<Passed>
  /** Whether every host failed recently. */
  readonly isAway: (now: number) => boolean
}

export interface UpstreamOptions {
  readonly hosts: ReadonlyArray<string>
  readonly ca: string | undefined
  readonly proxy: TransportRequest["proxy"]
  readonly environment: string
  readonly transport: Transport
  /** The store of the buckets, and the maximum requests per second to each host. */
  readonly bucket: () => { readonly store: SharedStore; readonly perSecond: number }
  readonly onRequest: (host: string, status: number | undefined) => void
}

const timeoutMs = 5_000
const connectTimeoutMs = 2_000
/** Lists of large vaults have several megabytes. */
const maxBodySize = 64 * 1_024 * 1_024
/** How long a request waits for a token of the bucket. */
const maxWaitMs = 2_000

/** The monotonic clock: a pause must not get longer when the wall clock is set back. */
const monotonic = Effect.clockWith((clock) => Effect.succeed(Number(clock.monotonicTimeNanosUnsafe()) / 1e6))

export const makeUpstream = ({
  bucket,
  ca,
  environment,
  hosts,
  onRequest,
  proxy,
  transport
}: UpstreamOptions): Upstream => {
  let states: Hosts.HostStates = new Map()
  const bucketNames = new Map(hosts.map((host) => [host, sharedName(environment, "bucket", host)]))

  const requestOf = (host: string, request: UpstreamRequest): TransportRequest => ({
    method: request.method,
    host,
    path: request.path,
    headers: {
      "user-agent": "opconnect-agent",
      authorization: `Bearer ${request.token}`,
      ...(request.body === undefined ? {} : { "content-type": "application/json" })
    },
    body: request.body,
    timeout: timeoutMs,
    connectTimeout: connectTimeoutMs,
    maxBodySize,
    ca,
    proxy,
    fresh: request.method !== "GET"
  })

  /** Waits for a token of a host's bucket. A failing store does not stop a request: the rate is then counted locally. */
  const turn = Effect.fnUntraced(function* (host: string, priority: "high" | "low"): Effect.fn.Return<boolean> {
    const deadline = (yield* monotonic) + maxWaitMs
    for (;;) {
      const { perSecond, store } = bucket()
      const burst = Math.max(1, perSecond)
      const take: Take = { perSecond, burst, leave: priority === "low" ? Math.floor(burst / 2) : 0 }
      const permit: Taken | StoreError = yield* Effect.catch(
        store.take(bucketNames.get(host) ?? host, take),
        (error: StoreError) => Effect.succeed(error)
      )
      if ("_tag" in permit) {
        // The local store may be in use by now, with a bucket of this process alone.
        if (bucket().store === store) return true
        continue
      }
      if (permit.granted) return true
      if ((yield* monotonic) + permit.waitMs > deadline) return false
      yield* Effect.sleep(Math.max(1, permit.waitMs))
    }
  })

  const failed = (host: string, now: number, isPushBack: boolean, retryAfterMs: number | undefined) => {
    states = Hosts.afterFailure(states, host, { isPushBack, retryAfterMs, now })
  }

  const candidates = (options: ReadOptions, now: number) =>
    options.only === undefined ? Hosts.inOrder(hosts, states, options.preferred, now) : [options.only]

  const read: Upstream["read"] = Effect.fnUntraced(function* (request, options) {
    let last: Outcome = { type: "away", reason: "every host asked to retry later", retryAfterMs: undefined }
    for (const host of candidates(options, yield* monotonic)) {
      if (!(yield* turn(host, options.priority))) {
        last = { type: "away", reason: "the limit of --upstream-rate is reached", retryAfterMs: undefined }
        continue
      }
      const outcome = yield* Effect.matchEffect(transport.send(requestOf(host, request)), {
        onFailure: (error) => Effect.succeed<Outcome>({ type: "away", reason: error.code, retryAfterMs: undefined }),
        onSuccess: (response) =>
          Effect.map(Clock.currentTimeMillis, (now) => {
            onRequest(host, response.status)
            return toOutcome(host, response, now)
          })
      })
      if (outcome.type === "response") {
        states = Hosts.afterResponse(states, host)
        return outcome
      }
      if (!outcome.reason.startsWith("status")) onRequest(host, undefined)
      const isPushBack = outcome.retryAfterMs !== undefined || outcome.reason === "status 429"
      failed(host, yield* monotonic, isPushBack, outcome.retryAfterMs)
      last = outcome
    }
    return last
  })

  const pass: Upstream["pass"] = Effect.fnUntraced(function* (request, options) {
    let last: Passed = { type: "away", reason: "every host asked to retry later", sent: false }
    for (const host of candidates(options, yield* monotonic)) {
      if (!(yield* turn(host, options.priority))) {
        last = { type: "away", reason: "the limit of --upstream-rate is reached", sent: false }
        continue
      }
      const passed = yield* Effect.match(transport.open(requestOf(host, request)), {
        onFailure: (error): Passed => ({ type: "away", reason: error.code, sent: error.sent }),
        onSuccess: (response): Passed => ({ type: "response", response })
      })
      if (passed.type === "response") {
        onRequest(host, passed.response.status)
        if (!isAwayStatus(passed.response.status)) states = Hosts.afterResponse(states, host)
        return passed
      }
      onRequest(host, undefined)
      failed(host, yield* monotonic, false, undefined)
      last = passed
      if (passed.sent) return passed
    }
    return last
  })

  return {
    hosts,
    read,
    pass,
    isAway: (now) =>
      hosts.every((host) => {
        const state = states.get(host)
        return state !== undefined && Math.max(state.restsUntil, state.pausedUntil) > now
      })
  }
}
