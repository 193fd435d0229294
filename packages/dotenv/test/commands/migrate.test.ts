// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import dotenv from "dotenv"
import * as fc from "fast-check"
import { assert, describe, it, vi } from "vitest"
import { isComposed, parsedValue, quoted, rewritten, writtenValues } from "../../src/commands/migrate/rewrite.ts"
import { parse } from "../../src/env-file/parse.ts"
import { opconnect, project } from "../support/project.ts"
import { more, runs } from "../support/whole.ts"
import { world } from "../support/world.ts"

const { server } = world()

const plain = `# Database
export DB_PASSWORD='hunter2 # not a comment'   # the password
PORT=5432
DEBUG=true\r
API_KEY = sk_live_0123456789
URL=postgres://app:\${DB_PASSWORD}@db
KEY="-----BEGIN
two
END-----"
OTHER=op://shop/db/username
EMPTY=
OP_CONNECT_RETRIES=0
`

const migrated = `# Database
export DB_PASSWORD=op://shop/web/DB_PASSWORD   # the password
PORT=5432
DEBUG=true\r
API_KEY = op://shop/web/API_KEY
URL=postgres://app:\${DB_PASSWORD}@db
KEY=op://shop/web/KEY
OTHER=op://shop/db/username
EMPTY=
OP_CONNECT_RETRIES=0
`

const run = (files: { readonly folder: string }, ...args: ReadonlyArray<string>) =>
  opconnect(["migrate", ".env", "--vault", "shop", ...args], { cwd: files.folder, env: server().env })

const show = async (files: { readonly folder: string }) => {
  const where = { cwd: files.folder, env: server().env }
  const { stdout } = await opconnect(["export", "--format", "json"], where)
  const { API_KEY, DB_PASSWORD, KEY, URL } = JSON.parse(stdout)
  return [DB_PASSWORD, API_KEY, URL, KEY]
}

