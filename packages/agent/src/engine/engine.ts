/** The agent without network or command line: responds to the requests of clients, with the clock of the fiber that created it. */
import { tokenIssue } from "@opconnect/core/Options"
import type { Service as Transport } from "@opconnect/core/Transport"
import * as Clock from "effect/Clock"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import * as Random from "effect/Random"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { makeMemory } from "../cache/memory.ts"
import { type AgentOptions, idleMs, refusalMs, requestMs } from "../model/options.ts"
import { errorResponse } from "../model/responses.ts"
import { isRead, isWrite, type Route } from "../model/routes.ts"
import * as Proof from "../proof/proof.ts"
import { sharedName, tokenNames } from "../sealing/names.ts"
import { makeSealer } from "../sealing/seal.ts"
import { makeMemoryStore, steadyClock } from "../store/memoryStore.ts"
import type { SharedStore, StoreError } from "../store/SharedStore.ts"
import { makeStoreLink } from "../store/storeLink.ts"
import { makeUpstream } from "../upstream/upstream.ts"
import * as Admission from "./admission.ts"
import type { AgentEvent, Context } from "./context.ts"
import * as Heads from "./heads.ts"
import { type Target, targetOf } from "./keep.ts"
import { download, type Passing, pass, type Reply, write } from "./passing.ts"
import { ensureKnown, late, lookup, read } from "./reads.ts"
import { forgetResponses, isExpired, makeSession, type Served, type Session, type SessionOptions } from "./session.ts"
import { giveBack, watch } from "./watcher.ts"

export interface EngineOptions {
  readonly options: AgentOptions
  readonly transport: Transport
  /** The store of the fleet, with the keys of its records: the first one encrypts, all decrypt. */
  readonly shared?: { readonly store: SharedStore; readonly keys: ReadonlyArray<Uint8Array> } | undefined
  readonly onEvent?: (event: AgentEvent) => void
  readonly onRequest?: (host: string, status: number | undefined) => void
  readonly onStore?: (isShared: boolean, problem: StoreError | undefined) => void
}

/** A request whose token and path were read. */
export interface EngineRequest {
  readonly method: string
  readonly route: Route
  readonly token: string
  readonly body?: string | undefined
}

/** A vault that has changed. */
export interface VaultChange {
  readonly vault: string
  readonly contentVersion: number | undefined
}

export interface EngineState {
  readonly tokens: number
  readonly entries: number
  readonly bytes: number
  readonly isShared: boolean
  readonly storeProblem: StoreError | undefined
  /** Whether every token's last poll failed. */
  readonly isConnectAway: boolean
}

export interface Engine {
  /** The response in memory, synchronously. */
  readonly lookup: (token: string, target: Target) => Served | undefined
  readonly handle: (request: EngineRequest) => Effect.Effect<Reply>
  /**
   * Changes of the vaults of a token, starting with all vaults. Ends when the token is no longer accepted. A slow reader
   * gets only the latest state of each vault.
   */
  readonly changes: (token: string) => Stream.Stream<VaultChange>
  /** `undefined` if Connect accepts the token; otherwise the response to its requests. Polls at most once. */
  readonly verify: (token: string) => Effect.Effect<Served | undefined>
  readonly tokenId: (token: string) => string
  /** Whether Connect accepts the token, as far as the agent knows. */
  readonly isAccepted: (token: string) => boolean
  readonly state: () => EngineState
  /** Releases all leases. */
  readonly drain: Effect.Effect<void>
}

/** TTL of records and heads, at least as long as their responses may be returned. */
const minTtlMs = 3_600_000
const maxTtlMs = 7 * 24 * 3_600_000

/** Maximum number of remembered tokens that were never accepted. */
const maxUnproven = 1_000

/** Maximum requests per second of each agent while the shared store, which counts those of all, is unavailable. */
const aloneRate = 5

/** Time until an agent subscribes again after a lost subscription. */
const subscribeAgainMs = 1_000

const tooMany: Served = {
  response: errorResponse(429, "Too many tokens are being verified.", { "retry-after": "1" }),
  level: "none"
}

