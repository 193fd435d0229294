// Files and code that a start loads: the fewer, the sooner the program runs.
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { bin, bundled, node, project } from "./support/project.ts"
import { sample } from "./support/whole.ts"
import { world } from "./support/world.ts"

const { server } = world()

const hooks = `
  const { appendFileSync } = require("node:fs")
  const { registerHooks } = require("node:module")
  registerHooks({ load: (url, context, next) => { appendFileSync("loaded.txt", url + "\\n"); return next(url, context) } })`

/** The files of the bundle that a start reads, without the part of their names that changes with what they hold. */
const loadedBy = async (env: string, preload: string) => {
  using files = project({ ".env": env, "hooks.cjs": hooks, "app.mjs": "" })
  const { code } = await node(["-r", "./hooks.cjs", ...preload.split(" "), "app.mjs"], {
    cwd: files.folder,
    env: server().env
  })
  assert.strictEqual(code, 0)
  const dist = new URL(".", `file://${bundled("x")}`).href
  return readFileSync(files.path("loaded.txt"), "utf8")
    .split("\n")
    .filter((url) => url.startsWith(dist))
    .map((url) => url.slice(dist.length))
}

const texts = new Map(
  ["cjs", "esm"].flatMap((format) =>
    readdirSync(bundled(format))
      .filter((name) => name.endsWith(".js"))
      .map((name) => [`${format}/${name}`, readFileSync(bundled(`${format}/${name}`), "utf8")])
  )
)

/** Texts that occur only in the code of the command. */
const marks = {
  commander: "enablePositionalOptions",
  "a command's options": "--env-file",
  "child processes": "child_process",
  completions: "powershell"
}

/** Texts that occur only in Effect modules that a successful start does not need. */
const unused = [
  "~effect/Schema",
  "~effect/Config",
  "effect/ConfigProvider",
  "~effect/Stream",
  "~effect/Channel",
  "~effect/http/",
  "~effect/http-api/",
  "~effect/net/"
]

const marksIn = (names: ReadonlyArray<string>) =>
  Object.entries(marks).flatMap(([what, mark]) => (names.some((name) => texts.get(name)?.includes(mark)) ? [what] : []))

describe("the preload", () => {
  for (const preload of sample([`--import ${bundled("esm/config.js")}`, `-r ${bundled("cjs/config.js")}`])) {
    it(`loads no code of the command: ${preload.split(" ")[0]}`, async () => {
      const names = await loadedBy("A=op://shop/db/password", preload)
      assert.isAbove(names.length, 0)
      assert.deepStrictEqual(marksIn(names), [])
    })
  }

  it("loads no client without references", async () => {
    const size = (names: ReadonlyArray<string>) => names.reduce((sum, name) => sum + statSync(bundled(name)).size, 0)
    const plain = await loadedBy("A=1", `--import ${bundled("esm/config.js")}`)
    const client = await loadedBy("A=op://shop/db/password", `--import ${bundled("esm/config.js")}`)
    assert.isBelow(size(plain), 76_000)
    assert.isAbove(size(client), 150_000)
    assert.isBelow(size(client), 202_000)
    const only = new Set(client.filter((name) => !plain.includes(name)))
    assert.isTrue([...only].some((name) => texts.get(name)?.includes("node:https")))
    assert.isFalse(plain.some((name) => texts.get(name)?.includes("node:https")))
  })
})

describe("startup with references", () => {
  it("evaluates no Schema, Config, streams or HTTP client of Effect", async () => {
    const names = await loadedBy("A=op://shop/db/password", `--import ${bundled("esm/config.js")}`)
    const client = names.filter((name) => name.startsWith("cjs/client-"))
    assert.lengthOf(client, 1)
    assert.deepStrictEqual(
      unused.filter((mark) => names.some((name) => texts.get(name)?.includes(mark))),
      []
    )
    // Code for errors is loaded when an error occurs.
    assert.isFalse(names.some((name) => texts.get(name)?.includes("in the middle of the response")))
    assert.isTrue([...texts.values()].some((text) => text.includes("in the middle of the response")))
    // The marks are right: errors about the shape of a response need Schema.
    assert.isTrue([...texts.values()].some((text) => text.includes("~effect/Schema")))
    assert.isBelow(statSync(bundled(client[0] ?? "")).size, 120_000)
  })
})

