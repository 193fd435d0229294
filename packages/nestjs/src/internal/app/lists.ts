import type { InjectionToken } from "@nestjs/common"
import type { StartProblem } from "../../SecretsStartError.ts"
import {
  type AllowList,
  dependenciesOf,
  isAllowed,
  type Module,
  meaningOf,
  type Need,
  nameOf,
  needsIn,
  type Wrapper,
  wrappersOf
} from "./collect.ts"
import type { Namespace } from "./namespaces.ts"
import type { Part } from "./parts.ts"

/** A module that has a list of what it may use, and what it does use. */
interface Scope {
  readonly module: string
  readonly patterns: AllowList
  readonly needs: ReadonlyArray<Need>
  readonly namespaces: ReadonlySet<Namespace>
  /** It has a `SecretsService` injected that knows no list: another import gives it, which stands before. */
  readonly isBypassed: boolean
  /** Who has the whole client injected, which knows no list. */
  readonly clients: ReadonlyArray<string>
}

/** What a module can inject out of its imports and what they pass on, found in the order that Nest looks. */
const visible = (module: Module): ReadonlyMap<InjectionToken, Wrapper> => {
  const found = new Map<InjectionToken, Wrapper>()
  const seen = new Set<Module>()
  const visit = (imports: Iterable<Module>): void => {
    for (const imported of imports) {
      if (seen.has(imported)) continue
      seen.add(imported)
      for (const [token, wrapper] of imported.providers) {
        if (imported.exports.has(token) && !found.has(token)) found.set(token, wrapper)
      }
      visit([...imported.imports].filter(({ metatype }) => imported.exports.has(metatype)))
    }
  }
  visit(module.imports)
  return found
}

/** The modules that have a list. */
const scopesOf = (modules: Iterable<Module>): ReadonlyArray<Scope> =>
  [...modules].flatMap((module) => {
    const imported = [...module.imports].flatMap(({ providers }) =>
      [...providers.values()].flatMap((wrapper) => meaningOf(wrapper) ?? [])
    )
    const lists = imported.flatMap((what) => (what._tag === "AllowList" ? [what.patterns] : []))
    if (lists.length === 0) return []
    const found = visible(module)
    const injected = wrappersOf(module).flatMap((wrapper) =>
      dependenciesOf(wrapper).flatMap((token) => {
        const provider = module.providers.get(token) ?? found.get(token)
        const what = provider === undefined ? undefined : meaningOf(provider)
        return what === undefined ? [] : [{ what, by: nameOf(wrapper.token) }]
      })
    )
    const given = [...imported, ...injected.map(({ what }) => what)]
    return {
      module: module.name,
      patterns: [...new Set(lists.flat())],
      needs: needsIn(module),
      namespaces: new Set(given.flatMap((what) => (what._tag === "Namespace" ? [what.namespace] : []))),
      isBypassed: injected.some(({ what }) => what._tag === "Service"),
      clients: injected.flatMap(({ by, what }) => (what._tag === "Client" ? [by] : []))
    }
  })

/** What modules use that is not on their list. */
export const forbidden = (
  modules: Iterable<Module>,
  isOne: (need: Need) => boolean,
  parts: ReadonlyMap<object, Part>
): ReadonlyArray<StartProblem> =>
  scopesOf(modules).flatMap(({ module, namespaces, needs, patterns }) =>
    [...needs.filter(isOne), ...[...namespaces].flatMap((namespace) => parts.get(namespace)?.wanted ?? [])]
      .filter(({ reference }) => !isAllowed(reference, patterns))
      .map(({ place, reference }) => ({
        place,
        reference: reference.startsWith("op://") ? reference : undefined,
        code: "NotAllowed",
        message: `${module} may not use it: its list allows ${patterns.join(", ")}.`,
        hint: "Add it to `allow` of the module's ConnectModule.forFeature, or have another module use it."
      }))
  )

/** Modules whose list would be passed by. */
export const bypassed = (modules: Iterable<Module>): ReadonlyArray<StartProblem> =>
  scopesOf(modules).flatMap(({ clients, isBypassed, module, patterns }) => [
    ...clients.map((place) => ({
      place,
      code: "NotAllowed",
      message: `${module} may not use the client, which knows no list: it allows ${patterns.join(", ")}.`,
      hint: "Inject SecretsService, or have another module use the client."
    })),
    ...(isBypassed
      ? [
          {
            place: module,
            code: "ListBypassed",
            message:
              "It has a list of the secrets that it may use, and injects a SecretsService of another import that knows no list.",
            hint: "Put ConnectModule.forFeature first in its imports, or import the connection in another module (isGlobal: true)."
          }
        ]
      : [])
  ])
