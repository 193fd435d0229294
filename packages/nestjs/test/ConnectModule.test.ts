import { execFile } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, connect as dial } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { inspect, promisify } from "node:util"
import { ModulesContainer } from "@nestjs/core"
import { Test } from "@nestjs/testing"
import {
  ConnectModule,
  getConnectToken,
  OnSecretChange,
  registerSecrets,
  SecretsError,
  SecretsService,
  SecretsStartError,
  secretToken
} from "@opconnect/nestjs"
import { ConnectConfigModule } from "@opconnect/nestjs/config"
import { overrideSecrets } from "@opconnect/nestjs/testing"
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from "vitest"
import { boot, rejection, startServer, startTunnel } from "./support.ts"

const seed = {
  prod: { db: { username: "app", password: "hunter2-Ωmega" }, stripe: { credential: "sk_live_4242" } },
  staging: { db: { password: "staging-pw" } }
}

const connect = await startServer(seed)

beforeEach(() => {
  vi.stubEnv("OP_CONNECT_HOST", undefined)
  vi.stubEnv("OP_CONNECT_TOKEN", undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const settings = () => ({ host: connect.url, token: connect.token })

describe("forRoot", () => {
  it("provides a service that resolves references", async () => {
    const app = await boot({
      imports: [ConnectModule.forRoot(settings())],
      providers: [
        {
          provide: "STRIPE_KEY",
          inject: [SecretsService],
          useFactory: (secrets: SecretsService) => secrets.resolve("op://prod/stripe/credential")
        }
      ]
    })
    expect(app.get("STRIPE_KEY")).toBe("sk_live_4242")
  })

  it("reads host and token from the environment by default", async () => {
    vi.stubEnv("OP_CONNECT_HOST", connect.url)
    vi.stubEnv("OP_CONNECT_TOKEN", "another")
    const app = await boot({ imports: [ConnectModule.forRoot({ token: connect.token })] })
    expect(await app.get(SecretsService).resolve("op://staging/db/password")).toBe("staging-pw")
  })

  it("reads from a unix socket", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opconnect-nest-"))
    const path = join(folder, "agent.sock")
    const { hostname, port } = new URL(connect.url)
    const server = createServer((client) => {
      const upstream = dial(Number(port), hostname)
      for (const socket of [client, upstream]) socket.on("error", () => {})
      client.pipe(upstream).pipe(client)
    })
    await new Promise<void>((resolve) => server.listen(path, resolve))
    onTestFinished(() => {
      server.close()
      rmSync(folder, { recursive: true })
    })
    const app = await boot({ imports: [ConnectModule.forRoot({ ...settings(), host: `unix:${path}` })] })
    expect(await app.get(SecretsService).resolve("op://staging/db/password")).toBe("staging-pw")
  })

  it("provides modules that do not import it only when it is global", async () => {
    class BillingModule {}
    const billing = {
      module: BillingModule,
      providers: [{ provide: "BILLING", inject: [SecretsService], useFactory: (secrets: SecretsService) => secrets }]
    }
    const app = await boot({ imports: [ConnectModule.forRoot({ ...settings(), isGlobal: true }), billing] })
    expect(app.get("BILLING", { strict: false })).toBe(app.get(SecretsService))
    const error = await rejection(boot({ imports: [ConnectModule.forRoot(settings()), billing] }))
    expect(String(error)).toContain("can't resolve dependencies of the BILLING")
  })

  it("stops startup when the options are invalid, with every issue and without the token", async () => {
    const options = { host: "localhost:8080", token: "line\nbreak" }
    const error = await rejection(boot({ imports: [ConnectModule.forRoot(options)] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    expect(error).toMatchObject({ code: "OPCONNECT_START" })
    expect((error as SecretsStartError).issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/localhost:8080/),
      expect.stringMatching(/The token contains/)
    ])
    expect(inspect(error)).not.toContain('break"')
  })

  it("shares one connection between modules with the same options, and rejects different options", async () => {
    const of = (options: object) => ({
      module: class FeatureModule {},
      imports: [ConnectModule.forRoot({ ...settings(), ...options })],
      providers: [{ provide: "SERVICE", inject: [getConnectToken()], useFactory: (client: unknown) => client }]
    })
    const app = await boot({ imports: [of({}), of({})] })
    const clients = [...app.get(ModulesContainer).values()].flatMap(({ providers }) => {
      const wrapper = providers.get("SERVICE")
      return wrapper === undefined ? [] : [wrapper.instance]
    })
    expect(clients).toHaveLength(2)
    expect(clients[0]).toBe(clients[1])
    const error = await rejection(boot({ imports: [of({}), of({ token: "another" })] }))
    expect(error).toMatchObject({
      issues: [
        {
          where: "the options of ConnectModule",
          message: expect.stringMatching(/^Several modules import the connection/)
        }
      ]
    })
    expect(inspect(error)).not.toContain("another")
  })

  it("shares one connection between modules that write the same options in another order", async () => {
    const { host, token } = settings()
    const headers = { one: "1", other: "2" }
    const reversed = { headers: { other: "2", one: "1" }, token, host }
    const imports = [ConnectModule.forRoot({ host, token, headers }), ConnectModule.forRoot(reversed)]
    const app = await boot({ imports })
    expect(await app.get(SecretsService).resolve("op://prod/db/username")).toBe("app")
  })

  it("reads a token file that is created late, and reports a missing one at startup if a secret is needed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const tokenFile = join(folder, "token")
    const root = () => ConnectModule.forRoot({ host: connect.url, tokenFile })
    const secrets = (await boot({ imports: [root()] })).get(SecretsService)
    expect(await rejection(secrets.resolve("op://prod/db/username"))).toMatchObject({ code: "InvalidOptions" })
    const needing = {
      provide: "USER",
      inject: [secretToken("op://prod/db/username")],
      useFactory: (user: string) => user
    }
    expect(await rejection(boot({ imports: [root()], providers: [needing] }))).toMatchObject({
      name: "SecretsStartError",
      issues: [{ where: "the options of ConnectModule", message: expect.stringContaining(tokenFile) }]
    })
    writeFileSync(tokenFile, connect.token)
    expect(await secrets.resolve("op://prod/db/username")).toBe("app")
  })

  it("stops startup when no server is set", async () => {
    const error = await rejection(boot({ imports: [ConnectModule.forRoot()] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    expect((error as Error).message).toMatch(
      /^The application cannot start: 2 issues with its configuration\.\n\nthe options of ConnectModule\n {2}No Connect server.*\n.*OP_CONNECT_HOST.*\n {2}No access token.*\n {2}Set OP_CONNECT_TOKEN.*overrideSecrets.*$/
    )
    const text = `SecretsStartError: ${(error as Error).message}`
    expect([(error as Error).stack, inspect(error, { depth: null })]).toEqual([text, text])
  })
})

describe("forRootAsync", () => {
  it("waits for a factory that injects providers of other modules", async () => {
    class PlacesModule {}
    const places = {
      module: PlacesModule,
      providers: [{ provide: "PLACE", useFactory: () => connect.url }],
      exports: ["PLACE"]
    }
    const app = await boot({
      imports: [
        ConnectModule.forRootAsync({
          isGlobal: true,
          imports: [places],
          inject: ["PLACE", { token: "ABSENT", optional: true }],
          useFactory: async (host: string, absent: unknown) => {
            expect(absent).toBeUndefined()
            return { host, token: connect.token }
          }
        })
      ]
    })
    expect(await app.get(SecretsService).resolve("op://prod/db/username")).toBe("app")
  })

  it("lets a test override secrets without a server", async () => {
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()] })
    const module = await overrideSecrets(builder, { "op://a/b/c": "fake" }).compile()
    expect(await module.get(SecretsService).resolve("op://a/b/c")).toBe("fake")
  })
})

describe("SecretsService", () => {
  const service = async () => (await boot({ imports: [ConnectModule.forRoot(settings())] })).get(SecretsService)

  it("sends no request before it is used", async () => {
    await service()
    expect(connect.requests()).toEqual([])
  })

  it("resolves a record by one plan", async () => {
    const secrets = await service()
    const values = await secrets.resolveAll({
      user: "op://prod/db/username",
      password: "op://prod/db/password",
      stripe: "op://prod/stripe/credential",
      staging: "op://staging/db/password"
    })
    expectTypeOf(values).toEqualTypeOf<Record<"user" | "password" | "stripe" | "staging", string>>()
    expect(values).toEqual({
      user: "app",
      password: "hunter2-Ωmega",
      stripe: "sk_live_4242",
      staging: "staging-pw"
    })
    const endpoints = connect.requests().map(({ endpoint }) => endpoint)
    expect(endpoints.filter((endpoint) => endpoint === "vaults.list")).toHaveLength(1)
    expect(endpoints.filter((endpoint) => endpoint === "items.get")).toHaveLength(3)
    // Beyond those, the look-ups of titles: two in one vault, one in the other.
    expect(endpoints.length).toBeLessThanOrEqual(1 + 3 + 3)
  })

  it("reports every secret of a record that fails, under its key", async () => {
    const secrets = await service()
    const error = await rejection(
      secrets.resolveAll({
        fine: "op://prod/db/password",
        item: "op://prod/dbb/password",
        vault: "op://prood/db/password",
        field: "op://prod/db/pasword",
        grammar: "op://prod"
      })
    )
    expect(error).toBeInstanceOf(SecretsError)
    expect(error).toMatchObject({
      code: "SecretsNotResolved",
      issues: [
        { key: "item", reference: "op://prod/dbb/password", code: "ItemNotFound", hint: /"db"/ },
        { key: "vault", reference: "op://prood/db/password", code: "VaultNotFound", hint: /"prod"/ },
        { key: "field", reference: "op://prod/db/pasword", code: "FieldNotFound", hint: /"password"/ },
        { key: "grammar", reference: "op://prod", code: "InvalidReference" }
      ].map(({ hint, ...failure }) => ({
        ...failure,
        ...(hint === undefined ? {} : { hint: expect.stringMatching(hint) }),
        message: expect.any(String)
      }))
    })
    expect((error as SecretsError).message.split("\n")).toHaveLength(4)
    for (const secret of ["hunter2", connect.token]) expect(inspect(error, { depth: null })).not.toContain(secret)
  })

  it("returns a result for each key of a record", async () => {
    const outcomes = await (await service()).resolveEach({
      fine: "op://prod/db/password",
      item: "op://prod/dbb/password"
    })
    expect(outcomes).toMatchObject({
      fine: { status: "fulfilled", value: "hunter2-Ωmega" },
      item: { status: "rejected", reason: { key: "item", code: "ItemNotFound" } }
    })
  })

  it("rejects for one reference with the same error", async () => {
    const error = await rejection((await service()).resolve("op://prod/db/nothing"))
    expect(error).toBeInstanceOf(SecretsError)
    expect(error).toMatchObject({ issues: [{ key: undefined, reference: "op://prod/db/nothing" }] })
  })

  it("does not show text that is not a reference", async () => {
    const secrets = await service()
    for (const request of [secrets.resolve("pa55word"), secrets.resolveAll({ db: "pa55word" })]) {
      const error = await rejection(request)
      expect(error).toMatchObject({ issues: [{ code: "InvalidReference" }] })
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain("pa55word")
    }
  })

  it("shows no token and no secret when it or the container that holds it is printed", async () => {
    const app = await boot({ imports: [ConnectModule.forRoot(settings())] })
    const secrets = app.get(SecretsService)
    await secrets.resolve("op://prod/db/password")
    const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.providers.values()])
    const texts = [JSON.stringify(secrets), String(secrets), inspect(providers, { depth: 5, showHidden: true })]
    expect(texts[2]).toContain("SecretsService")
    for (const text of texts) {
      expect(text).not.toContain(connect.token)
      expect(text).not.toContain("hunter2")
    }
  })
})

