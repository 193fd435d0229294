import { execFile, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { get } from "node:https"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { assert, describe, it, vi } from "@effect/vitest"
import { faultPresets, fromEnvFile, idOf, startFakeConnect } from "@opconnect/testing"
import { CommanderError } from "commander"
import { makeRunner } from "../../../../scripts/program-runner.mjs"
import { makeProgram } from "../../src/cli/program.ts"
import { generate } from "../../src/server/certificate.ts"
import { prod } from "../suites/contract.ts"
import { testFolder } from "../support/folder.ts"

const bin = fileURLToPath(new URL("../../bin/fake-connect.js", import.meta.url))

const inSharedProcess = makeRunner(fileURLToPath(new URL("../../dist/cjs/", import.meta.url)))

describe("fake-connect", () => {
  const folder = testFolder()
  const { write } = folder

  it("reports an unsupported Node in one line", async () => {
    const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })`
    const { code, stderr } = await promisify(execFile)(process.execPath, ["-r", write("old.cjs", old), bin]).catch(
      (error) => error
    )
    assert.deepStrictEqual(
      [code, stderr],
      [1, "fake-connect: requires Node 22.19 or newer, but this is Node 20.20.2\n"]
    )
  })

  // Without the cache, each process compiles the bundle again.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") }

  const start = (...args: ReadonlyArray<string>) => {
    const child = spawn(process.execPath, [bin, ...args], { env, stdio: ["ignore", "pipe", "pipe"] })
    const output = { stdout: "", stderr: "" }
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output.stdout += text
    })
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output.stderr += text
    })
    const ended = once(child, "close").then(([code, signal]) => ({ ...output, code, signal }))
    const ready = new Promise<string>((resolve, reject) => {
      const look = () => {
        if (output.stderr.includes("listening") && output.stdout.endsWith("\n")) resolve(output.stdout)
      }
      child.stdout.on("data", look)
      child.stderr.on("data", look)
      ended.then(({ stderr }) => reject(new Error(`it ended: ${stderr}`)))
    })
    ready.catch(() => {})
    return { child, ended, ready }
  }

  /** Runs a command that ends by itself, in a process that such commands share. */
  const run = (...args: ReadonlyArray<string>) => inSharedProcess({ args, cwd: folder.path(), env: process.env })

  const failure = async (...args: ReadonlyArray<string>) => {
    const { code, stderr, stdout } = await run(...args)
    assert.strictEqual(code, 1, stderr)
    assert.strictEqual(stdout, "")
    assert.notMatch(stderr, /^\s+at /m)
    return stderr
  }

  /** Runs a command in this process. If it serves, it does so until `stop`, which does what the signal does. */
  const runHere = async (...args: ReadonlyArray<string>) => {
    const output = { stdout: "", stderr: "" }
    const spies = (["stdout", "stderr"] as const).map((name) =>
      vi.spyOn(process[name], "write").mockImplementation((text) => {
        output[name] += String(text)
        return true
      })
    )
    const signals = ["SIGINT", "SIGTERM"] as const
    const before = signals.flatMap((signal) => process.listeners(signal))
    const error = await makeProgram((program) => program.exitOverride())
      .parseAsync(args, { from: "user" })
      .then(
        () => undefined,
        (reason: Error) => reason
      )
    for (const spy of spies) spy.mockRestore()
    const { exitCode: code = 0 } = process
    process.exitCode = undefined
    const added = signals.map((signal) => process.listeners(signal).filter((listener) => !before.includes(listener)))
    const stop = (signal: (typeof signals)[number] = "SIGTERM") => {
      for (const listener of added[signals.indexOf(signal)] ?? []) listener(signal)
      for (const [index, listeners] of added.entries()) {
        for (const listener of listeners) process.removeListener(signals[index] ?? "SIGTERM", listener)
      }
    }
    return { ...output, code, error, stop }
  }

  const serveHere = async (...args: ReadonlyArray<string>) => {
    const { error, stderr, stdout, stop } = await runHere(...args, "--port", "0")
    if (error !== undefined) throw error
    const env: Readonly<Record<string, string>> = args.includes("--json") ? JSON.parse(stdout) : environmentOf(stdout)
    return { env, host: env.OP_CONNECT_HOST ?? "", token: env.OP_CONNECT_TOKEN ?? "", stderr, stop }
  }

  /** The stderr of a command that fails, run in this process. */
  const refusal = async (...args: ReadonlyArray<string>) => {
    const { error, stderr, stdout } = await runHere(...args)
    assert.isDefined(error, "it did not fail")
    assert.strictEqual(stdout, "")
    return error instanceof CommanderError ? stderr : `fake-connect: ${error?.message}\n`
  }

  const seedFile = () => write("seed.json", JSON.stringify({ prod: { db: { password: "hunter2" } } }))

  it.each([
    ["SIGINT", []],
    ["SIGTERM", ["--token", "a'b$(c)`d`\\"]]
  ] as const)("serves a seed until %s, and prints an environment that a shell can read", async (signal, flags) => {
    const { child, ended, ready } = start("serve", "--seed", seedFile(), "--port", "0", ...flags)
    const stdout = await ready
    const names = Array.from(stdout.matchAll(/^export (\w+)=/gm), ([, name]) => name)
    assert.deepStrictEqual(names, ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"])
    const shown = execFileSync("sh", [
      "-c",
      'eval "$1"; printf "%s\n" "$OP_CONNECT_HOST" "$OP_CONNECT_TOKEN"',
      "sh",
      stdout
    ])
    const values = shown.toString().split("\n")
    const env = new Map(names.map((name, index) => [name, values[index] ?? ""]))
    if (flags.length > 0) assert.strictEqual(env.get("OP_CONNECT_TOKEN"), flags[1])
    const response = await fetch(`${env.get("OP_CONNECT_HOST")}/v1/vaults`, {
      headers: { authorization: `Bearer ${env.get("OP_CONNECT_TOKEN")}` }
    })
    const [vault] = (await response.json()) as ReadonlyArray<{ readonly id: string }>
    assert.strictEqual(vault?.id, prod)
    child.kill(signal)
    const { code, stderr } = await ended
    assert.strictEqual(code, 0)
    assert.strictEqual(stderr, `fake-connect: listening on ${env.get("OP_CONNECT_HOST")}, stop with Ctrl+C\n`)
  })

  it("serves tokens with limited permissions, and the references of an env file, at the given address", async () => {
    const seed = write("three.json", JSON.stringify({ prod: { db: { password: "x" } }, dev: { a: {} }, test: {} }))
    const scopes = ["--reader", "r==prod,dev", "--reader", "one=test", "--writer", "w=dev", "--write-only", "o=dev"]
    const file = write(".env", "PASSWORD=op://prod/db/password\nURL=postgres://op://prod/db/user@db\nPLAIN=1\n")
    const flags = ["--host", "::1", "--json", "-f", file, ...scopes]
    const { host: url, stop, token: all } = await serveHere("serve", "--seed", seed, ...flags)
    const ask = (token: string, path: string, init: RequestInit = {}) =>
      fetch(`${url}/v1/vaults${path}`, { ...init, headers: { authorization: `Bearer ${token}` } })
    const vaults = async (token: string) =>
      // As the contract has it, which other tests hold the fake to.
      (await (await ask(token, "")).json()) as ReadonlyArray<{ readonly id: string }>
    const seen = await Promise.all([all, "r=", "one", "w"].map(async (token) => (await vaults(token)).length))
    assert.deepStrictEqual(seen, [3, 2, 1, 1])
    const [dev] = await vaults("w")
    const body = JSON.stringify({ vault: { id: dev?.id }, category: "LOGIN" })
    const created = async (token: string) => (await ask(token, `/${dev?.id}/items`, { method: "POST", body })).status
    assert.deepStrictEqual([await created("w"), await created("r="), await created("o")], [200, 403, 200])
    assert.strictEqual((await ask("o", `/${dev?.id}/items`)).status, 403)
    assert.strictEqual(new URL(url).hostname, "[::1]")
    assert.match(all, /^[\w-]+\.[\w-]+\.[\w-]+$/)
    const field = async (name: string) =>
      (await (await fetch(`${url}/_fake/field?vault=prod&item=db&field=${name}`)).json()) as { readonly value: string }
    assert.strictEqual((await field("password")).value, "x")
    assert.match((await field("user")).value, /^fake-user-[a-z2-7]{10}$/)
    stop()
  })

  it("serves replicas, each with its own lag", async () => {
    const seed = write("replicas.json", JSON.stringify({ prod: { db: { password: "one" } } }))
    const { host, stop, token } = await serveHere("serve", "--seed", seed, "--replica", "0", "--replica", "3600000")
    const [first = "", ...replicas] = host.split(",")
    const password = { vault: "prod", item: "db", field: "password", value: "two" }
    const headers = { "content-type": "application/json" }
    await fetch(`${first}/_fake/field`, { method: "PUT", headers, body: JSON.stringify(password) })
    const seen = await Promise.all(
      [first, ...replicas].map(async (url) => {
        const path = `/v1/vaults/${prod}/items/${idOf("prod", "db")}`
        return (await fetch(url + path, { headers: { authorization: `Bearer ${token}` } })).text()
      })
    )
    assert.deepStrictEqual(
      seen.map((text) => text.includes('"two"')),
      [true, true, false]
    )
    stop()
  })

  it("stops immediately, also with pending requests", async () => {
    const { child, ended, ready } = start(
      "serve",
      "--seed",
      seedFile(),
      "--port",
      "0",
      "--latency",
      "3600000",
      "--json"
    )
    const { hostname, port } = new URL(JSON.parse(await ready).OP_CONNECT_HOST)
    const socket = connect(Number(port), hostname).on("error", () => {})
    const requests = ["/_fake/time", "/nowhere", "/v1/vaults"].map(
      (path) => `GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`
    )
    socket.write(requests.join(""))
    await once(socket, "data")
    child.kill()
    assert.strictEqual((await ended).code, 0)
  })

  const environmentOf = (stdout: string): Record<string, string> =>
    Object.fromEntries(
      Array.from(stdout.matchAll(/^export (\w+)=(\S+)$/gm), ([, name = "", value = ""]) => [
        name,
        value.replaceAll("'", "")
      ])
    )

  it("keeps its data in a store after every kind of exit", async () => {
    const store = folder.path("store.json")
    const flags = ["serve", "--store", store, "--seed", seedFile()]
    const served = async (edit: (host: string) => Promise<string>) => {
      const { child, ended, ready } = start(...flags, "--port", "0", "--json")
      const edited = await edit(JSON.parse(await ready).OP_CONNECT_HOST)
      child.kill("SIGKILL")
      await ended
      return edited
    }
    const servedHere = async (edit: (host: string) => Promise<string>, ...args: ReadonlyArray<string>) => {
      const { host, stderr, stop } = await serveHere(...args)
      const edited = await edit(host)
      stop()
      return [edited, stderr.replace(/^.*listening on .*\n/m, "")]
    }
    const path = "/_fake/field?vault=prod&item=db&field=password"
    const read = async (host: string) => (await fetch(`${host}${path}`)).text()
    const rotate = async (host: string) => {
      const body = JSON.stringify({ vault: "prod", item: "db", field: "password", value: "kept" })
      await fetch(`${host}/_fake/field`, { method: "PUT", headers: { "content-type": "application/json" }, body })
      return read(host)
    }
    assert.deepStrictEqual(await servedHere(read, ...flags), ['{"value":"hunter2"}', ""])
    assert.include(readFileSync(store, "utf8"), "hunter2", "it is there from the start")
    assert.strictEqual(statSync(store).mode & 0o777, 0o600, "and no one else's business")
    assert.strictEqual(await served(rotate), '{"value":"kept"}')
    const isServed = `fake-connect: ${store} exists and is served; delete it to start with the seed\n`
    assert.deepStrictEqual(await servedHere(read, ...flags), ['{"value":"kept"}', isServed])
    assert.deepStrictEqual(await servedHere(read, "serve", "--store", store), ['{"value":"kept"}', ""])
    const file = write("unused.env", "A=op://a/b/c\n")
    assert.deepStrictEqual(await servedHere(read, "replay", file, "--store", store), ['{"value":"kept"}', isServed])
    assert.deepStrictEqual(await servedHere(read, "serve", "-f", file, "--store", store), [
      '{"value":"kept"}',
      isServed
    ])
    assert.deepStrictEqual(
      readdirSync(folder.path()).filter((name) => name.startsWith("store")),
      ["store.json"]
    )
    writeFileSync(store, '{ "prod": hunter2 }')
    const refused = await refusal("serve", "--store", store, "--port", "0")
    assert.strictEqual(
      refused,
      `fake-connect: the store ${store} is not JSON: delete it to start with an empty store\n`
    )
  })

  it("starts with the given faults", async () => {
    const own = '{"kind":"status","status":500,"on":"server"}'
    const { host, stop, token } = await serveHere(
      "serve",
      "--seed",
      seedFile(),
      "--fault",
      "rateLimited",
      "--fault",
      own
    )
    const response = await fetch(`${host}/v1/vaults`, { headers: { authorization: `Bearer ${token}` } })
    assert.strictEqual(response.status, 429)
    assert.strictEqual((await fetch(`${host}/health`)).status, 500)
    stop("SIGINT")
    assert.isTrue(
      await fetch(`${host}/health`).then(
        () => false,
        () => true
      ),
      "it is closed"
    )
    assert.match(
      await refusal("serve", "--seed", seedFile(), "--port", "0", "--fault", "coldStrat"),
      /^fake-connect: there is no fault "coldStrat": use one of syncLag, coldStart/
    )
  })

  it("serves HTTPS with a generated certificate that clients can trust", async () => {
    const { env, stop } = await serveHere("serve", "--seed", seedFile(), "--tls")
    assert.deepStrictEqual(Object.keys(env), [
      "OP_CONNECT_HOST",
      "OP_CONNECT_TOKEN",
      "OP_CONNECT_CA_FILE",
      "NODE_EXTRA_CA_CERTS"
    ])
    assert.match(env.OP_CONNECT_HOST ?? "", /^https:/)
    const script =
      "fetch(process.env.OP_CONNECT_HOST + '/heartbeat').then((response) => response.text()).then(console.log)"
    const heartbeat = (environment: NodeJS.ProcessEnv) =>
      promisify(execFile)(process.execPath, ["-e", script], { env: { ...process.env, ...environment } })
    assert.strictEqual((await heartbeat(env)).stdout, ".\n")
    const { NODE_EXTRA_CA_CERTS: certificate = "", ...without } = env
    const refused = await heartbeat(without).then(
      () => "trusted",
      ({ stderr }: { readonly stderr: string }) => stderr
    )
    assert.match(refused, /DEPTH_ZERO_SELF_SIGNED_CERT/)
    stop()
    assert.isFalse(existsSync(dirname(certificate)), "it is gone with the server")
  })

  it("serves HTTPS with a given certificate", async () => {
    const keys = await generate("127.0.0.1")
    const flags = ["--tls-cert", write("cert.pem", keys.cert), "--tls-key", write("key.pem", keys.key)]
    const { env, stop } = await serveHere("serve", "--seed", seedFile(), ...flags)
    assert.deepStrictEqual(Object.keys(env), ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"])
    const text = await new Promise<string>((resolve, reject) => {
      get(`${env.OP_CONNECT_HOST}/heartbeat`, { ca: keys.cert }, (response) =>
        response.setEncoding("utf8").once("data", resolve)
      ).once("error", reject)
    })
    assert.strictEqual(text, ".")
    stop()
    const broken = ["--tls-cert", write("none.pem", "none"), "--tls-key", write("key.pem", keys.key)]
    assert.match(
      await refusal("serve", "--seed", seedFile(), "--port", "0", ...broken),
      /^fake-connect: the certificate and its key cannot be used: /
    )
  })

  it("prints a seed in full, which serves the same", async () => {
    const file = write("refs.env", "A=op://prod/db/password\n")
    const { code, stdout } = await run("seed", "--env-file", file)
    assert.strictEqual(code, 0)
    await using one = await startFakeConnect(JSON.parse(stdout))
    await using other = await startFakeConnect(fromEnvFile(file))
    assert.deepStrictEqual(one.exportSeed(), other.exportSeed())
  })

  it("reports an invalid seed", async () => {
    const path = write("bad.json", JSON.stringify({ prod: { db: { port: 5432, $tag: [] } } }))
    assert.strictEqual(
      await failure("serve", "--seed", path, "--port", "0"),
      [
        "fake-connect: the seed is invalid:",
        "  prod.db.$tag: unknown directive; use one of $id, $title, $category, $tags, $urls, $files",
        "  prod.db.port: must be text, or an object with a $value",
        ""
      ].join("\n")
    )
  })

  it("does not repeat the text of a file that is not JSON", async () => {
    const path = write("text.json", '{ "prod": { "db": { "password": hunter2 } } }')
    const message = await refusal("serve", "--seed", path, "--port", "0")
    assert.include(message, `fake-connect: ${path} is not JSON`)
    assert.notInclude(message, "hunter2")
    const place = write("place.json", '{ "a": {}\n "b": {} }')
    assert.include(await refusal("serve", "--seed", place, "--port", "0"), "is not JSON (line 2 column 2)")
  })

  it("reads a seed that starts with a byte order mark", async () => {
    const { code, stdout } = await run("seed", "--seed", write("mark.json", '\uFEFF{ "prod": {} }'))
    assert.strictEqual(code, 0)
    assert.include(stdout, '"prod"')
  })

  it("rejects an env file that is not UTF-8", async () => {
    const path = folder.path("utf16.env")
    writeFileSync(path, "\uFEFFA=op://prod/db/password\n", "utf16le")
    assert.strictEqual(await refusal("seed", "-f", path), `fake-connect: ${path} is not UTF-8 text\n`)
  })

  it("reports a full disk in one line", async () => {
    const full = openSync("/dev/full", "w")
    const child = spawn(process.execPath, [bin, "seed", "--seed", seedFile()], {
      env,
      stdio: ["ignore", full, "pipe"]
    })
    closeSync(full)
    const [stderr, [code]] = await Promise.all([child.stderr === null ? "" : text(child.stderr), once(child, "close")])
    assert.deepStrictEqual([stderr, code], ["fake-connect: could not write to stdout: no space left on device\n", 1])
  })

  it("names the reason why a store cannot be used", async () => {
    const path = folder.path("nowhere", "store.json")
    assert.strictEqual(
      await refusal("serve", "--seed", seedFile(), "--store", path, "--port", "0"),
      `fake-connect: cannot write the store ${path}: no such file or directory\n`
    )
  })

  it("prints the differences of a server, and exits with 1", async () => {
    await using fake = await startFakeConnect({ prod: { db: { password: "hunter2" } } }, { unknownKeys: "keep" })
    const flags = ["verify", "--upstream", fake.url, "--token-file", write("token", `${fake.token}\n`)]
    fake.addFault({ kind: "status", status: 503, on: "server.metrics" })
    const text = await runHere(...flags)
    assert.match(text.stdout, /^metrics\n {2}request: {2}GET \/metrics\n[\s\S]*\n\d+ checks, 1 difference\n$/)
    assert.strictEqual(text.code, 1)
    const json = await runHere(...flags, "--json")
    assert.deepStrictEqual(
      JSON.parse(json.stdout).differences.map(({ check }: { readonly check: string }) => check),
      ["metrics"]
    )
  })

  it("names the reason why verify gets no response", async () => {
    const { stderr } = await run("verify", "--upstream", "http://127.0.0.1:1", "--token-file", write("t", "abc"))
    assert.strictEqual(stderr, "fake-connect: no response from http://127.0.0.1:1/: bad port\n")
  })

  it("names an unreadable file", async () => {
    const path = folder.path("nowhere.json")
    assert.strictEqual(
      await refusal("serve", "--seed", path),
      `fake-connect: cannot read ${path}: no such file or directory\n`
    )
    assert.strictEqual(
      await refusal("serve", "--seed", folder.path()),
      `fake-connect: cannot read ${folder.path()}: it is a directory\n`
    )
  })

  it("refuses a file without an end", { skip: process.platform === "win32" }, async () => {
    const reason = "/dev/zero: it is too large\n"
    assert.strictEqual(await refusal("serve", "--seed", "/dev/zero"), `fake-connect: cannot read ${reason}`)
    assert.strictEqual(await refusal("serve", "--store", "/dev/zero"), `fake-connect: cannot read the store ${reason}`)
  })

  it("reports a port in use", async () => {
    await using other = await startFakeConnect({})
    const { port } = new URL(other.url)
    assert.strictEqual(
      await refusal("serve", "--seed", seedFile(), "--port", port),
      `fake-connect: cannot listen on 127.0.0.1:${port}: the port is in use\n`
    )
  })

  it.each([
    [["serve"], /nothing to serve: set --seed, --env-file, or an existing --store/],
    [["seed"], /nothing to print: set --seed or --env-file/],
    [
      ["serve", "--seed", "x", "--prot", "1"],
      /unknown option "--prot"\n {2}Did you mean --port\?\n {2}To list the options: fake-connect serve --help\n$/
    ],
    [["serve", "--seed", "x", "--port", "http"], /an integer from 0 to 65535/],
    [["serve", "--seed", "x", "--port", "65536"], /an integer from 0 to 65535/],
    [["serve", "--seed", "x", "--latency", "-1"], /milliseconds \(50\), a range of them \(20-80\)/],
    [["serve", "--seed", "x", "--latency", "80-20"], /must not be less than the first/],
    [["serve", "--seed", "x", "--latency", "0/1"], /The median must be more than 0/],
    [["serve", "--seed", "x", "--lag", "3600001"], /an integer from 0 to 3600000/],
    [["serve", "--seed", "x", "--fault", "{"], /the name of a fault, or a fault in JSON/],
    [["serve", "--seed", "x", "--reader", "prod"], /a token and the names or ids of vaults, such as ci=prod,dev/],
    [["serve", "--seed", "x", "--writer", "w="], /a token and the names or ids of vaults, such as ci=prod,dev/],
    [["serve", "--seed", "x", "--tls-cert", "x"], /--tls-cert and --tls-key must be set together/],
    [["serve", "--seed", "x", "--tls-key", "x"], /--tls-cert and --tls-key must be set together/],
    [
      ["verify", "--upstream", "http://127.0.0.1:9", "--token-file", "/dev/null"],
      /^fake-connect: a token is required: /
    ],
    [["verify", "--upstream", "ftp://x", "--token-file", "package.json"], /--upstream must be an http:/],
    [
      ["record", "--upstream", "localhost:8080", "--out", "/dev/null"],
      /--upstream must be an http:\/\/ or https:\/\/ URL/
    ],
    [["record"], /--upstream <url> is required\n {2}Example: fake-connect record --upstream http/],
    [["record", "--upstream", "http://x", "--names", "all"], /"all" is not valid for --names\n {2}Use keep or hash/],
    [["verify", "--upstream", "http://127.0.0.1:9", "--token-file", "/nowhere"], /cannot read \/nowhere/],
    [["replay"], /missing argument: file\n {2}Example: fake-connect replay recorded.json/],
    [
      ["sevre"],
      /^fake-connect: unknown command "sevre"\n {2}Did you mean fake-connect serve\?\n {2}To list the commands: fake-connect --help\n$/
    ]
  ] as const)("refuses %j", async (args, words) => {
    assert.match(await refusal(...args), words)
  })

  it("rejects a token for an unknown vault", async () => {
    const message = await refusal("serve", "--seed", seedFile(), "--port", "0", "--reader", "r=nowhere")
    assert.match(message, /^fake-connect: .*a token names the vault "nowhere", which does not exist\n$/)
  })

  it("rejects a token that is not valid in a header", async () => {
    assert.match(await refusal("serve", "--seed", seedFile(), "--port", "0", "--token", ""), /the token must be/)
  })

  it("records and replays traffic, and verifies a server", async () => {
    await using upstream = await startFakeConnect({ prod: { db: { username: "ada", password: "hunter2-hunter2" } } })
    const out = folder.path("recorded.json")
    const flags = ["--upstream", upstream.url, "--names", "hash", "--port", "0"]
    const device = start("record", "--out", "/dev/null", ...flags)
    const deviceIsReady = once(device.child.stdout, "data")
    const recorder = await runHere("record", "--out", out, ...flags)
    assert.deepStrictEqual(JSON.parse(readFileSync(out, "utf8")), { $vaults: [] }, "it is there from the start")
    const host = /^export OP_CONNECT_HOST=(\S+)\n$/.exec(recorder.stdout)?.[1]
    assert.include(recorder.stderr, `recording on ${host} into ${out}`)
    const headers = { authorization: `Bearer ${upstream.token}` }
    for (const path of ["", `/${prod}/items`, `/${prod}/items/${idOf("prod", "db")}`]) {
      assert.strictEqual((await fetch(`${host}/v1/vaults${path}`, { headers })).status, 200)
    }
    recorder.stop()
    assert.isTrue(
      await fetch(String(host)).then(
        () => false,
        () => true
      ),
      "it is closed"
    )
    await deviceIsReady
    device.child.kill()
    await device.ended
    assert.isTrue(statSync("/dev/null").isCharacterDevice(), "a device is written into, not replaced")
    const text = readFileSync(out, "utf8")
    upstream.expectNoSecrets(text)
    assert.notMatch(text, /\bada\b|hunter|"prod"/)
    assert.strictEqual(statSync(out).mode & 0o777, 0o600)

    const replayed = await serveHere("replay", out, "--json")
    vi.stubEnv("OP_CONNECT_TOKEN", replayed.token)
    const verified = await runHere("verify", "--upstream", replayed.host)
    vi.unstubAllEnvs()
    assert.match(verified.stdout, /^\d+ checks, no differences\n$/)
    assert.strictEqual(verified.code, 0)
    replayed.stop()
    const refused = await refusal("record", "--out", folder.path("nowhere", "x.json"), ...flags)
    assert.match(refused, /^fake-connect: cannot write .*x\.json: no such file or directory\n$/)
  })

  it.each(["", "serve", "seed", "record", "replay", "verify"])(
    "ends the help of fake-connect %s with an example and the address of the docs, within 80 columns",
    async (command) => {
      const { error, stdout } = await runHere(...(command === "" ? [] : [command]), "--help")
      assert.strictEqual(error instanceof CommanderError ? error.exitCode : error, 0)
      for (const line of stdout.split("\n")) assert.isAtMost(line.length, 80, line)
      assert.match(stdout, /^Usage: [\s\S]+\n\nExample:\n {2}.*fake-connect .*\n\nDocs: https:\S+\n$/)
    }
  )

  it("prints help with an example and the address of the docs, and its version", async () => {
    const help = await run("serve", "--help")
    assert.strictEqual(help.code, 0)
    assert.match(help.stdout, /\nExample:\n {2}fake-connect serve -f .env --fault rateLimited\n\nDocs: https:/)
    for (const flag of ["--seed", "-f, --env-file", "--store", "--port", "--token", "--host", "--latency", "--lag"])
      assert.include(help.stdout, flag)
    for (const flag of [
      "--reader",
      "--writer",
      "--write-only",
      "--replica",
      "--fault",
      "--tls",
      "--tls-cert",
      "--tls-key",
      "--json"
    ])
      assert.include(help.stdout, flag)
    for (const preset of Object.keys(faultPresets)) assert.include(help.stdout, `  ${preset}\n`)
    for (const line of help.stdout.split("\n")) assert.isAtMost(line.length, 80)
    const version = await run("--version")
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
    assert.strictEqual(version.stdout, `${manifest.version}\n`)
  })
})
