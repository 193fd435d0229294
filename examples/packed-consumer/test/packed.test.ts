// The packages as users get them: packed, installed by npm in an empty folder, imported, compiled against, started.
import { type ExecFileOptions, execFile, spawn } from "node:child_process"
import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { promisify } from "node:util"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const execute = promisify(execFile)
/** Timeout of each command, so that a command that hangs fails its test. */
const run = (command: string, args: ReadonlyArray<string>, options: ExecFileOptions = {}) =>
  execute(command, args, { ...options, encoding: "utf8", timeout: 150_000 })
const root = join(import.meta.dirname, "../../..")
const tools = join(import.meta.dirname, "../node_modules/.bin")
const packages = ["core", "dotenv", "nestjs", "testing"]

const folder = mkdtempSync(join(tmpdir(), "opconnect-consumer-"))
const tarballs = join(folder, "tarballs")
const app = join(folder, "app")
const installed = (name: string) => join(app, "node_modules", "@opconnect", name)

/** The environment of a consumer, without the variables of this workspace. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^(npm_|pnpm_|OP_CONNECT|DOTENV|NODE_OPTIONS|VITEST|TURBO)/i.test(key))
)
const inApp = (command: string, args: ReadonlyArray<string>, more: NodeJS.ProcessEnv = {}) =>
  run(command, args, { cwd: app, env: { ...env, ...more } })

/** The exports of a package, each with its conditions. */
const exportsOf = (name: string): Readonly<Record<string, object | string>> =>
  JSON.parse(readFileSync(join(installed(name), "package.json"), "utf8")).exports

const isModule = (key: string) => !key.endsWith(".json")

/** The entries that come as ES module and as CommonJS, and those that are ES modules only: they need Effect or a runner that is one. */
const formats = (name: string) => {
  const entries = Object.entries(exportsOf(name)).filter(([key]) => isModule(key))
  const isDual = ([, target]: [string, object | string]) => typeof target === "object" && "require" in target
  return {
    dual: entries.filter(isDual).map(([key]) => key),
    modules: entries.filter((entry) => !isDual(entry)).map(([key]) => key)
  }
}

/** Each entry by the name that users import. The runners' entries load only inside their runner. */
const importable = () =>
  packages
    .flatMap((name) =>
      Object.keys(exportsOf(name))
        .filter(isModule)
        .map((key) => `@opconnect/${name}${key.slice(1)}`)
    )
    .filter((entry) => !/\/testing\/(?:bun|jest|playwright|vitest)$/.test(entry))

let connect: NodeJS.ProcessEnv = {}
let stop = () => {}

beforeAll(async () => {
  const pack = ["-y", "pnpm@12", "--filter", "./packages/*", "pack", "--pack-destination", tarballs]
  await run("npx", pack, { cwd: root })
  cpSync(join(import.meta.dirname, "../consumer"), app, { recursive: true })
  const { catalog } = await versions()
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }))
  const wanted = [
    ...readdirSync(tarballs).map((file) => join(tarballs, file)),
    `effect@${catalog.effect}`,
    `@types/node@${catalog.node}`,
    `vitest@${catalog.vitest}`,
    "@playwright/test@1",
    "@types/jest@30",
    "@nestjs/common@12",
    "@nestjs/core@12",
    "@nestjs/config@12",
    "@nestjs/terminus@12",
    "@nestjs/testing@12",
    "reflect-metadata",
    "rxjs"
  ]
  await inApp("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1", ...wanted])
  // The fake server of the packed package, started from the command line.
  const fake = spawn(join(app, "node_modules/.bin/fake-connect"), ["serve", "--seed", "seed.json", "--port", "0"], {
    cwd: app,
    env,
    stdio: ["ignore", "pipe", "inherit"]
  })
  stop = () => fake.kill("SIGTERM")
  for await (const line of createInterface({ input: fake.stdout })) {
    const [, key, value] = /^export (OP_CONNECT_\w+)='?(.*?)'?$/.exec(line) ?? []
    if (key !== undefined) connect = { ...connect, [key]: value }
    if (Object.keys(connect).length === 2) break
  }
})

afterAll(() => {
  stop()
  rmSync(folder, { recursive: true, force: true })
})

/** The versions that the workspace is tested with. */
const versions = async () => {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")
  const version = (name: string) => new RegExp(`^ {2}"?${name}"?: (.+)$`, "m").exec(text)?.[1] ?? assert.fail(name)
  return { catalog: { effect: version("effect"), node: version("@types/node"), vitest: version("vitest") } }
}

