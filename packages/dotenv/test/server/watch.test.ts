import { existsSync, readFileSync } from "node:fs"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { gather } from "../../src/environment/gather.ts"
import { resolve } from "../../src/environment/load.ts"
import type { LoadOptions } from "../../src/model/types.ts"
import { watch } from "../../src/server/watch.ts"
import { project } from "../support/project.ts"
import { secrets } from "../support/shop.ts"
import { more } from "../support/whole.ts"
import { world } from "../support/world.ts"

const { server } = world()

interface Event {
  readonly keys: ReadonlyArray<string>
  readonly applied: Readonly<Record<string, string>>
  readonly failed: ReadonlyArray<string>
}

/** Watches the secrets of an env file that is loaded, and polls all the time. */
const watching = async (text: string, settings: LoadOptions = {}) => {
  const files = project({ ".env": text })
  const { token, url } = server()
  const options = { path: files.path(".env"), processEnv: {}, connect: { host: url, token, retries: 0 }, ...settings }
  const environment = await gather(options)
  const loaded = await resolve(environment, options)
  server().clearRequests()
  const stop = new AbortController()
  const events: Array<Event> = []
  const ended = watch(environment, options, loaded, {
    interval: 10,
    signal: stop.signal,
    changed: ({ result }, keys) => events.push({ keys, applied: { ...result.applied }, failed: [] }),
    failed: ({ issues }) =>
      events.push({
        keys: [],
        applied: {},
        failed: issues.flatMap(({ code, locations }) => [code, ...locations.map(({ key }) => key)])
      })
  })
  const polls = () =>
    server()
      .requests()
      .filter(({ endpoint }) => endpoint?.startsWith("vaults.")).length
  onTestFinished(async () => {
    stop.abort()
    await ended
    files[Symbol.dispose]()
  })
  const waitOptions = { timeout: 25_000, interval: 5 }
  return {
    ended,
    files,
    stop,
    /** Waits for a number of events, and returns the last one. */
    event: async (count: number) => {
      await vi.waitFor(() => assert.isAtLeast(events.length, count), waitOptions)
      assert.lengthOf(events, count)
      return events.at(-1)
    },
    events,
    /** Waits until the watch has polled this many times more. */
    polled: async (count = 3) => {
      const before = polls()
      await vi.waitFor(() => assert.isAtLeast(polls(), before + count), waitOptions)
    },
    until: (check: () => void) => vi.waitFor(check, waitOptions)
  }
}

const env = "PASSWORD=op://shop/db/password\nURL=x:$PASSWORD\nKEY=op://shop/payments/credential\nPLAIN=1"

const changed = (keys: ReadonlyArray<string>, applied: Readonly<Record<string, string>>): Event => ({
  keys,
  applied,
  failed: []
})
const failed = (...issues: ReadonlyArray<string>): Event => ({ keys: [], applied: {}, failed: issues })

