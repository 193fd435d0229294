// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
// Host, token and CA file come from one source: an env file of a folder can neither redirect a token nor read others.
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { FakeConnectServer } from "@opconnect/testing"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it, vi } from "vitest"
import { config, configSync, EnvError, load, read } from "../../src/index.ts"
import type { Issue, LoadOptions } from "../../src/model/types.ts"
import { bundled, node, opconnect, project, refusedRun } from "../support/project.ts"
import { shop } from "../support/shop.ts"
import { more } from "../support/whole.ts"

let fake: FakeConnectServer
let attacker: Server
let received: Array<string> = []

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  fake = await shop()
  attacker = createServer((request, response) => {
    received.push(`${request.url} ${JSON.stringify(request.headers)}`)
    response.writeHead(401).end("{}")
  })
  await new Promise<void>((resolve) => attacker.listen(0, "127.0.0.1", resolve))
})
beforeEach(() => {
  received = []
  fake.reset()
})
afterEach(() => {
  vi.unstubAllEnvs()
  assert.deepStrictEqual(received, [], "nothing is sent to the host of an untrusted file")
})
afterAll(async () => {
  attacker.close()
  await fake.close()
})

const reference = "A=op://shop/db/username"

/** The issues of a load that must fail. */
const issuesOf = async (work: () => unknown): Promise<ReadonlyArray<Issue>> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof EnvError) return error.issues
    throw error
  }
  return assert.fail("loaded")
}

const codes = (issues: ReadonlyArray<Issue>) => issues.map(({ code, place }) => [code, place?.key, place?.line])

/** A file that tries something, with the line that is refused. */
const attempts: ReadonlyArray<{
  readonly what: string
  readonly env: () => Record<string, string>
  readonly file: () => ReadonlyArray<string>
  readonly key: string
  readonly options?: LoadOptions
}> = [
  {
    what: "send a token of the environment to its own host",
    env: () => ({ OP_CONNECT_TOKEN: fake.token }),
    file: () => [`OP_CONNECT_HOST=${urlOf(attacker)}`],
    key: "OP_CONNECT_HOST"
  },
  {
    what: "send a token file of the environment to its own host",
    env: () => ({ OP_CONNECT_TOKEN_FILE: "/run/secrets/token" }),
    file: () => [`OP_CONNECT_HOST=${urlOf(attacker)}`],
    key: "OP_CONNECT_HOST"
  },
  {
    what: "send a token of the options to its own host",
    env: () => ({}),
    file: () => [`OP_CONNECT_HOST=${urlOf(attacker)}`],
    options: { connect: { token: "a-token-that-code-gives" } },
    key: "OP_CONNECT_HOST"
  },
  {
    what: "give a token to a host of the environment",
    env: () => ({ OP_CONNECT_HOST: fake.url }),
    file: () => ["OP_CONNECT_TOKEN=abc"],
    key: "OP_CONNECT_TOKEN"
  },
  {
    what: "make a CA trusted for a host of the environment",
    env: () => fake.env,
    file: () => ["OP_CONNECT_CA_FILE=/tmp/ca.pem"],
    key: "OP_CONNECT_CA_FILE"
  },
  {
    what: "name a token file",
    env: () => ({}),
    file: () => ["OP_CONNECT_TOKEN_FILE=/etc/passwd", `OP_CONNECT_HOST=${urlOf(attacker)}`],
    key: "OP_CONNECT_TOKEN_FILE"
  },
  {
    what: "put another variable into its token",
    env: () => ({ AWS_SECRET_ACCESS_KEY: "aws-secret" }),
    file: () => ["OP_CONNECT_TOKEN=x$AWS_SECRET_ACCESS_KEY", `OP_CONNECT_HOST=${urlOf(attacker)}`],
    key: "OP_CONNECT_TOKEN"
  },
  {
    what: "put another variable into another setting",
    env: () => ({ AWS_SECRET_ACCESS_KEY: "aws-secret" }),
    file: () => [
      "OP_CONNECT_USER_AGENT=${AWS_SECRET_ACCESS_KEY}",
      `OP_CONNECT_HOST=${urlOf(attacker)}`,
      "OP_CONNECT_TOKEN=abc"
    ],
    key: "OP_CONNECT_USER_AGENT"
  },
  {
    what: "send another variable to its own host within a reference",
    env: () => ({ AWS_SECRET_ACCESS_KEY: "aws-secret" }),
    file: () => ["B=op://shop/$AWS_SECRET_ACCESS_KEY/x", `OP_CONNECT_HOST=${urlOf(attacker)}`, "OP_CONNECT_TOKEN=abc"],
    key: "B"
  },
  {
    what: "take its token out of a vault",
    env: () => ({}),
    file: () => ["OP_CONNECT_TOKEN=op://shop/db/password", `OP_CONNECT_HOST=${urlOf(attacker)}`],
    key: "OP_CONNECT_TOKEN"
  }
]