describe("the tarballs", () => {
  for (const name of packages) {
    it(`the tarball of ${name} passes publint and attw`, async () => {
      const file = join(tarballs, readdirSync(tarballs).find((one) => one.startsWith(`opconnect-${name}-`)) ?? "")
      await run(join(tools, "publint"), ["run", file, "--strict"])
      const { dual, modules } = formats(name)
      await run(join(tools, "attw"), [file, "--entrypoints", ...dual])
      if (modules.length > 0) {
        await run(join(tools, "attw"), [file, "--profile", "esm-only", "--entrypoints", ...modules])
      }
    })
  }

  it("each tarball contains runtime files and the files that npm shows, but no sources", () => {
    for (const name of packages) {
      const files = globSync("**/*", { cwd: installed(name), exclude: ["node_modules/**"] })
      for (const needed of ["LICENSE", "README.md", "package.json"]) assert.include(files, needed, name)
      assert.deepStrictEqual(
        files.filter((file) => /(?<!\.d)\.ts$|tsbuildinfo|(^|\/)test(\/|$)/.test(file)),
        [],
        name
      )
    }
  })

  it("the loader's package has no dependencies", () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed("dotenv"), "package.json"), "utf8")
    )
    assert.deepStrictEqual([dependencies, peerDependencies], [undefined, undefined])
  })
})

describe("every public entry", () => {
  it("imports every public entry", async () => {
    assert.isAbove(importable().length, 20)
    const script = importable().map((entry) => `await import(${JSON.stringify(entry)})`)
    await inApp("node", ["--input-type=module", "-e", script.join("\n")], connect)
  })

  it("requires every public entry", async () => {
    const script = importable().map((entry) => `require(${JSON.stringify(entry)})`)
    await inApp("node", ["--input-type=commonjs", "-e", script.join("\n")], connect)
  })

  it("keeps internal modules private", async () => {
    const script = `await import("@opconnect/core/model/schemas")`
    const error = await inApp("node", ["--input-type=module", "-e", script]).then(
      () => assert.fail("imported"),
      (reason: { readonly stderr: string }) => reason.stderr
    )
    assert.include(error, "ERR_PACKAGE_PATH_NOT_EXPORTED")
  })
})

describe("a consumer's types", () => {
  for (const resolution of ["nodenext", "bundler"]) {
    it(`a consumer type-checks with moduleResolution ${resolution}`, async () => {
      await inApp(join(tools, "tsc"), ["-p", `tsconfig.${resolution}.json`])
    })
  }
})

describe("a consumer's process", () => {
  const expected = "postgres://app:packed-and-delivered@db/app\n"

  it("boots with the preload", async () => {
    const { stdout } = await inApp("node", ["--import", "@opconnect/dotenv/config", "app.mjs"], connect)
    assert.strictEqual(stdout, expected)
  })

  it("boots with the CommonJS preload", async () => {
    const { stdout } = await inApp("node", ["-r", "@opconnect/dotenv/config", "app.mjs"], connect)
    assert.strictEqual(stdout, expected)
  })

  const command = (...flags: ReadonlyArray<string>) =>
    inApp(join(app, "node_modules/.bin/opconnect"), ["run", ...flags, "--", "node", "app.mjs"], connect)

  it("boots with opconnect run", async () => {
    assert.strictEqual((await command("--env-file", ".env", "--no-mask")).stdout, expected)
  })

  it("masks its secrets in output that is not a terminal", async () => {
    assert.strictEqual((await command()).stdout, expected.replace("packed-and-delivered", "********"))
  })
})

/** The TypeScript in a text: whole blocks of a README, or of a docstring, whose lines begin with an asterisk. */
const examples = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^( \* )?```ts\n([\s\S]*?)^\1?```$/gm)].map(([, star, block]) =>
    star === undefined ? (block ?? "") : (block ?? "").replace(/^ \* ?/gm, "")
  )

describe("the examples in the documentation", () => {
  it("the examples in the documentation compile against the packages", async () => {
    const files = globSync(["*.md", "docs/*.md", "packages/*/README.md", "packages/*/src/**/*.ts"], { cwd: root })
    const blocks = files.flatMap((file) => examples(readFileSync(join(root, file), "utf8")))
    assert.isAbove(blocks.length, 7)
    const names = blocks.map((block, index) => {
      writeFileSync(join(app, `example${index}.ts`), `${block}\nexport {}\n`)
      return `example${index}.ts`
    })
    const { compilerOptions } = JSON.parse(readFileSync(join(app, "tsconfig.nodenext.json"), "utf8"))
    const types = [...compilerOptions.types, "jest"]
    writeFileSync(
      join(app, "tsconfig.examples.json"),
      JSON.stringify({ compilerOptions: { ...compilerOptions, types }, files: names })
    )
    const { stdout } = await inApp(join(tools, "tsc"), ["-p", "tsconfig.examples.json"]).catch((error: unknown) =>
      error instanceof Error && "stdout" in error ? { stdout: String(error.stdout) } : assert.fail(String(error))
    )
    assert.strictEqual(stdout, "")
  })
})