describe("opconnect migrate", () => {
  it("moves values into an item without a difference for the program", async () => {
    using files = project({ ".env": plain })
    chmodSync(files.path(".env"), 0o640)
    const before = await show(files)
    const { code, stderr, stdout } = await run(files, "--item", "web")
    assert.deepStrictEqual([code, stderr], [0, ""])
    assert.strictEqual(
      stdout,
      'Moved 3 values of .env into the item "web" of the vault "shop": DB_PASSWORD, API_KEY, KEY.\n' +
        "Left alone: PORT, DEBUG, URL, OTHER, EMPTY, OP_CONNECT_RETRIES.\n" +
        'To undo: opconnect migrate --undo .env --vault "shop" --item "web"\n'
    )
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), migrated)
    assert.strictEqual(statSync(files.path(".env")).mode & 0o777, 0o640)
    assert.deepStrictEqual(await show(files), before)
  })

  it("restores the current values with --undo", async () => {
    using files = project({ ".env": plain })
    const before = dotenv.parse(plain)
    await run(files, "--item", "web")
    server().setField("shop", "web", "API_KEY", "changed $since")
    const { code, stderr } = await run(files, "--item", "web", "--undo")
    assert.deepStrictEqual([code, stderr], [0, ""])
    const text = readFileSync(files.path(".env"), "utf8")
    assert.deepStrictEqual({ ...dotenv.parse(text) }, { ...before, API_KEY: "changed $since" })
    assert.include(text, "OTHER=op://shop/db/username")
    assert.strictEqual((await show(files))[1], "changed $since")
  })

  it("previews and reports --undo, also where there is nothing to restore", async () => {
    using files = project({ ".env": plain })
    await run(files, "--item", "web")
    const undo = (...args: ReadonlyArray<string>) => run(files, "--item", "web", "--undo", ...args)
    assert.strictEqual((await undo("--dry-run")).stdout, "Would restore DB_PASSWORD, API_KEY, KEY in .env.\n")
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), migrated)
    const report = { file: ".env", vault: "shop", item: "web" }
    const one = await undo("--only", "KEY", "--except", "DB_PASSWORD", "--except", "API_KEY", "--json")
    assert.deepStrictEqual(JSON.parse(one.stdout), { ...report, restored: ["KEY"] })
    assert.strictEqual(
      (await undo()).stdout,
      'Restored 2 values in .env: DB_PASSWORD, API_KEY. The item "web" was not deleted.\n'
    )
    const before = statSync(files.path(".env"))
    assert.strictEqual((await undo()).stdout, '.env has no reference to the item "web".\n')
    assert.deepStrictEqual(JSON.parse((await undo("--json")).stdout), { ...report, restored: [] })
    assert.strictEqual(statSync(files.path(".env")).ino, before.ino)
  })

  it("does not restore a value that no env file can contain", async () => {
    using files = project({ ".env": "API_KEY=sk_live_0123456789\n" })
    await run(files, "--item", "web")
    const before = readFileSync(files.path(".env"), "utf8")
    server().setField("shop", "web", "API_KEY", "\"'`#x")
    const { code, stderr } = await run(files, "--item", "web", "--undo")
    assert.deepStrictEqual([code, stderr], [1, "opconnect: The value of API_KEY cannot be written in an env file.\n"])
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), before)
  })

  it("treats a dollar sign before an undefined name as part of the value", async () => {
    using files = project({ ".env": "A=hunter2$ecret\nB=$A-and-more\nC=${NONE}-and-more\n" })
    const { code, stdout } = await run(files, "--item", "dollars")
    assert.deepStrictEqual([code, stdout.split("\n")[1]], [0, "Left alone: B, C."])
    const read = await opconnect(["read", "-n", "op://shop/dollars/A"], { cwd: files.folder, env: server().env })
    assert.strictEqual(read.stdout, "hunter2$ecret")
  })

  it("moves the character of an escaped dollar sign, and restores the value with --undo", async () => {
    const text = "A=pass\\$word\nB=\"one\\$two\\$\\$three\"\nC='as\\$written'\n"
    const values = { A: "pass$word", B: "one$two$$three", C: "as\\$written" }
    using files = project({ ".env": text })
    const where = { cwd: files.folder, env: server().env }
    const exported = async () => JSON.parse((await opconnect(["export", "--format", "json"], where)).stdout)
    assert.deepStrictEqual(await exported(), values)
    assert.strictEqual((await run(files, "--item", "escaped")).code, 0)
    assert.strictEqual(
      readFileSync(files.path(".env"), "utf8"),
      "A=op://shop/escaped/A\nB=op://shop/escaped/B\nC=op://shop/escaped/C\n"
    )
    for (const [key, value] of Object.entries(values)) {
      assert.strictEqual(server().getField("shop", "escaped", key), value)
    }
    assert.deepStrictEqual(await exported(), values)
    assert.strictEqual((await run(files, "--item", "escaped", "--undo")).code, 0)
    assert.notInclude(readFileSync(files.path(".env"), "utf8"), "op://")
    assert.deepStrictEqual(await exported(), values)
  })

  it("writes references that resolve, with ids if names are ambiguous", async () => {
    const text = "notesPlain=first-secret\nkey=second-secret\nKEY=third-secret\nx.y-z=fourth-secret\n"
    for (const title of ["a title", "abcdefghijklmnopqrstuvwxyz", "é/ü #1"]) {
      using files = project({ ".env": text })
      const moved = await run(files, "--item", title)
      assert.deepStrictEqual([moved.code, moved.stderr], [0, ""])
      const written = readFileSync(files.path(".env"), "utf8")
      assert.notMatch(written, /secret/)
      const where = { cwd: files.folder, env: server().env }
      const exported = await opconnect(["export", "--format", "json"], where)
      assert.deepStrictEqual(JSON.parse(exported.stdout), { ...dotenv.parse(text) })
      assert.strictEqual((await run(files, "--item", title, "--undo")).code, 0)
      assert.strictEqual(readFileSync(files.path(".env"), "utf8"), text)
    }
  })

  it("keeps the bytes of comments in another encoding", async () => {
    const bytes = Buffer.concat([
      Buffer.from("# Schl\xfcssel \xff\r\nA='first secret' # gr\xf6\xdfer\n", "latin1"),
      Buffer.from("B=größe-é-😀\n")
    ])
    using files = project({})
    writeFileSync(files.path(".env"), bytes)
    assert.strictEqual((await run(files, "--item", "bytes")).code, 0)
    const moved = readFileSync(files.path(".env"))
    assert.notInclude(moved.toString("latin1"), "secret")
    assert.strictEqual(moved.indexOf(bytes.subarray(0, 15)), 0)
    assert.strictEqual((await run(files, "--item", "bytes", "--undo")).code, 0)
    assert.deepStrictEqual(readFileSync(files.path(".env")), bytes)
  })

  it("removes the whole value that is cut off at a #, also directly after a quote", async () => {
    const text = `A="first-secret"#second-secret\nB='third-secret' # a comment\n`
    using files = project({ ".env": text })
    const { code, stderr } = await run(files, "--item", "hashes")
    assert.strictEqual(code, 0)
    assert.include(stderr, "A: the value ends at #")
    assert.strictEqual(
      readFileSync(files.path(".env"), "utf8"),
      "A=op://shop/hashes/A\nB=op://shop/hashes/B # a comment\n"
    )
    assert.strictEqual((await run(files, "--item", "hashes", "--undo")).code, 0)
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), text)
  })

  it("moves the keys of --only, but not the keys of --except", async () => {
    using files = project({ ".env": plain })
    const dry = await run(files, "--except", "KEY", "--dry-run")
    assert.strictEqual(
      dry.stdout,
      "Would move DB_PASSWORD, API_KEY.\nWould leave PORT, DEBUG, URL, KEY, OTHER, EMPTY, OP_CONNECT_RETRIES.\n"
    )
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), plain)
    assert.isFalse(
      server()
        .requests()
        .some(({ method }) => method !== "GET")
    )
    const preview = await run(files, "--except", "KEY", "--item", "web", "--dry-run", "--json")
    assert.deepStrictEqual(JSON.parse(preview.stdout), {
      file: ".env",
      vault: "shop",
      item: "web",
      moved: [],
      movable: ["DB_PASSWORD", "API_KEY"],
      left: ["PORT", "DEBUG", "URL", "KEY", "OTHER", "EMPTY", "OP_CONNECT_RETRIES"]
    })
    const json = await run(files, "--only", "PORT", "--item", "port", "--json")
    assert.deepInclude(JSON.parse(json.stdout), { vault: "shop", item: "port", moved: ["PORT"] })
    assert.include(readFileSync(files.path(".env"), "utf8"), "PORT=op://shop/port/PORT\n")
  })

  it("continues a run that was killed after it stored the item", async () => {
    using files = project({ ".env": plain })
    assert.strictEqual((await run(files, "--item", "killed")).code, 0)
    const after = readFileSync(files.path(".env"), "utf8")
    writeFileSync(files.path(".env"), plain)
    assert.strictEqual((await run(files, "--item", "killed")).code, 0)
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), after)
    // An item with other values was not stored by that run.
    const other = plain.replace("sk_live_0123456789", "sk_live_9876543210")
    writeFileSync(files.path(".env"), other)
    const { code, stderr } = await run(files, "--item", "killed")
    assert.strictEqual(code, 1)
    assert.include(stderr, 'already has an item "killed"')
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), other)
    const { stdout } = await opconnect(["ls", "shop", "--json"], { cwd: files.folder, env: server().env })
    assert.lengthOf(stdout.match(/"killed"/g) ?? [], 1)
  })

  it("changes neither file nor vault after any failure", async () => {
    using files = project({ ".env": plain })
    const items = async () =>
      JSON.parse((await opconnect(["ls", "shop", "--json"], { cwd: files.folder, env: server().env })).stdout).length
    const before = await items()
    const check = async (message: string, ...args: ReadonlyArray<string>) => {
      const { code, stderr, stdout } = await run(files, ...args)
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.include(stderr, message)
      assert.strictEqual(readFileSync(files.path(".env"), "utf8"), plain)
      server().clearFaults()
      assert.strictEqual(await items(), before)
    }
    await check('already has an item "db"', "--item", "db")
    await check("does not define NOTHING", "--item", "x", "--only", "NOTHING")
    // Nothing is stored when the vault cannot be found.
    server().addFault({ kind: "status", status: 400, on: "vaults.list", times: 1 })
    await check("400", "--item", "x")
    chmodSync(files.folder, 0o500)
    if (process.getuid?.() !== 0) await check("Could not write", "--item", "x")
    chmodSync(files.folder, 0o700)
  })

  more("deletes the item when its values cannot be read back", async () => {
    using files = project({ ".env": plain })
    // The file that the values are compared with is read through the list of vaults once more.
    server().addFault({ kind: "status", status: 400, on: "items.get" })
    const { code } = await run(files, "--item", "x")
    assert.strictEqual(code, 1)
    assert.isTrue(
      server()
        .requests()
        .some(({ endpoint }) => endpoint === "items.create")
    )
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), plain)
    server().clearFaults()
    const { stdout } = await opconnect(["ls", "shop"], { cwd: files.folder, env: server().env })
    assert.notMatch(stdout, /^x /m)
  })

  it("deletes the item when the file cannot be replaced", async () => {
    using files = project({ ".env": "A=first-secret\n" })
    const fault = server().addFault({ kind: "status", status: 503, on: "items.get" })
    const migrating = run(files, "--item", "x")
    await vi.waitFor(
      () =>
        assert.isTrue(
          server()
            .requests()
            .some(({ faults }) => faults.length > 0)
        ),
      25_000
    )
    rmSync(files.path(".env"))
    mkdirSync(files.path(".env"))
    server().removeFault(fault)
    const { code, stderr, stdout } = await migrating
    assert.deepStrictEqual([code, stdout], [1, ""], stderr)
    const endpoints = server()
      .requests()
      .map(({ endpoint }) => endpoint)
    assert.includeMembers(endpoints, ["items.create", "items.delete"])
    assert.deepStrictEqual(readdirSync(files.folder), [".env"])
    const { stdout: items } = await opconnect(["ls", "shop"], { cwd: files.folder, env: server().env })
    assert.notMatch(items, /^x /m)
  })

  it("rejects a file in another encoding, and stores nothing", async () => {
    using files = project({})
    const bytes = Buffer.from("\ufeffA=first-secret\n", "utf16le")
    writeFileSync(files.path(".env"), bytes)
    const { code, stderr } = await run(files, "--item", "x")
    assert.deepStrictEqual([code, /\.env is not text in the expected encoding/.test(stderr)], [1, true], stderr)
    assert.deepStrictEqual(readFileSync(files.path(".env")), bytes)
    assert.deepStrictEqual(server().requests(), [])
  })

  it("rejects a file with duplicate keys, a missing file, and a file without values to move", async () => {
    using files = project({ ".env": "A=first-secret\nB=1\nA=second-secret" })
    assert.include((await run(files)).stderr, "A is defined more than once, in lines 1 and 3.")
    using none = project({})
    assert.include((await run(none)).stderr, ".env does not exist")
    using bare = project({ ".env": "A=1" })
    assert.deepStrictEqual(await run(bare), {
      code: 0,
      signal: null,
      stdout: ".env has no value to move.\n",
      stderr: ""
    })
  })
})

