/**
 * A whole Connect server on a socket, for tests in any style and for clients in any language.
 *
 * @since 0.1.0
 */
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import type { SyncControl } from "./FakeControl.ts"
import * as Control from "./internal/server/control.ts"
import * as Fake from "./internal/server/fake.ts"
import { listener } from "./internal/server/socket.ts"
import type { FakeConnectOptions } from "./Options.ts"
import type { Seed } from "./Seed.ts"

/**
 * What can be said of a server besides its data.
 *
 * @category models
 * @since 0.1.0
 */
export interface ServerOptions extends FakeConnectOptions {
  /** A free port by default. */
  readonly port?: number | undefined
  /** The address to listen on. `127.0.0.1` by default: no one else on the network can ask. */
  readonly host?: string | undefined
}

/**
 * A running fake.
 *
 * @category models
 * @since 0.1.0
 */
export interface FakeConnectServer extends SyncControl {
  /** Where it listens, such as `http://127.0.0.1:49152`. */
  readonly url: string
  /** The token that may do everything. */
  readonly token: string
  /** The tokens of the option of that name, in its order. */
  readonly tokens: ReadonlyArray<string>
  /** The same for a process that reads its configuration from the environment. */
  readonly env: { readonly OP_CONNECT_HOST: string; readonly OP_CONNECT_TOKEN: string }
  /** Ends every connection and frees the port. Can be called again. */
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use",
  EACCES: "the port is not allowed to this user",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "this machine has no such address"
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(`cannot listen on ${host}:${port}: ${reasons[cause.code ?? ""] ?? cause.message}`, { cause }))
    )
    server.listen(port, host)
  })

/** An address to ask at: one that stands for all of the machine's can only be listened on. */
const urlOf = ({ address, family, port }: AddressInfo) => {
  const reachable = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address
  return `http://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`
}

/**
 * Starts a fake Connect server.
 *
 * **Details**
 *
 * Rejects with `InvalidSeed` when the seed cannot be used, and with an `Error` that says why when it cannot listen.
 *
 * **Example**
 *
 * ```ts
 * import { startFakeConnect } from "@opconnect/testing"
 *
 * const connect = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
 * const answer = await fetch(`${connect.url}/v1/vaults`, { headers: { authorization: `Bearer ${connect.token}` } })
 * const vaults = await answer.json() // [{ name: "prod", ... }]
 * const seen = connect.requests().map(({ endpoint }) => endpoint) // ["vaults.list"]
 * await connect.close()
 * ```
 *
 * @category constructors
 * @since 0.1.0
 */
export const startFakeConnect = async (seed: Seed, options: ServerOptions = {}): Promise<FakeConnectServer> => {
  const scope = Scope.makeUnsafe()
  const { app, control, token, tokens } = await Effect.runPromise(Scope.provide(Fake.make(seed, options), scope))
  const server = createServer(listener(app))
  await listen(server, options.port ?? 0, options.host ?? "127.0.0.1")
  const url = urlOf(server.address() as AddressInfo)

  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
    await Effect.runPromise(Scope.close(scope, Exit.void))
  }
  return {
    ...Control.sync(control),
    url,
    token,
    tokens,
    env: { OP_CONNECT_HOST: url, OP_CONNECT_TOKEN: token },
    close,
    [Symbol.asyncDispose]: close
  }
}
