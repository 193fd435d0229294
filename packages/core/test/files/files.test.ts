import { execFileSync } from "node:child_process"
import * as fs from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import {
  codeOf,
  createPartial,
  readTrustedFile,
  writeFile,
  writeFileSync,
  writeNamedFileSync
} from "@opconnect/core/files"
import { afterEach, assert, beforeEach, describe, it } from "vitest"

let folder = ""
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "opconnect-files-"))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const modeOf = (path: string) => fs.statSync(path).mode & 0o777
const other = 12_345
const isRoot = process.geteuid?.() === 0

const codeOfAsync = (work: Promise<unknown>) => work.then(() => "no failure", codeOf)
const codeOfSync = (work: () => void) => {
  try {
    work()
    return "no failure"
  } catch (cause) {
    return codeOf(cause)
  }
}

const writers: ReadonlyArray<readonly [string, (path: string, text: string, mode?: number) => Promise<void>]> = [
  ["writeFile", (path, text, mode) => writeFile(path, text, { mode })],
  ["writeFileSync", async (path, text, mode) => writeFileSync(path, text, { mode })],
  ["writeNamedFileSync", async (path, text, mode) => writeNamedFileSync(path, text, { mode })]
]

describe.each(writers)("%s", (name, write) => {
  it("replaces the file atomically, readable by its owner only, and leaves no other file", async () => {
    const path = join(folder, "a")
    fs.writeFileSync(path, "old", { mode: 0o644 })
    const before = fs.statSync(path).ino
    await write(path, "new")
    assert.strictEqual(fs.readFileSync(path, "utf8"), "new")
    assert.notStrictEqual(fs.statSync(path).ino, before)
    assert.strictEqual(modeOf(path), 0o600)
    assert.deepStrictEqual(fs.readdirSync(folder), ["a"])
  })

  it("sets the requested permissions, whatever the umask", async () => {
    const before = process.umask(0o077)
    try {
      await write(join(folder, "a"), "text", 0o644)
    } finally {
      process.umask(before)
    }
    assert.strictEqual(modeOf(join(folder, "a")), 0o644)
  })

  it("keeps the old file and removes its own when the rename fails", async () => {
    const path = join(folder, "taken")
    fs.mkdirSync(path)
    fs.writeFileSync(join(path, "inside"), "")
    const code = await codeOfAsync(write(path, "new"))
    assert.include(["EISDIR", "ENOTEMPTY", "EEXIST"], code)
    assert.deepStrictEqual(fs.readdirSync(folder), ["taken"])
  })

  it("reports a missing folder", async () => {
    assert.strictEqual(await codeOfAsync(write(join(folder, "none", "a"), "new")), "ENOENT")
  })

  it("accepts a name of 255 characters", async () => {
    const path = join(folder, "x".repeat(255))
    await write(path, "new")
    assert.strictEqual(fs.readFileSync(path, "utf8"), "new")
  })

  it(`${name === "writeNamedFileSync" ? "writes through" : "replaces"} a link`, async () => {
    const [path, linked] = [join(folder, "link"), join(folder, "target")]
    fs.writeFileSync(linked, "old")
    fs.symlinkSync("target", path)
    await write(path, "new")
    const follows = name === "writeNamedFileSync"
    assert.strictEqual(fs.lstatSync(path).isSymbolicLink(), follows)
    assert.strictEqual(fs.readFileSync(linked, "utf8"), follows ? "new" : "old")
  })
})

it("never replaces a device or a pipe with a file", async () => {
  const pipe = join(folder, "pipe")
  execFileSync("mkfifo", [pipe])
  assert.strictEqual(await codeOfAsync(writeFile(pipe, "text")), "ENOTSUP")
  assert.strictEqual(
    codeOfSync(() => writeFileSync(pipe, "text")),
    "ENOTSUP"
  )
  assert.isTrue(fs.statSync(pipe).isFIFO())
  assert.deepStrictEqual(fs.readdirSync(folder), ["pipe"])
})

