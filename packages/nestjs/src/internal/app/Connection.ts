import { setTimeout as wait } from "node:timers/promises"
import { Logger } from "@nestjs/common"
import {
  type Connect,
  type ConnectOptions,
  ConnectOptionsError,
  createConnect,
  Secret,
  type SecretFailure,
  SecretsError
} from "@opconnect/core/promise"
import * as Snapshot from "@opconnect/core/promiseSnapshot"
import * as SecretReference from "@opconnect/core/SecretReference"
import * as Result from "effect/Result"
import { Observable, Subject } from "rxjs"
import { LiveSecret, type SecretChange } from "../../LiveSecret.ts"
import { shown } from "../values/references.ts"
import { calledOf, invalidOptions } from "./problems.ts"
import { wrongUsage } from "./settings.ts"

/** How a connection is used, times in milliseconds. */
export interface Usage {
  readonly startupTimeout?: number | undefined
  readonly watchInterval?: number | undefined
  readonly snapshot?: string | Omit<Snapshot.SnapshotOptions, "signal"> | undefined
}

/** How clients are made. Tests give another one. */
export type CreateConnect = (options: ConnectOptions) => Connect

/** What may be over in a moment. A server that answers no will say no again. */
const passing = new Set(["Unreachable", "ResponseTimeout", "SyncTimeout", "TooManyRequests", "ServerError"])

const isPassing = (error: unknown): error is SecretsError =>
  error instanceof SecretsError && error.issues.every(({ code }) => passing.has(code))

/** Milliseconds. */
const defaultStartupTimeout = 30_000
const firstWait = 200
const longestWait = 5_000

/** A Connect server as an application uses it, and the secrets out of it that the application is made of. */
export class Connection {
  readonly logger: Logger
  /** The changes of what is watched. */
  readonly changes = new Subject<SecretChange>()
  /** The same, for those who have it watched. */
  readonly changes$: Observable<SecretChange>
  readonly #name: string
  readonly #make: CreateConnect
  readonly #options: ConnectOptions
  readonly #usage: Usage
  readonly #values = new Map<string, { current: string; previous?: string }>()
  readonly #closing = new AbortController()
  #connect: Connect | undefined
  #watching: AbortController | undefined
  /** How many values are followed. They only become more. */
  #followed = 0
  #isReady = false

