// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a name that is expanded
// The bundle of the action, run as the runner runs it.
import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { type FakeConnectServer, startFakeConnect } from "@opconnect/testing"
import { afterAll, assert, beforeAll, beforeEach, describe, it, onTestFinished } from "vitest"
import { commandsIn, type Step, runStep as start, untouched } from "./support/runner.ts"

const secrets = {
  password: "s3cret-Passw0rd-of-the-database",
  pem: "-----BEGIN KEY-----\r\nline one\n\n  opconnect_delimiter\n100% ::set-output name=x::y\n-----END KEY-----\n",
  key: "sk_live_neverPrintThis",
  heredoc: "KEY<<EOF\nEOF\nLD_PRELOAD=/tmp/evil.so"
}

let fake: FakeConnectServer
beforeAll(async () => {
  fake = await startFakeConnect({
    shop: {
      db: { password: secrets.password, username: "app", $files: { "server.key": secrets.pem } },
      payments: { credential: secrets.key, empty: "", heredoc: secrets.heredoc }
    }
  })
})
beforeEach(() => fake.reset())
afterAll(() => fake.close())

const runStep = (step: Step) => start({ ...step, env: { ...fake.env, OP_CONNECT_RETRIES: "0", ...step.env } })

/** The output of a step, with its files. */
const allOf = ({ stderr, stdout, written }: Awaited<ReturnType<typeof start>>) =>
  [stdout, stderr, ...Object.values(written)].join("\n")

const assertNoSecret = (text: string) => {
  for (const value of Object.values(secrets)) {
    for (const line of value.split(/\r?\n/)) if (line.length > 8) assert.notInclude(text, line)
  }
  assert.notInclude(text, fake.token)
}

