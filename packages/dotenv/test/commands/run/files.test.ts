import { mkdirSync } from "node:fs"
import { relative } from "node:path"
import { assert, describe, it } from "vitest"
import { filesFor } from "../../../src/commands/run/files.ts"
import { project } from "../../support/project.ts"

describe("the files of a command", () => {
  it("are those that are named, and the unread ones are those that its framework would read too", () => {
    using files = project({})
    mkdirSync(files.path("web"))
    const shown = (name: string) => relative(process.cwd(), files.path(`web/${name}`))
    const named = [shown(".env"), "other.env"]
    const vite = ["build", "--root", files.path("web")]
    const { followed, framework, unread } = filesFor({ envFile: named }, "vite", vite)
    assert.deepStrictEqual([framework?.name, followed], ["Vite", named])
    assert.deepStrictEqual(unread, [shown(".env.production.local"), shown(".env.production"), shown(".env.local")])
    const none = filesFor({ envFile: false }, "vite", vite)
    assert.deepStrictEqual([none.followed, none.unread], [[], [...unread, shown(".env")]])
    assert.deepStrictEqual(filesFor({ envFile: ["a.env"] }, "node", ["app.js"]).unread, [])
  })

  it("are those of the mode of the command, or of --mode", () => {
    using files = project({ ".env.staging": "A=1" })
    const shown = (name: string) => relative(process.cwd(), files.path(name))
    const staging = filesFor({ mode: "staging" }, "vite", ["build", "--root", files.folder])
    const order = [".env.staging.local", ".env.staging", ".env.local", ".env"].map(shown)
    assert.deepStrictEqual([staging.followed, staging.options.path], [order, [shown(".env.staging")]])
    assert.throws(() => filesFor({ mode: "staging" }, "node", ["app.js"]), /--mode requires a framework/)
  })

  it("of a convention without a mode are those of every mode", () => {
    assert.deepStrictEqual(filesFor({ convention: "vite", mode: "x" }, "node", []).followed, [
      ".env.local",
      ".env",
      ".env.x",
      ".env.x.local"
    ])
    const test = filesFor({ convention: "nextjs", mode: "test" }, "node", []).followed
    assert.deepStrictEqual(test, [".env", ".env.test", ".env.test.local"])
  })
})
