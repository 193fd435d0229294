import type { InjectionToken } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import {
  dependenciesOf,
  type Found,
  injectedInto,
  type Meaning,
  type Module,
  meaningOf,
  type Wrapper
} from "./collect.ts"
import { calledOf, circular } from "./problems.ts"

/**
 * Whether what stands under a token is made of secrets, itself or by what it has injected. Nest can't tell: they are waited
 * for, not injected. A token that neither the module nor its imports provide may lead
 * into any other.
 */
const waitsForSecrets = (
  modules: ModulesContainer,
  module: Module,
  token: InjectionToken,
  isOne: (what: { readonly connection: string } | Meaning) => boolean
): boolean => {
  const seen = new Set<Wrapper>()
  const waits = (wanted: InjectionToken): boolean => {
    const found = [[module], module.imports, modules.values()]
      .map((some) => [...some].flatMap(({ providers }) => providers.get(wanted) ?? []))
      .find((some) => some.length > 0)
    return (found ?? []).some((wrapper) => {
      if (seen.has(wrapper)) return false
      seen.add(wrapper)
      const what = meaningOf(wrapper)
      if (injectedInto(wrapper).some(isOne) || (what !== undefined && isOne(what))) return true
      return dependenciesOf(wrapper).some(waits)
    })
  }
  return waits(token)
}

/** Throws when the options of a connection or of a configuration wait for what waits for them. */
export const checkCircles = (modules: ModulesContainer, found: Found): void => {
  for (const [name, { module, token }] of found.connections) {
    const isOne = (what: { readonly connection: string } | Meaning) =>
      ("connection" in what && what.connection === name) ||
      ("_tag" in what && what._tag === "Namespace" && what.namespace.connection === name)
    if (waitsForSecrets(modules, module, token, isOne)) throw circular(`the options of ${calledOf(name)}`)
  }
  const isAny = (what: object) => !("_tag" in what) || what._tag === "Namespace" || what._tag === "Configurations"
  for (const { module, token } of found.configs.values()) {
    if (waitsForSecrets(modules, module, token, isAny)) throw circular("the options of ConnectConfigModule")
  }
}
