import { assert, describe, it } from "vitest"
import * as Flags from "../../src/cli/flags.ts"
import { makeProgram } from "../../src/cli/program.ts"
import { folder } from "../support/command.ts"

const flags: Flags.Flags = {
  ...{ socketMode: 0o660, staleIfError: 0, staleToken: 0, poll: 1_000, pollBudget: 2, memory: 1, upstreamRate: 50 },
  log: "json"
}

/** The flags that the command passes on. */
const parse = async (args: ReadonlyArray<string>) => {
  let parsed: Flags.Flags | undefined
  const program = makeProgram((command) => command.exitOverride().configureOutput({ writeErr: () => undefined }))
  const serve = program.commands.find((command) => command.name() === "serve") ?? assert.fail("no command")
  serve.action((flags: Flags.Flags) => {
    parsed = flags
  })
  await program.parseAsync(["serve", ...args], { from: "user" })
  return parsed
}

describe("the flags of serve", () => {
  it("have defaults", async () => {
    assert.deepStrictEqual<unknown>(await parse([]), {
      ...{ socketMode: 0o660, staleIfError: 24 * 3_600_000, staleToken: 3_600_000, poll: 1_000, pollBudget: 2 },
      ...{ memory: 64 * 1_024 ** 2, upstreamRate: 50, log: "json" }
    })
  })

  it("are read with their units", async () => {
    const read = await parse([
      ...["--listen", "[::1]:8200", "--admin-listen", ":9000", "--socket", "s", "--socket-mode", "600"],
      ...["--stale-if-error", "2h", "--stale-token", "0", "--poll", "500ms", "--poll-budget", "30/m"],
      ...[
        "--memory",
        "128MiB",
        "--upstream-rate",
        "0.5",
        "--key-file",
        "a",
        "--key-file",
        "b",
        "--environment",
        "a.b-c_1"
      ],
      ...["--log", "text", "--insecure-upstream", "--redis", "redis://redis", "--audit", "log"]
    ])
    assert.deepStrictEqual<unknown>(read, {
      ...{ listen: { host: "::1", port: 8_200 }, adminListen: { host: "0.0.0.0", port: 9_000 } },
      ...{ socket: "s", socketMode: 0o600, staleIfError: 7_200_000, staleToken: 0, poll: 500, pollBudget: 0.5 },
      ...{ memory: 128 * 1_024 ** 2, upstreamRate: 0.5, keyFile: ["a", "b"], environment: "a.b-c_1", log: "text" },
      ...{ insecureUpstream: true, redis: "redis://redis", audit: "log" }
    })
  })

  for (const [read, accepted, rejected] of [
    [Flags.interval, [["100ms", 100]], ["99ms", "1", ""]],
    [
      Flags.rate,
      [
        ["2/s", 2],
        ["2", 2],
        ["30/m", 0.5],
        ["0.25", 0.25]
      ],
      ["0", "0/s", "-1", "", "2/h", "1e3", "1234567"]
    ],
    [
      Flags.bytes,
      [
        ["1MiB", 1_048_576],
        ["1048576", 1_048_576],
        ["1048576B", 1_048_576],
        ["1049kB", 1_049_000],
        ["1024 KiB", 1_048_576],
        ["2MB", 2_000_000],
        ["1GB", 1e9],
        ["1GiB", 1_073_741_824]
      ],
      ["1048575", "1MB", "1mib", "MiB", "", "1.5MiB", "64 TiB"]
    ],
    [
      Flags.mode,
      [
        ["0660", 0o660],
        ["600", 0o600]
      ],
      ["66", "0888", "1777", "06600"]
    ],
    [
      Flags.environmentName,
      [
        ["prod", "prod"],
        ["x".repeat(64), "x".repeat(64)]
      ],
      ["", "a b", "a/b", "x".repeat(65)]
    ]
  ] satisfies ReadonlyArray<
    readonly [(text: string) => unknown, ReadonlyArray<readonly [string, unknown]>, ReadonlyArray<string>]
  >) {
    it(`accepts ${accepted.map(([text]) => text.slice(0, 9)).join(", ")}, and rejects ${rejected.length} others`, () => {
      for (const [text, expected] of accepted) assert.strictEqual(read(text), expected, text)
      for (const text of rejected) assert.throws(() => read(text), /^(Use|The minimum)/, undefined, text)
    })
  }

  it("set a certificate together with its key", () => {
    assert.isUndefined(Flags.tlsOf(flags))
    const files = { tlsCert: "cert", tlsKey: "key" }
    assert.deepStrictEqual(Flags.tlsOf({ ...flags, ...files }), { cert: "cert", key: "key", clientCa: undefined })
    assert.strictEqual(Flags.tlsOf({ ...flags, ...files, clientCa: "ca" })?.clientCa, "ca")
    for (const name of ["tlsCert", "tlsKey"])
      assert.throws(() => Flags.tlsOf({ ...flags, [name]: "file" }), /must be set/)
    assert.throws(() => Flags.tlsOf({ ...flags, clientCa: "ca" }), /--client-ca requires/)
  })

  it("set the keys of the shared store, at most two", () => {
    const directory = folder()
    const [first, second] = [1, 2].map((byte) => directory.write(`${byte}`, new Uint8Array(32).fill(byte)))
    const keysOf = (...keyFile: ReadonlyArray<string>) => Flags.keysOf({ ...flags, redis: "redis://redis", keyFile })
    assert.deepStrictEqual(Flags.keysOf(flags), [])
    const keys = keysOf(first ?? "", second ?? "")
    assert.deepStrictEqual(
      keys.map((key) => [...key]),
      [1, 2].map((byte) => Array.from({ length: 32 }, () => byte))
    )
    assert.throws(() => keysOf(first ?? "", second ?? "", first ?? ""), /at most twice/)
    assert.throws(() => keysOf(), /--redis requires --key-file/)
    assert.throws(() => Flags.keysOf({ ...flags, redis: "redis://redis" }), /--redis requires --key-file/)
    assert.throws(() => Flags.keysOf({ ...flags, keyFile: [first ?? ""] }), /--key-file requires --redis/)
    assert.throws(() => keysOf(directory.path(".")), /is not a regular file/)
    for (const mode of [0o604, 0o640]) {
      const open = directory.write(`open-${mode}`, new Uint8Array(32), mode)
      assert.throws(() => keysOf(open), /can be read by the group or by everyone/)
    }
  })
})

describe("OP_CONNECT_HOST", () => {
  const read = (text: string | undefined, insecureUpstream = false, proxy = {}) =>
    Flags.readHosts(text, { insecureUpstream, proxy })

  it("lists each host once", () => {
    assert.deepStrictEqual(read("http://connect:8080/, https://b.example, http://connect:8080"), [
      "http://connect:8080",
      "https://b.example"
    ])
    assert.deepStrictEqual(read("unix:/run/connect.sock"), ["unix:/run/connect.sock"])
    for (const text of [undefined, "", " , "]) assert.throws(() => read(text), /No Connect server is set/)
  })

  it("may be a public host without TLS only with --insecure-upstream", () => {
    const host = "http://connect.example.com"
    assert.throws(() => read(`http://localhost,${host}`), /connect\.example\.com is outside a private network/)
    assert.deepStrictEqual(read(host, true), [host])
    assert.deepStrictEqual(read("http://10.0.0.1"), ["http://10.0.0.1"])
  })
})
