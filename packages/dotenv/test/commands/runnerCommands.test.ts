// In GitHub Actions, names of vaults and files must not issue commands to the runner.
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { opconnect, project } from "../support/project.ts"

/** A line that is wrapped starts with one of the words; the older form of a command counts anywhere. */
const hostile = `##[error]owned ${"::warning::owned ".repeat(12)}`.trim()

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await startFakeConnect({ [`shop ${hostile}`]: { db: { password: "s3cret-Passw0rd" } } })
})
afterAll(() => fake.close())

/** The lines that the runner takes for commands. */
const commandsIn = (text: string) => text.split("\n").filter((line) => /^\s*::|##\[/.test(line))

describe("in GitHub Actions, the output of opconnect", () => {
  it.each([
    ["", "ls"],
    ["", "status"],
    ["A=op://none/x/y", "check"],
    ["A=op://none/x/y", "check", "--json"]
  ])("has no command of a name in it: %j %s", async (env, ...args) => {
    using files = project({ ".env": env })
    const run = (more: Readonly<Record<string, string>>) =>
      opconnect(args, { cwd: files.folder, env: { ...fake.env, ...more } })
    const { stderr, stdout } = await run({ GITHUB_ACTIONS: "true" })
    assert.include(`${stdout}${stderr}`, "owned")
    assert.deepStrictEqual(commandsIn(`${stdout}${stderr}`), [])
    const elsewhere = await run({ GITHUB_ACTIONS: "" })
    assert.isNotEmpty(commandsIn(`${elsewhere.stdout}${elsewhere.stderr}`))
  })
})
