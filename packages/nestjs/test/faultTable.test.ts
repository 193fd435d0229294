// Every fault, for every kind of call and every way of starting. Prints docs/faults.md.
import { execFile } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer as createHttpServer } from "node:http"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Connect, ConnectError, createConnect } from "@opconnect/core/promise"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Fault, faults } from "./faultTable/faults.ts"
import { pagePath, pageWith, rowOf, table } from "./faultTable/page.ts"
import { type Cell, faultServer } from "./faultTable/server.ts"

/** All faults; without it, some of each kind of tests. */
const isWhole = process.env.FAULTS === "all"
const always = Number.POSITIVE_INFINITY
const password = "hunter2-of-the-table"
const anyVault = "a".repeat(26)

let fake: FakeConnectServer
let server: Awaited<ReturnType<typeof faultServer>>
let folder: string
beforeAll(async () => {
  fake = await startFakeConnect({ shop: { db: { password }, mail: { password }, pay: { password } } })
  server = await faultServer(fake)
  folder = mkdtempSync(join(tmpdir(), "opconnect-"))
})
afterAll(async () => {
  server.close()
  await fake.close()
  rmSync(folder, { recursive: true })
})

/** Runs work on all entries, some at a time, and gives the results in order. */
const each = async <A, B>(
  entries: ReadonlyArray<A>,
  atOnce: number,
  work: (entry: A) => Promise<B>
): Promise<Array<B>> => {
  const results: Array<B> = []
  const waiting = entries.entries()
  const worker = async () => {
    for (const [index, entry] of waiting) results[index] = await work(entry)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

const outcomeOf = (error: unknown) =>
  error instanceof ConnectError ? `${error.code}${error.mayHaveBeenProcessed ? ", in doubt" : ""}` : String(error)

const patient = { retries: 2, totalTimeout: 600_000, initialBackoff: 1, warn: () => {} }

/** Long enough for the response of a busy machine, and the whole wait for a response that never arrives. */
const hangMs = 6_000

const clientOf = ({ host }: Cell, { hangs = false }: Fault) =>
  createConnect({ ...patient, requestTimeout: hangs ? hangMs : 60_000, host, token: fake.token })

/** An item of its own for calls that change it. */
const ownItem = async (cell: Cell) => {
  await using direct = createConnect({ host: fake.url, token: fake.token })
  const { id } = await direct.vaults.getByName("shop")
  const { id: item } = await direct.items.create(id, { vault: { id }, category: "LOGIN", title: `own of ${cell.host}` })
  return { vault: id, item }
}

const made = async (title: string) => {
  await using direct = createConnect({ host: fake.url, token: fake.token })
  const { id } = await direct.vaults.getByName("shop")
  return (await direct.items.list(id)).filter((item) => item.title === title).length
}

interface Kind {
  readonly name: string
  readonly method: string
  readonly call: (
    connect: Connect,
    own: { readonly vault: string; readonly item: string },
    title: string
  ) => Promise<unknown>
}

const kinds: ReadonlyArray<Kind> = [
  { name: "read", method: "GET", call: ({ items }, { item, vault }) => items.get(vault, item) },
  { name: "list", method: "GET", call: ({ vaults }) => vaults.list() },
  {
    name: "idempotent write",
    method: "PATCH",
    call: ({ items }, { item, vault }) => items.patch(vault, item, [{ op: "replace", path: "/favorite", value: true }])
  },
  {
    name: "create",
    method: "POST",
    call: ({ items }, { vault }, title) => items.create(vault, { vault: { id: vault }, category: "LOGIN", title })
  },
  { name: "delete", method: "DELETE", call: ({ items }, { item, vault }) => items.delete(vault, item) }
]

describe("a call", () => {
  it("survives each fault or fails with a typed error, and never creates an item twice", {
    timeout: 300_000
  }, async () => {
    const outcome = async (fault: Fault, kind: Kind, times: number) => {
      const cell = server.cell(fault, times)
      const own = await ownItem(cell)
      const title = `made by ${cell.host}`
      await using connect = clientOf(cell, fault)
      const result = await kind.call(connect, own, title).then(
        () => ({ text: "value", attempts: undefined }),
        (error) => ({ text: outcomeOf(error), attempts: error.attempts })
      )
      const requests = cell.requests(kind.method)
      if (result.attempts !== undefined) expect(requests, `${fault.name}, ${kind.name}`).toBe(result.attempts)
      if (kind.method === "POST") expect(await made(title), fault.name).toBeLessThanOrEqual(1)
      return `${result.text} (${requests})`
    }
    const chosen = isWhole ? faults : faults.filter(({ sample }) => sample === true)
    const cells = chosen.flatMap((fault) => kinds.map((kind) => ({ fault, kind })))
    const outcomes = await each(cells, 12, async ({ fault, kind }) => {
      const [once, all] = await Promise.all([outcome(fault, kind, 1), outcome(fault, kind, always)])
      return once === all ? once : `${once}; ${all}`
    })
    const rows = chosen.map((fault, row) => [
      fault.name,
      ...outcomes.slice(row * kinds.length, (row + 1) * kinds.length)
    ])
    if (!isWhole) return expect(rows).toEqual(chosen.map(({ name }) => rowOf("Calls", name)))
    await expect(pageWith("Calls", table(["fault", ...kinds.map(({ name }) => name)], rows))).toMatchFileSnapshot(
      pagePath
    )
  })

  it("reports the cause of a failed connection, and that no request was sent", { timeout: 120_000 }, async () => {
    const tls = await startFakeConnect({}, { tls: true, host: "0.0.0.0", token: fake.token })
    const ca = join(folder, "ca.pem")
    writeFileSync(ca, tls.ca ?? "")
    const gone = createHttpServer().listen(0, "127.0.0.1")
    const closing = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1")
    await Promise.all([once(gone, "listening"), once(closing, "listening")])
    const portOf = (server: typeof closing) => (server.address() as AddressInfo).port
    const [gonePort, closingPort, tlsPort] = [portOf(gone), portOf(closing), new URL(tls.url).port]
    gone.close()
    const hosts: ReadonlyArray<
      readonly [string, { readonly host: string; readonly caFile?: string; readonly proxy?: string }]
    > = [
      ["connection refused", { host: `http://127.0.0.1:${gonePort}` }],
      ["connection refused, IPv6", { host: `http://[::1]:${gonePort}` }],
      ["the name does not exist", { host: "http://connect.invalid" }],
      ["connections are closed immediately", { host: `http://127.0.0.1:${closingPort}` }],
      ["TLS handshakes are closed", { host: `https://127.0.0.1:${closingPort}` }],
      ["the host does not serve TLS", { host: fake.url.replace("http:", "https:") }],
      ["the host serves TLS only", { host: `http://127.0.0.1:${tlsPort}` }],
      ["the certificate is not trusted", { host: `https://127.0.0.1:${tlsPort}` }],
      ["the certificate is for another name", { host: `https://127.0.0.2:${tlsPort}`, caFile: ca }],
      ["the proxy is unreachable", { host: fake.url, proxy: `http://127.0.0.1:${gonePort}` }],
      ["the proxy rejects the tunnel", { host: `https://127.0.0.1:${tlsPort}`, proxy: fake.url }]
    ]
    const rows = await each(hosts, 4, async ([name, options]) => {
      await using connect = createConnect({ ...patient, ...options, token: fake.token })
      const error: ConnectError = await connect.items
        .create(anyVault, { vault: { id: anyVault }, category: "LOGIN" })
        .then(
          () => expect.unreachable(),
          (error) => error
        )
      return [
        name,
        `${outcomeOf(error)}, \`${error.unreachableCause}\``,
        (error.attempts ?? 0) > 1 ? "retried" : "not retried"
      ]
    })
    closing.close()
    await tls.close()
    await expect(pageWith("Connections", table(["fault", "error", "retries"], rows))).toMatchFileSnapshot(pagePath)
  })
})

const nestProgram = fileURLToPath(new URL("fixtures/program.mjs", import.meta.url))

/** The programs of the packages as users have them. */
const dotenv = (file: string) => fileURLToPath(new URL(`../node_modules/@opconnect/dotenv/${file}`, import.meta.url))

interface Started {
  readonly text: string
  readonly failed: boolean
}

/** Waiting ends soon, and no test runner is mentioned: the children are programs. */
const envOf = ({ host, mode, requestMs, snapshot }: Start) => ({
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
  NODE_ENV: "production",
  OP_CONNECT_HOST: host,
  OP_CONNECT_TOKEN: fake.token,
  OP_CONNECT_REQUEST_TIMEOUT: `${requestMs}ms`,
  OP_CONNECT_CONNECT_TIMEOUT: "1m",
  OP_CONNECT_STARTUP_TIMEOUT: `${startupMs(mode)}ms`,
  OP_CONNECT_INITIAL_BACKOFF: "10ms",
  DOTENV_SNAPSHOT: snapshot
})

const program = (args: ReadonlyArray<string>, env: Readonly<Record<string, string | undefined>>) =>
  new Promise<Started>((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ text: stdout + stderr, failed: error !== null })
    )
  })

