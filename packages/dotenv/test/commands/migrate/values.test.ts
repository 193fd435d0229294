// biome-ignore-all lint/suspicious/noTemplateCurlyInString: an expansion in an env file
// The values that `opconnect migrate` moves.
import { assert, describe, it } from "vitest"
import { refused as opconnect, project } from "../../support/project.ts"

const file = [
  "PASSWORD='hunter2 # x'",
  "OP_CONNECT_TOKEN=token-value",
  "EMPTY=",
  "REFERENCE=op://shop/db/password",
  "MISTYPED=op:/shop/db/password",
  "TEMPLATE=x-op://shop/db/password",
  "PORT=5432",
  "URL=http://$PASSWORD@db",
  "HASH=$2b$10$abcdefgh",
  "PROTECTED='$PASSWORD'",
  "OF_PROCESS=x-$HOME-x"
].join("\n")

const dryRun = async (text: string, ...flags: ReadonlyArray<string>) => {
  using files = project({ ".env": text })
  const args = ["migrate", "--vault", "shop", "--dry-run", ...flags]
  return await opconnect(args, { cwd: files.folder, env: { HOME: "/" } })
}

const movedOf = async (...flags: ReadonlyArray<string>) => JSON.parse((await dryRun(file, "--json", ...flags)).stdout)

describe("opconnect migrate --dry-run", () => {
  it("moves values that are no references, composed, trivial, or settings of the connection", async () => {
    const { left, movable } = await movedOf()
    assert.deepStrictEqual(movable, ["PASSWORD", "HASH", "PROTECTED"])
    assert.deepStrictEqual(left, [
      ...["OP_CONNECT_TOKEN", "EMPTY", "REFERENCE", "MISTYPED", "TEMPLATE", "PORT", "URL", "OF_PROCESS"]
    ])
  })

  it("moves the values that are named, also trivial ones, and none that are excepted", async () => {
    assert.deepStrictEqual((await movedOf("--only", "PORT", "--only", "URL")).movable, ["PORT"])
    assert.deepStrictEqual((await movedOf("--only", "OP_CONNECT_TOKEN", "--only", "EMPTY")).movable, [])
    assert.deepStrictEqual((await movedOf("--except", "PASSWORD", "--except", "X")).movable, ["HASH", "PROTECTED"])
  })

  it("prints what would be moved and left", async () => {
    assert.strictEqual((await dryRun("A=secret-1\nB=1")).stdout, "Would move A.\nWould leave B.\n")
    assert.strictEqual((await dryRun("A=secret-1\nB=secret-2")).stdout, "Would move A, B.\n")
    assert.strictEqual((await dryRun("B=1")).stdout, ".env has no value to move.\n")
    const cut = await dryRun("A=secret#1\nB=secret-2")
    assert.match(cut.stderr, /^opconnect: A: the value ends at #[^\n]*\n$/)
  })

  it("refuses a key that is defined twice or not at all", async () => {
    const twice = await dryRun("A=1\nB=2\nA=3")
    assert.deepStrictEqual([twice.code, twice.stdout], [1, ""])
    assert.include(twice.stderr, "A is defined more than once, in lines 1 and 3.")
    assert.include((await dryRun("A=1", "--only", "A", "--only", "B")).stderr, "The file does not define B.")
  })
})
