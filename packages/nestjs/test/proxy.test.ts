// The proxy comes from the options or from the environment of the process, never from a file.
import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { ConnectModule, SecretsService } from "@opconnect/nestjs"
import { ConfigModule, ConfigService } from "@opconnect/nestjs/config"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest"
import { proxy } from "../../core/test/support/proxy.ts"
import { boot, rejection } from "./support.ts"

let connect: FakeConnectServer
beforeAll(async () => {
  connect = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
})
afterEach(() => void vi.unstubAllEnvs())
afterAll(() => connect.close())

const startProxy = async () => {
  const { seen, server } = proxy()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const fileWith = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, ".env"), text)
  return join(folder, ".env")
}

const reference = "op://prod/db/password"
const program = fileURLToPath(new URL("fixtures/program.mjs", import.meta.url))

/** A program of its own: Node reads NODE_USE_ENV_PROXY when a process starts. */
const runProgram = async (env: Readonly<Record<string, string>>) => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, reference], {
    env: { ...process.env, ...connect.env, LOG: "off", ...env }
  })
  return stdout.trim()
}

describe("an application with a proxy", () => {
  it("uses the option `proxy` of ConnectModule and of `connect`", async () => {
    const { seen, url } = await startProxy()
    const options = { host: connect.url, token: connect.token, proxy: url }
    const app = await boot({ imports: [ConnectModule.forRoot(options)] })
    expect(await app.get(SecretsService).resolve(reference)).toBe("hunter2")
    expect(seen).toContain(`${connect.url}/v1/vaults`)
    const before = seen.length
    const load = () => ({ password: reference })
    const configured = await boot({
      imports: [ConfigModule.forRoot({ ignoreEnvFile: true, load: [load], connect: options })]
    })
    expect(configured.get(ConfigService).get("password")).toBe("hunter2")
    expect(seen.length).toBeGreaterThan(before)
  })

  it("uses OP_CONNECT_PROXY, and HTTP_PROXY with NODE_USE_ENV_PROXY=1", async () => {
    const { seen, url } = await startProxy()
    expect(await runProgram({ NODE_USE_ENV_PROXY: "1", HTTP_PROXY: url })).toBe("hunter2")
    expect(seen).toContain(`${connect.url}/v1/vaults`)
    const before = seen.length
    vi.stubEnv("OP_CONNECT_PROXY", url)
    const app = await boot({ imports: [ConnectModule.forRoot({ host: connect.url, token: connect.token })] })
    expect(await app.get(SecretsService).resolve(reference)).toBe("hunter2")
    expect(seen.length).toBeGreaterThan(before)
  })
})

describe("an application without a proxy", () => {
  const values = async (text: string) => {
    const before = { ...process.env }
    onTestFinished(() => {
      for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key]
    })
    vi.stubEnv("OP_CONNECT_HOST", connect.url)
    vi.stubEnv("OP_CONNECT_TOKEN", connect.token)
    const app = await boot({
      imports: [ConfigModule.forRoot({ envFilePath: fileWith(`${text}\nPASSWORD=${reference}`) })]
    })
    return app.get(ConfigService).get("PASSWORD")
  }

  it("ignores Node's proxy variables in a file", async () => {
    const { seen, url } = await startProxy()
    const text = `NODE_USE_ENV_PROXY=1\nHTTP_PROXY=${url}\nhttp_proxy=${url}`
    expect(await values(text)).toBe("hunter2")
    expect(seen).toEqual([])
  })

  it("ignores HTTP_PROXY without NODE_USE_ENV_PROXY", async () => {
    const { seen, url } = await startProxy()
    vi.stubEnv("HTTP_PROXY", url)
    expect(await values("")).toBe("hunter2")
    expect(seen).toEqual([])
  })

  it("stops startup if a file sets OP_CONNECT_PROXY", async () => {
    const { seen, url } = await startProxy()
    expect(await rejection(values(`OP_CONNECT_PROXY=${url}`))).toMatchObject({
      issues: [{ code: "UntrustedSetting", place: { key: "OP_CONNECT_PROXY", line: 1 } }]
    })
    expect(seen).toEqual([])
  })
})
