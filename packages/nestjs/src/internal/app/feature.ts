import type { DynamicModule, FactoryProvider } from "@nestjs/common"
import { SecretsService } from "../../SecretsService.ts"
import { AppSecrets } from "./AppSecrets.ts"
import { type AllowList, meaning } from "./collect.ts"
import { SecretsHostModule } from "./host.ts"
import type { Namespace } from "./namespaces.ts"
import { defaultConnection } from "./tokens.ts"

class SecretsFeatureModule {}

const providerOf = (namespace: Namespace): FactoryProvider => ({
  provide: namespace.KEY,
  inject: [AppSecrets],
  useFactory: meaning((app: AppSecrets) => app.made(namespace, namespace.connection), { _tag: "Namespace", namespace })
})

/** A service that gives only what is allowed, in place of the application's, and the mark by which the list is found. */
const scopedService = (patterns: AllowList): FactoryProvider => ({
  provide: SecretsService,
  inject: [AppSecrets],
  useFactory: meaning(
    async (app: AppSecrets) => new SecretsService(await app.connection(defaultConnection), patterns),
    { _tag: "AllowList", patterns }
  )
})

export const forFeature = (namespaces: ReadonlyArray<Namespace>, allow?: AllowList): DynamicModule => {
  const providers = [...namespaces.map(providerOf), ...(allow === undefined ? [] : [scopedService(allow)])]
  return {
    module: SecretsFeatureModule,
    imports: [SecretsHostModule],
    providers,
    exports: providers.map(({ provide }) => provide)
  }
}
