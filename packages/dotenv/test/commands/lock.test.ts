// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { type FakeConnectServer, type FullItemSeed, type FullVaultSeed, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { load, read } from "../../src/index.ts"
import { bare, bin, bundled, node, opconnect, project, refusedRun, startOpconnect } from "../support/project.ts"
import { outputOf } from "../support/screen.ts"

const password = "s3cret-Passw0rd-of-the-database"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await startFakeConnect({
    prod: {
      db: {
        username: "app",
        password,
        admin: { password: "another-one" },
        code: "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP",
        $files: { "server.key": "-----BEGIN KEY-----\nx\n" }
      },
      cache: { password: "cache-password" }
    },
    archive: { other: { password: "archived" } }
  })
})
beforeEach(() => fake.reset())
afterAll(() => fake.close())

const env = [
  "PASSWORD=op://prod/db/password",
  "ADMIN=op://prod/db/admin/password",
  "CODE=op://prod/db/code?attribute=otp",
  "KEY=op://prod/db/server.key",
  "URL=postgres://{{ op://prod/db/username }}:{{ op://prod/db/password }}@{{ op://prod/cache/password }}",
  "PORT=80"
].join("\n")

type Made = ReturnType<typeof project>

const cli = (files: Made, ...args: ReadonlyArray<string>) => opconnect(args, { cwd: files.folder, env: fake.env })

const lockOf = (files: Made, name = "op.lock") => JSON.parse(readFileSync(files.path(name), "utf8"))

const locked = async (content: Readonly<Record<string, string>>, ...args: ReadonlyArray<string>) => {
  const files = project(content)
  const { code, stderr } = await cli(files, "lock", ...args)
  assert.deepStrictEqual([code, stderr], [0, ""])
  return files
}

/** Edits what the server holds, as a person would. */
const edit = (change: (vaults: Array<Omit<FullVaultSeed, "items"> & { name: string; items: Array<Item> }>) => void) => {
  // A seed that was exported is whole, and a copy.
  const seed = JSON.parse(JSON.stringify(fake.exportSeed()))
  change(seed.$vaults)
  fake.importSeed(seed)
}
type Item = { -readonly [Key in keyof FullItemSeed]: FullItemSeed[Key] }

const editItem = (title: string, change: (item: Item) => void) =>
  edit((vaults) => {
    for (const item of vaults.flatMap(({ items }) => items)) if (item.title === title) change(item)
  })

const requestsOf = async (work: () => Promise<unknown>) => {
  fake.clearRequests()
  await work()
  return fake.requests().map(({ path }) => path)
}

const optionsOf = (files: Made) => ({
  path: files.path(".env"),
  processEnv: {},
  connect: { host: fake.url, token: fake.token }
})

