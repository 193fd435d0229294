import { type ChildProcess, execFile, spawn } from "node:child_process"
import { randomInt, randomUUID } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, isIP } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { setImmediate } from "node:timers/promises"
import { promisify } from "node:util"
import * as SelfSigned from "selfsigned"

const program = process.env.REDIS_SERVER ?? "redis-server"
const run = promisify(execFile)

const isFree = async (port: number) => {
  const server = createServer()
  const isListening = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false))
    server.listen(port, "127.0.0.1", () => resolve(true))
  })
  if (isListening) await new Promise((resolve) => server.close(resolve))
  return isListening
}

/**
 * A port that is free, with the next one for TLS and the one of the cluster bus, which is 10000 higher. All are below the
 * ports that the system gives to outgoing connections, so that a server finds its ports free again after a restart.
 */
const freePort = async (): Promise<number> => {
  const port = randomInt(10_000, 22_000)
  for (const candidate of [port, port + 1, port + 10_000]) if (!(await isFree(candidate))) return freePort()
  return port
}

/** Waits until the server logs that it is ready. `false` if the process ended: another one has taken its port meanwhile. */
const isReady = async ({ stdout }: ChildProcess) => {
  if (stdout === null) return false
  for await (const line of createInterface({ input: stdout })) {
    if (!/ready to accept connections|sentinel id is/i.test(line)) continue
    stdout.resume()
    return true
  }
  return false
}

/** A certificate and its key in PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** A self-signed certificate of these host names and IP addresses. OpenSSL finds it among others by its unique subject. */
export const certificateOf = async (...hosts: ReadonlyArray<string>): Promise<Certificate> => {
  const altNames = hosts.map((host) =>
    isIP(host) === 0 ? { type: 2 as const, value: host } : { type: 7 as const, ip: host }
  )
  const { cert, private: key } = await SelfSigned.generate([{ name: "commonName", value: randomUUID() }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames }]
  })
  return { cert: `${cert}\n`, key }
}

export interface RedisServer extends AsyncDisposable {
  readonly port: number
  /** The port for connections with TLS, if the server has a certificate. */
  readonly tlsPort: number
  readonly url: string
  /** The reply of the server, as `redis-cli` prints it. */
  readonly cli: (...args: ReadonlyArray<string>) => Promise<string>
  readonly signal: (name: NodeJS.Signals) => void
  /** Kills the process, as a crash does. */
  readonly kill: () => Promise<void>
  /** Starts the server again on the same port, without data. */
  readonly start: () => Promise<void>
}

export interface RedisOptions {
  readonly config?: string
  readonly password?: string
  /** The certificate of the server, and all certificates that it trusts in PEM. */
  readonly tls?: { readonly certificate: Certificate; readonly ca: string }
}

/** A server of its own on a free port, without files of data. */
export const startRedis = async (
  settings: ReadonlyArray<string> = [],
  { config, password, tls }: RedisOptions = {}
): Promise<RedisServer> => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-redis-"))
  let port = await freePort()
  const file = join(folder, "redis.conf")
  writeFileSync(file, config ?? "")
  const tlsFlags = Object.entries({
    cert: tls?.certificate.cert,
    key: tls?.certificate.key,
    "ca-cert": tls?.ca
  }).flatMap(([name, pem]) => {
    if (pem === undefined) return []
    const path = join(folder, `${name}.pem`)
    writeFileSync(path, pem)
    return [`--tls-${name}-file`, path]
  })
  let child: ChildProcess | undefined
  const ended = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, "exit")
    child.kill("SIGCONT")
    child.kill("SIGKILL")
    await exit
  }
  const start = async () => {
    const own = ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no"]
    const encrypted = tls === undefined ? [] : ["--tls-port", `${port + 1}`, "--tls-auth-clients", "no", ...tlsFlags]
    child = spawn(program, [file, ...own, ...encrypted, ...settings], { stdio: ["ignore", "pipe", "ignore"] })
    const failed = once(child, "error").then(([error]) => {
      throw error
    })
    return Promise.race([isReady(child), failed])
  }
  const restart = async () => {
    if (!(await start())) throw new Error(`${program} ended`)
  }
  const stop = async () => {
    await ended()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    for (let attempt = 0; !(await start()); attempt++) {
      if (attempt === 5) throw new Error(`${program} ended`)
      port = await freePort()
    }
  } catch (cause) {
    await stop()
    throw cause
  }
  return {
    port,
    tlsPort: port + 1,
    url: `redis://${password === undefined ? "" : `:${password}@`}127.0.0.1:${port}`,
    cli: async (...args) => {
      const auth = password === undefined ? [] : ["-a", password, "--no-auth-warning"]
      return (await run("redis-cli", ["-p", `${port}`, ...auth, ...args])).stdout.trim()
    },
    signal: (name) => void child?.kill(name),
    kill: ended,
    start: restart,
    [Symbol.asyncDispose]: stop
  }
}

/** Three nodes that share all slots, each of which knows the others. With certificates, one for each node. */
export const startCluster = async (
  certificates: ReadonlyArray<Certificate> = []
): Promise<{ readonly nodes: ReadonlyArray<RedisServer>; readonly url: string }> => {
  // Longer than a busy machine stops a process for, so that no node takes another one for lost.
  const settings = ["--cluster-enabled", "yes", "--cluster-node-timeout", "60000"]
  const isEncrypted = certificates.length > 0
  const ca = certificates.map(({ cert }) => cert).join("")
  const nodes = await Promise.all(
    [0, 1, 2].map((index) => {
      const certificate = certificates[index]
      return certificate === undefined
        ? startRedis(settings)
        : startRedis([...settings, "--tls-cluster", "yes"], { tls: { certificate, ca } })
    })
  )
  const hosts = nodes.map(({ port, tlsPort }) => `127.0.0.1:${isEncrypted ? tlsPort : port}`)
  await run("redis-cli", [
    ...(isEncrypted ? ["--tls", "--insecure"] : []),
    "--cluster",
    "create",
    ...hosts,
    "--cluster-yes"
  ])
  // Each node hears of the others' slots in its own time.
  for (const node of nodes) {
    while (!(await node.cli("CLUSTER", "INFO")).includes("cluster_state:ok")) await setImmediate()
  }
  return { nodes, url: `redis${isEncrypted ? "s" : ""}+cluster://${hosts.join(",")}` }
}
