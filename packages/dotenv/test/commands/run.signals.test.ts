// Signals, process groups and terminals, with real children.
import { type ChildProcess, spawnSync } from "node:child_process"
import { once } from "node:events"
import { open } from "node:fs/promises"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bin, project, startOpconnect } from "../support/project.ts"
import { secrets, shop } from "../support/shop.ts"
import { onTerminal } from "../support/terminal.ts"
import { more, sample } from "../support/whole.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

/** Resolves with all that was written once it matches. */
const says = (child: ChildProcess, pattern: RegExp) =>
  new Promise<string>((resolve) => {
    let text = ""
    child.stdout?.on("data", (chunk) => {
      text += chunk
      if (pattern.test(text)) resolve(text)
    })
  })

const listener = (signal: string) => `
  let count = 0
  process.on("${signal}", () => { count++; console.log("${signal} " + count); setTimeout(() => process.exit(40 + count), 300) })
  setInterval(() => {}, 1000)
  console.log("ready")`

describe("a signal", () => {
  for (const signal of sample(["SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT", "SIGUSR2"] as const)) {
    it(`a signal is sent to the command once: ${signal}`, async () => {
      using files = project({ ".env": "A=1", "app.mjs": listener(signal) })
      const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder })
      await says(child, /ready/)
      const exit = once(child, "exit")
      child.kill(signal)
      assert.deepStrictEqual(await exit, [41, null])
    })
  }

  more("a signal for the process group of opconnect is sent to the command once", async () => {
    using files = project({ ".env": "A=1", "app.mjs": listener("SIGTERM") })
    const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder })
    await says(child, /ready/)
    const exit = once(child, "exit")
    process.kill(-(child.pid ?? assert.fail()), "SIGTERM")
    assert.deepStrictEqual(await exit, [41, null])
  })

  more("a signal is sent to the command's child processes", async () => {
    using files = project({ ".env": "A=1", "app.mjs": listener("SIGTERM") })
    const child = startOpconnect(["run", "--", "sh", "-c", "node app.mjs; exit 7"], { cwd: files.folder })
    const received = says(child, /SIGTERM 1/)
    await says(child, /ready/)
    // The signal ends the shell too, which may be visible before the output of the program.
    const exit = once(child, "exit")
    child.kill("SIGTERM")
    await received
    assert.deepStrictEqual(await exit, [143, null])
  })

  it("a signal that ends the command causes exit code 128 plus its number", async () => {
    using files = project({ ".env": "A=1" })
    for (const [signal, code] of [
      ["KILL", 137],
      ["TERM", 143],
      ["INT", 130]
    ] as const) {
      const child = startOpconnect(["run", "--", "sh", "-c", `kill -${signal} $$`], { cwd: files.folder })
      assert.deepStrictEqual(await once(child, "exit"), [code, null])
    }
  })

  it("a stop signal for opconnect stops the command, and SIGCONT continues it", async () => {
    const ticking = `
      process.on("SIGCONT", () => process.exit(0))
      setInterval(() => {}, 10)
      console.log(process.pid)`
    using files = project({ ".env": "A=1", "app.mjs": ticking })
    const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder })
    const pid = (await says(child, /^\d+\n/)).trim()
    const state = (of: string) => spawnSync("ps", ["-o", "stat=", "-p", of], { encoding: "utf8" }).stdout.trim()[0]
    child.kill("SIGTSTP")
    while (state(String(child.pid)) !== "T" || state(pid) !== "T")
      await new Promise((resolve) => setTimeout(resolve, 5))
    const exit = once(child, "exit")
    child.kill("SIGCONT")
    assert.deepStrictEqual(await exit, [0, null])
  })
})