describe("opconnect lock", () => {
  it("writes ids, sorted by reference, and no value, title or version", async () => {
    using files = await locked({ ".env": env })
    const text = readFileSync(files.path("op.lock"), "utf8")
    fake.expectNoSecrets(text)
    const { lockfileVersion, references } = JSON.parse(text)
    assert.strictEqual(lockfileVersion, 1)
    assert.deepStrictEqual(Object.keys(references), [
      "op://prod/cache/password",
      "op://prod/db/admin/password",
      "op://prod/db/code?attribute=otp",
      "op://prod/db/password",
      "op://prod/db/server.key",
      "op://prod/db/username"
    ])
    const entry = references["op://prod/db/admin/password"]
    assert.deepStrictEqual(Object.keys(entry), ["vault", "item", "section", "field", "hash"])
    assert.deepStrictEqual(Object.keys(references["op://prod/db/server.key"]), ["vault", "item", "file", "hash"])
    assert.match(entry.hash, /^[\w-]{22}$/)
  })

  it("writes the lock file with the permissions that the umask allows", async () => {
    using files = project({ ".env": env })
    const child = spawn("sh", ["-c", 'umask 027; exec "$0" "$1" lock', process.execPath, bin], {
      ...{ cwd: files.folder, env: { ...bare, ...fake.env }, stdio: "ignore" }
    })
    assert.deepStrictEqual(await once(child, "exit"), [0, null])
    assert.strictEqual(statSync(files.path("op.lock")).mode & 0o777, 0o640)
  })

  it("changes nothing when it is run again, or after a rotation", async () => {
    using files = await locked({ ".env": env })
    const text = readFileSync(files.path("op.lock"), "utf8")
    fake.rotate("prod", "db", "password")
    const { stdout } = await cli(files, "lock")
    assert.strictEqual(stdout, "op.lock: 6 references, unchanged\n")
    assert.strictEqual(readFileSync(files.path("op.lock"), "utf8"), text)
  })

  it("changes only the lines of added and removed entries", async () => {
    using files = await locked({ ".env": env })
    const before = readFileSync(files.path("op.lock"), "utf8").split("\n")
    writeFileSync(
      files.path(".env"),
      env.replace("ADMIN=op://prod/db/admin/password", "OTHER=op://archive/other/password")
    )
    assert.strictEqual((await cli(files, "lock")).stdout, "op.lock: 6 references, 1 added, 1 removed\n")
    const after = readFileSync(files.path("op.lock"), "utf8").split("\n")
    assert.isAtMost(after.filter((line) => !before.includes(line)).length, 5)
  })

  it("prints JSON", async () => {
    using files = project({ ".env": "A=op://prod/cache/password" })
    const { stdout } = await cli(files, "lock", "--json")
    assert.deepInclude(JSON.parse(stdout), {
      ok: true,
      files: [{ path: "op.lock", references: 1, added: ["op://prod/cache/password"], updated: [], removed: [] }]
    })
    writeFileSync(files.path(".env"), "A=op://prod/nothing/password")
    const failed = await cli(files, "lock", "--json")
    assert.strictEqual(failed.code, 1)
    assert.deepInclude(JSON.parse(failed.stdout).issues[0], { code: "ItemNotFound" })
  })

  it("reports every issue, and writes nothing", async () => {
    using files = project({
      ".env": "A=op://prod/nothing/x\nB=op://prod\nC=op://prod/db/nothing\nD=op://prod/db/password"
    })
    const { code, stderr } = await cli(files, "lock")
    assert.strictEqual(code, 1)
    assert.include(stderr, "3 problems")
    assert.include(stderr, "Nothing was written.")
    assert.isUndefined(statSync(files.path("op.lock"), { throwIfNoEntry: false }))
  })

  it("locks each of several files in its own folder", async () => {
    using files = await locked(
      { ".env": "A=op://prod/db/password", ".env.production": "A=op://prod/cache/password" },
      "-f",
      ".env",
      "-f",
      ".env.production"
    )
    assert.deepStrictEqual(Object.keys(lockOf(files).references), ["op://prod/cache/password", "op://prod/db/password"])
    // Another file of the folder still uses it.
    assert.include((await cli(files, "lock")).stdout, "2 references, unchanged")
  })

  it("keeps the entries of other stages when references have variables", async () => {
    using files = await locked({ ".env": "A=op://${STAGE:-prod}/db/password" })
    const stage = await opconnect(["lock"], {
      cwd: files.folder,
      env: { ...fake.env, STAGE: "archive" }
    })
    assert.strictEqual(stage.code, 1)
    writeFileSync(files.path(".env"), "A=op://${STAGE:-prod}/${ITEM:-db}/password")
    const { stdout } = await opconnect(["lock"], {
      cwd: files.folder,
      env: { ...fake.env, STAGE: "archive", ITEM: "other" }
    })
    assert.strictEqual(stdout, "op.lock: 2 references, 1 added\n")
  })

  it("locks references that are set in the environment, and those that the environment hides", async () => {
    using files = project({ ".env": "A=op://prod/db/password" })
    await opconnect(["lock"], {
      cwd: files.folder,
      env: { ...fake.env, A: "set here", B: "op://prod/cache/password" }
    })
    assert.deepStrictEqual(Object.keys(lockOf(files).references), ["op://prod/cache/password", "op://prod/db/password"])
  })

  it("looks up again what --update names, and nothing else", async () => {
    using files = await locked({ ".env": "A=op://prod/db/password\nB=op://prod/cache/password" })
    const before = lockOf(files).references
    for (const title of ["db", "cache"]) {
      fake.remove("prod", title)
      fake.merge({ prod: { [title]: { $id: `new${title}`.padEnd(26, "z"), password: "new" } } })
    }
    const stuck = await cli(files, "lock", "--update", "A")
    assert.include(stuck.stderr, "opconnect lock --update B")
    assert.deepStrictEqual(lockOf(files).references, before)
    const { stdout } = await cli(files, "lock", "--update", "A", "B")
    assert.strictEqual(stdout, "op.lock: 2 references, 2 updated\n")
    assert.strictEqual(lockOf(files).references["op://prod/db/password"].item, "newdb".padEnd(26, "z"))
    assert.include((await cli(files, "lock", "--update", "C")).stderr, "No env file defines C.")
  })
})

