import type { ModulesContainer } from "@nestjs/core"
import type { Connection } from "../connection/Connection.ts"
import type { Connections } from "../connection/Connections.ts"
import { Deferreds } from "../connection/Deferreds.ts"
import { allowListIssues, namespacesOf } from "../discovery/allowList.ts"
import { rejectCircularOptions } from "../discovery/circularOptions.ts"
import { leftovers } from "../discovery/leftovers.ts"
import type { Namespace } from "../discovery/markers.ts"
import { type Module, summarizeContainer } from "../discovery/nestInternals.ts"
import {
  type ContainerScan,
  type SecretDependency,
  scanContainer,
  scopeIssues,
  secretDependencies
} from "../discovery/scan.ts"
import { connectionLabel, defaultConnection, noConnection } from "../issues/issues.ts"
import { SecretsStartError, type StartIssue } from "../issues/SecretsStartError.ts"
import type { Notifications } from "../notification/Notifications.ts"
import type { ReferenceUse } from "../values/references.ts"
import { type ConfigSource, type ResolvedVariables, resolveVariables, withVariables } from "./configSources.ts"
import { type MakeUnit, namespaceUnit, resolveUnits, type Unit } from "./units.ts"

/** A `ConnectConfigModule`, and the name of its connection. */
interface Config {
  readonly source: ConfigSource
  readonly name: string
}

/**
 * Resolves the secrets of one application: at the start, everything that its modules need, by one plan for each connection;
 * after the start, the secrets of modules that are loaded later.
 */
export class SecretsResolver {
  readonly #modules: ModulesContainer
  readonly #connections: Connections
  readonly #notifications: Notifications
  readonly #sources = new Deferreds<object, ConfigSource>()
  readonly #configured = new Set<ConfigSource>()
  #initial: ContainerScan | undefined
  #variables: Promise<ReadonlyArray<ResolvedVariables>> | undefined
  /** Connections by name, each available when all values that depend on it are built; `undefined` if there is none. */
  readonly #starts = new Map<string, Promise<Connection | undefined>>()
  /** Built values by owner. */
  readonly #values = new Map<object, Promise<unknown>>()
  readonly #uses = new Map<object, ReadonlyArray<ReferenceUse>>()

  constructor(modules: ModulesContainer, connections: Connections, notifications: Notifications) {
    this.#modules = modules
    this.#connections = connections
    this.#notifications = notifications
  }

  /** True if startup needs the configuration with this id. */
  hasConfig(id: object): boolean {
    return this.#initialNeeds().configs.has(id)
  }

  /** A `ConnectConfigModule` whose options are known now. */
  configure(source: ConfigSource): void {
    this.#configured.add(source)
    this.#sources.resolve(source.owner, source)
  }