describe("createPartial", () => {
  it("uses an unpredictable name", async () => {
    const [first, second] = [await createPartial(join(folder, "a")), await createPartial(join(folder, "a"))]
    const names = fs.readdirSync(folder)
    assert.lengthOf(new Set(names), 2)
    for (const name of names) assert.match(name, /^\.a\.[0-9a-f]{16}\.partial$/)
    await first.discard()
    await second.commit()
    assert.deepStrictEqual(fs.readdirSync(folder), ["a"])
  })

  it("leaves no file behind when the process exits", () => {
    const program = `
      const { createPartial } = await import(${JSON.stringify(import.meta.resolve("@opconnect/core/files"))})
      await createPartial(${JSON.stringify(join(folder, "a"))})
      console.log(require("node:fs").readdirSync(${JSON.stringify(folder)}).length)
      process.exit(0)`
    const code = program.replace("require(", "process.getBuiltinModule(")
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
    assert.strictEqual(output, "1\n")
    assert.deepStrictEqual(fs.readdirSync(folder), [])
  })

  it("syncs meanwhile, once at a time, and fails at the end if that has failed", async () => {
    const path = join(folder, "a")
    const ended: Array<() => void> = []
    const partial = await createPartial(path)
    partial.handle.datasync = () => new Promise((resolve) => ended.push(resolve))
    partial.startSync()
    partial.startSync()
    assert.strictEqual(ended.length, 1)
    ended[0]?.()
    await partial.commit()
    assert.isTrue(fs.existsSync(path))

    const failing = await createPartial(path)
    await failing.handle.writeFile("half")
    failing.handle.datasync = () => Promise.reject(Object.assign(new Error("EIO"), { code: "EIO" }))
    failing.startSync()
    const failure = await failing.commit().catch(codeOf)
    assert.strictEqual(failure, "EIO")
    assert.deepStrictEqual([fs.readFileSync(path, "utf8"), fs.readdirSync(folder)], ["", ["a"]])
  })

  it("removes its listeners when it is done", async () => {
    const listeners = () => ["exit", "SIGINT", "SIGTERM", "SIGHUP"].map((event) => process.listenerCount(event))
    const before = listeners()
    await (await createPartial(join(folder, "a"))).commit()
    await (await createPartial(join(folder, "b"))).discard()
    assert.deepStrictEqual(listeners(), before)
  })
})

describe("writeNamedFileSync", () => {
  it("writes into a device", () => {
    writeNamedFileSync("/dev/null", "text")
    assert.isTrue(fs.statSync("/dev/null").isCharacterDevice())
  })

  it("creates the target of a dangling link, and rejects a cycle of links", () => {
    fs.symlinkSync("target", join(folder, "link"))
    writeNamedFileSync(join(folder, "link"), "new")
    assert.strictEqual(fs.readFileSync(join(folder, "target"), "utf8"), "new")
    fs.symlinkSync("b", join(folder, "c"))
    fs.symlinkSync("c", join(folder, "b"))
    assert.strictEqual(
      codeOfSync(() => writeNamedFileSync(join(folder, "b"), "new")),
      "ELOOP"
    )
  })

  if (isRoot)
    it("rejects a link or a pipe that another user created in a shared folder", () => {
      fs.chmodSync(folder, 0o1777)
      fs.writeFileSync(join(folder, "target"), "old")
      fs.symlinkSync("target", join(folder, "link"))
      fs.lchownSync(join(folder, "link"), other, other)
      execFileSync("mkfifo", [join(folder, "pipe")])
      fs.chownSync(join(folder, "pipe"), other, other)
      for (const name of ["link", "pipe"]) {
        assert.strictEqual(
          codeOfSync(() => writeNamedFileSync(join(folder, name), "new")),
          "EACCES"
        )
      }
      assert.strictEqual(fs.readFileSync(join(folder, "target"), "utf8"), "old")
    })
})

describe("readTrustedFile", () => {
  const read = async (path: string) => Buffer.from(await readTrustedFile(path)).toString()

  it("reads a file of the user, also through a link of the user", async () => {
    fs.writeFileSync(join(folder, "a"), "text", { mode: 0o644 })
    fs.symlinkSync("a", join(folder, "link"))
    assert.strictEqual(await read(join(folder, "a")), "text")
    assert.strictEqual(await read(join(folder, "link")), "text")
  })

  it("rejects a folder, and a pipe without waiting for a writer", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")])
    assert.strictEqual(await codeOfAsync(read(join(folder, "pipe"))), "NOT_TRUSTED")
    assert.strictEqual(await codeOfAsync(read(folder)), "NOT_TRUSTED")
    assert.strictEqual(await codeOfAsync(read(join(folder, "none"))), "ENOENT")
  })

  it("rejects a file that others can write to", async () => {
    const path = join(folder, "a")
    fs.writeFileSync(path, "text")
    fs.chmodSync(path, 0o602)
    assert.strictEqual(await codeOfAsync(read(path)), "NOT_TRUSTED")
    fs.chmodSync(path, 0o660)
    assert.strictEqual(await read(path), "text")
  })

  if (isRoot)
    it("rejects files and links of other users, and files writable by another group", async () => {
      const path = join(folder, "a")
      fs.writeFileSync(path, "text", { mode: 0o600 })
      fs.chownSync(path, 0, other)
      assert.strictEqual(await read(path), "text")
      fs.chmodSync(path, 0o660)
      assert.strictEqual(await codeOfAsync(read(path)), "NOT_TRUSTED")
      fs.chmodSync(path, 0o600)
      fs.symlinkSync("a", join(folder, "link"))
      fs.lchownSync(join(folder, "link"), other, other)
      assert.strictEqual(await codeOfAsync(read(join(folder, "link"))), "NOT_TRUSTED")
      fs.chownSync(path, other, other)
      assert.strictEqual(await codeOfAsync(read(path)), "NOT_TRUSTED")
    })
})
