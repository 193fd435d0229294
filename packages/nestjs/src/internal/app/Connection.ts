import { setTimeout as wait } from "node:timers/promises"
import { Logger } from "@nestjs/common"
import {
  type Connect,
  type ConnectOptions,
  ConnectOptionsError,
  Secret,
  type SecretFailure,
  SecretsError
} from "@opconnect/core/promise"
import { Observable, Subject } from "rxjs"
import { LiveSecret, type SecretChange } from "../../LiveSecret.ts"
import { SecretsStartError } from "../../SecretsStartError.ts"
import { unknownOptions } from "./settings.ts"
import { defaultConnection } from "./tokens.ts"

/** How a connection is used, times in milliseconds. */
export interface Usage {
  readonly startDeadline?: number | undefined
  readonly watchInterval?: number | undefined
}

/** How clients are made. Tests give another one. */
export type CreateConnect = (options: ConnectOptions) => Connect

/** Throws a `SecretsStartError` when the options can't be used. */
export const openConnection = (
  name: string,
  { startDeadline, watchInterval, ...options }: ConnectOptions & Usage,
  create: CreateConnect
): Connection => {
  const refused = (problems: ReadonlyArray<string>) => {
    const place = name === defaultConnection ? "the options of ConnectModule" : `the options of ConnectModule ${name}`
    return new SecretsStartError(problems.map((message) => ({ place, code: "InvalidOptions", message })))
  }
  const unknown = unknownOptions(options)
  if (unknown.length > 0) throw refused(unknown)
  try {
    return new Connection(name, create(options), { startDeadline, watchInterval })
  } catch (error) {
    throw error instanceof ConnectOptionsError ? refused(error.problems) : error
  }
}

/** What may be over in a moment. A server that answers no will say no again. */
const passing = new Set(["Unreachable", "RequestTimeout", "SyncTimeout", "TooManyRequests", "ServerError"])

const isPassing = (error: unknown): error is SecretsError =>
  error instanceof SecretsError && error.failures.some(({ code }) => passing.has(code))

const firstWait = 200
const longestWait = 5_000

/** A Connect server as an application uses it, and the secrets out of it that the application is made of. */
export class Connection {
  readonly name: string
  readonly connect: Connect
  /** The changes of what is watched. */
  readonly changes = new Subject<SecretChange>()
  /** The same, for those who have it watched. */
  readonly changes$: Observable<SecretChange>
  readonly logger: Logger
  readonly #usage: Usage
  readonly #values = new Map<string, { current: string; previous?: string }>()
  readonly #closing = new AbortController()
  #watching: AbortController | undefined
  #isReady = false

  constructor(name: string, connect: Connect, usage: Usage) {
    this.name = name
    this.connect = connect
    this.logger = new Logger(name === defaultConnection ? "ConnectModule" : `ConnectModule ${name}`)
    this.#usage = usage
    this.changes$ = new Observable((subscriber) => {
      const subscription = this.changes.subscribe(subscriber)
      this.watch()
      return subscription
    })
  }

  /**
   * Resolves what an application needs to start, trying again while the server is unavailable, and keeps the values. What
   * can't be resolved is given back, by reference.
   */
  async resolve(references: ReadonlyArray<string>): Promise<ReadonlyMap<string, SecretFailure>> {
    const wanted = [...new Set(references)].filter((reference) => !this.#values.has(reference))
    if (wanted.length === 0) return new Map()
    try {
      const values = await this.#untilDeadline(() =>
        this.connect.secrets.resolveAll(recordOf(wanted), { signal: this.#closing.signal })
      )
      for (const [reference, current] of Object.entries(values)) this.#values.set(reference, { current })
      this.#rewatch()
      return new Map()
    } catch (error) {
      if (!(error instanceof SecretsError)) throw error
      return new Map(error.failures.map((failure) => [failure.key ?? "", failure]))
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
    await this.connect.close()
  }

  #rewatch(): void {
    if (this.#watching === undefined || !this.#isReady || this.#values.size === 0) return
    if (this.#closing.signal.aborted) return
    this.#watching.abort()
    this.#watching = new AbortController()
    void this.#follow(recordOf([...this.#values.keys()]), this.#watching.signal)
  }

  async #follow(record: Record<string, string>, signal: AbortSignal): Promise<void> {
    const interval = this.#usage.watchInterval
    while (!signal.aborted) {
      try {
        // What has changed since the start, before it is watched.
        const now = await this.connect.secrets.resolveAll(record, { signal })
        for (const [reference, current] of Object.entries(now)) this.#update(reference, current)
        const changes = this.connect.secrets.watch(record, { interval, signal, onFailure: this.#report })
        for await (const { current, key } of changes) this.#update(key, current.reveal())
      } catch (error) {
        if (signal.aborted) return
        if (error instanceof SecretsError) this.#report(error)
        else this.logger.error(error)
        await wait(interval ?? 30_000, undefined, { signal }).catch(() => undefined)
      }
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
    const [first, ...more] = error.failures
    const others = more.length === 0 ? "" : ` And ${more.length} more.`
    this.logger.warn(`Secrets could not be read again: ${first?.reference} ${first?.message}${others} ${first?.hint}`)
  }

  async #untilDeadline<A>(attempt: () => Promise<A>): Promise<A> {
    const { startDeadline = 30_000 } = this.#usage
    const end = performance.now() + startDeadline
    for (let pause = firstWait; ; pause = Math.min(pause * 2, longestWait)) {
      try {
        return await attempt()
      } catch (error) {
        const left = end - performance.now()
        if (!isPassing(error) || left < pause) throw error
        this.logger.warn(`${error.failures[0]?.message} Trying again, for ${Math.ceil(left / 1_000)} s more.`)
        await wait(pause, undefined, { signal: this.#closing.signal })
      }
    }
  }
}

const recordOf = (references: ReadonlyArray<string>) =>
  Object.fromEntries(references.map((reference) => [reference, reference]))

/** One-time passwords are others all the time. */
const isOneTime = (reference: string) => /[?&]attr(ibute)?=t?otp/.test(reference)

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