it("options show no token, header or key in the container, wherever they come from", async () => {
  const connection = {
    ...settings(),
    headers: { "x-auth": "HEADER-SECRET" },
    snapshot: { path: "/nowhere/snapshot", key: "KEY-SECRET" }
  }
  const others = [{ provide: "OTHER", useFactory: () => "text" }]
  const modules = [
    ConnectModule.forRoot(connection),
    ConnectModule.forRootAsync({
      name: "late",
      useFactory: () => connection,
      inject: ["OTHER"],
      provideInjectionTokensFrom: others
    }),
    ConnectConfigModule.forRoot({ ignoreEnvFile: true, connect: connection }),
    ConnectConfigModule.forRootAsync({ useFactory: async () => ({ ignoreEnvFile: true, connect: connection }) })
  ]
  for (const module of modules) {
    const app = await boot({ imports: [module] })
    const held = [...app.get(ModulesContainer).values()].flatMap(({ providers }) =>
      [...providers.values()].flatMap(({ instance, isTransient }) => (isTransient ? [] : [instance]))
    )
    const options = held.filter((object) => inspect(object, { depth: 3 }).includes("snapshot"))
    expect(options.length).toBeGreaterThan(0)
    expect(inspect(options, { depth: 8, showHidden: true })).not.toMatch(/-SECRET/)
    expect(inspect(options, { depth: 8, showHidden: true })).not.toContain(connect.token)
  }
})

