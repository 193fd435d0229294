import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { makeMemoryStore } from "../../src/store/memoryStore.ts"
import { StoreError } from "../../src/store/SharedStore.ts"
import { makeStoreLink } from "../../src/store/storeLink.ts"
import { pass, run } from "../support/agents.ts"

describe("the link to a shared store", () => {
  it("disables the store after 3 consecutive failures, and enables it when the store responds", () =>
    run(
      Effect.gen(function* () {
        const [shared, local] = [yield* makeMemoryStore(), yield* makeMemoryStore()]
        let isBroken = false
        const error = new StoreError({ reason: "unreachable", code: "ECONNREFUSED" })
        const changes: Array<boolean> = []
        const link = yield* makeStoreLink(
          { ...shared, head: (scope) => Effect.suspend(() => (isBroken ? Effect.fail(error) : shared.head(scope))) },
          local,
          (isShared) => void changes.push(isShared)
        )
        const call = Effect.suspend(() => Effect.ignore(link.current().store.head("scope")))
        isBroken = true
        yield* Effect.repeat(call, { times: 1 })
        isBroken = false
        yield* call
        isBroken = true
        yield* Effect.repeat(call, { times: 1 })
        assert.deepInclude(link.current(), { isShared: true, generation: 0 })
        assert.isUndefined(link.problem())
        yield* call
        assert.deepInclude(link.current(), { isShared: false, generation: 1 })
        assert.strictEqual(link.problem()?.code, "ECONNREFUSED")
        yield* pass(5_000)
        assert.isFalse(link.current().isShared)
        isBroken = false
        yield* pass(1_000)
        assert.deepInclude(link.current(), { isShared: true, generation: 2 })
        assert.isUndefined(link.problem())
        assert.deepStrictEqual(changes, [false, true])
      })
    ))

  for (const kind of ["touch", "fill", "record", "take", "lease"] as const) {
    it(`does not use a store whose ${kind} fails, although it responds to other calls`, () =>
      run(
        Effect.gen(function* () {
          const [shared, local] = [yield* makeMemoryStore(), yield* makeMemoryStore()]
          let isBroken = false
          const error = new StoreError({ reason: "full", code: "OOM" })
          const failing = new Proxy(shared, {
            get: (target, name) => {
              const method: (...args: ReadonlyArray<unknown>) => Effect.Effect<unknown> = Reflect.get(target, name)
              if (name !== kind) return method
              return (...args: ReadonlyArray<unknown>) =>
                Effect.suspend(() => (isBroken ? Effect.fail(error) : method(...args)))
            }
          })
          const link = yield* makeStoreLink(failing, local)
          assert.isTrue(link.current().isShared)
          isBroken = true
          const body = new Uint8Array()
          const take = { perSecond: 1, burst: 1, leave: 0 }
          for (let count = 0; count < 3; count++) {
            const { store } = link.current()
            yield* Effect.ignore(store.head("scope"))
            yield* Effect.ignore(store.touch("scope", { moves: false, body, ageMs: 0, ttlMs: 1_000 }))
            yield* Effect.ignore(store.fill("scope", "name", { seq: 1, epoch: 0, version: 0, body, ttlMs: 1_000 }))
            yield* Effect.ignore(store.record("scope", "name"))
            yield* Effect.ignore(store.take("bucket", take))
            yield* Effect.ignore(store.lease("lease", 1_000))
          }
          assert.isFalse(link.current().isShared)
          assert.strictEqual(link.problem()?.code, "OOM")
          yield* pass(10_000)
          assert.deepInclude(link.current(), { isShared: false, generation: 1 })
          isBroken = false
          yield* pass(1_000)
          assert.isTrue(link.current().isShared)
        })
      ))
  }

  it("takes a reply that arrived in time, although this process was paused for longer", async () => {
    // Responds to messages, and then signals through the shared number that the reply was sent.
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const server = new Worker(
      `const { parentPort, workerData } = require("node:worker_threads")
       parentPort.on("message", () => {
         parentPort.postMessage("reply")
         Atomics.store(workerData, 0, 1)
         Atomics.notify(workerData, 0)
       })
       parentPort.postMessage("ready")`,
      { eval: true, workerData: flag }
    )
    await once(server, "message")
    const pause = () => {
      Atomics.wait(flag, 0, 0)
      const until = performance.now() + 300
      while (performance.now() < until);
    }
    const head = Effect.callback<{ readonly head: undefined; readonly now: number }>((resume) => {
      server.once("message", () => resume(Effect.succeed({ head: undefined, now: 0 })))
      server.postMessage("head")
      // The timer of the call starts first.
      setImmediate(pause)
    })
    const failures = await Effect.runPromise(
      Effect.scoped(
        Effect.gen(function* () {
          const [shared, local] = [yield* makeMemoryStore(), yield* makeMemoryStore()]
          const link = yield* makeStoreLink({ ...shared, record: () => Effect.as(head, undefined) }, local)
          return yield* Effect.match(link.current().store.record("scope", "name"), {
            onFailure: ({ code }) => code,
            onSuccess: () => "none"
          })
        })
      )
    )
    await server.terminate()
    assert.strictEqual(failures, "none")
  })
})
