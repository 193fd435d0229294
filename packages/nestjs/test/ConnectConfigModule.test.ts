import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Logger } from "@nestjs/common"
import { ConfigModule, type ConfigModuleOptions, ConfigService, registerAs } from "@nestjs/config"
import { NestFactory } from "@nestjs/core"
import { Test } from "@nestjs/testing"
import { ConnectConfigModule, type ConnectConfigModuleOptions, SecretsStartError } from "@opconnect/nestjs/config"
import Joi from "joi"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { boot, rejection, serverOfEnvironment } from "./support.ts"

const connect = await serverOfEnvironment({
  prod: { db: { username: "app", password: "hunter2", port: "5432" }, api: { key: "not-a-port" } }
})

/** Files in a directory of their own; gives back their paths. */
const write = (...texts: ReadonlyArray<string>): Array<string> => {
  const directory = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return texts.map((text, index) => {
    const path = join(directory, index === 0 ? ".env" : `.env.${index}`)
    writeFileSync(path, text)
    return path
  })
}

const configOf = async (options: ConnectConfigModuleOptions) => {
  const app = await boot({ imports: [ConnectConfigModule.forRoot(options)] })
  return app.get(ConfigService)
}

const schemaOf = (
  validate: (
    values: Record<string, unknown>
  ) => { value: unknown } | { issues: Array<{ message: string; path: Array<string> }> }
): NonNullable<ConfigModuleOptions["validationSchema"]> => ({
  "~standard": { version: 1, vendor: "test", validate: (values) => validate(values as Record<string, unknown>) }
})

