import { assert, describe, it } from "@effect/vitest"
import { InvalidArgumentError } from "commander"
import * as Flags from "../../src/cli/flags.ts"
import { testFolder } from "../support/folder.ts"

const messageOf = (parse: () => unknown) => {
  try {
    parse()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  return assert.fail("it was accepted")
}

describe("flags", () => {
  it.each([
    ["50", 50],
    ["0", 0],
    ["3600000", 3_600_000],
    ["20-80", { min: 20, max: 80 }],
    ["0-0", { min: 0, max: 0 }],
    ["3600000-3600000", { min: 3_600_000, max: 3_600_000 }],
    ["40/400", { median: 40, p99: 400 }],
    ["40/40", { median: 40, p99: 40 }]
  ])("parse the latency %s", (text, latency) => {
    assert.deepStrictEqual(Flags.latency(text), latency)
  })

  it.each(["", "-1", "1.5", "20-", "20-80-90", "20:80", "3600001", "1-3600001", "80-20", "400/40", "0/40"])(
    "refuse the latency %j",
    (text) => {
      assert.throws(() => Flags.latency(text), InvalidArgumentError)
    }
  )

  it("parse integers up to a maximum", () => {
    assert.deepStrictEqual(["0", "7", "65535"].map(Flags.integer(65_535)), [0, 7, 65_535])
    for (const text of ["65536", "-1", "1.0", "", " 1", "0x1"]) {
      assert.throws(() => Flags.integer(65_535)(text), InvalidArgumentError)
    }
    assert.deepStrictEqual(Flags.replicaLag("5"), [5])
    assert.deepStrictEqual(Flags.replicaLag("7", [5]), [5, 7])
  })

  it("collect faults, by name or in JSON", () => {
    const named = Flags.fault("coldStart")
    assert.deepStrictEqual(Flags.fault('{"kind":"hang"}', named), ["coldStart", { kind: "hang" }])
    assert.throws(() => Flags.fault("{", named), InvalidArgumentError)
  })

  it("collect tokens with their rights", () => {
    const first = Flags.reader("r==prod,,dev")
    assert.deepStrictEqual(Flags.writeOnly("o=dev", Flags.writer("w=dev", first)), [
      { token: "r=", vaults: ["prod", "dev"], write: false },
      { token: "w", vaults: ["dev"], write: true },
      { token: "o", vaults: ["dev"], read: false, write: true }
    ])
    for (const text of ["prod", "w=", "=prod", "w=,"]) {
      assert.throws(() => Flags.reader(text), InvalidArgumentError)
    }
  })

  it("accept one of several words", () => {
    assert.strictEqual(Flags.oneOf("keep", "hash")("hash"), "hash")
    assert.strictEqual(
      messageOf(() => Flags.oneOf("keep", "hash")("all")),
      "Use keep or hash."
    )
    assert.deepStrictEqual(Flags.all("b", Flags.all("a")), ["a", "b"])
  })

  it("accept the URL of a server", () => {
    assert.strictEqual(Flags.serverUrl("http://127.0.0.1:8080").port, "8080")
    assert.strictEqual(Flags.serverUrl("https://a.test").host, "a.test")
    for (const text of ["localhost:8080", "ftp://a.test", "a.test", ""]) {
      assert.throws(() => Flags.serverUrl(text), "--upstream must be an http:// or https:// URL")
    }
  })
})

describe("the seed of flags", () => {
  const folder = testFolder()
  const { write } = folder

  it("has the seed and the references of all env files", () => {
    const seed = write("seed.json", '\uFEFF{ "prod": { "db": { "password": "hunter2" } } }')
    const envFile = [write("a.env", "A=op://prod/db/host\n"), write("b.env", "B=op://dev/api/key\n")]
    const vaults = Flags.fullSeed({ seed, envFile }).$vaults ?? []
    assert.deepStrictEqual(
      vaults.map(({ items, name }) => [name, items?.flatMap(({ fields }) => fields?.map(({ label }) => label))]),
      [
        ["prod", ["password", "username", "notesPlain", "host"]],
        ["dev", ["key", "notesPlain"]]
      ]
    )
    assert.deepStrictEqual(Flags.seedOf({ seed }), { prod: { db: { password: "hunter2" } } })
    assert.deepStrictEqual(
      Flags.fullSeed({ envFile }).$vaults?.map(({ name }) => name),
      ["prod", "dev"]
    )
    assert.isUndefined(Flags.seedOf({}))
    assert.throws(() => Flags.fullSeed({}), "nothing to print: set --seed or --env-file")
  })

  it("names the place in a file that is not JSON, without its text", () => {
    const path = write("text.json", '{ "a": {}\n "b": {} }')
    assert.strictEqual(
      messageOf(() => Flags.seedOf({ seed: path })),
      `${path} is not JSON (line 2 column 2)`
    )
    const secret = write("secret.json", "hunter2")
    assert.strictEqual(
      messageOf(() => Flags.seedOf({ seed: secret })),
      `${secret} is not JSON`
    )
    assert.strictEqual(
      messageOf(() => Flags.readText(folder.path())),
      `cannot read ${folder.path()}: it is a directory`
    )
  })
})
