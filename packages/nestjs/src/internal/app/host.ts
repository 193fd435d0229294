import { type FactoryProvider, Global, type InjectionToken, Module, type Provider, Scope } from "@nestjs/common"
import { ModulesContainer } from "@nestjs/core"
import { createConnect } from "@opconnect/core/promise"
import { AppSecrets } from "./AppSecrets.ts"
import type { CreateConnect } from "./Connection.ts"
import { meaning } from "./collect.ts"
import { onToken, type SecretToken } from "./tokens.ts"

/** How clients are made: what tests override. */
export const CREATE_CONNECT = Symbol("opconnect:createConnect")

/** Resolves once every secret of the application is there. */
const STARTED = Symbol("opconnect:started")

/** The configuration of all `ConnectConfigModule`s; nothing when the application has none. */
export const APP_CONFIGURATIONS = Symbol("opconnect:configurations")

/**
 * The one module that every application with secrets has once, whatever it imports. Global, so that `@InjectSecret` works in
 * every module; what a module may use is said by its allow-list.
 */
export class SecretsHostModule {}

const providers: Array<Provider> = [
  { provide: CREATE_CONNECT, useValue: createConnect satisfies CreateConnect },
  {
    provide: AppSecrets,
    inject: [ModulesContainer, CREATE_CONNECT],
    useFactory: (modules: ModulesContainer, create: CreateConnect) => {
      const app = new AppSecrets(modules, create)
      apps.add(new WeakRef(modules))
      return app
    }
  },
  { provide: STARTED, inject: [AppSecrets], useFactory: (app: AppSecrets) => app.boot() },
  {
    provide: APP_CONFIGURATIONS,
    inject: [AppSecrets],
    useFactory: meaning((app: AppSecrets) => app.configurations(), { _tag: "Configurations" })
  }
]
const exported: Array<InjectionToken> = [AppSecrets, APP_CONFIGURATIONS]

/** Transient, so that only what is injected somewhere is asked for. */
const providerOf = (secret: SecretToken): FactoryProvider => ({
  provide: secret.token,
  scope: Scope.TRANSIENT,
  inject: [AppSecrets],
  useFactory: meaning((app: AppSecrets) => app.inject(secret), { _tag: "Secret" })
})

/** The containers of running applications: those of modules that are loaded lazily get their tokens late. */
const apps = new Set<WeakRef<ModulesContainer>>()

onToken((secret) => {
  // Nest reads the lists of a module when an application is made, which is after the files with its decorators are imported.
  providers.push(providerOf(secret))
  exported.push(secret.token)
  for (const ref of apps) {
    const modules = ref.deref()
    if (modules === undefined) apps.delete(ref)
    for (const module of modules?.values() ?? []) {
      if (module.metatype !== SecretsHostModule) continue
      module.addProvider(providerOf(secret))
      module.addExportedProviderOrModule(secret.token)
    }
  }
})

Module({ providers, exports: exported })(SecretsHostModule)
Global()(SecretsHostModule)
