import { mkdirSync, writeFileSync } from "node:fs"
import { relative } from "node:path"
import { assert, describe, it, vi } from "vitest"
import { filesFor, refuseUnread } from "../../../src/commands/run/files.ts"
import { EnvError } from "../../../src/model/EnvError.ts"
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

  it("of a convention are those of the mode of the command", () => {
    const { followed, options } = filesFor({ convention: "nextjs" }, "vite", ["build"])
    assert.deepStrictEqual(followed, [".env.local", ".env", ".env.production", ".env.production.local"])
    assert.strictEqual(options.mode, "production")
    const vite = filesFor({ convention: "vite", mode: "test" }, "node", []).followed
    assert.deepStrictEqual(vite, [".env.local", ".env", ".env.test", ".env.test.local"])
  })

  it("of an unknown command are .env, and the other files that tools and packages of the workspace read are unread", () => {
    vi.stubEnv("NODE_ENV", "staging")
    using files = project({ "package.json": '{ "workspaces": ["web"] }' })
    mkdirSync(files.path("web"))
    writeFileSync(files.path("web/package.json"), '{ "scripts": { "dev": "nuxt dev" } }')
    const cwd = vi.spyOn(process, "cwd").mockReturnValue(files.folder)
    const { followed, framework, unread } = filesFor({}, "turbo", ["dev"])
    cwd.mockRestore()
    vi.stubEnv("NODE_ENV", "")
    const unset = filesFor({}, "node", [])
    vi.unstubAllEnvs()
    assert.deepStrictEqual([followed, framework], [[".env"], undefined])
    assert.deepStrictEqual(unread, [".env.local", ".env.staging", ".env.staging.local", "web/.env"])
    assert.deepStrictEqual(unset.unread, [".env.local", ".env.development", ".env.development.local"])
  })

  it("of a framework in an unknown mode are those of every mode, and no file may belong to one mode", () => {
    using files = project({ ".env": "A=1", ".env.local": "A=2" })
    const shown = (name: string) => relative(process.cwd(), files.path(name))
    const order = [".env.local", ".env"].map(shown)
    const lint = filesFor({}, "vite", ["lint", files.folder])
    assert.deepStrictEqual([lint.followed, lint.options.path, lint.unread], [order, order, []])
    assert.strictEqual(lint.options.directory, files.folder)
    const override = filesFor({ override: true }, "vite", ["lint", files.folder])
    assert.deepStrictEqual([override.options.path, override.options.override], [order.toReversed(), true])
    writeFileSync(files.path(".env.test.local"), "A=1")
    assert.throws(() => filesFor({}, "vite", ["lint", files.folder]), /the mode of Vite.* \.env\.test\.local/)
    const known = filesFor({ mode: "test" }, "vite", ["lint", files.folder])
    assert.deepStrictEqual(known.options.path, [".env.test.local", ".env.local", ".env"].map(shown))
    // Nuxt reads the same file in every mode.
    assert.deepStrictEqual(filesFor({}, "nuxt", ["dev", files.folder]).followed, [shown(".env")])
  })
})

describe("refuseUnread", () => {
  const source = (file: string) => ({ file, line: 1 })
  const definition = (file: string, key: string, text: string) => ({
    key,
    text,
    source: source(file),
    quote: undefined
  })

  /** The issues of files, or none. */
  const issuesOf = (...args: Parameters<typeof refuseUnread>) => {
    try {
      refuseUnread(...args)
    } catch (error) {
      if (error instanceof EnvError) return error.issues
      throw error
    }
    return []
  }

  it("names each unread file with a reference that the command does not get, and how to read or to leave it out", () => {
    using files = project({ a: "A=op://v/i/f", b: "B=op://v/i/f\nC=1\nD=op://v/i/f", c: "C=1", env: "" })
    const [a, b, c] = [files.path("a"), files.path("b"), files.path("c")]
    const [env, missing] = [files.path("env"), files.path("missing")]
    const unread = { options: {}, framework: undefined, followed: [env, missing], unread: [a, b, c, missing] }
    const issues = issuesOf(unread, { definitions: [] }, { D: "set" })
    assert.deepStrictEqual(
      issues.map(({ message }) => message),
      [`${a} contains references but is not read.`, `${b} contains references but is not read.`]
    )
    assert.deepStrictEqual(
      issues.map(({ hint }) => hint),
      [a, b].map(() => `To read the file: -f ${a} -f ${b} -f ${env}. To leave it out: -f ${env} -f ${missing}.`)
    )
    assert.deepStrictEqual(
      issues.flatMap(({ locations }) => locations),
      [
        { key: "A", source: source(a), reference: undefined },
        { key: "B", source: source(b), reference: undefined }
      ]
    )
    assert.strictEqual(issues[0]?.code, "FileNotRead")
    const [none] = issuesOf({ ...unread, followed: [] }, { definitions: [] }, { B: "", D: "" })
    assert.strictEqual(none?.hint, `To read the file: -f ${a}. To leave it out: --no-env-file.`)
    assert.deepStrictEqual(issuesOf(unread, { definitions: [] }, { A: "set", B: "set", D: "set" }), [])
  })

  it("names the files of a framework with a reference that was not selected", () => {
    using files = project({ a: "", b: "C=op://v/i/f" })
    const [a, b] = [files.path("a"), files.path("b")]
    const framework = { name: "Vite", directory: ".", mode: undefined, isModeKnown: true, files: () => [] }
    const followed = { options: {}, framework, followed: [a, files.path("missing")], unread: [] }
    const definitions = [definition(a, "A", "op://v/i/f"), definition(b, "B", "op://v/i/f")]
    const issues = issuesOf(followed, { definitions }, {})
    assert.deepStrictEqual(
      issues.map(({ hint, locations, message }) => [message, hint, locations.map(({ key }) => key)]),
      [
        [
          `Vite reads ${a} itself and would see references instead of secrets.`,
          "Select these keys too, or move them to a file that the framework does not read.",
          ["A"]
        ]
      ]
    )
    assert.deepStrictEqual(issuesOf(followed, { definitions }, { A: "" }), [])
    // Without a framework, nothing reads the file.
    assert.deepStrictEqual(issuesOf({ ...followed, framework: undefined }, { definitions }, {}), [])
    const [unread] = issuesOf({ ...followed, unread: [b] }, { definitions }, { A: "" })
    assert.strictEqual(unread?.hint, `To read the file: -f ${b} -f ${a}.`)
  })
})
