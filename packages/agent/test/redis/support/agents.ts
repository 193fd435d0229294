import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { get, type IncomingHttpHeaders } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

const bin = fileURLToPath(new URL("../../../bin/opconnect-agent.js", import.meta.url))

export interface TextResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface AgentProcess extends AsyncDisposable {
  readonly url: string
  readonly ask: (path: string, token: string) => Promise<TextResponse>
  /** How many calls to the shared store have failed so far. */
  readonly storeFailures: () => Promise<number>
  readonly signal: (name: NodeJS.Signals) => void
  /** The log so far. */
  readonly log: () => string
}

/** A folder with the key of a fleet. */
export const fleetKey = () => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-agent-"))
  const path = join(folder, "fleet.key")
  writeFileSync(path, Buffer.alloc(32, 7), { mode: 0o600 })
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const ask = (url: string, path: string, token: string): Promise<TextResponse> =>
  new Promise((resolve, reject) => {
    const request = get(url + path, { agent: false, headers: { authorization: `Bearer ${token}` } }, (response) => {
      const chunks: Array<Buffer> = []
      response.on("data", (chunk: Buffer) => chunks.push(chunk))
      response.once("error", reject)
      response.once("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString("utf8")
        })
      )
    })
    request.once("error", reject)
  })

/** `opconnect-agent serve` on a free port. */
export const startAgent = async (host: string, flags: ReadonlyArray<string>): Promise<AgentProcess> => {
  const addresses = ["--listen", "127.0.0.1:0", "--admin-listen", "127.0.0.1:0"]
  const child: ChildProcess = spawn(process.execPath, [bin, "serve", ...addresses, ...flags], {
    env: { PATH: process.env.PATH, OP_CONNECT_HOST: host },
    stdio: ["ignore", "ignore", "pipe"]
  })
  const lines: Array<string> = []
  const listening = Promise.withResolvers<string>()
  const metrics = Promise.withResolvers<string>()
  if (child.stderr !== null) {
    createInterface({ input: child.stderr }).on("line", (line) => {
      lines.push(line)
      const { message, url } = JSON.parse(line)
      if (message === "listening") listening.resolve(url)
      if (message === "metrics are served") metrics.resolve(url)
    })
  }
  child.once("exit", (code) => listening.reject(new Error(`the agent ended with ${code}: ${lines.join("\n")}`)))
  const [url, metricsUrl] = await Promise.all([listening.promise, metrics.promise])
  return {
    url,
    ask: (path, token) => ask(url, path, token),
    storeFailures: async () => {
      const { text } = await ask(metricsUrl, "/metrics", "")
      const counts = text.matchAll(/^opconnect_agent_events_total\{type="store".*\} (\d+)$/gm)
      return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
    },
    signal: (name) => void child.kill(name),
    log: () => lines.join("\n"),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, "exit")
      child.kill("SIGCONT")
      child.kill("SIGKILL")
      await exit
    }
  }
}
