import { Logger } from "@nestjs/common"
import type { Issue } from "@opconnect/core/Issue"
import { checkOptions, isTestRunner, toSnapshotOptions } from "@opconnect/core/Options"
import {
  type Connect,
  type ConnectOptions,
  ConnectOptionsError,
  createConnect,
  duringStartup,
  type LockedPlace,
  type SecretChange as RecordChange,
  type SecretFailure,
  SecretsError,
  type SnapshotOptions,
  type StartupEvent,
  type WatchRecordOptions
} from "@opconnect/core/promise"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Result from "effect/Result"
import { defer, type Observable } from "rxjs"
import { isLoggerSilent } from "../discovery/nestInternals.ts"
import { connectionLabel, invalidOptions } from "../issues/issues.ts"
import type { LiveSecret, SecretChange } from "./LiveSecret.ts"
import { type ConnectModuleOptions, connectionOptions } from "./options.ts"
import { ResolvedSecrets } from "./ResolvedSecrets.ts"

/** Creates clients. Tests replace this function. */
export type CreateConnect = (options: ConnectOptions) => Connect

/**
 * The steps of a start, each with its own set of references and so with its own snapshot: the variables of environment
 * files, which factories may read, and then everything.
 */
export type StartStep = "variables" | "all"

/** A connection of an application to a Connect server, and the resolved secrets. */
export class Connection {
  readonly logger: Logger
  readonly secrets = new ResolvedSecrets()
  /** The changes of all secrets that were resolved. A subscription starts the watch. */
  readonly changes$: Observable<SecretChange>
  readonly #name: string
  readonly #make: CreateConnect
  readonly #options: ConnectModuleOptions
  readonly #closing = new AbortController()
  #connect: Connect | undefined
  #locked: Readonly<Record<string, LockedPlace>> = {}
  readonly #followed = new Set<string>()
  #isWatched = false
  #isReady = false
  /** True once startup uses a snapshot, so that the warning is logged once. */
  #isStale = false

  constructor(name: string, options: ConnectModuleOptions, make: CreateConnect) {
    this.logger = new Logger(connectionLabel(name))
    this.#name = name
    this.#make = make
    this.#options = options
    this.changes$ = defer(() => {
      this.watch()
      return this.secrets.changes
    })
  }

