// Applications over a whole fake, on virtual time: they start, follow their secrets, and start again from a snapshot, while
// items change, writes lag, requests fail and the token is revoked. A failure prints the seed that replays it.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as ConnectClient from "@opconnect/core/ConnectClient"
import * as SecretSnapshot from "@opconnect/core/SecretSnapshot"
import * as Secrets from "@opconnect/core/Secrets"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { TestClock } from "effect/testing"

const runs = Number(process.env.SIMULATION_RUNS ?? 40)
const firstSeed = Number(process.env.SIMULATION_SEED ?? 1)

/** mulberry32. */
const randomOf = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const titles = ["a", "b", "x"] as const
const vaultOf = { a: "prod", b: "prod", x: "other" } as const
const references = Object.fromEntries(
  titles.flatMap((title) =>
    ["username", "password"].map((field) => [`${title} ${field}`, `op://${vaultOf[title]}/${title}/${field}`])
  )
)
const itemOf = (title: string, version: number) => ({
  username: `${title} ${version}`,
  password: `${title} ${version}`
})
const seedOf = (versions: Readonly<Record<string, number>>) => ({
  prod: { a: itemOf("a", versions.a ?? 1), b: itemOf("b", versions.b ?? 1) },
  other: { x: itemOf("x", versions.x ?? 1) }
})

/** Milliseconds until a write can be read. */
const lagMs = 2_000

const faults = [
  { kind: "status", status: 503 },
  { kind: "status", status: 429 },
  { kind: "reset" },
  { kind: "html", status: 502 },
  { kind: "latency", latency: 700 }
] as const