describe("values", () => {
  it("reads values from a file into ConfigService in one plan, and secrets stay out of process.env", async () => {
    const envFilePath = write(
      "LEVEL=debug\nDB_PASSWORD=op://prod/db/password\nDB_URL=postgres://{{op://prod/db/username}}@db"
    )
    const before = { ...process.env }
    const config = await configOf({ envFilePath })
    expect(config.get("LEVEL")).toBe("debug")
    expect(config.getOrThrow("DB_PASSWORD")).toBe("hunter2")
    expect(config.get("DB_URL")).toBe("postgres://app@db")
    expect({ ...process.env }).toEqual({
      ...before,
      LEVEL: "debug",
      DB_PASSWORD: "{{ op://prod/db/password }}",
      DB_URL: "postgres://{{ op://prod/db/username }}@db"
    })
    expect(connect.requests().map(({ endpoint }) => endpoint)).toEqual(["vaults.list", "items.list", "items.get"])
  })

  it("reads .env in the working directory by default", async () => {
    const directory = process.cwd()
    onTestFinished(() => process.chdir(directory))
    const [path = ""] = write("DB_PASSWORD=op://prod/db/password")
    process.chdir(join(path, ".."))
    expect((await configOf({})).get("DB_PASSWORD")).toBe("hunter2")
  })

  it("logs the warnings of a file", async () => {
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    onTestFinished(() => warnings.mockRestore())
    expect((await configOf({ envFilePath: write("TINT=light#blue") })).get("TINT")).toBe("light")
    expect(warnings.mock.calls.flat()).toEqual([expect.stringMatching(/\.env:1 TINT: .*#/)])
  })

  it("resolves references in the environment without a file", async () => {
    vi.stubEnv("INHERITED", "op://prod/db/password")
    const config = await configOf({ envFilePath: "/does/not/exist/.env" })
    expect(config.get("INHERITED")).toBe("hunter2")
    expect(process.env.INHERITED).toBe("op://prod/db/password")
    expect((await configOf({ ignoreEnvFile: true })).get("INHERITED")).toBe("hunter2")
  })

  it("prefers the environment to files, unless `override` is set", async () => {
    vi.stubEnv("LEVEL", "from the environment")
    vi.stubEnv("USER_NAME", "op://prod/db/username")
    const envFilePath = write("LEVEL=from the file\nUSER_NAME=from the file")
    const config = await configOf({ envFilePath })
    expect([config.get("LEVEL"), config.get("USER_NAME")]).toEqual(["from the environment", "app"])
    expect((await configOf({ envFilePath, override: true })).get("LEVEL")).toBe("from the file")
  })

  it("reports no issue of a variable in the environment that a file replaces", async () => {
    vi.stubEnv("LEVEL", "op://prod")
    const envFilePath = write("LEVEL=from the file\nOTHER=x")
    expect((await configOf({ envFilePath, override: true })).get("LEVEL")).toBe("from the file")
    expect(await rejection(configOf({ envFilePath }))).toMatchObject({ issues: [{ where: "environment LEVEL" }] })
  })

  it("prefers the first file, with and without `override`, as ConfigModule does", async () => {
    const envFilePath = write("LEVEL=first", "LEVEL=second\nOTHER=second")
    for (const override of [false, true]) {
      const config = await configOf({ envFilePath, override })
      expect([config.get("LEVEL"), config.get("OTHER")]).toEqual(["first", "second"])
    }
  })

  it("use the server in the options instead of the environment's", async () => {
    vi.stubEnv("OP_CONNECT_HOST", "http://127.0.0.1:1")
    const envFilePath = write("DB_PASSWORD=op://prod/db/password")
    const config = await configOf({ envFilePath, connect: { host: connect.url } })
    expect(config.get("DB_PASSWORD")).toBe("hunter2")
  })

  it("prefers values of `load`, and shows them and those of forFeature to other modules", async () => {
    const envFilePath = write("DB_PASSWORD=op://prod/db/password\nLEVEL=debug")
    const database = registerAs("database", () => ({ pool: 5 }))
    class FeatureModule {}
    const module = await Test.createTestingModule({
      imports: [
        ConnectConfigModule.forRoot({ envFilePath, isGlobal: true, load: [() => ({ LEVEL: "info" }), database] }),
        {
          module: FeatureModule,
          imports: [ConfigModule.forFeature(() => ({ feature: true }))],
          providers: [
            {
              provide: "SEEN",
              inject: [ConfigService],
              useFactory: (config: ConfigService) =>
                ["DB_PASSWORD", "LEVEL", "database.pool", "feature"].map((key) => config.get(key))
            }
          ]
        }
      ]
    }).compile()
    onTestFinished(() => module.close())
    expect(module.get("SEEN", { strict: false })).toEqual(["hunter2", "info", 5, true])
    expect(module.get(database.KEY, { strict: false })).toEqual({ pool: 5 })
  })
})

describe("an invalid file", () => {
  it("stops startup with file and line of every issue, before the configuration is used", async () => {
    const [path = ""] = write(
      "LEVEL=debug\n\nDB_PASSWORD=op://prod/dbb/password\nAPI_KEY=op://prod\nFINE=op://prod/db/password"
    )
    const made = vi.fn()
    const error = await rejection(
      boot({
        imports: [ConnectConfigModule.forRoot({ envFilePath: path })],
        providers: [{ provide: "PROVIDER", inject: [ConfigService], useFactory: made }]
      })
    )
    expect(error).toBeInstanceOf(SecretsStartError)
    const { message, issues } = error as SecretsStartError
    expect(issues.map(({ code }) => code).sort()).toEqual(["InvalidReference", "ItemNotFound"])
    expect(message).toContain('.env:3 DB_PASSWORD  op://prod/dbb/password\n  The vault "prod" has no item "dbb".')
    expect(message).toContain(".env:4 API_KEY  op://prod\n")
    expect(message).not.toContain("hunter2")
    expect(made).not.toHaveBeenCalled()
  })
})

describe("validation", () => {
  const file = "PORT=op://prod/db/port\nDB_PASSWORD=op://prod/db/password"

  it("passes resolved values and the environment to a validation function, and serves its result", async () => {
    vi.stubEnv("FROM_OUTSIDE", "yes")
    const config = await configOf({
      envFilePath: write(file),
      validate: ({ DB_PASSWORD, FROM_OUTSIDE, PORT }) => ({
        PORT: Number(PORT),
        seen: [DB_PASSWORD, FROM_OUTSIDE],
        OF_VALIDATE: 1
      })
    })
    expect([config.get("OF_VALIDATE"), process.env.OF_VALIDATE]).toEqual([1, undefined])
    expect(config.get("PORT")).toBe(5432)
    expect(config.get("seen")).toEqual(["hunter2", "yes"])
    expect(Object.values(process.env)).not.toContain("hunter2")
  })

  it("awaits an asynchronous validation function", async () => {
    const validate = async () => ({ PORT: 1 })
    expect((await configOf({ envFilePath: write(file), validate })).get("PORT")).toBe(1)
    const refuse = (values: Record<string, unknown>) => Promise.reject(new Error(`refused ${values.DB_PASSWORD}`))
    expect(await rejection(configOf({ envFilePath: write(file), validate: refuse }))).toMatchObject({
      issues: [{ where: "configuration", message: "refused <redacted>" }]
    })
    const refuseByText = (values: Record<string, unknown>) => Promise.reject(`not ${values.DB_PASSWORD}`)
    expect(await rejection(configOf({ envFilePath: write(file), validate: refuseByText }))).toMatchObject({
      issues: [{ where: "configuration", message: "not <redacted>" }]
    })
  })

  it("returns the values of a schema and keeps undeclared keys", async () => {
    const validationSchema = schemaOf(({ PORT }) => ({ value: { PORT: Number(PORT) } }))
    const config = await configOf({ envFilePath: write(file), validationSchema })
    expect([config.get("PORT"), config.get("DB_PASSWORD")]).toEqual([5432, "hunter2"])
  })

  it("stops startup with every issue of a schema, without secrets", async () => {
    const validationSchema = schemaOf(({ DB_PASSWORD, PORT }) => ({
      issues: [
        { message: `must be a number, is ${PORT}`, path: ["PORT"] },
        { message: `is weak: ${DB_PASSWORD}`, path: [] }
      ]
    }))
    const error = await rejection(configOf({ envFilePath: write(`${file}\nPORT=http`), validationSchema }))
    expect((error as SecretsStartError).issues).toMatchObject([
      { where: "PORT", code: "ValidationFailed", message: "must be a number, is http" },
      { where: "configuration", code: "ValidationFailed", message: "is weak: <redacted>" }
    ])
  })

  it("reports every issue of a Joi schema, and ignores other variables", async () => {
    const validationSchema = Joi.object({
      PORT: Joi.number().required(),
      DB_PASSWORD: Joi.string().max(3),
      GONE: Joi.required()
    })
    const options = { envFilePath: write(file), validationSchema }
    const error = await rejection(configOf(options))
    expect(error).toMatchObject({ issues: [{ where: "DB_PASSWORD" }, { where: "GONE" }] })
    expect((error as Error).message).not.toContain("hunter2")
    const config = await configOf({ ...options, validationSchema: Joi.object({ PORT: Joi.number() }) })
    expect(config.get("PORT")).toBe(5432)
  })

  it("puts the defaults of a schema, but no secret, into process.env while the application runs", async () => {
    vi.stubEnv("OF_ENVIRONMENT", "05")
    const validationSchema = schemaOf((values) => ({
      value: { ...values, OF_ENVIRONMENT: 5, OF_DEFAULT: 3000, OF_SECRET: `of ${values.DB_PASSWORD}`, OF_LIST: [1] }
    }))
    const app = await NestFactory.createApplicationContext(
      {
        module: class App {},
        imports: [
          ConnectConfigModule.forRoot({ envFilePath: write(file), validationSchema, load: [() => ({ OF_LOAD: "x" })] })
        ]
      },
      { logger: false, abortOnError: false }
    )
    const ours = () => Object.entries(process.env).filter(([key]) => key.startsWith("OF_"))
    expect(ours()).toEqual([
      ["OF_ENVIRONMENT", "05"],
      ["OF_DEFAULT", "3000"]
    ])
    expect(app.get(ConfigService).get("OF_DEFAULT")).toBe(3000)
    await app.close()
    expect(ours()).toEqual([["OF_ENVIRONMENT", "05"]])
  })

  it("accepts a schema with the interface of @nestjs/config 4", async () => {
    const seen = vi.fn()
    const legacy = {
      validate: (values: Record<string, unknown>, options: object) => {
        seen(options)
        return values.PORT === "5432"
          ? { value: { ...values, PORT: 5432 } }
          : { error: new Error("no port"), value: {} }
      }
    } as unknown as NonNullable<ConfigModuleOptions["validationSchema"]>
    expect((await configOf({ envFilePath: write(file), validationSchema: legacy })).get("PORT")).toBe(5432)
    expect(seen).toHaveBeenCalledWith({ abortEarly: false, allowUnknown: true })
    const validationOptions = { abortEarly: true } as NonNullable<ConfigModuleOptions["validationOptions"]>
    await configOf({ envFilePath: write(file), validationSchema: legacy, validationOptions })
    expect(seen).toHaveBeenLastCalledWith({ abortEarly: true, allowUnknown: true })
    const refused = rejection(configOf({ envFilePath: write("PORT=x"), validationSchema: legacy }))
    expect(await refused).toMatchObject({ issues: [{ where: "configuration", message: "no port" }] })
  })

  it("excludes the variables of the process with validatePredefined: false", async () => {
    vi.stubEnv("FROM_OUTSIDE", "yes")
    const validate = vi.fn((values: Record<string, unknown>) => values)
    await configOf({ envFilePath: write(file), validatePredefined: false, validate })
    expect(validate).toHaveBeenCalledWith({ PORT: "5432", DB_PASSWORD: "hunter2" })
  })
})
