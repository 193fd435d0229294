import { assert, layer } from "@effect/vitest"
import { ConnectClient, layer as clientLayer, type Service } from "@opconnect/core/ConnectClient"
import type { ConnectError } from "@opconnect/core/ConnectError"
import type { Fault } from "@opconnect/testing"
import { FakeConnect } from "@opconnect/testing/FakeConnect"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import { TestClock } from "effect/testing"
import { db, options, prod, seed } from "./suites/contract.ts"
import { sample } from "./support/whole.ts"

const totalTimeout = 30_000

/** Faults of a single request. */
const faults: ReadonlyArray<Fault> = [
  { kind: "status", status: 408 },
  { kind: "status", status: 429 },
  { kind: "status", status: 429, retryAfter: 1 },
  { kind: "status", status: 500 },
  { kind: "status", status: 503, retryAfter: 1 },
  { kind: "html", status: 502 },
  { kind: "html", status: 503 },
  { kind: "html", status: 504, applied: true },
  { kind: "html", status: 404 },
  { kind: "html", status: 200 },
  { kind: "status", status: 302, body: "", headers: { location: "https://elsewhere.test" } },
  { kind: "reset" },
  { kind: "reset", applied: true },
  { kind: "hang" },
  { kind: "hang", applied: true },
  { kind: "invalidJson" }
]

/** Responses that something else has sent: without a start to wait for, and another host to ask, they are final. */
const isForeign = (fault: Fault) =>
  fault.kind === "invalidJson" ||
  (fault.kind === "html" && (fault.status === 404 || fault.status === 200)) ||
  (fault.kind === "status" && fault.status === 302)

const isRepeated = (fault: Fault) => !isForeign(fault)

interface Class {
  readonly name: string
  readonly call: (client: Service) => Effect.Effect<unknown, unknown>
  readonly method: string
}

const draft = { vault: { id: prod }, category: "LOGIN", title: "made by the table" }

const classes: ReadonlyArray<Class> = [
  { name: "a read", method: "GET", call: ({ items }) => items.get(prod, db) },
  { name: "a list", method: "GET", call: ({ vaults }) => vaults.list() },
  {
    name: "an idempotent write",
    method: "PATCH",
    call: ({ items }) => items.patch(prod, db, [{ op: "replace", path: "/favorite", value: true }])
  },
  { name: "an unsafe write", method: "POST", call: ({ items }) => items.create(prod, draft) },
  { name: "a delete", method: "DELETE", call: ({ items }) => items.delete(prod, db) }
]

/** In `test` each fault once and without end, each with one of the classes. */
const cells = sample(
  classes.flatMap((one) =>
    faults.flatMap((fault) => [
      { ...one, fault, times: 1, cell: `${one.name}, ${JSON.stringify(fault)} once` },
      { ...one, fault, times: undefined, cell: `${one.name}, ${JSON.stringify(fault)} without end` }
    ])
  )
)

const fake = FakeConnect.layer(seed, options)
const client = Layer.unwrap(
  Effect.map(FakeConnect, ({ token }) => clientLayer({ host: "http://connect.test", token, totalTimeout }))
)

layer(Layer.provideMerge(client, fake))("every fault is survived or ends in time with a typed error", (it) => {
  it.effect.each(cells)("$cell", ({ call, fault, method, times }) =>
    Effect.gen(function* () {
      const { addFault, clearFaults, requests, reset, token } = yield* FakeConnect
      yield* reset
      // A client of its own: hosts rest, and pauses last.
      const connect = yield* Effect.provide(
        ConnectClient,
        clientLayer({ host: "http://connect.test", token, totalTimeout })
      )
      yield* addFault(times === undefined ? fault : { ...fault, times })
      const fiber = yield* Effect.forkChild(Effect.result(call(connect)))
      yield* TestClock.adjust(totalTimeout)
      const exit = fiber.pollUnsafe()
      assert.isDefined(exit, "the call outlives its limit")
      const result = yield* Fiber.join(fiber)
      const sent = (yield* requests).filter((request) => request.method === method)
      if (result._tag === "Failure") {
        const error = result.failure as ConnectError
        assert.strictEqual(error.attempts, sent.length)
        assert.isFalse(times === 1 && method === "GET" && isRepeated(fault), "a read is repeated")
        if (method === "GET") assert.isFalse(error.mayHaveBeenProcessed)
      }
      if (method === "POST") {
        yield* clearFaults
        const all = yield* Effect.forkChild(connect.items.list(prod))
        yield* TestClock.adjust(totalTimeout)
        const createdItems = (yield* Fiber.join(all)).filter(({ title }) => title === draft.title)
        assert.isAtMost(createdItems.length, 1, "created twice")
        if (result._tag === "Success") assert.lengthOf(createdItems, 1)
      }
    })
  )
})
