import { Logger } from "@nestjs/common"
import type { Issue } from "@opconnect/core/Issue"
import { isTestRunner } from "@opconnect/core/Options"
import {
  type Connect,
  type ConnectOptions,
  ConnectOptionsError,
  createConnect,
  duringStartup,
  type LockedPlace,
  type SecretChange as RecordChange,
  Secret,
  type SecretFailure,
  SecretsError,
  type SnapshotOptions,
  type StartupEvent,
  type WatchRecordOptions
} from "@opconnect/core/promise"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Result from "effect/Result"
import { filter, Observable, Subject } from "rxjs"
import { isLoggerSilent } from "../discovery/nestInternals.ts"
import { connectionLabel, invalidOptions } from "../issues/issues.ts"
import { LiveSecret, type SecretChange } from "./LiveSecret.ts"
import { optionIssues } from "./options.ts"

/** How to reach a server, and how the connection is used. Times are milliseconds. */
export interface ConnectionOptions extends ConnectOptions {
  readonly startupTimeout?: number | undefined
  readonly watchInterval?: number | undefined
  readonly snapshot?: string | Omit<SnapshotOptions, "onStale"> | undefined
}

/** Creates clients. Tests replace this function. */
export type CreateConnect = (options: ConnectOptions) => Connect

/** Whether nobody has refused the requests: a server that starts would heal the failures. */
const areTransient = (issues: ReadonlyArray<SecretFailure>) => issues.every(({ transient }) => transient === true)

const overrideHint = "In a test, provide the secrets: overrideSecrets(builder, { ... }) from @opconnect/nestjs/testing."

/** In a test, the last issue says what to do about all of them. */
const withTestHint = <I extends Issue>(issues: ReadonlyArray<I>): ReadonlyArray<I> =>
  isTestRunner()
    ? issues.map((issue, index) =>
        index < issues.length - 1 ? issue : { ...issue, hint: `${issue.hint} ${overrideHint}` }
      )
    : issues

/**
 * The steps of a start, each with its own set of references and so with its own snapshot: the variables of environment files,
 * which factories may read, and then everything.
 */
export type StartStep = "variables" | "all"

export interface ResolveOptions {
  /** Keep the values in the snapshot of this step, and take them from it while the server is unavailable. */
  readonly step?: StartStep | undefined
}

/** A Connect server as an application uses it, and the secrets that were resolved. */
export class Connection {
  readonly logger: Logger
  /** The changes of what is watched. */
  readonly changes = new Subject<SecretChange>()
  /** The same; a subscription starts the watch. */
  readonly changes$: Observable<SecretChange>
  readonly #name: string
  readonly #make: CreateConnect
  readonly #options: ConnectOptions
  readonly #usage: Pick<ConnectionOptions, "snapshot" | "startupTimeout" | "watchInterval">
  readonly #values = new Map<string, { current: string; previous?: string }>()
  readonly #closing = new AbortController()
  #connect: Connect | undefined
  #locked: Readonly<Record<string, LockedPlace>> = {}
  /** The references whose changes are followed. */
  readonly #followed = new Set<string>()
  #isWatched = false
  #isReady = false
  /** Whether the start uses a snapshot, which is logged once. */
  #isStale = false

  constructor(
    name: string,
    { snapshot, startupTimeout, watchInterval, ...options }: ConnectionOptions,
    make: CreateConnect
  ) {
    this.logger = new Logger(connectionLabel(name))
    this.#name = name
    this.#make = make
    this.#options = options
    this.#usage = { snapshot, startupTimeout, watchInterval }
    this.changes$ = new Observable((subscriber) => {
      const subscription = this.changes.subscribe(subscriber)
      this.watch()
      return subscription
    })
  }

