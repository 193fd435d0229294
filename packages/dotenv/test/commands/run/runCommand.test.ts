// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expansion of sh
// `opconnect run` of commands with masked output, in a process that all tests share.
import { mkdirSync, writeFileSync } from "node:fs"
import { assert, describe, it, vi } from "vitest"
import { maskedRun, project } from "../../support/project.ts"
import { world } from "../../support/world.ts"

const { server } = world()

const run = async (
  files: Readonly<Record<string, string>>,
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {}
) => {
  using folder = project(files)
  return await maskedRun(args, { cwd: folder.folder, env: { ...server().env, ...env } })
}

const sh = (script: string) => ["--", "/bin/sh", "-c", script]
const password = "PASSWORD=op://shop/db/password"

describe("opconnect run", () => {
  it("masks the output of the command, and exits with its code", async () => {
    const script = 'echo "$PASSWORD"; echo "$PASSWORD" >&2; exit 6'
    assert.deepStrictEqual(await run({ ".env": password }, sh(script)), {
      ...{ code: 6, signal: null },
      ...{ stdout: "********\n", stderr: "********\n" }
    })
    const { code, stderr } = await run({ ".env": "A=1" }, ["--mask", "--verbose", ...sh("exit 0")])
    assert.strictEqual(code, 0)
    assert.match(stderr, /^A {2}plain value .*\.env:1\n.*1 variable/s)
  })

  it("runs the command of options that only commander reads", async () => {
    assert.strictEqual((await run({ other: "A=1" }, ["-fother", ...sh("exit 7")])).code, 7)
  })

  it("masks from the given length on", async () => {
    const script = 'echo "$NAME $PASSWORD"'
    const env = `${password}\nNAME=op://shop/db/username`
    const stdoutOf = async (length: string) =>
      (await run({ ".env": env }, ["--mask-min-length", length, ...sh(script)])).stdout
    assert.strictEqual(await stdoutOf("3"), "******** ********\n")
    assert.strictEqual(await stdoutOf("4"), "app ********\n")
  })

  it("passes no reference of the environment that is not selected", async () => {
    const env = { C: "op://shop/db/username", D: "plain" }
    const show = sh('echo "${A-unset} ${B-unset} ${C-unset} ${D-unset}"')
    const files = { ".env": "A=op://shop/db/username\nB=op://shop/db/nothing" }
    assert.strictEqual((await run(files, ["--only", "A", ...show], env)).stdout, "app unset unset plain\n")
    assert.strictEqual((await run(files, ["--only", "A", "--only", "C", ...show], env)).stdout, "app unset app plain\n")
    const { stderr, stdout } = await run(files, ["--optional", "B", ...show], env)
    assert.strictEqual(stdout, "app unset app plain\n")
    assert.match(stderr, /^opconnect: skipped \(optional\):\n\.env:2 {2}B\n/)
  })

  it("passes neither the token nor variables that are not basic with --clean-env", async () => {
    const show = sh('echo "$A ${OP_CONNECT_TOKEN-unset} ${OTHER-unset} $OPCONNECT_RUN"')
    const files = { ".env": "A=op://shop/db/username" }
    assert.strictEqual((await run(files, show, { OTHER: "1" })).stdout, "app unset 1 1\n")
    assert.strictEqual((await run(files, ["--clean-env", ...show], { OTHER: "1" })).stdout, "app unset unset 1\n")
    const passed = await run(files, ["--pass-token", ...show], { OTHER: "1" })
    assert.strictEqual(passed.stdout, "app ******** 1 \n")
  })

  it("sets an optional variable of a framework to an empty text", async () => {
    using files = project({ ".env": "A=op://shop/db/username\nB=op://shop/db/nothing" })
    mkdirSync(files.path("node_modules/.bin"), { recursive: true })
    writeFileSync(files.path("node_modules/.bin/next"), '#!/bin/sh\necho "A=$A B=${B-unset}"\n', { mode: 0o755 })
    const where = { cwd: files.folder, env: server().env }
    assert.strictEqual((await maskedRun(["--optional", "B", "--", "next", "dev"], where)).stdout, "A=app B=\n")
  })

  it("starts nothing when a file with references would not be read", async () => {
    const { code, stderr, stdout } = await run({ ".env": "A=1", ".env.local": password }, sh("echo started"))
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.match(stderr, /\.env\.local contains references but is not read/)
    assert.match(stderr, /Nothing was started\.\n$/)
  })

  it("names the variables that Turborepo drops, of those that the command gets", async () => {
    using files = project({ ".env": "A=1\nB=2\nC=3", "turbo.json": '{ "env": ["B"] }' })
    mkdirSync(files.path("node_modules/.bin"), { recursive: true })
    writeFileSync(files.path("node_modules/.bin/turbo"), "#!/bin/sh\n", { mode: 0o755 })
    const stderrOf = async (...flags: ReadonlyArray<string>) =>
      (await maskedRun([...flags, "--", "turbo", "dev"], { cwd: files.folder })).stderr
    assert.include(await stderrOf(), "It drops A, C. Add them to passThroughEnv")
    assert.include(await stderrOf("--only", "A"), "It drops A. Add them to passThroughEnv")
    assert.strictEqual(await stderrOf("--only", "B"), "")
  })

  it("restarts the command for a change, with the flags of the start", async () => {
    using files = project({ ".env": password })
    const script = 'echo "${#PASSWORD} ${OTHER-unset}"; [ ${#PASSWORD} = 4 ] && exit 5; exec sleep 20'
    const ended = maskedRun(["--watch", "--watch-interval", "20ms", "--clean-env", ...sh(script)], {
      cwd: files.folder,
      env: { ...server().env, OTHER: "1" }
    })
    const isRead = () =>
      server()
        .requests()
        .some(({ endpoint }) => endpoint === "items.get")
    await vi.waitUntil(isRead, { timeout: 20_000, interval: 1 })
    writeFileSync(files.path(".env"), "PASSWORD=four")
    const { code, stdout } = await ended
    assert.strictEqual(code, 5)
    assert.match(stdout, /^(31 unset\n)?4 unset\n$/)
  })
})
