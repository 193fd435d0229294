import type { ModulesContainer } from "@nestjs/core"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import { findReferences } from "../values/references.ts"
import { markerOf } from "./markers.ts"
import { namespaceOfToken, tokenLabel, type Wrapper, wrappersOf } from "./nestInternals.ts"

/** References in what a provider of @nestjs/config gives that nothing has resolved. */
const leftoverOfNamespace = (wrapper: Wrapper): ReadonlyArray<StartIssue> => {
  const name = namespaceOfToken(wrapper.token)
  if (name === undefined || markerOf(wrapper) !== undefined) return []
  return findReferences(wrapper.instance, name).uses.map((use) => ({
    ...use,
    code: "Unresolved",
    message: "ConfigModule.forFeature was called before @opconnect/nestjs/config was imported, so nothing resolves it.",
    hint: "Import @opconnect/nestjs/config before the modules of the application, or import ConfigModule from it where forFeature is called."
  }))
}

/** How deep values of providers are searched, and how many are: configuration is small and near the top. */
const maxDepth = 4
const maxValues = 10_000

/** The strings in a value of a provider. Getters are not called. */
const stringsIn = (root: unknown): ReadonlyArray<string> => {
  const found: Array<string> = []
  const seen = new Set<unknown>()
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === "string") found.push(value)
    if (typeof value !== "object" || value === null || depth > maxDepth) return
    if (seen.has(value) || seen.size > maxValues || ArrayBuffer.isView(value)) return
    seen.add(value)
    if (value instanceof Map || value instanceof Set) for (const one of value.values()) visit(one, depth + 1)
    for (const { value: one } of Object.values(Object.getOwnPropertyDescriptors(value))) visit(one, depth + 1)
  }
  visit(root, 0)
  return found
}

/** Providers that got a placeholder: they read `process.env` before the secrets were resolved. */
const leftoverPlaceholders = (
  wrapper: Wrapper,
  placeholders: ReadonlyMap<string, string>
): ReadonlyArray<StartIssue> => {
  if (wrapper.isAlias || !wrapper.isDependencyTreeStatic()) return []
  const strings = stringsIn(wrapper.instance).filter((text) => text.includes("{{ op://"))
  return [...placeholders].flatMap(([key, placeholder]) =>
    strings.some((text) => text.includes(placeholder))
      ? [
          {
            where: tokenLabel(wrapper.token),
            code: "Unresolved",
            message: `The provider read process.env.${key} before the secret was resolved, and holds its placeholder.`,
            hint: `Inject ConfigService and get "${key}" from it, or call loadConfig({ processEnv: true }) before the module is imported.`
          }
        ]
      : []
  )
}

/**
 * Unresolved references in the values of existing providers. `placeholders` contains the text in `process.env` for
 * each secret, by variable.
 */
export const leftovers = (
  modules: ModulesContainer,
  placeholders: ReadonlyMap<string, string>
): ReadonlyArray<StartIssue> =>
  [...modules.values()].flatMap((module) =>
    wrappersOf(module).flatMap((wrapper) => [
      ...leftoverOfNamespace(wrapper),
      ...(placeholders.size === 0 ? [] : leftoverPlaceholders(wrapper, placeholders))
    ])
  )
