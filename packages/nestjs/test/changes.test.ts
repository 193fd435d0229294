import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { inspect, promisify } from "node:util"
import { Injectable, Logger, Scope } from "@nestjs/common"
import { LazyModuleLoader } from "@nestjs/core"
import { Test } from "@nestjs/testing"
import {
  type Connect,
  ConnectModule,
  getConnectToken,
  getSecretsToken,
  InjectSecret,
  LiveSecret,
  OnSecretChange,
  type SecretChange,
  SecretsService,
  SecretsStartError
} from "@opconnect/nestjs"
import { fakeSecrets, overrideSecrets } from "@opconnect/nestjs/testing"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { firstValueFrom, toArray } from "rxjs"
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest"
import { boot, rejection, startTunnel } from "./support.ts"

let connect: FakeConnectServer

beforeEach(async () => {
  connect = await startFakeConnect({
    prod: { db: { username: "app", password: "before" }, stripe: { credential: "sk_live_4242" } }
  })
})
afterEach(() => connect.close())

/** The time limit of a test itself. */
const waitOptions = { timeout: 25_000 }

/** The shortest interval that a person could give, so that a real server is asked soon. */
const root = () => ConnectModule.forRoot({ host: connect.url, token: connect.token, watchInterval: 20 })

@Injectable()
class Pool {
  readonly seen: Array<SecretChange> = []
  readonly arrived = Promise.withResolvers<void>()

  constructor(@InjectSecret("op://prod/db/password", LiveSecret) readonly password: LiveSecret) {}

  @OnSecretChange("op://prod/db/password")
  reconnect(change: SecretChange) {
    this.seen.push(change)
    this.arrived.resolve()
  }
}