  /** Resolves everything that the application needs at its start. */
  async start(): Promise<void> {
    const { connections, dependencies, issues, namespaces } = this.#initialNeeds()
    // First, so that the variables are removed from `process.env` if the start fails.
    const configs = await this.#configs()
    if (issues.length > 0) throw new SecretsStartError(issues)
    const names = [
      ...connections.keys(),
      ...configs.map(({ name }) => name),
      ...[...namespaces].map(({ connection = firstName(configs) }) => connection),
      ...dependencies.map(({ connection }) => connection)
    ]
    await Promise.all([...new Set(names)].map((name) => this.#started(name)))
  }

  /** Runs the checks that need all providers, and resolves the secrets of providers that factories created. */
  async finish(): Promise<void> {
    const placeholders = new Map([...this.#configured].flatMap((source) => [...source.placeholders]))
    const scan = scanContainer(this.#modules.values())
    const issues = [
      ...scopeIssues(scan),
      ...leftovers(this.#modules, placeholders),
      ...this.#listIssues(this.#modules.values())
    ]
    if (issues.length > 0) throw new SecretsStartError(issues)
    const byConnection = Map.groupBy(scan.dependencies, ({ connection }) => connection)
    await Promise.all([...byConnection].map(([name, uses]) => this.#resolve(name, uses)))
  }

  /** Removes the assigned variables from `process.env`. */
  close(): void {
    for (const { close } of this.#configured) close()
  }

  /** The connection with this name. Rejects with a `SecretsStartError` if there is none. */
  async connection(name: string): Promise<Connection> {
    // A configuration without a shared connection opens one.
    if (!this.#hasConnection(name)) await this.#configs()
    if (!this.#hasConnection(name)) throw noConnection(name, [{ where: connectionLabel(name) }])
    return this.#connections.get(name)
  }

  /** The connection of a `ConnectConfigModule`. */
  async connectionOfConfig(id: object): Promise<Connection> {
    const { name } = await this.#config(id)
    this.#notifications.refresh()
    return this.#connections.get(name)
  }

  /** The connection that resolved the reference, for the start or for a module that was loaded later. */
  async secret(name: string, reference: string): Promise<Connection> {
    const connection = await this.#resolve(name, [{ where: "a provider", reference }])
    this.#notifications.refresh()
    return connection
  }

  async namespace(namespace: Namespace): Promise<unknown> {
    const name = namespace.connection ?? firstName(await this.#configs())
    return this.#value(namespace, name, namespaceUnit(namespace))
  }

  /** The configuration of every `ConnectConfigModule`, in the order of their import. */
  configurations(): Promise<ReadonlyArray<unknown>> {
    return Promise.all([...this.#initialNeeds().configs.keys()].map((id) => this.configuration(id)))
  }

  /** The configuration of one `ConnectConfigModule`. */
  async configuration(id: object): Promise<unknown> {
    const { name, source } = await this.#config(id)
    return this.#value(id, name, source.makeUnit, [source])
  }

  /**
   * Throws if some of the modules that were loaded after the start use references that are not on their allow list. Other
   * modules may have failed to load: Nest keeps them.
   */
  checkLists(isSelected: (module: Module) => boolean, isChecked?: (dependency: SecretDependency) => boolean): void {
    const { modules } = this.#initialNeeds()
    const late = [...this.#modules.values()].filter((module) => !modules.has(module) && isSelected(module))
    const issues = this.#listIssues(late, isChecked)
    if (issues.length > 0) throw new SecretsStartError(issues)
  }

  #listIssues(
    modules: Iterable<Module>,
    isChecked?: (dependency: SecretDependency) => boolean
  ): ReadonlyArray<StartIssue> {
    const usesOf = (namespace: Namespace) => this.#uses.get(namespace) ?? []
    return [...modules].flatMap((module) => allowListIssues(module, { usesOf, isChecked }))
  }

  /** Needs of the modules before the start. Throws a `SecretsStartError` if options depend on themselves. */
  #initialNeeds(): ContainerScan {
    if (this.#initial !== undefined) return this.#initial
    const scan = scanContainer(this.#modules.values())
    rejectCircularOptions(scan)
    summarizeContainer(this.#modules)
    this.#initial = scan
    return scan
  }

  #hasConnection(name: string): boolean {
    return this.#connections.has(name) || scanContainer(this.#modules.values()).connections.has(name)
  }

  async #config(id: object): Promise<Config> {
    const source = await this.#sources.get(id)
    if (source.refusals.length > 0) throw new SecretsStartError(source.refusals)
    const ofApplication = this.#initialNeeds().connections.get(defaultConnection)
    return { source, name: this.#connections.nameFor(source, ofApplication) }
  }

  /** The configurations of the start. */
  #configs(): Promise<ReadonlyArray<Config>> {
    return Promise.all([...this.#initialNeeds().configs.keys()].map((id) => this.#config(id)))
  }

  #started(name: string): Promise<Connection | undefined> {
    return memoize(this.#starts, name, () => this.#start(name))
  }

  /** Resolves and builds all values of one connection. */
  async #start(name: string): Promise<Connection | undefined> {
    const { dependencies, namespaces } = this.#initialNeeds()
    const configs = await this.#configs()
    const connection = this.#hasConnection(name) ? await this.#connections.get(name) : undefined
    const isOfConnection = (use: { readonly connection: string | undefined }) =>
      (use.connection ?? firstName(configs)) === name
    const units = await this.#units([
      ...configs.filter((config) => config.name === name).map(({ source }) => source.makeUnit),
      ...[...namespaces].filter(isOfConnection).map(namespaceUnit)
    ])
    const injected = dependencies.filter(isOfConnection)
    const issues = this.#listIssues(this.#modules.values(), isOfConnection)
    const values = await resolveUnits({ name, connection, units, dependencies: injected, issues, step: "all" })
    for (const [owner, value] of values) this.#values.set(owner, Promise.resolve(value))
    const { size } = new Set([...injected, ...units.flatMap(({ uses }) => uses)].map(({ reference }) => reference))
    if (size > 0) connection?.logger.log(`${size} ${size === 1 ? "secret" : "secrets"} resolved`)
    return connection
  }

  /** Resolves the variables of all configurations, together with the injected secrets of the same connection. */
  async #resolveVariables(): Promise<ReadonlyArray<ResolvedVariables>> {
    const { dependencies } = this.#initialNeeds()
    const byConnection = Map.groupBy(await this.#configs(), ({ name }) => name)
    const resolutions = [...byConnection].map(async ([name, configs]) => {
      const connection = await this.#connections.get(name)
      const injected = dependencies.filter((dependency) => dependency.connection === name)
      const others = injected.map(({ reference }) => reference)
      return resolveVariables({ connection, sources: configs.map(({ source }) => source), others, step: "variables" })
    })
    return Promise.all(resolutions)
  }

  /** Builds units while `process.env` has the values of all configurations. */
  async #units(
    make: ReadonlyArray<MakeUnit>,
    late: ReadonlyArray<ResolvedVariables> = []
  ): Promise<ReadonlyArray<Unit>> {
    this.#variables ??= this.#resolveVariables()
    const units = await withVariables([...(await this.#variables), ...late], (environment) =>
      Promise.all(make.map((makeUnit) => makeUnit(environment)))
    )
    for (const { owner, uses } of units) this.#uses.set(owner, uses)
    return units
  }

  /** A value of the start, or of a module that was loaded after it, whose configurations are `sources`. */
  async #value(
    owner: object,
    name: string,
    makeUnit: MakeUnit,
    sources: ReadonlyArray<ConfigSource> = []
  ): Promise<unknown> {
    const connection = await this.#started(name)
    return memoize(this.#values, owner, async () => {
      const late = connection === undefined ? [] : [await resolveVariables({ connection, sources })]
      const units = await this.#units([makeUnit], late)
      this.checkLists((module) => [...namespacesOf(module)].some((namespace) => namespace === owner))
      const built = await resolveUnits({ name, connection, units })
      this.#notifications.refresh()
      return built.get(owner)
    })
  }

  /** Resolves references of providers that were added to the container after the start. */
  async #resolve(name: string, uses: ReadonlyArray<ReferenceUse>): Promise<Connection> {
    const connection = await this.#started(name)
    if (connection === undefined) throw noConnection(name, uses)
    const references = new Set(uses.map(({ reference }) => reference))
    const isUsed = ({ reference }: ReferenceUse) => references.has(reference)
    const isUser = (module: Module) => secretDependencies(module).some(isUsed)
    this.checkLists(isUser, isUsed)
    if (uses.every(({ reference }) => connection.secrets.has(reference))) return connection
    const containerUses = scanContainer(this.#modules.values()).dependencies.filter(
      (dependency) => dependency.connection === name
    )
    const { issues } = scanContainer([...this.#modules.values()].filter(isUser))
    // Classes outside the container, such as middleware, have no location to report.
    const others = uses.filter(({ reference }) => !containerUses.some((use) => use.reference === reference))
    const resolve = (dependencies: ReadonlyArray<ReferenceUse>) =>
      resolveUnits({ name, connection, issues, dependencies: [...dependencies, ...others] })
    try {
      await resolve(containerUses)
    } catch (error) {
      // The issue may be that of another module, which is loaded at the same time or has failed before. Nest keeps both.
      await resolve(containerUses.filter(isUsed)).catch(() => Promise.reject(error))
    }
    return connection
  }
}

/** The default connection: the one of the first configuration. */
const firstName = ([first]: ReadonlyArray<Config>): string => first?.name ?? defaultConnection

const memoize = <Key, Value>(all: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> => {
  const pending = all.get(key)
  if (pending !== undefined) return pending
  const created = make()
  all.set(key, created)
  return created
}
