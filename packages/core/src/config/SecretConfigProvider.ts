/**
 * Effect `Config` with references: a value such as `op://prod/db/password` is read as its secret.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { failureLine } from "../contract/issueText.ts"
import type { SecretError } from "../reference/SecretError.ts"
import * as SecretTemplate from "../reference/SecretTemplate.ts"
import { Secrets, type Service } from "../secrets/Secrets.ts"

/** The references in a text. An invalid reference is reported when its value is read, not by this search. */
const referencesIn = (text: string | undefined): ReadonlyArray<string> =>
  text !== undefined && SecretTemplate.mentionsReference(text)
    ? Result.match(SecretTemplate.parse(text), { onFailure: () => [], onSuccess: SecretTemplate.references })
    : []

/** Limits of the search. References beyond the limits are resolved when they are read. */
const mostNodes = 10_000
const mostLevels = 32

/**
 * The references in the provider, at any depth. A node that cannot be read is skipped: only reads of that node fail.
 */
const allReferences = Effect.fnUntraced(function* (provider: ConfigProvider.ConfigProvider) {
  const found = new Set<string>()
  const paths: Array<ConfigProvider.Path> = [[]]
  for (let visited = 0; visited < mostNodes; visited++) {
    const path = paths.shift()
    if (path === undefined) break
    const node = yield* Effect.orElseSucceed(provider.load(path), () => undefined)
    if (node === undefined) continue
    for (const reference of referencesIn(node.value)) found.add(reference)
    const below = node._tag === "Record" ? node.keys : node._tag === "Array" ? Array(node.length).keys() : []
    if (path.length === mostLevels) continue
    for (const key of below) {
      if (paths.length === mostNodes) break
      paths.push([...path, key])
    }
  }
  return found
})

/** How long reads share one result, including failures. After that, the rules of the engine apply. */
const shared = "5 seconds"

/**
 * The same configuration with each reference replaced by its value.
 *
 * **Details**
 *
 * A value may be a reference, or a text that contains references (`postgres://app:{{ op://prod/db/password }}@db/app`).
 * The first read resolves all references in the provider with one plan, so a `Config.all` needs no more requests than a
 * single value. A reference that cannot be resolved only fails reads of its own value: the `ConfigError` contains the
 * path and the reference. Read secrets with `Config.Redacted`.
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const make = Effect.fnUntraced(function* (secrets: Service, base: ConfigProvider.ConfigProvider) {
  const together = yield* Effect.cachedWithTTL(
    Effect.flatMap(allReferences(base), (all) => each(secrets, all)),
    shared
  )

  return ConfigProvider.make(
    Effect.fnUntraced(function* (path) {
      const node = yield* base.load(path)
      const text = node?.value
      if (node === undefined || text === undefined || !SecretTemplate.mentionsReference(text)) return node
      const template = SecretTemplate.parse(text)
      if (Result.isFailure(template)) return yield* failure(path, template.failure)
      const references = new Set(SecretTemplate.references(template.success))
      const known = yield* together
      const outcomes = [...references].every((reference) => known.has(reference))
        ? known
        : yield* each(secrets, references)
      const errors: Array<SecretError> = []
      const value = SecretTemplate.render(template.success, (reference) => {
        const outcome = outcomes.get(reference)
        if (outcome === undefined) throw new Error("no outcome for a reference")
        if (Result.isSuccess(outcome)) return Redacted.value(outcome.success)
        errors.push(outcome.failure)
        return ""
      })
      return errors.length > 0 ? yield* failure(path, errors) : { ...node, value }
    })
  )
})

const each = (secrets: Service, references: Iterable<string>) =>
  Effect.map(
    secrets.resolveEach(Object.fromEntries([...references].map((reference) => [reference, reference]))),
    (outcomes) => new Map(Object.entries(outcomes))
  )

const failure = (path: ConfigProvider.Path, errors: ReadonlyArray<SecretError>) => {
  const lines = new Set(
    errors.map(({ hint, message, reference }) => failureLine({ key: path.join("."), reference, message, hint }))
  )
  return new ConfigProvider.SourceError({ message: [...lines].join("\n") })
}

/**
 * Resolves the references in the `ConfigProvider` of the context.
 *
 * **Example** (A password from the environment variable `DB_PASSWORD=op://prod/db/password`)
 *
 * ```ts
 * import * as ConnectClient from "@opconnect/core/ConnectClient"
 * import * as ConnectHttp from "@opconnect/core/ConnectHttp"
 * import * as SecretConfigProvider from "@opconnect/core/SecretConfigProvider"
 * import * as Secrets from "@opconnect/core/Secrets"
 * import * as Config from "effect/Config"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 *
 * const ConnectLive = ConnectClient.layerConfig().pipe(Layer.provide(ConnectHttp.layerNode))
 * const SecretsLive = Secrets.layer().pipe(Layer.provide(ConnectLive))
 *
 * export const program = Effect.gen(function* () {
 *   return yield* Config.all({ host: Config.String("DB_HOST"), password: Config.Redacted("DB_PASSWORD") })
 * }).pipe(Effect.provide(SecretConfigProvider.layer.pipe(Layer.provide(SecretsLive))))
 * ```
 *
 * @category layers
 * @since 0.1.0
 * @stability stable
 */
export const layer: Layer.Layer<never, never, Secrets> = ConfigProvider.layer(
  Effect.flatMap(Secrets, (secrets) => Effect.flatMap(ConfigProvider.ConfigProvider, (base) => make(secrets, base)))
)
