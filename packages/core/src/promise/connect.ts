import type { Activity, Files, Items, Secrets, Server, Vaults } from "./methodTypes.ts"

/**
 * Promise client of a Connect server. Printing it shows no token.
 *
 * **Details**
 *
 * Creating a client sends no request. Connections are reused and do not keep the process running, so a program that
 * runs to its end need not call `close`. `close` rejects calls in progress (`Closed`) and resolves when all connections
 * are closed. `await using` calls it too.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface Connect extends AsyncDisposable {
  readonly vaults: Vaults
  readonly items: Items
  readonly files: Files
  readonly activity: Activity
  readonly server: Server
  readonly secrets: Secrets
  readonly close: () => Promise<void>
}
