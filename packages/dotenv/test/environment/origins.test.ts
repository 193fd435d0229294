// A setting that cannot be used is named with the line that it came from, whatever reads it.
import { assert, describe, it } from "vitest"
import { config, configSync, EnvError, load } from "../../src/index.ts"
import type { LoadOptions } from "../../src/model/types.ts"
import { opconnect, project, refused } from "../support/project.ts"
import { shop } from "../support/shop.ts"
import { isWhole } from "../support/whole.ts"

const reference = "A=op://shop/db/password\n"

/** A line of an env file, and what is said of it. */
const cases: ReadonlyArray<readonly [what: string, host: string, token: string, place: RegExp, said: string]> = [
  ["a host in one quote", "http://a.test'", "abc", /:2:17$/, "The host has a quote at one end."],
  ["a host without its scheme", "a.test", "abc", /:2:17$/, 'The host "a.test" is not an http or https URL.'],
  [
    "a host with a port out of range",
    "http://a.test:99999",
    "abc",
    /:2:17$/,
    "has a port that is not from 1 to 65535."
  ],
  ["a token with Bearer before it", "http://a.test", "Bearer abc", /:3:18$/, 'The token starts with "Bearer"'],
  ["a token with a line break", "http://a.test", '"ab\nc"', /:3:19$/, "The token contains a line break."]
]

const fileOf = (host: string, token: string) => `X=1\nOP_CONNECT_HOST=${host}\nOP_CONNECT_TOKEN=${token}\n${reference}`

const issueOf = async (work: () => unknown) => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof EnvError)) throw error
    assert.lengthOf(error.issues, 1)
    return error.issues[0]
  }
  return assert.fail("loaded")
}

describe("the line of a setting is named", () => {
  for (const [what, host, token, place, said] of cases) {
    it(what, async () => {
      using files = project({ ".env": fileOf(host, token) })
      const options: LoadOptions = { path: files.path(".env"), processEnv: {} }
      const isFirst = what === "a host in one quote"
      const isUsual = isFirst || what.includes("Bearer")
      // A thread for one case and commands for two, because both are slow to start.
      for (const way of isFirst || isWhole ? [load, config, configSync] : [load, config]) {
        const issue = await issueOf(() => way(options))
        const { column, file, line } = issue?.place ?? {}
        assert.match(`${file}:${line}:${column}`, place)
        assert.include(issue?.message, said)
      }
      if (!isUsual) return
      const where = { cwd: files.folder }
      const commands = [
        ["check"],
        ["run", "--", "true"],
        ["read", "op://shop/db/password"],
        ["ls"],
        ["status"],
        ["plan"],
        ["lock"],
        ["inject", "-i", ".env"],
        ["migrate", "--vault", "shop", "--only", "X"]
      ]
      // All commands print issues alike: the second case has the two that read settings in different ways.
      for (const args of isFirst || isWhole ? commands : commands.slice(0, 2)) {
        const { code, stderr } = await refused(args, where)
        assert.strictEqual(code, 1, args.join(" "))
        assert.match(stderr, new RegExp(`\\.env${place.source.replace("$", "")}  OP_CONNECT_`), args.join(" "))
        assert.include(stderr.replace(/\s+/g, " "), said, args.join(" "))
      }
    })
  }

  it("the line of a CA file that cannot be used is named", async () => {
    using files = project({ "ca.pem": "not PEM" })
    const text = `OP_CONNECT_CA_FILE=${files.path("ca.pem")}\n${fileOf("https://a.test", "abc")}`
    using own = project({ ".env": text })
    const { message, place } = (await issueOf(() => load({ path: own.path(".env"), processEnv: {} }))) ?? {}
    assert.deepStrictEqual([place?.key, place?.line], ["OP_CONNECT_CA_FILE", 1])
    assert.include(message, "contains no certificate in PEM")
    const { stderr } = await opconnect(["ls"], { cwd: own.folder })
    assert.include(stderr, ".env:1:20  OP_CONNECT_CA_FILE")
  })

  it("the environment is named for its settings, and no place for an option in code", async () => {
    using files = project({ ".env": reference })
    const path = files.path(".env")
    const processEnv = { OP_CONNECT_HOST: "http://a.test", OP_CONNECT_TOKEN: "a b" }
    const issue = await issueOf(() => load({ path, processEnv }))
    assert.deepStrictEqual(issue?.place, { key: "OP_CONNECT_TOKEN" })
    const given = await issueOf(() => load({ path, processEnv: {}, connect: { host: "a.test", token: "abc" } }))
    assert.deepStrictEqual([given?.place?.key, given?.place?.line], ["A", 1])
    const { stderr } = await opconnect(["ls"], { cwd: files.folder, env: processEnv })
    assert.include(stderr, "environment  OP_CONNECT_TOKEN\n  The token contains a space.")
  })

  it("the line of a setting is named while an optional variable stays unset", async () => {
    using files = project({ ".env": fileOf("http://a.test'", "abc") })
    const { omitted, parsed } = await load({ path: files.path(".env"), processEnv: {}, optional: ["A"], quiet: true })
    assert.deepStrictEqual([omitted[0]?.locations.map(({ key }) => key), parsed.A], [["A"], undefined])
    assert.isDefined(parsed.OP_CONNECT_TOKEN)
  })
})

