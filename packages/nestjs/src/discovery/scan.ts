import type { InjectionToken } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import type { StartIssue } from "../issues/SecretsStartError.ts"
import type { ReferenceUse } from "../values/references.ts"
import { type ChangeHandler, handlersOf, injectionsOf, targetLabel } from "./decorated.ts"
import { type ConfigFeature, markerOf } from "./markers.ts"
import type { Namespace } from "./namespace.ts"
import {
  classOf,
  factoryDependencies,
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
  readonly dependencies: ReadonlyArray<SecretDependency>
  readonly namespaces: ReadonlySet<Namespace>
  readonly features: ReadonlyArray<ConfigFeature>
  /** By what stands for a ConnectConfigModule, where its options are made. */
  readonly configs: ReadonlyMap<object, OptionsPlace>
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

const dependenciesOfListener = ({ handler, where }: ChangeListener): ReadonlyArray<SecretDependency> =>
  handler.references.map((reference) => ({ where, reference, connection: handler.connection }))

/** The secrets that a provider injects. */
export const injectedSecrets = (wrapper: Wrapper): ReadonlyArray<SecretDependency> => {
  const type = isClassProvider(wrapper) ? classOf(wrapper) : undefined
  if (type !== undefined) {
    return injectionsOf(type).map((injection) => ({
      where: targetLabel(type, injection),
      reference: injection.secret.reference,
      connection: injection.secret.connection,
      token: injection.secret.token
    }))
  }
  return factoryDependencies(wrapper).flatMap((token, index) => {
    const secret = secretOf(token)
    if (secret === undefined) return []
    const where = `the factory of ${tokenLabel(wrapper.token)}, dependency ${index + 1}`
    return [{ where, reference: secret.reference, connection: secret.connection, token: secret.token }]
  })
}

/** The secrets that a module injects or listens to. */
export const secretDependencies = (module: Module): ReadonlyArray<SecretDependency> =>
  wrappersOf(module).flatMap((wrapper) => [
    ...injectedSecrets(wrapper),
    ...listenersOf(wrapper).flatMap(dependenciesOfListener)
  ])

/** Errors of decorators, and markers of providers. */
const issuesOf = (wrapper: Wrapper): ReadonlyArray<StartIssue> => {
  const marker = markerOf(wrapper)
  if (marker?._tag === "Issue") return [marker.issue]
  const type = isClassProvider(wrapper) ? classOf(wrapper) : undefined
  return type === undefined ? [] : injectionsOf(type).flatMap(({ issue }) => issue ?? [])
}

/** The tokens of secrets that a test overrides: nothing must be resolved for them. */
const overriddenTokens = (modules: ModulesContainer): ReadonlySet<InjectionToken> =>
  new Set(
    [...modules.values()].flatMap(({ providers }) =>
      [...providers].flatMap(([token, wrapper]) =>
        secretOf(token) !== undefined && markerOf(wrapper)?._tag !== "Secret" ? [token] : []
      )
    )
  )

export const scanContainer = (modules: ModulesContainer): ContainerScan => {
  const dependencies: Array<SecretDependency> = []
  const namespaces = new Set<Namespace>()
  const features: Array<ConfigFeature> = []
  const configs = new Map<object, OptionsPlace>()
  const connections = new Map<string, OptionsPlace & { readonly waits: boolean }>()
  const listeners: Array<ChangeListener> = []
  const issues: Array<StartIssue> = []
  for (const module of modules.values()) {
    dependencies.push(...secretDependencies(module))
    for (const wrapper of wrappersOf(module)) {
      listeners.push(...listenersOf(wrapper))
      issues.push(...issuesOf(wrapper))
      const marker = markerOf(wrapper)
      if (marker?._tag === "Namespace") namespaces.add(marker.namespace)
      if (marker?._tag === "ConfigFeature") features.push(marker)
      if (marker?._tag === "Config") configs.set(marker.source, { module, token: marker.options })
      if (marker?._tag === "Connection") {
        const options = module.providers.get(marker.options)
        const waits = options !== undefined && factoryDependencies(options).length > 0
        connections.set(marker.name, { module, token: marker.options, waits })
      }
    }
  }
  const overridden = overriddenTokens(modules)
  return {
    dependencies: dependencies.filter(({ token }) => token === undefined || !overridden.has(token)),
    namespaces,
    features,
    configs,
    connections,
    listeners,
    issues
  }
}

/** A provider that is made for each request or injection cannot be notified. */
export const scopeIssues = ({ listeners }: ContainerScan): ReadonlyArray<StartIssue> =>
  listeners.flatMap(({ where, wrapper }) =>
    isSingleton(wrapper)
      ? []
      : [
          {
            where,
            code: "NotASingleton",
            message: "@OnSecretChange requires a singleton provider; this one is request-scoped or transient.",
            hint: "Move the method to a provider with the default scope."
          }
        ]
  )