const unverified: Served = {
  response: errorResponse(503, "Connect has not verified the token.", { "retry-after": "1" }),
  level: "none"
}

const refusedResponse: Served = { response: errorResponse(401, "The token was rejected."), level: "none" }

export const makeEngine = Effect.fnUntraced(function* ({
  onEvent = () => undefined,
  onRequest = () => undefined,
  onStore,
  options,
  shared,
  transport
}: EngineOptions): Effect.fn.Return<Engine, never, Scope.Scope> {
  const clock = yield* Clock.Clock
  const random = yield* Random.Random
  const scope = yield* Effect.scope
  const services = yield* Effect.context<never>()
  const monotonic = () => Number(clock.monotonicTimeNanosUnsafe()) / 1e6
  const wall = () => clock.currentTimeMillisUnsafe()

  // Responses are cached in memory; the local store is only for heads, leases and buckets.
  const local = yield* makeMemoryStore(yield* steadyClock)
  const link = yield* makeStoreLink(shared?.store, local, onStore)
  const memory = makeMemory(options.memoryBytes)
  const rate = () =>
    shared !== undefined && !link.current().isShared ? Math.min(aloneRate, options.upstreamRate) : options.upstreamRate
  const upstream = makeUpstream({
    ...{ hosts: options.hosts, ca: options.ca, proxy: options.proxy ?? {}, environment: options.environment },
    ...{ transport, onRequest, bucket: () => ({ store: link.current().store, perSecond: rate() }) }
  })
  const ttlMs = Math.min(maxTtlMs, Math.max(minTtlMs, options.staleIfErrorMs + options.staleTokenMs))
  const sessionOptions: SessionOptions = {
    ...{ environment: options.environment, link, ttlMs, pollMs: options.pollMs }
  }
  const sessions = new Map<string, Session>()
  const byScope = new Map<string, Session>()
  const run = <A>(effect: Effect.Effect<A>) => Effect.runForkWith(services)(Effect.forkIn(effect, scope))

  const context: Context = {
    ...{ options, link, upstream, memory, monotonic, wall, sessionOptions, onEvent },
    random: () => random.nextDoubleUnsafe(),
    channel: sharedName(options.environment, "changes"),
    watch: (session) => {
      if (session.isWatched) return
      session.isWatched = true
      run(
        Effect.ensuring(
          watch(context, session),
          Effect.sync(() => (session.isWatched = false))
        )
      )
    }
  }

  /** Removes sessions that are no longer needed. */
  const sweep = (now: number) => {
    for (const [token, session] of sessions) {
      const isIdle = now - session.usedAt > idleMs + Math.max(options.staleTokenMs, refusalMs)
      const isRefusedLong = session.proof.refusedAt !== undefined && now - session.proof.refusedAt > refusalMs
      const isUnproven = session.proof.acceptedAt === undefined && now - session.usedAt > refusalMs
      if (session.isWatched || session.flights.size > 0 || !(isIdle || isRefusedLong || isUnproven)) continue
      forgetResponses(session, memory)
      sessions.delete(token)
      byScope.delete(session.names.scope())
    }
  }
  let sweptAt = 0
  const sessionOf = Effect.fnUntraced(function* (token: string) {
    const existing = sessions.get(token)
    const now = monotonic()
    if (existing !== undefined) {
      existing.usedAt = now
      return existing
    }
    if (sessions.size >= maxUnproven && now - sweptAt > 1_000) {
      sweptAt = now
      sweep(now)
    }
    const unproven = [...sessions.values()].filter(({ proof }) => proof.acceptedAt === undefined).length
    if (unproven >= maxUnproven) return undefined
    const names = tokenNames(options.environment, token)
    const sealer = shared && makeSealer(shared.keys, token)
    const session = makeSession(token, names, sealer, yield* Queue.sliding<void>(1), sessionOptions)
    session.usedAt = now
    sessions.set(token, session)
    byScope.set(names.scope(), session)
    return session
  })

  let admission = Admission.initial
  /** Runs a request of a token that was never accepted, or was refused since. */
  const admitted = Effect.fnUntraced(function* <A>(work: Effect.Effect<A>, limited: A) {
    const step = Admission.admit(admission, monotonic())
    admission = step.state
    if (!step.isAdmitted) return limited
    return yield* Effect.ensuring(
      work,
      Effect.sync(() => {
        admission = Admission.leave(admission)
      })
    )
  })
  const verifying = new Map<Session, Deferred.Deferred<Served | undefined>>()

  /** `undefined` if the token may be served; otherwise the response. */
  const verifyOnce = Effect.fnUntraced(function* (session: Session): Effect.fn.Return<Served | undefined> {
    yield* Heads.refresh(context, session, [])
    if (session.proof.acceptedAt !== undefined) return undefined
    if (Proof.isRefused(session.proof, monotonic())) return refusedResponse
    return yield* admitted(
      Effect.map(ensureKnown(context, session, session.own), (outcome) =>
        outcome === "refused" || Proof.isRefused(session.proof, monotonic()) ? refusedResponse : undefined
      ),
      tooMany
    )
  })
  const verified = Effect.fnUntraced(function* (session: Session): Effect.fn.Return<Served | undefined> {
    if (session.proof.acceptedAt !== undefined) return undefined
    if (Proof.isRefused(session.proof, monotonic())) return refusedResponse
    const current = verifying.get(session)
    if (current !== undefined) return yield* Deferred.await(current)
    const result = Deferred.makeUnsafe<Served | undefined>()
    verifying.set(session, result)
    const work = Effect.onExit(verifyOnce(session), (exit) => {
      verifying.delete(session)
      return Deferred.done(result, exit)
    })
    yield* Effect.forkIn(work, scope)
    return yield* Deferred.await(result)
  })

  /** Concurrent reads of the same target share one flight, which continues when a client disconnects. */
  const fly = Effect.fnUntraced(function* (session: Session, target: Target): Effect.fn.Return<Served> {
    const key = `${target.vault} ${target.key}`
    const current = session.flights.get(key)
    if (current !== undefined) return yield* Deferred.await(current)
    const flight = Deferred.makeUnsafe<Served>()
    session.flights.set(key, flight)
    const work = read(context, session, target).pipe(
      Effect.timeoutOrElse({ duration: requestMs, orElse: () => late(context, session, target) }),
      Effect.onExit((exit) => {
        session.flights.delete(key)
        return Deferred.done(flight, exit)
      })
    )
    yield* Effect.forkIn(work, scope)
    return yield* Deferred.await(flight)
  })

  const find = (token: string, target: Target) => {
    const session = sessions.get(token)
    if (session === undefined) return undefined
    const served = lookup(context, session, target)
    if (served !== undefined) session.usedAt = monotonic()
    return served
  }

  /** Handles a request of a verified token. Each request verifies a token that may not list vaults. */
  const respond = Effect.fnUntraced(function* (session: Session, request: EngineRequest): Effect.fn.Return<Reply> {
    const { method, route } = request
    const passing: Passing = { method, route, body: request.body }
    if (isWrite(route, method) && "vault" in route) return yield* write(context, session, { ...passing, route })
    if (!isRead(route)) return (yield* pass(context, session, passing)).reply
    const target = targetOf(route)
    const hit = find(request.token, target)
    if (hit !== undefined) return hit
    if (route.kind !== "content") return yield* fly(session, target)
    return yield* contentOf(session, target)
  })

  /** The content of a file, cached or downloaded. The version of its item must be known first. */
  const contentOf = Effect.fnUntraced(function* (session: Session, target: Target): Effect.fn.Return<Reply> {
    const view = Heads.viewOf(session, target.vault)
    yield* ensureKnown(context, session, view)
    if (Proof.isRefused(session.proof, monotonic())) return refusedResponse
    yield* Heads.ensureHead(context, session, view)
    const hit = find(session.token, target)
    if (hit !== undefined) return hit
    if (upstream.isAway(monotonic())) {
      const stale = yield* late(context, session, target)
      if (stale.level === "stale") return stale
    }
    const reply = yield* download(context, session, target)
    const isAway = !("stream" in reply) && reply.response.status >= 500
    return isAway
      ? yield* Effect.map(late(context, session, target), (stale) => (stale.level === "stale" ? stale : reply))
      : reply
  })

  const handle = Effect.fnUntraced(function* (request: EngineRequest): Effect.fn.Return<Reply> {
    // Malformed and expired tokens never reach Connect.
    const issue = tokenIssue(request.token, wall())
    if (issue !== undefined) return { response: errorResponse(401, issue.message), level: "none" }
    const session = yield* sessionOf(request.token)
    if (session === undefined) return tooMany
    if (isExpired(session, wall())) {
      return { response: errorResponse(401, "The token has expired."), level: "none" }
    }
    const problem = yield* verified(session)
    if (problem !== undefined) return problem
    if (session.proof.acceptedAt !== undefined) {
      context.watch(session)
      return yield* respond(session, request)
    }
    return yield* admitted<Reply>(respond(session, request), tooMany)
  })

  const changes: Engine["changes"] = (token) =>
    Stream.unwrap(
      Effect.gen(function* () {
        const session = yield* sessionOf(token)
        if (session === undefined) return Stream.empty
        const wake = yield* Queue.sliding<void>(1)
        const sent = new Map<string, string>()
        const listener = () => Queue.offerUnsafe(wake, undefined)
        yield* Effect.acquireRelease(
          Effect.sync(() => session.listeners.add(listener)),
          () => Effect.sync(() => session.listeners.delete(listener))
        )
        context.watch(session)
        listener()
        const next = Effect.gen(function* () {
          yield* Queue.take(wake)
          if (session.proof.acceptedAt === undefined || isExpired(session, wall())) return undefined
          const changed: Array<VaultChange> = []
          for (const { contentVersion, id } of session.listed?.vaults ?? []) {
            const state = `${contentVersion} ${session.vaults.get(id)?.seq ?? 0}`
            if (sent.get(id) === state) continue
            sent.set(id, state)
            changed.push({ vault: id, contentVersion })
          }
          return changed
        })
        return Stream.fromEffectRepeat(next).pipe(
          Stream.takeWhile((changed) => changed !== undefined),
          Stream.flatMap((changed) => Stream.fromIterable(changed ?? []))
        )
      })
    )

  /** Wakes watchers after messages of other agents. A lost message delays the watcher by at most a second. */
  const listen = Effect.suspend(() => {
    const { generation, store } = link.current()
    return store.subscribe(context.channel).pipe(
      Stream.takeUntil(() => link.current().generation !== generation),
      Stream.runForEach((scopeName) =>
        Effect.sync(() => {
          const session = byScope.get(scopeName)
          if (session !== undefined) Queue.offerUnsafe(session.wake, undefined)
        })
      ),
      Effect.ignore
    )
  })
  yield* Effect.forkScoped(Effect.forever(Effect.andThen(listen, Effect.sleep(subscribeAgainMs))))

  const engine: Engine = {
    lookup: find,
    handle,
    changes,
    verify: (token) =>
      Effect.gen(function* () {
        const issue = tokenIssue(token, wall())
        if (issue !== undefined) return { response: errorResponse(401, issue.message), level: "none" as const }
        const session = yield* sessionOf(token)
        if (session === undefined) return tooMany
        const problem = yield* verified(session)
        if (problem !== undefined) return problem
        return session.proof.acceptedAt === undefined ? unverified : undefined
      }),
    tokenId: (token) => sessions.get(token)?.names.id ?? "unknown",
    isAccepted: (token) => sessions.get(token)?.proof.acceptedAt !== undefined,
    state: () => ({
      tokens: [...sessions.values()].filter(({ proof }) => proof.acceptedAt !== undefined).length,
      ...{ entries: memory.count(), bytes: memory.bytes(), isShared: link.current().isShared },
      storeProblem: link.problem(),
      isConnectAway: sessions.size > 0 && [...sessions.values()].every(({ isAway }) => isAway)
    }),
    drain: Effect.suspend(() =>
      Effect.forEach([...sessions.values()], (session) => giveBack(context, session), { discard: true })
    )
  }
  return engine
})