describe("an env file cannot", () => {
  for (const { env, file, key, options, what } of attempts) {
    it(what, async () => {
      const lines = file()
      using files = project({ ".env": [...lines, reference].join("\n"), plain: lines.join("\n") })
      for (const override of [false, true]) {
        for (const path of [files.path(".env"), files.path("plain")]) {
          const processEnv = env()
          const before = { ...processEnv }
          const all = { path, processEnv, override, ...options }
          const expected = [["UntrustedSetting", key, 1]]
          const issues = await issuesOf(() => config(all))
          assert.deepStrictEqual(codes(issues), expected)
          assert.include(issues[0]?.hint, `--trust-env-file ${path}`)
          assert.include(issues[0]?.place?.file, path)
          assert.deepStrictEqual(codes(await issuesOf(() => load(all))), expected)
          assert.deepStrictEqual(codes(await issuesOf(() => configSync(all))), expected)
          assert.deepStrictEqual(
            read(all).issues.map(({ code }) => code),
            ["UntrustedSetting"]
          )
          assert.deepStrictEqual(processEnv, before)
          assert.notInclude(JSON.stringify(issues), "aws-secret")
        }
      }
    })
  }

  it("share a connection with another file", async () => {
    using files = project({
      ".env": `OP_CONNECT_HOST=${urlOf(attacker)}\n${reference}`,
      ".env.local": `OP_CONNECT_TOKEN=${fake.token}`
    })
    const path = [files.path(".env.local"), files.path(".env")]
    const [issue, ...others] = await issuesOf(() => config({ path, processEnv: {} }))
    assert.deepStrictEqual([issue?.code, issue?.place?.key, others.length], ["UntrustedSetting", "OP_CONNECT_HOST", 0])
    assert.include(issue?.hint, "Put OP_CONNECT_HOST and OP_CONNECT_TOKEN into one file.")
  })

  it("replace what the environment sets, and a warning says so", async () => {
    using files = project({
      ".env": `OP_CONNECT_HOST=${urlOf(attacker)}\nOP_CONNECT_TOKEN=abc\nOP_CONNECT_RETRIES=7\n${reference}`
    })
    for (const rule of [{ override: true }, { precedence: "op" }, {}] as const) {
      const processEnv: Record<string, string> = { ...fake.env, OP_CONNECT_RETRIES: "0" }
      const { applied, warnings } = await config({ path: files.path(".env"), processEnv, quiet: true, ...rule })
      assert.deepStrictEqual({ ...applied }, { A: "app" })
      assert.deepStrictEqual(processEnv, { ...fake.env, OP_CONNECT_RETRIES: "0", A: "app" })
      assert.deepStrictEqual(
        warnings.map(({ code, locations: [at] }) => [code, at?.key, at?.source.line]),
        [
          ["IgnoredSetting", "OP_CONNECT_HOST", 1],
          ["IgnoredSetting", "OP_CONNECT_TOKEN", 2],
          ["IgnoredSetting", "OP_CONNECT_RETRIES", 3]
        ]
      )
    }
  })

  it("replace a token file of the environment by a token", async () => {
    using files = project({ token: fake.token, ".env": `OP_CONNECT_TOKEN=abc\n${reference}` })
    const processEnv = { OP_CONNECT_HOST: fake.url, OP_CONNECT_TOKEN_FILE: files.path("token") }
    const { applied } = await config({ path: files.path(".env"), processEnv, quiet: true })
    assert.deepStrictEqual({ ...applied }, { A: "app" })
  })

  more("an env file cannot change the connection of preloads and commands", async () => {
    using files = project({ ".env": `OP_CONNECT_HOST=${urlOf(attacker)}\n${reference}`, "app.mjs": "console.log(1)" })
    const where = { cwd: files.folder, env: { OP_CONNECT_TOKEN: fake.token, DOTENV_OVERRIDE: "true" } }
    for (const { code, stderr, stdout } of [
      await node(["--import", bundled("esm/config.js"), "app.mjs"], where),
      await node(["-r", bundled("cjs/config.js"), "app.mjs"], where),
      await refusedRun(["--override", "--", "node", "app.mjs"], where),
      await refusedRun(["-f", ".env", "--", "node", "app.mjs"], where),
      await opconnect(["check"], where),
      await opconnect(["plan"], where),
      await opconnect(["ls"], where),
      await opconnect(["status"], where),
      await opconnect(["read", "op://shop/db/username"], where)
    ]) {
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.include(stderr, ".env:1")
      assert.include(stderr, "--trust-env-file .env")
    }
  })
})