const modes = ["for 3 requests", "for all requests", "with a snapshot"] as const
type Mode = (typeof modes)[number]

/** Milliseconds that one request of a start may take: even if the server responds, a busy machine may take long. */
const requestMs = ({ hangs = false }: Fault) => (hangs ? 1_500 : 60_000)

/** Only where the server never comes back, the wait ends: long enough for a second request. */
const startupMs = (mode: Mode) => (mode === "for 3 requests" ? 60_000 : 5_000)

interface Start {
  readonly host: string
  readonly mode: Mode
  readonly requestMs: number
  /** Empty for none. */
  readonly snapshot: string
}

interface Way {
  readonly name: string
  readonly start: (start: Start) => Promise<Started>
}

const references = ["db", "mail", "pay"].map((item) => `op://shop/${item}/password` as const)

const ways: ReadonlyArray<Way> = [
  {
    name: "run",
    start: (start) =>
      program(
        [
          dotenv("bin/opconnect.js"),
          "run",
          ...(start.snapshot === "" ? [] : ["--snapshot", start.snapshot]),
          "--no-mask",
          "--",
          process.execPath,
          "app.mjs"
        ],
        envOf(start)
      )
  },
  {
    name: "preload",
    start: (start) => program(["--import", dotenv("dist/esm/config.js"), "app.mjs"], envOf(start))
  },
  {
    name: "Nest",
    start: (start) =>
      program([nestProgram, ...references], { ...envOf({ ...start, snapshot: "" }), SNAPSHOT: start.snapshot })
  }
]

