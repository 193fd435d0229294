import { closeSync, fstatSync, mkdirSync, symlinkSync } from "node:fs"
import { Masker } from "@opconnect/core/Redaction"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { type ChildOptions, start } from "../../src/terminal/child.ts"
import { preparePipes } from "../../src/terminal/pipes.ts"
import { project } from "../support/project.ts"
import { captureStreams } from "../support/streams.ts"

const secret = "secret-value"
const none = { stdout: undefined, stderr: undefined }
const both = () => ({ stdout: new Masker([secret]), stderr: new Masker([secret]) })

const sh = (script: string, options: Partial<ChildOptions> = {}) =>
  start("/bin/sh", ["-c", script], { env: { PATH: process.env.PATH, SECRET: secret }, maskers: none, ...options })

const isOpen = (descriptor: number) => {
  try {
    return fstatSync(descriptor).isFIFO()
  } catch {
    return false
  }
}

describe("start", () => {
  it("returns the exit code by the rules of shells, and whether the command has exited", async () => {
    const child = sh("exit 3")
    assert.isFalse(child.hasEnded())
    assert.strictEqual(await child.exited, 3)
    assert.isTrue(child.hasEnded())
    child.signal("SIGTERM")
    assert.strictEqual(await sh("kill -TERM $$").exited, 143)
    assert.strictEqual(await sh("exit 0").exited, 0)
  })

  it("masks both streams, each on its own", async () => {
    const texts = captureStreams()
    const print = 'echo "out $SECRET"; echo "err $SECRET" >&2; [ -p /dev/stdout ] && [ -p /dev/stderr ]'
    assert.strictEqual(await sh(print, { maskers: both() }).exited, 0)
    assert.deepStrictEqual(texts, { stdout: "out ********\n", stderr: "err ********\n" })
    const prepared = await preparePipes(2)
    const child = sh(print, { maskers: both(), pipes: prepared })
    assert.deepStrictEqual(
      prepared.map(({ input, output }) => [isOpen(input), isOpen(output)]),
      [
        [false, true],
        [false, true]
      ]
    )
    assert.strictEqual(await child.exited, 0)
    assert.deepStrictEqual(texts, { stdout: "out ********\n".repeat(2), stderr: "err ********\n".repeat(2) })
  })

  it("masks one stream, and passes the other one to the command unchanged", async () => {
    for (const [name, descriptor] of [
      ["stdout", 1],
      ["stderr", 2]
    ] as const) {
      const texts = captureStreams()
      const maskers = { ...none, [name]: new Masker([secret]) }
      const child = sh(`echo "$SECRET" >&${descriptor}; [ -p /dev/${name} ]`, { maskers, pipes: await preparePipes(1) })
      assert.strictEqual(await child.exited, 0)
      assert.deepStrictEqual(texts, { stdout: "", stderr: "", [name]: "********\n" })
    }
  })

  it("closes prepared pipes that are not as many as the masks, and makes others", async () => {
    const texts = captureStreams()
    const prepared = await preparePipes(1)
    const child = sh("[ -p /dev/stdout ] && [ -p /dev/stderr ] && echo $SECRET", { maskers: both(), pipes: prepared })
    assert.strictEqual(await child.exited, 0)
    assert.strictEqual(texts.stdout, "********\n")
    // Also where nothing is masked.
    const [unused] = await preparePipes(1)
    const unmasked = sh("exit 0", { pipes: unused === undefined ? [] : [unused] })
    assert.deepStrictEqual(
      [unused?.input, unused?.output].map((one) => isOpen(one ?? 0)),
      [false, false]
    )
    assert.strictEqual(await unmasked.exited, 0)
  })

  it("masks output where there is no mkfifo", async () => {
    const texts = captureStreams()
    vi.stubEnv("PATH", "")
    onTestFinished(() => void vi.unstubAllEnvs())
    assert.strictEqual(await sh('echo "$SECRET"; echo "$SECRET" >&2', { maskers: both() }).exited, 0)
    assert.deepStrictEqual(texts, { stdout: "********\n", stderr: "********\n" })
  })

  it("masks more secrets from the time when they are added", async () => {
    const texts = captureStreams()
    const child = sh("echo added-secret $SECRET; echo added-secret >&2", { maskers: both() })
    child.mask(new Set(["added-secret"]).values())
    assert.strictEqual(await child.exited, 0)
    assert.deepStrictEqual(texts, { stdout: "******** ********\n", stderr: "********\n" })
  })

  it("sends a signal to the command and to what the command has started", async () => {
    const texts = captureStreams()
    const inner = "trap 'echo inner; exit 0' USR1; echo ready; while :; do sleep 0.01; done"
    const child = sh(`trap 'wait; exit 5' USR1; sh -c "${inner}" & wait; wait; exit 4`, { maskers: both() })
    await vi.waitUntil(() => texts.stdout === "ready\n", { timeout: 20_000, interval: 1 })
    child.signal("SIGUSR1")
    assert.strictEqual(await child.exited, 5)
    assert.strictEqual(texts.stdout, "ready\ninner\n")
  })

  it("ends with the command, although a process that it started keeps the output open", async () => {
    const texts = captureStreams()
    const child = sh("sleep 20 & echo $!", { maskers: both() })
    assert.strictEqual(await child.exited, 0)
    process.kill(Number(texts.stdout), "SIGKILL")
  })
})

