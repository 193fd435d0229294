import type { StartIssue } from "../issues/SecretsStartError.ts"
import { knownReference, type ReferenceUse } from "../values/references.ts"
import { type AllowList, markerOf, type Namespace, type ProviderMarker } from "./markers.ts"
import { injectionsOf, type Module, providerOf, tokenLabel, wrappersOf } from "./nestInternals.ts"
import { type SecretDependency, secretDependencies } from "./scan.ts"

const namesOf = (reference: string) => (/^op:\/\/([^?]*)/.exec(reference)?.[1] ?? "").split("/")

/** True if a pattern of the list matches the reference. Names are compared exactly. */
export const isAllowed = (reference: string, patterns: AllowList): boolean =>
  patterns.some((pattern) => {
    const names = namesOf(reference)
    const allowed = namesOf(pattern)
    const rest = allowed.at(-1) === "*"
    if (rest ? names.length < allowed.length : names.length !== allowed.length) return false
    return allowed.every((name, index) => name === "*" || name === names[index])
  })

export const notAllowedMessage = (owner: string, patterns: AllowList): string =>
  `${owner} may not use the secret: its allow list is ${patterns.join(", ")}.`

/** Uses of secrets by a module that has an allow list. `isChecked` selects the dependencies to check. */
export interface AllowListCheck {
  /** The references of a namespace, as far as its values are known. */
  readonly usesOf: (namespace: Namespace) => ReadonlyArray<ReferenceUse>
  readonly isChecked?: ((dependency: SecretDependency) => boolean) | undefined
}

const importedMarkers = (module: Module): ReadonlyArray<ProviderMarker> =>
  [...module.imports].flatMap(({ providers }) => [...providers.values()].flatMap((one) => markerOf(one) ?? []))

/** The markers of what the providers of a module inject, each with the name of the provider. */
const injectedMarkers = (module: Module) =>
  wrappersOf(module).flatMap((wrapper) =>
    injectionsOf(wrapper).flatMap(({ token }) => {
      const provider = providerOf(module, token)
      const marker = provider === undefined ? undefined : markerOf(provider)
      return marker === undefined ? [] : [{ marker, where: tokenLabel(wrapper.token) }]
    })
  )

/** The namespaces that a module imports or injects. */
export const namespacesOf = (module: Module): ReadonlySet<Namespace> =>
  new Set(
    [...importedMarkers(module), ...injectedMarkers(module).map(({ marker }) => marker)].flatMap((marker) =>
      marker._tag === "Namespace" ? [marker.namespace] : []
    )
  )

/** The allow lists that a module imports. */
export const allowListsOf = (module: Module): ReadonlyArray<AllowList> =>
  importedMarkers(module).flatMap((marker) => (marker._tag === "AllowList" ? [marker.patterns] : []))

/** Secrets, services and clients that a module uses although its allow list does not contain them. */
export const allowListIssues = (
  module: Module,
  { isChecked = () => true, usesOf }: AllowListCheck
): ReadonlyArray<StartIssue> => {
  const lists = allowListsOf(module)
  if (lists.length === 0) return []
  const patterns = [...new Set(lists.flat())]
  const injected = injectedMarkers(module)
  const injecting = (tag: ProviderMarker["_tag"]) => injected.filter(({ marker }) => marker._tag === tag)
  return [
    ...[...secretDependencies(module).filter(isChecked), ...[...namespacesOf(module)].flatMap(usesOf)]
      .filter(({ reference }) => !isAllowed(reference, patterns))
      .map((use) => forbiddenSecret(module, patterns, use)),
    ...injecting("Client").map(({ where }) => forbiddenClient(module, patterns, where)),
    ...(injecting("Service").length > 0 ? [bypass(module)] : [])
  ]
}

const forbiddenSecret = (module: Module, patterns: AllowList, { reference, where }: ReferenceUse): StartIssue => ({
  where,
  reference: knownReference(reference),
  code: "NotAllowed",
  message: notAllowedMessage(module.name, patterns),
  hint: "Add the reference to `allow` of the module's ConnectModule.forFeature, or use the secret in another module."
})

const forbiddenClient = (module: Module, patterns: AllowList, where: string): StartIssue => ({
  where,
  code: "NotAllowed",
  message: `${module.name} may not inject the client, which ignores allow lists: the allow list of the module is ${patterns.join(", ")}.`,
  hint: "Inject SecretsService, or use the client in another module."
})

const bypass = (module: Module): StartIssue => ({
  where: module.name,
  code: "ListBypassed",
  message: "The module has an allow list, but injects a SecretsService without an allow list from another import.",
  hint: "Put ConnectModule.forFeature first in its imports, or import the connection in another module (isGlobal: true)."
})
