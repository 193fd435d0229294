import type { ModulesContainer } from "@nestjs/core"
import { Secret, type SecretFailure } from "@opconnect/core/promise"
import type { LiveSecret } from "../../LiveSecret.ts"
import { SecretsStartError } from "../../SecretsStartError.ts"
import type { Connection, CreateConnect } from "./Connection.ts"
import { Connections } from "./Connections.ts"
import { checkCircles } from "./circles.ts"
import { type ConfigFeature, collect, type Found, type Module, type Need } from "./collect.ts"
import { bypassed, forbidden } from "./lists.ts"
import { type Part, partOfFeature, partOfNamespace } from "./parts.ts"
import { noConnection, notASingleton, problemOf } from "./problems.ts"
import { tell } from "./tell.ts"
import type { SecretToken } from "./tokens.ts"

/** What a connection's part of the application is made of, once it is resolved. */
interface Started {
  readonly connection: Connection | undefined
  readonly made: ReadonlyMap<object, unknown>
}

/** The secrets of one application: what needs them is found in its container, and resolved before anything is made of it. */
export class AppSecrets {
  readonly #modules: ModulesContainer
  readonly connections: Connections
  readonly #parts = new Map<object, Promise<Part>>()
  readonly #starts = new Map<string, Promise<Started>>()
  /** What was made after the start. */
  readonly #late = new Map<object, Promise<unknown>>()
  /** The parts that there are, by what they are made for. */
  readonly #ofParts = new Map<object, Part>()
  /** The application has started, and the changes of these connections are told. */
  #isUp = false
  readonly #told = new Set<Connection>()
  /** The modules that were there at the start. */
  #first: ReadonlySet<Module> = new Set()
  #initial: Found | undefined

  constructor(modules: ModulesContainer, createConnect: CreateConnect) {
    this.#modules = modules
    this.connections = new Connections(
      createConnect,
      () => this.#found(),
      () => collect(modules),
      () => this.#follow()
    )
  }

  /** Everything that the application needs at its start. What it cannot have ends what was begun for it. */
  async boot(): Promise<void> {
    await this.#orClose(() => this.#boot())
  }

  async #boot(): Promise<void> {
    const { configs, connections, namespaces, needs } = this.#found()
    const ofConfigs = await Promise.all([...configs.keys()].map((id) => this.connections.ofConfig(id)))
    const ofNamespaces = [...namespaces].map(({ connection }) => connection)
    const names = [...connections.keys(), ...ofConfigs, ...ofNamespaces, ...needs.map(({ connection }) => connection)]
    await Promise.all([...new Set(names)].map((name) => this.#started(name)))
  }

  /** What a namespace, a configuration or a part of one was made into. `part` gives it when it came after the start. */
  async made(of: object, connection: string, part: () => Promise<Part>): Promise<unknown> {
    const { connection: opened, made } = await this.#started(connection)
    if (made.has(of)) return made.get(of)
    const known = this.#late.get(of)
    if (known !== undefined) return known
    const making = this.#makeLate(of, connection, opened, part)
    this.#late.set(of, making)
    return making
  }

  /** Of a module that was loaded after the start. */
  async #makeLate(of: object, name: string, connection: Connection | undefined, given: () => Promise<Part>) {
    const part = await given()
    const { problems, wanted } = part
    if (connection === undefined && wanted.length > 0) throw noConnection(name, wanted)
    this.#ofParts.set(of, part)
    this.checkLists()
    const failures = await connection?.resolve(wanted.map(({ reference }) => reference))
    const all = [...problems, ...wanted.flatMap(({ place, reference }) => problemOf(place, failures?.get(reference)))]
    if (all.length > 0) throw new SecretsStartError(all)
    const made = await part.make((reference) => connection?.value(reference) ?? "")
    if (made.problems.length > 0) throw new SecretsStartError(made.problems)
    this.#follow()
    return made.value
  }

