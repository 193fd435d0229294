import { assert, describe, it } from "@effect/vitest"
import {
  type Connect,
  ConnectError,
  ConnectOptionsError,
  createConnect,
  duringStartup,
  Secret,
  SecretsError
} from "@opconnect/core/promise"

const connect = createConnect({ host: "http://127.0.0.1:1", token: "t", retries: 0, totalTimeout: 2_000 })

type Call = (...given: ReadonlyArray<unknown>) => unknown

/** The methods of a client, with arguments that have the right types. */
const methods: Readonly<Record<string, ReadonlyArray<unknown>>> = {
  "vaults.list": [],
  "vaults.get": ["v"],
  "vaults.getByName": ["v"],
  "items.list": ["v"],
  "items.get": ["v", "i"],
  "items.getByTitle": ["v", "t"],
  "items.listByTitle": ["v", "t"],
  "items.listByTitleContaining": ["v", "t"],
  "items.listByTag": ["v", "t"],
  "items.create": ["v", { vault: { id: "v" }, category: "LOGIN" }],
  "items.update": ["v", "i", { vault: { id: "v" }, category: "LOGIN" }],
  "items.patch": ["v", "i", [{ op: "replace", path: "/title", value: "x" }]],
  "items.setField": ["v", "i", "f", "x"],
  "items.delete": ["v", "i"],
  "files.list": ["v", "i"],
  "files.get": ["v", "i", "f"],
  "files.content": ["v", "i", "f"],
  "files.bytes": ["v", "i", "f"],
  "files.text": ["v", "i", "f"],
  "files.download": ["v", "i", "f", "/tmp/never-written"],
  "activity.list": [],
  "activity.stream": [],
  "server.heartbeat": [],
  "server.health": [],
  "server.metrics": [],
  "secrets.resolve": ["op://v/i/f"],
  "secrets.resolveAll": [{ A: "op://v/i/f" }],
  "secrets.resolveEach": [{ A: "op://v/i/f" }],
  "secrets.resolveTemplate": ["op://v/i/f"],
  "secrets.plan": [{ A: "op://v/i/f" }],
  "secrets.watch": [{ A: "op://v/i/f" }],
  "secrets.live": ["op://v/i/f"]
}

const rejection = async (name: string, given: ReadonlyArray<unknown>): Promise<unknown> => {
  const [group = "", method = ""] = name.split(".")
  const call = Reflect.get(Reflect.get(connect, group), method) as Call
  try {
    const result = call(...given)
    if (typeof result === "object" && result !== null && Symbol.asyncIterator in result) {
      for await (const _ of result as AsyncIterable<unknown>) break
    } else await result
  } catch (error) {
    return error
  }
  return undefined
}

const wrongOptions = [
  null,
  5,
  "options",
  [],
  { signl: undefined },
  { unknown: true },
  { signal: "no signal" },
  {
    filter: 5,
    inline: "yes",
    waitUntilVisible: -5,
    limit: -1,
    pageSize: 0,
    interval: 0,
    variables: 1,
    snapshot: 1,
    size: -1
  }
]

