// Files in other encodings, and files without an end.
import { symlinkSync, writeFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { load } from "../../src/environment/load.ts"
import { EnvError } from "../../src/model/EnvError.ts"
import { bundled, node, opconnect, project } from "../support/project.ts"
import { world } from "../support/world.ts"

const { server } = world()

const text = "# comment\nA=1\nB=p\u00e4ss\n"
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const utf16 = Buffer.from(text, "utf16le")
const marked = Buffer.from(`\uFEFF${text}`, "utf16le")

const setting = (encoding: string) =>
  `Save it as UTF-8, or set its encoding (DOTENV_ENCODING=${encoding}, encoding: "${encoding}").`

const issueOf = async (bytes: Buffer, encoding?: BufferEncoding) => {
  using files = project({})
  const path = files.path("app.env")
  writeFileSync(path, bytes)
  const options = { path, processEnv: {}, ...(encoding === undefined ? {} : { encoding }) }
  try {
    await load(options)
  } catch (error) {
    assert.instanceOf(error, EnvError)
    const [issue] = error.issues
    return [issue?.message.replace(/^.*app\.env /, ""), issue?.hint]
  }
  return undefined
}

describe("an env file in another encoding", () => {
  it("is reported with its line and the encoding to set", async () => {
    const expected = "is not text in the expected encoding"
    const asUtf16 = `${expected} (line 1): it looks like UTF-16.`
    assert.deepStrictEqual(await issueOf(utf16), [asUtf16, setting("utf16le")])
    assert.deepStrictEqual(await issueOf(marked), [asUtf16, setting("utf16le")])
    assert.deepStrictEqual(await issueOf(swapped(utf16)), [asUtf16, "Save it as UTF-8."])
    assert.deepStrictEqual(await issueOf(swapped(marked)), [asUtf16, "Save it as UTF-8."])
    assert.deepStrictEqual(await issueOf(Buffer.from(text, "latin1")), [`${expected} (line 3).`, setting("latin1")])
    assert.deepStrictEqual(await issueOf(Buffer.from("A=1\nB=a\0b\n")), [`${expected} (line 2).`, setting("latin1")])
  })

  it("is reported if it is not in the encoding that is set", async () => {
    assert.deepStrictEqual(await issueOf(Buffer.from(text), "utf16le"), [
      "is not text in the expected encoding (line 1).",
      setting("utf8")
    ])
    assert.isUndefined(await issueOf(utf16, "utf16le"))
    assert.isUndefined(await issueOf(Buffer.alloc(0), "utf16le"))
  })

  it("is reported as a template, even if each byte of it is ASCII", async () => {
    using files = project({})
    for (const [bytes, line, hint] of [
      [Buffer.from("a: op://shop/db/password", "utf16le"), 1, "It looks like UTF-16. Save it as UTF-8."],
      [Buffer.from("a: 1\nb: \u00e4", "latin1"), 2, "Save it as UTF-8."]
    ] as const) {
      writeFileSync(files.path("t.tpl"), bytes)
      const { code, stderr, stdout } = await opconnect(["inject", "-i", "t.tpl"], { cwd: files.folder })
      assert.deepStrictEqual(
        [code, stdout, stderr],
        [1, "", `opconnect: t.tpl is not UTF-8 text (line ${line}).\n  ${hint}\n\nNothing was written.\n`]
      )
    }
  })
})

describe.skipIf(process.platform === "win32")("a file without an end", () => {
  const endless = () => {
    const files = project({ "app.mjs": "console.log('started')" })
    symlinkSync("/dev/zero", files.path("endless"))
    return files
  }

  it("is refused as an env file", async () => {
    using files = endless()
    const message = /The environment file endless is larger than 64 MiB\./
    const env = { DOTENV_PATH: "endless" }
    for (const start of [`--import ${bundled("esm/config.js")}`, `-r ${bundled("cjs/config.js")}`]) {
      const { code, stderr, stdout } = await node([...start.split(" "), "app.mjs"], { cwd: files.folder, env })
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.match(stderr, message)
    }
    const { code, stderr } = await opconnect(["check", "-f", "endless"], { cwd: files.folder })
    assert.strictEqual(code, 1)
    assert.match(stderr, message)
  })

  it("is refused as a template, a token file and a CA file", async () => {
    using files = endless()
    const { OP_CONNECT_HOST = "", OP_CONNECT_TOKEN = "" } = server().env
    const run = async (args: ReadonlyArray<string>, env: Readonly<Record<string, string>>) => {
      const { code, stderr } = await opconnect(args, { cwd: files.folder, env: { OP_CONNECT_HOST, ...env } })
      assert.strictEqual(code, 1)
      return stderr
    }
    assert.match(await run(["inject", "-i", "endless"], {}), /Could not read endless: it is too large\./)
    assert.match(
      await run(["ls"], { OP_CONNECT_TOKEN_FILE: "endless" }),
      /The token file endless cannot be read: it is too large\./
    )
    assert.match(
      await run(["ls"], { OP_CONNECT_TOKEN, OP_CONNECT_CA_FILE: "endless", OP_CONNECT_HOST: "https://127.0.0.1:1" }),
      /The CA file endless cannot be read: it is too large\./
    )
  })
})
