import type { InjectionToken } from "@nestjs/common"
import { circularOptions, connectionLabel } from "../issues/issues.ts"
import { markerOf } from "./markers.ts"
import { injectionsOf, type Module, providerOf, type Wrapper } from "./nestInternals.ts"
import { type ContainerScan, injectedSecrets, type OptionsPlace } from "./scan.ts"

/**
 * True if options depend on secrets, directly or through injected providers. Nest does not detect this, because secrets are
 * awaited instead of injected.
 */
const dependsOn = ({ module, token }: OptionsPlace, isMadeFromSecrets: (wrapper: Wrapper) => boolean): boolean => {
  const seen = new Set<Wrapper>()
  const waits = (from: Module, dependency: InjectionToken): boolean => {
    const wrapper = providerOf(from, dependency)
    if (wrapper === undefined || seen.has(wrapper)) return false
    seen.add(wrapper)
    return isMadeFromSecrets(wrapper) || injectionsOf(wrapper).some(({ token }) => waits(wrapper.host ?? from, token))
  }
  return waits(module, token)
}

/** Throws if the options of a connection or a configuration depend on secrets that need these options. */
export const rejectCircularOptions = ({ configs, connections }: ContainerScan): void => {
  for (const [name, options] of connections) {
    const isOfConnection = (wrapper: Wrapper) => {
      const marker = markerOf(wrapper)
      const isNamespace = marker?._tag === "Namespace" && marker.namespace.connection === name
      return isNamespace || injectedSecrets(wrapper).some(({ connection }) => connection === name)
    }
    if (dependsOn(options, isOfConnection)) throw circularOptions(`the options of ${connectionLabel(name)}`)
  }
  const isOfConfiguration = (wrapper: Wrapper) =>
    ["Namespace", "Configured"].includes(markerOf(wrapper)?._tag ?? "") || injectedSecrets(wrapper).length > 0
  for (const options of configs.values()) {
    if (options !== undefined && dependsOn(options, isOfConfiguration))
      throw circularOptions("the options of ConnectConfigModule")
  }
}
