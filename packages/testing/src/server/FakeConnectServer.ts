/**
 * A whole Connect server on a socket, for tests in any style and for clients in any language.
 *
 * @since 0.1.0
 */
import { createServer, type RequestListener, type Server } from "node:http"
import { createServer as createSecureServer } from "node:https"
import type { AddressInfo, Socket } from "node:net"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import * as Control from "../control/control.ts"
import type { FakeControl } from "../control/FakeControl.ts"
import type { KeyPair, ServerOptions } from "../model/Options.ts"
import { assertOptions, fakeOptions, serverOptions } from "../model/optionTable.ts"
import type { Seed } from "../model/Seed.ts"
import type { Store } from "../store/model.ts"
import type { App } from "./app.ts"
import * as Certificate from "./certificate.ts"
import * as Fake from "./fake.ts"
import { listener } from "./socket.ts"
import * as StoreFile from "./storeFile.ts"

/**
 * Options of replicas that differ from the options of the fake.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface ReplicaOptions {
  /**
   * Milliseconds until a write can be read: the same for each replica, or a list with one for each. Default: 0.
   *
   * @default 0
   */
  readonly lag?: number | ReadonlyArray<number> | undefined
}

/**
 * Another server over the data of a fake.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface FakeReplica {
  /** URL of the replica. The fake's request log includes the replica's requests, with its index as `replica`. */
  readonly url: string
  /** Closes the replica's connections and port, as an outage of the replica. */
  readonly close: () => Promise<void>
}

/**
 * A running fake.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export interface FakeConnectServer extends FakeControl {
  /** URL of the server, such as `http://127.0.0.1:49152`. */
  readonly url: string
  /** A token with all rights. */
  readonly token: string
  /** The tokens of the option `tokens`, in order. */
  readonly tokens: ReadonlyArray<string>
  /** Environment variables for a client process. */
  readonly env: { readonly OP_CONNECT_HOST: string; readonly OP_CONNECT_TOKEN: string }
  /** The certificate to trust, in PEM, if the server uses HTTPS. */
  readonly ca: string | undefined
  /**
   * Starts additional servers with the same data, like replicas behind a load balancer: each has its own address and
   * its own lag. They accept the same tokens and are closed with the fake.
   */
  readonly replicas: (count: number, options?: ReplicaOptions) => Promise<ReadonlyArray<FakeReplica>>
  /** Lets the process exit while the server is listening, as `unref` of a Node server does. */
  readonly unref: () => void
  /** Undoes `unref`. */
  readonly ref: () => void
  /** Closes all connections and the server. Can be called repeatedly. */
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is in use",
  EACCES: "this user may not listen on this port",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "this machine has no such address"
}

/** A server that uses HTTPS if there is a certificate. */
const serverOf = (keys: KeyPair | undefined, onRequest: RequestListener) => {
  if (keys === undefined) return createServer(onRequest)
  try {
    return createSecureServer(keys, onRequest)
  } catch (cause) {
    throw new Error(`the certificate and its key cannot be used: ${(cause as Error).message}`, { cause })
  }
}

const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    server.once("listening", resolve)
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(`cannot listen on ${host}:${port}: ${reasons[cause.code ?? ""] ?? cause.message}`, { cause }))
    )
    server.listen(port, host)
  })

/** Returns a function that ends every connection, also those before their first request, such as during a TLS handshake. */
const endingAll = (server: Server) => {
  const sockets = new Set<Socket>()
  server.on("connection", (socket: Socket) => {
    sockets.add(socket)
    socket.once("close", () => sockets.delete(socket))
  })
  return () => {
    for (const socket of sockets) socket.destroy()
  }
}

/** The URL for clients. An address for all interfaces is replaced by loopback. */
const urlOf = ({ address, family, port }: AddressInfo, protocol: string) => {
  const reachable = address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address
  return `${protocol}://${family === "IPv6" ? `[${reachable}]` : reachable}:${port}`
}

const replicaOptions = { lag: fakeOptions.lag }

/** A listening server. */
interface Listening extends FakeReplica {
  readonly server: Server
}

const serve = async (app: App, keys: KeyPair | undefined, host: string, port: number): Promise<Listening> => {
  const server = serverOf(keys, listener(app, host))
  const endAll = endingAll(server)
  await listen(server, port, host)
  return {
    server,
    url: urlOf(server.address() as AddressInfo, keys === undefined ? "http" : "https"),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      endAll()
      await closed
    }
  }
}

const withoutGlobals =
  "the fake needs Node's global Response, which Jest's jsdom environment removes: add the comment @jest-environment node to the test file, or start the fake in globalSetup"

/**
 * Starts a fake Connect server.
 *
 * **Details**
 *
 * Rejects with `InvalidSeed` if the seed is invalid, with a `TypeError` if the options are invalid, and with an `Error`
 * that states the reason if the server cannot listen, or cannot use the store or the certificate.
 *
 * **Example**
 *
 * ```ts
 * import { startFakeConnect } from "@opconnect/testing"
 *
 * const connect = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
 * const response = await fetch(`${connect.url}/v1/vaults`, { headers: { authorization: `Bearer ${connect.token}` } })
 * const vaults = await response.json() // [{ name: "prod", ... }]
 * const seen = connect.requests().map(({ endpoint }) => endpoint) // ["vaults.list"]
 * await connect.close()
 * ```
 *
 * @category constructors
 * @since 0.1.0
 * @stability stable
 */
export const startFakeConnect = async (seed: Seed, options: ServerOptions = {}): Promise<FakeConnectServer> => {
  if (typeof Response === "undefined") throw new Error(withoutGlobals)
  assertOptions(serverOptions, options)
  const { host = "127.0.0.1", port = 0, store, tls = false, ...ofFake } = options
  const scope = Scope.makeUnsafe()
  const stored = store === undefined ? undefined : StoreFile.load(store)
  const onChange = store === undefined ? undefined : (data: Store) => StoreFile.save(store, data)
  const running = Scope.provide(Fake.make(stored ?? seed, ofFake, onChange), scope)
  const { addReplica, app, control, token, tokens } = await Effect.runPromise(running)
  const keys = tls === true ? await Certificate.generate(host) : tls || undefined
  const main = await serve(app, keys, host, port)
  const replicas: Array<Listening> = []

  const close = async () => {
    await Promise.all([main, ...replicas].map((closable) => closable.close()))
    await Effect.runPromise(Scope.close(scope, Exit.void))
  }
  return {
    ...Control.sync(control),
    url: main.url,
    token,
    tokens,
    env: { OP_CONNECT_HOST: main.url, OP_CONNECT_TOKEN: token },
    ca: keys?.cert,
    replicas: async (count, options = {}) => {
      assertOptions(replicaOptions, options)
      const { lag = 0 } = options
      const added: Array<Listening> = []
      for (let place = 0; place < count; place++) {
        const replicaLag = typeof lag === "number" ? lag : (lag[place] ?? 0)
        const app = await Effect.runPromise(Scope.provide(addReplica(replicaLag), scope))
        added.push(await serve(app, keys, host, 0))
      }
      replicas.push(...added)
      return added.map(({ close, url }) => ({ close, url }))
    },
    unref: () => {
      for (const { server } of [main, ...replicas]) server.unref()
    },
    ref: () => {
      for (const { server } of [main, ...replicas]) server.ref()
    },
    close,
    [Symbol.asyncDispose]: close
  }
}
