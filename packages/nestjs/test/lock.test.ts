// `op.lock` beside the environment files of an application.
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { ConfigService } from "@nestjs/config"
import { ConnectModule, InjectSecret } from "@opconnect/nestjs"
import { ConnectConfigModule, loadConfig, SecretsStartError } from "@opconnect/nestjs/config"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { boot, rejection, serverOfEnvironment } from "./support.ts"

const connect = await serverOfEnvironment({
  prod: { db: { $id: "db".padEnd(26, "z"), username: "app", password: "hunter2" } }
})

const opconnect = fileURLToPath(new URL("../../dotenv/bin/opconnect.js", import.meta.url))

const project = (files: Readonly<Record<string, string>>) => {
  const directory = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  return directory
}

/** By environment file, its lock: the ids on the server are always the same. */
const locks = new Map<string, string>()

const lockOf = async (text: string) => {
  const known = locks.get(text)
  if (known !== undefined) return known
  const cwd = project({ ".env": text })
  await promisify(execFile)(process.execPath, [opconnect, "lock"], { cwd, env: { ...process.env, ...connect.env } })
  const lock = readFileSync(join(cwd, "op.lock"), "utf8")
  locks.set(text, lock)
  return lock
}

/** A folder with an environment file, and the lock of that file. */
const lockedProject = async (text: string) => {
  const directory = project({ ".env": text, "op.lock": await lockOf(text) })
  connect.clearRequests()
  return directory
}

const replaceItem = () => {
  connect.remove("prod", "db")
  connect.merge({ prod: { db: { username: "app", password: "imposter" } } })
}

const endpoints = () => connect.requests().map(({ endpoint }) => endpoint)

describe("op.lock", () => {
  it("lets the application and loadConfig read items by id", async () => {
    const envFilePath = join(await lockedProject("DB_PASSWORD=op://prod/db/password"), ".env")
    const app = await boot({ imports: [ConnectConfigModule.forRoot({ envFilePath })] })
    expect(app.get(ConfigService).get("DB_PASSWORD")).toBe("hunter2")
    expect(endpoints()).toEqual(["items.get"])
    connect.clearRequests()
    expect((await loadConfig({ envFilePath })).get("DB_PASSWORD")).toBe("hunter2")
    expect(endpoints()).toEqual(["items.get"])
  })

  it("applies to the same reference elsewhere in the application, and others are resolved by name", async () => {
    const envFilePath = join(await lockedProject("DB_PASSWORD=op://prod/db/password"), ".env")
    class Service {
      constructor(
        @InjectSecret("op://prod/db/password") readonly password: string,
        @InjectSecret("op://prod/db/username") readonly user: string
      ) {}
    }
    connect.merge({ prod: { copy: { $id: "copy".padEnd(26, "z"), username: "copy", password: "imposter" } } })
    const app = await boot({
      imports: [ConnectModule.forRoot({}), ConnectConfigModule.forRoot({ envFilePath })],
      providers: [Service]
    })
    expect(app.get(Service)).toEqual({ password: "hunter2", user: "app" })
  })

  it("stops startup when a locked id is gone, with the command to run", async () => {
    const envFilePath = join(
      await lockedProject("DB_PASSWORD=op://prod/db/password\nDB_USER=op://prod/db/username"),
      ".env"
    )
    replaceItem()
    const error = await rejection(boot({ imports: [ConnectConfigModule.forRoot({ envFilePath })] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    const { issues } = error as SecretsStartError
    expect(issues.map(({ code, hint }) => [code, hint.split(": ").at(-1)])).toEqual([
      ["LockOutdated", "opconnect lock --update DB_PASSWORD"],
      ["LockOutdated", "opconnect lock --update DB_USER"]
    ])
    expect(String(error)).not.toContain("imposter")
  })

  it("stops startup once when it cannot be read, also for the environment", async () => {
    const directory = await lockedProject("DB_PASSWORD=op://prod/db/password")
    writeFileSync(join(directory, "op.lock"), "<<<<<<< HEAD\n")
    vi.stubEnv("INHERITED", "op://prod/db/password")
    const before = process.cwd()
    onTestFinished(() => process.chdir(before))
    process.chdir(directory)
    const error = await rejection(
      boot({ imports: [ConnectConfigModule.forRoot({ envFilePath: join(directory, ".env") })] })
    )
    expect((error as SecretsStartError).issues.map(({ code }) => code)).toEqual(["LockUnreadable"])
  })
})
