import { assert, describe, it } from "@effect/vitest"
import { ConnectApi } from "@opconnect/core/ConnectApi"
import { type Fault as FaultValue, faultPresets } from "@opconnect/testing"
import * as HttpApi from "effect/http-api/HttpApi"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { decode, make, sample } from "../../src/faults/faults.ts"
import { Fault } from "../../src/faults/schema.ts"
import { generator } from "../../src/store/random.ts"

describe("sample", () => {
  const samples = (latency: Parameters<typeof sample>[0]) => {
    const random = generator(1)
    return Array.from({ length: 20_000 }, () => sample(latency, random)).sort((left, right) => left - right)
  }

  it("returns a fixed latency unchanged", () => {
    assert.deepStrictEqual(new Set(samples(50)), new Set([50]))
  })

  it("draws uniformly between two bounds", () => {
    const all = samples({ min: 100, max: 200 })
    assert.isAtLeast(all[0] ?? 0, 100)
    assert.isAtMost(all.at(-1) ?? 0, 200)
    assert.approximately(all[10_000] ?? 0, 150, 3)
    assert.approximately(all[2_000] ?? 0, 110, 3)
  })

  it("draws with the given median and 99th percentile", () => {
    const all = samples({ median: 40, p99: 400 })
    assert.approximately(all[10_000] ?? 0, 40, 2)
    assert.approximately(all[19_800] ?? 0, 400, 40)
    assert.isAbove(all[0] ?? 0, 0)
  })

  it("returns the same samples in every run", () => {
    assert.deepStrictEqual(samples({ median: 40, p99: 400 }), samples({ median: 40, p99: 400 }))
  })
})

describe("decode", () => {
  it("decodes every preset by its name, and as JSON", () => {
    for (const [name, preset] of Object.entries(faultPresets)) {
      assert.deepStrictEqual(Result.getOrThrow(decode(name)), preset)
      assert.deepStrictEqual(Result.getOrThrow(decode(JSON.parse(JSON.stringify(preset)))), preset)
    }
  })

  it("decodes only endpoints and groups of the contract", () => {
    const names: Array<string> = Object.keys(ConnectApi.groups)
    HttpApi.reflect(ConnectApi, {
      onGroup: () => {},
      onEndpoint: ({ endpoint, group }) => names.push(`${group.identifier}.${endpoint.identifier}`)
    })
    assert.lengthOf(names, 20)
    for (const on of names) assert.isTrue(Result.isSuccess(decode({ kind: "hang", on })), on)
    assert.isTrue(Result.isFailure(decode({ kind: "hang", on: "items.read" })))
  })

  const scope = { name: "x", on: ["items", "vaults.list"], times: 1, probability: 0.5, seed: -1 }
  const replacing = { ...scope, applied: true }
  const page = { ...replacing, retryAfter: 0 }

  it.each([
    { kind: "status", status: 200, message: "m", body: { any: [null] }, headers: { "x-y": "z" }, ...page },
    { kind: "status", status: 599, on: "server" },
    { kind: "html", status: 200, ...page },
    { kind: "html" },
    { kind: "latency", latency: 0, ...scope },
    { kind: "latency", latency: { min: 0, max: 0 } },
    { kind: "latency", latency: { median: 1, p99: 1 } },
    { kind: "lag", lag: 0, ...scope },
    { kind: "reset", ...replacing },
    { kind: "hang", ...replacing },
    { kind: "slowBody", bytes: 1, every: 0, ...scope },
    { kind: "truncate", bytes: 0, ...scope },
    { kind: "wrongLength", by: -1, ...scope },
    { kind: "invalidJson", ...scope, probability: 1 },
    { kind: "invalidJson", probability: 0 }
  ])("accepts %j", (fault) => {
    assert.deepStrictEqual<unknown>(Result.getOrThrow(decode(fault)), fault)
  })

  it.each([
    { kind: "status" },
    { kind: "status", status: 199 },
    { kind: "status", status: 500.5 },
    { kind: "status", status: 500, retryAfter: -1 },
    { kind: "html", status: 600 },
    { kind: "lag", lag: 2 ** 31 },
    { kind: "lag", lag: -1 },
    { kind: "latency", latency: { min: 1, max: 2 ** 31 } },
    { kind: "latency", latency: { median: 2, p99: 1 } },
    { kind: "slowBody", bytes: 1.5, every: 1 },
    { kind: "slowBody", bytes: 1, every: -1 },
    { kind: "truncate", bytes: -1 },
    { kind: "wrongLength", by: 0.5 },
    { kind: "hang", times: 0 },
    { kind: "hang", probability: -0.1 },
    { kind: "hang", seed: 0.5 },
    { kind: "hang", on: [] as ReadonlyArray<string>, more: 1 },
    { kind: "hang", applied: "yes" },
    { kind: "latency", latency: { min: 2, max: 1 } },
    { kind: "latency", latency: { median: 0, p99: 1 } },
    { kind: "latency", latency: -1 },
    { kind: "latency" },
    { kind: "hang", probability: 1.1 },
    { kind: "slowBody", bytes: 0, every: 1 },
    { kind: "status", status: 500, headers: { "a b": "x" } },
    { kind: "status", status: 500, headers: { "": "x" } },
    { kind: "status", status: 500, headers: { a: "x\r\ny" } },
    { kind: "status", status: 500, headers: { a: "\u2713" } }
  ])("refuses %j", (fault) => {
    assert.isTrue(Result.isFailure(decode(fault)))
  })

  it("rejects values that are not objects", () => {
    for (const fault of [null, undefined, 1, []])
      assert.match(Result.getOrThrow(Result.flip(decode(fault))), /the kind of a fault must be one of/)
  })
})

describe("strike", () => {
  const struck = (...faults: ReadonlyArray<FaultValue>) => {
    const held = make()
    for (const fault of faults) Result.getOrThrow(held.add(fault))
    return held.strike("items.get").map(({ kind }) => kind)
  }

  it("adds latency and lag to the first deciding fault, in any order", () => {
    assert.deepStrictEqual(
      struck(
        { kind: "latency", latency: 1 },
        { kind: "lag", lag: 1 },
        { kind: "hang" },
        { kind: "latency", latency: 2 },
        { kind: "reset" }
      ),
      ["latency", "lag", "hang", "latency"]
    )
  })

  it("hits the same requests for the same seed, with independent randomness per fault", () => {
    const hits = (...faults: ReadonlyArray<FaultValue>) => {
      const active = make()
      for (const fault of faults) Result.getOrThrow(active.add(fault))
      return Array.from({ length: 64 }, () =>
        active
          .strike("items.get")
          .map(({ name }) => name)
          .join()
      )
    }
    const half = (more: object): FaultValue => ({ kind: "latency", latency: 0, probability: 0.5, ...more })
    assert.deepStrictEqual(hits(half({ seed: 1 })), hits(half({ seed: 1 })))
    assert.notDeepEqual(hits(half({ seed: 1 })), hits(half({ seed: 2 })))
    assert.deepStrictEqual(hits(half({})), hits(half({})))
    const both = hits(half({ name: "a" }), half({ name: "b" }))
    assert.deepStrictEqual(new Set(both), new Set(["", "a", "b", "a,b"]))
  })

  it("returns a value that its schema decodes", () => {
    assert.isTrue(Schema.is(Fault)({ kind: "hang", name: "x" }))
  })
})
