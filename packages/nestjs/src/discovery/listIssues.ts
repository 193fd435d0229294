import type { StartIssue } from "../issues/SecretsStartError.ts"
import { knownReference, type ReferenceUse } from "../values/references.ts"
import { type AllowList, isAllowed } from "./allowList.ts"
import { markerOf } from "./markers.ts"
import type { Namespace } from "./namespace.ts"
import { dependenciesOf, type Module, tokenLabel, visibleProviders, wrappersOf } from "./nestInternals.ts"
import { type SecretDependency, secretDependencies } from "./scan.ts"

/** A module that has a list of what it may use, and what it does use. */
interface Scope {
  readonly module: string
  readonly patterns: AllowList
  readonly dependencies: ReadonlyArray<SecretDependency>
  readonly namespaces: ReadonlySet<Namespace>
  /** It injects a `SecretsService` without a list, which an earlier import provides. */
  readonly isBypassed: boolean
  /** Injections of the client, which ignores allow lists. */
  readonly clients: ReadonlyArray<string>
}

const scopesOf = (modules: Iterable<Module>): ReadonlyArray<Scope> =>
  [...modules].flatMap((module) => {
    const imported = [...module.imports].flatMap(({ providers }) =>
      [...providers.values()].flatMap((wrapper) => markerOf(wrapper) ?? [])
    )
    const lists = imported.flatMap((marker) => (marker._tag === "AllowList" ? [marker.patterns] : []))
    if (lists.length === 0) return []
    const visible = visibleProviders(module)
    const injected = wrappersOf(module).flatMap((wrapper) =>
      dependenciesOf(wrapper).flatMap((token) => {
        const provider = module.providers.get(token) ?? visible.get(token)
        const marker = provider === undefined ? undefined : markerOf(provider)
        return marker === undefined ? [] : [{ marker, by: tokenLabel(wrapper.token) }]
      })
    )
    const given = [...imported, ...injected.map(({ marker }) => marker)]
    return {
      module: module.name,
      patterns: [...new Set(lists.flat())],
      dependencies: secretDependencies(module),
      namespaces: new Set(given.flatMap((marker) => (marker._tag === "Namespace" ? [marker.namespace] : []))),
      isBypassed: injected.some(({ marker }) => marker._tag === "Service"),
      clients: injected.flatMap(({ by, marker }) => (marker._tag === "Client" ? [by] : []))
    }
  })

/** The references of namespaces, as far as their values are known. */
export type NamespaceUses = (namespace: Namespace) => ReadonlyArray<ReferenceUse>

/** Secrets and services that modules use although their allow list does not contain them. */
export const listIssues = (
  modules: Iterable<Module>,
  usesOf: NamespaceUses,
  isIncluded: (dependency: SecretDependency) => boolean = () => true
): ReadonlyArray<StartIssue> =>
  scopesOf(modules).flatMap((scope) => [
    ...[...scope.dependencies.filter(isIncluded), ...[...scope.namespaces].flatMap(usesOf)]
      .filter(({ reference }) => !isAllowed(reference, scope.patterns))
      .map((use) => forbiddenSecret(scope, use)),
    ...scope.clients.map((where) => forbiddenClient(scope, where)),
    ...(scope.isBypassed ? [bypass(scope)] : [])
  ])

const forbiddenSecret = ({ module, patterns }: Scope, { reference, where }: ReferenceUse): StartIssue => ({
  where,
  reference: knownReference(reference),
  code: "NotAllowed",
  message: `${module} may not use the secret: its allow list is ${patterns.join(", ")}.`,
  hint: "Add the reference to `allow` of the module's ConnectModule.forFeature, or use the secret in another module."
})

const forbiddenClient = ({ module, patterns }: Scope, where: string): StartIssue => ({
  where,
  code: "NotAllowed",
  message: `${module} may not inject the client, which ignores allow lists: the allow list of the module is ${patterns.join(", ")}.`,
  hint: "Inject SecretsService, or use the client in another module."
})

const bypass = ({ module }: Scope): StartIssue => ({
  where: module,
  code: "ListBypassed",
  message: "The module has an allow list, but injects a SecretsService without one from another import.",
  hint: "Put ConnectModule.forFeature first in its imports, or import the connection in another module (isGlobal: true)."
})
