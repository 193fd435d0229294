import type { DynamicModule, FactoryProvider } from "@nestjs/common"
import { getSecretsToken } from "../../InjectConnect.ts"
import { SecretsService } from "../../SecretsService.ts"
import { SecretsStartError } from "../../SecretsStartError.ts"
import { AppSecrets } from "./AppSecrets.ts"
import { type AllowList, meaning } from "./collect.ts"
import { SecretsHostModule } from "./host.ts"
import type { Namespace } from "./namespaces.ts"
import { partOfNamespace } from "./parts.ts"
import { connectionNames } from "./tokens.ts"

class SecretsFeatureModule {}

const providerOf = (namespace: Namespace): FactoryProvider => ({
  provide: namespace.KEY,
  inject: [AppSecrets],
  useFactory: meaning(
    (app: AppSecrets) => app.made(namespace, namespace.connection, () => partOfNamespace(namespace)),
    {
      _tag: "Namespace",
      namespace
    }
  )
})

/** What tells modules of different lists apart, for Nest too (`moduleIdGeneratorAlgorithm`). */
const ALLOWED = Symbol("opconnect:allowed")

/** A service that gives only what is allowed, in place of the application's, and the mark by which the list is found. */
const scopedService = (patterns: AllowList, connection: string): FactoryProvider => ({
  provide: getSecretsToken(connection),
  inject: [AppSecrets],
  useFactory: meaning(
    async (app: AppSecrets) => {
      app.checkLists()
      // One that nothing uses needs no connection.
      return new SecretsService(await app.connections.get(connection).catch(theError), patterns)
    },
    { _tag: "AllowList", patterns }
  )
})

const sameName = {
  code: "SameName",
  message: "Two namespaces of one forFeature have this name, so only the values of one could be injected.",
  hint: "Give them different names in registerSecrets."
}

const theError = (error: SecretsStartError) => error

export const forFeature = (namespaces: ReadonlyArray<Namespace>, allow?: AllowList): DynamicModule => {
  const names = new Map(namespaces.map((namespace) => [namespace.name, namespace]))
  const twice = namespaces.filter((namespace) => names.get(namespace.name) !== namespace)
  if (twice.length > 0) throw new SecretsStartError(twice.map(({ name }) => ({ ...sameName, place: name })))
  const exported = () => [
    ...namespaces.map(providerOf),
    // As Nest asks, when the connections are known.
    ...(allow === undefined ? [] : [...connectionNames].map((name) => scopedService(allow, name)))
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
