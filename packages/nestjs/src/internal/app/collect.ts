import type { InjectionToken, Type } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import type { StartProblem } from "../../SecretsStartError.ts"
import { scan, type Wanted } from "../values/references.ts"
import { type Handler, handlersOf, injectionsOf, placeOf } from "./injections.ts"
import type { Namespace } from "./namespaces.ts"
import { secretOf } from "./tokens.ts"

export type Module = ModulesContainer extends Map<string, infer M> ? M : never
export type Wrapper = Module["providers"] extends Map<unknown, infer W> ? W : never

/** References that a module may use; `*` stands for any name, at the end for all that follows. */
export type AllowList = ReadonlyArray<string>

/**
 * What a provider stands for, told by its factory: so that it can be found in the container before anything is made.
 */
const meanings = new WeakMap<object, Meaning>()

export type Meaning =
  | { readonly _tag: "Namespace"; readonly namespace: Namespace }
  | { readonly _tag: "Config"; readonly source: object; readonly options: InjectionToken }
  /** What ConfigService waits for. */
  | { readonly _tag: "Configurations" }
  | ConfigFeature
  /** Values of `load`, which are resolved. */
  | { readonly _tag: "Loaded" }
  | { readonly _tag: "Connection"; readonly name: string; readonly options: InjectionToken }
  | { readonly _tag: "AllowList"; readonly patterns: AllowList }
  /** A `SecretsService` that gives everything, and the client, which does too. */
  | { readonly _tag: "Service" | "Client" }
  /** A secret that is injected by its token. */
  | { readonly _tag: "Secret" }

/** What `ConfigModule.forFeature` was given. */
export interface ConfigFeature {
  readonly _tag: "ConfigFeature"
  readonly factory: () => unknown
  readonly place: string
}

/** The factory, marked with what its provider stands for. */
export const meaning = <F extends object>(factory: F, what: Meaning): F => {
  meanings.set(factory, what)
  return factory
}

/** A reference that a part of the application needs, out of a connection. */
export interface Need extends Wanted {
  readonly connection: string
  /** By what it is injected, if it is. */
  readonly token?: InjectionToken
}

/** A method to call when a secret changes, and the provider that has it. */
export interface Listener {
  readonly wrapper: Wrapper
  readonly handler: Handler
  /** Where it is, for a person. */
  readonly place: string
}

export interface Found {
  readonly needs: ReadonlyArray<Need>
  readonly namespaces: ReadonlySet<Namespace>
  readonly features: ReadonlyArray<ConfigFeature>
  /** By what stands for it, where its options are made. */
  readonly configs: ReadonlyMap<object, OptionsPlace>
  /** By name, where its options are made, and whether that waits for other providers. */
  readonly connections: ReadonlyMap<string, OptionsPlace & { readonly waits: boolean }>
  readonly listeners: ReadonlyArray<Listener>
  /** References in what @nestjs/config's own `forFeature` has given, unresolved. */
  readonly leftovers: () => ReadonlyArray<StartProblem>
}

/** The module and the token under which options are provided. */
export interface OptionsPlace {
  readonly module: Module
  readonly token: InjectionToken
}

const namesOf = (reference: string) => (/^op:\/\/([^?]*)/.exec(reference)?.[1] ?? "").split("/")

/** Whether a reference is on a list, name by name as they are written. */
export const isAllowed = (reference: string, patterns: AllowList): boolean =>
  patterns.some((pattern) => {
    const names = namesOf(reference)
    const wanted = namesOf(pattern)
    const rest = wanted.at(-1) === "*"
    if (rest ? names.length < wanted.length : names.length !== wanted.length) return false
    return wanted.every((name, index) => name === "*" || name === names[index])
  })

export const wrappersOf = (module: Module): ReadonlyArray<Wrapper> => [
  ...module.providers.values(),
  ...module.controllers.values(),
  ...module.injectables.values(),
  ...module.middlewares.values()
]

const isClass = ({ inject, metatype }: Wrapper): boolean => typeof metatype === "function" && !inject

export const meaningOf = ({ metatype }: Wrapper): Meaning | undefined =>
  metatype === null ? undefined : meanings.get(metatype)

/** The class of what a provider gives: of one by a factory, as soon as it is made. */
const classOf = (wrapper: Wrapper): unknown => {
  if (isClass(wrapper)) return wrapper.metatype
  const { instance, isAlias } = wrapper
  if (isAlias) return undefined
  return typeof instance === "object" && instance !== null ? Object.getPrototypeOf(instance)?.constructor : undefined
}

const listenersOf = (wrapper: Wrapper): ReadonlyArray<Listener> => {
  const type = classOf(wrapper)
  return handlersOf(type).map((handler) => ({
    wrapper,
    handler,
    place: `${(type as Type).name}.${String(handler.method)}`
  }))
}

