import { type FactoryProvider, Global, type InjectionToken, Module, type Provider, Scope } from "@nestjs/common"
import { ModulesContainer } from "@nestjs/core"
import { createConnect } from "@opconnect/core/promise"
import type { CreateConnect } from "../connection/Connection.ts"
import { markedProvider } from "../discovery/markers.ts"
import { onToken, type SecretToken } from "../discovery/tokens.ts"
import { SecretsBootstrapper } from "./SecretsBootstrapper.ts"

/** The factory of clients, which tests override. */
export const CREATE_CONNECT = Symbol.for("@opconnect/nestjs/createConnect")

/** Resolves when every secret of the application is resolved. */
const STARTED = Symbol("opconnect:started")

/** The configuration of all `ConnectConfigModule`s; empty if the application has none. */
export const APP_CONFIGURATIONS = Symbol("opconnect:configurations")

/**
 * A module that every application with secrets has exactly once. Global, so that `@InjectSecret` works in every module; allow
 * lists restrict the references of a module.
 */
export class SecretsHostModule {}

/** Transient, so that only injected secrets are resolved. */
const secretProvider = (secret: SecretToken): FactoryProvider => ({
  ...markedProvider(secret.token, { _tag: "Secret" }, [SecretsBootstrapper], (app: SecretsBootstrapper) =>
    app.secret(secret)
  ),
  scope: Scope.TRANSIENT
})

/** Modules that are loaded lazily bring new secrets to an application that has started. */
const addTo = (modules: ModulesContainer, secret: SecretToken): void => {
  for (const module of modules.values()) {
    if (module.metatype !== SecretsHostModule || module.providers.has(secret.token)) continue
    module.addProvider(secretProvider(secret))
    module.addExportedProviderOrModule(secret.token)
  }
}

const providers: Array<Provider> = [
  { provide: CREATE_CONNECT, useValue: createConnect satisfies CreateConnect },
  {
    provide: SecretsBootstrapper,
    inject: [ModulesContainer, CREATE_CONNECT],
    useFactory: (modules: ModulesContainer, create: CreateConnect) => {
      // This listener must not keep an application alive that is never closed.
      const application = new WeakRef(modules)
      const unsubscribe = onToken((secret) => {
        const container = application.deref()
        if (container === undefined) unsubscribe()
        else addTo(container, secret)
      })
      return new SecretsBootstrapper(modules, create, unsubscribe)
    }
  },
  { provide: STARTED, inject: [SecretsBootstrapper], useFactory: (app: SecretsBootstrapper) => app.boot() },
  markedProvider(
    APP_CONFIGURATIONS,
    { _tag: "Configured" },
    [SecretsBootstrapper],
    ({ resolver }: SecretsBootstrapper) => resolver.configurations()
  )
]

const exported: Array<InjectionToken> = [SecretsBootstrapper, APP_CONFIGURATIONS]

/** Nest reads these lists when an application is created, which is after the files with its decorators were imported. */
onToken((secret) => {
  providers.push(secretProvider(secret))
  exported.push(secret.token)
})

Module({ providers, exports: exported })(SecretsHostModule)
Global()(SecretsHostModule)
