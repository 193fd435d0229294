import { execFile } from "node:child_process"
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"
import { opconnect, project } from "../support/project.ts"
import { leaksIn, secrets } from "../support/shop.ts"
import { more } from "../support/whole.ts"
import { world } from "../support/world.ts"

const { server } = world()

const env = "PASSWORD=op://shop/db/password\nAPI_KEY=op://shop/payments/credential\nNAME=op://shop/db/username\n"

/** Not the waiting kind: the fake that a hook asks lives in this process. */
const git = async (cwd: string, ...args: ReadonlyArray<string>) => {
  const settings = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "core.hooksPath=.git/hooks"]
  const { stdout } = await promisify(execFile)("git", [...settings, ...args], {
    cwd,
    env: { ...process.env, ...server().env, GIT_CONFIG_GLOBAL: "/dev/null" }
  })
  return stdout
}

const scan = (files: { readonly folder: string }, ...args: ReadonlyArray<string>) =>
  opconnect(["scan", ...args], { cwd: files.folder, env: server().env })

describe("opconnect scan", () => {
  it("reports secrets in any form by file and line without showing them", async () => {
    const base64 = Buffer.from(`user:${secrets.password}`).toString("base64")
    using files = project({
      ".env": env,
      "a.txt": `one\ntwo ${secrets.apiKey}\n`,
      "b.json": `{"auth":"${base64}"}`,
      "c.md": "app"
    })
    const { code, stderr, stdout } = await scan(files)
    assert.strictEqual(code, 1)
    assert.strictEqual(
      stdout,
      "a.txt:2  API_KEY  op://shop/payments/credential\nb.json:1  PASSWORD  op://shop/db/password\n"
    )
    assert.deepStrictEqual(leaksIn(stdout + stderr), [])
  })

  it("reports the searched values, and scans only the given paths", async () => {
    using files = project({ ".env": env, "a.txt": secrets.apiKey, "b.txt": "nothing" })
    const { code, stdout } = await scan(files, "b.txt")
    assert.deepStrictEqual([code, stdout], [0, "Looked for 3 secrets in 1 file: found none.\n"])
    const json = await scan(files, "--json")
    assert.strictEqual(json.code, 1)
    assert.deepStrictEqual(JSON.parse(json.stdout).findings, [
      { file: "a.txt", line: 1, references: ["op://shop/payments/credential"], keys: ["API_KEY"] }
    ])
    assert.strictEqual((await scan(files, "missing.txt")).code, 1)
  })

  it("skips files ignored by git", async () => {
    using files = project({ ".env": env, ".gitignore": "ignored\n", ignored: secrets.password, seen: "nothing" })
    await git(files.folder, "init", "-q")
    symlinkSync(".", files.path("folder"))
    symlinkSync("nowhere", files.path("broken"))
    assert.strictEqual((await scan(files)).code, 0)
    assert.strictEqual((await scan(files, "ignored")).code, 1)
    symlinkSync("loop", files.path("loop"))
    const loop = await scan(files)
    assert.strictEqual(loop.code, 1)
    assert.match(loop.stderr, /^opconnect: could not scan loop: .+\n$/)
  })

  it("scans the staged contents of a file", async () => {
    using files = project({ ".env": env, "a.txt": secrets.password, ": a b c d": secrets.password, "é.txt": "fine" })
    await git(files.folder, "init", "-q")
    await git(files.folder, "add", "a.txt", "./: a b c d", "é.txt")
    writeFileSync(files.path("a.txt"), "clean")
    const { code, stderr, stdout } = await scan(files, "--staged")
    assert.strictEqual(code, 1)
    assert.match(stdout, /^: a b c d:1 {2}PASSWORD .*\na\.txt:1 {2}PASSWORD .*\n$/)
    assert.include(stderr, "in 3 files: found 2 occurrences")
    await git(files.folder, "update-index", "--add", "--cacheinfo", `100644,${"1".repeat(40)},gone.txt`)
    const gone = await scan(files, "--staged")
    assert.include(gone.stderr, "opconnect: could not scan gone.txt: git cannot read it\n")
    using bare = project({ ".env": env })
    const none = await scan(bare, "--staged")
    assert.strictEqual(none.code, 1)
    assert.include(none.stderr, "not a git repository")
  })

  more("reports files that cannot be read or are too large", async () => {
    using files = project({ ".env": env, "a.txt": "fine" })
    writeFileSync(files.path("big.bin"), Buffer.alloc(64 * 1024 * 1024 + 1))
    const disk = await scan(files, "big.bin")
    assert.deepStrictEqual([disk.code, disk.stderr], [1, "opconnect: could not scan big.bin: larger than 64 MiB\n"])
    await git(files.folder, "init", "-q")
    await git(files.folder, "add", "a.txt", "big.bin")
    const staged = await scan(files, "--staged", "--json")
    const unread = [{ file: "big.bin", reason: "larger than 64 MiB" }]
    assert.deepStrictEqual(
      [staged.code, JSON.parse(staged.stdout)],
      [1, { ok: false, files: 1, secrets: 3, plainValues: 0, findings: [], unread }]
    )
  })

  more("looks into files that are staged under another name, and passes over submodules", async () => {
    using files = project({ ".env": env, "a.txt": `a\n${secrets.password}\n` })
    await git(files.folder, "init", "-q")
    await git(files.folder, "add", "a.txt")
    await git(files.folder, "commit", "-qm", "a")
    await git(files.folder, "mv", "a.txt", "b c.txt")
    const commit = (await git(files.folder, "rev-parse", "HEAD")).trim()
    await git(files.folder, "update-index", "--add", "--cacheinfo", `160000,${commit},sub`)
    const { code, stderr, stdout } = await scan(files, "--staged")
    assert.deepStrictEqual([code, stdout.split("  ")[0]], [1, "b c.txt:2"])
    assert.notInclude(stderr, "sub")
  })

  it("blocks a commit with a secret, also from a subfolder", async () => {
    using files = project({ "a.txt": "fine" })
    mkdirSync(files.path("app"))
    writeFileSync(files.path("app/my.env"), env)
    await git(files.folder, "init", "-q")
    const installed = await opconnect(["scan", "-f", "my.env", "--install-hook"], { cwd: files.path("app") })
    assert.strictEqual(installed.code, 0)
    assert.include(installed.stdout, "git scans for secrets before each commit")
    await git(files.folder, "add", "a.txt")
    await git(files.folder, "commit", "-qm", "fine")
    writeFileSync(files.path("a.txt"), `leak ${secrets.password}`)
    await git(files.folder, "add", "a.txt")
    try {
      await git(files.folder, "commit", "-qm", "leak")
      assert.fail("committed")
    } catch (error) {
      assert.include(String(error), "a.txt:1  PASSWORD  op://shop/db/password")
      assert.deepStrictEqual(leaksIn(String(error)), [])
    }
    assert.strictEqual(await git(files.folder, "log", "--format=%s"), "fine\n")
  })

  more("replaces its own hook, and leaves that of others alone", async () => {
    using files = project({ ".env": env })
    await git(files.folder, "init", "-q")
    assert.strictEqual((await scan(files, "--install-hook")).code, 0)
    assert.strictEqual((await scan(files, "--install-hook")).code, 0)
    writeFileSync(files.path(".git/hooks/pre-commit"), "#!/bin/sh\n")
    const { code, stderr } = await scan(files, "--install-hook")
    assert.strictEqual(code, 1)
    assert.include(stderr, "Add this line to it: 'node' ")
    assert.strictEqual(readFileSync(files.path(".git/hooks/pre-commit"), "utf8"), "#!/bin/sh\n")
  })

  it("searches for plain values of variables with secret-like names", async () => {
    const plain = "API_KEY=sk_live_0123456789\nDB_PASSWORD=short\nPORT=8080\nNAME=somebody-else\nPASSWORD=true\n"
    using files = project({ ".env": plain, "a.txt": "sk_live_0123456789 somebody-else" })
    const { code, stderr, stdout } = await scan(files, "a.txt")
    assert.deepStrictEqual([code, stdout], [1, "a.txt:1  API_KEY  (plain value)\n"])
    assert.include(stderr, "Looked for 2 plain values in 1 file: found 1 occurrence.")
    assert.notInclude(stderr, "sk_live")
  })

  it("names each place with its line, and all keys of a value", async () => {
    const text = `\n${secrets.apiKey}\n\n${secrets.apiKey} ${secrets.password}\n`
    using files = project({
      ".env": `${env}SAME=op://shop/db/password\nPIN_TOKEN=plain-text`,
      "a.txt": text,
      "b.txt": "plain-text"
    })
    const { code, stderr, stdout } = await scan(files, "a.txt", "b.txt")
    assert.strictEqual(code, 1)
    assert.deepStrictEqual(stdout.trimEnd().split("\n"), [
      "a.txt:2  API_KEY  op://shop/payments/credential",
      "a.txt:4  API_KEY  op://shop/payments/credential",
      "a.txt:4  PASSWORD, SAME  op://shop/db/password",
      "b.txt:1  PIN_TOKEN  (plain value)"
    ])
    assert.strictEqual(
      stderr,
      "opconnect: Looked for 3 secrets and 1 plain value in 2 files: found 4 occurrences. " +
        "Remove them, and rotate secrets that others may have seen.\n"
    )
    const one = await scan(files, "b.txt")
    assert.include(one.stderr, "found 1 occurrence. Remove it, and rotate")
    const json = await scan(files, "--json", ".env")
    assert.deepInclude(JSON.parse(json.stdout), { ok: false, files: 1, secrets: 3, plainValues: 1, unread: [] })
  })

  it("looks for values of a minimum length", async () => {
    using files = project({ ".env": "NAME=op://shop/db/username", "a.txt": "the app" })
    assert.strictEqual((await scan(files, "a.txt")).code, 0)
    assert.strictEqual((await scan(files, "--min-length", "3", "a.txt")).code, 1)
    assert.strictEqual((await scan(files, "--min-length", "4", "a.txt")).code, 0)
  })

  it("scans folders without git, except for those of others", async () => {
    using files = project({ ".env": env, "z.txt": secrets.apiKey })
    for (const folder of ["src", "src/deep", "node_modules", ".git", ".config"]) {
      mkdirSync(files.path(folder))
      writeFileSync(files.path(`${folder}/a.txt`), secrets.apiKey)
    }
    symlinkSync("../z.txt", files.path("src/link"))
    const found = async (...args: ReadonlyArray<string>) =>
      (await scan(files, ...args)).stdout
        .split("\n")
        .map((line) => line.split(":")[0] ?? "")
        .filter((file) => file !== "")
        .toSorted()
    assert.deepStrictEqual(await found(), [".config/a.txt", "src/a.txt", "src/deep/a.txt", "z.txt"])
    assert.deepStrictEqual(await found("src"), ["src/a.txt", "src/deep/a.txt"])
    assert.deepStrictEqual(await found("src/deep", "z.txt"), ["src/deep/a.txt", "z.txt"])
    assert.deepStrictEqual(await found("src/link"), ["src/link"])
  })

  it("exits with 1 if it cannot read what it is asked to scan", async () => {
    using files = project({ ".env": env })
    symlinkSync("loop", files.path("loop"))
    const loop = await scan(files, "loop")
    assert.deepStrictEqual([loop.code, loop.stderr.split(": ")[1]], [1, "Could not read loop"])
    const device = await scan(files, "/dev/null")
    assert.deepStrictEqual(
      [device.code, device.stderr],
      [1, "opconnect: could not scan /dev/null: not a regular file\n"]
    )
    assert.include(device.stdout, "Looked for 3 secrets in 0 files: found none.")
  })

  it("installs a hook only in a repository", async () => {
    using files = project({ ".env": env })
    const { code, stderr } = await scan(files, "--install-hook")
    assert.strictEqual(code, 1)
    assert.include(stderr, "This is not a git repository")
  })

  it("exits with 1 if there is nothing to search for", async () => {
    using files = project({ ".env": "PORT=8080\nNAME=somebody-else\n", "a.txt": "x" })
    const { code, stderr, stdout } = await scan(files)
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "Nothing to search for")
  })
})