  /** The client, created when it is first needed. Throws a `SecretsStartError` if its options are invalid. */
  get connect(): Connect {
    if (this.#connect !== undefined) return this.#connect
    // The client checks its own options with the environment too.
    const { issues } = checkOptions(connectionOptions, this.#options)
    if (issues.length > 0) throw invalidOptions(this.#name, issues)
    const { snapshot, startupTimeout, watchInterval, ...options } = this.#options
    const defaults: ConnectOptions = { warn: (message) => this.logger.warn(message), locked: () => this.#locked }
    try {
      this.#connect = this.#make({ ...defaults, ...options })
      return this.#connect
    } catch (error) {
      throw error instanceof ConnectOptionsError ? this.#invalid(error) : error
    }
  }

  #invalid({ issues }: ConnectOptionsError) {
    return invalidOptions(this.#name, withTestHint(issues))
  }

  /** Resolves these references by id from now on, also for other modules. */
  lock(places: Readonly<Record<string, LockedPlace>>): void {
    this.#locked = { ...this.#locked, ...places }
  }

  /**
   * Resolves the references that an application needs to start, with retries while the server is unavailable. Returns the
   * references that cannot be resolved. The values of a step are written to its snapshot, which is read while the server is
   * unavailable.
   */
  async resolve(references: Iterable<string>, step?: StartStep): Promise<ReadonlyMap<string, SecretFailure>> {
    const snapshot = this.#snapshotOf(step)
    const needed = [...references].filter((reference) => snapshot !== undefined || !this.secrets.has(reference))
    if (needed.length === 0) return new Map()
    try {
      this.secrets.add(await this.#read(recordOf(needed), snapshot))
      this.#followNew()
      return new Map()
    } catch (error) {
      // A token file is read by the first request.
      if (error instanceof ConnectOptionsError) throw this.#invalid(error)
      if (!(error instanceof SecretsError)) throw error
      // All of these failures can end when the server has started.
      const isTransient = error.issues.every(({ transient }) => transient === true)
      const issues = isTransient ? withTestHint(error.issues) : error.issues
      return new Map(issues.map((issue) => [issue.key ?? "", issue]))
    }
  }

  /** Clients from tests have no snapshot. */
  #snapshotOf(step: StartStep | undefined): SnapshotOptions | undefined {
    const snapshot = toSnapshotOptions(this.#options.snapshot)
    if (snapshot === undefined || step === undefined || this.#make !== createConnect) return undefined
    const { path } = snapshot
    return { ...snapshot, path: step === "variables" ? `${path}.variables` : path, onStale: this.#onStale }
  }

  /**
   * The client waits for the server, because only the client knows which failures are transient, and the `Retry-After` of the
   * server. With a usable snapshot or an invalid reference, the client does not wait.
   */
  #read(
    record: Record<string, string>,
    snapshot: SnapshotOptions | undefined
  ): Promise<Readonly<Record<string, string>>> {
    const isPossible = Object.keys(record).every((text) => Result.isSuccess(SecretReference.parse(text)))
    const timeout = isPossible ? this.#options.startupTimeout : 0
    return duringStartup(this.connect, { timeout, onEvent: this.#onStartup }, () =>
      this.connect.secrets.resolveAll(record, { snapshot, signal: this.#closing.signal })
    )
  }

  readonly #onStartup = (event: StartupEvent): void => {
    if (event.type === "recovered") this.logger.log(event.message)
    else if (event.isFirst) this.#warn(`${event.message} Retrying for up to ${Math.ceil(event.remaining / 1_000)} s.`)
  }

  readonly #onStale = (savedAt: Date): void => {
    if (!this.#isStale) this.#warn(`The server is unavailable: starting with the secrets of ${savedAt.toISOString()}.`)
    this.#isStale = true
  }

  /** Prints a warning during the start, even if Nest prints no messages (`bufferLogs`, `logger: false`). */
  #warn(message: string): void {
    this.logger.warn(message)
    if (isLoggerSilent()) process.stderr.write(`[${connectionLabel(this.#name)}] ${message}\n`)
  }

  /** A handle that follows a secret that was resolved. */
  live(reference: string): LiveSecret {
    this.watch()
    return this.secrets.live(reference)
  }

  /** Starts the watch after the application has started. */
  ready(): void {
    this.#isReady = true
    this.#followNew()
  }

  /** Follows the changes of all secrets that were resolved, once the application has started. */
  watch(): void {
    this.#isWatched = true
    this.#followNew()
  }

  /** The changes of a record of references, until the application shuts down. */
  async *watchRecord<Key extends string>(
    references: Readonly<Record<Key, string>>,
    { interval = this.#options.watchInterval, signal, ...options }: WatchRecordOptions<NoInfer<Key>> = {}
  ): AsyncGenerator<RecordChange<Key>, void> {
    const closing = this.#closing.signal
    const signals = signal === undefined ? [closing] : [closing, signal]
    try {
      yield* this.connect.secrets.watch(references, { ...options, interval, signal: AbortSignal.any(signals) })
    } catch (error) {
      if (!closing.aborted) throw error
    }
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.secrets.changes.complete()
    await this.#connect?.close()
  }

  #followNew(): void {
    if (!this.#isWatched || !this.#isReady || this.#closing.signal.aborted) return
    const references = this.secrets.references().filter((reference) => !this.#followed.has(reference))
    for (const reference of references) this.#followed.add(reference)
    if (references.length > 0) void this.#follow(recordOf(references))
  }

  async #follow(references: Record<string, string>): Promise<void> {
    // Secrets may have been changed or deleted since the start.
    const initialValues = Object.fromEntries(
      Object.keys(references).map((reference) => [reference, this.secrets.value(reference)])
    )
    try {
      const options = { initialValues, onFailure: this.#onFailure, onMissing: "wait" } as const
      for await (const { current, key } of this.watchRecord(references, options)) {
        if (this.secrets.update(key, current.reveal())) this.logger.log(`${key} has changed`)
      }
    } catch (error) {
      this.logger.error(error)
    }
  }

  readonly #onFailure = (error: SecretsError): void => {
    const [first, ...more] = error.issues
    const others = more.length === 0 ? "" : ` And ${more.length} more.`
    this.logger.warn(`Secrets could not be read again: ${first?.reference} ${first?.message}${others} ${first?.hint}`)
  }
}

const recordOf = (references: Iterable<string>) =>
  Object.fromEntries([...references].map((reference) => [reference, reference]))

const overrideHint = "In a test, provide the secrets: overrideSecrets(builder, { ... }) from @opconnect/nestjs/testing."

/** In a test, the hint of the last issue applies to all issues. */
const withTestHint = <I extends Issue>(issues: ReadonlyArray<I>): ReadonlyArray<I> =>
  isTestRunner()
    ? issues.map((issue, index) =>
        index < issues.length - 1 ? issue : { ...issue, hint: `${issue.hint} ${overrideHint}` }
      )
    : issues
