import { X509Certificate } from "node:crypto"
import { writeFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import * as Http from "node:http"
import * as Https from "node:https"
import * as Net from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as ConnectHttp from "@opconnect/core/ConnectHttp"
import type { ConnectOptions } from "@opconnect/core/ConnectOptions"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { fileId, itemId, token, vaultId } from "../support/client.ts"
import { certificate, expiredCertificate, privateKey, unusableCertificates } from "../support/tls.ts"

/** A server on a port of its own, closed with all its connections at the end. */
const listening = <Server extends Net.Server>(server: Server) =>
  Effect.acquireRelease(
    Effect.callback<Server>((resume) => {
      server.listen(0, "127.0.0.1", () => resume(Effect.succeed(server)))
    }),
    (running) =>
      Effect.callback<void>((resume) => {
        running.close(() => resume(Effect.void))
        if (running instanceof Http.Server || running instanceof Https.Server) running.closeAllConnections()
      })
  ).pipe(Effect.map((running) => (running.address() as Net.AddressInfo).port))

const client = (options: ConnectOptions, http = ConnectHttp.layerNode) =>
  Effect.map(Layer.build(Layer.provide(ConnectClient.layer({ token, retries: 0, ...options }), http)), (context) =>
    context.pipe((services) => ConnectClient.ConnectClient.pipe(Effect.provideContext(services)))
  ).pipe(Effect.flatten)

const folder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "opconnect-tls-"))),
  (path) => Effect.promise(() => rm(path, { recursive: true }))
)

const sending =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Http.RequestListener =>
  (_, response) => {
    response.writeHead(200, { "content-type": "application/json", ...headers }).end(body)
  }

describe("a certificate", () => {
  it.live("a certificate is trusted only if its authority is in the CA file", () =>
    Effect.gen(function* () {
      const caFile = join(yield* folder, "ca.pem")
      writeFileSync(caFile, certificate)
      const port = yield* listening(Https.createServer({ key: privateKey, cert: certificate }, sending("[]")))
      const host = `https://localhost:${port}`
      assert.deepStrictEqual(yield* (yield* client({ host, caFile })).vaults.list(), [])
      const error = yield* Effect.flip((yield* client({ host })).vaults.list())
      assert.deepInclude(error, { _tag: "Unreachable", sent: false })
      assert.include(error.message, "its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)")
    })
  )

  it.live.each([
    ["expired", "has expired (CERT_HAS_EXPIRED)", "Renew the certificate of the server"],
    ["early", "is not valid yet (CERT_NOT_YET_VALID)", "Correct the clock of this machine"],
    ["otherName", "does not cover the host name (ERR_TLS_CERT_ALTNAME_INVALID)", "Use a host name that the certificate"]
  ] as const)("is rejected for its own reason: %s", ([name, reason, hint]) =>
    Effect.gen(function* () {
      const caFile = join(yield* folder, "ca.pem")
      const { [name]: cert, privateKey: key } = unusableCertificates
      // A file of nothing but expired certificates is refused before the first request.
      writeFileSync(caFile, name === "expired" ? `${certificate}\n${cert}` : cert)
      const port = yield* listening(Https.createServer({ key, cert }, sending("[]")))
      const error = yield* Effect.flip((yield* client({ host: `https://localhost:${port}`, caFile })).vaults.list())
      assert.deepInclude(error, { _tag: "Unreachable", unreachableCause: "certificate", attempts: 1, sent: false })
      assert.include(error.message, `its certificate ${reason}`)
      assert.include(error.hint, hint)
    })
  )

  it.live("an unreadable CA file is rejected before the first request", () =>
    Effect.gen(function* () {
      const make = ConnectClient.make({ host: "https://localhost", token, caFile: "/nowhere/ca.pem" })
      const error = yield* Effect.flip(Effect.provide(make, ConnectHttp.layerNode))
      assert.include(error.message, "The CA file /nowhere/ca.pem cannot be read: no such file or directory.")
    })
  )

  it.live.each([
    ["an empty CA file", " \n", "is empty"],
    ["a CA file that is not PEM", "MIIB not base64", "contains no certificate in PEM"],
    ["a CA file with a private key", privateKey, "contains a private key and no certificate"],
    [
      "a CA file with a private key of another kind",
      privateKey.replaceAll("PRIVATE KEY", "RSA PRIVATE KEY"),
      "contains a private key and no certificate"
    ],
    [
      "a CA file with a request",
      "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n",
      "contains a certificate request and no certificate"
    ],
    ["a CA file in DER", new X509Certificate(certificate).raw, "is in DER, not in PEM"],
    [
      "a CA file of long ago",
      expiredCertificate,
      "contains only expired certificates, the last of which expired at 2020-"
    ],
    [
      "a CA file whose second certificate is damaged",
      `${certificate}\n${certificate.replace(/[A-Za-z0-9+/]{60}/, "A")}`,
      "contains an invalid certificate (number 2)"
    ]
  ])("refuses %s before the first request", ([, text, why]) =>
    Effect.gen(function* () {
      const caFile = join(yield* folder, "ca.pem")
      writeFileSync(caFile, text ?? "")
      const make = ConnectClient.make({ host: "https://localhost", token, caFile })
      const error = yield* Effect.flip(Effect.provide(make, ConnectHttp.layerNode))
      assert.strictEqual(error._tag, "InvalidOptions")
      const [issue, ...others] = error.issues
      assert.deepStrictEqual(
        [issue?.code, issue?.place, others],
        ["UnusableFile", { key: "OP_CONNECT_CA_FILE", file: caFile }, []]
      )
      assert.include(issue?.message, `The CA file ${caFile} ${why}`)
    })
  )
})