describe("a terminal", () => {
  const env = "PASSWORD=op://shop/db/password"
  const run = (files: { readonly folder: string }, ...args: ReadonlyArray<string>) =>
    onTerminal(process.execPath, [bin, "run", ...args], { cwd: files.folder, env: fake.env })

  it("a terminal is passed through to the command: size, keys and output", async () => {
    using files = project({
      ".env": env,
      "app.mjs": `
        const { stdin, stdout, stderr } = process
        console.log([stdin.isTTY, stdout.isTTY, stderr.isTTY, stdout.columns].join(), process.env.PASSWORD)
        stdout.on("resize", () => console.log("now " + stdout.columns))
        stdin.setRawMode(true)
        stdin.on("data", (keys) => { console.log("key " + JSON.stringify(String(keys))); if (String(keys) === "q") process.exit(9) })
        console.log("ready")`
    })
    const session = run(files, "--", "node", "app.mjs")
    await session.shows(/ready/)
    assert.include(session.screen(), `true,true,true,80 ${secrets.password}`)
    session.resize(100, 30)
    await session.shows(/now 100/)
    session.type("\u001b[A")
    await session.shows(/key "\\u001b\[A"/)
    session.type("q")
    assert.strictEqual((await session.ended).exitCode, 9)
  })

  more("sends its interrupt to the command, and once", async () => {
    using files = project({ ".env": env, "app.mjs": listener("SIGINT") })
    const session = run(files, "--", "node", "app.mjs")
    await session.shows(/ready/)
    session.type("\u0003")
    assert.strictEqual((await session.ended).exitCode, 41)
    assert.notInclude(session.screen(), "SIGINT 2")
  })

  more("ends a command that takes no notice of signals of its own: 130", async () => {
    using files = project({ ".env": env })
    const session = run(files, "--", "node", "-e", "setInterval(() => {}, 1000); console.log('ready')")
    await session.shows(/ready/)
    session.type("\u0003")
    assert.strictEqual((await session.ended).exitCode, 130)
  })

  more("shows no secret with --mask, and the command sees a pipe", async () => {
    using files = project({ ".env": env })
    const session = run(files, "--mask", "--", "node", "-p", "process.stdout.isTTY + ' ' + process.env.PASSWORD")
    await session.ended
    // A slow start shows a progress line, and erases it.
    assert.strictEqual(session.screen().split("\u001b[K").at(-1)?.trim(), "undefined ********")
  })

  more("hides secrets on stdout alone where stderr is the terminal", async () => {
    using files = project({
      ".env": env,
      "app.mjs": "console.log('out', process.env.PASSWORD); console.error('err', process.env.PASSWORD)"
    })
    const session = onTerminal("sh", ["-c", `"$0" "$@" | cat`, process.execPath, bin, "run", "--", "node", "app.mjs"], {
      cwd: files.folder,
      env: fake.env
    })
    await session.ended
    // Without the line that is shown while a start takes long, and taken away again.
    const lines = session.screen().trim().split("\r\n")
    assert.sameMembers(
      lines.map((line) => line.split("\u001b[K").at(-1)),
      ["out ********", `err ${secrets.password}`]
    )
  })

  more("masks secrets only on the stream that is redirected", async () => {
    using files = project({
      ".env": env,
      "app.mjs": "console.log(process.env.PASSWORD); console.error(process.env.PASSWORD)"
    })
    const session = onTerminal(
      "sh",
      ["-c", `"$0" "$@" 2> err.txt; cat err.txt`, process.execPath, bin, "run", "--", "node", "app.mjs"],
      {
        cwd: files.folder,
        env: fake.env
      }
    )
    await session.ended
    assert.strictEqual(session.screen(), `${secrets.password}\r\n********\r\n`)
  })
})

describe("an env file that is a pipe without a writer", () => {
  it.for(sample(["SIGINT", "SIGTERM"] as const))("stops waiting on %s", async (signal) => {
    using files = project({})
    spawnSync("mkfifo", [files.path("pipe.env")])
    const child = startOpconnect(["run", "-f", "pipe.env", "--verbose", "--", "node", "-e", "0"], { cwd: files.folder })
    // The handlers of signals are there once the file is opened.
    const writer = await open(files.path("pipe.env"), "w")
    const exit = once(child, "exit")
    child.kill(signal)
    assert.deepStrictEqual(await exit, [signal === "SIGINT" ? 130 : 143, null])
    await writer.close()
  })

  more("an env file that is a pipe without a writer is named on a terminal while opconnect waits for it", async () => {
    using files = project({})
    spawnSync("mkfifo", [files.path("pipe.env")])
    const args = [bin, "run", "-f", "pipe.env", "--", "node", "-e", "0"]
    const session = onTerminal(process.execPath, args, { cwd: files.folder })
    await session.shows(/opconnect: waiting for a writer of pipe\.env/)
    session.type("\u0003")
    assert.strictEqual((await session.ended).exitCode, 130)
  })
})
