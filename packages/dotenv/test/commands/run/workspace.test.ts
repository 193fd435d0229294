// `opconnect run` of tools that run scripts of other packages. Programs in node_modules/.bin stand for them.
import { chmodSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { droppedByTurbo, workspaceFiles } from "../../../src/commands/run/workspace.ts"
import { opconnect, project, refusedRun } from "../../support/project.ts"
import { sample } from "../../support/whole.ts"
import { world } from "../../support/world.ts"

const { server } = world()

const reference = "op://shop/db/username"

const made = (files: Readonly<Record<string, string>>) => {
  const one = project({})
  const programs = Object.fromEntries(
    ["next", "turbo", "nx", "npm", "pnpm", "yarn"].map((name) => [
      `node_modules/.bin/${name}`,
      "#!/bin/sh\necho A=$A\n"
    ])
  )
  for (const [name, content] of Object.entries({ ...programs, ...files })) {
    mkdirSync(dirname(join(one.folder, name)), { recursive: true })
    writeFileSync(join(one.folder, name), content)
    if (name in programs) chmodSync(join(one.folder, name), 0o755)
  }
  return one
}

const whereOf = (files: { readonly folder: string }) => ({ cwd: files.folder, env: { ...server().env, NODE_ENV: "" } })

const run = (files: { readonly folder: string }, ...args: ReadonlyArray<string>) =>
  opconnect(["run", "--no-mask", ...args], whereOf(files))

const web = (script: string) => ({
  "apps/web/package.json": JSON.stringify({ name: "web", scripts: { dev: script, lint: "eslint ." } }),
  "apps/web/.env.local": `WEB=${reference}\n`
})
const npm = { "package.json": JSON.stringify({ workspaces: ["apps/*"], scripts: { dev: "turbo run dev" } }) }
const pnpm = {
  "package.json": "{}",
  "pnpm-workspace.yaml": "packages:\n  # all\n  - 'apps/*'\n  - \"!apps/old\"\nother: 1\n"
}

describe("opconnect run of scripts of other packages", () => {
  it.each([
    [npm, ["npm", "run", "dev", "-w", "web"]],
    [npm, ["npm", "run", "dev", "--workspaces"]],
    [npm, ["npm", "run", "dev"]],
    [npm, ["turbo", "run", "dev"]],
    [npm, ["npx", "turbo", "web#dev"]],
    [npm, ["nx", "run", "web:dev"]],
    [npm, ["yarn", "workspace", "web", "dev"]],
    [pnpm, ["pnpm", "--filter", "web", "dev"]],
    [pnpm, ["pnpm", "-r", "run", "dev"]]
  ] as const)("stops where a framework in one would see a reference: %j %j", async (root, command) => {
    using files = made({ ...root, ...web("next dev"), ".env": `A=${reference}` })
    const { code, stderr, stdout } = await refusedRun(["--", ...command], whereOf(files))
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "apps/web/.env.local:1  WEB")
    assert.include(stderr, "-f apps/web/.env.local -f .env")
  })

  it("starts when the script reads its own files or runs another script", async () => {
    using own = made({ ...npm, ...web("opconnect run -- next dev"), ".env": `A=${reference}` })
    assert.strictEqual((await run(own, "--", "npm", "run", "dev", "-w", "web")).stdout, "A=app\n")
    using other = made({ ...npm, ...web("next dev"), ".env": `A=${reference}` })
    assert.strictEqual((await run(other, "--", "npm", "run", "lint", "-w", "web")).stdout, "A=app\n")
    const named = await run(other, "-f", "apps/web/.env.local", "-f", ".env", "--", "npm", "run", "dev", "-w", "web")
    assert.strictEqual(named.stdout, "A=app\n")
  })
})

describe("opconnect run of Turborepo", () => {
  const note = "turbo only passes variables that turbo.json lists. It drops A."
  it.each(
    sample(
      [
        ['{ "tasks": {} }', ["turbo", "run", "dev"], true],
        ['{ "tasks": {} }', ["turbo", "run", "dev", "--env-mode", "loose"], false],
        ['{ "tasks": {} }', ["npm", "run", "dev"], true],
        ['{ "tasks": {} }', ["turbo", "run", "dev", "--env-mode=loose"], false],
        ['{ "envMode": "loose" }', ["turbo", "run", "dev"], false],
        ['{ // a comment\n "globalPassThroughEnv": ["A"] }', ["turbo", "run", "dev"], false],
        ['{ "tasks": { "dev": { "env": ["A*"] } } }', ["turbo", "run", "dev"], false],
        ['{ "tasks": {} }', ["nx", "run", "dev"], false]
      ] as const,
      2
    )
  )("names the variables that it drops: %s %j", async (config, command, drops) => {
    using files = made({ ...npm, "turbo.json": config, ".env": `A=${reference}` })
    const { code, stderr } = await run(files, "--", ...command)
    assert.strictEqual(code, 0)
    assert.strictEqual(stderr.includes(note), drops, stderr)
  })
})

/** A folder with files, in folders. */
const folderOf = (files: Readonly<Record<string, string>>) => {
  const one = project({})
  onTestFinished(() => one[Symbol.dispose]())
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(one.path(name)), { recursive: true })
    writeFileSync(one.path(name), content)
  }
  return one.folder
}