describe("startup with op.lock", () => {
  it("sends 10 requests where it sends 13 without, for 30 references in 10 items of 2 vaults", async () => {
    const vaults = ["one", "two"].map((vault) => [
      vault,
      Object.fromEntries(["a", "b", "c", "d", "e"].map((item) => [item, { x: "1", y: "2", z: "3" }]))
    ])
    fake.merge(Object.fromEntries(vaults))
    const lines = ["one", "two"].flatMap((vault) =>
      ["a", "b", "c", "d", "e"].flatMap((item) =>
        ["x", "y", "z"].map((field) => `${vault}_${item}_${field}=op://${vault}/${item}/${field}`)
      )
    )
    using files = await locked({ ".env": lines.join("\n") })
    const byIds = await requestsOf(() => load(optionsOf(files)))
    assert.lengthOf(byIds, 10)
    assert.isTrue(byIds.every((path) => /^\/v1\/vaults\/\w{26}\/items\/\w{26}$/.test(path)))
    assert.lengthOf(await requestsOf(() => load({ ...optionsOf(files), lock: false })), 13)
    const planned = await cli(files, "plan")
    assert.include(planned.stdout, "10 requests\n")
  })

  it("returns the same values with run, config, configSync, the preload, check and export", async () => {
    using files = await locked({ ".env": env })
    const expected = `postgres://app:${password}@cache-password`
    editItem("cache", (item) => {
      item.title = "renamed"
    })
    const where = { cwd: files.folder, env: fake.env }
    const print = "console.log(process.env.URL)"
    assert.strictEqual(
      (await opconnect(["run", "--no-mask", "--", "sh", "-c", 'echo "$URL"'], where)).stdout,
      `${expected}\n`
    )
    for (const flag of ["--import", "-r"]) {
      const preload = bundled(flag === "-r" ? "cjs/config.js" : "esm/config.js")
      assert.strictEqual((await node([flag, preload, "-e", print], where)).stdout, `${expected}\n`)
    }
    assert.strictEqual((await load(optionsOf(files))).parsed.URL, expected)
    const sync = `require(${JSON.stringify(bundled("cjs/index.js"))}).configSync(); ${print}`
    assert.strictEqual((await node(["-e", sync], where)).stdout, `${expected}\n`)
    assert.strictEqual((await cli(files, "check")).code, 0)
    assert.include((await cli(files, "export", "--format", "json")).stdout, expected)
    assert.strictEqual((await cli(files, "check", "--no-lock")).code, 1)
    const ignoring = await node(["--import", bundled("esm/config.js"), "-e", print], {
      ...where,
      env: { ...fake.env, DOTENV_LOCK: "false" }
    })
    assert.strictEqual(ignoring.code, 1)
  })

  it("stops with the command to run if locked ids are missing", async () => {
    using files = await locked({ ".env": env })
    fake.remove("prod", "db")
    fake.merge({ prod: { db: { $id: "newdb".padEnd(26, "z"), password: "imposter" } } })
    const { code, stderr, stdout } = await refusedRun(["--", "node", "-e", "console.log(process.env)"], {
      cwd: files.folder,
      env: fake.env
    })
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "5 problems")
    assert.match(stderr, /locked to the item "\w{26}", which was\s+deleted/)
    assert.match(stderr, /Its names now refer to the item "db"\s+\(newdbz+\)\./)
    // In one line, to be copied.
    for (const key of ["PASSWORD", "ADMIN", "CODE", "KEY"]) {
      assert.match(stderr, new RegExp(`opconnect lock --update ${key}$`, "m"))
    }
  })

  it("names the file in the command to run when it is not .env", async () => {
    using files = await locked({ "prod.env": "A=op://prod/db/password" }, "-f", "prod.env")
    fake.remove("prod", "db")
    const { stderr } = await cli(files, "check", "-f", "prod.env")
    assert.include(stderr.replace(/\s+/g, " "), "opconnect lock --update A -f prod.env")
  })

  it("resolves references that are not in op.lock by name", async () => {
    using files = await locked({ ".env": "A=op://prod/db/password" })
    writeFileSync(files.path(".env"), "A=op://prod/db/password\nB=op://prod/cache/password")
    assert.strictEqual((await load(optionsOf(files))).parsed.B, "cache-password")
  })

  it("reads the lock next to each env file, and rejects two with different ids", async () => {
    using one = await locked({ ".env": "A=op://prod/db/password" })
    fake.remove("prod", "db")
    fake.merge({ prod: { db: { $id: "newdb".padEnd(26, "z"), password: "new" } } })
    using other = await locked({ ".env": "B=op://prod/db/password" })
    const options = { ...optionsOf(one), path: [one.path(".env"), other.path(".env")] }
    const { issues } = await load(options).then(
      () => assert.fail("loaded"),
      (error) => error
    )
    assert.deepInclude(
      issues.map(({ code }: { readonly code: string }) => code),
      "LockConflict"
    )
  })

  it("ignores a change of line ends and a byte order mark", async () => {
    using files = await locked({ ".env": env })
    const text = readFileSync(files.path("op.lock"), "utf8")
    writeFileSync(files.path("op.lock"), `\uFEFF${text.replaceAll("\n", "\r\n")}`)
    const paths = await requestsOf(() => load(optionsOf(files)))
    assert.isFalse(paths.includes("/v1/vaults"))
    assert.include((await cli(files, "lock")).stdout, "unchanged")
    assert.include(readFileSync(files.path("op.lock"), "utf8"), "\r\n")
  })

  it("startup with op.lock is passed to read() for programs that resolve by themselves", async () => {
    using files = await locked({ ".env": "A=op://prod/db/password" })
    const { locked: places } = read({ path: files.path(".env"), processEnv: {} })
    const { hash: _, ...entry } = lockOf(files).references["op://prod/db/password"]
    assert.deepStrictEqual(places, { "op://prod/db/password": { section: undefined, ...entry } })
  })
})

