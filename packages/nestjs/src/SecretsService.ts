import { type SecretFailure, type SecretPlan, SecretsError } from "@opconnect/core/promise"
import { filter, type Observable } from "rxjs"
import type { Connection } from "./internal/app/Connection.ts"
import { type AllowList, isAllowed } from "./internal/app/collect.ts"
import { shown } from "./internal/values/references.ts"
import type { LiveSecret, SecretChange } from "./LiveSecret.ts"
import { SecretsStartError } from "./SecretsStartError.ts"

/**
 * Secrets out of a Connect server, to be asked for by reference. `ConnectModule` provides it.
 *
 * **Details**
 *
 * Connections are kept until the last phase of the shutdown, `onApplicationShutdown`: hooks of the phases before can still
 * ask. Printing it shows neither the token nor a secret. In a module with an allow-list (`ConnectModule.forFeature`), it
 * gives what is on the list and refuses the rest (`NotAllowed`).
 *
 * @category services
 * @since 0.1.0
 */
export class SecretsService {
  readonly #source: Connection | SecretsStartError
  readonly #allow: AllowList | undefined

  /** @internal */
  constructor(source: Connection | SecretsStartError, allow?: AllowList) {
    this.#source = source
    this.#allow = allow
  }

  get #connection(): Connection {
    if (this.#source instanceof SecretsStartError) throw this.#source
    return this.#source
  }

  /** The value of one reference. Rejects with a `SecretsError`. */
  async get(reference: string): Promise<string> {
    this.#check([[undefined, reference]])
    return this.#connection.connect.secrets.resolve(reference)
  }

  /**
   * The values of a record of references, under the same keys, in the fewest requests. All or nothing: rejects with a
   * `SecretsError` that lists every one that failed.
   */
  async getAll<Key extends string>(references: Readonly<Record<Key, string>>): Promise<Record<Key, string>> {
    this.#check(Object.entries(references))
    return this.#connection.connect.secrets.resolveAll(references)
  }

  /** What `getAll` would send, and where each reference leads, by ids. Gives no secret, and is not rejected for one, but for what a list forbids. */
  async plan<Key extends string>(references: Readonly<Record<Key, string>>): Promise<SecretPlan<Key>> {
    this.#check(Object.entries(references))
    return this.#connection.connect.secrets.plan(references)
  }

  /** A handle that follows the changes of a secret until the application shuts down. Rejects with a `SecretsError`. */
  async live(reference: string): Promise<LiveSecret> {
    this.#check([[undefined, reference]])
    const [failure] = (await this.#connection.resolve([reference])).values()
    if (failure !== undefined) throw new SecretsError([{ ...failure, key: undefined }])
    return this.#connection.live(reference)
  }

  /**
   * The changes, on the server, of the secrets that the application was started with and of those asked for by `live`.
   * Completes at the shutdown. Whoever subscribes has them watched, with one request for each vault and `watchInterval`.
   */
  get changes$(): Observable<SecretChange> {
    const allow = this.#allow
    const { changes$ } = this.#connection
    return allow === undefined ? changes$ : changes$.pipe(filter(({ reference }) => isAllowed(reference, allow)))
  }

  #check(references: ReadonlyArray<readonly [key: string | undefined, reference: string]>): void {
    const allow = this.#allow
    if (allow === undefined) return
    const refused = references.filter(([, reference]) => !isAllowed(reference, allow))
    if (refused.length > 0) throw new SecretsError(refused.map(([key, reference]) => notAllowed(key, reference, allow)))
  }
}

const notAllowed = (key: string | undefined, reference: string, allow: AllowList): SecretFailure => ({
  key,
  reference: shown(reference),
  code: "NotAllowed",
  message: `This module may not use it: its list allows ${allow.join(", ")}.`,
  hint: "Add it to `allow` of the module's ConnectModule.forFeature."
})
