import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type * as Connect from "@opconnect/core/ConnectOptions"
import type { SecretError } from "@opconnect/core/SecretError"
import * as Secrets from "@opconnect/core/Secrets"
import * as Startup from "@opconnect/core/Startup"
import { FailFast, Transport, type TransportRequest } from "@opconnect/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { SnapshotOptions } from "../model/types.ts"
import { printError } from "../output/output.ts"
import { nothing, type Resolved } from "./resolved.ts"

/** Warnings of the client go to stderr, which is not the program's output. */
const toStderr = Logger.layer([
  Logger.make<unknown, void>(({ message }) => {
    printError(`opconnect: ${[message].flat().join(" ")}`)
  })
])

type Services = Secrets.Secrets | ConnectClient.ConnectClient

/** The outcome of an effect, and how many requests it sent. */
export interface Ran<A, E> {
  readonly outcome: Result.Result<A, E>
  readonly requests: number
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined
  /** Called while the client waits for a server that is not there yet. */
  readonly onEvent?: Startup.StartupOptions["onEvent"]
  /** Whether the calls wait for a server that is not there yet. Default: true. */
  readonly waits?: boolean | undefined
}

/** Runs an effect over a client of its own that waits for its server, and counts what it sends. */
export const run = async <A, E>(
  connect: Connect.ConnectOptions,
  effect: Effect.Effect<A, E, Services>,
  { onEvent, signal, waits = true }: RunOptions = {}
): Promise<Ran<A, E | Connect.InvalidOptions>> => {
  let requests = 0
  const counted = Layer.effect(
    Transport,
    Effect.map(Transport, (transport) => {
      const counting =
        <Response>(to: (request: TransportRequest) => Response) =>
        (request: TransportRequest) => {
          requests++
          return to(request)
        }
      return { ...transport, send: counting(transport.send), open: counting(transport.open) }
    })
  ).pipe(Layer.provide(ConnectHttp.layerNode))
  const starts = Startup.make()
  const program = starts
    .run(effect, { timeout: waits ? Startup.timeoutOf(connect) : 0, onEvent })
    .pipe(
      Effect.provide(
        Secrets.layer().pipe(
          Layer.provideMerge(ConnectClient.layer(connect)),
          Layer.provide(counted),
          Layer.provide(Layer.succeed(Startup.CurrentStartup, starts)),
          Layer.provideMerge(toStderr)
        )
      ),
      Effect.result
    )
  return { outcome: await Effect.runPromise(program, signal === undefined ? {} : { signal }), requests }
}

/** Under itself, because a reference is all that is known of it here. */
export const recordOf = (references: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(references, (reference) => [reference, reference]))

type Outcomes = Readonly<Record<string, Result.Result<Redacted.Redacted, SecretError>>>

/** The one place where secrets leave their wrappers: they are about to become environment variables. */
const partition = (outcomes: Outcomes): Resolved => {
  const values = new Map<string, string>()
  const failures = new Map<string, SecretError>()
  for (const [reference, outcome] of Object.entries(outcomes)) {
    Result.match(outcome, {
      onFailure: (error) => failures.set(reference, error),
      onSuccess: (value) => values.set(reference, Redacted.value(value))
    })
  }
  return { ...nothing, values, failures }
}

export const each = (references: ReadonlyArray<string>) =>
  Effect.map(
    Secrets.Secrets.use((secrets) => secrets.resolveEach(recordOf(references))),
    partition
  )

export const withSnapshot = Effect.fnUntraced(function* (
  references: ReadonlyArray<string>,
  connect: Connect.ConnectOptions,
  snapshot: SnapshotOptions
) {
  const SecretSnapshot = yield* Effect.promise(() => import("@opconnect/core/SecretSnapshot"))
  return yield* SecretSnapshot.resolveAll(recordOf(references), { connect, ...snapshot }).pipe(
    Effect.map(({ savedAt, values }) => ({
      ...nothing,
      savedAt: savedAt === undefined ? undefined : new Date(savedAt),
      values: new Map(Object.entries(values).map(([reference, value]) => [reference, Redacted.value(value)]))
    })),
    Effect.catchTags({
      SecretsNotResolved: () => each(references),
      SnapshotUnusable: ({ message, unresolved }) =>
        Effect.succeed({
          ...nothing,
          failures: new Map(unresolved.failures.map(({ error, key }) => [key, error])),
          snapshotProblem: message.split("\n", 1)[0]
        })
    })
  )
})

/** What is to be resolved. */
export interface Wanted {
  readonly required: ReadonlyArray<string>
  /** References that may fail. */
  readonly optional: ReadonlyArray<string>
  /** Whether a variable waits for any of them; if not, a server that is away is not waited for. */
  readonly isUrgent: boolean
}

/** How long values that are only shown are waited for. */
const lookLimitMs = 2000

const merge = ([needed, others]: readonly [Resolved, Resolved]): Resolved => ({
  ...needed,
  values: new Map([...needed.values, ...others.values]),
  failures: new Map([...needed.failures, ...others.failures])
})

/**
 * Optional references after those of a snapshot: an outage that the snapshot has bridged must not be waited for. Not at the
 * same time, because requests for both are shared.
 */
const after = Effect.fnUntraced(function* <E, R>(
  snapshot: Effect.Effect<Resolved, E, R>,
  optional: ReadonlyArray<string>
) {
  const needed = yield* snapshot
  return merge([needed, yield* Effect.provideService(each(optional), FailFast, needed.savedAt !== undefined)])
})

/** Resolves references by one plan. The snapshot holds the required ones only. */
export const resolveReferences = (
  { isUrgent, optional, required }: Wanted,
  connect: Connect.ConnectOptions,
  snapshot: SnapshotOptions | undefined,
  options?: RunOptions
): Promise<Ran<Resolved, Connect.InvalidOptions>> =>
  run(
    isUrgent ? connect : { ...connect, retries: 0, totalTimeout: lookLimitMs },
    snapshot === undefined || required.length === 0
      ? Effect.map(Effect.all([each(required), each(optional)], { concurrency: "unbounded" }), merge)
      : after(withSnapshot(required, connect, snapshot), optional),
    { ...options, waits: isUrgent }
  )
