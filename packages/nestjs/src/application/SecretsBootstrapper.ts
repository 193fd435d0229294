import type { ModulesContainer } from "@nestjs/core"
import { Secret } from "@opconnect/core/promise"
import type { Connection, CreateConnect } from "../connection/Connection.ts"
import { Connections } from "../connection/Connections.ts"
import { Deferreds } from "../connection/Deferreds.ts"
import type { LiveSecret } from "../connection/LiveSecret.ts"
import { bypassed, forbidden } from "../discovery/allowLists.ts"
import { checkOptions } from "../discovery/circularOptions.ts"
import type { ConfigFeature } from "../discovery/markers.ts"
import type { Namespace } from "../discovery/namespace.ts"
import { isSingleton, type Module, summarizeContainer } from "../discovery/nestInternals.ts"
import { type ContainerScan, leftovers, type SecretDependency, scanContainer } from "../discovery/scan.ts"
import type { SecretToken } from "../discovery/tokens.ts"
import { noConnection, notSingleton } from "../issues/issues.ts"
import { SecretsStartError } from "../issues/SecretsStartError.ts"
import { notifyListeners } from "../notification/notifyListeners.ts"
import {
  type ConfigSource,
  type ResolvedEnvironment,
  resolveEnvironment,
  unitsWithin
} from "../resolution/configSource.ts"
import { type ConfigUnit, featureUnit, namespaceUnit } from "../resolution/configUnits.ts"
import { resolveUnits } from "../resolution/resolveUnits.ts"

/** What was started with one connection. */
interface Started {
  readonly connection: Connection | undefined
  readonly values: ReadonlyMap<object, unknown>
}

/**
 * The secrets of one application. It finds in the container what needs secrets, resolves them before anything is made of
 * them, and notifies listeners of changes until the shutdown.
 */
export class SecretsBootstrapper {
  readonly connections: Connections
  readonly #modules: ModulesContainer
  /** The configuration of an application that uses @nestjs/config without `forRoot`. */
  readonly #fallback: (() => ConfigSource) | undefined
  readonly #fallbackId = {}
  readonly #sources = new Deferreds<object, ConfigSource>("the options of a ConnectConfigModule")
  readonly #known = new Set<ConfigSource>()
  readonly #environments = new Map<object, Promise<ResolvedEnvironment>>()
  readonly #configUnits = new Map<object, Promise<ConfigUnit>>()
  readonly #starts = new Map<string, Promise<Started>>()
  /** What was built after the start. */
  readonly #late = new Map<object, Promise<unknown>>()
  readonly #units = new Map<object, ConfigUnit>()
  readonly #subscribed = new Set<Connection>()
  readonly #onClose: () => void
  #isUp = false
  /** The modules that existed at the start. */
  #firstModules: ReadonlySet<Module> = new Set()
  #initial: ContainerScan | undefined

  constructor(
    modules: ModulesContainer,
    createConnect: CreateConnect,
    fallback: (() => ConfigSource) | undefined,
    onClose: () => void
  ) {
    this.#modules = modules
    this.#fallback = fallback
    this.#onClose = onClose
    this.connections = new Connections(
      createConnect,
      () => this.#scan(),
      () => scanContainer(modules),
      () => this.#follow()
    )
  }