describe("watch", () => {
  it("returns at once if there is nothing to watch", async () => {
    const { ended, events } = await watching("A=1")
    await ended
    assert.deepStrictEqual([events, server().requests()], [[], []])
  })

  it("reports the keys of each change with all values, and changes at the same time together", async () => {
    const { event, events, polled, stop, ended } = await watching(env)
    await polled()
    assert.deepStrictEqual(events, [])
    server().setField("shop", "payments", "credential", "another-key")
    const values = { PASSWORD: secrets.password, URL: `x:${secrets.password}`, KEY: "another-key", PLAIN: "1" }
    assert.deepStrictEqual(await event(1), changed(["KEY"], values))
    server().setField("shop", "db", "password", "another")
    assert.deepStrictEqual(
      await event(2),
      changed(["PASSWORD", "URL"], { ...values, PASSWORD: "another", URL: "x:another" })
    )
    stop.abort()
    await ended
  })

  it("reports a required secret that is removed, keeps its value, and follows it when it is back", async () => {
    const { event, events, polled } = await watching(env)
    server().remove("shop", "db")
    assert.deepStrictEqual(await event(1), failed("ItemNotFound", "PASSWORD", "URL"))
    await polled()
    server().merge({ shop: { db: { password: "is-back" } } })
    assert.deepStrictEqual((await event(2))?.keys, ["PASSWORD", "URL"])
    assert.strictEqual(events[1]?.applied.KEY, secrets.apiKey)
  })

  it("takes out an optional secret that is removed, and adds it when it is back", async () => {
    const { event, polled } = await watching(env, { optional: ["KEY"] })
    server().remove("shop", "payments")
    const without = { PASSWORD: secrets.password, URL: `x:${secrets.password}`, PLAIN: "1" }
    assert.deepStrictEqual(await event(1), changed(["KEY"], without))
    await polled()
    server().setField("shop", "db", "password", "another")
    const next = { PASSWORD: "another", URL: "x:another", PLAIN: "1" }
    assert.deepStrictEqual(await event(2), changed(["PASSWORD", "URL"], next))
    server().merge({ shop: { payments: { credential: "is-back" } } })
    assert.deepStrictEqual(await event(3), changed(["KEY"], { ...next, KEY: "is-back" }))
  })

  more("keeps optional secrets while requests fail, and reports the failure once if others are required", async () => {
    const { event, events } = await watching(env, { optional: ["KEY"] })
    server().addFault({ kind: "status", status: 503, times: 2 })
    const { failed: [code, ...keys] = [] } = (await event(1)) ?? {}
    assert.deepStrictEqual([code, keys], ["ServerError", ["PASSWORD", "URL"]])
    server().setField("shop", "payments", "credential", "another-key")
    assert.deepStrictEqual((await event(2))?.keys, ["KEY"])
    assert.strictEqual(events[1]?.applied.PASSWORD, secrets.password)
  })

  more("reports no failed request if all secrets are optional", async () => {
    const { events, polled, event } = await watching("KEY=op://shop/payments/credential", { optional: ["KEY"] })
    server().addFault({ kind: "status", status: 503, times: 2 })
    await polled()
    assert.deepStrictEqual(events, [])
    server().setField("shop", "payments", "credential", "another-key")
    assert.deepStrictEqual(await event(1), changed(["KEY"], { KEY: "another-key" }))
  })

  more("reads one-time passwords again for each change, and does not report that they differ", async () => {
    const { event, events, polled } = await watching(`${env}\nCODE=op://shop/one-time/code?attribute=otp`)
    server().setTime("2040-01-01T00:00:00Z")
    await polled()
    assert.deepStrictEqual(events, [])
    server().setField("shop", "payments", "credential", "another-key")
    const { applied: { CODE: first } = {}, keys } = (await event(1)) ?? {}
    assert.deepStrictEqual(keys, ["KEY"])
    server().setTime("2041-01-01T00:00:00Z")
    server().setField("shop", "payments", "credential", "a-third-key")
    const { applied: { CODE: second } = {} } = (await event(2)) ?? {}
    assert.match(`${first} ${second}`, /^\d{6} \d{6}$/)
    assert.notStrictEqual(first, second)
  })

  more("waits with a change until its one-time password can be read, and reports why once", async () => {
    const { event, events, until } = await watching(`${env}\nCODE=op://shop/one-time/code?attribute=otp`)
    server().remove("shop", "one-time")
    server().setField("shop", "payments", "credential", "another-key")
    await until(() => assert.isTrue(events.some(({ failed }) => failed.includes("CODE"))))
    await until(() => assert.isAtLeast(server().requests().length, 20))
    assert.isFalse(events.some(({ keys }) => keys.length > 0))
    const failures = events.length
    assert.isAtMost(failures, 2)
    server().merge({ shop: { "one-time": { code: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP" } } })
    assert.deepStrictEqual((await event(failures + 1))?.keys, ["KEY"])
    server().remove("shop", "one-time")
    server().setField("shop", "payments", "credential", "a-third-key")
    await until(() => assert.isTrue(events.slice(failures + 1).some(({ failed }) => failed.includes("CODE"))))
  })

  more("reports a value that no variable can hold, and follows the next one", async () => {
    const { event } = await watching(env)
    server().setField("shop", "payments", "credential", "half\0half")
    assert.deepStrictEqual(await event(1), failed("ValueUnusable", "KEY"))
    server().setField("shop", "payments", "credential", "another-key")
    assert.deepStrictEqual((await event(2))?.keys, ["KEY"])
  })

  more("saves each change in the snapshot", async () => {
    using folder = project({})
    const path = folder.path("snapshot")
    const { event, until } = await watching(env, { snapshot: { path } })
    const before = readFileSync(path)
    server().setField("shop", "payments", "credential", "another-key")
    await event(1)
    await until(() => assert.isFalse(readFileSync(path).equals(before)))
  })

  more("saves no snapshot if all secrets are optional", async () => {
    using folder = project({})
    const path = folder.path("snapshot")
    const { event, polled } = await watching(env, { optional: ["KEY", "PASSWORD", "URL"], snapshot: { path } })
    server().setField("shop", "payments", "credential", "another-key")
    await event(1)
    await polled()
    assert.isFalse(existsSync(path))
  })

  it("reports settings that cannot be used", async () => {
    const made = project({ ".env": env })
    onTestFinished(() => made[Symbol.dispose]())
    const { token, url } = server()
    const options = { path: made.path(".env"), processEnv: {}, connect: { host: url, token } }
    const environment = await gather(options)
    const loaded = await resolve(environment, options)
    const failuresWith = async (settings: LoadOptions) => {
      const failures: Array<string> = []
      await watch(environment, { ...options, ...settings }, loaded, {
        ...{ interval: 10, signal: new AbortController().signal, changed: () => assert.fail("changed") },
        failed: ({ issues }) => failures.push(...issues.map(({ code }) => code))
      })
      return failures
    }
    assert.deepStrictEqual(await failuresWith({ connect: { host: "ftp://x", token } }), ["InvalidHost"])
    assert.deepStrictEqual(await failuresWith({ processEnv: { OP_CONNECT_RETRIES: "many" } }), ["InvalidOption"])
  })
})