describe("a secret that changes on the server", () => {
  it("updates handles, methods and streams with its previous and its current value", async () => {
    const app = await boot({ imports: [root()], providers: [Pool] })
    const pool = app.get(Pool)
    const streamed = firstValueFrom(app.get(SecretsService).changes$)
    const ofHandle = firstValueFrom(pool.password.changes$)
    await connect.setField("prod", "db", "password", "after")
    await pool.arrived.promise
    expect(pool.password.current.reveal()).toBe("after")
    expect(pool.password.previous?.reveal()).toBe("before")
    for (const change of [pool.seen[0], await streamed, await ofHandle]) {
      expect(change?.reference).toBe("op://prod/db/password")
      expect([change?.previous.reveal(), change?.current.reveal()]).toEqual(["before", "after"])
      expect(inspect(change, { depth: null })).not.toMatch(/before|after/)
    }
    expect(pool.seen).toHaveLength(1)
  })

  it("reports a secret that changed between startup and the watch", async () => {
    @Injectable()
    class Slow {
      async onModuleInit() {
        await connect.setField("prod", "db", "password", "after")
      }
    }
    // The values of the start are not cached any more when the watch begins.
    const options = { host: connect.url, token: connect.token, watchInterval: 20, cache: { timeToLive: 0 } }
    const app = await boot({ imports: [ConnectModule.forRoot(options)], providers: [Pool, Slow] })
    await app.get(Pool).arrived.promise
    expect(app.get(Pool).password.current.reveal()).toBe("after")
  })

  it("reports a secret that changed just before the first read of the watch", async () => {
    const options = { host: connect.url, token: connect.token, watchInterval: 20, cache: { timeToLive: 0 } }
    const imports = [ConnectModule.forRoot(options)]
    const module = await Test.createTestingModule({ imports, providers: [Pool] }).compile()
    onTestFinished(() => module.close())
    const { secrets } = module.get<Connect>(getConnectToken())
    const { watch } = secrets
    vi.spyOn(secrets, "watch").mockImplementation(async function* (...given) {
      await connect.setField("prod", "db", "password", "after")
      yield* watch(...given)
    })
    await module.init()
    await module.get(Pool).arrived.promise
    expect(module.get(Pool).password.current.reveal()).toBe("after")
  })

  it("reports a change after startup from a snapshot, once the server is back", async () => {
    const folder = mkdtempSync(join(tmpdir(), "opconnect-nestjs-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    const stderr = vi.spyOn(process.stderr, "write").mockImplementation(() => true)
    onTestFinished(() => void vi.restoreAllMocks())
    const tunnel = await startTunnel(connect.url)
    const options = { host: tunnel.url, token: connect.token, watchInterval: 20, snapshot: join(folder, "snapshot") }
    const start = () => boot({ imports: [ConnectModule.forRoot(options)], providers: [Pool] })
    await (await start()).close()
    tunnel.lead("http://127.0.0.1:1")
    const pool = (await start()).get(Pool)
    expect(pool.password.current.reveal()).toBe("before")
    expect(warnings.mock.calls.flat().join() + stderr.mock.calls.flat().join()).toMatch(/The server is unavailable/)
    await connect.setField("prod", "db", "password", "after")
    tunnel.lead(connect.url)
    await pool.arrived.promise
    expect(pool.seen.map(({ current, previous }) => [previous.reveal(), current.reveal()])).toEqual([
      ["before", "after"]
    ])
    expect(pool.password.current.reveal()).toBe("after")
  })

  it("updates a handle that was requested later", async () => {
    const app = await boot({ imports: [root()] })
    const handle = await app.get(SecretsService).live("op://prod/stripe/credential")
    expect(handle.current.reveal()).toBe("sk_live_4242")
    const change = firstValueFrom(handle.changes$)
    await connect.setField("prod", "stripe", "credential", "sk_live_4343")
    expect((await change).current.reveal()).toBe("sk_live_4343")
    expect(await rejection(app.get(SecretsService).live("op://prod/stripe/nothing"))).toMatchObject({
      issues: [{ key: undefined, code: "FieldNotFound" }]
    })
  })

  it("calls all methods, even when one throws, which is logged without the secret", async () => {
    const errors = vi.spyOn(Logger.prototype, "error").mockImplementation(() => {})
    onTestFinished(() => errors.mockRestore())
    @Injectable()
    class Clumsy {
      @OnSecretChange(["op://prod/db/username", "op://prod/db/password"])
      fail({ current }: SecretChange) {
        throw new Error(`could not use ${current.reveal()}`)
      }

      @OnSecretChange("op://prod/db/password")
      async reject({ previous }: SecretChange) {
        throw `still ${previous.reveal()}`
      }
    }
    const app = await boot({ imports: [root()], providers: [Clumsy, Pool] })
    await connect.setField("prod", "db", "password", "after")
    await app.get(Pool).arrived.promise
    await vi.waitFor(() => expect(errors).toHaveBeenCalledTimes(2), waitOptions)
    expect(errors.mock.calls.flat()).toEqual([
      "Clumsy.fail failed: Error: could not use <redacted>",
      "Clumsy.reject failed: still <redacted>"
    ])
  })

  it("watches a secret once for any number of listeners", async () => {
    const watches = vi.fn()
    const secrets = fakeSecrets({ "op://prod/db/password": "before", "op://prod/db/username": "app" })
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()], providers: [Pool] })
    const module = await overrideSecrets(builder, secrets).compile()
    onTestFinished(() => module.close())
    const client = module.get<Connect>(getConnectToken())
    const { watch } = client.secrets
    vi.spyOn(client.secrets, "watch").mockImplementation((...args) => {
      watches(Object.keys(args[0]))
      return watch(...args)
    })
    await module.init()
    const service = module.get(SecretsService)
    for (let count = 0; count < 3; count++) service.changes$.subscribe()
    await service.live("op://prod/db/password")
    await vi.waitFor(() => expect(watches.mock.calls).toEqual([[["op://prod/db/password"]]]), waitOptions)
    await service.live("op://prod/db/username")
    await vi.waitFor(() => expect(watches).toHaveBeenCalledTimes(2), waitOptions)
    expect(watches).toHaveBeenLastCalledWith(["op://prod/db/username"])
  })

  it("calls methods of a module that is loaded after startup, once per change", async () => {
    @Injectable()
    class Late {
      readonly values: Array<string> = []
      next = Promise.withResolvers<void>()

      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}

      @OnSecretChange("op://prod/db/password")
      changed(change: SecretChange) {
        this.values.push(change.current.reveal())
        this.next.resolve()
      }
    }
    const app = await boot({ imports: [{ ...root(), global: true }], providers: [Pool] })
    const late = { module: class LateModule {}, providers: [Late] }
    const module = await app.get(LazyModuleLoader).load(() => late)
    const instance = module.get(Late, { strict: false })
    for (const value of ["second", "third"]) {
      instance.next = Promise.withResolvers()
      await connect.setField("prod", "db", "password", value)
      await instance.next.promise
    }
    await app.close()
    expect(instance.values).toEqual(["second", "third"])
    expect(app.get(Pool).seen.map(({ current }) => current.reveal())).toEqual(["second", "third"])
  })

  it("updates a module that is loaded after startup with its own connection", async () => {
    const app = await boot({ imports: [root()] })
    const late = ConnectModule.forRoot({ name: "late", host: connect.url, token: connect.token, watchInterval: 20 })
    const module = await app.get(LazyModuleLoader).load(() => ({ module: class LateModule {}, imports: [late] }))
    const handle = await module
      .get<SecretsService>(getSecretsToken("late"), { strict: false })
      .live("op://prod/db/password")
    const change = firstValueFrom(handle.changes$)
    await connect.setField("prod", "db", "password", "after")
    expect((await change).current.reveal()).toBe("after")
  })

  it("keeps its value when an older response arrives late", async () => {
    const app = await boot({ imports: [root()] })
    const { secrets } = app.get<Connect>(getConnectToken())
    const { resolveAll } = secrets
    const late = Promise.withResolvers<void>()
    const spy = vi.spyOn(secrets, "resolveAll").mockImplementation(async (...given) => {
      const isSecond = spy.mock.calls.length === 2
      const values = await resolveAll(...given)
      if (isSecond) await late.promise
      return values
    })
    const service = app.get(SecretsService)
    const first = service.live("op://prod/db/password")
    const second = service.live("op://prod/db/password")
    const change = firstValueFrom((await first).changes$)
    await connect.setField("prod", "db", "password", "after")
    await change
    late.resolve()
    expect((await second).current.reveal()).toBe("after")
  })

  it("reports a change of fakeSecrets under each key of the secret, with the previous value", async () => {
    const secrets = fakeSecrets({ "op://prod/db/password": "now" })
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()] })
    const module = await overrideSecrets(builder, secrets).compile()
    onTestFinished(() => module.close())
    const reference = "op://prod/db/password"
    const record = { a: reference, b: reference, c: reference, d: reference }
    const changes = module
      .get<Connect>(getConnectToken())
      .secrets.watch(record, { initialValues: { a: "before", b: "now", d: undefined } })
    const seen: Array<string> = []
    for await (const { current, key, previous } of changes) {
      seen.push(`${key}: ${previous?.reveal()} to ${current.reveal()}`)
      if (seen.length === 2) queueMicrotask(() => secrets.set("op://prod/db/password", "later"))
      if (seen.length === 6) break
    }
    expect(seen).toEqual([
      "a: before to now",
      "d: undefined to now",
      ...["a", "b", "c", "d"].map((key) => `${key}: now to later`)
    ])
  })

  it("keeps watching a secret when another secret is deleted and comes back", async () => {
    const warnings = vi.spyOn(Logger.prototype, "warn").mockImplementation(() => {})
    onTestFinished(() => warnings.mockRestore())
    @Injectable()
    class Both extends Pool {
      constructor(
        @InjectSecret("op://prod/db/password", LiveSecret) password: LiveSecret,
        @InjectSecret("op://prod/stripe/credential") readonly gone: string
      ) {
        super(password)
      }
    }
    const options = { host: connect.url, token: connect.token, watchInterval: 20, cache: { timeToLive: 0 } }
    const app = await boot({ imports: [ConnectModule.forRoot(options)], providers: [Both] })
    await connect.remove("prod", "stripe")
    await app.get(SecretsService).live("op://prod/db/username")
    await vi.waitFor(() => expect(warnings.mock.calls.flat().join()).toMatch(/stripe/), waitOptions)
    expect(warnings.mock.calls.flat().join()).not.toMatch(/ more\./)
    await connect.setField("prod", "db", "password", "after")
    await app.get(Both).arrived.promise
    expect(app.get(Both).password.current.reveal()).toBe("after")
    expect(app.get(Both).gone).toBe("sk_live_4242")

    const handle = await app.get(SecretsService).live("op://prod/stripe/credential")
    const back = firstValueFrom(handle.changes$)
    connect.merge({ prod: { stripe: { credential: "sk_live_back" } } })
    expect((await back).previous.reveal()).toBe("sk_live_4242")
    expect([handle.current.reveal(), handle.previous?.reveal()]).toEqual(["sk_live_back", "sk_live_4242"])
    // The same failure, after it had passed, is logged again.
    warnings.mockClear()
    for (const item of ["stripe", "db"]) connect.remove("prod", item)
    await vi.waitFor(() => expect(warnings.mock.calls.flat().join()).toMatch(/ And 2 more\./), waitOptions)
    expect(handle.current.reveal()).toBe("sk_live_back")
  })

  it.each([0, -1, Number.NaN, 2 ** 31])("cannot be polled every %d ms", async (watchInterval) => {
    const imports = [ConnectModule.forRoot({ host: connect.url, token: connect.token, watchInterval })]
    expect(await rejection(boot({ imports }))).toMatchObject({
      issues: [
        {
          where: "the options of ConnectModule",
          code: "InvalidOption",
          message: expect.stringContaining("watchInterval")
        }
      ]
    })
  })

  it("sends no request when nothing watches it", async () => {
    @Injectable()
    class Once {
      constructor(@InjectSecret("op://prod/db/password") readonly password: string) {}
    }
    const app = await boot({ imports: [root()], providers: [Once] })
    const before = connect.requests().length
    await app.get(SecretsService).resolve("op://prod/db/password")
    expect(connect.requests().length).toBe(before)
  })

  it("reports changes by key from a watch of the service until shutdown", async () => {
    const app = await boot({ imports: [root()] })
    const changes = app
      .get(SecretsService)
      .watch({ database: "op://prod/db/password" }, { initialValues: { database: "first" } })
    const reader = changes[Symbol.asyncIterator]()
    const { value: missed } = await reader.next()
    expect([missed.key, missed.previous?.reveal(), missed.current.reveal()]).toEqual(["database", "first", "before"])
    const next = reader.next()
    await connect.setField("prod", "db", "password", "after")
    expect((await next).value.current.reveal()).toBe("after")
    const last = reader.next()
    await app.close()
    expect(await last).toEqual({ done: true, value: undefined })
  })

  it("ends a watch of the service on the caller's signal", async () => {
    const app = await boot({ imports: [root()] })
    const signal = AbortSignal.abort(new Error("enough"))
    const changes = app.get(SecretsService).watch({ database: "op://prod/db/password" }, { signal })
    expect(await rejection(changes[Symbol.asyncIterator]().next())).toMatchObject({ message: "enough" })
  })

  it("ends the streams at the shutdown", async () => {
    const app = await boot({ imports: [root()], providers: [Pool] })
    const all = firstValueFrom(app.get(SecretsService).changes$.pipe(toArray()))
    await app.close()
    expect(await all).toEqual([])
  })

  it("cannot reach a request-scoped provider, which stops startup", async () => {
    @Injectable({ scope: Scope.REQUEST })
    class PerRequest {
      @OnSecretChange("op://prod/db/password")
      changed() {}
    }
    const error = await rejection(boot({ imports: [root()], providers: [PerRequest] }))
    expect(error).toBeInstanceOf(SecretsStartError)
    expect(error).toMatchObject({ issues: [{ where: "PerRequest.changed", code: "NotASingleton" }] })
  })

  it("cannot reach a transient provider, which stops startup", async () => {
    @Injectable({ scope: Scope.TRANSIENT })
    class Transient {
      @OnSecretChange("op://prod/db/password")
      changed() {}
    }
    @Injectable()
    class User {
      constructor(readonly one: Transient) {}
    }
    expect(await rejection(boot({ imports: [root()], providers: [Transient, User] }))).toMatchObject({
      issues: [{ where: "Transient.changed", code: "NotASingleton" }]
    })
  })

  it("calls each object once, from a class or a factory, by the decorator of the most derived class", async () => {
    const called: Array<string> = []
    class Parent {
      @OnSecretChange("op://prod/db/password")
      changed() {
        called.push("parent")
      }
    }
    class Child extends Parent {
      @OnSecretChange("op://prod/db/password")
      override changed() {
        called.push("child")
      }
    }
    class Plain {
      readonly name: string
      constructor(name: string) {
        this.name = name
      }
      @OnSecretChange("op://prod/db/password")
      changed() {
        called.push(this.name)
      }
    }
    const value = new Plain("value")
    const app = await boot({
      imports: [root()],
      providers: [
        Child,
        Pool,
        { provide: "VALUE", useValue: value },
        { provide: "AGAIN", useValue: value },
        { provide: Plain, useFactory: async () => new Plain("factory") },
        { provide: "ALIAS", useExisting: Plain }
      ]
    })
    await connect.setField("prod", "db", "password", "after")
    await app.get(Pool).arrived.promise
    expect(called.toSorted()).toEqual(["child", "factory", "value"])
  })

  it("stops startup when an object of a factory listens to a missing reference", async () => {
    class Broken {
      @OnSecretChange("op://prod/db/pasword")
      changed() {}
    }
    const providers = [{ provide: Broken, useFactory: () => new Broken() }]
    expect(await rejection(boot({ imports: [root()], providers }))).toMatchObject({
      issues: [{ where: "Broken.changed", code: "FieldNotFound" }]
    })
  })

  it("stops startup when a method listens to a missing reference", async () => {
    @Injectable()
    class Broken {
      @OnSecretChange("op://prod/db/pasword")
      changed() {}
    }
    expect(await rejection(boot({ imports: [root()], providers: [Broken] }))).toMatchObject({
      issues: [{ where: "Broken.changed", code: "FieldNotFound" }]
    })
  })
})