describe("shutdown", () => {
  it("closes the connections after the hooks that may still use them", async () => {
    const tunnel = await startTunnel(connect.url)
    const resolved: Array<string> = []
    const app = await boot({
      imports: [ConnectModule.forRoot({ ...settings(), host: tunnel.url })],
      providers: [
        {
          provide: "LAST",
          inject: [SecretsService],
          useFactory: (secrets: SecretsService) => ({
            onModuleDestroy: async () => resolved.push(await secrets.resolve("op://prod/db/username")),
            beforeApplicationShutdown: async () => resolved.push(await secrets.resolve("op://staging/db/password"))
          })
        }
      ]
    })
    const secrets = app.get(SecretsService)
    await secrets.resolve("op://prod/db/password")
    expect(tunnel.open.size).toBeGreaterThan(0)
    await app.close()
    await tunnel.idle
    expect(resolved).toEqual(["app", "staging-pw"])
    expect(await rejection(secrets.resolve("op://prod/db/password"))).toEqual(
      expect.objectContaining({ code: "Closed" })
    )
  })

  it("closes the connections and restores process.env when the application cannot start", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const envFilePath = join(folder, ".env")
    writeFileSync(envFilePath, "OF_FILE=op://prod/db/password\nPLAIN_OF_FILE=text")
    class Listening {}
    OnSecretChange("op://prod/db/nothing")(Listening.prototype, "changed", {})
    const listening = { provide: Listening, useFactory: () => new Listening() }
    const injecting = {
      provide: "A",
      inject: [secretToken("op://prod/db/nothing")],
      useFactory: (text: string) => text
    }
    // One stops the boot, the other the first hook.
    for (const provider of [injecting, listening]) {
      const tunnel = await startTunnel(connect.url)
      const options = { envFilePath, processEnv: true, connect: { ...settings(), host: tunnel.url } }
      const before = { ...process.env }
      const error = await rejection(boot({ imports: [ConnectConfigModule.forRoot(options)], providers: [provider] }))
      expect(error).toMatchObject({ issues: [{ code: "FieldNotFound" }] })
      await tunnel.idle
      expect({ ...process.env }).toEqual(before)
    }
    // Nothing else of these connections is needed.
    const token = secretToken("op://prod/db/password", String, { connection: "nowhere" })
    const namespace = registerSecrets("of nowhere", { connection: "nowhere", values: { a: "op://prod/db/password" } })
    for (const metadata of [
      { providers: [{ provide: "B", inject: [token], useFactory: (text: string) => text }] },
      { imports: [ConnectModule.forFeature(namespace)] }
    ]) {
      const before = { ...process.env }
      const root = ConnectConfigModule.forRoot({ envFilePath, connect: settings() })
      const error = await rejection(boot({ ...metadata, imports: [root, ...(metadata.imports ?? [])] }))
      expect(error).toMatchObject({ issues: [{ code: "NoConnection" }] })
      expect({ ...process.env }).toEqual(before)
    }
  })

  it("allows a second close", async () => {
    const app = await boot({
      imports: [ConnectModule.forRoot(settings())],
      providers: [
        { provide: "USER", inject: [secretToken("op://prod/db/username")], useFactory: (user: string) => user }
      ]
    })
    await Promise.all([app.close(), app.close()])
    await app.close()
    expect(app.get("USER")).toBe("app")
  })

  it("cancels pending requests", async () => {
    const silent = createServer().listen(0, "127.0.0.1")
    await once(silent, "listening")
    onTestFinished(() => void silent.close())
    const address = silent.address()
    if (address === null || typeof address === "string") throw new Error("it listens on no port")
    const app = await boot({
      imports: [ConnectModule.forRoot({ ...settings(), host: `http://127.0.0.1:${address.port}` })]
    })
    const waiting = rejection(app.get(SecretsService).resolve("op://prod/db/password"))
    await once(silent, "connection")
    await app.close()
    expect(await waiting).toEqual(expect.objectContaining({ code: "Closed" }))
  })

  it("lets the process exit", async () => {
    const program = fileURLToPath(new URL("fixtures/program.mjs", import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [program, "op://prod/db/password"], {
      env: { ...process.env, ...connect.env, LOG: "off" }
    })
    expect(stdout).toBe("hunter2-Ωmega\n")
  })
})
