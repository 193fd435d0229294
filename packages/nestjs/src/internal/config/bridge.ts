/**
 * What @nestjs/config's own modules have to know. An application may use them beside `ConnectConfigModule`: feature modules
 * import `ConfigModule` bare, or by `forFeature`, and shall go on as they are. So two things are changed in them, which are
 * nothing to an application that has no `ConnectConfigModule`:
 *
 * - the object that ConfigService reads waits for the resolved configuration;
 * - references in what `forFeature` is given are resolved.
 */
import type { DynamicModule, FactoryProvider, Provider } from "@nestjs/common"
import { type ConfigFactory, ConfigModule } from "@nestjs/config"
import { AppSecrets } from "../app/AppSecrets.ts"
import { type ConfigFeature, meaning } from "../app/collect.ts"
import { APP_CONFIGURATIONS } from "../app/host.ts"
import { conceal } from "../values/conceal.ts"
import { type Configuration, placeOfFactory, validatedKey } from "./configuration.ts"

const configurationToken = "CONFIGURATION_TOKEN"

const merged = (all: ReadonlyArray<Configuration> = []): object => {
  const [first, ...others] = all
  if (first === undefined) return {}
  if (others.length === 0) return first.host
  const hosts = all.map(({ host }) => host)
  const validated = Object.assign({}, ...hosts.map((host) => host[validatedKey]))
  const host = Object.assign({}, ...hosts, { [validatedKey]: validated })
  const written = Object.assign({}, ...all.map((one) => one.written))
  return conceal(host, new Set(all.flatMap(({ hidden }) => [...hidden])), written)
}

/** The object that ConfigService reads, once the application's configuration is there. */
const waiting = (provider: Provider): Provider =>
  typeof provider === "object" && provider.provide === configurationToken
    ? { provide: configurationToken, inject: [{ token: APP_CONFIGURATIONS, optional: true }], useFactory: merged }
    : provider

/** A provider of `forFeature` whose factory is run by the application, with all that needs secrets. */
const resolving = (provider: FactoryProvider, factory: ConfigFactory): FactoryProvider => ({
  provide: provider.provide,
  inject: [{ token: AppSecrets, optional: true }],
  useFactory: featured({ _tag: "ConfigFeature", factory, place: placeOfFactory(factory) })
})

const featured = (feature: ConfigFeature) =>
  meaning((app: AppSecrets | undefined) => (app === undefined ? feature.factory() : app.feature(feature)), feature)

const isFactory = (provider: Provider): provider is FactoryProvider =>
  typeof provider === "object" && "useFactory" in provider

/** What `forFeature` was before, kept where another evaluation of this module finds it: under hot reload, the last one counts. */
const original = Symbol.for("opconnect:forFeature")

const bridge = (): void => {
  const [host]: ReadonlyArray<object> = Reflect.getMetadata("imports", ConfigModule) ?? []
  const providers: ReadonlyArray<Provider> = host === undefined ? [] : (Reflect.getMetadata("providers", host) ?? [])
  if (host === undefined || !providers.some((one) => typeof one === "object" && one.provide === configurationToken)) {
    throw new Error("@opconnect/nestjs does not know this version of @nestjs/config: it supports 4 and 12.")
  }
  Reflect.defineMetadata("providers", providers.map(waiting), host)

  const before: typeof ConfigModule.forFeature =
    Reflect.getMetadata(original, ConfigModule) ?? ConfigModule.forFeature.bind(ConfigModule)
  Reflect.defineMetadata(original, before, ConfigModule)
  ConfigModule.forFeature = (factory: ConfigFactory): DynamicModule => {
    const feature = before(factory)
    const own = (provider: Provider) =>
      isFactory(provider) && provider.useFactory === factory ? resolving(provider, factory) : provider
    return { ...feature, providers: (feature.providers ?? []).map(own) }
  }
}

bridge()
