import { execFile } from "node:child_process"
import { promisify } from "node:util"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { afterEach, assert, describe, it } from "vitest"
import type { SharedStore, StoreError, Touch } from "../../src/store/SharedStore.ts"
import { certificateOf, type RedisServer, startCluster, startRedis } from "./support/server.ts"
import { storeAt, untilReady } from "./support/stores.ts"

/** A store whose servers change places while the agent uses it. */

const minute = 60_000
const bytes = (text: string) => new TextEncoder().encode(text)
const create: Touch = { moves: true, body: bytes("head"), ageMs: 0, ttlMs: minute }
const cli = promisify(execFile)

const servers: Array<RedisServer> = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server[Symbol.asyncDispose]()
})

const run = <A, E>(effect: Effect.Effect<A, E, Scope.Scope>) => Effect.runPromise(Effect.scoped(effect))

/** Repeats a call until it succeeds. */
const succeeds = <A>(call: Effect.Effect<A, StoreError>): Effect.Effect<A> =>
  Effect.catch(call, () => Effect.andThen(Effect.sleep(20), succeeds(call)))

/** Repeats a check until it holds. */
const holds = (check: () => Promise<boolean>): Effect.Effect<void> =>
  Effect.flatMap(Effect.promise(check), (isSo) => (isSo ? Effect.void : Effect.andThen(Effect.sleep(20), holds(check))))

describe("a store behind Sentinel", () => {
  it("continues with the replica that Sentinel promotes, with what was replicated and with new messages", async () => {
    const primary = await startRedis()
    servers.push(primary)
    const replica = await startRedis(["--replicaof", "127.0.0.1", `${primary.port}`])
    servers.push(replica)
    const sentinel = await startRedis(["--sentinel"], {
      config: [
        `sentinel monitor primary 127.0.0.1 ${primary.port} 1`,
        // Longer than a busy machine stops a process for.
        "sentinel down-after-milliseconds primary 60000",
        "sentinel failover-timeout primary 2000"
      ].join("\n")
    })
    servers.push(sentinel)
    await run(
      Effect.gen(function* () {
        yield* holds(async () => (await sentinel.cli("SENTINEL", "REPLICAS", "primary")).includes(`${replica.port}`))
        const store = yield* storeAt(`redis+sentinel://127.0.0.1:${sentinel.port}/primary`)
        const { head } = yield* store.touch("scope", create)
        yield* holds(async () => (await primary.cli("WAIT", "1", "1000")) === "1")
        yield* Effect.promise(primary.kill)
        // Begins with a server that is gone, before Sentinel notices.
        const message = yield* Effect.forkScoped(
          Stream.runHead(store.subscribe("channel")).pipe(Effect.retry({ while: () => true })),
          { startImmediately: true }
        )
        yield* Effect.promise(() => sentinel.cli("SENTINEL", "SET", "primary", "down-after-milliseconds", "500"))
        yield* holds(async () =>
          (await sentinel.cli("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "primary")).includes(`${replica.port}`)
        )
        // A touch whose reply was lost is repeated, and then not applied again.
        const after = yield* succeeds(store.touch("scope", { ...create, expected: head?.seq }))
        assert.isAbove(after.head?.seq ?? 0, head?.seq ?? 0)
        yield* holds(async () => (await replica.cli("PUBSUB", "NUMSUB", "opconnect:channel")).endsWith("1"))
        yield* store.publish("channel", "hello")
        assert.strictEqual((yield* Fiber.join(message))._tag, "Some")
      })
    )
  })
})

const scopes = Array.from({ length: 30 }, (_, index) => `scope ${index}`)

/** The heads of all scopes, created where there is none. */
const touchAll = (store: SharedStore, touch: Touch) =>
  Effect.forEach(scopes, (scope) => Effect.map(store.touch(scope, touch), ({ head }) => head?.seq ?? 0))

describe("a store on a cluster", () => {
  it("loads its scripts on every node, so that no call fails after they are lost", async () => {
    const cluster = await startCluster()
    servers.push(...cluster.nodes)
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(cluster.url)
        yield* touchAll(store, create)
        for (const node of cluster.nodes) yield* Effect.promise(() => node.cli("SCRIPT", "FLUSH"))
        yield* touchAll(store, create)
      })
    )
  })

  it("keeps every head while slots move to another node", async () => {
    const cluster = await startCluster()
    servers.push(...cluster.nodes)
    const [target] = cluster.nodes
    if (target === undefined) throw new Error("no node")
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(cluster.url)
        const before = yield* touchAll(store, create)
        const id = yield* Effect.promise(() => target.cli("CLUSTER", "MYID"))
        const moving = yield* Effect.forkScoped(
          Effect.promise(() =>
            cli("redis-cli", [
              ...["--cluster", "reshard", `127.0.0.1:${target.port}`, "--cluster-yes"],
              ...["--cluster-from", "all", "--cluster-to", id, "--cluster-slots", "3000"]
            ])
          ),
          { startImmediately: true }
        )
        // Calls go on while the slots move: what is refused for a moment is repeated, and nothing is lost.
        let rounds = 0
        while (moving.pollUnsafe() === undefined || rounds === 0) {
          for (const [index, scope] of scopes.entries()) {
            const { head } = yield* succeeds(store.head(scope))
            assert.strictEqual(head?.seq, before[index], scope)
          }
          rounds++
        }
        yield* Fiber.join(moving)
        yield* untilReady(store)
        for (const [index, scope] of scopes.entries()) {
          const { head } = yield* succeeds(store.touch(scope, { ...create, expected: before[index] }))
          assert.isAbove(head?.seq ?? 0, before[index] ?? 0, scope)
        }
      })
    )
  })
})

describe("a store with TLS, each node of which has its own certificate", () => {
  const url = (scheme: string, port: number, path = "") => `${scheme}://localhost:${port}${path}`

  it("connects to the server that Sentinel names", async () => {
    const [named, numbered] = [await certificateOf("localhost"), await certificateOf("127.0.0.1")]
    const ca = named.cert + numbered.cert
    const primary = await startRedis(["--tls-replication", "yes"], { tls: { certificate: numbered, ca } })
    servers.push(primary)
    const sentinel = await startRedis(["--sentinel"], {
      config: `tls-replication yes\nsentinel monitor primary 127.0.0.1 ${primary.tlsPort} 1`,
      tls: { certificate: named, ca }
    })
    servers.push(sentinel)
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(url("rediss+sentinel", sentinel.tlsPort, "/primary"), { ca })
        assert.isTrue((yield* store.touch("scope", create)).applied)
      })
    )
  }, 90_000)

  it("connects to the nodes that a cluster names", async () => {
    const certificates = [
      await certificateOf("localhost", "127.0.0.1"),
      await certificateOf("127.0.0.1"),
      await certificateOf("127.0.0.1")
    ]
    const cluster = await startCluster(certificates)
    servers.push(...cluster.nodes)
    const [first] = cluster.nodes
    const ca = certificates.map(({ cert }) => cert).join("")
    await run(
      Effect.gen(function* () {
        const store = yield* storeAt(url("rediss+cluster", first?.tlsPort ?? 0), { ca })
        yield* touchAll(store, create)
      })
    )
  }, 90_000)
})