const simulate = Effect.fnUntraced(function* (seed: number, folder: string) {
  const random = randomOf(seed)
  const between = (min: number, max: number) => min + Math.floor(random() * (max - min + 1))
  const chance = (probability: number) => random() < probability
  const fake = yield* FakeConnect
  const path = join(folder, `${seed}.snapshot`)
  const snapshot = {
    path,
    connect: { host: "http://connect.test", token: fake.token }
  }

  const versions: Record<string, number> = { a: 1, b: 1, x: 1 }
  let isDown = false
  let isRevoked = false

  /** Lets the time go on until the work ends: files are read and written in real time. */
  const settled = Effect.fnUntraced(function* <A, E>(work: Effect.Effect<A, E>) {
    const fiber = yield* Effect.forkChild(work)
    while (fiber.pollUnsafe() === undefined) {
      yield* TestClock.adjust(500)
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    return yield* Fiber.await(fiber)
  })

  /** What an application has been given, and the values that it follows. */
  const start = Effect.gen(function* () {
    const scope = yield* Scope.make()
    const context = yield* Layer.buildWithScope(
      Secrets.layer({ timeToLive: [0, 1_000, 60_000][between(0, 2)], staleIfError: chance(0.5) ? "1 hour" : 0 }).pipe(
        Layer.provide(ConnectClient.layer({ host: "http://connect.test", token: fake.token, retries: between(0, 1) }))
      ),
      scope
    )
    const secrets = Context.get(context, Secrets.Secrets)
    const given = new Map<string, number>()
    const give = (values: Readonly<Record<string, Redacted.Redacted>>, isOld: boolean) => {
      const seen = new Map<string, number>()
      for (const [key, value] of Object.entries(values)) {
        const title = key.slice(0, 1)
        const [name, text] = Redacted.value(value).split(" ")
        const version = Number(text)
        assert.strictEqual(name, title, "another item")
        assert.isAtMost(version, versions[title] ?? 0, `${key} was never written`)
        if (!isOld) assert.isAtLeast(version, given.get(title) ?? 0, `${key} is older than what was given before`)
        assert.strictEqual(version, seen.get(title) ?? version, "half of a change")
        seen.set(title, version)
      }
      if (!isOld) for (const [title, version] of seen) given.set(title, version)
    }
    const watched = new Map<string, number>()
    const watching = yield* Effect.forkIn(
      Stream.runForEach(
        secrets.watch(references, { interval: "10 seconds", onMissing: "wait", onFailure: () => Effect.void }),
        ({ current, key }) => Effect.sync(() => watched.set(key, Number(Redacted.value(current).split(" ")[1])))
      ),
      scope
    )
    /** Resolves everything with a snapshot to fall back on. */
    const resolve = Effect.fnUntraced(function* (isStart: boolean) {
      const [wasRevoked, wasDown] = [isRevoked, isDown]
      const exit = yield* settled(SecretSnapshot.resolveAll(secrets, references, snapshot))
      if (Exit.isFailure(exit)) {
        assert.isTrue(wasRevoked || wasDown, `a start failed without a reason: ${Cause.squash(exit.cause)}`)
        return
      }
      const { savedAt, values } = exit.value
      // Later, what was read before the token was revoked is given for as long as it is cached.
      assert.isFalse(wasRevoked && !wasDown && isStart, "was given after a refusal")
      if (savedAt !== undefined) {
        assert.isTrue(wasDown || wasRevoked, "from the snapshot although the server answers")
        assert.isAtMost(savedAt, yield* Effect.clockWith((clock) => clock.currentTimeMillis))
      }
      give(values, savedAt !== undefined)
    })
    return { resolve, watched, watching, close: Scope.close(scope, Exit.void) }
  })

  const apps = [yield* start]
  yield* apps[0]?.resolve(true) ?? Effect.void
  for (let step = 0; step < 10; step++) {
    const what = between(0, 9)
    if (what < 3) {
      const title = titles[between(0, titles.length - 1)] ?? "a"
      versions[title] = (versions[title] ?? 0) + 1
      yield* fake.merge({ [vaultOf[title]]: { [title]: itemOf(title, versions[title]) } })
    } else if (what < 6) yield* apps[between(0, apps.length - 1)]?.resolve(false) ?? Effect.void
    else if (what === 6 && apps.length < 3) {
      const app = yield* start
      apps.push(app)
      yield* app.resolve(true)
    } else if (what === 7) {
      isDown = chance(0.5)
      if (isDown) yield* fake.addFault(faults[between(0, faults.length - 1)] ?? faults[0])
      else yield* fake.clearFaults
    } else if (what === 8) {
      isRevoked = chance(0.3)
      yield* isRevoked ? fake.revokeToken(fake.token) : fake.restoreToken(fake.token)
    }
    yield* TestClock.adjust(between(0, 3_000))
  }
  // All is well again: a start and every watch have the newest values within the longest pause of a watch.
  ;[isDown, isRevoked] = [false, false]
  yield* fake.clearFaults
  yield* fake.restoreToken(fake.token)
  for (let minute = 0; minute < 7; minute++) yield* TestClock.adjust("1 minute")
  for (const { watched, watching } of apps) {
    assert.isUndefined(watching.pollUnsafe(), "a watch has ended")
    for (const [key, version] of watched)
      assert.strictEqual(version, versions[key.slice(0, 1)], `${key} is not the newest`)
  }
  const last = yield* start
  yield* last.resolve(true)
  for (const { close } of [...apps, last]) yield* close
})

describe("a simulation of applications over a fake", () => {
  it(`holds all invariants in ${runs} runs`, { timeout: 120_000 + runs * 3_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "opconnect-simulation-"))
    try {
      for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
        const exit = await simulate(seed, folder).pipe(
          Random.withSeed(seed),
          Effect.scoped,
          Effect.provide(FakeConnect.layer(seedOf({}), { lag: lagMs })),
          Effect.provide(TestClock.layer()),
          Effect.exit,
          Effect.runPromise
        )
        if (exit._tag === "Failure")
          throw new Error(`SIMULATION_SEED=${seed} SIMULATION_RUNS=1: ${Cause.squash(exit.cause)}`)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
