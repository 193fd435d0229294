/** Connections of node-redis in the shape that Effect's `Redis` takes: to a server, through Sentinel, or to a cluster. */
import { isIP } from "node:net"
import type { RedisClientOptions } from "@redis/client"
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import type { RedisAddress } from "./url.ts"

/** Time limit for opening a connection, and for silence on it. */
const connectTimeoutMs = 2_000
const silenceMs = 5_000
const pingIntervalMs = 2_000
/** The longest wait before the next attempt to connect. */
const maxReconnectMs = 2_000
/** Maximum number of commands that wait for an unresponsive server. */
const maxWaitingCommands = 1_000

export interface ConnectionOptions {
  /** The certificate authorities to trust, in PEM; those of the runtime if `undefined`. */
  readonly ca?: string | undefined
}

type OnMessage = (message: string | Buffer) => void

interface Connection {
  readonly send: (args: ReadonlyArray<string>, abortSignal: AbortSignal) => Promise<unknown>
  readonly subscribe: (channel: string, onMessage: OnMessage) => Promise<unknown>
  readonly unsubscribe: (channel: string, onMessage: OnMessage) => Promise<unknown>
  readonly connect: () => Promise<unknown>
  readonly destroy: () => unknown
  readonly on: (event: string, listener: () => void) => unknown
  /** Events after which messages may have been lost. */
  readonly lossEvents: ReadonlyArray<string>
}

// Loaded only by agents that share a store.
const nodeRedis = Effect.promise(() => import("@redis/client"))

/** Jittered, so that the agents of a fleet do not reconnect at the same moment. */
const reconnectAfter = (attempt: number) => Math.min(maxReconnectMs, 100 * 2 ** attempt) * (0.5 + Math.random() / 2)

const open = Effect.fnUntraced(function* (address: RedisAddress, { ca }: ConnectionOptions) {
  const { createClient, createCluster, createSentinel } = yield* nodeRedis
  const { database, group, isEncrypted, kind, nodes, password, username } = address
  const common = {
    connectTimeout: connectTimeoutMs,
    socketTimeout: silenceMs,
    reconnectStrategy: reconnectAfter
  }
  // Only the names of the hosts in the URL are known. Other nodes of a cluster or a Sentinel group have their own names.
  const socketOf = (host?: string) =>
    isEncrypted
      ? {
          ...common,
          tls: true as const,
          ...(host !== undefined && isIP(host) === 0 ? { servername: host } : {}),
          ...(ca === undefined ? {} : { ca })
        }
      : { ...common, tls: false as const }
  const client = {
    RESP: 3,
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    commandsQueueMaxLength: maxWaitingCommands,
    // Commands are not queued while offline: the agent responds without the store.
    disableOfflineQueue: true,
    // These commands would need additional permissions for the agent's user.
    disableClientInfo: true,
    maintNotifications: "disabled",
    pingInterval: pingIntervalMs
  } as const satisfies RedisClientOptions

  const [first] = nodes
  if (kind === "server") {
    const server = createClient({
      ...client,
      ...(database === undefined ? {} : { database }),
      socket: { ...socketOf(first.host), host: first.host, port: first.port }
    })
    const connection: Connection = {
      send: (args, abortSignal) => server.sendCommand(args, { abortSignal }),
      subscribe: (channel, onMessage) => server.subscribe(channel, onMessage),
      unsubscribe: (channel, onMessage) => server.unsubscribe(channel, onMessage),
      connect: () => server.connect(),
      destroy: () => server.destroy(),
      on: (event, listener) => server.on(event, listener),
      lossEvents: ["error", "reconnecting"]
    }
    return connection
  }
  if (kind === "cluster") {
    const cluster = createCluster({
      rootNodes: nodes.map(({ host, port }) => ({ socket: { ...socketOf(host), host, port } })),
      defaults: { ...client, socket: socketOf() }
    })
    const connection: Connection = {
      send: (args, abortSignal) => {
        const isScript = args[0] === "EVALSHA"
        return cluster.sendCommand(isScript ? args[3] : args[0] === "SCRIPT" ? undefined : args[1], false, [...args], {
          abortSignal
        })
      },
      subscribe: (channel, onMessage) => cluster.subscribe(channel, onMessage),
      unsubscribe: (channel, onMessage) => cluster.unsubscribe(channel, onMessage),
      connect: () => cluster.connect(),
      destroy: () => cluster.destroy(),
      on: (event, listener) => cluster.on(event, listener),
      lossEvents: ["error", "node-error", "node-disconnect"]
    }
    return connection
  }
  const sentinel = createSentinel({
    name: group,
    sentinelRootNodes: nodes.map(({ host, port }) => ({ host, port })),
    nodeClientOptions: { ...client, socket: socketOf() },
    sentinelClientOptions: { ...client, socket: socketOf() },
    scanInterval: 2_000
  })
  const connection: Connection = {
    send: (args, abortSignal) => sentinel.sendCommand(false, [...args], { abortSignal }),
    subscribe: (channel, onMessage) => sentinel.subscribe(channel, onMessage),
    unsubscribe: (channel, onMessage) => sentinel.unsubscribe(channel, onMessage),
    connect: () => sentinel.connect(),
    destroy: () => sentinel.destroy(),
    on: (event, listener) => sentinel.on(event, listener),
    lossEvents: ["error", "client-error", "topology-change"]
  }
  return connection
})

