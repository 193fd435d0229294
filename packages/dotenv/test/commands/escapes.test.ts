// Names come from the network and from files: none may steer the terminal of the person who reads them.
import { stripVTControlCharacters } from "node:util"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { opconnect, project, refused } from "../support/project.ts"

/** Sets the title of the window, clears the screen, and turns the direction of what follows. */
const hostile = "\u001b]0;owned\u0007\u001b[2J\u202e\u009b31m"

let fake: FakeConnectServer

beforeAll(async () => {
  fake = await startFakeConnect({
    [`shop ${hostile}`]: {
      $id: "shopvaultshopvaultshopvau1",
      [`db ${hostile}`]: { $id: "dbitemdbitemdbitemdbitemd1", password: "s3cret-Passw0rd", [`label ${hostile}`]: "x" }
    }
  })
})
afterAll(() => fake.close())

const vault = "shopvaultshopvaultshopvau1"
const reference = `op://${vault}/dbitemdbitemdbitemdbitemd1/password`

const commands: ReadonlyArray<readonly [env: string, ...args: ReadonlyArray<string>]> = [
  ["", "ls"],
  ["", "ls", vault],
  ["", "ls", vault, "dbitemdbitemdbitemdbitemd1"],
  ["", "ls", `no ${hostile}`],
  ["", "read", `op://no ${hostile}/x/y`],
  ["", "status"],
  [`A=${reference}`, "plan"],
  [`A=${reference}\nB=plain ${hostile}`, "explain"],
  [`A=${reference}`, "explain", `no ${hostile}`],
  [`A=${reference}\nB=plain ${hostile}`, "run", "--verbose", "--", "true"],
  [`A=${reference}`, "run", "--", `no ${hostile}`],
  [`A=op://${vault}/dbitemdbitemdbitemdbitemd1/no ${hostile}`, "check"],
  [`A=op://no ${hostile}/x/y`, "run", "--", "true"],
  [`A=${reference}\nB=s3cret-Passw0rd`, "scan", "."],
  [`A=s3cret-Passw0rd2 ${hostile}`, "migrate", "--vault", vault]
]

const run = async (env: string, args: ReadonlyArray<string>, more: Readonly<Record<string, string>> = {}) => {
  using files = project({ ".env": env, [`file${hostile.replaceAll("/", "")}`]: "s3cret-Passw0rd" })
  const where = { cwd: files.folder, env: { ...fake.env, ...more } }
  const isRefused = args[0] === "run" && /op:\/\/no /.test(env)
  return await (isRefused ? refused : opconnect)(args, where)
}

describe("the output of opconnect", () => {
  it.each(commands)("contains no control characters from names or files: %j %s %s %s", async (env, ...args) => {
    const { stderr, stdout } = await run(env, args)
    assert.notStrictEqual(`${stdout}${stderr}`, "", "prints nothing")
    assert.notMatch(`${stdout}${stderr}`, /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })

  it("escapes them reversibly in JSON", async () => {
    const { stdout } = await run("", ["ls", "--json"])
    assert.notMatch(stdout, /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u)
    assert.include(JSON.stringify(JSON.parse(stdout)), JSON.stringify(`shop ${hostile}`).slice(1, -1))
  })

  it("keeps its own styles on a color terminal", async () => {
    const { stdout } = await run(`A=${reference}`, ["explain", "A"], { FORCE_COLOR: "1" })
    assert.include(stdout, "\u001b[1m")
    assert.notMatch(stripVTControlCharacters(stdout), /(?!\n)[\p{Cc}\p{Cf}]/u)
  })
})
