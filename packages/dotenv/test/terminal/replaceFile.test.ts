import { once } from "node:events"
import { lstatSync, readFileSync, statSync, symlinkSync } from "node:fs"
import { createServer } from "node:net"
import { assert, describe, it } from "vitest"
import { CommandError } from "../../src/terminal/failure.ts"
import { replaceFile } from "../../src/terminal/replaceFile.ts"
import { project } from "../support/project.ts"

describe("replaceFile", () => {
  it("replaces the file that a link leads to, with its new permissions, and keeps the link", () => {
    using files = project({ "real.env": "old" })
    symlinkSync("real.env", files.path("link.env"))
    symlinkSync("link.env", files.path("second.env"))
    replaceFile(files.path("second.env"), "new", 0o640)
    assert.strictEqual(readFileSync(files.path("real.env"), "utf8"), "new")
    assert.strictEqual(statSync(files.path("real.env")).mode & 0o777, 0o640)
    assert.isTrue(lstatSync(files.path("second.env")).isSymbolicLink())
  })

  it("creates the file that a link leads to, through a link that leads nowhere yet", () => {
    using files = project({})
    symlinkSync("absent.env", files.path("link.env"))
    replaceFile(files.path("link.env"), "new", 0o600)
    assert.strictEqual(readFileSync(files.path("absent.env"), "utf8"), "new")
    assert.isTrue(lstatSync(files.path("link.env")).isSymbolicLink())
  })

  it("writes into a device", () => {
    replaceFile("/dev/null", "new", 0o600)
    assert.isTrue(statSync("/dev/null").isCharacterDevice())
  })

  it("does not replace what is not a file, such as a socket", async () => {
    using files = project({})
    const server = createServer().listen(files.path("socket"))
    await once(server, "listening")
    assert.throws(() => replaceFile(files.path("socket"), "new", 0o600), CommandError, /Could not write/)
    assert.isTrue(statSync(files.path("socket")).isSocket())
    server.close()
  })
})
