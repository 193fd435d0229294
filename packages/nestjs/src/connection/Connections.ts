import type { Issue } from "@opconnect/core/Issue"
import { defaultConnection, invalidOptions } from "../issues/issues.ts"
import { Connection, type CreateConnect } from "./Connection.ts"
import { Deferreds } from "./Deferreds.ts"
import { type ConnectModuleOptions, isSame } from "./options.ts"

/** The sources of connection options for a `ConnectConfigModule`. */
export interface ConnectionSource {
  /** The module's own options. Without these options, the module shares the connection of the application. */
  readonly connect: ConnectModuleOptions | undefined
  /** Options from the module's files, for an application without a connection. */
  readonly fileOptions: () => ConnectModuleOptions
}

const configConnection = "of ConnectConfigModule"

const differentOptions: Issue = {
  code: "InvalidOptions",
  message: "Several modules import the connection with different options.",
  hint: "Import it once (isGlobal: true), or give each connection a name."
}

/** The connections of one application by name: those of its modules, and those that its configurations need. */
export class Connections {
  readonly #make: CreateConnect
  readonly #opened = new Map<string, { readonly connection: Connection; readonly options: ConnectModuleOptions }>()
  readonly #ready = new Deferreds<string, Connection>()

  constructor(make: CreateConnect) {
    this.#make = make
  }

  /**
   * A new connection of a module, or the existing connection with the same name and options. Rejects with a
   * `SecretsStartError` if the options are invalid.
   */
  open(name: string, options: ConnectModuleOptions): Promise<Connection> {
    const connection = this.#open(name, options)
    this.#ready.resolve(name, connection)
    return connection
  }

  async #open(name: string, options: ConnectModuleOptions): Promise<Connection> {
    const opened = this.#opened.get(name)
    if (opened !== undefined && !isSame(opened.options, options)) throw invalidOptions(name, [differentOptions])
    const connection = opened?.connection ?? this.#create(name, options)
    // Created now: invalid options must stop the start.
    void connection.connect
    return connection
  }

  /**
   * The name of the connection of a configuration: a separate connection if the configuration has connection options, the
   * application's connection otherwise. A connection whose options wait for other providers is not shared, because those
   * providers may wait for ConfigService.
   */
  nameFor({ connect, fileOptions }: ConnectionSource, ofApplication: { readonly waits: boolean } | undefined): string {
    if (connect === undefined && ofApplication?.waits === false) return defaultConnection
    const options = { ...fileOptions(), ...connect }
    // A configuration without a server in its options or the environment uses the server of another configuration.
    const hasNoServer = Object.keys(options).length === 0 && !process.env.OP_CONNECT_HOST
    const isTaken = (candidate: string): boolean => {
      const connection = this.#opened.get(candidate)
      return connection !== undefined && !hasNoServer && !isSame(connection.options, options)
    }
    let name = ofApplication === undefined ? defaultConnection : configConnection
    for (let count = 2; isTaken(name); count++) name = `${configConnection} ${count}`
    // Without a reference no server is needed, so the options are checked later.
    if (!this.has(name)) this.#ready.resolve(name, this.#create(name, options))
    return name
  }

  #create(name: string, options: ConnectModuleOptions): Connection {
    const connection = new Connection(name, options, this.#make)
    this.#opened.set(name, { connection, options })
    return connection
  }

  has(name: string): boolean {
    return this.#opened.has(name)
  }

  /** The connection with this name, as soon as it is opened. */
  get(name: string): Promise<Connection> {
    return this.#ready.get(name)
  }

  /** The connections that exist, by name. */
  opened(): ReadonlyArray<readonly [name: string, connection: Connection]> {
    return [...this.#opened].map(([name, { connection }]) => [name, connection])
  }

  async close(): Promise<void> {
    await Promise.all(this.opened().map(([, connection]) => connection.close()))
  }
}
