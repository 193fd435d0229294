import { type ChildProcess, execFile, spawn } from "node:child_process"
import { randomInt } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { setImmediate } from "node:timers/promises"
import { promisify } from "node:util"

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
  for (const each of [port, port + 1, port + 10_000]) if (!(await isFree(each))) return freePort()
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

export interface RedisServer extends AsyncDisposable {
  readonly port: number
  readonly url: string
  /** The reply of the server, as `redis-cli` prints it. */
  readonly cli: (...args: ReadonlyArray<string>) => Promise<string>
  readonly signal: (name: NodeJS.Signals) => void
  /** Kills the process, as a crash does. */
  readonly kill: () => Promise<void>
  /** Starts the server again on the same port, without data. */
  readonly start: () => Promise<void>
}

/** A server of its own on a free port, without files. */
export const startRedis = async (
  settings: ReadonlyArray<string> = [],
  { config, password }: { readonly config?: string; readonly password?: string } = {}
): Promise<RedisServer> => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-redis-"))
  let port = await freePort()
  const file = join(folder, "redis.conf")
  writeFileSync(file, config ?? "")
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
    child = spawn(program, [file, ...own, ...settings], { stdio: ["ignore", "pipe", "ignore"] })
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

/** Three nodes that share all slots, each of which knows the others. */
export const startCluster = async (): Promise<{ readonly nodes: ReadonlyArray<RedisServer>; readonly url: string }> => {
  // Longer than a busy machine stops a process for, so that no node takes another one for lost.
  const settings = ["--cluster-enabled", "yes", "--cluster-node-timeout", "60000"]
  const nodes = await Promise.all([startRedis(settings), startRedis(settings), startRedis(settings)])
  const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`)
  await run("redis-cli", ["--cluster", "create", ...hosts, "--cluster-yes"])
  // Each node hears of the others' slots in its own time.
  for (const node of nodes) {
    while (!(await node.cli("CLUSTER", "INFO")).includes("cluster_state:ok")) await setImmediate()
  }
  return { nodes, url: `redis+cluster://${hosts.join(",")}` }
}