  /** The client, created when it is first needed. Throws a `SecretsStartError` if its options are invalid. */
  get connect(): Connect {
    if (this.#connect !== undefined) return this.#connect
    const issues = optionIssues({ ...this.#options, ...this.#usage })
    if (issues.length > 0) throw invalidOptions(this.#name, issues)
    try {
      this.#connect = this.#client()
      return this.#connect
    } catch (error) {
      throw error instanceof ConnectOptionsError ? this.#invalid(error) : error
    }
  }

  #invalid({ issues }: ConnectOptionsError) {
    return invalidOptions(this.#name, withTestHint(issues))
  }

  #client(): Connect {
    return this.#make({ warn: (message) => this.logger.warn(message), locked: () => this.#locked, ...this.#options })
  }

  /**
   * Resolves what an application needs to start, trying again while the server is unavailable, and keeps the values. Returns
   * what cannot be resolved, by reference.
   */
  async resolve(
    references: ReadonlyArray<string>,
    { step }: ResolveOptions = {}
  ): Promise<ReadonlyMap<string, SecretFailure>> {
    const snapshot = step === undefined ? undefined : this.#snapshotOf(step)
    const needed = [...new Set(references)].filter(
      (reference) => snapshot !== undefined || !this.#values.has(reference)
    )
    if (needed.length === 0) return new Map()
    try {
      const values = await this.#read(recordOf(needed), snapshot)
      for (const [reference, current] of Object.entries(values)) {
        // Another call may have read it in the meantime, and the watch a newer value.
        if (!this.#values.has(reference)) this.#values.set(reference, { current })
      }
      this.#followNew()
      return new Map()
    } catch (error) {
      // A token file is read by the first request.
      if (error instanceof ConnectOptionsError) throw this.#invalid(error)
      if (!(error instanceof SecretsError)) throw error
      const issues = areTransient(error.issues) ? withTestHint(error.issues) : error.issues
      return new Map(issues.map((issue) => [issue.key ?? "", issue]))
    }
  }

  /** Clients that tests give keep no snapshot. */
  #snapshotOf(step: StartStep): SnapshotOptions | undefined {
    const { snapshot } = this.#usage
    if (snapshot === undefined || this.#make !== createConnect) return undefined
    const { path, ...options } = typeof snapshot === "string" ? { path: snapshot } : snapshot
    return { ...options, path: step === "variables" ? `${path}.variables` : path, onStale: this.#onStale }
  }

  /**
   * The client waits for the server: it knows which failures may pass, and how long the server has asked it to wait. With a
   * usable snapshot, or with a text that is not a reference, it does not wait.
   */
  #read(
    record: Record<string, string>,
    snapshot: SnapshotOptions | undefined
  ): Promise<Readonly<Record<string, string>>> {
    const isPossible = Object.keys(record).every((text) => Result.isSuccess(SecretReference.parse(text)))
    const timeout = isPossible ? this.#usage.startupTimeout : 0
    return duringStartup(this.connect, { timeout, onEvent: this.#onStartup }, () =>
      this.connect.secrets.resolveAll(record, { snapshot, signal: this.#closing.signal })
    )
  }

  readonly #onStale = (savedAt: Date): void => {
    if (!this.#isStale) this.#warn(`The server is unavailable: starting with the secrets of ${savedAt.toISOString()}.`)
    this.#isStale = true
  }

  /** A warning during the start, which appears also while Nest prints nothing (`bufferLogs`, `logger: false`). */
  #warn(message: string): void {
    this.logger.warn(message)
    if (isLoggerSilent()) process.stderr.write(`[${connectionLabel(this.#name)}] ${message}\n`)
  }

  /** Reads these references by ids from now on, also where other modules use them. */
  lock(places: Readonly<Record<string, LockedPlace>>): void {
    this.#locked = { ...this.#locked, ...places }
  }

  has(reference: string): boolean {
    return this.#values.has(reference)
  }

  /** The value of a reference that was resolved. */
  value(reference: string): string {
    const value = this.#values.get(reference)
    if (value === undefined) throw new Error(`${reference} was not resolved`)
    return value.current
  }

  live(reference: string): LiveSecret {
    this.watch()
    return new Handle(reference, this.changes, () => {
      const { current, previous } = this.#values.get(reference) ?? { current: this.value(reference) }
      return { current, previous }
    })
  }

  /** The application has started: what is to be watched is watched from now on. */
  ready(): void {
    this.#isReady = true
    this.#followNew()
  }

  /** Follows the changes of all values, once the application has started. */
  watch(): void {
    this.#isWatched = true
    this.#followNew()
  }

  /** The changes of a record of references, until the application shuts down. */
  async *watchRecord<Key extends string>(
    references: Readonly<Record<Key, string>>,
    { interval = this.#usage.watchInterval, signal, ...options }: WatchRecordOptions<NoInfer<Key>> = {}
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
    this.changes.complete()
    await this.#connect?.close()
  }

  #followNew(): void {
    if (!this.#isWatched || !this.#isReady || this.#closing.signal.aborted) return
    const references = [...this.#values.keys()].filter((reference) => !this.#followed.has(reference))
    if (references.length === 0) return
    for (const reference of references) this.#followed.add(reference)
    void this.#follow(references)
  }

  async #follow(references: ReadonlyArray<string>): Promise<void> {
    const { signal } = this.#closing
    const interval = this.#usage.watchInterval
    const onFailure = this.#report
    // Some may have changed since the start, and some may be gone.
    const initialValues = Object.fromEntries(references.map((reference) => [reference, this.value(reference)]))
    const options = { interval, signal, initialValues, onFailure, onMissing: "wait" } as const
    try {
      const changes = this.connect.secrets.watch(recordOf(references), options)
      for await (const { current, key } of changes) this.#update(key, current.reveal())
    } catch (error) {
      if (!signal.aborted) this.logger.error(error)
    }
  }

  #update(reference: string, current: string): void {
    const known = this.#values.get(reference)
    if (known === undefined || known.current === current || isOneTimePassword(reference)) return
    this.#values.set(reference, { current, previous: known.current })
    this.logger.log(`${reference} has changed`)
    this.changes.next({ reference, previous: new Secret(known.current), current: new Secret(current) })
  }

  readonly #report = (error: SecretsError): void => {
    const [first, ...more] = error.issues
    const others = more.length === 0 ? "" : ` And ${more.length} more.`
    this.logger.warn(`Secrets could not be read again: ${first?.reference} ${first?.message}${others} ${first?.hint}`)
  }

  readonly #onStartup = (event: StartupEvent): void => {
    if (event.type === "recovered") this.logger.log(event.message)
    else if (event.isFirst) this.#warn(`${event.message} Retrying for up to ${Math.ceil(event.remaining / 1_000)} s.`)
  }
}

const recordOf = (references: ReadonlyArray<string>) =>
  Object.fromEntries(references.map((reference) => [reference, reference]))

/** One-time passwords change all the time. */
const isOneTimePassword = (reference: string) =>
  Result.match(SecretReference.parse(reference), {
    onFailure: () => false,
    onSuccess: ({ attribute }) => attribute === "otp"
  })

class Handle extends LiveSecret {
  readonly reference: string
  readonly #changes: Subject<SecretChange>
  readonly #read: () => { readonly current: string; readonly previous: string | undefined }

  constructor(
    reference: string,
    changes: Subject<SecretChange>,
    read: () => { readonly current: string; readonly previous: string | undefined }
  ) {
    super()
    this.reference = reference
    this.#read = read
    this.#changes = changes
  }

  get changes$(): Observable<SecretChange> {
    return this.#changes.pipe(filter(({ reference }) => reference === this.reference))
  }

  get current(): Secret {
    return new Secret(this.#read().current)
  }

  get previous(): Secret | undefined {
    const { previous } = this.#read()
    return previous === undefined ? undefined : new Secret(previous)
  }
}
