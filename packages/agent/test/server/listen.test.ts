import { once } from "node:events"
import { chownSync, renameSync, statSync, writeFileSync } from "node:fs"
import { createServer as createHttpServer } from "node:http"
import { request } from "node:https"
import { createServer } from "node:net"
import * as SelfSigned from "selfsigned"
import { assert, beforeAll, describe, it, onTestFinished } from "vitest"
import {
  certificateNames,
  checkAddress,
  hostnameOf,
  type Listening,
  listenAt,
  listenOnSocket,
  parseAddress
} from "../../src/server/listen.ts"
import { folder, get } from "../support/command.ts"

const generate = (name: string) =>
  SelfSigned.generate([{ name: "commonName", value: name }], {
    ...{ keyType: "ec", curve: "P-256" },
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "Agent.Test" },
          { type: 7, ip: "127.0.0.2" },
          { type: 7, ip: "::1" },
          { type: 1, value: "mail@agent.test" }
        ]
      }
    ]
  })
let certificates: ReadonlyArray<Awaited<ReturnType<typeof generate>>>
beforeAll(async () => {
  certificates = [await generate("one"), await generate("two")]
})

/** The files of a certificate, and a function that replaces them. */
const tlsFiles = (clientCa?: string) => {
  const directory = folder()
  const write = (index: number, keyIndex = index) => {
    writeFileSync(directory.path("cert"), certificates[index]?.cert ?? "")
    writeFileSync(directory.path("key"), certificates[keyIndex]?.private ?? "")
  }
  write(0)
  return { directory, write, tls: { cert: directory.path("cert"), key: directory.path("key"), clientCa } }
}
const loopback = { host: "127.0.0.1", port: 0 }
const respond = createHttpServer((_, response) => response.end("ok")).listeners("request")[0] as Parameters<
  typeof listenAt
>[0]
const closing = (listening: Listening) => {
  onTestFinished(() => {
    listening.server.closeAllConnections()
    listening.close()
  })
  return listening
}
const listen = async (options: Partial<Parameters<typeof listenAt>[1]> = {}) => {
  const reloads: Array<string | undefined> = []
  const listening = await listenAt(respond, {
    ...{ address: loopback, tls: undefined, onReload: (problem) => void reloads.push(problem) },
    ...options
  })
  return { ...closing(listening), reloads }
}

describe("an address", () => {
  for (const [text, expected] of [
    ["127.0.0.1:8200", { host: "127.0.0.1", port: 8_200 }],
    ["[::1]:8200", { host: "::1", port: 8_200 }],
    [":0", { host: "0.0.0.0", port: 0 }],
    ["agent.test:65535", { host: "agent.test", port: 65_535 }],
    ["agent.test:65536", undefined],
    ["agent.test", undefined],
    ["agent.test:", undefined],
    ["[::1]", undefined],
    ["[:::1]:8200", undefined],
    ["http://a:80", undefined]
  ] as const) {
    it(`is ${expected === undefined ? "not " : ""}${text}`, () => assert.deepStrictEqual(parseAddress(text), expected))
  }

  it("has a name as in URLs", () => {
    assert.strictEqual(hostnameOf({ host: "::1", port: 1 }), "[::1]")
    assert.strictEqual(hostnameOf({ host: "Agent.Test", port: 1 }), "agent.test")
  })

  it("needs TLS if other machines can reach it, except for metrics", async () => {
    checkAddress(loopback, undefined)
    checkAddress({ host: "::1", port: 1 }, undefined)
    for (const host of ["0.0.0.0", "::", "agent.test"]) {
      assert.throws(
        () => checkAddress({ host, port: 8_200 }, undefined),
        /^.{4,12}:8200 can be reached from other machines/
      )
    }
    const { tls } = tlsFiles()
    checkAddress({ host: "0.0.0.0", port: 0 }, tls)
    const { url } = await listen({ address: { host: "0.0.0.0", port: 0 }, isPublic: true })
    assert.strictEqual((await get(url.replace("0.0.0.0", "127.0.0.1"))).body, "ok")
  })

  it("is reported if it cannot be used", async () => {
    const { url } = await listen()
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/)
    const address = { host: "127.0.0.1", port: Number(new URL(url).port) }
    const problem = await listen({ address }).catch((error: Error) => error.message)
    assert.strictEqual(problem, `Cannot listen on 127.0.0.1:${address.port}: the port is in use.`)
    const other = await listen({ address: { host: "192.0.2.1", port: 0 }, isPublic: true }).catch(
      (error: Error) => error.message
    )
    assert.strictEqual(other, "Cannot listen on 192.0.2.1:0: this machine has no such address.")
  })
})