  constructor(
    name: string,
    { snapshot, startupTimeout, watchInterval, ...options }: ConnectOptions & Usage,
    make: CreateConnect
  ) {
    this.logger = new Logger(calledOf(name))
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

  /** The client, made when it is first needed. Throws a `SecretsStartError` when its options can't be used. */
  get connect(): Connect {
    if (this.#connect !== undefined) return this.#connect
    const wrong = wrongUsage(this.#usage)
    if (wrong.length > 0) throw invalidOptions(this.#name, wrong)
    try {
      this.#connect = this.#client()
      return this.#connect
    } catch (error) {
      throw error instanceof ConnectOptionsError ? invalidOptions(this.#name, error.issues) : error
    }
  }

  #client(): Connect {
    const { snapshot, startupTimeout = defaultStartupTimeout } = this.#usage
    // One attempt must fit into the start, so that there is time left for the snapshot.
    const connectTimeout = startupTimeout * 0.8
    const isShort = snapshot !== undefined && connectTimeout >= 1 && connectTimeout < 5_000
    return this.#make({
      warn: (message) => this.logger.warn(message),
      ...(isShort ? { connectTimeout } : {}),
      ...this.#options
    })
  }

  /**
   * Resolves what an application needs to start, trying again while the server is unavailable, and keeps the values. What
   * can't be resolved is given back, by reference.
   */
  resolve(references: ReadonlyArray<string>): Promise<ReadonlyMap<string, SecretFailure>> {
    const wanted = [...new Set(references)].filter((reference) => !this.#values.has(reference))
    return this.#keep(wanted, () => {
      const record = recordOf(wanted)
      return this.#untilDeadline(record, (signal) => this.connect.secrets.resolveAll(record, { signal }))
    })
  }

  /** The same for all that it needs, kept in a snapshot, and out of that if the server stays unavailable. */
  resolveWithSnapshot(references: ReadonlyArray<string>): Promise<ReadonlyMap<string, SecretFailure>> {
    const { snapshot } = this.#usage
    // Clients that tests give keep none.
    if (snapshot === undefined || this.#make !== createConnect) return this.resolve(references)
    const options = typeof snapshot === "string" ? { path: snapshot } : snapshot
    const record = recordOf([...new Set(references)])
    return this.#keep(Object.keys(record), () =>
      this.#untilDeadline(record, async (signal) => {
        const { savedAt, values } = await Snapshot.resolveAll(this.connect, record, { ...options, signal })
        if (savedAt !== undefined) {
          this.logger.warn(`The server is unavailable: starting with the secrets of ${savedAt.toISOString()}.`)
        }
        return values
      })
    )
  }

  async #keep(
    wanted: ReadonlyArray<string>,
    resolve: () => Promise<Readonly<Record<string, string>>>
  ): Promise<ReadonlyMap<string, SecretFailure>> {
    if (wanted.length === 0) return new Map()
    try {
      const values = await resolve()
      for (const [reference, current] of Object.entries(values)) {
        // Another call may have read it in the meantime, and the watch a newer one.
        if (!this.#values.has(reference)) this.#values.set(reference, { current })
      }
      this.#rewatch()
      return new Map()
    } catch (error) {
      // A token file is read by the first request.
      if (error instanceof ConnectOptionsError) throw invalidOptions(this.#name, error.issues)
      if (!(error instanceof SecretsError)) throw error
      return new Map(error.issues.map((failure) => [failure.key ?? "", failure]))
    }
  }

  knows(reference: string): boolean {
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

  /** From now on, the application has started: what was to be watched is. */
  ready(): void {
    this.#isReady = true
    this.#rewatch()
  }

  /** Follows the changes of all values, once the application has started. */
  watch(): void {
    this.#watching ??= new AbortController()
    this.#rewatch()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    this.#watching?.abort()
    this.changes.complete()
    await this.#connect?.close()
  }

  #rewatch(): void {
    if (this.#watching === undefined || !this.#isReady || this.#closing.signal.aborted) return
    if (this.#values.size === this.#followed) return
    this.#followed = this.#values.size
    this.#watching.abort()
    this.#watching = new AbortController()
    void this.#follow(recordOf([...this.#values.keys()]), this.#watching.signal)
  }

  async #follow(record: Record<string, string>, signal: AbortSignal): Promise<void> {
    // Some may have changed since startup, or since they were followed last.
    const initialValues = Object.fromEntries(Object.keys(record).map((reference) => [reference, this.value(reference)]))
    const options = { interval: this.#usage.watchInterval, signal, initialValues, onFailure: this.#report }
    try {
      const changes = this.connect.secrets.watch(record, { ...options, onMissing: "wait" })
      for await (const { current, key } of changes) this.#update(key, current.reveal())
    } catch (error) {
      if (!signal.aborted) this.logger.error(error)
    }
  }

  #update(reference: string, current: string): void {
    const before = this.#values.get(reference)
    if (before === undefined || before.current === current || isOneTime(reference)) return
    this.#values.set(reference, { current, previous: before.current })
    this.logger.log(`${reference} has changed`)
    this.changes.next({ reference, previous: new Secret(before.current), current: new Secret(current) })
  }

  readonly #report = (error: SecretsError): void => {
    const [first, ...more] = error.issues
    const others = more.length === 0 ? "" : ` And ${more.length} more.`
    this.logger.warn(`Secrets could not be read again: ${first?.reference} ${first?.message}${others} ${first?.hint}`)
  }

  /** Resolves a record, trying again while the server is unavailable, for as long as a start waits. */
  async #untilDeadline(
    record: Record<string, string>,
    resolve: (signal: AbortSignal) => Promise<Record<string, string>>
  ): Promise<Record<string, string>> {
    const { startupTimeout = defaultStartupTimeout } = this.#usage
    const end = performance.now() + startupTimeout
    const deadline = AbortSignal.timeout(startupTimeout)
    const signal = AbortSignal.any([this.#closing.signal, deadline])
    for (let pause = firstWait; ; pause = Math.min(pause * 2, longestWait)) {
      try {
        return await resolve(signal)
      } catch (error) {
        if (error === deadline.reason) throw late(record, startupTimeout)
        const left = end - performance.now()
        if (!isPassing(error) || left < pause) throw error
        this.logger.warn(`${error.issues[0]?.message} Trying again, for ${Math.ceil(left / 1_000)} s more.`)
        await wait(pause, undefined, { signal: this.#closing.signal })
      }
    }
  }
}

const late = (record: Record<string, string>, startupTimeout: number) =>
  new SecretsError(
    Object.entries(record).map(([key, reference]) => ({
      key,
      reference: shown(reference),
      code: "ResponseTimeout",
      message: `The server gave no answer within the ${startupTimeout} ms that the start waits.`,
      hint: "See that it runs, or give it longer (`startupTimeout`)."
    }))
  )

const recordOf = (references: ReadonlyArray<string>) =>
  Object.fromEntries(references.map((reference) => [reference, reference]))

/** One-time passwords are others all the time. */
const isOneTime = (reference: string) =>
  Result.match(SecretReference.parse(reference), {
    onFailure: () => false,
    onSuccess: ({ attribute }) => attribute === "otp"
  })

class Handle extends LiveSecret {
  readonly reference: string
  readonly changes$: Observable<SecretChange>
  readonly #read: () => { readonly current: string; readonly previous: string | undefined }

  constructor(
    reference: string,
    changes: Subject<SecretChange>,
    read: () => { readonly current: string; readonly previous: string | undefined }
  ) {
    super()
    this.reference = reference
    this.#read = read
    this.changes$ = new Observable((subscriber) =>
      changes.subscribe({
        next: (change) => {
          if (change.reference === reference) subscriber.next(change)
        },
        complete: () => subscriber.complete()
      })
    )
  }

  get current(): Secret {
    return new Secret(this.#read().current)
  }

  get previous(): Secret | undefined {
    const { previous } = this.#read()
    return previous === undefined ? undefined : new Secret(previous)
  }
}
