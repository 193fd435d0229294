import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { type IncomingHttpHeaders, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { CommanderError } from "commander"
import { onTestFinished, vi } from "vitest"
import { makeProgram } from "../../src/cli/program.ts"

const bin = join(import.meta.dirname, "../../bin/opconnect-agent.js")

export const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "opconnect-agent-"))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return {
    path: (name: string) => join(path, name),
    write: (name: string, content: string | Uint8Array, mode = 0o600) => {
      writeFileSync(join(path, name), content, { mode })
      return join(path, name)
    }
  }
}

export interface Exited {
  readonly code: number | null
  readonly stderr: string
}

export type Variables = Readonly<Record<string, string | undefined>>

/** The variable that keeps the command from starting itself again, which costs as much as the start. */
const allocator: Variables = { MALLOC_ARENA_MAX: "1" }

/** Starts the built command. `line` waits for a line of the log, and `onEnd` says when to stop. */
export const start = (
  args: ReadonlyArray<string>,
  env: Variables,
  onEnd: (stop: () => void) => void = (stop) => onTestFinished(stop)
) => {
  const child = spawn(process.execPath, [bin, "serve", ...args], {
    env: { PATH: process.env.PATH ?? "", ...allocator, ...env },
    stdio: ["ignore", "ignore", "pipe"]
  })
  let stderr = ""
  const waiting = new Set<() => void>()
  child.stderr.setEncoding("utf8")
  child.stderr.on("data", (text: string) => {
    stderr += text
    for (const wake of waiting) wake()
  })
  const exited = new Promise<Exited>((resolve) => {
    child.once("close", (code) => {
      resolve({ code, stderr })
      for (const wake of waiting) wake()
    })
  })
  onEnd(() => void child.kill("SIGKILL"))
  const line = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const check = () => {
        const matchingLine = stderr.split("\n").find((line) => pattern.test(line))
        if (matchingLine === undefined && child.exitCode === null) return
        waiting.delete(check)
        if (matchingLine === undefined) reject(new Error(`no line matches ${pattern}: ${stderr}`))
        else resolve(matchingLine)
      }
      waiting.add(check)
      check()
    })
  const url = async () => {
    const { url } = JSON.parse(await line(/"listening"/))
    return url as string
  }
  return { child, exited, line, url, stderr: () => stderr }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGUSR1"] as const

/** The end of a command that does not start to serve, run in this process. */
export const refusal = async (args: ReadonlyArray<string>, env: Variables): Promise<Exited> => {
  let stderr = ""
  const write = (text: string | Uint8Array) => {
    stderr += text
    return true
  }
  const program = makeProgram((program) => program.exitOverride().configureOutput({ writeErr: write }))
  const listeners = signals.map((signal) => process.listeners(signal))
  const inherited = process.env
  const stream = vi.spyOn(process.stderr, "write").mockImplementation(write)
  process.env = { PATH: inherited.PATH, ...env }
  try {
    await program.parseAsync(["serve", ...args], { from: "user" })
    throw new Error(`it serves: ${stderr}`)
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode, stderr }
    return { code: 1, stderr: `${stderr}opconnect-agent: ${(error as Error).message}\n` }
  } finally {
    process.env = inherited
    stream.mockRestore()
    for (const [index, signal] of signals.entries()) {
      for (const listener of process.listeners(signal)) {
        if (!listeners[index]?.includes(listener)) process.off(signal, listener)
      }
    }
  }
}

export interface Got {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface GetOptions {
  readonly socketPath?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request on a connection of its own. */
export const get = (url: string, { body, headers = {}, method = "GET", socketPath }: GetOptions = {}) =>
  new Promise<Got>((resolve, reject) => {
    const { hostname, pathname, port, search } = new URL(url)
    const where = socketPath === undefined ? { hostname, port } : { socketPath }
    const outgoing = request({ ...where, path: pathname + search, method, agent: false }, (response) => {
      let text = ""
      response.setEncoding("utf8")
      response.on("data", (chunk: string) => {
        text += chunk
      })
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      response.once("error", reject)
    })
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
    outgoing.once("error", reject)
    outgoing.end(body)
  })

/** Waits for a condition without keeping a core busy, which other processes need. */
export const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2))
}
