// Variables of the environment that are set and not used: each is reported, also when the load fails.
import { assert, describe, it } from "vitest"
import { bundled, node, project } from "../support/project.ts"

const index = bundled("esm/index.js")

/** The stderr of a program that loads one reference while the server is down. */
const stderrOf = async (call: string, env: Readonly<Record<string, string>>) => {
  using made = project({ ".env": "A=op://shop/db/username" })
  const program = `import { config, configSync } from "${index}"; try { await ${call} } catch {}`
  const { code, stderr } = await node(["--input-type=module", "--eval", program], {
    cwd: made.folder,
    env: { OP_CONNECT_HOST: "http://127.0.0.1:1", OP_CONNECT_TOKEN: "t", OP_CONNECT_STARTUP_TIMEOUT: "0", ...env }
  })
  assert.strictEqual(code, 0, stderr)
  return stderr
}

const suspects = {
  OP_CONNECT_TOKEN_FILE: "/run/secrets/token",
  OP_CONNECT_DEADLINE: "60s",
  OP_CONNECT_RETRYS: "3"
}

const lines = [
  "opconnect: OP_CONNECT_TOKEN and OP_CONNECT_TOKEN_FILE are both set: OP_CONNECT_TOKEN is used.",
  "opconnect: OP_CONNECT_DEADLINE is not used: it is now OP_CONNECT_TOTAL_TIMEOUT.",
  "opconnect: OP_CONNECT_RETRYS is not used. Did you mean OP_CONNECT_RETRIES?"
]

describe("variables that are set and not used", () => {
  it.each(["config()", "configSync()"])("unused variables are reported by %s, each once", async (call) => {
    const stderr = await stderrOf(call, suspects)
    for (const line of lines) assert.lengthOf(stderr.split(line), 2, `${line}\n${stderr}`)
  })

  it("unused variables are not reported with quiet, nor when they belong to other clients", async () => {
    const quiet = await stderrOf("config({ quiet: true })", suspects)
    for (const line of lines) assert.notInclude(quiet, line)
    assert.notInclude(await stderrOf("config()", { OP_CONNECT_KUBERNETES_OPERATOR: "1" }), "OPERATOR")
  })
})
