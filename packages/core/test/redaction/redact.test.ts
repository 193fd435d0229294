import { inspect } from "node:util"
import { redact, redactor, redactWhenPrinted } from "@opconnect/core/Redaction"
import { assert, describe, it } from "vitest"

describe("redact", () => {
  it("replaces secrets in every form, every occurrence, and overlapping ones whole", () => {
    const token = "eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl"
    const forms = [
      token,
      token,
      JSON.stringify(token),
      Buffer.from(`Bearer ${token}`).toString("base64"),
      Buffer.from(token).toString("hex")
    ]
    const redacted = redact(forms.join(" "), [token])
    assert.match(redacted, /^<redacted> <redacted> "<redacted>" \S{0,11}<redacted>\S{0,3} <redacted>$/)
    assert.strictEqual(redact("<first-half-second>", ["first-half", "half-second"]), "<<redacted>>")
    assert.strictEqual(redact("é🔑 pässword ü", ["pässword"]), "é🔑 <redacted> ü")
    assert.strictEqual(redact("nothing here", ["hunter2"]), "nothing here")
    assert.strictEqual(redact("nothing here, or undefined", []), "nothing here, or undefined")
    assert.strictEqual(redact("half a pair: \ud800", ["hunter2"]), "half a pair: \ud800")
  })

  it("leaves short and ordinary values, unless whole-word matching is requested", () => {
    const secrets = ["on", "12", "production", "a.c"]
    const text = 'expected number, got "on" of 12 (121, once) in production, abc a.c'
    assert.strictEqual(redact(text, secrets), text)
    assert.strictEqual(
      redactor(secrets, { ordinary: true })(text),
      'expected number, got "<redacted>" of <redacted> (121, once) in <redacted>, abc <redacted>'
    )
    assert.strictEqual(redact("pin 4711", ["4711"], { minLength: 4 }), "pin <redacted>")
    assert.strictEqual(redact("got on of <>", ["", " on\n"], { ordinary: true }), "got <redacted> of <>")
    // One begins like another: the rest of the longer one must not be left over.
    for (const both of [
      ["a", "a.c"],
      ["a.c", "a"]
    ]) {
      assert.strictEqual(redactor(both, { ordinary: true })("a.c, a"), "<redacted>, <redacted>")
    }
  })
})