describe("rewritten", () => {
  it("replaces only the values of given keys, or nothing", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "A=",
        "\nB=",
        "\nexport C=",
        "\nD: ",
        "'",
        '"',
        "`",
        "#",
        "\n",
        "\r\n",
        " ",
        "\\n",
        "\\",
        "$",
        "="
      ),
      fc.string({ maxLength: 5 })
    )
    const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""))
    fc.assert(
      fc.property(texts, fc.nat(7), (text, which) => {
        const definitions = parse(text)
        const chosen = definitions.filter((_, index) => (which >> (index % 3)) & 1)
        const result = rewritten(text, definitions, new Map(chosen.map(({ key }) => [key, "op://v/i/f"])))
        if (result === undefined) return
        const expected = { ...dotenv.parse(text) }
        for (const { key } of chosen) expected[key] = "op://v/i/f"
        assert.deepStrictEqual({ ...dotenv.parse(result) }, expected)
      }),
      { numRuns: runs(3_000) }
    )
  })
})

describe("quoted", () => {
  it("quotes any value so that it is parsed unchanged", () => {
    const piece = fc.oneof(
      fc.constantFrom("'", '"', "`", "\n", "\\n", "\\", "$", "${A}", "$A", "#", " ", "="),
      fc.string({ maxLength: 6 })
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("")),
        (value) => {
          const text = quoted(value)
          if (text === undefined) return
          assert.isFalse(isComposed(text, () => true))
          assert.strictEqual(parsedValue(text), value)
          assert.strictEqual(writtenValues(`K=${text}\nL=1`, parse(`K=${text}\nL=1`)).get("K")?.raw, text)
        }
      ),
      { numRuns: runs(3_000) }
    )
    for (const value of ["plain", "two words", "it's", 'say "x"', "a#b", "line\nline", "pa$$word", ""]) {
      assert.isDefined(quoted(value), value)
    }
  })
})
