import { execFile } from "node:child_process"
import { readFileSync } from "node:fs"
import { promisify } from "node:util"
import { startFakeConnect } from "@opconnect/testing"
import { assert, describe, it } from "vitest"

const run = promisify(execFile)
const here = `${import.meta.dirname}/..`
const seed = JSON.parse(readFileSync(`${here}/seed.json`, "utf8"))

/** Every value in the seed that is a secret. */
const secrets: ReadonlyArray<string> = [
  seed["Shop Production"]["Orders database"].primary.password,
  seed["Shop Production"]["Payment gateway"].credential,
  seed["Shop Production"]["Payment gateway"].webhook["signing key"],
  ...seed["Shop Production"]["Web server"].$files["server.key"].trim().split("\n")
]

const demo = async (env: NodeJS.ProcessEnv, ...args: ReadonlyArray<string>) => {
  const { stderr, stdout } = await run(process.execPath, ["demo.ts", ...args], {
    cwd: here,
    env: { ...process.env, ...env }
  })
  return { stderr, stdout, all: stdout + stderr }
}

describe("the demo", () => {
  it("starts the service through opconnect run, then shows the errors of a broken file", async () => {
    const { all, stderr, stdout } = await demo({
      OP_CONNECT_HOST: "http://127.0.0.1:9",
      OP_CONNECT_TOKEN: "of-another-server"
    })
    // The service started with all its secrets.
    const response = /its response: (\{[^}]*\})/.exec(stdout)?.[1] ?? assert.fail(stdout)
    assert.deepStrictEqual(JSON.parse(response), {
      database: "orders_app at db.internal:5432/orders",
      databasePassword: true,
      paymentApiKey: true,
      webhookKey: true,
      oneTimePassword: true,
      gatewayHeaders: 2,
      tlsKey: "ec"
    })
    // Each key, where it came from, a masked value, and the cost.
    for (const key of ["PORT", "DATABASE_URL", "PAYMENT_API_KEY", "WEBHOOK_KEY", "BACK_OFFICE_OTP", "TLS_KEY"]) {
      assert.match(stderr, new RegExp(`^${key} .* \\.env:\\d+$`, "m"))
    }
    assert.match(stderr, /^9 variables, 6 references, 7 requests in \d+ ms\.$/m)
    // The broken file: four problems, each with its place.
    assert.match(stderr, /^opconnect: 4 problems with the environment:$/m)
    for (const place of [5, 8, 11, 14]) assert.match(stderr, new RegExp(`^\\.env\\.broken:${place} {2}`, "m"))
    assert.match(stdout, /the service exited with 0\n[\s\S]*opconnect exited with 1, as it should\n[\s\S]*Next steps:/)
    // Readable in a terminal of 80 columns, and without any secret.
    for (const line of all.split("\n")) assert.isAtMost(line.length, 80, line)
    for (const secret of secrets) assert.notInclude(all, secret)
  })

  it("uses the server of OP_CONNECT_HOST with --own-server", async () => {
    await using fake = await startFakeConnect(seed)
    const { stdout } = await demo(fake.env, "--own-server")
    assert.include(stdout, `your own, at ${fake.url}`)
    assert.strictEqual(fake.requests().filter(({ endpoint }) => endpoint === "vaults.list").length, 2)
  })
})