describe("redactWhenPrinted", () => {
  class Account {
    readonly name = "app"
    readonly password = "hunter2hunter2"
  }
  class Unprintable {
    toJSON() {
      return { password: "hunter2hunter2", port: 1 }
    }
  }
  class Shown {
    [inspect.custom]() {
      return `Shown(${this.password})`
    }
    readonly password = "hunter2hunter2"
  }
  const kinds: Readonly<Record<string, readonly [value: unknown, shown: RegExp, json: string]>> = {
    text: ["a hunter2hunter2 b", /'a <redacted> b'/, '"a <redacted> b"'],
    number: [5432, /5432/, "5432"],
    null: [null, /null/, "null"],
    array: [["hunter2hunter2", 1], /\[ '<redacted>', 1 \]/, '["<redacted>",1]'],
    Map: [new Map([["hunter2hunter2", "x"]]), /Map\(1\) \{ '<redacted>' => 'x' \}/, "{}"],
    Set: [new Set(["hunter2hunter2", "x"]), /Set\(2\) \{ '<redacted>', 'x' \}/, "{}"],
    object: [{ deep: { er: "hunter2hunter2" } }, /deep: \{ er: '<redacted>' \}/, '{"deep":{"er":"<redacted>"}}'],
    "object without a prototype": [
      Object.assign(Object.create(null), { er: "hunter2hunter2" }),
      /er: '<redacted>'/,
      '{"er":"<redacted>"}'
    ],
    instance: [new Account(), /\{ name: 'app', password: '<redacted>' \}/, '{"name":"app","password":"<redacted>"}'],
    Date: [new Date(0), /1970-01-01T00:00:00.000Z/, '"1970-01-01T00:00:00.000Z"'],
    Error: [new Error("no hunter2hunter2"), /Error: no <redacted>/, "{}"],
    "Error with a code": [
      Object.assign(new Error("no hunter2hunter2"), { code: "E1" }),
      /Error: no <redacted>.*code: 'E1'/s,
      '{"code":"E1"}'
    ],
    "instance with an output of its own": [new Shown(), /Shown\(<redacted>\)/, '{"password":"<redacted>"}'],
    "toJSON that is no function": [
      { toJSON: "hunter2hunter2" },
      /\{ toJSON: '<redacted>' \}/,
      '{"toJSON":"<redacted>"}'
    ],
    bytes: [new Uint8Array([104, 117]), /'<redacted>'/, '"<redacted>"'],
    "array buffer": [new ArrayBuffer(2), /'<redacted>'/, '"<redacted>"'],
    toJSON: [new Unprintable(), /Unprintable \{\}/, '{"password":"<redacted>","port":1}']
  }

  it.each(Object.keys(kinds))("shows a value of the kind %s, without its secrets", (kind) => {
    const [value, shown, json] = kinds[kind] ?? assert.fail(kind)
    const dressed = redactWhenPrinted({ value }, ["hunter2hunter2"])
    assert.match(inspect(dressed, { depth: 9 }), shown)
    assert.strictEqual(JSON.stringify(dressed), `{"value":${json}}`)
    assert.deepStrictEqual(dressed.value, value)
  })

  it("redacts the given keys at the top level only", () => {
    const value = { port: 5432, inner: { port: 5432 }, list: [{ port: 5432 }] }
    const dressed = redactWhenPrinted(value, [], new Set(["port"]))
    assert.strictEqual(JSON.stringify(dressed), '{"port":"<redacted>","inner":{"port":5432},"list":[{"port":5432}]}')
    assert.strictEqual(inspect(dressed), "{ port: '<redacted>', inner: { port: 5432 }, list: [ { port: 5432 } ] }")
    assert.strictEqual(dressed.port, 5432)
  })

  class Box {
    readonly inner: unknown
    constructor(inner: unknown) {
      this.inner = inner
    }
  }

  it("shows a frozen instance with its class, to the depth that inspect is given", () => {
    const box = Object.freeze(new Box([[[["hunter2hunter2"]]]]))
    const dressed = redactWhenPrinted({ box }, ["hunter2hunter2"])
    const shown = inspect(dressed, { breakLength: Number.POSITIVE_INFINITY, compact: 9, depth: 9 })
    assert.match(shown, /Box \{ inner: \[ \[ \[ \[ '<redacted>' \] \] \] \] \}/)
  })

  it("shows an instance to the depth that inspect is given", () => {
    class Tree {
      readonly [inspect.custom] = (depth: number, options: object, print: typeof inspect) =>
        print([[[["hunter2hunter2"]]]], { ...options, depth })
    }
    const value = { box: new Box([[[["hunter2hunter2"]]]]), tree: new Tree() }
    const dressed = redactWhenPrinted(value, ["hunter2hunter2"])
    const shown = (depth: number) => inspect(dressed, { breakLength: Number.POSITIVE_INFINITY, compact: 9, depth })
    const deep = "[ [ [ [ '<redacted>' ] ] ] ]"
    assert.strictEqual(shown(9), `{ box: { inner: ${deep} }, tree: ${deep} }`)
    assert.strictEqual(shown(2), "{ box: { inner: [ [Array] ] }, tree: [ [ [Array] ] ] }")
    assert.strictEqual(shown(0), "{ box: [Object], tree: [Array] }")
  })

  it("shows an instance that contains itself", () => {
    const box = new Box([])
    Object.assign(box, { inner: [box, "hunter2hunter2"] })
    const dressed = redactWhenPrinted({ box }, ["hunter2hunter2"])
    assert.strictEqual(inspect(dressed), "{ box: { inner: [ [Object], '<redacted>' ] } }")
  })

  it("shows maps and sets to the depth that inspect is given", () => {
    const deep = [[[["hunter2hunter2"]]]]
    const dressed = redactWhenPrinted({ map: new Map([["k", deep]]), set: new Set([deep]) }, ["hunter2hunter2"])
    const shown = inspect(dressed, { breakLength: Number.POSITIVE_INFINITY, compact: 9, depth: 9 })
    assert.match(shown, /map: Map\(1\) \{ 'k' => \[ \[ \[ \[ '<redacted>' \] \] \] \] \}/)
    assert.match(shown, /set: Set\(1\) \{ \[ \[ \[ \[ '<redacted>' \] \] \] \] \}/)
  })

  it("copies plain objects and lists, and returns instances themselves", () => {
    const plain = { password: "hunter2hunter2" }
    const bare = Object.assign(Object.create(null), plain)
    const value = { account: new Account(), bare, list: [plain], plain }
    const dressed = redactWhenPrinted(value, ["hunter2hunter2"])
    assert.strictEqual(dressed.account, value.account)
    assert.notStrictEqual(dressed.bare, bare)
    assert.notStrictEqual(dressed.list, value.list)
    assert.notStrictEqual(dressed.plain, plain)
    for (const copied of [bare, value.list, plain]) assert.include(inspect(copied), "hunter2hunter2")
  })

  it("hides secrets also where a part is printed alone", () => {
    class Empty {}
    const value = { account: new Account(), empty: new Empty(), list: ["hunter2hunter2"] }
    const { account, empty, list } = redactWhenPrinted(value, ["hunter2hunter2"])
    assert.strictEqual(inspect(account), "{ name: 'app', password: '<redacted>' }")
    assert.strictEqual(JSON.stringify(account), '{"name":"app","password":"<redacted>"}')
    assert.strictEqual(inspect(list), "[ '<redacted>' ]")
    assert.strictEqual(inspect(empty), "Empty {}")
  })

  it("returns values that cannot be wrapped unchanged", () => {
    const frozen = Object.freeze({ a: 1 })
    class Frozen {
      readonly a = 1
      constructor() {
        Object.freeze(this)
      }
    }
    assert.deepStrictEqual(redactWhenPrinted(frozen, ["hunter2hunter2"]), frozen)
    const one = new Frozen()
    assert.strictEqual(redactWhenPrinted(one, ["hunter2hunter2"]), one)
    assert.strictEqual(redactWhenPrinted("hunter2hunter2", ["hunter2hunter2"]), "hunter2hunter2")
    assert.isNull(redactWhenPrinted(null, ["hunter2hunter2"]))
  })

  it("hides secrets from inspect and JSON at any depth, and returns the values to code", () => {
    class Url {
      readonly #text: string
      constructor(text: string) {
        this.#text = text
      }
      [inspect.custom]() {
        return `Url(${this.#text})`
      }
    }
    const value = {
      PASSWORD: "hunter2hunter2",
      nested: { list: ["a hunter2hunter2 b", 1], map: new Map([["k", "hunter2hunter2"]]), when: new Date(0) },
      url: new Url("x:hunter2hunter2@y"),
      bytes: Buffer.from("hunter2hunter2"),
      DERIVED: 5432
    }
    const dressed = redactWhenPrinted(value, ["hunter2hunter2"], new Set(["PASSWORD", "DERIVED"]))
    assert.strictEqual(dressed.PASSWORD, "hunter2hunter2")
    assert.strictEqual(dressed.nested.list[0], "a hunter2hunter2 b")
    assert.deepStrictEqual({ ...dressed.nested }, { ...value.nested })
    for (const shown of [
      inspect(dressed),
      inspect(dressed, { showHidden: true, depth: 9 }),
      JSON.stringify(dressed),
      inspect(dressed.nested, { depth: 9 })
    ]) {
      assert.notInclude(shown, "hunter2")
      assert.notInclude(shown, Buffer.from("hunter2").toString("hex").slice(0, 8))
      assert.notInclude(shown, "5432")
    }
  })
})
