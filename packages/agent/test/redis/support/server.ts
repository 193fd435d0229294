import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setImmediate } from "node:timers/promises"
import { promisify } from "node:util"

const program = process.env.REDIS_SERVER ?? "redis-server"
const run = promisify(execFile)

/** A free port below 50000, because the cluster bus uses the port plus 10000. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  const port = typeof address === "object" && address !== null ? address.port : 0
  return port < 50_000 ? port : freePort()
}

/** Waits until something accepts connections, or the process has ended. */
const accepts = async (port: number, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const socket = connect(port, "127.0.0.1")
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true))
      socket.once("error", () => resolve(false))
    })
    socket.destroy()
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${program} ended with ${child.exitCode}`)
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
  const port = await freePort()
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
    child = spawn(program, [file, ...own, ...settings], { stdio: "ignore" })
    const failed = once(child, "error").then(([error]) => {
      throw error
    })
    await Promise.race([accepts(port, child), failed])
  }
  const stop = async () => {
    await ended()
    rmSync(folder, { recursive: true, force: true })
  }
  await start().catch(async (cause) => {
    await stop()
    throw cause
  })
  return {
    port,
    url: `redis://${password === undefined ? "" : `:${password}@`}127.0.0.1:${port}`,
    cli: async (...args) => {
      const auth = password === undefined ? [] : ["-a", password, "--no-auth-warning"]
      return (await run("redis-cli", ["-p", `${port}`, ...auth, ...args])).stdout.trim()
    },
    signal: (name) => void child?.kill(name),
    kill: ended,
    start,
    [Symbol.asyncDispose]: stop
  }
}

/** Three nodes that share all slots, each of which knows the others. */
export const startCluster = async (): Promise<{ readonly nodes: ReadonlyArray<RedisServer>; readonly url: string }> => {
  const settings = ["--cluster-enabled", "yes", "--cluster-node-timeout", "2000"]
  const nodes = await Promise.all([startRedis(settings), startRedis(settings), startRedis(settings)])
  const hosts = nodes.map(({ port }) => `127.0.0.1:${port}`)
  await run("redis-cli", ["--cluster", "create", ...hosts, "--cluster-yes"])
  // Each node hears of the others' slots in its own time.
  for (const node of nodes) {
    while (!(await node.cli("CLUSTER", "INFO")).includes("cluster_state:ok")) await setImmediate()
  }
  return { nodes, url: `redis+cluster://${hosts.join(",")}` }
}