describe("opconnect run --watch", () => {
  it("follows op.lock: reports a missing item, and restarts after it is locked again", async () => {
    using files = await locked({ ".env": "PASSWORD=op://prod/cache/password" })
    const args = ["run", "--watch", "--watch-interval", "50ms", "--no-mask", "--"]
    const child = startOpconnect(
      [...args, "node", "-e", "console.log(process.env.PASSWORD); setInterval(() => {}, 1000)"],
      {
        cwd: files.folder,
        env: fake.env
      }
    )
    const output = outputOf(child)
    await output.shows(/cache-password/)
    fake.remove("prod", "cache")
    fake.merge({ prod: { cache: { $id: "newcache".padEnd(26, "z"), password: "new-cache-password" } } })
    await output.shows(/the command keeps its current values[\s\S]*locked to the item/)
    assert.strictEqual((await cli(files, "lock", "--update")).code, 0)
    await output.shows(/op\.lock changed \(changed PASSWORD\); restarting the command/)
    await output.shows(/new-cache-password/)
    child.kill("SIGTERM")
  })
})

describe("an invalid op.lock", () => {
  const reference = "op://prod/db/password"
  const cases: ReadonlyArray<readonly [name: string, change: (text: string) => string, message: RegExp]> = [
    [
      "has merge conflict markers",
      (text) => text.replace('  "references"', '<<<<<<< HEAD\n  "references"'),
      /has merge conflict markers \(line 3\)/
    ],
    ["is cut off", (text) => text.slice(0, 60), /is not valid JSON/],
    ["is empty", () => "", /is not valid JSON/],
    ["is another file", () => '{"name":"x"}', /was not written by opconnect lock/],
    ["is a list", () => "[]", /was not written by opconnect lock/],
    [
      "has a newer format",
      (text) => text.replace('"lockfileVersion": 1', '"lockfileVersion": 2'),
      /has format 2, and this version of opconnect reads format 1/
    ],
    [
      "has a reference twice",
      (text) => text.replace(/("op:[^}]*\})/, "$1,\n    $1"),
      /has a reference twice \(line \d+\)/
    ],
    ["has another item in an entry", (text) => text.replace(/"item": "..../, '"item": "zzzz'), /has an entry/],
    [
      "has another field in an entry",
      (text) => text.replace('"field": "password"', '"field": "username"'),
      /has an entry/
    ],
    [
      "has an entry under another reference",
      (text) => text.replace(reference, "op://prod/cache/password"),
      /has an entry/
    ],
    ["has a path for an id", (text) => text.replace(/"vault": "\w+"/, '"vault": "../x"'), /has an entry/],
    [
      "has an unknown key",
      (text) => text.replace('"vault"', '"host": "http://attacker",\n      "vault"'),
      /has an entry/
    ],
    ["has an invalid reference", (text) => text.replace(reference, "op://prod"), /has an entry/]
  ]
  for (const [name, change, message] of cases) {
    it(`stops startup with one clear error when it ${name}`, async () => {
      using files = await locked({ ".env": `PASSWORD=${reference}` })
      writeFileSync(files.path("op.lock"), change(readFileSync(files.path("op.lock"), "utf8")))
      const error = await load(optionsOf(files)).then(
        () => assert.fail("loaded"),
        (reason) => reason
      )
      assert.deepStrictEqual(
        error.issues.map(({ code }: { readonly code: string }) => code),
        ["LockUnreadable"]
      )
      assert.match(error.issues[0].message, message)
    })
  }

  it("stops opconnect lock and run --only too, until it is deleted", async () => {
    using files = project({ ".env": `PASSWORD=${reference}`, "op.lock": "<<<<<<< HEAD\n" })
    const where = { cwd: files.folder, env: fake.env }
    for (const { code, stderr } of [
      await cli(files, "lock"),
      await refusedRun(["--only", "PASSWORD", "--", "node", "-e", ""], where)
    ]) {
      assert.strictEqual(code, 1)
      assert.include(stderr, "has merge conflict markers (line 1)")
      assert.include(stderr, "1 problem ")
    }
    rmSync(files.path("op.lock"))
    assert.strictEqual((await cli(files, "lock")).code, 0)
  })

  it("does not wait for files that are not regular", async () => {
    using files = project({ ".env": `PASSWORD=${reference}` })
    const { execFileSync } = await import("node:child_process")
    execFileSync("mkfifo", [files.path("op.lock")])
    const { code, stderr } = await cli(files, "check")
    assert.strictEqual(code, 1)
    assert.include(stderr, "is not a regular file")
  })
})

describe("opconnect check --locked", () => {
  it("passes if op.lock is up to date, also after a rotation and a rename", async () => {
    using files = await locked({ ".env": env })
    fake.rotate("prod", "cache", "password")
    assert.deepInclude(await cli(files, "check", "--locked"), { code: 0, stderr: "" })
    editItem("cache", (item) => {
      item.title = "sessions"
    })
    const { code, stderr } = await cli(files, "check", "--locked")
    assert.strictEqual(code, 0)
    assert.include(stderr, "op://prod/cache/password was renamed to op://prod/sessions/password")
  })

  it("fails without writing if a reference is not locked or op.lock is missing", async () => {
    using files = project({ ".env": "A=op://prod/db/password" })
    const none = await cli(files, "check", "--locked")
    assert.strictEqual(none.code, 1)
    assert.include(none.stderr, "There is no op.lock.")
    assert.isUndefined(statSync(files.path("op.lock"), { throwIfNoEntry: false }))
    await cli(files, "lock")
    const text = readFileSync(files.path("op.lock"), "utf8")
    writeFileSync(files.path(".env"), "B=op://prod/cache/password\nC=op://prod/db/username")
    const { code, stderr } = await cli(files, "check", "--locked")
    assert.strictEqual(code, 1)
    assert.include(stderr, "op.lock does not have the reference.")
    assert.include(stderr, "op.lock has references that no env file uses: op://prod/db/password.")
    assert.strictEqual(readFileSync(files.path("op.lock"), "utf8"), text)
    const json = JSON.parse((await cli(files, "check", "--locked", "--json")).stdout)
    assert.deepStrictEqual(
      json.issues.map((issue: { readonly code: string }) => issue.code),
      ["NotLocked", "LockUnused"]
    )
  })

  it("reports missing, moved and ambiguous entries together, with both names", async () => {
    using files = await locked({
      ".env": "A=op://prod/db/password\nB=op://prod/cache/password\nC=op://archive/other/password"
    })
    fake.remove("archive", "other")
    edit((vaults) => {
      const [prod, archive] = vaults
      const cache = prod?.items.find(({ title }) => title === "cache")
      if (prod === undefined || archive === undefined || cache === undefined) return assert.fail("no such vault")
      // A move gives another id, and a copy keeps the title.
      archive.items.push({ ...cache, id: "moved".padEnd(26, "z"), vault: { id: archive.id ?? "" } })
      const db = prod.items.find(({ title }) => title === "db")
      prod.items = prod.items.filter((item) => item !== cache)
      prod.items.push({ ...db, id: "copy".padEnd(26, "z") } as Item)
    })
    const { code, stderr } = await cli(files, "check", "--locked")
    const text = stderr.replace(/\s+/g, " ")
    assert.strictEqual(code, 1)
    assert.include(text, "3 problems")
    assert.include(text, 'An item "cache" is in another vault now: "archive".')
    assert.include(text, "Its names match nothing now.")
    assert.include(text, "The names in the reference also match something else. It is locked to op://prod/db/password.")
  })

  it("fails when the ids of op.lock were exchanged for those of another item", async () => {
    using files = await locked({ ".env": "A=op://prod/db/password" })
    const { format } = await import("../../src/lockfile/format.ts")
    fake.merge({ archive: { db: { password: "stolen" } } })
    const attacker = await locked({ ".env": "A=op://archive/db/password\nB=op://prod/cache/password" })
    for (const source of ["op://archive/db/password", "op://prod/cache/password"]) {
      const { hash: _, ...entry } = lockOf(attacker).references[source]
      // With a hash that fits, as somebody makes it who knows how.
      writeFileSync(files.path("op.lock"), format(new Map([["op://prod/db/password", entry]])))
      for (const { code, stderr, stdout } of [
        await cli(files, "check", "--locked"),
        await refusedRun(["--", "node", "-e", "console.log(process.env.A)"], { cwd: files.folder, env: fake.env })
      ]) {
        assert.strictEqual(code, 1, stdout)
        assert.notInclude(stdout + stderr, "stolen")
        assert.include(stderr.replace(/\s+/g, " "), "which was renamed")
      }
    }
    attacker[Symbol.dispose]()
  })
})