describe("arguments", () => {
  it("arguments are described for every method", () => {
    const all = (["vaults", "items", "files", "activity", "server", "secrets"] as const).flatMap((group) =>
      Object.keys(connect[group]).map((method) => `${group}.${method}`)
    )
    assert.sameMembers(Object.keys(methods), all)
  })

  it.each(Object.keys(methods))("arguments of %s: invalid options are one error", async (name) => {
    for (const options of wrongOptions) {
      const error = await rejection(name, [...(methods[name] ?? []), options])
      assert.instanceOf(error, ConnectOptionsError, `${name} ${JSON.stringify(options)}`)
      assert.isAbove(error.issues.length, 0)
    }
  })

  it.each(Object.keys(methods))("arguments of %s: a wrong argument is never an internal error", async (name) => {
    const given = methods[name] ?? []
    for (const index of given.keys()) {
      for (const wrong of [
        undefined,
        null,
        5,
        {},
        [],
        Symbol("s"),
        new Secret("x"),
        () => 1,
        { A: undefined },
        { A: 5 }
      ]) {
        // No reference at all is watched for ever.
        if (name === "secrets.watch" && typeof wrong === "object" && Object.keys(wrong ?? [0]).length === 0) continue
        const error = await rejection(name, given.with(index, wrong))
        if (error instanceof ConnectError) assert.notStrictEqual(error.code, "InternalError", error.message)
        else if (error !== undefined) {
          assert.isTrue(error instanceof SecretsError || error instanceof ConnectOptionsError, String(error))
        }
      }
    }
  })

  it("names the nearest option", async () => {
    const error = await rejection("items.create", ["v", {}, { waitUntilVisble: true }])
    assert.instanceOf(error, ConnectOptionsError)
    assert.deepStrictEqual(error.issues[0], {
      code: "UnknownOption",
      message: 'Unknown option "waitUntilVisble".',
      hint: 'Did you mean "waitUntilVisible"?',
      place: { key: "waitUntilVisble" }
    })
  })

  const wrongClients: ReadonlyArray<readonly [unknown, RegExp]> = [
    [{ retires: 0 }, /Did you mean "retries"/],
    [{ tokne: "x" }, /Did you mean "token"/],
    [{ requestTimeout: "60" }, /60s or 60ms/],
    [{ requestTimeout: -1 }, /requestTimeout must be/],
    [{ startupTimeout: "soon" }, /startupTimeout must be a duration/],
    [{ retries: "3" }, /retries must be an integer/],
    [{ host: 5 }, /host must be a URL/],
    [{ host: ["http://a", 5] }, /host must be a URL/],
    [{ token: 5 }, /token must be a string/],
    [{ tokenFile: 5 }, /tokenFile must be a path/],
    [{ headers: ["a"] }, /headers must be an object/],
    [{ headers: { a: 5 } }, /headers must be an object/],
    [{ headers: null }, /headers must be an object/],
    [{ userAgent: 5 }, /userAgent must be a string/],
    [{ http: "undici" }, /Use one of: node, fetch/],
    [{ cache: 5 }, /cache must be an object/],
    [{ cache: { timeToLiv: 5 } }, /Did you mean "cache.timeToLive"/],
    [{ staleIfError: "1 fortnight" }, /staleIfError must be a duration/],
    [{ warn: "no" }, /warn must be a function/],
    [null, /must be an object/],
    ["http://host", /must be an object/]
  ]

  const wrongStarts: ReadonlyArray<readonly [unknown, RegExp]> = [
    [{ timeout: "soon" }, /timeout must be a duration/],
    [{ timeout: -1 }, /timeout must be/],
    [{ tiemout: 5 }, /Did you mean "timeout"/],
    [{ onEvent: "log" }, /onEvent must be a function/],
    ["60s", /must be an object/]
  ]

  it.each(wrongStarts)("duringStartup rejects %j before the work starts", async (options, message) => {
    await using connect = createConnect({ host: "http://connect.test", token: "t" })
    let started = false
    const work = async () => {
      started = true
    }
    const error = await duringStartup(connect, options as never, work).then(
      () => assert.fail("it was not rejected"),
      (cause: unknown) => cause
    )
    assert.instanceOf(error, ConnectOptionsError)
    assert.match(error.message, message)
    assert.isFalse(started)
  })

  it.each(wrongClients)("createConnect rejects %j", (options, message) => {
    const good = { host: "http://connect.test", token: "t" }
    const given = typeof options === "object" && options !== null ? { ...good, ...options } : options
    try {
      createConnect(given as never)
    } catch (error) {
      assert.instanceOf(error, ConnectOptionsError)
      assert.match(error.message, message)
      assert.notInclude(error.message, "[object")
      return
    }
    assert.fail("nothing was thrown")
  })

  it("recognises the errors and secrets of another copy of the classes", async () => {
    const key = Symbol.for("@opconnect/core/promise/ConnectError")
    class OtherCopy extends Error {}
    Object.defineProperty(OtherCopy.prototype, key, { value: true })
    assert.instanceOf(new OtherCopy(), ConnectError)
    assert.notInstanceOf(new Error("x"), ConnectError)
    class Own extends Secret {}
    assert.instanceOf(new Own("x"), Secret)
    assert.notInstanceOf(new Secret("x"), Own)
    const client: Connect = connect
    await client.close()
  })
})

describe("options of createConnect that are no object", () => {
  for (const options of ["http://connect.example", ["http://connect.example"], 5, null, () => ({})]) {
    it(`options of createConnect that are no object are one issue: ${Array.isArray(options) ? "an array" : typeof options}`, () => {
      try {
        createConnect(options as never)
        assert.fail("accepted")
      } catch (error) {
        assert.instanceOf(error, ConnectOptionsError)
        assert.lengthOf(error.issues, 1)
        assert.match(
          error.message,
          /^The options must be an object; it is .*\. Pass an object, such as \{ host: \.\.\. \}\.$/
        )
      }
    })
  }

  it("references in a Map or a Set are refused: none of them would be resolved", async () => {
    const client = createConnect({ host: "http://127.0.0.1:1", token: "t" })
    for (const references of [new Map([["a", "op://v/i/f"]]), new Set(["op://v/i/f"])]) {
      const error = await client.secrets.resolveAll(references as never).catch((cause: unknown) => cause)
      assert.instanceOf(error, ConnectOptionsError)
      assert.match(error.message, /^The references must be an object of strings; they are a (?:Map|Set)\./)
    }
    await client.close()
  })

  it("createConnect accepts headers that are named like the keys of an issue", async () => {
    const client = createConnect({ host: "http://127.0.0.1:1", token: "t", headers: { code: "1", hint: "2" } })
    await client.close()
  })
})

describe("hints of failed calls", () => {
  const hintOf = async (options: Parameters<typeof createConnect>[0], use: (one: Connect) => Promise<unknown>) => {
    await using one = createConnect({ retries: 0, totalTimeout: 2_000, ...options })
    try {
      await use(one)
    } catch (error) {
      assert.isTrue(error instanceof ConnectError || error instanceof SecretsError)
      const { issues } = error as ConnectError | SecretsError
      return issues[0]?.hint
    }
    return assert.fail("succeeded")
  }
  const away = { host: "http://127.0.0.1:1", token: "t" }
  const uses: Readonly<Record<string, (one: Connect) => Promise<unknown>>> = {
    "of a request": ({ vaults }) => vaults.list(),
    "of a reference": ({ secrets }) => secrets.resolve("op://v/i/f"),
    "of several references": ({ secrets }) => secrets.resolveAll({ a: "op://v/i/f", b: "op://v/i/g" })
  }
  for (const [what, use] of Object.entries(uses)) {
    it(`hints name the option that was given: ${what}`, async () => {
      assert.strictEqual(await hintOf(away, use), "Start the Connect server, or correct the port in host.")
    })
  }

  it("hints name a token file that cannot be read by its option", async () => {
    await using one = createConnect({ host: away.host, tokenFile: "/nowhere/token" })
    const error = await one.vaults.list().catch((reason: unknown) => reason)
    assert.instanceOf(error, ConnectOptionsError)
    assert.strictEqual(error.issues[0]?.place?.key, "tokenFile")
    assert.notInclude(error.message, "OP_CONNECT_")
  })
})
