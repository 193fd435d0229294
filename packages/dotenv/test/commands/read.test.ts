import { spawn } from "node:child_process"
import { once } from "node:events"
import { openSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { bin, project, startOpconnect } from "../support/project.ts"
import { leaksIn, secrets } from "../support/shop.ts"
import { world } from "../support/world.ts"

const { cli, server } = world()

describe("opconnect read", () => {
  it("prints a value and a line break, or the value alone", async () => {
    const reference = "op://shop/db/password"
    assert.deepStrictEqual(await cli({}, "read", reference), {
      code: 0,
      signal: null,
      stdout: `${secrets.password}\n`,
      stderr: ""
    })
    assert.strictEqual((await cli({}, "read", "-n", reference)).stdout, secrets.password)
    assert.strictEqual((await cli({}, "read", "--no-newline", "op://shop/db/server.key")).stdout, secrets.pem)
  })

  it("reports an invalid reference, and prints nothing else", async () => {
    for (const reference of ["op://shop/dbb/password", "op://shop", "plain"]) {
      const { code, stderr, stdout } = await cli({}, "read", reference)
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.match(stderr, /^opconnect: .+\n {2}.+\n$/)
    }
  })

  it("rejects text around the reference, and suggests the reference alone", async () => {
    const { code, stderr, stdout } = await cli({}, "read", 'PASSWORD="op://shop/db/password"')
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.strictEqual(
      stderr,
      "opconnect: Not a secret reference, at character 1: there is other text around the reference.\n" +
        "  Write it as op://shop/db/password\n"
    )
  })

  it("reads host and token from .env or the named file", async () => {
    const { token, url } = server()
    using files = project({
      ".env": `OP_CONNECT_HOST=${url}`,
      other: `OP_CONNECT_HOST=${url}\nOP_CONNECT_TOKEN=${token}`
    })
    const child = startOpconnect(["read", "-f", "other", "op://shop/db/username"], { cwd: files.folder })
    const [chunk] = await once(child.stdout ?? assert.fail(), "data")
    assert.strictEqual(String(chunk), "app\n")
  })

  it("reports a missing named file, as every command that only needs the server", async () => {
    const commands = [["read", "op://shop/db/username"], ["ls"], ["status"], ["inject", "-i", "tpl"]]
    for (const command of commands) {
      const { code, stderr, stdout } = await cli({ tpl: "op://shop/db/username" }, ...command, "-f", "missing.env")
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.match(stderr, /^opconnect: The environment file missing\.env does not exist\.\n {2}Correct the path/)
    }
    const both = await cli({}, "ls", "-f", "missing.env", "-f", "gone.env")
    assert.match(
      both.stderr,
      /^opconnect: .* missing\.env does not exist\.\n.* gone\.env does not exist\.\n {2}Correct/
    )
    assert.strictEqual((await cli({}, "ls")).code, 0)
  })

  it("exits with 141 if the reader has exited, and with 1 if the output cannot be written", async () => {
    using files = project({})
    const where = { cwd: files.folder, env: { ...process.env, ...server().env } }
    const gone = spawn("sh", ["-c", `"$0" "$@"; echo $? >&2`, process.execPath, bin, "read", "op://shop/db/username"], {
      ...where,
      stdio: ["ignore", "pipe", "pipe"]
    })
    gone.stdout.destroy()
    const [code] = await once(gone.stderr, "data")
    assert.strictEqual(String(code), "141\n")
    const full = spawn(process.execPath, [bin, "read", "op://shop/db/password"], {
      ...where,
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"]
    })
    const [said] = await once(full.stderr ?? assert.fail(), "data")
    assert.strictEqual(String(said), "opconnect: could not write to stdout (ENOSPC)\n")
    assert.deepStrictEqual(leaksIn(String(said)), [])
    assert.deepStrictEqual(await once(full, "exit"), [1, null])
  })
})