describe("an unsupported Node", () => {
  const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })`

  it("is named by the error of an import", async () => {
    using files = project({ "old.cjs": old })
    const { code, stderr } = await node(
      ["-r", "./old.cjs", "-e", `require(${JSON.stringify(bundled("cjs/index.js"))})`],
      {
        cwd: files.folder
      }
    )
    assert.strictEqual(code, 1)
    assert.include(stderr, "Error: @opconnect/dotenv requires Node 22.19 or newer, but this is Node 20.20.2\n")
  })

  it("prints a one-line error and does not start the program", async () => {
    using files = project({ ".env": "A=1", "old.cjs": old, "app.mjs": "console.log('started')" })
    const starts = [
      ["--import", bundled("esm/config.js"), "app.mjs"],
      ["-r", bundled("cjs/config.js"), "app.mjs"],
      [bin, "run", "--", "node", "app.mjs"]
    ]
    for (const start of starts) {
      assert.deepStrictEqual(await node(["-r", "./old.cjs", ...start], { cwd: files.folder }), {
        code: 1,
        signal: null,
        stdout: "",
        stderr: "opconnect: requires Node 22.19 or newer, but this is Node 20.20.2\n"
      })
    }
  })
})

describe("the bundle", () => {
  it("contains the texts that other tests search for", () => {
    assert.deepStrictEqual(marksIn([...texts.keys()]), Object.keys(marks))
  })

  it("evaluates its chunks in one order: only lazily loaded chunks import their loader", () => {
    const onDemand = /=>\s*(?:\w+\.r\(\s*)?$/
    const requires = new Map(
      [...texts].map(([name, text]) => [
        name.replace("cjs/", ""),
        [...text.matchAll(/require\(["'`]\.\/([^"'`]+)["'`]\)/g)]
          .filter(({ index }) => !onDemand.test(text.slice(Math.max(0, index - 20), index)))
          .map(([, path = ""]) => path)
      ])
    )
    assert.isAbove([...requires.values()].flat().length, 20)
    const circleFrom = (name: string, path: ReadonlyArray<string>): ReadonlyArray<string> | undefined =>
      path.includes(name)
        ? [...path, name]
        : requires
            .get(name)
            ?.map((next) => circleFrom(next, [...path, name]))
            .find((circle) => circle !== undefined)
    for (const name of requires.keys()) assert.isUndefined(circleFrom(name, []))
  })

  it("needs nothing but Node", async () => {
    using files = project({ ".env": "A=op://shop/db/password\nB=op://shop/one-time/code?attribute=otp" })
    for (const part of ["bin", "dist", "package.json"]) {
      cpSync(new URL(`../${part}`, import.meta.url), files.path(part), { recursive: true })
    }
    const run = (...args: ReadonlyArray<string>) =>
      node([files.path("bin/opconnect.js"), ...args], { cwd: files.folder, env: server().env })
    // Reads the modules of all commands.
    assert.match((await run("complete", "--words", "--", "ru")).stdout, /^run\t/m)
    assert.strictEqual((await run("check")).code, 0)
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(files.path("package.json"), "utf8"))
    assert.deepStrictEqual([dependencies, peerDependencies], [undefined, undefined])
  })

  it("reports a missing worker file immediately, for example after bundling", async () => {
    const source = 'try { require("./dist/cjs/index.js").configSync() } catch ({ message }) { console.log(message) }'
    using files = project({ ".env": "A=op://shop/db/password", "app.cjs": source })
    for (const part of ["dist", "package.json"]) {
      cpSync(new URL(`../${part}`, import.meta.url), files.path(part), { recursive: true })
    }
    rmSync(files.path("dist/cjs/worker.js"))
    const { code, stderr, stdout } = await node(["app.cjs"], { cwd: files.folder, env: server().env })
    assert.match(
      stdout,
      /^opconnect: \S+dist\/cjs\/worker\.js is missing, which configSync needs to resolve references\. Mark @opconnect/
    )
    assert.deepStrictEqual([code, stderr], [0, ""])
  })

  it("reports a worker that ends without a result", async () => {
    const source = `
      const { writeFileSync } = require("node:fs")
      for (const worker of process.argv.slice(2)) {
        writeFileSync("dist/cjs/worker.js", worker)
        try { require("./dist/cjs/index.js").configSync() } catch ({ message }) { console.log(message) }
      }`
    using files = project({ ".env": "A=op://shop/db/password", "app.cjs": source })
    for (const part of ["dist", "package.json"]) {
      cpSync(new URL(`../${part}`, import.meta.url), files.path(part), { recursive: true })
    }
    const workers = [
      ["process.exit(3)", "ended without a result"],
      ["", "ended without a result"],
      ["setImmediate(() => { throw new Error('late') })", "failed: Error: late"],
      ["throw new Error('early')", "cannot be started: Error: early"]
    ] as const
    const args = ["app.cjs", ...workers.map(([worker]) => worker)]
    const { code, stdout } = await node(args, { cwd: files.folder, env: server().env })
    const messages = workers.map(([, end]) => `opconnect: the thread of configSync ${end}\n`)
    assert.deepStrictEqual([code, stdout], [0, messages.join("")])
  })

  it("reports a server in the same thread, which cannot respond", async () => {
    const source = `
      const server = require("node:http").createServer()
      server.listen(0, "127.0.0.1", () => {
        process.env.OP_CONNECT_HOST = "http://localhost:" + server.address().port
        try { require(${JSON.stringify(bundled("cjs/index.js"))}).configSync() } catch ({ message }) { console.log(message) }
        server.close()
      })`
    using files = project({ ".env": "A=op://shop/db/password", "app.cjs": source })
    const { code, stderr, stdout } = await node(["app.cjs"], {
      cwd: files.folder,
      env: { OP_CONNECT_TOKEN: "x", OP_CONNECT_TOTAL_TIMEOUT: "5s" }
    })
    const text = stdout.replace(/\s+/g, " ")
    assert.match(
      text,
      /\.env:1 A op:\/\/shop\/db\/password The server at 127\.0\.0\.1:\d+ runs in the thread that waits for it/
    )
    assert.match(text, /config\(\) instead of configSync or the preload, or start the server in another process\./)
    assert.deepStrictEqual([code, stderr], [0, ""])
  })

  it("works without globals that Jest's jsdom environment removes", async () => {
    const source = `
      for (const name of ["TextDecoder", "TextEncoder", "Response", "Request", "fetch", "structuredClone"]) delete globalThis[name]
      const { config, configSync } = require(${JSON.stringify(bundled("cjs/index.js"))})
      configSync()
      config({ path: [], processEnv: { B: "op://shop/db/password" } }).then(({ applied }) => console.log(process.env.A === applied.B))`
    using files = project({ ".env": "A=op://shop/db/password", "app.cjs": source })
    const { code, stderr, stdout } = await node(["app.cjs"], { cwd: files.folder, env: server().env })
    assert.deepStrictEqual([code, stderr, stdout], [0, "", "true\n"])
  })

  it("the bundle is small", () => {
    const size = [...texts.keys()].reduce((sum, name) => sum + statSync(bundled(name)).size, 0)
    assert.isBelow(size, 1_000_000)
  })
})
