// Measures the agent as users run it, each part in a separate process: hits per second compared with bare node:http and the
// same bytes, the official client through it and directly, memory, startup, and processes that start through two agents
// with one Redis. node programs/agent.mjs [--quick] [--json] [--only=startup|hits|memory|fleet]
import { fork, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"

const agentBin = join(import.meta.dirname, "../../packages/agent/bin/opconnect-agent.js")
const token = "eyJhbGciOiJFUzI1NiJ9.e30.bm90aGluZw"
const headers = { authorization: `Bearer ${token}` }
const [mode = "", ...args] = process.argv.slice(2)

const vaultId = (vault) => `v${vault}`.padEnd(26, "z")
const itemId = (vault, item) => `i${vault}z${item}`.padEnd(26, "y")
const itemPath = (vault, item) => `/v1/vaults/${vaultId(vault)}/items/${itemId(vault, item)}`
const titleOf = (item) => `item ${item}`

/** A Connect server with this many vaults and items of about this size, whose fields can be rotated. */
const upstream = async ([vaults, items, size]) => {
  let requests = {}
  let version = 1
  const summary = (vault, item) => ({
    id: itemId(vault, item),
    title: titleOf(item),
    vault: { id: vaultId(vault) },
    category: "LOGIN",
    version: vault === 0 && item === 0 ? version : 1
  })
  const vaultOf = (vault) => ({
    id: vaultId(vault),
    name: `vault ${vault}`,
    items: Number(items),
    contentVersion: vault === 0 ? version : 1
  })
  const padding = "x".repeat(Math.max(0, Number(size) - 300))
  const range = (count) => Array.from({ length: Number(count) }, (_, index) => index)
  const responseTo = (path) => {
    const [, , , vaultText, , itemText] = path.split("/")
    const vault = Number(/^v(\d+)z/.exec(vaultText ?? "")?.[1])
    if (vaultText === undefined) return ["list", range(vaults).map(vaultOf)]
    if (itemText !== undefined) {
      const item = Number(/^i\d+z(\d+)y/.exec(itemText)?.[1])
      const fields = [
        { id: "password", label: "password", purpose: "PASSWORD", type: "CONCEALED", value: `secret ${version}` },
        { id: "notesPlain", label: "notesPlain", purpose: "NOTES", type: "STRING", value: padding }
      ]
      return ["item", { ...summary(vault, item), fields }]
    }
    return path.endsWith("/items")
      ? ["items", range(items).map((item) => summary(vault, item))]
      : ["vault", vaultOf(vault)]
  }
  const server = createServer((request, response) => {
    const [path] = request.url.split("?")
    if (path === "/heartbeat") return void response.writeHead(200, { "content-type": "text/plain" }).end(".")
    const [kind, body] = path.startsWith("/v1/vaults") ? responseTo(path) : ["other", "."]
    requests[kind] = (requests[kind] ?? 0) + 1
    response.writeHead(200, { "content-type": "application/json", "1Password-Connect-Version": "1.8.1" })
    response.end(JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  process.on("message", (message) => {
    if (message === "rotate") version++
    process.send({ requests })
    if (message === "reset") requests = {}
  })
  process.send({ port: server.address().port })
}

/** Serves the bytes of one response with bare node:http. */
const bare = async ([file]) => {
  const body = readFileSync(file)
  const sent = { "content-type": "application/json", "content-length": body.length }
  const server = createServer((_, response) => void response.writeHead(200, sent).end(body))
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  process.send({ port: server.address().port })
}

/** Milliseconds of user and system time of a process so far. */
const cpuOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ")
  // In ticks of 10 ms, as Linux has them.
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** A connection that repeats the same request. Its work per request is small compared with that of a server. */
const connection = async (url) => {
  const { host, hostname, pathname, port } = new URL(url)
  const request = `GET ${pathname} HTTP/1.1\r\nhost: ${host}\r\nauthorization: ${headers.authorization}\r\n\r\n`
  const socket = connect({ host: hostname, port, noDelay: true })
  await once(socket, "connect")
  let waiting
  let left
  socket.on("data", (chunk) => {
    if (left === undefined) {
      // A response of a few KiB starts with its whole head.
      const end = chunk.indexOf("\r\n\r\n")
      const head = chunk.toString("latin1", 0, end)
      const length = /content-length: (\d+)/i.exec(head)?.[1]
      if (length === undefined || !head.startsWith("HTTP/1.1 200 ")) return waiting.reject(new Error(head))
      left = end + 4 + Number(length)
    }
    left -= chunk.length
    if (left > 0) return
    left = undefined
    waiting.resolve()
  })
  const one = () => {
    waiting = Promise.withResolvers()
    socket.write(request)
    return waiting.promise
  }
  return { one, end: () => socket.destroy() }
}

/** Requests one path with this concurrency. Prints requests per second, and in ms CPU of the server per request and the p99. */
const load = async ([url, atOnce, requests, pid]) => {
  const connections = await Promise.all(Array.from({ length: Number(atOnce) }, () => connection(url)))
  const took = []
  const all = async (count) => {
    let left = count
    const worker = async ({ one }) => {
      while (left-- > 0) {
        const startedAt = performance.now()
        await one()
        took.push(performance.now() - startedAt)
      }
    }
    await Promise.all(connections.map(worker))
  }
  await all(Math.min(2_000, Number(requests) / 4))
  took.length = 0
  const startedAt = performance.now()
  const cpuBefore = cpuOf(pid)
  await all(Number(requests))
  const perSecond = took.length / ((performance.now() - startedAt) / 1_000)
  const cpu = (cpuOf(pid) - cpuBefore) / took.length
  took.sort((one, other) => one - other)
  console.log(JSON.stringify({ perSecond, cpu, p99: took[Math.floor(took.length * 0.99)] }))
  for (const { end } of connections) end()
}

/** The official client, 32 at once. */
const official = async ([url, requests]) => {
  const { OnePasswordConnect } = await import("@1password/connect")
  const client = OnePasswordConnect({ serverURL: url, token, keepAlive: true })
  let left = Number(requests)
  const worker = async () => {
    while (left-- > 0) await client.getItemById(vaultId(0), itemId(0, left % 10))
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: 32 }, worker))
  console.log(JSON.stringify({ perSecond: Number(requests) / ((performance.now() - startedAt) / 1_000) }))
}

/** A program that starts: 30 references in 10 items of 2 vaults, by name. */
const boot = async ([url]) => {
  // The build, as users install it: the time to load its sources would be measured too.
  const { createConnect } = await import("../../packages/core/dist/esm/promise.js")
  const connect = createConnect({ host: url, token })
  const references = {}
  for (let vault = 0; vault < 2; vault++) {
    for (let item = 0; item < 5; item++) {
      for (const part of ["password", "notesPlain", "password?attribute=type"]) {
        references[`${vault} ${item} ${part}`] = `op://vault ${vault}/${titleOf(item)}/${part}`
      }
    }
  }
  await connect.secrets.resolveAll(references)
  await connect.close()
}

const roles = { upstream, bare, load, official, boot }
const program = import.meta.filename
const running = new Set()

const serve = async (...args) => {
  const child = fork(program, args.map(String), { stdio: ["ignore", "inherit", "inherit", "ipc"] })
  running.add(child)
  const [{ port }] = await once(child, "message")
  const tell = async (message) => {
    child.send(message)
    const [{ requests }] = await once(child, "message")
    return requests
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, tell, end: () => child.kill() }
}

const run = (...args) => {
  const { error, status, stderr, stdout } = spawnSync(process.execPath, [program, ...args.map(String)], {
    encoding: "utf8"
  })
  if (error !== undefined || status !== 0) throw error ?? new Error(stderr)
  return stdout === "" ? undefined : JSON.parse(stdout)
}

const startAgent = async (host, ...flags) => {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [agentBin, "serve", "--listen", "127.0.0.1:0", ...flags], {
    env: { PATH: process.env.PATH, OP_CONNECT_HOST: host },
    stdio: ["ignore", "ignore", "pipe"]
  })
  running.add(child)
  const lines = []
  for await (const line of createInterface({ input: child.stderr })) {
    lines.push(line)
    const url = /"url":"(http[^"]+)"/.exec(line)?.[1]
    if (url !== undefined) {
      child.stderr.resume()
      const rss = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) * 1_024
      return { url, pid: child.pid, startMs: performance.now() - startedAt, rss, end: () => child.kill() }
    }
  }
  throw new Error(`the agent did not start: ${lines.join("\n")}`)
}