const folder = () => {
  const path = mkdtempSync(join(tmpdir(), "opconnect-action-"))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

describe("a step with references in env", () => {
  it("sets outputs by default", async () => {
    const step = await runStep({ env: { PASSWORD: "op://shop/db/password", PLAIN: "not loaded" }, ownProcess: true })
    assert.deepStrictEqual([step.code, step.stderr], [0, ""])
    assert.deepStrictEqual(
      [...step.outputs],
      [
        ["before", "1"],
        ["PASSWORD", secrets.password]
      ]
    )
    assert.strictEqual(step.written.env, untouched.env)
    assert.include(step.stdout, "Loaded 1 output: PASSWORD\n")
  })

  it("exports variables with export-env, and lists the variables for unset-previous", async () => {
    const step = await runStep({
      inputs: { "export-env": "true" },
      env: { PASSWORD: "op://shop/db/password", URL: "postgres://app:{{ op://shop/db/password }}@db/app" }
    })
    assert.deepStrictEqual(Object.fromEntries(step.env), {
      BEFORE: "1",
      PASSWORD: secrets.password,
      URL: `postgres://app:${secrets.password}@db/app`,
      OP_MANAGED_VARIABLES: "PASSWORD,URL"
    })
    assert.strictEqual(step.written.output, untouched.output)
  })

  it("masks the token and every line of every value before anything else", async () => {
    const step = await runStep({
      env: { PEM: "op://shop/db/server.key", URL: "http://app:{{ op://shop/payments/credential }}@x" }
    })
    const pem = secrets.pem.split(/\r?\n/).filter((line) => line.trim() !== "")
    const masks = [fake.token, ...pem, secrets.key, `http://app:${secrets.key}@x`]
    const lines = step.stdout.split("\n")
    assert.sameMembers(
      lines.slice(0, masks.length),
      masks.map((line) => `::add-mask::${line.replaceAll("%", "%25")}`)
    )
    assert.deepStrictEqual(commandsIn(lines.slice(masks.length).join("\n")), [])
  })

  it("writes values that look like the runner's own syntax so that the runner reads them back", async () => {
    const env = {
      PEM: "op://shop/db/server.key",
      HEREDOC: "op://shop/payments/heredoc",
      EMPTY: "op://shop/payments/empty"
    }
    const [first, second] = await Promise.all([
      runStep({ inputs: { "export-env": "true" }, env }),
      runStep({ inputs: { "export-env": "true" }, env })
    ])
    assert.deepStrictEqual(Object.fromEntries(first.env), {
      BEFORE: "1",
      PEM: secrets.pem,
      HEREDOC: secrets.heredoc,
      EMPTY: "",
      OP_MANAGED_VARIABLES: "PEM,HEREDOC,EMPTY"
    })
    const delimiters = (text: string) => Array.from(text.matchAll(/^\w+<<(opconnect_[\w-]{36})$/gm), ([, one]) => one)
    const all = [...delimiters(first.written.env), ...delimiters(second.written.env)]
    assert.strictEqual(new Set(all).size, 8)
  })

  it("sends the requests of one plan, for references of env and of files", async () => {
    const step = await runStep({
      inputs: { "env-file": "a.env\nb.env" },
      files: {
        "a.env": "A=op://shop/db/password\n",
        "b.env": "B=op://shop/db/username\nC=op://shop/payments/credential"
      },
      env: { D: "op://shop/payments/empty", E: "op://shop/db/password" }
    })
    assert.strictEqual(step.code, 0)
    assert.sameMembers([...step.outputs.keys()], ["before", "A", "B", "C", "D", "E"])
    // The vaults, the items of one vault, two items.
    assert.lengthOf(fake.requests(), 4)
  })

  it("reports that there is nothing to load", async () => {
    const step = await runStep({ env: { PLAIN: "text" } })
    assert.strictEqual(step.code, 0)
    assert.include(step.stdout, "Nothing to load")
    assert.deepStrictEqual({ env: step.written.env, output: step.written.output }, untouched)
    assert.lengthOf(fake.requests(), 0)
  })
})

describe("a step with env-file", () => {
  it("loads secrets and plain values, the first file first, and keeps what the workflow sets", async () => {
    const files = { ".env": "HOST=db\nPASSWORD=op://shop/db/password\nPORT=1\n", ".env.more": "HOST=other\nMORE=2\n" }
    const inputs = { "env-file": ".env\n  .env.more  \n", "export-env": "true" }
    const step = await runStep({ files, inputs, env: { PORT: "5432" } })
    assert.deepStrictEqual(Object.fromEntries(step.env), {
      BEFORE: "1",
      HOST: "db",
      PASSWORD: secrets.password,
      MORE: "2",
      OP_MANAGED_VARIABLES: "MORE,HOST,PASSWORD"
    })
    const outputs = await runStep({ files, inputs: { "env-file": ".env" }, env: { PORT: "5432" } })
    assert.strictEqual(outputs.outputs.get("PORT"), "5432")
  })

  it("uses the op.lock next to the file: one request for an item", async () => {
    const files = { ".env": "PASSWORD=op://shop/db/password\n" }
    const path = folder()
    writeFileSync(join(path, ".env"), files[".env"])
    const opconnect = join(import.meta.dirname, "../../packages/dotenv/bin/opconnect.js")
    await promisify(execFile)(process.execPath, [opconnect, "lock"], {
      cwd: path,
      env: { PATH: process.env.PATH, ...fake.env }
    })
    fake.clearRequests()
    const lock = readFileSync(join(path, "op.lock"), "utf8")
    const step = await runStep({ files: { ...files, "op.lock": lock }, inputs: { "env-file": ".env" } })
    assert.strictEqual(step.outputs.get("PASSWORD"), secrets.password)
    assert.lengthOf(fake.requests(), 1)
  })

  it("reads OP_ENV_FILE, and no other file by default", async () => {
    const files = { ".env": "A=op://shop/db/nothing\n", "x.env": "X=op://shop/db/username\n" }
    const step = await runStep({ files, env: { OP_ENV_FILE: "x.env" } })
    assert.deepStrictEqual(
      [...step.outputs],
      [
        ["before", "1"],
        ["X", "app"]
      ]
    )
  })

  it("expands variables of the runner in values without exporting the variables", async () => {
    const step = await runStep({
      files: { ".env": "A=$GITHUB_REF_NAME\n" },
      inputs: { "env-file": ".env" },
      env: { GITHUB_REF_NAME: "main", GITHUB_HEAD_REF: "op://shop/db/password", INPUT_X: "op://shop/db/password" }
    })
    assert.deepStrictEqual(
      [...step.outputs],
      [
        ["before", "1"],
        ["A", "main"]
      ]
    )
  })

  it("replaces a secret that an earlier step exported", async () => {
    const step = await runStep({
      files: { ".env": "PASSWORD=op://shop/db/password\n" },
      inputs: { "env-file": ".env", "export-env": "true" },
      env: { PASSWORD: "of-staging", KEEP: "1", OP_MANAGED_VARIABLES: "PASSWORD,OTHER" }
    })
    assert.strictEqual(step.env.get("PASSWORD"), secrets.password)
    // The list already contains the variable.
    assert.isFalse(step.env.has("OP_MANAGED_VARIABLES"))
  })

  it("reports the line of a variable that the runner rejects", async () => {
    const step = await runStep({
      files: { ".env": "A=op://shop/db/username\nNODE_OPTIONS=--require ./evil.js\n" },
      inputs: { "env-file": ".env", "export-env": "true" }
    })
    assert.strictEqual(step.code, 1)
    assert.match(
      step.commands.join("\n"),
      /^::error file=\.env,line=2,title=NODE_OPTIONS::NODE_OPTIONS cannot be loaded/
    )
    assert.strictEqual(step.written.env, untouched.env)
  })
})

describe("unset-previous", () => {
  const before = {
    OLD: "old-secret",
    PASSWORD: "old-password",
    OP_MANAGED_VARIABLES: "OLD,PASSWORD,GITHUB_PATH,OP_CONNECT_HOST"
  }

  it("clears variables that earlier steps exported and this step does not", async () => {
    const step = await runStep({
      inputs: { "unset-previous": "true", "export-env": "true" },
      env: { ...before, PASSWORD: "op://shop/db/password" }
    })
    assert.deepStrictEqual(Object.fromEntries(step.env), {
      BEFORE: "1",
      PASSWORD: secrets.password,
      OLD: "",
      OP_MANAGED_VARIABLES: "PASSWORD"
    })
  })

  it("clears all variables of earlier steps when the step writes outputs", async () => {
    const step = await runStep({
      inputs: { "unset-previous": "TRUE" },
      env: { ...before, NEW: "op://shop/db/username" }
    })
    assert.deepStrictEqual(Object.fromEntries(step.env), {
      BEFORE: "1",
      OLD: "",
      PASSWORD: "",
      OP_MANAGED_VARIABLES: ""
    })
    assert.strictEqual(step.outputs.get("NEW"), "app")
  })
})

describe("a step that fails", () => {
  it("shows every issue at its line, writes nothing, and exits with 1", async () => {
    const step = await runStep({
      files: { ".env": 'A=op://shop/db/password\nB=op://shop/nope/x\n\nC="op://shop/db/none"\nD=${UNSET}\n' },
      inputs: { "env-file": ".env", "export-env": "true" },
      env: { E: "op://other/x/y" },
      ownProcess: true
    })
    assert.strictEqual(step.code, 1)
    const places = step.commands.map((line) => /^::error (.*?)::/.exec(line)?.[1])
    assert.sameMembers(places, [
      "file=.env,line=2,title=B",
      "file=.env,line=4,title=C",
      "file=.env,line=5,col=3,title=D",
      "title=E"
    ])
    assert.deepStrictEqual({ env: step.written.env, output: step.written.output }, untouched)
    assert.match(step.written.summary, /^before\n### Secrets from 1Password Connect\n\n<pre>\n4 problems/)
    assertNoSecret(allOf(step))
  })

  it("reports one cause of many variables once", async () => {
    const lines = Array.from({ length: 12 }, (_, n) => `KEY_${n}=op://shop/db/password`)
    const step = await runStep({
      files: { ".env": lines.join("\n") },
      inputs: { "env-file": ".env" },
      env: { OP_CONNECT_TOKEN: "not-a-token" }
    })
    assert.strictEqual(step.code, 1)
    assert.lengthOf(step.commands, 1)
    assert.match(step.commands[0] ?? "", /^::error title=opconnect::.*Needed by 12 variables: KEY_0/)
  })

  it("never writes a file of the runner partially", async () => {
    const directory = folder()
    const env = { OLD: "x", OP_MANAGED_VARIABLES: "OLD", NEW: "op://shop/db/username" }
    const step = await runStep({ inputs: { "unset-previous": "true" }, env: { ...env, GITHUB_OUTPUT: directory } })
    assert.strictEqual(step.code, 1)
    assert.strictEqual(step.written.env, untouched.env)
    assert.include(step.commands.join("\n"), "Could not write the files of the runner: it is a directory.")
    const full = await runStep({ inputs: { "unset-previous": "true" }, env: { ...env, GITHUB_OUTPUT: "/dev/full" } })
    assert.strictEqual(full.code, 1)
    assert.strictEqual(full.written.env, untouched.env)
  })

  it("rejects invalid boolean inputs, and a missing file of the runner", async () => {
    const step = await runStep({
      inputs: { "export-env": "yes", "check-only": "on" },
      env: { A: "op://shop/db/username" }
    })
    assert.strictEqual(step.code, 1)
    assert.match(step.commands.join("\n"), /The input export-env is "yes"\.[\s\S]*The input check-only is "on"\./)
    const bare = await runStep({ env: { A: "op://shop/db/username", GITHUB_OUTPUT: undefined } })
    assert.include(bare.commands.join("\n"), "GITHUB_OUTPUT is not set.")
  })
})

describe("check-only", () => {
  it("resolves everything and loads nothing", async () => {
    const step = await runStep({
      inputs: { "check-only": "true", "export-env": "true", "unset-previous": "true" },
      env: { A: "op://shop/db/password", OLD: "x", OP_MANAGED_VARIABLES: "OLD" }
    })
    assert.strictEqual(step.code, 0)
    assert.deepStrictEqual({ env: step.written.env, output: step.written.output }, untouched)
    assert.include(step.stdout, "Every reference resolves. Nothing was loaded.")
    assert.include(step.written.summary, "`A`")
    assertNoSecret(allOf(step))
  })

  it("fails like a load", async () => {
    const step = await runStep({ inputs: { "check-only": "true" }, env: { A: "op://shop/db/none" } })
    assert.strictEqual(step.code, 1)
    assert.match(step.commands.join("\n"), /^::error title=A::/)
  })
})

describe("the job summary", () => {
  it("lists keys and locations without values", async () => {
    const step = await runStep({
      files: { ".env": "PASSWORD=op://shop/db/password\nREGION=plain-but-unseen\nPORT=1" },
      inputs: { "env-file": ".env" },
      env: { "A|B`<b>": "op://shop/db/username", PORT: "5432" }
    })
    // The runner cannot represent this name.
    assert.strictEqual(step.code, 1)
    const valid = await runStep({
      files: { ".env": "PASSWORD=op://shop/db/password\nREGION=plain-but-unseen\nPORT=1" },
      inputs: { "env-file": ".env" },
      env: { USERNAME: "op://shop/db/username", PORT: "5432" }
    })
    const { summary } = valid.written
    for (const row of [
      "| `PASSWORD` | `.env:1` | secret |",
      "| `REGION` | `.env:2` | plain value |",
      "| `PORT` | `.env:3` | set already |",
      "| `USERNAME` | `environment` | secret |"
    ]) {
      assert.include(summary, row)
    }
    assert.notMatch(summary, /plain-but-unseen|5432|op:\/\//)
    assertNoSecret(summary)
  })

  it("succeeds without a job summary file", async () => {
    const step = await runStep({ env: { A: "op://shop/db/username", GITHUB_STEP_SUMMARY: undefined } })
    assert.strictEqual(step.outputs.get("A"), "app")
  })
})

describe("trust", () => {
  it("never sends the token of the workflow to a host from a checked-out file", async () => {
    await using attacker = await startFakeConnect({ shop: { db: { password: "x" } } }, { token: fake.token })
    for (const key of ["OP_CONNECT_HOST", "OP_CONNECT_CA_FILE"]) {
      const step = await runStep({
        files: { ".env": `PASSWORD=op://shop/db/password\n${key}=${attacker.url}\n` },
        inputs: { "env-file": ".env" },
        env: { OP_CONNECT_HOST: key === "OP_CONNECT_HOST" ? undefined : fake.url }
      })
      assert.strictEqual(step.code, 1, key)
      assert.include(step.commands.join("\n"), `::error file=.env,line=2,title=${key}::`)
      assert.strictEqual(step.written.output, untouched.output)
    }
    assert.lengthOf(attacker.requests(), 0)
    const ignored = await runStep({
      files: { ".env": `PASSWORD=op://shop/db/password\nOP_CONNECT_HOST=${attacker.url}\n` },
      inputs: { "env-file": ".env" }
    })
    assert.strictEqual(ignored.outputs.get("PASSWORD"), secrets.password)
    assert.include(ignored.commands.join("\n"), "::warning file=.env,line=2,title=OP_CONNECT_HOST::")
    assert.lengthOf(attacker.requests(), 0)
  })

  it("passes on no client setting", async () => {
    const step = await runStep({
      files: { ".env": "A=op://shop/db/username\nOP_CONNECT_RETRIES=1\n" },
      inputs: { "env-file": ".env", "export-env": "true" }
    })
    assert.deepStrictEqual([...step.env.keys()], ["BEFORE", "A", "OP_MANAGED_VARIABLES"])
  })

  it("rejects a secret that frameworks publish, unless the workflow allows it", async () => {
    const env = { VITE_KEY: "op://shop/db/username" }
    const step = await runStep({ env })
    assert.match(step.commands.join("\n"), /^::error title=VITE_KEY::.*DOTENV_ALLOW_PUBLIC/)
    const allowed = await runStep({ env: { ...env, DOTENV_ALLOW_PUBLIC: "VITE_KEY" } })
    assert.strictEqual(allowed.outputs.get("VITE_KEY"), "app")
  })
})

describe("a step without a token", () => {
  const event = (head: string) => {
    const path = join(folder(), "event.json")
    const repository = { full_name: "shop/app" }
    writeFileSync(path, JSON.stringify({ pull_request: { head: { repo: { full_name: head } } }, repository }))
    return { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: path }
  }
  it.each([
    ["a pull request from a fork", () => event("stranger/app"), "pull requests from forks", "head.repo.full_name =="],
    [
      "Dependabot",
      () => ({ ...event("shop/app"), GITHUB_ACTOR: "dependabot[bot]" }),
      "Dependabot",
      "Dependabot secrets"
    ],
    ["a service account", () => ({ OP_SERVICE_ACCOUNT_TOKEN: "ops_x" }), "OP_SERVICE_ACCOUNT_TOKEN", "Connect server"],
    ["a missing secret", () => event("shop/app"), "secret that the repository does not have", "env of the step"]
  ])("explains %s", async (_, env, reason, hint) => {
    const step = await runStep({ env: { A: "op://shop/db/password", ...env(), OP_CONNECT_TOKEN: "" } })
    assert.strictEqual(step.code, 1)
    assert.lengthOf(step.commands, 1)
    assert.include(step.commands[0] ?? "", reason)
    assert.include(step.commands[0] ?? "", hint)
    assert.strictEqual(step.written.output, untouched.output)
  })
})

describe("names from other people", () => {
  it("passes no command in a name to the runner", async () => {
    const hostile = "x%0A::add-path::/evil\n::set-output name=A::owned\n ##[error]owned"
    await using other = await startFakeConnect({ [`shop ${hostile}`]: { [hostile]: { password: "x" } } })
    const step = await runStep({
      files: { ".env": "A=op://nope/x/y\n" },
      inputs: { "env-file": ".env" },
      env: {
        ...other.env,
        B: "op://shop ::warning::owned/x/y",
        "C,file=x::y": "op://nope/x/y",
        "E\u001b[31m": "op://nope/\u202e/y",
        D: `op://${hostile}/x`
      }
    })
    assert.strictEqual(step.code, 1)
    for (const line of step.commands) {
      const [, level, properties = ""] = /^::(\w[\w-]*) (.*?)::/.exec(line) ?? []
      assert.strictEqual(level, "error", line)
      assert.match(properties, /^(?:(?:file=\.env|line=\d+|col=\d+|title=[^,:]+)(?:,|$))+$/)
    }
    assert.isAtLeast(step.commands.length, 4)
    assert.notMatch(step.stdout, /(?!\n)[\p{Cc}\p{Cf}]/u)
    assert.notMatch(step.written.summary, /^::/m)
  })

  it("adds no markup from a name to the summary", async () => {
    const step = await runStep({ env: { A: "op://shop/</pre><img src=x>/y" } })
    assert.strictEqual(step.code, 1)
    assert.notMatch(step.written.summary, /<img|<\/pre>(?!\n\n$)/)
  })
})

it("action.yml names the inputs that the program reads, and starts the bundle with Node 24", async () => {
  const { parse } = await import("yaml")
  const action = parse(readFileSync(join(import.meta.dirname, "../action.yml"), "utf8"))
  assert.hasAllKeys(action.inputs, ["env-file", "export-env", "unset-previous", "check-only", "version"])
  for (const name of ["export-env", "unset-previous", "check-only"])
    assert.strictEqual(action.inputs[name].default, "false")
  assert.deepStrictEqual(action.runs, { using: "node24", main: "dist/index.js" })
})