describe("a command that cannot be started", () => {
  const failure = async (command: string, args: ReadonlyArray<string> = [], path = process.env.PATH) => {
    const texts = captureStreams()
    const pipes = await preparePipes(2)
    const child = start(command, args, { env: { PATH: path }, maskers: both(), pipes })
    // Neither throws.
    child.signal("SIGTERM")
    child.mask([secret])
    const code = await child.exited
    return [code, texts.stderr]
  }

  it("is reported with its exit code and without a value", async () => {
    assert.deepStrictEqual(await failure("no-such-command"), [127, "opconnect: no-such-command: command not found\n"])
    assert.deepStrictEqual(await failure(" no-such-command "), [
      127,
      "opconnect:  no-such-command : command not found\n"
    ])
    assert.deepStrictEqual(await failure("npm start"), [
      127,
      "opconnect: npm start: command not found\n  Remove the quotes: opconnect run -- npm start\n"
    ])
    assert.deepStrictEqual(await failure("A_1=secret"), [
      127,
      "opconnect: A_1=…: command not found\n  Set A_1 by env: opconnect run -- env A_1=…\n"
    ])
    for (const command of ["A=secret\nvalue", " A=secret npm start"]) {
      const [code, text] = await failure(command)
      assert.strictEqual(code, 127)
      assert.match(String(text), /^opconnect: {1,2}A=…: command not found\n {2}Set A by env: .* -- env A=…\n$/)
    }
  })

  it("is reported with the reason of the system", async () => {
    using files = project({})
    mkdirSync(files.path("folder"))
    symlinkSync("loop", files.path("loop"))
    assert.deepStrictEqual(await failure(files.path("folder")), [
      126,
      `opconnect: ${files.path("folder")}: permission denied\n`
    ])
    // Found in a folder of PATH.
    assert.deepStrictEqual(await failure("folder", [], `/nowhere:${files.folder}`), [
      126,
      "opconnect: folder: permission denied\n"
    ])
    assert.deepStrictEqual(await failure(files.path("loop")), [
      126,
      `opconnect: ${files.path("loop")}: could not be started (ELOOP)\n`
    ])
  })

  it("is reported if Node refuses it, and its pipes are closed", async () => {
    assert.deepStrictEqual(await failure(""), [126, "opconnect: an empty command: could not be started\n"])
    assert.deepStrictEqual(await failure("true", ["\0"]), [126, "opconnect: true: could not be started\n"])
    captureStreams()
    const prepared = await preparePipes(2)
    const child = start("", [], { env: {}, maskers: both(), pipes: prepared })
    assert.isTrue(child.hasEnded())
    const open = prepared.flatMap(({ input, output }) => [input, output]).filter(isOpen)
    for (const descriptor of open) closeSync(descriptor)
    assert.deepStrictEqual(open, [])
  })
})