const text = async (url) => {
  const response = await fetch(url, { headers })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return await response.text()
}

const isGiven = async (url) => {
  const response = await fetch(url, { headers })
  await response.arrayBuffer()
  return response.ok
}

const say = (what) => process.stderr.write(`${(performance.now() / 1_000).toFixed(0).padStart(4)} s  ${what}\n`)

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const sum = (requests) => Object.values(requests).reduce((all, count) => all + count, 0)
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

const startRedis = async (folder) => {
  const socket = join(folder, "redis.sock")
  const port = 20_000 + (process.pid % 20_000)
  const child = spawn(
    "redis-server",
    ["--port", `${port}`, "--bind", "127.0.0.1", "--unixsocket", socket, "--save", ""],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"]
    }
  )
  const failed = once(child, "error").then(() => undefined)
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      if (/ready to accept connections/i.test(line)) return `redis://127.0.0.1:${port}`
    }
    return undefined
  })()
  running.add(child)
  return await Promise.race([failed, ready])
}

let redisUrl

/** The flags of agents that share a Redis; `undefined` where there is none. */
const sharing = async (folder) => {
  redisUrl ??= await startRedis(folder)
  const key = join(folder, "fleet.key")
  writeFileSync(key, Buffer.alloc(32, 7), { mode: 0o600 })
  return (
    redisUrl && ["--redis", redisUrl, "--environment", `bench-${process.pid}-${performance.now()}`, "--key-file", key]
  )
}

