import { writeFileSync } from "node:fs"
import { stat } from "node:fs/promises"
import { Masker } from "@opconnect/core/Redaction"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import type { RunFlags } from "../../../src/commands/run/flags.ts"
import { preparePipes, run, type Started } from "../../../src/commands/run/launch.ts"
import { CommandError } from "../../../src/terminal/failure.ts"
import { project } from "../../support/project.ts"
import { captureSignals, captureStreams } from "../../support/streams.ts"

const both = { stdout: true, stderr: true }

/** An environment with a value that is a secret. */
const started = (value: string, files: Partial<Started["files"]> = {}): Started => ({
  environment: { variables: [], skipped: [], definitions: [], files: [], issues: [], warnings: [] },
  references: [],
  loaded: {
    result: {
      ...{ applied: { A: value }, parsed: {}, variables: [], skipped: [], omitted: [], warnings: [], requests: 0 },
      ...{ duration: 0, savedAt: undefined }
    },
    values: new Map(value === "" ? [] : [["op://v/i/f", value]]),
    failures: new Map()
  },
  files: { options: {}, framework: undefined, followed: [], unread: [], ...files },
  env: { PATH: process.env.PATH, A: value }
})

/** Runs a script of sh, and captures its output. */
const running = (first: Started, script: string, flags: RunFlags = {}, { masked = both, next = first } = {}) => {
  vi.stubEnv("OP_CONNECT_TOKEN", "")
  onTestFinished(() => void vi.unstubAllEnvs())
  const texts = captureStreams()
  const send = captureSignals()
  const reload = vi.fn(async (_: AbortSignal) => next)
  const code = preparePipes(Number(masked.stdout) + Number(masked.stderr)).then((pipes) =>
    run(first, {
      ...{ command: "/bin/sh", args: ["-c", script], flags, masked, pipes, reload },
      environmentOf: ({ loaded }) => ({ PATH: process.env.PATH, ...loaded.result.applied, AGAIN: "again" })
    })
  )
  const shows = (text: string) =>
    vi.waitUntil(() => `${texts.stdout}${texts.stderr}`.includes(text), { timeout: 20_000, interval: 5 })
  return { code, reload, send, shows, texts }
}

describe("a command without --watch", () => {
  it("gets the environment, and has its secrets and tokens masked on both streams", async () => {
    const run = running(started("first-secret"), 'echo "$A the-token"; echo "$A" >&2; exit 3')
    vi.stubEnv("OP_CONNECT_TOKEN", "the-token")
    assert.strictEqual(await run.code, 3)
    assert.deepStrictEqual(run.texts, { stdout: "******** ********\n", stderr: "********\n" })
  })

  it("has the masked stream as a pipe, if there is a secret, and the other one as it is", async () => {
    for (const [name, other] of [
      ["stdout", "stderr"],
      ["stderr", "stdout"]
    ] as const) {
      const masked = { ...both, [other]: false }
      const script = `[ -p /dev/${name} ] && echo "$A" >/dev/${name}`
      const { code, texts } = running(started("first-secret"), script, {}, { masked })
      assert.strictEqual(await code, 0)
      assert.deepStrictEqual(texts, { stdout: "", stderr: "", [name]: "********\n" })
    }
  })

  it("gets its streams unchanged where nothing is to be masked", async () => {
    const prepare = vi.spyOn(Masker.prototype, "prepare")
    const fork = vi.spyOn(Masker.prototype, "fork")
    onTestFinished(() => void vi.restoreAllMocks())
    assert.strictEqual(await running(started(""), "exit 0").code, 0)
    const masked = { stdout: false, stderr: false }
    assert.strictEqual(await running(started("first-secret"), "exit 0", { watch: true }, { masked }).code, 0)
    assert.deepStrictEqual([fork.mock.calls.length, prepare.mock.calls.length], [0, 0])
    for (const stream of ["stdout", "stderr"] as const) {
      await running(started("first-secret"), "exit 0", {}, { masked: { ...masked, [stream]: true } }).code
    }
    assert.deepStrictEqual([fork.mock.calls.length, prepare.mock.calls.length], [2, 2])
  })

  it("does not follow its files", async () => {
    using files = project({ env: "1" })
    const { code, reload, send, shows } = running(
      started("first-secret", { followed: [files.path("env")] }),
      "echo up; exec sleep 20"
    )
    await shows("up")
    await import("../../../src/commands/run/follow.ts")
    vi.useFakeTimers({ toFake: ["setTimeout"] })
    for (let looks = 0; looks < 4; looks++) {
      await vi.advanceTimersByTimeAsync(200)
      await stat(files.folder)
    }
    vi.useRealTimers()
    send("SIGTERM")
    assert.strictEqual(await code, 143)
    assert.strictEqual(reload.mock.calls.length, 0)
  })
})

