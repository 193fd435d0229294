// An application for @nestjs/config changes one import.
import { inspect } from "node:util"
import { ConfigModule } from "@nestjs/config"
import { NestFactory } from "@nestjs/core"
import { ConfigModule as Switched } from "@opconnect/nestjs/config"
import { expect, it, onTestFinished, vi } from "vitest"
import { AppService, appModule } from "./fixtures/config-app/app.ts"
import { MailService } from "./fixtures/config-app/feature.ts"
import { rejection, serverOfEnvironment, write } from "./support.ts"

const connect = await serverOfEnvironment({ prod: { db: { password: "hunter2" }, api: { key: "sk_live_4242" } } })

const boot = async (module: typeof ConfigModule, text: string) => {
  const before = { ...process.env }
  onTestFinished(() => {
    for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key]
  })
  const app = await NestFactory.createApplicationContext(appModule(module, write(text)), {
    logger: false,
    abortOnError: false
  })
  onTestFinished(() => app.close())
  return app
}

const configuredValues = async (app: Awaited<ReturnType<typeof boot>>) => {
  const service = app.get(AppService)
  const mail = app.get(MailService, { strict: false })
  return {
    root: [service.atConstruction, service.values, service.get("database.url"), service.get("version")],
    feature: [mail.atConstruction, mail.values, mail.config.get("mail.smtp.password"), mail.config.get("DATABASE_HOST")]
  }
}

it("returns the same values as @nestjs/config, with secrets, in every module and at creation", async () => {
  const before = { ...process.env }
  const plain = await configuredValues(
    await boot(ConfigModule, "DATABASE_HOST=db\nDATABASE_PASSWORD=hunter2\nAPI_KEY=sk_live_4242")
  )
  for (const key of Object.keys(process.env)) if (!(key in before)) delete process.env[key]
  const app = await boot(
    Switched,
    "DATABASE_HOST=db\nDATABASE_PASSWORD=op://prod/db/password\nAPI_KEY='op://prod/api/key'"
  )
  expect(await configuredValues(app)).toEqual(plain)
  expect(plain.root[2]).toBe("postgres://app:hunter2@db/app")
  expect(Object.entries(process.env).filter(([, value]) => /hunter2|sk_live/.test(value ?? ""))).toEqual([])
  const endpoints = connect.requests().map(({ endpoint }) => endpoint)
  expect(endpoints.toSorted()).toEqual(["items.get", "items.get", "items.list", "vaults.list"])
  const { config, values } = app.get(MailService, { strict: false })
  expect(inspect([config, values], { depth: null }) + JSON.stringify([config, values])).not.toMatch(/hunter2|sk_live/)
})

it("works without a reference, a server or a token", async () => {
  vi.stubEnv("OP_CONNECT_HOST", undefined)
  vi.stubEnv("OP_CONNECT_TOKEN", undefined)
  const app = await boot(Switched, "DATABASE_HOST=db\nDATABASE_PASSWORD=plain")
  expect(app.get(AppService).values.password).toBe("plain")
})

it("reports a variable that cannot be resolved once, and not the factories that use it", async () => {
  const error = await rejection(boot(Switched, "DATABASE_PASSWORD=op://prod/dbb/password\nAPI_KEY=plain"))
  expect(error).toMatchObject({
    issues: [{ where: expect.stringMatching(/\.env:1 DATABASE_PASSWORD$/), code: "ItemNotFound" }]
  })
})

it("works when its modules and this package are evaluated again", async () => {
  const text = "DATABASE_HOST=db\nDATABASE_PASSWORD=op://prod/db/password\nAPI_KEY=op://prod/api/key"
  const first = await configuredValues(await boot(Switched, text))
  vi.resetModules()
  const { ConfigModule: again } = await import("@opconnect/nestjs/config")
  const { AppService, appModule } = await import("./fixtures/config-app/app.ts")
  const { MailService } = await import("./fixtures/config-app/feature.ts")
  expect(again).not.toBe(Switched)
  const app = await NestFactory.createApplicationContext(appModule(again, write(text)), {
    logger: false,
    abortOnError: false
  })
  onTestFinished(() => app.close())
  const mail = app.get(MailService, { strict: false })
  expect([app.get(AppService).values, mail.values, mail.atConstruction]).toEqual([
    first.root[1],
    first.feature[1],
    first.feature[0]
  ])
})