const scriptsOf = (scripts: unknown) => JSON.stringify({ scripts })

describe("workspaceFiles", () => {
  const packages = {
    "apps/web/package.json": scriptsOf({ dev: "nuxt dev", lint: "eslint .", build: "nuxt build --dotenv .env.build" }),
    "apps/old/package.json": scriptsOf({ dev: "nuxt dev" }),
    "node_modules/x/package.json": scriptsOf({ dev: "nuxt dev" }),
    "libs/a/package.json": scriptsOf(null),
    "libs/b/package.json": "{}"
  }

  const filesOf = (root: Readonly<Record<string, string>>, ...command: ReadonlyArray<string>) => {
    const [name = "", ...args] = command
    return workspaceFiles(name, args, folderOf({ ...packages, ...root })).toSorted()
  }

  it("are those of the packages of the workspace that have the script", () => {
    for (const workspaces of [["apps/web", 1, "!apps/old"], ["apps/web/"], { packages: ["apps/web"] }]) {
      const root = { "package.json": JSON.stringify({ workspaces }) }
      assert.deepStrictEqual(filesOf(root, "turbo", "dev"), ["apps/web/.env"], JSON.stringify(workspaces))
      assert.deepStrictEqual(filesOf(root, "turbo", "lint"), [])
    }
    const all = { "package.json": JSON.stringify({ workspaces: ["*/*"] }) }
    assert.deepStrictEqual(filesOf(all, "turbo", "run", "dev"), ["apps/old/.env", "apps/web/.env"])
    assert.deepStrictEqual(filesOf(all, "turbo", "web#build"), ["apps/web/.env.build"])
    assert.deepStrictEqual(filesOf(all, "nx", "run", "web:build"), ["apps/web/.env.build"])
    assert.deepStrictEqual(filesOf(all, "turbo", "run", "dev", "build"), [
      ...["apps/old/.env", "apps/web/.env", "apps/web/.env.build"]
    ])
    assert.deepStrictEqual(filesOf(all, "node", "dev"), [])
  })

  it("are those of the packages of pnpm-workspace.yaml", () => {
    const yaml = "packages:\r\n  # all\r\n  - 'apps/web'\r\n  - \"libs/*\" # libraries\r\nonly:\r\n  - apps/old\r\n"
    const root = { "package.json": "{}", "pnpm-workspace.yaml": yaml }
    assert.deepStrictEqual(filesOf(root, "pnpm", "-r", "dev"), ["apps/web/.env"])
    assert.deepStrictEqual(filesOf({ ...root, "pnpm-workspace.yaml": "other: 1" }, "pnpm", "-r", "dev"), [])
  })

  it("are none where there is no workspace, also in a folder of one", () => {
    for (const workspaces of [undefined, null, "apps/web", 1, { other: ["apps/web"] }, { packages: "apps/web" }]) {
      assert.deepStrictEqual(filesOf({ "package.json": JSON.stringify({ workspaces }) }, "turbo", "dev"), [])
    }
    const folder = folderOf({ ...packages, "package.json": '{ "workspaces": ["*"] }', "libs/c/d/package.json": "1" })
    assert.deepStrictEqual(workspaceFiles("turbo", ["dev"], join(folder, "apps")), [])
  })
})

describe("droppedByTurbo", () => {
  const dropped = (config: string, args: ReadonlyArray<string> = ["run", "dev"], name = "turbo.json") =>
    droppedByTurbo("turbo", args, ["A_1", "A_2", "B"], folderOf({ [name]: config }))

  it("are the variables that turbo.json does not list", () => {
    assert.deepStrictEqual(dropped("{}"), ["A_1", "A_2", "B"])
    assert.deepStrictEqual(dropped("{}", ["dev"], "turbo.jsonc"), ["A_1", "A_2", "B"])
    assert.deepStrictEqual(dropped('{ "env": ["A_*", "NONE"] }'), ["B"])
    assert.deepStrictEqual(dropped('{ "env": ["A_1", "A", "*_X"] }'), ["A_2", "B"])
  })

  it("are none in the loose mode, without turbo.json, and for other programs", () => {
    assert.deepStrictEqual(dropped('{ "envMode" : "loose" }'), [])
    assert.deepStrictEqual(dropped("{}", ["dev", "--env-mode=loose"]), [])
    assert.deepStrictEqual(dropped("{}", ["--env-mode", "loose", "dev"]), [])
    assert.lengthOf(dropped("{}", ["dev", "--env-mode=looser"]), 3)
    assert.lengthOf(dropped("{}", ["dev", "x--env-mode=loose"]), 3)
    assert.deepStrictEqual(dropped("{}", ["dev"], "other.json"), [])
    assert.deepStrictEqual(droppedByTurbo("nx", ["dev"], ["A"], folderOf({ "turbo.json": "{}" })), [])
    vi.stubEnv("TURBO_ENV_MODE", "loose")
    const loose = dropped("{}")
    vi.stubEnv("TURBO_ENV_MODE", "strict")
    const strict = dropped("{}")
    vi.unstubAllEnvs()
    assert.deepStrictEqual([loose, strict.length], [[], 3])
  })
})