const needsOf = (listener: Listener): ReadonlyArray<Need> => {
  const { connection, references } = listener.handler
  return references.map((reference) => ({ place: listener.place, reference, connection }))
}

export const nameOf = (token: unknown) => (typeof token === "function" ? token.name : String(token))

type Dependency = NonNullable<Wrapper["inject"]>[number]

/** The token of a factory's dependency, which may be optional. */
const tokenIn = (dependency: Dependency): InjectionToken =>
  typeof dependency === "object" && "token" in dependency ? dependency.token : dependency

/** The secrets that a provider has injected. */
export const injectedInto = (wrapper: Wrapper): ReadonlyArray<Need> => {
  if (isClass(wrapper)) {
    return injectionsOf(wrapper.metatype).map((injection) => ({
      place: placeOf(wrapper.metatype as Type, injection),
      reference: injection.secret.reference,
      connection: injection.secret.connection,
      token: injection.secret.token
    }))
  }
  return (wrapper.inject ?? []).flatMap((dependency, index) => {
    const secret = secretOf(tokenIn(dependency))
    if (secret === undefined) return []
    const place = `the factory of ${nameOf(wrapper.token)}, dependency ${index + 1}`
    return [{ place, reference: secret.reference, connection: secret.connection, token: secret.token }]
  })
}

/** The tokens that a provider has injected, by the metadata that Nest reads. */
export const dependenciesOf = (wrapper: Wrapper): ReadonlyArray<InjectionToken> => {
  if (!isClass(wrapper) || wrapper.metatype === null) return (wrapper.inject ?? []).map(tokenIn)
  const types: ReadonlyArray<InjectionToken> = Reflect.getMetadata("design:paramtypes", wrapper.metatype) ?? []
  const own: ReadonlyArray<{ readonly param: InjectionToken }> =
    Reflect.getMetadata("self:paramtypes", wrapper.metatype) ?? []
  const properties: ReadonlyArray<{ readonly type: InjectionToken }> =
    Reflect.getMetadata("self:properties_metadata", wrapper.metatype) ?? []
  return [...types, ...own.map(({ param }) => param), ...properties.map(({ type }) => type)]
}

/** The secrets that a module has injected, or listens to. */
export const needsIn = (module: Module): ReadonlyArray<Need> =>
  wrappersOf(module).flatMap((wrapper) => [...injectedInto(wrapper), ...listenersOf(wrapper).flatMap(needsOf)])

const leftover = (wrapper: Wrapper): ReadonlyArray<StartProblem> => {
  const [, name] = /^CONFIGURATION\((.*)\)$/.exec(String(wrapper.token)) ?? []
  if (name === undefined || meaningOf(wrapper) !== undefined) return []
  return scan(wrapper.instance, name).wanted.map(({ place, reference }) => ({
    place,
    reference,
    code: "Unresolved",
    message: "ConfigModule.forFeature was called before @opconnect/nestjs/config was imported, so nothing resolves it.",
    hint: "Import it before the modules of the application, or import ConfigModule from it where forFeature is called."
  }))
}

/** The tokens of secrets that a test gives otherwise: nothing has to be resolved for them. */
const overriddenIn = (modules: ModulesContainer): ReadonlySet<InjectionToken> =>
  new Set(
    [...modules.values()].flatMap(({ providers }) =>
      [...providers].flatMap(([token, wrapper]) =>
        secretOf(token) !== undefined && meaningOf(wrapper)?._tag !== "Secret" ? [token] : []
      )
    )
  )

/** What an application's modules need of its connections, read from the container after the scan. */
export const collect = (modules: ModulesContainer): Found => {
  const needs: Array<Need> = []
  const namespaces = new Set<Namespace>()
  const features: Array<ConfigFeature> = []
  const configs = new Map<object, OptionsPlace>()
  const connections = new Map<string, OptionsPlace & { readonly waits: boolean }>()
  const listeners: Array<Listener> = []
  for (const module of modules.values()) {
    needs.push(...needsIn(module))
    for (const wrapper of wrappersOf(module)) {
      listeners.push(...listenersOf(wrapper))
      const what = meaningOf(wrapper)
      if (what?._tag === "Namespace") namespaces.add(what.namespace)
      if (what?._tag === "ConfigFeature") features.push(what)
      if (what?._tag === "Config") configs.set(what.source, { module, token: what.options })
      if (what?._tag === "Connection") {
        const options = module.providers.get(what.options)
        connections.set(what.name, { module, token: what.options, waits: (options?.inject ?? []).length > 0 })
      }
    }
  }
  const overridden = overriddenIn(modules)
  const leftovers = () => [...modules.values()].flatMap(({ providers }) => [...providers.values()].flatMap(leftover))
  return {
    needs: needs.filter(({ token }) => token === undefined || !overridden.has(token)),
    namespaces,
    features,
    configs,
    connections,
    listeners,
    leftovers
  }
}
