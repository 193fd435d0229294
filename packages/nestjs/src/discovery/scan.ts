import type { InjectionToken, Type } from "@nestjs/common"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import { type ChangeHandler, decoratorIssues, handlersOf } from "./decorated.ts"
import { markerOf, type Namespace, type ProviderMarker } from "./markers.ts"
import {
  classOf,
  injectionLabel,
  injectionsOf,
  isClassProvider,
  isSingleton,
  type Module,
  tokenLabel,
  type Wrapper,
  wrappersOf
} from "./nestInternals.ts"
import { secretOf } from "./tokens.ts"

/** A reference that a provider depends on, from a connection. */
export interface SecretDependency extends ReferenceUse {
  readonly connection: string
  /** The token that injects it, if one does. */
  readonly token?: InjectionToken
}

/** A method to call when a secret changes, and the provider that has it. */
export interface ChangeListener {
  readonly wrapper: Wrapper
  readonly handler: ChangeHandler
  readonly where: string
}

/** The module and the token under which options are provided. */
export interface OptionsPlace {
  readonly module: Module
  readonly token: InjectionToken
}

/** Needs of the modules of an application, as plain values. */
export interface ContainerScan {
  readonly modules: ReadonlySet<Module>
  readonly dependencies: ReadonlyArray<SecretDependency>
  readonly namespaces: ReadonlySet<Namespace>
  /** By id of a ConnectConfigModule, where its options are made, if it has any. */
  readonly configs: ReadonlyMap<object, OptionsPlace | undefined>
  /** By name, where its options are made, and whether those wait for other providers. */
  readonly connections: ReadonlyMap<string, OptionsPlace & { readonly waits: boolean }>
  readonly listeners: ReadonlyArray<ChangeListener>
  /** Issues that are known without a request. */
  readonly issues: ReadonlyArray<StartIssue>
}

const listenersOf = (wrapper: Wrapper): ReadonlyArray<ChangeListener> => {
  const type = classOf(wrapper)
  return handlersOf(type).map((handler) => ({
    wrapper,
    handler,
    where: `${tokenLabel(type)}.${String(handler.method)}`
  }))
}

/** The secrets that a provider injects. */
export const injectedSecrets = (wrapper: Wrapper): ReadonlyArray<SecretDependency> =>
  injectionsOf(wrapper).flatMap((injection) => {
    const secret = secretOf(injection.token)
    if (secret === undefined) return []
    const { connection, reference, token } = secret
    return [{ where: injectionLabel(wrapper, injection), reference, connection, token }]
  })

/** The secrets that a module injects or listens to. */
export const secretDependencies = (module: Module): ReadonlyArray<SecretDependency> =>
  wrappersOf(module).flatMap((wrapper) => [
    ...injectedSecrets(wrapper),
    ...listenersOf(wrapper).flatMap(({ handler: { connection, references }, where }) =>
      references.map((reference) => ({ where, reference, connection }))
    )
  ])

export const scanContainer = (scanned: Iterable<Module>): ContainerScan => {
  const modules = [...scanned]
  const providers = modules.flatMap((module) =>
    wrappersOf(module).map((wrapper) => ({ module, wrapper, marker: markerOf(wrapper) }))
  )
  const marked = <Tag extends ProviderMarker["_tag"]>(tag: Tag) =>
    providers.flatMap(({ marker, module }) =>
      // The tag decides the type.
      marker?._tag === tag ? [{ module, marker: marker as Extract<ProviderMarker, { readonly _tag: Tag }> }] : []
    )
  /** The tokens of secrets that a test overrides: nothing must be resolved for them. */
  const overridden = new Set(
    providers.flatMap(({ marker, wrapper: { token } }) =>
      secretOf(token) !== undefined && marker?._tag !== "Secret" ? [token] : []
    )
  )
  const configs = marked("Config").map(
    ({ marker: { id, options: token }, module }) => [id, token === undefined ? undefined : { module, token }] as const
  )
  const withOptions = configs.filter(([, place]) => place !== undefined)
  return {
    modules: new Set(modules),
    dependencies: modules
      .flatMap(secretDependencies)
      .filter(({ token }) => token === undefined || !overridden.has(token)),
    namespaces: new Set(marked("Namespace").map(({ marker }) => marker.namespace)),
    configs: new Map(withOptions.length > 0 ? withOptions : configs),
    connections: new Map(
      marked("Connection").map(({ marker: { name, options }, module }) => {
        const waits = (module.providers.get(options)?.inject ?? []).length > 0
        return [name, { module, token: options, waits }]
      })
    ),
    listeners: providers.flatMap(({ wrapper }) => listenersOf(wrapper)),
    issues: providers.flatMap(({ marker, wrapper }) => {
      if (marker?._tag === "Issue") return [marker.issue]
      return isClassProvider(wrapper) ? decoratorIssues(wrapper.metatype as Type) : []
    })
  }
}

/** A provider that is made for each request or injection cannot be notified. */
export const scopeIssues = ({ listeners }: ContainerScan): ReadonlyArray<StartIssue> =>
  listeners
    .filter(({ wrapper }) => !isSingleton(wrapper))
    .map(({ where }) => ({
      where,
      code: "NotASingleton",
      message: "@OnSecretChange requires a singleton provider; this one is request-scoped or transient.",
      hint: "Move the method to a provider with the default scope."
    }))
