// Options as JavaScript and JSON pass them: names that are not known are refused, with the nearest known one.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Injectable, Module } from "@nestjs/common"
import { Test } from "@nestjs/testing"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ConnectConfigModule, loadConfig } from "../src/config.ts"
import {
  ConnectModule,
  InjectSecret,
  OnSecretChange,
  registerSecrets,
  SecretsStartError,
  secretToken
} from "../src/index.ts"
import { fakeSecrets, overrideSecrets } from "../src/testing.ts"
import { boot, rejection } from "./support.ts"

// biome-ignore lint/suspicious/noExplicitAny: what no compiler has seen
type Unchecked = any

let server: FakeConnectServer
beforeAll(async () => {
  server = await startFakeConnect({ prod: { db: { password: "hunter2" } } })
})
afterAll(() => server.close())

const lines = (error: unknown) => {
  expect(error).toBeInstanceOf(SecretsStartError)
  return (error as SecretsStartError).issues.map(({ hint, message, where }) => `${where}: ${message} ${hint}`)
}

const linesOf = async (run: () => unknown) => lines(await rejection(Promise.resolve().then(run)))

const connect = () => ({ host: server.url, token: server.token })

describe("options of ConfigModule", () => {
  const ways: Readonly<Record<string, (options: Unchecked) => Promise<unknown>>> = {
    forRoot: (options) => boot({ imports: [ConnectConfigModule.forRoot(options)] }),
    forRootAsync: (options) => boot({ imports: [ConnectConfigModule.forRootAsync({ useFactory: () => options })] }),
    loadConfig: (options) => loadConfig(options)
  }
  for (const [name, way] of Object.entries(ways)) {
    it(`rejects unknown options of ${name}`, async () => {
      expect(
        await linesOf(() => way({ ignoreEnvFile: true, envFilPath: ".env", connect: { ...connect(), tokne: "x" } }))
      ).toEqual([
        'the options of ConfigModule: Unknown option "envFilPath". Did you mean "envFilePath"?',
        'the options of ConfigModule: Unknown option "connect.tokne". Did you mean "connect.token"?'
      ])
      expect(await linesOf(() => way({ ignoreEnvFile: true, connect: "http://connect.example" }))).toEqual([
        "the options of ConfigModule: connect must be an object; it is another text. Pass an object, such as { host: ... }."
      ])
    })
  }

  // @nestjs/config goes by their truth: "false" of a variable would be true.
  it("rejects text for a boolean, such as a variable of the environment", async () => {
    const booleans = [
      "cache",
      "ignoreEnvFile",
      "ignoreEnvVars",
      "isGlobal",
      "override",
      "skipProcessEnv",
      "validatePredefined"
    ]
    const text = (names: ReadonlyArray<string>, value: unknown) =>
      Object.fromEntries(names.map((name) => [name, value])) as Unchecked
    for (const value of ["yes", "false", "", 1, null]) {
      const given = await linesOf(() => loadConfig(text([...booleans, "expandVariables"], value)))
      expect(given.map((line) => /: (\w+) must be/.exec(line)?.[1]).toSorted()).toEqual(
        [...booleans, "expandVariables"].toSorted()
      )
    }
    const outer = { ...text(["cache", "isGlobal", "skipProcessEnv"], "yes"), useFactory: () => ({}) }
    expect(await linesOf(() => ConnectConfigModule.forRootAsync(outer))).toEqual(
      ["cache", "isGlobal", "skipProcessEnv"].map(
        (name) => `the options of ConfigModule: ${name} must be true or false; it is "yes". Correct the value.`
      )
    )
  })

  it("numbers the connections of several modules", async () => {
    const hosts = ["http://a", "http://b", "http://c", "nowhere"]
    const load = [() => ({ password: "op://prod/db/password" })]
    const imports = hosts.map((host) =>
      ConnectConfigModule.forRoot({
        ignoreEnvFile: true,
        connect: { host, token: "token" },
        ...(host === "nowhere" && { load })
      })
    )
    expect(await linesOf(() => boot({ imports }))).toEqual([
      expect.stringMatching(/^the options of ConnectModule of ConnectConfigModule 4: /)
    ])
  })

  it("rejects unknown options of forRootAsync itself", async () => {
    const options: Unchecked = { useFactroy: () => ({}), isGlobal: true }
    expect(await linesOf(() => ConnectConfigModule.forRootAsync(options))).toEqual([
      'the options of ConfigModule: Unknown option "useFactroy". Did you mean "useFactory"?'
    ])
  })

  it("accept all names of @nestjs/config, and a snapshot as a path", async () => {
    const app = await boot({
      imports: [
        ConnectConfigModule.forRoot({
          cache: true,
          envFilePath: "nowhere.env",
          expandVariables: true,
          ignoreEnvFile: true,
          ignoreEnvVars: false,
          isGlobal: true,
          load: [],
          skipProcessEnv: false,
          validate: (values) => values,
          validatePredefined: true,
          validationOptions: {},
          connect: { ...connect(), snapshot: "snapshot.of.no.secret" }
        })
      ]
    })
    expect(app).toBeDefined()
  })
})