describe("an env file can", () => {
  it("contain its own host and token", async () => {
    using files = project({ ".env": `OP_CONNECT_HOST=${fake.url}\nOP_CONNECT_TOKEN='${fake.token}'\n${reference}` })
    const { applied, warnings } = await load({ path: files.path(".env"), processEnv: {} })
    assert.deepStrictEqual([applied.A, warnings], ["app", []])
  })

  it("an env file can use variables of the environment outside of references", async () => {
    const text = `OP_CONNECT_HOST=${fake.url}\nOP_CONNECT_TOKEN=${fake.token}\n${reference}\nB=$OUTSIDE`
    using files = project({ ".env": text })
    const { applied } = await load({ path: files.path(".env"), processEnv: { OUTSIDE: "plain" } })
    assert.deepStrictEqual([applied.A, applied.B], ["app", "plain"])
  })

  it("an env file can be one of several with a connection: the first wins, without settings of another file", async () => {
    using files = project({
      ".env.local": `OP_CONNECT_HOST=${fake.url}\nOP_CONNECT_TOKEN=${fake.token}`,
      ".env": `OP_CONNECT_HOST=${urlOf(attacker)}\nOP_CONNECT_TOKEN=abc\nOP_CONNECT_CA_FILE=ca.pem\n${reference}`
    })
    const path = [files.path(".env.local"), files.path(".env")]
    const { applied, warnings } = await load({ path, processEnv: {}, quiet: true })
    assert.strictEqual(applied.A, "app")
    assert.notProperty(applied, "OP_CONNECT_CA_FILE")
    assert.deepStrictEqual(
      warnings.map(({ locations: [at] }) => at?.key),
      ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN", "OP_CONNECT_CA_FILE"]
    )
  })

  it("an env file can be loaded again, without a warning", async () => {
    using files = project({ ".env": `OP_CONNECT_HOST=${fake.url}\nOP_CONNECT_TOKEN=${fake.token}\n${reference}` })
    const processEnv: Record<string, string | undefined> = {}
    const first = await config({ path: files.path(".env"), processEnv })
    const second = await config({ path: files.path(".env"), processEnv })
    assert.deepStrictEqual([second.warnings, { ...second.applied }], [[], {}])
    assert.deepStrictEqual({ ...second.parsed }, { ...first.parsed })
  })

  it("contain other client settings", async () => {
    using files = project({ ".env": `OP_CONNECT_RETRIES=0\n${reference}` })
    assert.strictEqual((await load({ path: files.path(".env"), processEnv: fake.env })).applied.A, "app")
  })

  it("an env file can be trusted by name, and then combine with the environment", async () => {
    using files = project({
      ".env": `OP_CONNECT_HOST=${fake.url}\nB=op://$VAULT/db/username`,
      ".env.local": "OP_CONNECT_TOKEN_FILE=${FOLDER}/token",
      token: fake.token
    })
    const path = [files.path(".env"), files.path(".env.local")]
    const processEnv = { VAULT: "shop", FOLDER: files.folder }
    assert.strictEqual((await load({ path, processEnv, trustEnvFile: path })).applied.B, "app")
    const wrong = { ...processEnv, OP_CONNECT_HOST: urlOf(attacker) }
    assert.strictEqual((await load({ path, processEnv: wrong, trustEnvFile: path, override: true })).applied.B, "app")
    vi.stubEnv("DOTENV_TRUST_ENV_FILE", path.join(","))
    assert.strictEqual((await load({ path, processEnv })).applied.B, "app")
  })

  it("an env file can be trusted without trusting other files", async () => {
    using files = project({
      a: `OP_CONNECT_TOKEN=${fake.token}`,
      b: `OP_CONNECT_HOST=${urlOf(attacker)}\n${reference}`
    })
    const path = [files.path("a"), files.path("b")]
    const [issue] = await issuesOf(() => load({ path, processEnv: {}, trustEnvFile: files.path("a") }))
    assert.deepStrictEqual([issue?.code, issue?.place?.file], ["UntrustedSetting", files.path("b")])
  })
})

describe("code and environment", () => {
  it("combine", async () => {
    using files = project({ ".env": reference })
    const options = { path: files.path(".env"), connect: { host: fake.url } }
    assert.strictEqual((await load({ ...options, processEnv: { OP_CONNECT_TOKEN: fake.token } })).applied.A, "app")
  })

  it("override the connection of a file", async () => {
    using files = project({ ".env": `OP_CONNECT_HOST=${urlOf(attacker)}\nOP_CONNECT_TOKEN=abc\n${reference}` })
    const connect = { host: fake.url, token: fake.token }
    const { applied } = await load({ path: files.path(".env"), processEnv: {}, connect, quiet: true })
    assert.deepStrictEqual({ ...applied }, { A: "app" })
  })
})
