// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expansion of sh
// `opconnect run` with commands that read env files by themselves. A script in node_modules/.bin stands for a framework.
import { chmodSync, mkdirSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { opconnect, project, refusedRun } from "../../support/project.ts"
import { more } from "../../support/whole.ts"
import { world } from "../../support/world.ts"

const { server } = world()

const reference = "op://shop/db/username"

/** A project with a program in it that prints a variable. */
const withProgram = (name: string, files: Readonly<Record<string, string>>) => {
  const made = project(files)
  mkdirSync(made.path("node_modules/.bin"), { recursive: true })
  writeFileSync(made.path(`node_modules/.bin/${name}`), '#!/bin/sh\necho "A=$A B=$B"\n')
  chmodSync(made.path(`node_modules/.bin/${name}`), 0o755)
  return made
}

const run = (
  files: { readonly folder: string },
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {}
) => opconnect(["run", ...args], { cwd: files.folder, env: { ...server().env, NODE_ENV: "", ...env } })

const refused = (files: { readonly folder: string }, args: ReadonlyArray<string>) =>
  refusedRun(args, { cwd: files.folder, env: { ...server().env, NODE_ENV: "" } })

describe("opconnect run of a framework", () => {
  it("reads the files that the framework reads, in its order and mode", async () => {
    using next = withProgram("next", {
      ".env": "A=1\nB=2",
      ".env.local": `A=${reference}`,
      ".env.production": "B=production"
    })
    assert.strictEqual((await run(next, ["--", "next", "dev"])).stdout, "A=app B=2\n")
    assert.strictEqual((await run(next, ["--", "next", "build"])).stdout, "A=app B=production\n")
    using vite = withProgram("vite", { ".env.staging": `A=${reference}`, ".env.local": "A=local" })
    assert.strictEqual((await run(vite, ["--", "vite", "build", "--mode", "staging"])).stdout, "A=app B=\n")
  })

  more("overrides the environment in the mode of the command", async () => {
    using files = withProgram("next", { ".env": `A=${reference}\nB=2`, ".env.production": "B=production" })
    const { stdout } = await run(files, ["--override", "--", "next", "build"], { B: "set" })
    assert.strictEqual(stdout, "A=app B=production\n")
  })

  more("reads the files of a given convention and mode", async () => {
    using files = withProgram("vite", { ".env.staging": `A=${reference}`, ".env.local": "A=local" })
    const { stdout } = await run(files, ["--convention", "vite", "--mode", "staging", "--", "vite"])
    assert.strictEqual(stdout, "A=app B=\n")
  })

  more("takes the mode of a convention from the command", async () => {
    using files = withProgram("vite", { ".env.production": `A=${reference}`, ".env.development": "A=development" })
    assert.strictEqual((await run(files, ["--convention", "vite", "--", "vite", "build"])).stdout, "A=app B=\n")
    const { code, stderr } = await run(files, ["--convention", "vite", "--", "true"], { NODE_ENV: "" })
    assert.strictEqual(code, 1)
    assert.include(stderr, "The mode of the vite env files is unknown")
  })

  more("requires a mode that the command does not say, where files depend on it", async () => {
    const lines = { "package.json": JSON.stringify({ scripts: { all: "next build && next dev" } }) }
    using files = withProgram("next", { ...lines, ".env.local": `A=${reference}` })
    assert.strictEqual((await run(files, ["--", "next", "lint"])).stdout, "A=app B=\n")
    writeFileSync(files.path(".env.production"), "B=1")
    const { code, stderr } = await run(files, ["--", "npm", "run", "all"])
    assert.strictEqual(code, 1)
    assert.include(stderr, "The command does not say the mode of Next.js")
    assert.strictEqual((await run(files, ["--mode", "production", "--", "next", "lint"])).stdout, "A=app B=1\n")
  })

  more("starts without any file, as the framework does", async () => {
    using files = withProgram("next", {})
    assert.deepStrictEqual(await run(files, ["--", "next", "dev"]), {
      code: 0,
      signal: null,
      stdout: "A= B=\n",
      stderr: ""
    })
  })

  more("refuses named files without one that the framework would read with its references", async () => {
    using files = withProgram("next", { ".env": "B=1", ".env.local": `A=${reference}` })
    const { code, stderr } = await run(files, ["-f", ".env", "--", "next", "dev"])
    assert.strictEqual(code, 1)
    assert.include(stderr, "Next.js reads .env.local itself and would see references")
    assert.include(stderr, "-f .env.local -f .env")
    assert.strictEqual((await run(files, ["-f", ".env.local", "--", "next", "dev"])).stdout, "A=app B=\n")
    assert.strictEqual((await run(files, ["-f", ".env", "--", "next", "dev"], { A: "set" })).stdout, "A=set B=1\n")
  })

  more("does not let the framework see a reference that was left out", async () => {
    using files = withProgram("next", { ".env.local": `A=${reference}\nB=op://shop/db/nothing` })
    assert.strictEqual(
      (await run(files, ["--optional", "B", "--", "sh", "-c", "next; echo ${B-unset}"])).stdout,
      "A=app B=\n\n"
    )
    const { code, stderr } = await run(files, ["--only", "A", "--", "next", "dev"])
    assert.strictEqual(code, 1)
    assert.include(stderr, "Next.js reads .env.local itself")
  })

  it("rejects references in a .env.local that an unknown command would not receive", async () => {
    using files = withProgram("serve", { ".env": "B=1", ".env.local": `A=${reference}` })
    for (const name of [".env.local", ".env.development", ".env.development.local"]) {
      using other = withProgram("serve", { ".env": "B=1", [name]: `A=${reference}` })
      const { code, stderr } = await refused(other, ["--", "serve"])
      assert.strictEqual(code, 1)
      assert.include(stderr, `${name} contains references but is not read.`)
      assert.include(stderr.replace(/\s+/g, " "), `To read the file: -f ${name} -f .env. To leave it out: -f .env.`)
    }
    assert.strictEqual((await run(files, ["-f", ".env", "--", "serve"])).stdout, "A= B=1\n")
    assert.strictEqual((await run(files, ["-f", ".env.local", "-f", ".env", "--", "serve"])).stdout, "A=app B=1\n")
    writeFileSync(files.path(".env.local"), "A=plain")
    assert.strictEqual((await run(files, ["--", "serve"])).stdout, "A= B=1\n")
  })

  more("refuses a secret in a key with a public prefix", async () => {
    using files = withProgram("next", { ".env": `NEXT_PUBLIC_A=${reference}` })
    const { code, stderr } = await run(files, ["--", "next", "dev"])
    assert.strictEqual(code, 1)
    assert.include(stderr, "NEXT_PUBLIC_")
    assert.strictEqual((await run(files, ["--allow-public", "NEXT_PUBLIC_A", "--", "next", "dev"])).code, 0)
  })
})

describe("the environment of the command", () => {
  const print = "console.log(JSON.stringify(process.env))"
  const environment = async (
    files: { readonly folder: string },
    flags: ReadonlyArray<string>,
    env: Record<string, string> = {}
  ) => {
    const { stderr, stdout } = await run(files, [...flags, "--", "node", "-e", print], env)
    assert.strictEqual(stderr, "")
    return JSON.parse(stdout)
  }

  it("does not contain the token, including in /proc", async () => {
    using files = project({ ".env": `A=${reference}\nOP_CONNECT_REQUEST_TIMEOUT=9 seconds`, token: server().token })
    const env = await environment(files, [])
    assert.deepInclude(env, {
      A: "app",
      OP_CONNECT_HOST: server().url,
      OPCONNECT_RUN: "1",
      OP_CONNECT_REQUEST_TIMEOUT: "9 seconds"
    })
    assert.notProperty(env, "OP_CONNECT_TOKEN")
    using written = project({
      ".env": `A=${reference}\nOP_CONNECT_HOST=${server().url}\nOP_CONNECT_TOKEN=${server().token}`
    })
    const own = await opconnect(["run", "--no-mask", "--", "cat", "/proc/self/environ"], { cwd: written.folder })
    assert.include(own.stdout, "A=app")
    assert.notInclude(own.stdout, server().token)
    const file = await opconnect(["run", "--no-mask", "--", "cat", "/proc/self/environ"], {
      cwd: files.folder,
      env: { OP_CONNECT_HOST: server().url, OP_CONNECT_TOKEN_FILE: files.path("token") }
    })
    assert.include(file.stdout, "A=app")
    assert.notInclude(file.stdout, "OP_CONNECT_TOKEN")
  })

  more("holds the token with --pass-token", async () => {
    using files = project({ ".env": `A=${reference}` })
    const env = await environment(files, ["--pass-token", "--no-mask"], { OPCONNECT_RUN: "1" })
    assert.strictEqual(env.OP_CONNECT_TOKEN, server().token)
    assert.notProperty(env, "OPCONNECT_RUN")
  })

  more("masks a token that comes from a file", async () => {
    using files = project({ ".env": `A=${reference}`, token: `${server().token}\n` })
    const { stdout } = await opconnect(["run", "--", "cat", "token"], {
      cwd: files.folder,
      env: { OP_CONNECT_HOST: server().url, OP_CONNECT_TOKEN_FILE: files.path("token") }
    })
    assert.strictEqual(stdout, "********\n")
  })

  more("contains only the selection of --only and --prefix, and nothing else is resolved", async () => {
    using files = project({ ".env": `A=${reference}\nAPP_X=1\nAPP_Y=op://shop/db/nothing\nB=op://shop/nothing/x\n` })
    const inherited = { C: "op://shop/nothing/y" }
    const env = await environment(files, ["--only", "A", "--only", "APP_X"], inherited)
    assert.deepInclude(env, { A: "app", APP_X: "1" })
    for (const key of ["APP_Y", "B", "C"]) assert.notProperty(env, key)
    const prefixed = await refused(files, ["--prefix", "APP_", "--", "true"])
    assert.include(prefixed.stderr, "APP_Y")
    assert.notInclude(prefixed.stderr, ".env:4")
    assert.include((await refused(files, ["--only", "NONE", "--", "true"])).stderr, "No env file defines NONE.")
  })

  more("contains only essential variables with --clean-env", async () => {
    using files = project({ ".env": `A=${reference}\nSET=file` })
    const env = await environment(files, ["--clean-env"], { OTHER: "1", SET: "environment", LC_ALL: "C" })
    assert.deepInclude(env, { A: "app", SET: "environment", LC_ALL: "C" })
    assert.property(env, "PATH")
    for (const key of ["OTHER", "OP_CONNECT_HOST", "OP_CONNECT_TOKEN"]) assert.notProperty(env, key)
  })

  more("finds local binaries up the tree, before others", async () => {
    using files = withProgram("tool", { ".env": `A=${reference}` })
    mkdirSync(files.path("deep/er"), { recursive: true })
    const { stdout } = await opconnect(["run", "-f", "../../.env", "--", "tool"], {
      cwd: files.path("deep/er"),
      env: server().env
    })
    assert.strictEqual(stdout, "A=app B=\n")
    writeFileSync(files.path("node_modules/.bin/env"), "#!/bin/sh\necho local\n")
    chmodSync(files.path("node_modules/.bin/env"), 0o755)
    assert.strictEqual((await run(files, ["--", "env"])).stdout, "local\n")
  })
})