describe("options of ConnectModule", () => {
  it("rejects unknown options, and reports one issue for options that are not an object", async () => {
    const typo: Unchecked = { ...connect(), snapshot: { pth: "x" } }
    expect(await linesOf(() => boot({ imports: [ConnectModule.forRoot(typo)] }))).toEqual([
      'the options of ConnectModule: Unknown option "snapshot.pth". Did you mean "snapshot.path"?'
    ])
    expect(await linesOf(() => ConnectModule.forRoot("http://connect.example" as Unchecked))).toEqual([
      "the options of ConnectModule: The options must be an object; it is another text. Pass an object, such as { host: ... }."
    ])
    const outer: Unchecked = { useFactory: connect, isglobal: true }
    expect(await linesOf(() => ConnectModule.forRootAsync(outer))).toEqual([
      'the options of ConnectModule: Unknown option "isglobal". Did you mean "isGlobal"?'
    ])
  })

  it("rejects unknown options of forFeature, where a misspelled allow list would allow everything", async () => {
    const feature: Unchecked = { alow: ["op://prod/db/*"] }
    expect(await linesOf(() => ConnectModule.forFeature(feature))).toEqual([
      'the options of ConnectModule.forFeature: Unknown option "alow". Did you mean "allow"?'
    ])
  })
})

describe("options of decorators and functions", () => {
  const typo: Unchecked = { conection: "billing" }
  const line = (owner: string) => [`the options of ${owner}: Unknown option "conection". Did you mean "connection"?`]

  it("rejects unknown options of each decorator and function", async () => {
    const inject = () => {
      @Injectable()
      class Service {
        @InjectSecret("op://prod/db/password", typo)
        declare readonly password: string
      }
      return Service
    }
    const listen = () => {
      class Listener {
        @OnSecretChange("op://prod/db/password", typo)
        changed() {}
      }
      return Listener
    }
    expect(await linesOf(inject)).toEqual(line("InjectSecret"))
    expect(await linesOf(listen)).toEqual(line("OnSecretChange"))
    expect(await linesOf(() => secretToken("op://prod/db/password", String, typo))).toEqual(line("secretToken"))
    expect(await linesOf(() => registerSecrets("db", { values: {}, ...typo }))).toEqual(line('registerSecrets("db")'))
    expect(await linesOf(() => registerSecrets("db", { values: {}, shema: {} } as Unchecked))).toEqual([
      'the options of registerSecrets("db"): Unknown option "shema". Did you mean "schema"?'
    ])
  })
})

describe("values of a test", () => {
  @Module({})
  class Empty {}

  it("must be a record", async () => {
    expect(await linesOf(() => fakeSecrets("op://prod/db/password" as Unchecked))).toEqual([
      expect.stringMatching(/^the values of a test: The values must be an object/)
    ])
  })

  it("pass on the error of a getter", () => {
    const values = {
      get "op://prod/db/password"(): string {
        throw new Error("not ready")
      }
    }
    expect(() => fakeSecrets(values)).toThrow("not ready")
  })

  it("must be texts under references", async () => {
    const values: Unchecked = { "op:/prod/db/password": "x", ur: "http://127.0.0.1:1", "op://prod/db/port": 5432 }
    for (const use of [
      () => fakeSecrets(values),
      () => overrideSecrets(Test.createTestingModule({ imports: [Empty] }), values)
    ]) {
      const lines = await linesOf(use)
      expect(lines).toHaveLength(3)
      expect(lines[0]).toContain("Write it as op://prod/db/password")
      expect(lines[1]).toMatch(/a reference starts with "op:\/\/"/)
      expect(lines[2]).toContain("must be a string; it is number")
    }
  })
})

describe("hints of a server that cannot be reached", () => {
  const away = "http://127.0.0.1:1"

  it("name the option that was given, or the line of a file", async () => {
    const options = { host: away, token: "t", startupTimeout: 0 }
    const needing = registerSecrets("db", { values: { password: "op://prod/db/password" } })
    const [given] = await linesOf(() =>
      boot({ imports: [ConnectModule.forRoot(options), ConnectModule.forFeature(needing)] })
    )
    expect(given).toContain("correct the port in host.")
    const folder = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
    const file = join(folder, ".env")
    writeFileSync(file, `OP_CONNECT_HOST=${away}\nOP_CONNECT_TOKEN=t\nA=op://prod/db/password\n`)
    const [line] = await linesOf(() => loadConfig({ envFilePath: file }))
    rmSync(folder, { recursive: true })
    expect(line).toContain(`correct the port in OP_CONNECT_HOST (${file}:1).`)
  })
})