const failed = (cause: unknown) => new Redis.RedisError({ cause })

/** A connection that is opened and reopened in the background, and closed with its scope. */
const connected = (address: RedisAddress, options: ConnectionOptions) =>
  Effect.gen(function* () {
    const connection = yield* Effect.acquireRelease(open(address, options), (opened) =>
      Effect.ignore(Effect.try({ try: () => opened.destroy(), catch: failed }))
    )
    const losses = new Set<() => void>()
    for (const event of new Set(["error", ...connection.lossEvents])) {
      connection.on(event, () => {
        for (const lose of losses) lose()
      })
    }
    let isConnected = false
    const connect = Effect.tryPromise({ try: () => connection.connect(), catch: failed }).pipe(
      Effect.tap(() =>
        Effect.sync(() => {
          isConnected = true
        })
      )
    )
    yield* Effect.forkScoped(
      // The attempts of a client for one server end with its scope only; the others give up after a round over their nodes.
      Effect.gen(function* () {
        for (let attempt = 0; !isConnected; attempt++) {
          yield* Effect.ignore(connect)
          if (!isConnected) yield* Effect.sleep(reconnectAfter(attempt))
        }
      })
    )
    return { connection, losses, isConnected: () => isConnected }
  })

/** Effect's `Redis` for an address. Without a connection, a call fails immediately. */
export const makeRedis = Effect.fnUntraced(function* (address: RedisAddress, options: ConnectionOptions) {
  const { connection, isConnected } = yield* connected(address, options)
  // A separate connection, so that a slow subscriber does not slow down commands.
  const subscriber = yield* connected(address, options)
  const offline = failed(Object.assign(new Error("no connection"), { code: "OFFLINE" }))

  return yield* Redis.make({
    send: <A>(command: string, ...args: ReadonlyArray<string>) =>
      isConnected()
        ? Effect.tryPromise({
            // The type of a reply depends on the command.
            try: (signal) => connection.send([command, ...args], signal) as Promise<A>,
            catch: failed
          })
        : Effect.fail(offline),
    subscribe: (channel, onMessage) =>
      Effect.suspend(() => {
        if (!subscriber.isConnected()) return Effect.fail(offline)
        const listener = (message: string | Buffer) => onMessage({ channel, message: `${message}` })
        const disconnected = Promise.withResolvers<never>()
        disconnected.promise.catch(() => undefined)
        const lose = () => disconnected.reject(new Error("the subscription was lost"))
        const unsubscribe = () => subscriber.connection.unsubscribe(channel, listener)
        // A client can wait for a server that is gone, and subscribe late: then the messages are not read.
        const subscribe = async () => {
          const subscription = subscriber.connection.subscribe(channel, listener)
          try {
            await Promise.race([subscription, disconnected.promise])
          } catch (cause) {
            subscription.then(unsubscribe).catch(() => undefined)
            throw cause
          }
        }
        const subscribed = Effect.andThen(
          Effect.acquireRelease(
            Effect.sync(() => subscriber.losses.add(lose)),
            () => Effect.sync(() => subscriber.losses.delete(lose))
          ),
          Effect.acquireRelease(Effect.tryPromise({ try: subscribe, catch: failed }), () =>
            Effect.ignore(Effect.tryPromise({ try: unsubscribe, catch: failed }))
          )
        )
        return Effect.as(subscribed, Effect.tryPromise({ try: () => disconnected.promise, catch: failed }))
      }),
    // No command here blocks a connection.
    connect: Effect.fail(offline)
  })
})
