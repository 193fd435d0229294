import { mkdirSync, writeFileSync } from "node:fs"
import { relative } from "node:path"
import { assert, describe, it } from "vitest"
import { invocations, simpleCommands } from "../../../src/commands/run/scripts.ts"
import { project } from "../../support/project.ts"

const scripts = {
  web: "vite",
  all: "A=1 B=2 next dev && vite build",
  start: "next dev",
  constructor: 1
}

/** The programs that a command line runs, with their arguments, in a package with a folder `apps` of another one. */
const programs = (line: string, manifests: { readonly root?: string; readonly apps?: string } = {}) => {
  using files = project({ "package.json": manifests.root ?? JSON.stringify({ scripts }) })
  mkdirSync(files.path("apps"))
  writeFileSync(files.path("apps/package.json"), manifests.apps ?? JSON.stringify({ scripts: { dev: "vite dev" } }))
  const [words = []] = simpleCommands(line)
  return invocations(words, { directory: files.folder, env: {}, depth: 0 }).map(({ args, directory, env, name }) =>
    [...Object.entries(env).map((pair) => pair.join("=")), relative(files.folder, directory), name, ...args].join(" ")
  )
}

describe("simpleCommands", () => {
  it.each([
    ["a b ", [["a", "b"]]],
    ["a;b && c | (d)\ne", [["a"], ["b"], ["c"], ["d"], ["e"]]],
    ["'a b' c", [["a b", "c"]]],
    ["'' \"\"", [["", ""]]],
    [String.raw`\a\ b c`, [["a b", "c"]]],
    [String.raw`"a\"b\n\\c\$" 'd\"e'`, [[String.raw`a"b\n\c$`, String.raw`d\"e`]]],
    [String.raw`"\"a" "it's"`, [['"a', "it's"]]],
    ["", []]
  ])("splits %j as sh does", (script, commands) => {
    assert.deepStrictEqual(simpleCommands(script), commands)
  })
})

describe("invocations", () => {
  it.each([
    ["npm run web -- --mode staging", [" vite --mode staging"]],
    ["pnpm run web -m staging", [" vite -m staging"]],
    ["pnpm web --mode staging", [" vite --mode staging"]],
    ["npm run --silent web", [" vite"]],
    ["npm run all -- -x", ["A=1 B=2  next dev", " vite build -x"]],
    ["npm start -- -p 1", [" next dev -p 1"]],
    ["pnpm next build", [" next build"]],
    ["yarn run next build", [" next build"]],
    ["npm -- run web", [" vite"]],
    ["npx --yes -p astro --package next next dev", [" next dev"]],
    ["npx -- next dev", [" next dev"]],
    ["A=1 cross-env B= next dev", ["A=1 B=  next dev"]],
    ["sh -c 'A=1 next dev; vite'", ["A=1  next dev", " vite"]],
    ["env time nice env time nice env time nice env next dev", [" next dev"]]
  ])("are the programs of a script or a runner with their arguments: %s", (line, expected) => {
    assert.deepStrictEqual(programs(line), expected)
  })

  it.each(["npm run", "npm run -w", "npm run next", "npm web", "npm stop", "npm run constructor", "deno run web"])(
    "are none for %s, which runs no script",
    (line) => {
      assert.deepStrictEqual(programs(line), [])
    }
  )

  it.each(["sh script.sh", "sh script.sh next", "bash -x", "A=1", "node server.js", "node"])(
    "are none for %s",
    (line) => {
      assert.deepStrictEqual(programs(line), [])
    }
  )

  it.each(["--prefix apps", "--dir apps", "-C apps", "--cwd apps", "--prefix=apps", "--dir=apps", "--cwd=apps"])(
    "are those of the package that %s names",
    (option) => {
      assert.deepStrictEqual(programs(`pnpm ${option} run dev`), ["apps vite dev"])
    }
  )

  it.each([
    "npm run -w apps web",
    "npm run web -w apps",
    "npm run web -w apps -- -x",
    "npm --workspaces run web",
    "pnpm --filter=apps web",
    "pnpm -r web"
  ])("are the package manager for %s, which alone knows the packages", (line) => {
    assert.deepStrictEqual(programs(line), [` ${line}`])
  })

  it("pass a selection after -- on to the script", () => {
    assert.deepStrictEqual(programs("npm run web -- -w apps"), [" vite -w apps"])
  })

  it("are those of the closest package.json that is an object", () => {
    for (const apps of ["null", "1", "{"]) {
      assert.deepStrictEqual(programs("npm --prefix apps run web", { apps }), [" vite"], apps)
    }
    for (const apps of ["{}", '{ "scripts": null }', '{ "scripts": { "web": null } }']) {
      assert.deepStrictEqual(programs("npm --prefix apps run web", { apps }), [], apps)
    }
  })
})
