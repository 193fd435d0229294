import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { startFakeConnect } from "@opconnect/testing"
import { prod } from "./contract.ts"

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url))

describe("fake-connect", () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "fake-connect-"))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const write = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  const start = (...args: ReadonlyArray<string>) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] })
    const output = { stdout: "", stderr: "" }
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output.stdout += text
    })
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output.stderr += text
    })
    const ended = once(child, "close").then(([code, signal]) => ({ ...output, code, signal }))
    const ready = new Promise<string>((resolve, reject) => {
      child.stderr.on("data", () => {
        if (output.stderr.includes("listening")) resolve(output.stdout)
      })
      ended.then(({ stderr }) => reject(new Error(`it ended: ${stderr}`)))
    })
    ready.catch(() => {})
    return { child, ended, ready }
  }

  const seedFile = () => write("seed.json", JSON.stringify({ prod: { db: { password: "hunter2" } } }))

  it.each(["SIGINT", "SIGTERM"] as const)("serves a seed until %s", async (signal) => {
    const { child, ended, ready } = start("serve", "--seed", seedFile(), "--port", "0")
    const stdout = await ready
    const env = new Map(Array.from(stdout.matchAll(/^export (\w+)=(\S+)$/gm), ([, name, value]) => [name, value ?? ""]))
    assert.deepStrictEqual(Array.from(env.keys()), ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"])
    const answer = await fetch(`${env.get("OP_CONNECT_HOST")}/v1/vaults`, {
      headers: { authorization: `Bearer ${env.get("OP_CONNECT_TOKEN")}` }
    })
    const [vault] = (await answer.json()) as ReadonlyArray<{ readonly id: string }>
    assert.strictEqual(vault?.id, prod)
    child.kill(signal)
    const { code, stderr } = await ended
    assert.strictEqual(code, 0)
    assert.strictEqual(stderr, `fake-connect: listening on ${env.get("OP_CONNECT_HOST")}, stop with Ctrl+C\n`)
  })

  it("prints what a shell can read, whatever the token", async () => {
    const token = "a'b$(c)`d`\\"
    const { child, ended, ready } = start("serve", "--seed", seedFile(), "--port", "0", "--token", token)
    const stdout = await ready
    const shown = execFileSync("sh", ["-c", 'eval "$1"; printf %s "$OP_CONNECT_TOKEN"', "sh", stdout])
    assert.strictEqual(shown.toString(), token)
    child.kill()
    await ended
  })

  it("takes the address and the delay that it is told", async () => {
    const { child, ended, ready } = start(
      "serve",
      "--seed",
      seedFile(),
      "--port",
      "0",
      "--host",
      "::1",
      "--latency",
      "50"
    )
    const url = /^export OP_CONNECT_HOST='(.+)'$/m.exec(await ready)?.[1] ?? ""
    assert.match(url, /^http:\/\/\[::1\]:\d+$/)
    const started = performance.now()
    assert.strictEqual(await (await fetch(`${url}/heartbeat`)).text(), ".")
    assert.isAtLeast(performance.now() - started, 49)
    child.kill()
    await ended
  })

  const failure = async (...args: ReadonlyArray<string>) => {
    const { code, stderr, stdout } = await start(...args).ended
    assert.strictEqual(code, 1, stderr)
    assert.strictEqual(stdout, "")
    assert.notMatch(stderr, /^\s+at /m)
    return stderr
  }

  it("says what is wrong with a seed", async () => {
    const path = write("bad.json", JSON.stringify({ prod: { db: { port: 5432, $tag: [] } } }))
    assert.strictEqual(
      await failure("serve", "--seed", path, "--port", "0"),
      [
        "fake-connect: the seed cannot be used:",
        "  prod.db.$tag: no such directive, known are $id, $title, $category, $tags, $urls, $files",
        "  prod.db.port: must be text, or an object with a $value",
        ""
      ].join("\n")
    )
  })

  it("does not repeat the text of a file that is not JSON", async () => {
    const path = write("text.json", '{ "prod": { "db": { "password": hunter2 } } }')
    const said = await failure("serve", "--seed", path, "--port", "0")
    assert.include(said, `fake-connect: ${path} is not JSON`)
    assert.notInclude(said, "hunter2")
    const place = write("place.json", '{ "a": {}\n "b": {} }')
    assert.include(await failure("serve", "--seed", place, "--port", "0"), "is not JSON (line 2 column 2)")
  })

  it("says which file it cannot read", async () => {
    const path = join(folder, "nowhere.json")
    assert.strictEqual(
      await failure("serve", "--seed", path),
      `fake-connect: cannot read ${path}: there is no such file\n`
    )
    assert.strictEqual(await failure("serve", "--seed", folder), `fake-connect: cannot read ${folder}: EISDIR\n`)
  })

  it("says that a port is in use", async () => {
    await using other = await startFakeConnect({})
    const { port } = new URL(other.url)
    assert.strictEqual(
      await failure("serve", "--seed", seedFile(), "--port", port),
      `fake-connect: cannot listen on 127.0.0.1:${port}: the port is in use\n`
    )
  })

  it.each([
    [["serve"], /required option '--seed <file>'/],
    [["serve", "--seed", "x", "--prot", "1"], /unknown option '--prot'/],
    [["serve", "--seed", "x", "--port", "http"], /a whole number from 0 to 65535/],
    [["serve", "--seed", "x", "--port", "65536"], /a whole number from 0 to 65535/],
    [["serve", "--seed", "x", "--latency", "-1"], /a whole number from 0 to 3600000/],
    [["sevre"], /unknown command 'sevre'/]
  ] as const)("refuses %j", async (args, words) => {
    assert.match(await failure(...args), words)
  })

  it("refuses a token that no header can carry", async () => {
    assert.match(await failure("serve", "--seed", seedFile(), "--port", "0", "--token", ""), /the token must be/)
  })

  it("helps, and tells its version", async () => {
    const help = await start("serve", "--help").ended
    assert.strictEqual(help.code, 0)
    for (const flag of ["--seed", "--port", "--token", "--host", "--latency", "--lag"])
      assert.include(help.stdout, flag)
    const version = await start("--version").ended
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
    assert.strictEqual(version.stdout, `${manifest.version}\n`)
  })
})