  /** What modules that were loaded after the start use of what others have resolved. */
  checkLists(isOne: (need: Need) => boolean = () => true): void {
    this.#found()
    const late = [...this.#modules.values()].filter((module) => !this.#first.has(module))
    const problems = [...forbidden(late, isOne, this.#ofParts), ...bypassed(late)]
    if (problems.length > 0) throw new SecretsStartError(problems)
  }

  /** The configuration of every `ConnectConfigModule` of the application, in the order of their import. */
  async configurations(): Promise<ReadonlyArray<unknown>> {
    const ids = [...this.#found().configs.keys()]
    return Promise.all(ids.map((id) => this.configuration(id)))
  }

  /** What a `ConnectConfigModule` was made into. */
  async configuration(id: object): Promise<unknown> {
    return this.made(id, await this.connections.ofConfig(id), () => this.#prepared(id))
  }

  /** What a factory of `ConfigModule.forFeature` gives, its references resolved if there is a `ConnectConfigModule`. */
  async feature(feature: ConfigFeature): Promise<unknown> {
    const [first] = this.#found().configs.keys()
    const { factory } = feature
    if (first === undefined) return factory()
    return this.made(factory, await this.connections.ofConfig(first), () => partOfFeature(feature))
  }

  /** What is injected for a token. */
  async inject({ connection: name, form, reference }: SecretToken): Promise<string | Secret | LiveSecret> {
    const { connection } = await this.#started(name)
    if (connection === undefined) throw noConnection(name, [{ place: "a secret", reference }])
    this.checkLists((need) => need.reference === reference)
    // Of a module that was loaded after the start.
    if (!connection.knows(reference)) await this.#extend(name, connection, reference)
    this.#follow()
    if (form === "live") return connection.live(reference)
    return form === "secret" ? new Secret(connection.value(reference)) : connection.value(reference)
  }

  async onModuleInit(): Promise<void> {
    await this.#orClose(() => this.#init())
  }

  async #init(): Promise<void> {
    const { leftovers, listeners, needs } = collect(this.#modules)
    const scoped = listeners.filter(({ wrapper }) => wrapper.isTransient || !wrapper.isDependencyTreeStatic())
    const problems = [
      ...scoped.map(notASingleton),
      ...forbidden(this.#modules.values(), () => true, this.#ofParts),
      ...bypassed(this.#modules.values()),
      ...(this.#found().configs.size > 0 ? leftovers() : [])
    ]
    if (problems.length > 0) throw new SecretsStartError(problems)
    // What listens is known only now where a factory made it.
    await Promise.all(
      [...Map.groupBy(needs, ({ connection }) => connection)].map(([name, all]) => this.#know(name, all))
    )
  }

  async #know(name: string, wanted: ReadonlyArray<Need>): Promise<void> {
    const { connection } = await this.#started(name)
    if (connection === undefined) throw noConnection(name, wanted)
    const unknown = wanted.find(({ reference }) => !connection.knows(reference))
    if (unknown !== undefined) await this.#extend(name, connection, unknown.reference)
  }

  onApplicationBootstrap(): void {
    this.#isUp = true
    this.#follow()
  }

  /** Tells changes to what listens, also to what has come since the start: Nest calls no hooks of lazily loaded modules. */
  #follow(): void {
    if (!this.#isUp) return
    const { listeners } = collect(this.#modules)
    for (const [name, connection] of this.connections.opened()) {
      if (listeners.some(({ handler }) => handler.connection === name)) connection.watch()
      if (this.#told.has(connection)) continue
      this.#told.add(connection)
      connection.changes.subscribe((change) => tell(this.#modules, name, change))
      connection.ready()
    }
  }

  /** An application that does not start is not shut down by Nest. */
  async #orClose(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      await this.onApplicationShutdown()
      throw error
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connections.close()
  }

  /** The container as it is before the start. Throws when options wait for what waits for them. */
  #found(): Found {
    if (this.#initial !== undefined) return this.#initial
    const found = collect(this.#modules)
    checkCircles(this.#modules, found)
    this.#initial = found
    this.#first = new Set(this.#modules.values())
    return found
  }

  #started(name: string): Promise<Started> {
    const known = this.#starts.get(name)
    if (known !== undefined) return known
    const start = this.#start(name)
    this.#starts.set(name, start)
    return start
  }

  /** What a `ConnectConfigModule` has to resolve. */
  #prepared(id: object): Promise<Part> {
    const known = this.#parts.get(id)
    if (known !== undefined) return known
    const prepare = async () => {
      const [{ part }, name] = await Promise.all([this.connections.config(id), this.connections.ofConfig(id)])
      const connection = await this.connections.get(name)
      return part(
        (references) => connection.resolve(references),
        (reference) => connection.value(reference)
      )
    }
    const prepared = prepare()
    this.#parts.set(id, prepared)
    return prepared
  }

  /** All that is made of a connection's secrets: found, resolved by one plan, and every problem told at once. */
  async #start(name: string): Promise<Started> {
    const found = this.#found()
    const ofConfigs = await Promise.all(
      [...found.configs.keys()].map(async (id) => [id, await this.connections.ofConfig(id)] as const)
    )
    // First of all, as they put into `process.env` what the others read there.
    const configs = await Promise.all(
      ofConfigs.map(async ([id, own]) => ({ ...(await this.#prepared(id)), of: id, own }))
    )
    const isThere = found.connections.has(name) || configs.some(({ own }) => own === name)
    const connection = isThere ? await this.connections.get(name) : undefined
    const read = (reference: string) => connection?.value(reference) ?? ""

    const needs = found.needs.filter((need) => need.connection === name)
    const parts = [
      ...configs.filter(({ own }) => own === name),
      ...(await Promise.all([
        ...(configs[0]?.own === name ? found.features.map(partOfFeature) : []),
        ...[...found.namespaces].filter((one) => one.connection === name).map(partOfNamespace)
      ]))
    ]
    const wanted = [...needs, ...parts.flatMap((part) => part.wanted)]
    if (connection === undefined && wanted.length > 0) throw noConnection(name, wanted)

    for (const part of parts) this.#ofParts.set(part.of, part)
    const references = wanted.map(({ reference }) => reference)
    const failures = (await connection?.resolveWithSnapshot(references)) ?? new Map<string, SecretFailure>()
    const problems = [
      ...forbidden(
        this.#modules.values(),
        (need) => need.connection === name,
        new Map(parts.map((part) => [part.of, part]))
      ),
      ...parts.flatMap((part) => part.problems),
      ...wanted.flatMap(({ place, reference }) => problemOf(place, failures.get(reference)))
    ]
    const made = new Map<object, unknown>()
    for (const part of parts) {
      if (part.problems.length > 0 || part.wanted.some(({ reference }) => failures.has(reference))) continue
      if (failures.size > 0 && part.wanted.length > 0) continue
      const { problems: refused, value } = await part.make(read)
      problems.push(...refused)
      made.set(part.of, value)
    }
    if (problems.length > 0) throw new SecretsStartError(problems)
    const count = new Set(references).size
    if (count > 0) connection?.logger.log(`${count} ${count === 1 ? "secret" : "secrets"} resolved`)
    return { connection, made }
  }

  /** Resolves what has come into the container since the start. */
  async #extend(name: string, connection: Connection, reference: string): Promise<void> {
    const { needs } = collect(this.#modules)
    const found = needs.filter((need) => need.connection === name)
    // What is not in the container, such as a middleware, is asked for without a place to name.
    const wanted = [
      ...found,
      ...(found.some((need) => need.reference === reference) ? [] : [{ place: "a provider", reference }])
    ]
    const failures = await connection.resolve(wanted.map((one) => one.reference))
    const problems = wanted.flatMap((one) => problemOf(one.place, failures.get(one.reference)))
    if (problems.length > 0) throw new SecretsStartError(problems)
  }
}
