// Startup as a whole: one plan for all references, all issues at once, and no value from a partial result.
import { Injectable } from "@nestjs/common"
import { NestFactory } from "@nestjs/core"
import { ConnectModule, InjectSecret, OnSecretChange, registerSecrets, SecretsStartError } from "@opconnect/nestjs"
import { ConfigModule, ConfigService, registerAs } from "@opconnect/nestjs/config"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import { z } from "zod"
import { boot, rejection, serverOfEnvironment, write } from "./support.ts"

const connect = await serverOfEnvironment({
  prod: { db: { username: "app", password: "hunter2", port: "6432" }, mail: { password: "mail-secret" } }
})

const issuesOf = async (promise: Promise<unknown>) => {
  const error = await rejection(promise)
  expect(error).toBeInstanceOf(SecretsStartError)
  return (error as SecretsStartError).issues.map(({ code, where }) => `${where.replace(/^.*\.env/, ".env")} ${code}`)
}

const root = () => ConnectModule.forRoot({ isGlobal: true })

describe("one startup", () => {
  it("reports the issues of files, load, forFeature, namespaces, parameters, factories and methods together", async () => {
    const namespace = registerSecrets("namespace", { values: { key: "op://prod/db/of-namespace" } })
    @Injectable()
    class Service {
      constructor(@InjectSecret("op://prod/db/of-class") readonly secret: string) {}
      @OnSecretChange("op://prod/db/of-method")
      changed() {}
    }
    const load = registerAs("load", () => ({ key: "op://prod/db/of-load" }))
    const feature = registerAs("feature", () => ({ key: "op://prod/db/of-feature" }))
    vi.stubEnv("INHERITED", "op://prod")
    const imports = [
      root(),
      ConfigModule.forRoot({ envFilePath: write("A=op://prod/db/of-file\nB=op://prod"), load: [load] }),
      ConfigModule.forFeature(feature),
      ConnectModule.forFeature(namespace)
    ]
    expect((await issuesOf(boot({ imports, providers: [Service] }))).toSorted()).toEqual([
      ".env:1 A FieldNotFound",
      ".env:2 B InvalidReference",
      "Service, parameter 1 (secret) of its constructor FieldNotFound",
      "Service.changed FieldNotFound",
      "environment INHERITED InvalidReference",
      "feature.key FieldNotFound",
      "load.key FieldNotFound",
      "namespace.key FieldNotFound"
    ])
  })

  it("calls no factory with secrets after a failure, but checks factories without secrets", async () => {
    const created = vi.fn()
    const check = (name: string) => z.object({ key: z.string().refine((text) => created(name) || text === "right") })
    const resolved = registerSecrets("resolved", {
      schema: check("resolved"),
      values: { key: "op://prod/db/password" }
    })
    const plain = registerSecrets("plain", { schema: check("plain"), values: { key: "wrong" } })
    const missing = registerSecrets("missing", { values: { key: "op://prod/db/nothing" } })
    @Injectable()
    class Service {
      constructor(@InjectSecret("op://prod/db/password") readonly secret: string) {
        created("Service")
      }
    }
    const imports = [root(), ConnectModule.forFeature(resolved, plain, missing)]
    expect(await issuesOf(boot({ imports, providers: [Service] }))).toEqual([
      "missing.key FieldNotFound",
      "plain.key ValidationFailed"
    ])
    expect(created.mock.calls).toEqual([["plain"]])
  })

  it("rejects references outside an allow-list before a secret is used", async () => {
    const created = vi.fn()
    @Injectable()
    class Allowed {
      constructor(@InjectSecret("op://prod/mail/password") readonly secret: string) {
        created(secret)
      }
    }
    @Injectable()
    class Forbidden {
      constructor(@InjectSecret("op://prod/db/password") readonly secret: string) {
        created(secret)
      }
    }
    const listed = {
      module: class Listed {},
      imports: [ConnectModule.forFeature({ allow: ["op://prod/mail/*"] })],
      providers: [Allowed, Forbidden]
    }
    expect(await issuesOf(boot({ imports: [root(), listed], providers: [Allowed] }))).toEqual([
      "Forbidden, parameter 1 (secret) of its constructor NotAllowed"
    ])
    expect(created).not.toHaveBeenCalled()
  })

  it("stops when one of two connections rejects, with only its issues", async () => {
    const created = vi.fn()
    const refusing = ConnectModule.forRoot({ name: "refusing", host: connect.url, token: "wrong" })
    const provider = (name: string, connection?: string) => {
      class Service {
        constructor() {
          created(name)
        }
      }
      InjectSecret("op://prod/db/password", String, { connection })(Service, undefined, 0)
      Object.defineProperty(Service, "name", { value: name })
      return Service
    }
    const providers = [provider("Fine"), provider("Refused", "refusing")]
    expect(await issuesOf(boot({ imports: [root(), refusing], providers }))).toEqual([
      "Refused, parameter 1 of its constructor TokenRejected"
    ])
    expect(created.mock.calls.flat()).not.toContain("Refused")
  })
})

describe("two applications that share a variable", () => {
  const start = async (text: string) => {
    const imports = [ConfigModule.forRoot({ envFilePath: write(text) })]
    return NestFactory.createApplicationContext(
      { module: class App {}, imports },
      { logger: false, abortOnError: false }
    )
  }
  const shared = () => [process.env.SHARED, process.env.PLAIN]

  it.each(["first", "second"])(
    "keep their own value, and process.env that of the one that stays: the %s closes first",
    async (closed) => {
      vi.stubEnv("PLAIN", undefined)
      const first = await start("SHARED=op://prod/db/password\nPLAIN=one")
      const second = await start("SHARED=op://prod/mail/password\nPLAIN=two")
      expect([first, second].map((app) => app.get(ConfigService).get("SHARED"))).toEqual(["hunter2", "mail-secret"])
      expect(shared()).toEqual(["{{ op://prod/mail/password }}", "two"])
      const [goes, stays] = closed === "first" ? [first, second] : [second, first]
      await goes.close()
      const references =
        closed === "first" ? ["{{ op://prod/mail/password }}", "two"] : ["{{ op://prod/db/password }}", "one"]
      expect(shared()).toEqual(references)
      expect(stays.get(ConfigService).get("SHARED")).toBe(closed === "first" ? "mail-secret" : "hunter2")
      await stays.close()
      expect(shared()).toEqual([undefined, undefined])
    }
  )

  it("keep it for their factories without forRoot until their own startup is over", async () => {
    vi.stubEnv("INHERITED", "op://prod/db/password")
    const [started, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = registerAs("first", async () => {
      await started.promise
      return { length: process.env.INHERITED?.length }
    })
    const second = registerAs("second", async () => {
      started.resolve()
      await over.promise
      return { length: process.env.INHERITED?.length }
    })
    const finished = boot({ imports: [ConfigModule.forFeature(first)] }).finally(() => over.resolve())
    const other = await boot({ imports: [ConfigModule.forFeature(second)] })
    expect((await finished).get(first.KEY)).toEqual({ length: "hunter2".length })
    expect(other.get(second.KEY)).toEqual({ length: "hunter2".length })
  })

  it("keep a variable that the program has changed in the meantime", async () => {
    const app = await start("SHARED=op://prod/db/password")
    onTestFinished(() => void delete process.env.SHARED)
    process.env.SHARED = "of the program"
    const other = await start("SHARED=op://prod/mail/password\nOTHER=x")
    expect(other.get(ConfigService).get("SHARED")).toBe("of the program")
    await app.close()
    await other.close()
    expect(process.env.SHARED).toBe("of the program")
  })
})
