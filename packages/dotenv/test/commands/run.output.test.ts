// The output of a command, and the masks in it.
import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, mkdirSync, readdirSync } from "node:fs"
import { delimiter } from "node:path"
import { text } from "node:stream/consumers"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { bin, ended, opconnect, project, startOpconnect } from "../support/project.ts"
import { outputOf } from "../support/screen.ts"
import { leaksIn, secrets, shop } from "../support/shop.ts"
import { more } from "../support/whole.ts"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await shop()
})
afterAll(() => fake.close())

const env = "PASSWORD=op://shop/db/password\nTLS_KEY=op://shop/db/server.key\nNAME=op://shop/db/username"

const run = async (app: string, ...flags: ReadonlyArray<string>) => {
  using files = project({ ".env": env, "app.mjs": app })
  const set = { ...fake.env, T: fake.token }
  return await opconnect(["run", ...flags, "--", "node", "app.mjs"], { cwd: files.folder, env: set })
}

describe("output that is not a terminal", () => {
  it("output that is not a terminal is masked on both streams, in all forms of a secret", async () => {
    const app = `
      const { NAME, PASSWORD, TLS_KEY } = process.env
      console.log("out", PASSWORD, JSON.stringify({ TLS_KEY }), Buffer.from(PASSWORD).toString("base64"), process.env.T)
      console.error("err", encodeURIComponent(TLS_KEY), NAME)`
    const { stderr, stdout } = await run(app)
    assert.strictEqual(stdout, 'out ******** {"TLS_KEY":"********\\n"} ******** ********\n')
    // A name of three letters stands everywhere, and is no secret.
    assert.strictEqual(stderr, "err ********%0A app\n")
  })

  more("masks the token that a file names or contains, in any output", async () => {
    const token = fake.env.OP_CONNECT_TOKEN ?? assert.fail()
    const app = `
      import { readFileSync } from "node:fs"
      console.log("token", readFileSync("token", "utf8"), Buffer.from(readFileSync("token")).toString("hex"))`
    const server = { OP_CONNECT_HOST: fake.env.OP_CONNECT_HOST ?? assert.fail() }
    using file = project({ ".env": env, "app.mjs": app, token: `${token}\n` })
    const named = await opconnect(["run", "--", "node", "app.mjs"], {
      cwd: file.folder,
      env: { ...server, OP_CONNECT_TOKEN_FILE: "token" }
    })
    assert.strictEqual(named.stdout, "token ********\n ********0a\n", named.stderr)
    const pair = `OP_CONNECT_HOST=${server.OP_CONNECT_HOST}\nOP_CONNECT_TOKEN=${token}\n${env}`
    using inFile = project({ ".env": pair, "app.mjs": app, token })
    const written = await opconnect(["run", "--", "node", "app.mjs"], { cwd: inFile.folder })
    assert.strictEqual(written.stdout, "token ******** ********\n", written.stderr)
  })

  more("output that is not a terminal is masked for shorter secrets with --mask-min-length", async () => {
    const app = "console.log(process.env.NAME, process.env.PASSWORD)"
    assert.strictEqual((await run(app)).stdout, "app ********\n")
    assert.strictEqual((await run(app, "--mask-min-length", "3")).stdout, "******** ********\n")
    assert.strictEqual((await run(app, "--mask-min-length", "40")).stdout, `app ${secrets.password}\n`)
    const refused = await run(app, "--mask-min-length", "0")
    assert.include(refused.stderr, "The length must be an integer from 1 to 9999.")
  })

  it("shows a prompt whose last characters begin a secret, and masks the secret that follows it", async () => {
    using files = project({
      ".env": env,
      "app.mjs": `
        process.stdout.write("Give me a s")
        process.stdin.once("data", () => {
          process.stdout.write(process.env.PASSWORD.slice(1) + "\\n")
          process.exit(0)
        })`
    })
    const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder, env: fake.env })
    const output = outputOf(child)
    await output.shows(/^Give me a s$/)
    const close = once(child, "close")
    child.stdin?.write("\n")
    await close
    assert.strictEqual(output.text(), "Give me a s********\n")
  })

  more("output that is not a terminal is masked when secrets arrive byte by byte", async () => {
    const app = `
      for (const byte of Buffer.from("<" + process.env.PASSWORD + ">")) {
        process.stdout.write(Buffer.of(byte))
        await new Promise(setImmediate)
      }`
    assert.strictEqual((await run(app)).stdout, "<********>")
  })

  more("output that is not a terminal is unchanged with --no-mask", async () => {
    const { stdout } = await run("console.log(process.env.PASSWORD)", "--no-mask")
    assert.strictEqual(stdout, `${secrets.password}\n`)
  })

  it("output that is not a terminal is complete and in order, at any size", async () => {
    const app = `
      const line = (n) => n + " ".repeat(90) + process.env.PASSWORD + "\\n"
      let text = ""
      for (let n = 0; n < 20000; n++) text += line(n)
      process.stdout.write(text)`
    const { stdout } = await run(app)
    const lines = stdout.trimEnd().split("\n")
    assert.strictEqual(lines.length, 20_000)
    assert.isTrue(lines.every((line, index) => line === `${index}${" ".repeat(90)}********`))
  })

  more("output that is not a terminal is complete for a slow reader after the command exits", async () => {
    using files = project({ ".env": env, "app.mjs": "process.stdout.write('x'.repeat(300000) + '\\n')" })
    // Longer than the time for which output is waited for that something else may still write.
    const slow = spawn(
      "sh",
      ["-c", '"$0" "$@" | (sleep 1; wc -c)', process.execPath, bin, "run", "--", "node", "app.mjs"],
      {
        cwd: files.folder,
        env: { ...process.env, ...fake.env }
      }
    )
    assert.strictEqual((await text(slow.stdout)).trim(), "300001")
  })

  more("shows a prompt at once, and passes the input on", async () => {
    using files = project({
      ".env": env,
      "app.mjs": `
        import { createInterface } from "node:readline/promises"
        const answer = await createInterface({ input: process.stdin, output: process.stdout }).question("Name? ")
        console.log("hello " + answer)
        process.exit(0)`
    })
    const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder, env: fake.env })
    const out = child.stdout ?? assert.fail()
    const [prompt] = await once(out, "data")
    assert.strictEqual(String(prompt), "Name? ")
    const end = ended(child)
    child.stdin?.write("Ada\n")
    assert.strictEqual((await end).stdout, "hello Ada\n")
  })

  more(
    "output that is not a terminal can lose its reader, and the command gets the same error as without opconnect",
    async () => {
      using files = project({
        ".env": env,
        "app.mjs": `
        process.stdout.on("error", ({ code }) => process.exit(code === "EPIPE" ? 40 : 41))
        setInterval(() => process.stdout.write("x".repeat(1000) + "\\n"), 1)`
      })
      const child = startOpconnect(["run", "--", "node", "app.mjs"], { cwd: files.folder, env: fake.env })
      await once(child.stdout ?? assert.fail(), "data")
      child.stdout?.destroy()
      assert.deepStrictEqual(await once(child, "exit"), [40, null])
    }
  )

  it("output that is not a terminal is a real pipe: it can be opened by name, and a closed reader ends the command as in a shell", async () => {
    using files = project({ ".env": env })
    const run = (...command: ReadonlyArray<string>) =>
      startOpconnect(["run", "--", ...command], { cwd: files.folder, env: fake.env })
    const named = await ended(run("sh", "-c", 'echo "out $PASSWORD" > /dev/stdout; echo "err $PASSWORD" > /dev/stderr'))
    assert.deepStrictEqual([named.stdout, named.stderr, named.code], ["out ********\n", "err ********\n", 0])
    const yes = run("yes")
    await once(yes.stdout ?? assert.fail(), "data")
    yes.stdout?.destroy()
    assert.deepStrictEqual(await once(yes, "exit"), [141, null])
    const without = startOpconnect(["run", "--", process.execPath, "-p", "process.env.PASSWORD"], {
      cwd: files.folder,
      env: { ...fake.env, PATH: "" }
    })
    assert.strictEqual((await ended(without)).stdout, "********\n")
  })

  it("leaves no temporary files, also after a signal while pipes are created", async () => {
    const slow = "#!/bin/sh\nkill -TERM $PPID\nexec sleep 20"
    using files = project({ ".env": env, mkfifo: slow })
    chmodSync(files.path("mkfifo"), 0o755)
    mkdirSync(files.path("temporary"))
    const set = { ...fake.env, TMPDIR: files.path("temporary") }
    const whole = await opconnect(["run", "--", "sh", "-c", "echo $PASSWORD"], { cwd: files.folder, env: set })
    assert.strictEqual(whole.stdout, "********\n")
    const path = `${files.folder}${delimiter}${process.env.PATH}`
    const ended = await opconnect(["run", "--", "echo", "started"], { cwd: files.folder, env: { ...set, PATH: path } })
    assert.deepStrictEqual([ended.code, ended.stdout], [143, ""])
    const left = readdirSync(files.path("temporary")).filter((name) => name.startsWith("opconnect-"))
    assert.deepStrictEqual(left, [])
  })

  more("does not delay the exit when a background process keeps it open", async () => {
    const app = `
      import { spawn } from "node:child_process"
      spawn("sleep", ["20"], { stdio: "inherit" }).unref()
      console.log("left " + process.env.PASSWORD)`
    const { code, stdout } = await run(app)
    assert.deepStrictEqual([code, stdout], [0, "left ********\n"])
  })

  more("output that is not a terminal does not delay the exit when a background process keeps writing", async () => {
    const app = `
      import { spawn } from "node:child_process"
      spawn("sh", ["-c", "while sleep 0.05; do echo tick || exit; done"], { stdio: "inherit" }).unref()
      console.log("left")`
    const { code, stdout } = await run(app)
    assert.deepStrictEqual([code, stdout.split("\n")[0]], [0, "left"])
  })

  more("contains no secret if the command cannot be run", async () => {
    using files = project({ ".env": env })
    const { stderr } = await opconnect(["run", "--verbose", "--", "./nothing"], { cwd: files.folder, env: fake.env })
    assert.include(stderr, "opconnect: ./nothing: command not found")
    assert.deepStrictEqual(leaksIn(stderr), [])
  })
})
