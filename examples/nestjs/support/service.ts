// The dependencies of the service, and the service itself as a process.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { type Postgres, startPostgres } from "./postgres.ts"

export interface Surroundings {
  readonly connect: FakeConnectServer
  readonly postgres: Postgres
  /** Gives the role of the application another password, in the database and then in 1Password. */
  readonly rotate: (password: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A database with a role for the application, and a Connect server that knows its password. */
export const startSurroundings = async (password = "first-password"): Promise<Surroundings> => {
  const postgres = await startPostgres()
  await postgres.query(`create role app login password '${password}'`)
  await postgres.query("create database notes owner app")
  const connect = await startFakeConnect({ prod: { "notes-db": { username: "app", password, owner: "Ada" } } })
  return {
    connect,
    postgres,
    rotate: async (next) => {
      await postgres.query(`alter role app password '${next}'`)
      await connect.setField("prod", "notes-db", "password", next)
    },
    close: async () => {
      await connect.close()
      await postgres.close()
    }
  }
}

export interface Service {
  readonly url: string
  readonly output: () => string
  /** Stops the service with SIGTERM, and returns its exit code or signal. */
  readonly stop: () => Promise<unknown>
}

/**
 * Starts the service in a process, and resolves when the service listens. Rejects with the output if the service exits
 * first.
 */
export const startService = async (
  folder: string,
  { connect, postgres }: Surroundings,
  env: NodeJS.ProcessEnv = {}
): Promise<Service> => {
  const child = spawn(process.execPath, ["dist/main.js"], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      NO_COLOR: "1",
      ...connect.env,
      DATABASE_PORT: String(postgres.port),
      PORT: "0",
      WATCH_INTERVAL: "50",
      ...env
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = once(child, "exit")
  let output = ""
  const listening = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        output += `${line}\n`
        const [, url] = /^listening on (.*)$/.exec(line) ?? []
        if (url !== undefined) resolve(url)
      })
    }
  })
  const url = await Promise.race([listening, ended.then(() => undefined)])
  if (url === undefined) throw new Error(output)
  const stop = async () => {
    child.kill("SIGTERM")
    const [code, signal] = await ended
    return code ?? signal
  }
  return { url, output: () => output, stop }
}
