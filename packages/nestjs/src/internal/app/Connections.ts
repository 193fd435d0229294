import type { Issue } from "@opconnect/core/Issue"
import type { ConnectOptions, SecretFailure } from "@opconnect/core/promise"
import { Connection, type CreateConnect, type Usage } from "./Connection.ts"
import type { Found } from "./collect.ts"
import { Deferreds } from "./Deferreds.ts"
import type { Part } from "./parts.ts"
import { calledOf, invalidOptions, noConnection } from "./problems.ts"
import { isSame } from "./settings.ts"
import { defaultConnection } from "./tokens.ts"

/** A `ConnectConfigModule` with its options, which may have had to be waited for. */
export interface ConfigSource {
  /** A connection of its own; it shares that of the application when it has none. */
  readonly connect: (ConnectOptions & Usage) | undefined
  /** The options of a connection for one that has none, out of its files. */
  readonly found: () => ConnectOptions & Usage
  /** Takes back what it did to the process. */
  readonly close: () => void
  /** What there is to resolve. `early` resolves some of it before the rest is known. */
  readonly part: (
    early: (references: ReadonlyArray<string>) => Promise<ReadonlyMap<string, SecretFailure>>,
    read: (reference: string) => string
  ) => Promise<Part>
}

/** The connections of one application by their names: those of its modules, and those that its configurations need. */
export class Connections {
  readonly #createConnect: CreateConnect
  /** The container as it is before the start, and as it is now. */
  readonly #found: () => Found
  readonly #current: () => Found
  readonly #onOpened: () => void
  readonly #ready = new Deferreds<string, Connection>("the options of a ConnectModule")
  readonly #configs = new Deferreds<object, ConfigSource>("the options of a ConnectConfigModule")
  readonly #options = new Map<string, ConnectOptions & Usage>()
  readonly #opened = new Map<string, Connection>()
  readonly #closing: Array<() => void> = []

  constructor(createConnect: CreateConnect, found: () => Found, current: () => Found, onOpened: () => void) {
    this.#createConnect = createConnect
    this.#found = found
    this.#current = current
    this.#onOpened = onOpened
  }

  /**
   * A connection that a module makes, or the one that another module of the same name and options has made. Rejects with a
   * `SecretsStartError` when its options can't be used.
   */
  open(name: string, options: ConnectOptions & Usage): Promise<Connection> {
    const before = this.#options.get(name)
    this.#options.set(name, before ?? options)
    const open = async () => {
      if (before !== undefined && !isSame(before, options)) throw invalidOptions(name, [otherOptions])
      const connection = this.#opened.get(name) ?? this.#open(name, options)
      // Made now: what is wrong with the options is to stop the start.
      void connection.connect
      return connection
    }
    return this.#ready.settle(name, open())
  }

  #open(name: string, options: ConnectOptions & Usage): Connection {
    const connection = new Connection(name, options, this.#createConnect)
    this.#opened.set(name, connection)
    this.#onOpened()
    return connection
  }

  /** Rejects with a `SecretsStartError` when there is none of that name. */
  async get(name: string): Promise<Connection> {
    const { configs, connections } = this.#found()
    if (!connections.has(name) && !this.#opened.has(name)) {
      await Promise.all([...configs.keys()].map((id) => this.ofConfig(id)))
      const isThere = this.#opened.has(name) || this.#current().connections.has(name)
      if (!isThere) throw noConnection(name, [{ place: calledOf(name) }])
    }
    return this.#ready.get(name)
  }

  /** A `ConnectConfigModule` whose options are there now. */
  configure(id: object, source: ConfigSource): void {
    this.#closing.push(source.close)
    void this.#configs.settle(id, Promise.resolve(source))
  }

  /** A `ConnectConfigModule`, as soon as its options are there. */
  config(id: object): Promise<ConfigSource> {
    return this.#configs.get(id)
  }

  /**
   * The connection of a `ConnectConfigModule`: its own when it has options for one, that of the application otherwise. One
   * whose options wait for other providers can't be it: they may wait for ConfigService.
   */
  async ofConfig(id: object): Promise<string> {
    const { connect, found } = await this.#configs.get(id)
    const { connections } = this.#found()
    const shared = connections.get(defaultConnection)
    if (connect === undefined && shared !== undefined && !shared.waits) return defaultConnection
    const name = shared === undefined ? defaultConnection : "of ConnectConfigModule"
    // Without a reference there need be no server.
    if (!this.#opened.has(name)) {
      void this.#ready.settle(name, Promise.resolve(this.#open(name, { ...found(), ...connect })))
    }
    return name
  }

  opened(): Iterable<readonly [name: string, connection: Connection]> {
    return this.#opened
  }

  async close(): Promise<void> {
    await Promise.all([...this.#opened.values()].map((connection) => connection.close()))
    for (const close of this.#closing) close()
  }
}

const otherOptions: Issue = {
  code: "InvalidOptions",
  message: "Several modules import the connection with different options.",
  hint: "Import it once (isGlobal: true), or give each connection a name."
}
