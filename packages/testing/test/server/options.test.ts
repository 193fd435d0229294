// Options as JavaScript and JSON pass them: names that are not known are refused, with the nearest known one.
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { assert, describe, it } from "vitest"
import { fromEnvFile, fromReferences, startFakeConnect } from "../../src/index.ts"
import { fakeConnectTest } from "../../src/runners/vitest.ts"
import { FakeConnect } from "../../src/server/FakeConnect.ts"

// biome-ignore lint/suspicious/noExplicitAny: what no compiler has seen
type Unchecked = any

const seed = { prod: { db: { password: "hunter2" } } }

const messageOf = async (run: () => unknown): Promise<string> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
  return assert.fail("accepted")
}

const cases: ReadonlyArray<readonly [options: Unchecked, message: string]> = [
  [{ latencyy: 5 }, 'Unknown option "latencyy". Did you mean "latency"?'],
  [{ unknownKeys: "kept" }, 'unknownKeys cannot be "kept". Use one of: drop, keep.'],
  [{ tokens: [{ vaults: ["prod"], wrte: true }] }, 'Unknown option "tokens[0].wrte". Did you mean "tokens[0].write"?'],
  [{ tokens: [{ vaults: "prod" }] }, 'tokens[0].vaults must be a list of strings; it is "prod". Correct the value.'],
  [{ faults: "down" }, "faults must be a list. Correct the value."],
  ["http://127.0.0.1", "The options must be an object; it is another text. Pass an object, such as { token: ... }."]
]

describe("options of a fake", () => {
  for (const [options, message] of cases) {
    it(`rejects invalid options on a socket and in-process: ${message}`, async () => {
      assert.strictEqual(await messageOf(() => startFakeConnect(seed, options)), message)
      const layer = Effect.scoped(Layer.build(FakeConnect.layer(seed, options)))
      assert.strictEqual(await messageOf(() => Effect.runPromise(layer)), message)
    })
  }

  it("reports all invalid options of a server at once", async () => {
    const options: Unchecked = { prot: 8080, host: "", port: 70_000 }
    assert.strictEqual(
      await messageOf(() => startFakeConnect(seed, options)),
      [
        'Unknown option "prot". Did you mean "port"?',
        "port must be an integer from 0 to 65535; it is 70000. Correct the value.",
        'host must be a string; it is "". Correct the value.'
      ].join("\n")
    )
  })

  it("rejects unknown options of replicas, seeds and fixtures", async () => {
    await using fake = await startFakeConnect(seed)
    const typo: Unchecked = { lg: 5 }
    assert.strictEqual(await messageOf(() => fake.replicas(1, typo)), 'Unknown option "lg". Did you mean "lag"?')
    assert.include(await messageOf(() => fromReferences([], { vals: {} } as Unchecked)), "Did you mean")
    assert.include(await messageOf(() => fromEnvFile(".env", { enf: {} } as Unchecked)), 'Did you mean "env"?')
    assert.include(
      await messageOf(() => fakeConnectTest(seed, { per: "tests" } as Unchecked)),
      "Use one of: file, test."
    )
  })
})
