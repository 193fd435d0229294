import { execFile, execFileSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"
import { bin, ended, opconnect, project, startOpconnect } from "../support/project.ts"
import { secrets } from "../support/shop.ts"
import { onTerminal } from "../support/terminal.ts"
import { world } from "../support/world.ts"

const { server } = world()

const template = `# op://a comment/is left/alone
user: op://shop/db/username
  ; op://so/is/this
password: "{{ op://$STAGE/db/password }}"
`
const filled = `# op://a comment/is left/alone
user: app
  ; op://so/is/this
password: "${secrets.password}"
`

const env = () => ({ ...server().env, STAGE: "shop" })

describe("opconnect inject", () => {
  it("fills a template from standard input to standard output", async () => {
    using files = project({})
    const child = startOpconnect(["inject"], { cwd: files.folder, env: env() })
    const end = ended(child)
    child.stdin?.end(template)
    const { code, stderr, stdout } = await end
    assert.deepStrictEqual([code, stdout, stderr], [0, filled, ""])
  })

  it("takes - for standard input and output", async () => {
    using files = project({})
    const child = startOpconnect(["inject", "-i", "-", "-o", "-"], { cwd: files.folder, env: env() })
    const end = ended(child)
    child.stdin?.end(template)
    const { code, stderr, stdout } = await end
    assert.deepStrictEqual([code, stdout, stderr], [0, filled, ""])
    assert.deepStrictEqual(readdirSync(files.folder), [])
  })

  it("replaces a file atomically with one that only its owner can read", async () => {
    using files = project({ tpl: template, out: "old" })
    chmodSync(files.path("out"), 0o644)
    const old = statSync(files.path("out")).ino
    symlinkSync("out", files.path("link"))
    const { code, stderr, stdout } = await opconnect(["inject", "-i", "tpl", "-o", "link"], {
      cwd: files.folder,
      env: env()
    })
    assert.deepStrictEqual([code, stdout, stderr], [0, "", ""])
    assert.strictEqual(readFileSync(files.path("out"), "utf8"), filled)
    assert.strictEqual(statSync(files.path("out")).mode & 0o777, 0o600)
    assert.notStrictEqual(statSync(files.path("out")).ino, old)
    assert.deepStrictEqual(readdirSync(files.folder).toSorted(), ["link", "out", "tpl"])
  })

  it("writes into a pipe, and to the missing target of a link", async () => {
    using files = project({ tpl: template })
    const into = (file: string) => opconnect(["inject", "-i", "tpl", "-o", file], { cwd: files.folder, env: env() })
    execFileSync("mkfifo", [files.path("pipe")])
    symlinkSync("new", files.path("dangling"))
    symlinkSync("round", files.path("round"))
    const reader = promisify(execFile)("cat", [files.path("pipe")])
    assert.strictEqual((await into("pipe")).code, 0)
    assert.isTrue(statSync(files.path("pipe")).isFIFO())
    assert.strictEqual((await reader).stdout, filled)
    assert.strictEqual((await into("dangling")).code, 0)
    assert.isTrue(lstatSync(files.path("dangling")).isSymbolicLink())
    assert.strictEqual(readFileSync(files.path("new"), "utf8"), filled)
    assert.include((await into("round")).stderr, "Could not write round: its links form a loop.")
  })

  it("sets the requested permissions independently of the umask", async () => {
    using files = project({ tpl: "x" })
    const run = (mode: string) =>
      opconnect(["inject", "-i", "tpl", "-o", "out", "--file-mode", mode], { cwd: files.folder })
    assert.strictEqual((await run("0664")).code, 0)
    assert.strictEqual(statSync(files.path("out")).mode & 0o777, 0o664)
    const bad = await run("rw")
    assert.strictEqual(bad.code, 1)
    assert.include(bad.stderr, "such as 0600")
  })

  it("supports other comment markers, or none", async () => {
    using files = project({ tpl: "//registry/:_authToken=op://shop/db/username\n# op://shop/db/username" })
    const run = async (...flags: ReadonlyArray<string>) =>
      (await opconnect(["inject", "-i", "tpl", ...flags], { cwd: files.folder, env: env() })).stdout
    assert.strictEqual(await run(), "//registry/:_authToken=app\n# op://shop/db/username")
    assert.strictEqual(await run("--no-comment"), "//registry/:_authToken=app\n# app")
    assert.strictEqual(await run("--comment", "//"), "//registry/:_authToken=op://shop/db/username\n# app")
  })

  it("reports every issue with its line, and writes nothing", async () => {
    using files = project({ tpl: "a: op://shop/dbb/x\n\nb: op://shop/db/pasword\n" })
    const { code, stderr } = await opconnect(["inject", "-i", "tpl", "-o", "out"], { cwd: files.folder, env: env() })
    assert.strictEqual(code, 1)
    assert.match(stderr, /^opconnect: 2 problems with the template:\n/)
    assert.match(stderr, /\ntpl:1\n {2}op:\/\/shop\/dbb\/x\n/)
    assert.match(stderr, /\ntpl:3\n {2}op:\/\/shop\/db\/pasword\n/)
    assert.match(stderr, /\nNothing was written\.\n$/)
    assert.isFalse(existsSync(files.path("out")))
    writeFileSync(files.path("tpl"), "a\nb: op://$UNSET/db/x\n")
    const unset = await opconnect(["inject", "-i", "tpl"], { cwd: files.folder, env: env() })
    assert.match(unset.stderr, /\ntpl:2\n/)
    assert.include(unset.stderr, '"UNSET" is not set')
  })

  it("reports references that fail for the same reason once, each with its first line", async () => {
    using files = project({ tpl: "\nop://none/x/y\nop://none/z/y op://none/x/y\n" })
    const { code, stderr } = await opconnect(["inject", "-i", "tpl"], { cwd: files.folder, env: env() })
    assert.strictEqual(code, 1)
    assert.match(stderr, /^opconnect: 1 problem with the template:\n/)
    assert.include(stderr, "\n\ntpl:2\n  op://none/x/y\ntpl:3\n  op://none/z/y\n")
  })

  it("waits for a template that is piped in later", async () => {
    using files = project({})
    const command = '(sleep 1; printf "%s" "$TEMPLATE") | "$0" "$@"'
    const { stderr, stdout } = await promisify(execFile)("sh", ["-c", command, process.execPath, bin, "inject"], {
      cwd: files.folder,
      env: { ...process.env, ...env(), TEMPLATE: template }
    })
    assert.deepStrictEqual([stdout, stderr], [filled, ""])
  })

  it("rejects a template that is not UTF-8", async () => {
    using files = project({})
    writeFileSync(files.path("tpl"), "Stra\xdfe: {{ op://shop/db/username }}", "latin1")
    const { code, stderr, stdout } = await opconnect(["inject", "-i", "tpl"], { cwd: files.folder, env: env() })
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "tpl is not UTF-8 text (line 1).")
  })

  it("does not wait for a template if stdin is not a pipe", async () => {
    using files = project({})
    const session = onTerminal(process.execPath, [bin, "inject"], { cwd: files.folder, env: env() })
    assert.strictEqual((await session.ended).exitCode, 1)
    assert.include(session.screen(), "No template was given.\r\n  Add -i FILE, or pipe it in.\r\n")
  })

  it("rejects a missing template, an unwritable output, and the template as output", async () => {
    using files = project({ tpl: "x" })
    const run = (...flags: ReadonlyArray<string>) => opconnect(["inject", ...flags], { cwd: files.folder, env: env() })
    const cases = [
      [await run("-i", "none"), "Could not read none: no such file or directory."],
      [await run("-i", "."), "Could not read .: it is a directory."],
      [await run("-i", "tpl", "-o", "no/folder/out"), "Could not write no/folder/out: no such file or directory."],
      [await run("-i", "tpl", "-o", "."), "Could not write .: "],
      [await run("-i", "tpl", "-o", "./tpl"), "The output file is the template."]
    ] as const
    for (const [{ code, stderr, stdout }, message] of cases) {
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.include(stderr, message)
    }
    assert.deepStrictEqual(readdirSync(files.folder), ["tpl"])
  })
})
