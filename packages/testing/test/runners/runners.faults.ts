// The runners of tests that are programs of their own. The compatibility matrix runs them from the packed package, too.
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"

const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))
const { VITEST: _vitest, NODE_OPTIONS: _options, ...env } = process.env
const run = (...args: ReadonlyArray<string>) => promisify(execFile)(process.execPath, args, { env })

describe("@opconnect/testing/node-test", () => {
  it("passes as a test file of Node", async () => {
    const { stdout } = await run("--test", "--test-reporter=tap", fixture("nodeTest.ts"))
    assert.match(stdout, /^# pass 2$/m)
  })

  it("does not keep a file without tests running", async () => {
    const { stdout } = await run("--test", "--test-reporter=tap", fixture("nodeTestEmpty.ts"))
    assert.match(stdout, /^# fail 0$/m)
  })
})

describe("@opconnect/testing/playwright", () => {
  it("passes as a test file of Playwright", { timeout: 90_000 }, async () => {
    const cli = fileURLToPath(import.meta.resolve("@playwright/test/cli"))
    const { stdout } = await run(cli, "test", "--config", fixture("playwright.config.ts"))
    assert.match(stdout, /2 passed/)
  })
})
