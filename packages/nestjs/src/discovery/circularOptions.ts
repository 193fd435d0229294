import type { InjectionToken } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import { circularOptions, connectionLabel } from "../issues/issues.ts"
import { markerOf, type ProviderMarker } from "./markers.ts"
import { dependenciesOf, type Module, type Wrapper } from "./nestInternals.ts"
import { type ContainerScan, injectedSecrets } from "./scan.ts"

type Need = { readonly connection: string } | ProviderMarker

/**
 * Whether what a token provides is made from secrets, directly or through its dependencies. Nest cannot see that: secrets are
 * awaited, not injected. A token that neither the module nor its imports provide is looked up in all modules.
 */
const waitsForSecrets = (
  modules: ModulesContainer,
  module: Module,
  token: InjectionToken,
  isSecret: (need: Need) => boolean
): boolean => {
  const seen = new Set<Wrapper>()
  const waits = (dependency: InjectionToken): boolean => {
    const providers = [[module], module.imports, modules.values()]
      .map((some) => [...some].flatMap((one) => one.providers.get(dependency) ?? []))
      .find((some) => some.length > 0)
    return (providers ?? []).some((wrapper) => {
      if (seen.has(wrapper)) return false
      seen.add(wrapper)
      const marker = markerOf(wrapper)
      if (injectedSecrets(wrapper).some(isSecret) || (marker !== undefined && isSecret(marker))) return true
      return dependenciesOf(wrapper).some(waits)
    })
  }
  return waits(token)
}

/** Throws when the options of a connection or of a configuration wait for what waits for them. */
export const checkOptions = (modules: ModulesContainer, { configs, connections }: ContainerScan): void => {
  for (const [name, { module, token }] of connections) {
    const isSecret = (need: Need) =>
      ("connection" in need && need.connection === name) ||
      ("_tag" in need && need._tag === "Namespace" && need.namespace.connection === name)
    if (waitsForSecrets(modules, module, token, isSecret))
      throw circularOptions(`the options of ${connectionLabel(name)}`)
  }
  const isSecret = (need: Need) => !("_tag" in need) || need._tag === "Namespace" || need._tag === "Configurations"
  for (const { module, token } of configs.values()) {
    if (waitsForSecrets(modules, module, token, isSecret)) throw circularOptions("the options of ConnectConfigModule")
  }
}
