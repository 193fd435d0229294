import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, connect as dial, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { INestApplicationContext, ModuleMetadata } from "@nestjs/common"
import { NestFactory } from "@nestjs/core"
import { type FakeConnectServer, type Seed, startFakeConnect } from "@opconnect/testing"
import { afterAll, afterEach, beforeEach, onTestFinished, vi } from "vitest"

/** A server for the tests of a file, reset before each of them. */
export const startServer = async (seed: Seed): Promise<FakeConnectServer> => {
  const server = await startFakeConnect(seed)
  beforeEach(() => server.reset())
  afterAll(() => server.close())
  return server
}

/** The same, with the server in the environment of each test. */
export const serverOfEnvironment = async (seed: Seed): Promise<FakeConnectServer> => {
  const server = await startServer(seed)
  beforeEach(() => {
    vi.stubEnv("OP_CONNECT_HOST", server.url)
    vi.stubEnv("OP_CONNECT_TOKEN", server.token)
  })
  afterEach(() => void vi.unstubAllEnvs())
  return server
}

/** A directory for a test. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

/** An environment file in a directory of its own. Returns its path. */
export const write = (text: string): string => {
  const path = join(folder(), ".env")
  writeFileSync(path, text)
  return path
}

/** An application as a user's `main.ts` makes it, that throws what stops its boot instead of ending the process. */
export const boot = async (metadata: ModuleMetadata): Promise<INestApplicationContext> => {
  class AppModule {}
  const app = await NestFactory.createApplicationContext(
    { module: AppModule, ...metadata },
    { logger: false, abortOnError: false }
  )
  onTestFinished(() => app.close())
  return app
}

/** The reason with which a promise rejects. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("it did not reject")
    },
    (error: unknown) => error
  )

/**
 * A way to a server that knows which connections its client holds. The server's end of a connection is not passed on, so
 * a connection that closes was closed by the client.
 */
export const startTunnel = async (target: string) => {
  const open = new Set<Socket>()
  let { hostname, port } = new URL(target)
  const idle = Promise.withResolvers<void>()
  const server = createServer((client) => {
    open.add(client)
    client.once("close", () => {
      open.delete(client)
      if (open.size === 0) idle.resolve()
    })
    const upstream = dial(Number(port), hostname)
    for (const socket of [client, upstream]) socket.on("error", () => {})
    client.pipe(upstream)
    upstream.pipe(client, { end: false })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("it listens on no port")
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  /** Leads to another server from now on. */
  const lead = (other: string) => {
    ;({ hostname, port } = new URL(other))
    for (const socket of open) socket.destroy()
  }
  return { url: `http://127.0.0.1:${address.port}`, open, idle: idle.promise, lead }
}
