import { afterAll, beforeAll, describe } from "vitest"
import { conformance } from "../store/conformance.ts"
import { certificateOf, type RedisServer, startCluster, startRedis } from "./support/server.ts"
import { harnessOf } from "./support/stores.ts"

/** The suite over connections that are closed before their server is. */
const over = (name: string, { close, harness }: ReturnType<typeof harnessOf>) => {
  conformance(name, harness)
  afterAll(close)
}

describe("one server", () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server[Symbol.asyncDispose]())
  over(
    "Redis",
    harnessOf(
      () => server.url,
      () => server.cli("FLUSHALL")
    )
  )
})

describe("a server with TLS and a user with minimal permissions", () => {
  let server: RedisServer
  let ca = ""
  beforeAll(async () => {
    const certificate = await certificateOf("127.0.0.1")
    ca = certificate.cert
    const rights = "-@all +evalsha +script|load +hmget +hget +hset +pexpire +get +set +del +exists +time"
    server = await startRedis([], {
      config: `user agent on >agent-password ~opconnect:* &opconnect:* ${rights} +publish +subscribe +unsubscribe +ping`,
      tls: { certificate, ca }
    })
  })
  afterAll(() => server[Symbol.asyncDispose]())
  over(
    "Redis with TLS and an ACL",
    harnessOf(
      () => `rediss://agent:agent-password@127.0.0.1:${server.tlsPort}`,
      () => server.cli("FLUSHALL"),
      () => ({ ca })
    )
  )
})

describe("a cluster", () => {
  let nodes: ReadonlyArray<RedisServer> = []
  let url = ""
  beforeAll(async () => {
    ;({ nodes, url } = await startCluster())
  })
  afterAll(async () => {
    for (const node of nodes) await node[Symbol.asyncDispose]()
  })
  over(
    "a cluster of Redis",
    harnessOf(
      () => url,
      () => Promise.all(nodes.map((node) => node.cli("FLUSHALL")))
    )
  )
})

describe("Sentinel", () => {
  let server: RedisServer
  let sentinel: RedisServer
  beforeAll(async () => {
    server = await startRedis()
    sentinel = await startRedis(["--sentinel"], {
      config: [
        `sentinel monitor primary 127.0.0.1 ${server.port} 1`,
        "sentinel down-after-milliseconds primary 60000"
      ].join("\n")
    })
  })
  afterAll(async () => {
    await sentinel[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })
  over(
    "Redis behind Sentinel",
    harnessOf(
      () => `redis+sentinel://127.0.0.1:${sentinel.port}/primary`,
      () => server.cli("FLUSHALL")
    )
  )
})