describe("a command with --watch", () => {
  it.each(["followed", "unread", "op.lock"])("restarts after a change of a file: %s", async (name) => {
    using files = project({})
    const paths = { [name]: [files.path(name)], ...(name === "op.lock" && { followed: [files.path("env")] }) }
    const first = started("first-secret", paths)
    const { code, reload, send, shows, texts } = running(
      first,
      'echo "with $A $AGAIN first-secret"; exec sleep 20',
      { watch: true, watchInterval: 1 },
      { next: started("second-secret", paths) }
    )
    await shows("with")
    writeFileSync(files.path(name), "1")
    await shows("again")
    send("SIGTERM")
    assert.strictEqual(await code, 143)
    assert.deepStrictEqual(
      reload.mock.calls.map(([signal]) => signal.aborted),
      [true]
    )
    assert.strictEqual(texts.stdout, "with ********  ********\nwith ******** again ********\n")
    assert.strictEqual(texts.stderr, `opconnect: ${files.path(name)} changed (changed A); restarting the command\n`)
  })

  it("masks the new secret before the command gets the signal of --watch-signal", async () => {
    using files = project({})
    const paths = { followed: [files.path("env")] }
    const { code, send, shows, texts } = running(
      started("first-secret", paths),
      'trap "echo reloaded second-secret $A" HUP; echo up; while :; do sleep 0.01; done',
      { watch: true, watchSignal: "SIGHUP" },
      { next: started("second-secret", paths) }
    )
    await shows("up")
    writeFileSync(files.path("env"), "1")
    await shows("reloaded")
    send("SIGTERM")
    assert.strictEqual(await code, 143)
    assert.strictEqual(texts.stdout, "up\nreloaded ******** ********\n")
    assert.include(texts.stderr, `opconnect: ${files.path("env")} changed (changed A); sending SIGHUP\n`)
  })

  it("keeps its values when the files cannot be used, and masks what has no secret yet", async () => {
    using files = project({ env: "1" })
    const paths = { followed: [files.path("env")] }
    const run = running(started("", paths), "[ -p /dev/stdout ] && echo up; exec sleep 20", { watch: true })
    run.reload.mockRejectedValue(new CommandError("it is refused"))
    await run.shows("up")
    await run.shows("refused")
    run.send("SIGTERM")
    assert.strictEqual(await run.code, 143)
    assert.deepStrictEqual(run.texts, {
      stdout: "up\n",
      stderr: "opconnect: the command keeps its current values: it is refused\n"
    })
  })

  it("ignores the files of --watch-ignore", async () => {
    using files = project({ env: "1", ignored: "1" })
    const [env, ignored] = [files.path("env"), files.path("ignored")]
    const flags = { watch: true, watchIgnore: [ignored] }
    const paths = { followed: [ignored, env] }
    const run = running(started("1-value", paths), "exec sleep 20", flags, { next: started("2-value", paths) })
    await run.shows("changed")
    run.send("SIGTERM")
    await run.code
    assert.strictEqual(run.texts.stderr, `opconnect: ${env} changed (changed A); restarting the command\n`)
  })
})