describe("startup", () => {
  const started = faults.filter(({ start }) => start === true)
  const named = (text: string) => started.find(({ name }) => name.startsWith(text)) ?? expect.unreachable()

  const outcome = async ({ start }: Way, fault: Fault, cell: Cell, mode: Mode, snapshot: string) => {
    const before = cell.requests()
    const { failed, text } = await start({ host: cell.host, mode, requestMs: requestMs(fault), snapshot })
    expect(text).not.toContain(fake.token)
    if (failed) {
      if (!/Waiting for|Retrying for/.test(text)) return "stops"
      return cell.requests() - before <= 3 && /failed with 40[13]/.test(text) ? "retries once" : "waits"
    }
    if (mode !== "with a snapshot") return "starts"
    expect(text).toMatch(/the server is unavailable/i)
    return "snapshot"
  }

  /** A snapshot is bound to its server, so that all its faults are of one cell. */
  const bridged = async (way: Way) => {
    const fault = named("502")
    const cell = server.cell(fault, 0)
    const snapshot = join(folder, `snapshot-${way.name}`)
    const { failed, text } = await way.start({
      host: cell.host,
      mode: "for 3 requests",
      requestMs: requestMs(fault),
      snapshot
    })
    expect(failed, text).toBe(false)
    return async (fault: Fault) => {
      cell.change(fault, always)
      return await outcome(way, fault, cell, "with a snapshot", snapshot)
    }
  }

  beforeAll(() => {
    writeFileSync(join(folder, ".env"), references.map((reference, index) => `S${index}=${reference}\n`).join(""))
    writeFileSync(join(folder, "app.mjs"), "")
  })

  const outlastsOne = async () => {
    const fault = named("502")
    for (const way of ways) {
      expect(await outcome(way, fault, server.cell(fault, 3), "for 3 requests", ""), way.name).toBe("starts")
    }
  }

  const outlastsAll = async () => {
    const columns = await Promise.all(
      ways.map(async (way) => {
        const bridge = await bridged(way)
        const rows: Array<ReadonlyArray<string>> = []
        // One after the other: the snapshots of a way are of one cell.
        for (const fault of started) {
          rows.push([
            await outcome(way, fault, server.cell(fault, 3), "for 3 requests", ""),
            await outcome(way, fault, server.cell(fault, always), "for all requests", ""),
            await bridge(fault)
          ])
        }
        return rows
      })
    )
    // One row for all ways, unless they differ.
    const rows = started.map(({ name }, row) => {
      const cells = modes.map((_, mode) => {
        const outcomes = columns.map((rows) => rows[row]?.[mode] ?? "")
        return new Set(outcomes).size === 1
          ? (outcomes[0] ?? "")
          : outcomes.map((outcome, way) => `${ways[way]?.name}: ${outcome}`).join("; ")
      })
      return [name, ...cells]
    })
    await expect(pageWith("Starts", table(["fault", ...modes], rows))).toMatchFileSnapshot(pagePath)
  }

  if (isWhole) it("retries, stops or uses its snapshot after each fault", { timeout: 1_200_000 }, outlastsAll)
  else it("starts after a temporary fault, in each way of starting", { timeout: 120_000 }, outlastsOne)
})
