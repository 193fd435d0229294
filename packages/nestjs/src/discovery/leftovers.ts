import type { ModulesContainer } from "@nestjs/core"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { findReferences } from "../values/references.ts"
import { markerOf } from "./markers.ts"
import { namespaceOfToken, tokenLabel, type Wrapper, wrappersOf } from "./nestInternals.ts"

/** Unresolved references in the values of a provider of @nestjs/config. */
const leftoverReferences = (wrapper: Wrapper): ReadonlyArray<StartIssue> => {
  const name = namespaceOfToken(wrapper.token)
  if (name === undefined) return []
  return findReferences(wrapper.instance, name).uses.map((use) => ({
    ...use,
    code: "Unresolved",
    message: "The ConfigModule of @nestjs/config loaded the reference, and does not resolve references.",
    hint: "Import ConfigModule from @opconnect/nestjs/config where forRoot is called, and import that entry before the modules that call forFeature."
  }))
}

/** Limits of the search in provider values: configuration is small and near the top. */
const maxDepth = 4
const maxValues = 10_000

/** The strings in a value of a provider. Getters are not called. */
function* stringsIn(value: unknown, depth = 0, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === "string") yield value
  if (typeof value !== "object" || value === null || depth > maxDepth) return
  if (seen.has(value) || seen.size > maxValues || ArrayBuffer.isView(value)) return
  seen.add(value)
  const inner = value instanceof Map || value instanceof Set ? [...value.values()] : []
  const properties = Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value)
  for (const part of [...inner, ...properties]) yield* stringsIn(part, depth + 1, seen)
}

/** Placeholders in a provider, which read `process.env` before the secrets were resolved. */
const leftoverPlaceholders = (
  wrapper: Wrapper,
  placeholders: ReadonlyMap<string, string>
): ReadonlyArray<StartIssue> => {
  if (placeholders.size === 0 || wrapper.isAlias || !wrapper.isDependencyTreeStatic()) return []
  const texts = [...stringsIn(wrapper.instance)].filter((text) => text.includes("{{ op://"))
  return [...placeholders]
    .filter(([, placeholder]) => texts.some((text) => text.includes(placeholder)))
    .map(([key]) => ({
      where: tokenLabel(wrapper.token),
      code: "Unresolved",
      message: `The provider read process.env.${key} before the secret was resolved, and holds its placeholder.`,
      hint: `Inject ConfigService and get "${key}" from it, or call loadConfig({ processEnv: true }) before the module is imported.`
    }))
}

/**
 * Unresolved references in the values of existing providers. `placeholders` contains the text in `process.env` for
 * each secret, by variable.
 */
export const leftovers = (
  modules: ModulesContainer,
  placeholders: ReadonlyMap<string, string>
): ReadonlyArray<StartIssue> =>
  [...modules.values()]
    .flatMap(wrappersOf)
    // Providers of this package have no unresolved values, but may contain references in addition to their values.
    .filter((wrapper) => markerOf(wrapper) === undefined)
    .flatMap((wrapper) => [...leftoverReferences(wrapper), ...leftoverPlaceholders(wrapper, placeholders)])
