import {
  type SecretChange as RecordChange,
  type SecretFailure,
  type SecretOutcome,
  type SecretPlan,
  type Secrets,
  SecretsError,
  type TemplateOptions,
  type WatchRecordOptions
} from "@opconnect/core/promise"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import * as Result from "effect/Result"
import { filter, type Observable } from "rxjs"
import { isAllowed, notAllowedMessage } from "../discovery/allowList.ts"
import type { AllowList } from "../discovery/markers.ts"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import { printableReference } from "../values/references.ts"
import type { Connection } from "./Connection.ts"
import type { LiveSecret, SecretChange } from "./LiveSecret.ts"

/** Asks for each variable once, so that the references that are resolved are those that were checked. */
const once = (variables: NonNullable<TemplateOptions["variables"]>): typeof variables => {
  const values = new Map<string, string | undefined>()
  return (name) => {
    if (!values.has(name)) values.set(name, variables(name))
    return values.get(name)
  }
}

/**
 * Resolves references of a Connect server at any time. `ConnectModule` provides it.
 *
 * **Details**
 *
 * Connections stay open until the last phase of the shutdown, `onApplicationShutdown`: hooks of earlier phases can still use
 * the service. Printing the service shows neither the token nor a secret. In a module with an allow list
 * (`ConnectModule.forFeature`), only references on the list are resolved; others are rejected (`NotAllowed`).
 *
 * @category services
 * @since 0.1.0
 * @stability experimental
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
  async resolve(reference: string): Promise<string> {
    return this.#secretsFor([reference]).resolve(reference)
  }

  /**
   * The values of a record of references, under the same keys, in the fewest requests. All or nothing: rejects with a
   * `SecretsError` that lists every reference that failed.
   */
  async resolveAll<Key extends string>(references: Readonly<Record<Key, string>>): Promise<Record<Key, string>> {
    return this.#secretsFor(references).resolveAll(references)
  }

  /**
   * An outcome for each reference of a record, in the shape of `Promise.allSettled`, for callers that can do without some of
   * the secrets. The outcome of a reference that is not on the allow list is `rejected`.
   */
  async resolveEach<Key extends string>(
    references: Readonly<Record<Key, string>>
  ): Promise<Record<Key, SecretOutcome>> {
    const refusals = this.#refusals(references)
    const allowed = { ...references }
    for (const { key } of refusals) delete allowed[key as Key]
    const outcomes = await this.#connection.connect.secrets.resolveEach(allowed)
    const refused = refusals.map((reason) => [reason.key, { status: "rejected", reason }])
    // The keys of both are those of the record.
    return { ...outcomes, ...(Object.fromEntries(refused) as Record<Key, SecretOutcome>) }
  }

  /** The text with each reference, bare or in `{{ }}`, replaced by its value. Rejects with a `SecretsError`. */
  async resolveTemplate(text: string, options: TemplateOptions = {}): Promise<string> {
    if (this.#allow === undefined) return this.#connection.connect.secrets.resolveTemplate(text, options)
    const { variables } = options
    const checked = { ...options, variables: variables && once(variables) }
    const template = SecretTemplate.parse(text, checked)
    // An invalid template is rejected before a reference is resolved.
    const references = Result.isSuccess(template) ? SecretTemplate.references(template.success) : []
    return this.#secretsFor(references).resolveTemplate(text, checked)
  }

  /**
   * The requests that `resolveAll` would send, and the ids that each reference leads to. Contains no secret. Rejects
   * only for references that are not on the allow list.
   */
  async plan<Key extends string>(references: Readonly<Record<Key, string>>): Promise<SecretPlan<Key>> {
    return this.#secretsFor(references).plan(references)
  }

  /**
   * The changes of a record of references, polled while they are read. Ends at the shutdown. Rejects with a `SecretsError`
   * if a reference cannot be resolved initially, unless `onMissing` is `wait`. Default of `interval`: `watchInterval`.
   */
  watch<Key extends string>(
    references: Readonly<Record<Key, string>>,
    options?: WatchRecordOptions<NoInfer<Key>>
  ): AsyncIterable<RecordChange<Key>> {
    this.#secretsFor(references)
    return this.#connection.watchRecord(references, options)
  }

  /** A handle that follows a secret until the application shuts down. Rejects with a `SecretsError`. */
  async live(reference: string): Promise<LiveSecret> {
    this.#secretsFor([reference])
    const [failure] = (await this.#connection.resolve([reference])).values()
    if (failure !== undefined) throw new SecretsError([{ ...failure, key: undefined }])
    return this.#connection.live(reference)
  }

  /**
   * The changes of all secrets that were resolved at the start or by `live`. Completes at the shutdown. The first
   * subscription starts polling: one request for each vault every `watchInterval`.
   */
  get changes$(): Observable<SecretChange> {
    const allow = this.#allow
    const { changes$ } = this.#connection
    return allow === undefined ? changes$ : changes$.pipe(filter(({ reference }) => isAllowed(reference, allow)))
  }

  /** The secrets of the client, if the allow list contains the references. */
  #secretsFor(references: ReadonlyArray<string> | Readonly<Record<string, string>>): Secrets {
    const refusals = this.#refusals(references)
    if (refusals.length > 0) throw new SecretsError(refusals)
    return this.#connection.connect.secrets
  }

  /** Issues of references that the allow list does not contain. Only those of a record have keys. */
  #refusals(references: ReadonlyArray<string> | Readonly<Record<string, string>>): ReadonlyArray<SecretFailure> {
    const allow = this.#allow
    if (allow === undefined) return []
    return Object.entries(references)
      .filter(([, reference]) => !isAllowed(reference, allow))
      .map(([key, reference]) => ({
        key: Array.isArray(references) ? undefined : key,
        reference: printableReference(reference),
        code: "NotAllowed",
        message: notAllowedMessage("The module", allow),
        hint: "Add the reference to `allow` of the module's ConnectModule.forFeature."
      }))
  }
}
