import type { Issue } from "@opconnect/core/Issue"
import type { ContainerScan } from "../discovery/scan.ts"
import { connectionLabel, defaultConnection, invalidOptions, noConnection } from "../issues/issues.ts"
import { Connection, type ConnectionOptions, type CreateConnect } from "./Connection.ts"
import { Deferreds } from "./Deferreds.ts"
import { isSame } from "./options.ts"

/** Where the options of a connection come from that a `ConnectConfigModule` needs. */
export interface ConnectionSource {
  /** Options of its own; without them it shares the connection of the application. */
  readonly connect: ConnectionOptions | undefined
  /** The options that its files have, for an application without a connection. */
  readonly fileOptions: () => ConnectionOptions
}

const configConnection = "of ConnectConfigModule"

const differentOptions: Issue = {
  code: "InvalidOptions",
  message: "Several modules import the connection with different options.",
  hint: "Import it once (isGlobal: true), or give each connection a name."
}

/** The connections of one application by name: those of its modules, and those that its configurations need. */
export class Connections {
  readonly #createConnect: CreateConnect
  /** The container before the start, and now. */
  readonly #initial: () => ContainerScan
  readonly #current: () => ContainerScan
  readonly #onOpened: () => void
  readonly #ready = new Deferreds<string, Connection>("the options of a ConnectModule")
  readonly #options = new Map<string, ConnectionOptions>()
  readonly #opened = new Map<string, Connection>()

  constructor(
    createConnect: CreateConnect,
    initial: () => ContainerScan,
    current: () => ContainerScan,
    onOpened: () => void
  ) {
    this.#createConnect = createConnect
    this.#initial = initial
    this.#current = current
    this.#onOpened = onOpened
  }

  /**
   * A connection that a module makes, or the one that another module with the same name and options has made. Rejects with a
   * `SecretsStartError` if the options are invalid.
   */
  open(name: string, options: ConnectionOptions): Promise<Connection> {
    const known = this.#options.get(name)
    this.#options.set(name, known ?? options)
    const open = async () => {
      if (known !== undefined && !isSame(known, options)) throw invalidOptions(name, [differentOptions])
      const connection = this.#opened.get(name) ?? this.#create(name, options)
      // Created now: invalid options must stop the start.
      void connection.connect
      return connection
    }
    return this.#ready.settle(name, open())
  }

  #create(name: string, options: ConnectionOptions): Connection {
    const connection = new Connection(name, options, this.#createConnect)
    this.#opened.set(name, connection)
    this.#onOpened()
    return connection
  }

  /** Whether the application has a connection of that name. */
  has(name: string): boolean {
    return this.#opened.has(name) || this.#current().connections.has(name)
  }

  /** Rejects with a `SecretsStartError` if there is none of that name. */
  async get(name: string): Promise<Connection> {
    if (!this.has(name)) throw noConnection(name, [{ where: connectionLabel(name) }])
    return this.#ready.get(name)
  }

  /**
   * The name of the connection of a `ConnectConfigModule`: its own if it has options for one, that of the application
   * otherwise. A connection whose options wait for other providers is not shared: they may wait for ConfigService.
   */
  nameFor({ connect, fileOptions }: ConnectionSource): string {
    const shared = this.#initial().connections.get(defaultConnection)
    if (connect === undefined && shared !== undefined && !shared.waits) return defaultConnection
    const name = shared === undefined ? defaultConnection : configConnection
    // Without a reference no server is needed, so the options are checked later.
    if (!this.#opened.has(name)) {
      void this.#ready.settle(name, Promise.resolve(this.#create(name, { ...fileOptions(), ...connect })))
    }
    return name
  }

  opened(): Iterable<readonly [name: string, connection: Connection]> {
    return this.#opened
  }

  async close(): Promise<void> {
    await Promise.all([...this.#opened.values()].map((connection) => connection.close()))
  }
}