describe("changes of fakeSecrets", () => {
  it("changes without a server, by fakeSecrets", async () => {
    const secrets = fakeSecrets({ "op://prod/db/password": "before" })
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()], providers: [Pool] })
    const module = await overrideSecrets(builder, secrets).compile()
    onTestFinished(() => module.close())
    await module.init()
    const pool = module.get(Pool)
    secrets.set("op://prod/db/password", "after")
    await pool.arrived.promise
    expect(pool.password.current.reveal()).toBe("after")
  })

  it("calls methods of an application without handles", async () => {
    const called = vi.fn()
    class Listener {
      @OnSecretChange(["op://prod/db/password", "op://prod/db/username"])
      changed({ reference }: SecretChange) {
        called(reference)
      }

      @OnSecretChange("op://prod/db/password")
      other() {
        called("other")
      }
    }
    const secrets = fakeSecrets({ "op://prod/db/password": "before", "op://prod/db/username": "app" })
    const messages = vi.spyOn(Logger.prototype, "log").mockImplementation(() => {})
    onTestFinished(() => messages.mockRestore())
    const builder = Test.createTestingModule({ imports: [ConnectModule.forRoot()], providers: [Listener] })
    const module = await overrideSecrets(builder, secrets).compile()
    onTestFinished(() => module.close())
    await module.init()
    secrets.set("op://prod/db/username", "after")
    await vi.waitFor(() => expect(called.mock.calls).toEqual([["op://prod/db/username"]]), waitOptions)
    expect(messages).toHaveBeenLastCalledWith("op://prod/db/username has changed")
  })

  it("lets a process end that closes nothing", async () => {
    const program = fileURLToPath(new URL("fixtures/unclosed.mjs", import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 25_000 })
    expect(stdout).toBe("after\n")
  })

  it("follows a secret by a handle, and one that gets its first value later", async () => {
    const secrets = fakeSecrets({ "op://prod/db/password": "before" })
    const module = await overrideSecrets(
      Test.createTestingModule({ imports: [ConnectModule.forRoot()] }),
      secrets
    ).compile()
    onTestFinished(() => module.close())
    const client = module.get<Connect>(getConnectToken()).secrets
    await using handle = await client.live("op://prod/db/password")
    const references = { a: "op://prod/db/password", b: "op://prod/db/new" }
    const seen: Array<string> = []
    for await (const { current, key } of client.watch(references, { onMissing: "wait", initialValues: { a: "old" } })) {
      seen.push(`${key}: ${current.reveal()}`)
      if (seen.length === 1) {
        secrets.set("op://prod/db/new", "first")
        secrets.set("op://prod/db/password", "after")
      }
      if (seen.length === 3) break
    }
    expect(seen.toSorted()).toEqual(["a: after", "a: before", "b: first"])
    await vi.waitFor(() => expect(handle.current.reveal()).toBe("after"), waitOptions)
    expect(() => secrets.set("op:/prod", "x")).toThrow(/op:\/\//)
    expect(await client.resolveTemplate("p={{ op://prod/db/password }}")).toBe("p=after")
    expect(secrets.resolved()).toEqual(["op://prod/db/password"])
    await expect(client.watch({ c: "op://prod/db/none" })[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      issues: [{ key: "c", code: "NotGiven" }]
    })
    await expect(client.resolve("op://prod/db/password", { signal: AbortSignal.abort("stop") })).rejects.toBe("stop")
  })
})
