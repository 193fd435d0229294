import type { ModulesContainer } from "@nestjs/core"
import { Secret } from "@opconnect/core/promise"
import type { Connection, CreateConnect } from "../connection/Connection.ts"
import { Connections } from "../connection/Connections.ts"
import type { LiveSecret } from "../connection/LiveSecret.ts"
import type { ConnectModuleOptions } from "../connection/options.ts"
import type { SecretToken } from "../discovery/tokens.ts"
import { Notifications } from "../notification/Notifications.ts"
import { SecretsResolver } from "../resolution/SecretsResolver.ts"

/** The secrets of one application, from before its providers are made to its shutdown. */
export class SecretsBootstrapper {
  readonly resolver: SecretsResolver
  readonly #connections: Connections
  readonly #notifications: Notifications
  readonly #onClose: () => void

  constructor(modules: ModulesContainer, createConnect: CreateConnect, onClose: () => void) {
    this.#connections = new Connections(createConnect)
    this.#notifications = new Notifications(modules, this.#connections)
    this.resolver = new SecretsResolver(modules, this.#connections, this.#notifications)
    this.#onClose = onClose
  }

  /** Resolves everything that the application needs at its start. If that fails, closes the opened connections. */
  async boot(): Promise<void> {
    await this.#orClose(() => this.resolver.start())
  }

  /** The connection that a module creates. */
  async open(name: string, options: ConnectModuleOptions): Promise<Connection> {
    const connection = await this.#connections.open(name, options)
    this.#notifications.refresh()
    return connection
  }

  /** Value to inject for a token. */
  async secret({ connection: name, form, reference }: SecretToken): Promise<string | Secret | LiveSecret> {
    const connection = await this.resolver.secret(name, reference)
    if (form === "live") return connection.live(reference)
    const value = connection.secrets.value(reference)
    return form === "secret" ? new Secret(value) : value
  }

  async onModuleInit(): Promise<void> {
    await this.#orClose(() => this.resolver.finish())
  }

  onApplicationBootstrap(): void {
    this.#notifications.start()
  }

  async onApplicationShutdown(): Promise<void> {
    this.#onClose()
    await this.#connections.close()
    this.resolver.close()
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
}
