import { Logger } from "@nestjs/common"
import type { ModulesContainer } from "@nestjs/core"
import type { Connection } from "../connection/Connection.ts"
import type { Connections } from "../connection/Connections.ts"
import type { SecretChange } from "../connection/LiveSecret.ts"
import { summarizeContainer } from "../discovery/nestInternals.ts"
import { type ChangeListener, scanContainer } from "../discovery/scan.ts"
import { redactText } from "../values/redact.ts"

/** Calls the methods of `@OnSecretChange` from the start of an application to its shutdown. */
export class Notifications {
  readonly #modules: ModulesContainer
  readonly #connections: Connections
  readonly #subscribed = new Set<Connection>()
  #isStarted = false

  constructor(modules: ModulesContainer, connections: Connections) {
    this.#modules = modules
    this.#connections = connections
  }

  start(): void {
    this.#isStarted = true
    this.refresh()
  }

  /** Includes connections and methods of modules that were loaded after the start: Nest calls no hooks of those. */
  refresh(): void {
    if (!this.#isStarted) return
    summarizeContainer(this.#modules)
    const { listeners } = scanContainer(this.#modules.values())
    for (const [name, connection] of this.#connections.opened()) {
      if (listeners.some(({ handler }) => handler.connection === name)) connection.watch()
      if (this.#subscribed.has(connection)) continue
      this.#subscribed.add(connection)
      connection.secrets.changes.subscribe((change) =>
        notify(scanContainer(this.#modules.values()).listeners, name, change)
      )
      connection.ready()
    }
  }
}

const notify = (listeners: ReadonlyArray<ChangeListener>, connection: string, change: SecretChange): void => {
  const called = new Map<unknown, Set<string | symbol>>()
  for (const listener of listeners) {
    const { connection: own, method, references } = listener.handler
    if (own !== connection || !references.includes(change.reference)) continue
    // Several providers may give one object.
    const methods = called.get(listener.wrapper.instance) ?? new Set()
    if (methods.has(method)) continue
    called.set(listener.wrapper.instance, methods.add(method))
    void call(listener, change)
  }
}

const call = async ({ handler, where, wrapper }: ChangeListener, change: SecretChange): Promise<void> => {
  try {
    // The decorator is on methods only.
    const provider = wrapper.instance as Record<string | symbol, (change: SecretChange) => unknown>
    await provider[handler.method]?.(change)
  } catch (error) {
    const secrets = new Set([change.current.reveal(), change.previous.reveal()])
    new Logger("ConnectModule").error(`${where} failed: ${redactText(String(error), secrets)}`)
  }
}