  /** Resolves everything that the application needs at its start. If that fails, what was opened for it is closed. */
  async boot(): Promise<void> {
    await this.#orClose(async () => {
      const { connections, dependencies, issues, namespaces } = this.#scan()
      // First, so that all that was put into `process.env` is removed if the start fails.
      const ofConfigs = await Promise.all(this.#configIds().map((id) => this.#connectionOf(id)))
      if (issues.length > 0) throw new SecretsStartError(issues)
      const names = [
        ...connections.keys(),
        ...ofConfigs,
        ...[...namespaces].map(({ connection }) => connection),
        ...dependencies.map(({ connection }) => connection)
      ]
      await Promise.all([...new Set(names)].map((name) => this.#started(name)))
    })
  }

  /** A `ConnectConfigModule` whose options are known now. */
  configure(id: object, source: ConfigSource): void {
    this.#known.add(source)
    void this.#sources.settle(id, Promise.resolve(source))
  }

  /** The connection of that name. Rejects with a `SecretsStartError` if there is none. */
  async connection(name: string): Promise<Connection> {
    // A configuration without a shared connection opens one.
    if (!this.connections.has(name)) await Promise.all(this.#configIds().map((id) => this.#connectionOf(id)))
    return this.connections.get(name)
  }

  /** The connection of a `ConnectConfigModule`. */
  async connectionOfConfig(id: object): Promise<Connection> {
    return this.connections.get(await this.#connectionOf(id))
  }

  /** The value of a namespace. */
  namespace(namespace: Namespace): Promise<unknown> {
    return this.#value(namespace, namespace.connection, () => namespaceUnit(namespace))
  }

  /** The configuration of every `ConnectConfigModule`, in the order of their import. */
  configurations(): Promise<ReadonlyArray<unknown>> {
    return Promise.all(this.#configIds().map((id) => this.configuration(id)))
  }

  /** The configuration of one `ConnectConfigModule`. */
  async configuration(id: object): Promise<unknown> {
    return this.#value(id, await this.#connectionOf(id), () => this.#configUnit(id))
  }

  /** The value of a factory of `ConfigModule.forFeature`. */
  async feature(feature: ConfigFeature): Promise<unknown> {
    const [first] = this.#configIds()
    if (first === undefined) return feature.factory()
    return this.#value(feature.factory, await this.#connectionOf(first), () => featureUnit(feature))
  }

  /** What is injected for a token. */
  async secret({ connection: name, form, reference }: SecretToken): Promise<string | Secret | LiveSecret> {
    const { connection } = await this.#started(name)
    if (connection === undefined) throw noConnection(name, [{ where: "a secret", reference }])
    this.checkLists((dependency) => dependency.reference === reference)
    // Of a module that was loaded after the start.
    if (!connection.has(reference)) await this.#extend(name, connection, reference)
    this.#follow()
    if (form === "live") return connection.live(reference)
    return form === "secret" ? new Secret(connection.value(reference)) : connection.value(reference)
  }

  /** Checks modules that were loaded after the start for what others have resolved. */
  checkLists(isIncluded: (dependency: SecretDependency) => boolean = () => true): void {
    this.#scan()
    const late = [...this.#modules.values()].filter((module) => !this.#firstModules.has(module))
    const issues = [...forbidden(late, isIncluded, this.#usesOf), ...bypassed(late)]
    if (issues.length > 0) throw new SecretsStartError(issues)
  }

  async onModuleInit(): Promise<void> {
    await this.#orClose(async () => {
      const { dependencies, listeners } = scanContainer(this.#modules)
      const placeholders = new Map([...this.#known].flatMap((source) => [...source.placeholders]))
      const issues = [
        ...listeners.filter(({ wrapper }) => !isSingleton(wrapper)).map(({ where }) => notSingleton(where)),
        ...forbidden(this.#modules.values(), () => true, this.#usesOf),
        ...bypassed(this.#modules.values()),
        ...leftovers(this.#modules, placeholders)
      ]
      if (issues.length > 0) throw new SecretsStartError(issues)
      // Listeners that a factory made are known only now.
      const byConnection = Map.groupBy(dependencies, ({ connection }) => connection)
      await Promise.all([...byConnection].map(([name, all]) => this.#ensure(name, all)))
    })
  }

  onApplicationBootstrap(): void {
    this.#isUp = true
    this.#follow()
  }

  async onApplicationShutdown(): Promise<void> {
    this.#onClose()
    await this.connections.close()
    for (const { close } of this.#known) close()
  }

  /** Nest does not shut down an application that fails to start. */
  async #orClose(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      await this.onApplicationShutdown()
      throw error
    }
  }

  /** The container before the start. Throws if options wait for what waits for them. */
  #scan(): ContainerScan {
    if (this.#initial !== undefined) return this.#initial
    const scan = scanContainer(this.#modules)
    checkOptions(this.#modules, scan)
    this.#initial = scan
    this.#firstModules = new Set(this.#modules.values())
    summarizeContainer(this.#modules)
    return scan
  }

  #configIds(): ReadonlyArray<object> {
    const { configs } = this.#scan()
    if (configs.size > 0 || this.#fallback === undefined) return [...configs.keys()]
    if (this.#known.size === 0) this.configure(this.#fallbackId, this.#fallback())
    return [this.#fallbackId]
  }

  async #connectionOf(id: object): Promise<string> {
    const source = await this.#sources.get(id)
    if (source.refusals.length > 0) throw new SecretsStartError(source.refusals)
    return this.connections.nameFor(source)
  }

  readonly #usesOf = (namespace: Namespace) => this.#units.get(namespace)?.uses ?? []

  #environment(id: object): Promise<ResolvedEnvironment> {
    return memoize(this.#environments, id, async () => {
      const name = await this.#connectionOf(id)
      const sources = await Promise.all(
        this.#configIds().map(async (one) =>
          (await this.#connectionOf(one)) === name ? [await this.#sources.get(one)] : []
        )
      )
      // The same for every configuration of the connection, because a snapshot is made for a set of references.
      const others = [
        ...this.#scan().dependencies.filter(({ connection }) => connection === name),
        ...sources.flat().flatMap(({ uses }) => uses)
      ].map(({ reference }) => reference)
      const connection = await this.connections.get(name)
      // All of them first: one plan resolves the references of all.
      for (const { locked } of sources.flat()) connection.lock(locked)
      return resolveEnvironment(await this.#sources.get(id), connection, others)
    })
  }

  #configUnit(id: object): Promise<ConfigUnit> {
    return memoize(this.#configUnits, id, async () => ({ ...(await (await this.#sources.get(id)).unit()), owner: id }))
  }

  /** Makes units while `process.env` has the values of all configurations. */
  async #unitsOf(make: () => ReadonlyArray<Promise<ConfigUnit>>): Promise<ReadonlyArray<ConfigUnit>> {
    const units = await unitsWithin(await Promise.all(this.#configIds().map((id) => this.#environment(id))), make)
    for (const unit of units) this.#units.set(unit.owner, unit)
    return units
  }

  #started(name: string): Promise<Started> {
    return memoize(this.#starts, name, () => this.#start(name))
  }

  /** Everything that is made from one connection. */
  async #start(name: string): Promise<Started> {
    const { connections, dependencies, features, namespaces } = this.#scan()
    const ids = await Promise.all(this.#configIds().map(async (id) => ({ id, name: await this.#connectionOf(id) })))
    const hasConnection = connections.has(name) || ids.some((one) => one.name === name)
    const connection = hasConnection ? await this.connections.get(name) : undefined
    const units = await this.#unitsOf(() => [
      ...ids.filter((one) => one.name === name).map(({ id }) => this.#configUnit(id)),
      ...(ids[0]?.name === name ? features.map(featureUnit) : []),
      ...[...namespaces].filter((one) => one.connection === name).map(namespaceUnit)
    ])
    const injected = dependencies.filter((one) => one.connection === name)
    const values = await resolveUnits({
      name,
      connection,
      units,
      dependencies: injected,
      issues: forbidden(this.#modules.values(), (one) => one.connection === name, this.#usesOf),
      step: "all"
    })
    const { size } = new Set([...injected, ...units.flatMap(({ uses }) => uses)].map(({ reference }) => reference))
    if (size > 0) connection?.logger.log(`${size} ${size === 1 ? "secret" : "secrets"} resolved`)
    return { connection, values }
  }

  /** A value of the start, or of a module that was loaded after it. */
  async #value(owner: object, name: string, makeUnit: () => Promise<ConfigUnit>): Promise<unknown> {
    const { connection, values } = await this.#started(name)
    if (values.has(owner)) return values.get(owner)
    return memoize(this.#late, owner, async () => {
      const units = await this.#unitsOf(() => [makeUnit()])
      this.checkLists()
      const built = await resolveUnits({ name, connection, units })
      this.#follow()
      return built.get(owner)
    })
  }

  async #ensure(name: string, dependencies: ReadonlyArray<SecretDependency>): Promise<void> {
    const { connection } = await this.#started(name)
    if (connection === undefined) throw noConnection(name, dependencies)
    const unresolved = dependencies.find(({ reference }) => !connection.has(reference))
    if (unresolved !== undefined) await this.#extend(name, connection, unresolved.reference)
  }

  /** Resolves what has come into the container since the start. */
  async #extend(name: string, connection: Connection, reference: string): Promise<void> {
    const { dependencies, issues } = scanContainer(this.#modules)
    const found = dependencies.filter((one) => one.connection === name)
    // What is not in the container, such as middleware, has no place to name.
    const isFound = found.some((one) => one.reference === reference)
    await resolveUnits({
      name,
      connection,
      issues,
      dependencies: isFound ? found : [...found, { where: "a provider", reference }]
    })
  }

  /** Notifies listeners, also of modules loaded after the start: Nest calls no hooks of those. */
  #follow(): void {
    if (!this.#isUp) return
    summarizeContainer(this.#modules)
    const { listeners } = scanContainer(this.#modules)
    for (const [name, connection] of this.connections.opened()) {
      if (listeners.some(({ handler }) => handler.connection === name)) connection.watch()
      if (this.#subscribed.has(connection)) continue
      this.#subscribed.add(connection)
      connection.changes.subscribe((change) => notifyListeners(this.#modules, name, change))
      connection.ready()
    }
  }
}

const memoize = <Key, Value>(all: Map<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> => {
  const known = all.get(key)
  if (known !== undefined) return known
  const made = make()
  all.set(key, made)
  return made
}
