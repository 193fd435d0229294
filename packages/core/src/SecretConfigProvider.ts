/**
 * Effect's `Config` with references in it: what is written as `op://` is read as the secret.
 *
 * @since 0.1.0
 */
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { Secrets, type Service } from "./Secrets.ts"
import * as SecretTemplate from "./SecretTemplate.ts"

const scheme = "op://"

/** The references in a text. One that is none of ours is told when it is read, not when it is met on the way. */
const referencesIn = (text: string | undefined): ReadonlyArray<string> =>
  text?.includes(scheme)
    ? Result.match(SecretTemplate.parse(text), { onFailure: () => [], onSuccess: SecretTemplate.references })
    : []

/** Every reference that the provider holds, at any depth. */
const allReferences = Effect.fnUntraced(function* (
  provider: ConfigProvider.ConfigProvider
): Effect.fn.Return<ReadonlyArray<string>, ConfigProvider.SourceError> {
  const found: Array<string> = []
  const paths: Array<ConfigProvider.Path> = [[]]
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    const node = yield* provider.load(path)
    if (node === undefined) continue
    found.push(...referencesIn(node.value))
    const below = path
    if (node._tag === "Record") paths.push(...[...node.keys].map((key) => [...below, key]))
    if (node._tag === "Array") paths.push(...Array.from({ length: node.length }, (_, index) => [...below, index]))
  }
  return found
})

/**
 * The same configuration, with the value of each reference in its place.
 *
 * **Details**
 *
 * A value may be a reference, or a text with references in it (`postgres://app:{{ op://prod/db/password }}@db/app`). The
 * first that is read resolves all that the provider holds, in one plan, so a `Config.all` costs no more requests than one
 * value. A reference that can't be resolved fails the value it stands in, and only when that is read: the `ConfigError`
 * names the path and the reference. Read secrets with `Config.Redacted`, so that they stay wrapped.
 *
 * @category constructors
 * @since 0.1.0
 */
export const make = (
  secrets: Service,
  base: ConfigProvider.ConfigProvider
): Effect.Effect<ConfigProvider.ConfigProvider> =>
  Effect.map(
    Effect.cached(
      Effect.flatMap(allReferences(base), (references) =>
        secrets.resolveEach(Object.fromEntries(references.map((reference) => [reference, reference])))
      )
    ),
    (together) =>
      ConfigProvider.make(
        Effect.fnUntraced(function* (path) {
          const node = yield* base.load(path)
          const text = node?.value
          if (node === undefined || text === undefined || !text.includes(scheme)) return node
          // What it finds out is kept by the engine: the value below costs no request of its own.
          yield* together
          const value = yield* Effect.mapError(
            secrets.resolveTemplate(text),
            ({ failures }) =>
              new ConfigProvider.SourceError({
                message: failures
                  .map(({ error }) => `${path.join(".")}: ${error.reference}: ${error.message} ${error.hint}`)
                  .join("\n")
              })
          )
          return { ...node, value: Redacted.value(value) }
        })
      )
  )

/**
 * Puts the provider in the context, over the one that is there.
 *
 * **Example** (A password out of the environment variable `DB_PASSWORD=op://prod/db/password`)
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
 * const SecretsLive = Secrets.layer.pipe(Layer.provide(ConnectClient.layerConfig), Layer.provide(ConnectHttp.layerNode))
 *
 * export const program = Effect.gen(function* () {
 *   return yield* Config.all({ host: Config.String("DB_HOST"), password: Config.Redacted("DB_PASSWORD") })
 * }).pipe(Effect.provide(SecretConfigProvider.layer.pipe(Layer.provide(SecretsLive))))
 * ```
 *
 * @category layers
 * @since 0.1.0
 */
export const layer: Layer.Layer<never, never, Secrets> = ConfigProvider.layer(
  Effect.flatMap(Secrets, (secrets) => Effect.flatMap(ConfigProvider.ConfigProvider, (base) => make(secrets, base)))
)
