import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { type IncomingHttpHeaders, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

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

/** Starts the built command. `line` waits for a line of the log. */
export const start = (args: ReadonlyArray<string>, env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [bin, "serve", ...args], {
    env: { PATH: process.env.PATH ?? "", ...env },
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
  onTestFinished(() => void child.kill("SIGKILL"))
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

/** Waits for something that happens in this process. */
export const until = async (condition: () => boolean) => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
