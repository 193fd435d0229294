import type { DynamicModule, FactoryProvider } from "@nestjs/common"
import type { Issue } from "@opconnect/core/Issue"
import { SecretsService } from "../connection/SecretsService.ts"
import { getSecretsToken } from "../decorators/InjectConnect.ts"
import { type AllowList, markProvider, type Namespace } from "../discovery/markers.ts"
import { connectionNames } from "../discovery/tokens.ts"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import { SecretsBootstrapper } from "./SecretsBootstrapper.ts"
import { SecretsHostModule } from "./secretsHostModule.ts"

class SecretsFeatureModule {}

export const namespaceProvider = (namespace: Namespace): FactoryProvider => ({
  provide: namespace.KEY,
  inject: [SecretsBootstrapper],
  useFactory: markProvider((app: SecretsBootstrapper) => app.resolver.namespace(namespace), {
    _tag: "Namespace",
    namespace
  })
})

/** Distinguishes modules with different lists, for Nest too (`moduleIdGeneratorAlgorithm`). */
const ALLOWED = Symbol("opconnect:allowed")

/** A service that resolves only allowed references, and the marker that leads to the allow list. */
const scopedService = (patterns: AllowList, connection: string): FactoryProvider => ({
  provide: getSecretsToken(connection),
  inject: [SecretsBootstrapper],
  useFactory: markProvider(
    async (app: SecretsBootstrapper) => {
      app.resolver.checkLists()
      // A service that nothing uses needs no connection.
      return new SecretsService(await app.resolver.connection(connection).catch(asValue), patterns)
    },
    { _tag: "AllowList", patterns }
  )
})

const asValue = (error: SecretsStartError) => error

const sameName: Issue = {
  code: "SameName",
  message: "Two namespaces of one forFeature have this name, so only one of them could be injected.",
  hint: "Give them different names in registerSecrets."
}

/** The module of `forFeature`. Throws a `SecretsStartError` if two namespaces have the same name. */
export const featureModule = (namespaces: ReadonlyArray<Namespace>, allow?: AllowList): DynamicModule => {
  const byName = new Map(namespaces.map((namespace) => [namespace.name, namespace]))
  const duplicates = namespaces.filter((namespace) => byName.get(namespace.name) !== namespace)
  if (duplicates.length > 0) throw new SecretsStartError(duplicates.map(({ name }) => ({ ...sameName, where: name })))
  const exported = () => [
    ...namespaces.map(namespaceProvider),
    // Nest calls this factory when all connections are known.
    ...(allow === undefined ? [] : connectionNames().map((name) => scopedService(allow, name)))
  ]
  return {
    module: SecretsFeatureModule,
    imports: [SecretsHostModule],
    get providers() {
      return [...exported(), ...(allow === undefined ? [] : [{ provide: ALLOWED, useValue: allow }])]
    },
    get exports() {
      return exported().map(({ provide }) => provide)
    }
  }
}