describe("hints name a setting by where it was made", () => {
  /** Nothing listens on the port. */
  const away = "http://127.0.0.1:1"
  const hintOf = async (options: LoadOptions, text = reference) => {
    using files = project({ ".env": text })
    const path = files.path(".env")
    const issue = await issueOf(() => load({ path, processEnv: {}, ...options }))
    return (issue?.hint ?? "").replaceAll(path, ".env")
  }

  it("an option of code", async () => {
    assert.strictEqual(
      await hintOf({ connect: { host: away, token: "abc" } }),
      "Start the Connect server, or correct the port in connect.host."
    )
    assert.match(await hintOf({ connect: { host: "a.test", token: "abc" } }), /^Set connect\.host to a URL/)
    assert.match(await hintOf({ connect: { host: away, token: "a b" } }), /^Remove the spaces from connect\.token\.$/)
    assert.match(await hintOf({ connect: { host: away, token: "/run/token" } }), /^Set connect\.tokenFile to the path/)
  })

  it("a variable with its line in a file", async () => {
    const text = `OP_CONNECT_HOST=${away}\nOP_CONNECT_TOKEN=abc\n${reference}`
    assert.strictEqual(
      await hintOf({}, text),
      "Start the Connect server, or correct the port in OP_CONNECT_HOST (.env:1)."
    )
    using files = project({ ".env": text, tpl: "a: op://shop/db/password" })
    for (const args of [["ls"], ["status"], ["read", "op://shop/db/password"], ["inject", "-i", "tpl"], ["check"]]) {
      const { code, stderr, stdout } = await opconnect(args, { cwd: files.folder })
      assert.strictEqual(code, 1, args.join(" "))
      assert.include((stderr + stdout).replace(/\s+/g, " "), "in OP_CONNECT_HOST (.env:1).", args.join(" "))
    }
  })

  it("a variable of the environment, of several ways the one that was used", async () => {
    const processEnv = { OP_CONNECT_HOST: away, OP_CONNECT_TOKEN: "abc" }
    assert.match(await hintOf({ processEnv }), /correct the port in OP_CONNECT_HOST\.$/)
    await using fake = await shop()
    const refused = { OP_CONNECT_HOST: fake.url, OP_CONNECT_TOKEN: "abc" }
    assert.match(await hintOf({ processEnv: refused }), /^Check that the token \(OP_CONNECT_TOKEN\) is complete/)
    const given = { host: fake.url, token: "abc" }
    assert.match(await hintOf({ connect: given }), /^Check that the token \(connect\.token\) is complete/)
  })

  it("once for all references of a template", async () => {
    const tpl = Array.from({ length: 30 }, (_, at) => `k${at}: op://shop/db/f${at}`).join("\n")
    using files = project({ tpl })
    const env = { OP_CONNECT_HOST: away, OP_CONNECT_TOKEN: "abc" }
    const { stderr } = await opconnect(["inject", "-i", "tpl"], { cwd: files.folder, env })
    assert.match(stderr, /^opconnect: 1 problem with the template:/)
    assert.include(
      stderr.replace(/\s+/g, " "),
      "In 30 lines: tpl:1, tpl:2, tpl:3, tpl:4, tpl:5, tpl:6, tpl:7, tpl:8 and 22 more."
    )
  })
})

it("names the key of a snapshot by the ways to set it", async () => {
  using files = project({ ".env": "A=op://shop/db/password\n" })
  const env = { OP_CONNECT_HOST: "http://127.0.0.1:1", OP_CONNECT_TOKEN: "short" }
  const { stderr } = await opconnect(["check", "--snapshot", "s"], { cwd: files.folder, env })
  const { stderr: ofRun } = await opconnect(["run", "--snapshot", "s", "--", "true"], { cwd: files.folder, env })
  for (const text of [stderr, ofRun]) {
    assert.match(
      text.replace(/\s+/g, " "),
      /Set the key of the snapshot \(--snapshot-key-file, DOTENV_SNAPSHOT_KEY_FILE/
    )
  }
})
