import type { DynamicModule, FactoryProvider, InjectionToken } from "@nestjs/common"
import type { Issue } from "@opconnect/core/Issue"
import { SecretsService } from "../connection/SecretsService.ts"
import { getSecretsToken } from "../decorators/InjectConnect.ts"
import { allowListsOf } from "../discovery/allowList.ts"
import { type AllowList, markedProvider, type Namespace } from "../discovery/markers.ts"
import { connectionNames } from "../discovery/tokens.ts"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import { SecretsBootstrapper } from "./SecretsBootstrapper.ts"
import { SecretsHostModule } from "./secretsHostModule.ts"

class SecretsFeatureModule {}

/** The values of a namespace, by default under its own token. */
export const namespaceProvider = (namespace: Namespace, provide: InjectionToken = namespace.KEY): FactoryProvider =>
  markedProvider(
    provide,
    { _tag: "Namespace", namespace },
    [SecretsBootstrapper],
    ({ resolver }: SecretsBootstrapper) => resolver.namespace(namespace)
  )

/** Distinguishes modules with different lists, for Nest too (`moduleIdGeneratorAlgorithm`). */
const ALLOWED = Symbol("opconnect:allowed")

/** A service that resolves only allowed references, and the marker that leads to the allow list. */
const scopedService = (patterns: AllowList, connection: string): FactoryProvider =>
  markedProvider(
    getSecretsToken(connection),
    { _tag: "AllowList", patterns },
    [SecretsBootstrapper],
    async ({ resolver }: SecretsBootstrapper) => {
      resolver.checkLists((module) => allowListsOf(module).includes(patterns))
      // A service that nothing uses needs no connection.
      return new SecretsService(await resolver.connection(connection).catch(asValue), patterns)
    }
  )

const asValue = (error: SecretsStartError) => error

const sameName: Issue = {
  code: "SameName",
  message: "Two namespaces of one forFeature have this name, so only one of them could be injected.",
  hint: "Give them different names in registerSecrets."
}

/** The module of `forFeature`, which exports `modules` too. Throws a `SecretsStartError` if two namespaces have the same name. */
export const featureModule = (
  namespaces: ReadonlyArray<Namespace>,
  {
    allow,
    modules = []
  }: { readonly allow?: AllowList | undefined; readonly modules?: ReadonlyArray<DynamicModule> } = {}
): DynamicModule => {
  const byName = new Map(namespaces.map((namespace) => [namespace.name, namespace]))
  const duplicates = namespaces.filter((namespace) => byName.get(namespace.name) !== namespace)
  if (duplicates.length > 0) throw new SecretsStartError(duplicates.map(({ name }) => ({ ...sameName, where: name })))
  const exported = () => [
    ...namespaces.map((namespace) => namespaceProvider(namespace)),
    // Nest calls this factory when all connections are known.
    ...(allow === undefined ? [] : connectionNames().map((name) => scopedService(allow, name)))
  ]
  return {
    module: SecretsFeatureModule,
    imports: [SecretsHostModule, ...modules],
    get providers() {
      return [...exported(), ...(allow === undefined ? [] : [{ provide: ALLOWED, useValue: allow }])]
    },
    get exports() {
      return [...exported().map(({ provide }) => provide), ...modules]
    }
  }
}