const hits = async (folder, quick) => {
  const connect = await serve("upstream", 2, 10, 3_072)
  const agent = await startAgent(connect.url)
  const path = itemPath(0, 0)
  const body = join(folder, "body.json")
  writeFileSync(body, await text(agent.url + path))
  const plain = await serve("bare", body)
  const rows = {}
  for (const atOnce of [32, 256]) {
    say(`hits, ${atOnce} at once`)
    const measured = { agent: [], bare: [] }
    for (let round = 0; round < (quick ? 3 : 7); round++) {
      for (const [name, { pid, url }] of [
        ["agent", agent],
        ["bare", plain]
      ]) {
        measured[name].push(run("load", url + path, atOnce, quick ? 10_000 : 40_000, pid))
      }
    }
    const of = (name, key) => median(measured[name].map((one) => one[key]))
    /** Ratios within one round: a busy machine slows down both subjects. */
    const ratio = (key) => median(measured.agent.map((one, round) => one[key] / measured.bare[round][key]))
    const p99 = (name) => Math.min(...measured[name].map((one) => one.p99))
    rows[atOnce] = {
      perSecond: of("agent", "perSecond"),
      ofBare: ratio("perSecond"),
      cpuOfBare: ratio("cpu"),
      // The best turn, because other load on the machine only adds time.
      p99: p99("agent"),
      bareP99: p99("bare")
    }
  }
  say("the official client")
  const requests = quick ? 1_000 : 10_000
  const direct = run("official", connect.url, requests).perSecond
  const through = run("official", agent.url, requests).perSecond
  for (const one of [connect, agent, plain]) one.end()
  return { rows, official: { direct, through } }
}

const memory = async () => {
  say("memory with 10,000 items")
  const connect = await serve("upstream", 1, 10_000, 3_072)
  const agent = await startAgent(connect.url, "--upstream-rate", "50000")
  const empty = agent.rss()
  let next = 0
  const worker = async () => {
    for (let item = next++; item < 10_000; item = next++) {
      // A busy machine may make Connect too slow for a while.
      while (!(await isGiven(agent.url + itemPath(0, item)))) await pause(100)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  const full = agent.rss()
  for (const one of [connect, agent]) one.end()
  return { empty, full }
}

const startup = async (rounds) => {
  say("startup")
  const connect = await serve("upstream", 1, 1, 300)
  const times = []
  for (let round = 0; round < rounds; round++) {
    const agent = await startAgent(connect.url)
    times.push(agent.startMs)
    agent.end()
  }
  connect.end()
  return median(times)
}

const fleet = async (folder) => {
  say("40 processes through two agents")
  const shared = await sharing(folder)
  if (shared === undefined) return undefined
  const connect = await serve("upstream", 2, 5, 300)
  const agents = [await startAgent(connect.url, ...shared), await startAgent(connect.url, ...shared)]
  await connect.tell("reset")
  const startedAt = performance.now()
  const boots = Array.from({ length: 40 }, (_, index) => {
    const child = fork(program, ["boot", agents[index % 2].url])
    return once(child, "exit").then(([code]) => code)
  })
  const failed = (await Promise.all(boots)).filter((code) => code !== 0).length
  const bootMs = performance.now() - startedAt
  const booting = await connect.tell("reset")
  say("idle")
  // The first lists after a start have arrived by then.
  await pause(15_000)
  await connect.tell("reset")
  await pause(20_000)
  const idle = sum(await connect.tell("reset")) / 20
  say("a rotated field")
  await connect.tell("rotate")
  const rotatedAt = performance.now()
  const isSeen = async (agent) => (await text(agent.url + itemPath(0, 0))).includes('"secret 2"')
  while (!(await isSeen(agents[0])) || !(await isSeen(agents[1]))) await pause(20)
  const seenMs = performance.now() - rotatedAt
  const rotation = await connect.tell("reset")
  for (const one of [connect, ...agents]) one.end()
  const requests = sum(booting)
  // One poll each second is among the requests: on a busy machine, the programs take longer to start.
  const polls = booting.list ?? 0
  return { failed, bootMs, requests, polls, idle, seenMs, itemReads: rotation.item ?? 0 }
}

if (Object.hasOwn(roles, mode)) await roles[mode](args)
else {
  const quick = process.argv.includes("--quick")
  const folder = mkdtempSync(join(tmpdir(), "opconnect-bench-agent-"))
  try {
    const only = process.argv.find((one) => one.startsWith("--only="))?.slice("--only=".length)
    const parts = {
      startup: () => startup(quick ? 3 : 9),
      hits: () => hits(folder, quick),
      memory,
      fleet: () => fleet(folder)
    }
    const measured = {}
    for (const [name, part] of Object.entries(parts)) {
      if (only === undefined || only === name) measured[name] = await part()
    }
    if (process.argv.includes("--json")) console.log(JSON.stringify(measured))
    else console.dir(measured, { depth: 4 })
  } finally {
    for (const child of running) child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
