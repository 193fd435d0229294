// The item of `opconnect migrate`, and the values that `--undo` writes back.
import { readFileSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { refused as opconnect, project } from "../../support/project.ts"
import { world } from "../../support/world.ts"

const { server } = world()

const text = "A=secret-1\nB=\"secret 2\"\nC='secret 3'\n"

const migrate = (files: { readonly folder: string }, ...flags: ReadonlyArray<string>) =>
  opconnect(["migrate", "--vault", "shop", "--item", "web", ...flags], { cwd: files.folder, env: server().env })

describe("opconnect migrate", () => {
  it("stores the written text of those values only that undo would write in another form", async () => {
    using files = project({ ".env": text })
    assert.strictEqual((await migrate(files)).code, 0)
    const { stdout } = await opconnect(["ls", "shop", "web"], { cwd: files.folder, env: server().env })
    assert.deepStrictEqual(stdout.match(/original text of \w+/g), ["original text of B"])
    assert.strictEqual((await migrate(files, "--undo")).code, 0)
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), text)
  })

  it("restores a value that has changed since, and not its earlier text", async () => {
    using files = project({ ".env": text })
    assert.strictEqual((await migrate(files)).code, 0)
    server().setField("shop", "web", "B", "changed 2")
    assert.strictEqual((await migrate(files, "--undo")).code, 0)
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), text.replace('"secret 2"', "'changed 2'"))
  })

  it("restores no references to other items, nor those that are not wanted", async () => {
    using files = project({ ".env": text })
    assert.strictEqual((await migrate(files)).code, 0)
    const other = "D=op://shop/db/password\nE=x-op://shop/web/A\n"
    const moved = `${readFileSync(files.path(".env"), "utf8")}${other}`
    writeFileSync(files.path(".env"), moved)
    assert.strictEqual((await migrate(files, "--undo", "--only", "A", "--json")).code, 0)
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), moved.replace("op://shop/web/A", "secret-1"))
    const { stdout } = await migrate(files, "--undo", "--json")
    assert.deepStrictEqual(JSON.parse(stdout).restored, ["B", "C"])
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), `${text}${other}`)
  })

  it("does not take an item of somebody else for its own", async () => {
    using files = project({ ".env": text })
    server().merge({ shop: { web: { A: "secret-1", B: "secret 2", C: "secret 3" } } })
    const { code, stderr } = await migrate(files)
    assert.strictEqual(code, 1)
    assert.include(stderr, 'already has an item "web"')
    assert.strictEqual(readFileSync(files.path(".env"), "utf8"), text)
  })
})