describe("a connection", () => {
  it.live("a connection that is not established in time fails without having sent anything", () =>
    Effect.gen(function* () {
      // It takes the connection and never says a word of TLS.
      const sockets = new Set<Net.Socket>()
      const port = yield* listening(Net.createServer((socket) => sockets.add(socket)))
      yield* Effect.addFinalizer(() => Effect.sync(() => sockets.forEach((socket) => void socket.destroy())))
      const { vaults } = yield* client({ host: `https://localhost:${port}`, connectTimeout: 50 })
      const error = yield* Effect.flip(vaults.list())
      assert.deepInclude(error, { _tag: "Unreachable", sent: false, unreachableCause: "network" })
      assert.include(error.message, "could not connect to")
      assert.include(error.message, "no connection within 50 ms (connectTimeout)")
    })
  )
})

const transports = [
  { name: "node:http", http: ConnectHttp.layerNode },
  { name: "fetch", http: ConnectHttp.layerFetch }
]

describe.each(transports)("a response over $name", ({ http }) => {
  it.live("a response is read only up to the limit", () =>
    Effect.gen(function* () {
      const body = JSON.stringify([{ id: vaultId, name: "x".repeat(1_000) }])
      const port = yield* listening(Http.createServer(sending(body)))
      const host = `http://localhost:${port}`
      const within = yield* client({ host, maxResponseSize: body.length }, http)
      assert.strictEqual((yield* within.vaults.list()).length, 1)
      const beyond = yield* client({ host, maxResponseSize: body.length - 1 }, http)
      const error = yield* Effect.flip(beyond.vaults.list())
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.include(error.message, "larger than maxResponseSize")
      const empty = yield* listening(Http.createServer((_, response) => void response.writeHead(502).end()))
      const broken = yield* Effect.flip((yield* client({ host: `http://localhost:${empty}` }, http)).vaults.list())
      assert.deepInclude(broken, { _tag: "ServerError", status: 502, reason: "" })
      const file = yield* Effect.flip(beyond.files.bytes(vaultId, itemId, fileId))
      assert.include(file.message, "larger than maxResponseSize")
    })
  )
})

describe("a response over node:http", () => {
  it.live("a compressed response is rejected unless requested", () =>
    Effect.gen(function* () {
      const seen: Array<string | undefined> = []
      const port = yield* listening(
        Http.createServer((request, response) => {
          seen.push(request.headers["accept-encoding"]?.toString())
          sending(gzipSync("[]"), { "content-encoding": "gzip" })(request, response)
        })
      )
      const error = yield* Effect.flip((yield* client({ host: `http://localhost:${port}` })).vaults.list())
      assert.strictEqual(error._tag, "UnexpectedResponse")
      assert.include(error.message, "compressed")
      assert.deepStrictEqual(seen, ["identity"])
    })
  )

  /** Writes these packets for each request on a connection, each in its own turn of the event loop. */
  const writing = (...packets: ReadonlyArray<string>) =>
    Net.createServer({ noDelay: true }, (socket) => {
      const write = ([packet, ...rest]: ReadonlyArray<string>) => {
        if (packet === "end") socket.end()
        else if (packet !== undefined) socket.write(packet, () => setImmediate(write, rest))
      }
      socket.on("error", () => undefined)
      socket.on("data", () => write(packets))
    })
  const head = (length: number) =>
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`
  const list = JSON.stringify([{ id: vaultId, name: "prod" }])
  const asked = (...packets: ReadonlyArray<string>) =>
    Effect.gen(function* () {
      const port = yield* listening(writing(...packets))
      return yield* client({ host: `http://localhost:${port}` })
    })

  it.live("a response over node:http is the same in one packet and in several", () =>
    Effect.gen(function* () {
      for (const packets of [
        [`${head(list.length)}${list}`],
        [head(list.length), list],
        [`${head(list.length)}${list.slice(0, 9)}`, list.slice(9)]
      ]) {
        const { vaults } = yield* asked(...packets)
        // The second one on the connection of the first.
        for (const _ of [1, 2]) assert.strictEqual((yield* vaults.list())[0]?.name, "prod")
      }
    })
  )

  it.live("ends at its Content-Length", () =>
    Effect.gen(function* () {
      const { vaults } = yield* asked(`${head(list.length)}${list}, and more`)
      assert.strictEqual((yield* vaults.list())[0]?.name, "prod")
    })
  )

  it.live("a truncated response fails, buffered and as a stream", () =>
    Effect.gen(function* () {
      const chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n[1234\r\n"
      for (const packets of [
        [`${head(list.length + 1)}${list}`, "end"],
        [head(9), "end"],
        [`${chunked}no chunk`],
        [chunked, "no chunk"],
        [chunked, "end"]
      ]) {
        const { files, vaults } = yield* asked(...packets)
        const failed = { _tag: "Unreachable", sent: true } as const
        assert.deepInclude(yield* Effect.flip(vaults.list()), failed, packets.join())
        assert.deepInclude(yield* Effect.flip(files.bytes(vaultId, itemId, fileId)), failed, packets.join())
      }
    })
  )
})
