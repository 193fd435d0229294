import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as SelfSigned from "selfsigned"
import { afterAll, beforeAll, describe } from "vitest"
import { conformance } from "../store/conformance.ts"
import { type RedisServer, startCluster, startRedis } from "./support/server.ts"
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
  let folder = ""
  beforeAll(async () => {
    const certificate = await SelfSigned.generate([{ name: "commonName", value: "127.0.0.1" }], {
      keySize: 2048,
      extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] }]
    })
    ca = certificate.cert
    folder = mkdtempSync(join(tmpdir(), "opconnect-redis-tls-"))
    writeFileSync(join(folder, "cert.pem"), certificate.cert)
    writeFileSync(join(folder, "key.pem"), certificate.private)
    const rights = "-@all +evalsha +script|load +hmget +hget +hset +pexpire +get +set +del +exists +time"
    server = await startRedis([], {
      config: [
        `user agent on >agent-password ~opconnect:* &opconnect:* ${rights} +publish +subscribe +unsubscribe +ping`,
        "tls-port 0",
        `tls-cert-file ${join(folder, "cert.pem")}`,
        `tls-key-file ${join(folder, "key.pem")}`,
        `tls-ca-cert-file ${join(folder, "cert.pem")}`,
        "tls-auth-clients no"
      ].join("\n")
    })
    await server.cli("CONFIG", "SET", "tls-port", `${server.port + 1}`)
  })
  afterAll(async () => {
    await server[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true })
  })
  over(
    "Redis with TLS and an ACL",
    harnessOf(
      () => `rediss://agent:agent-password@127.0.0.1:${server.port + 1}`,
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