describe("a certificate", () => {
  const ask = (url: string, certificate = certificates[0]) =>
    new Promise<string>((resolve) => {
      const ca = certificate?.cert ?? ""
      request(url, { ca, servername: "agent.test", agent: false, checkServerIdentity: () => undefined }, (response) => {
        response.resume()
        resolve(`${response.statusCode}`)
      })
        .once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""))
        .end()
    })

  it("has names and addresses", () => {
    const { directory, tls } = tlsFiles()
    assert.deepStrictEqual(certificateNames(tls.cert), ["agent.test", "127.0.0.2", "[0:0:0:0:0:0:0:1]"])
    const plain = directory.write("plain", "text")
    assert.throws(() => certificateNames(plain), /plain or its key cannot be used: /)
    assert.throws(() => certificateNames(directory.path("missing")), /^Cannot read .*missing: /)
  })

  it("is checked with its key and its authorities", () => {
    const { directory, tls, write } = tlsFiles()
    checkAddress(loopback, { ...tls, clientCa: tls.cert })
    const plain = directory.write("plain", "text")
    assert.throws(() => checkAddress(loopback, { ...tls, clientCa: plain }), /plain or its key cannot be used/)
    write(0, 1)
    assert.throws(() => checkAddress(loopback, tls), /cert or its key cannot be used: /)
  })

  it("is replaced without a restart, and stays in use if the next one cannot be used", async () => {
    const { tls, write } = tlsFiles()
    const { reload, reloads, server, url } = await listen({ tls })
    // The same limits as without TLS.
    const { headersTimeout, keepAliveTimeout, maxConnections, requestTimeout, timeout } = server
    assert.deepStrictEqual([headersTimeout, requestTimeout, keepAliveTimeout], [10_000, 30_000, 65_000])
    assert.deepStrictEqual([maxConnections, timeout], [4_000, 60_000])
    assert.match(url, /^https:\/\/127\.0\.0\.1:\d+$/)
    assert.strictEqual(await ask(url), "200")
    write(1, 0)
    reload()
    assert.strictEqual(await ask(url), "200")
    write(1)
    reload()
    assert.strictEqual(await ask(url, certificates[1]), "200")
    assert.notStrictEqual(await ask(url), "200")
    renameSync(tls.cert, `${tls.cert}.gone`)
    reload()
    const [broken, next, missing] = reloads
    assert.match(broken ?? "", /^\w+$/)
    assert.isUndefined(next)
    assert.match(missing ?? "", /^Cannot read /)
    assert.lengthOf(reloads, 3)
  })

  it("is not reloaded without TLS", async () => {
    const { reload, reloads } = await listen()
    reload()
    assert.isEmpty(reloads)
  })

  it("is required of clients with their authorities", async () => {
    const { tls } = tlsFiles()
    const { url } = await listen({ tls: { ...tls, clientCa: tls.cert } })
    assert.notStrictEqual(await ask(url), "200")
  })
})

describe("a unix socket", () => {
  const listenOn = async (path: string, mode = 0o600) => closing(await listenOnSocket(respond, path, mode))
  const problemOf = (path: string) =>
    listenOn(path).then(
      () => undefined,
      ({ message }: Error) => message
    )

  it("has the mode, and leaves the one of other files", async () => {
    const directory = folder()
    const before = process.umask()
    const { close, reload, server, url } = await listenOn(directory.path("a.sock"), 0o620)
    assert.strictEqual(process.umask(), before)
    assert.strictEqual(statSync(directory.path("a.sock")).mode & 0o777, 0o620)
    assert.strictEqual(url, `unix:${directory.path("a.sock")}`)
    assert.strictEqual((await get("http://any/", { socketPath: directory.path("a.sock") })).body, "ok")
    reload()
    close()
    await once(server, "close")
    assert.isUndefined(statSync(directory.path("a.sock"), { throwIfNoEntry: false }))
  })

  /** A socket that no process listens on. */
  const deadSocket = async () => {
    const directory = folder()
    const path = directory.path("a.sock")
    const dead = createServer()
    await new Promise<void>((resolve) => dead.listen(directory.path("b.sock"), resolve))
    renameSync(directory.path("b.sock"), path)
    // Its own file is gone, so that the other one stays.
    await new Promise((resolve) => dead.close(resolve))
    return { directory, path }
  }

  // Only root can give a file to another user.
  it.runIf(process.geteuid?.() === 0)("does not replace one of another user", async () => {
    const { path } = await deadSocket()
    chownSync(path, 65_534, 65_534)
    assert.strictEqual(await problemOf(path), `${path} belongs to another user.`)
    assert.isTrue(statSync(path).isSocket())
  })

  it("replaces one that no process listens on, and nothing else", async () => {
    const { directory, path } = await deadSocket()
    assert.isTrue(statSync(path).isSocket())
    const { server } = await listenOn(path)
    assert.strictEqual((await get("http://any/", { socketPath: path })).body, "ok")
    // The connection that finds out is closed.
    const closed = once(server, "connection").then(([socket]) => once(socket, "close"))
    assert.strictEqual(await problemOf(path), `Another process listens on ${path}.`)
    await closed
    const file = directory.write("file", "")
    assert.strictEqual(await problemOf(file), `${file} exists and is not a socket.`)
  })

  it("has a path of at most 103 bytes in a folder that exists", async () => {
    const directory = folder()
    const pathOf = (length: number) => directory.path("x".repeat(length - directory.path("").length - 1))
    assert.isUndefined(await problemOf(pathOf(103)))
    assert.match((await problemOf(pathOf(104))) ?? "", /is too long: it can have 103 bytes\.$/)
    assert.match((await problemOf(directory.path("no/a.sock"))) ?? "", /its folder does not exist\.$/)
  })
})
