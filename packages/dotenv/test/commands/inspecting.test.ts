// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is expanded is written like that
// The commands that tell of an environment or a server and change nothing.
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it, onTestFinished } from "vitest"
import { opconnect, project } from "../support/project.ts"
import { leaksIn } from "../support/shop.ts"
import { world } from "../support/world.ts"

const { cli, refusedCli, server } = world()

const env = "URL=postgres://{{ op://shop/db/username }}:${PASSWORD}@db\nPASSWORD=op://shop/db/password\nPORT=80\n"
const broken = `${env}A=op://shop/nothing/x\nB=op://shop`

const silent = ({ stderr, stdout }: { readonly stdout: string; readonly stderr: string }) => {
  assert.deepStrictEqual(leaksIn(stdout + stderr), [])
}

describe("opconnect check", () => {
  it("reports OK when every reference resolves", async () => {
    const result = await cli({ ".env": env }, "check")
    silent(result)
    assert.deepStrictEqual([result.code, result.stderr], [0, ""])
    assert.match(result.stdout, /^OK: 3 variables, 2 references, 3 requests in \d+ ms\.\n$/)
  })

  it("reports every issue, and exits with 1", async () => {
    const { code, stderr, stdout } = await cli({ ".env": broken }, "check")
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, "2 problems")
    assert.include(stderr, ".env:4  A")
    assert.include(stderr, ".env:5  B")
  })

  it("warns about probable mistakes", async () => {
    const { code, stderr } = await cli({ ".env": "A=1\nc-d=2\nA=3\n1X=4\nA=5" }, "check")
    assert.strictEqual(code, 0)
    assert.strictEqual(
      stderr,
      "opconnect: .env:4  1X: shells cannot read a variable of this name\n" +
        "opconnect: .env:2  c-d: shells cannot read a variable of this name\n" +
        "opconnect: .env:5  A: already defined in line 1, 3; this definition wins\n"
    )
  })

  it("prints the same in JSON", async () => {
    const good = JSON.parse((await cli({ ".env": env }, "check", "--json")).stdout)
    assert.deepInclude(good, { ok: true, requests: 3, warnings: [] })
    assert.deepInclude(good.variables, {
      key: "PASSWORD",
      file: ".env",
      line: 2,
      references: ["op://shop/db/password"]
    })
    const bad = await cli({ ".env": broken }, "check", "--json")
    assert.strictEqual(bad.code, 1)
    assert.deepStrictEqual(
      JSON.parse(bad.stdout).issues.map(({ code }: { readonly code: string }) => code),
      ["InvalidReference", "ItemNotFound"]
    )
  })

  it("prints warnings, in JSON instead of on stderr", async () => {
    const files = { ".env": "A=abc#def\nB=1\nB=2", "other.env": "C=1\nA=1" }
    const args = ["check", "-f", ".env", "-f", "other.env"]
    const { code, stderr } = await cli(files, ...args)
    assert.strictEqual(code, 0)
    assert.match(
      stderr,
      /^opconnect: \.env:1:3 {2}A\n(?: {2}.*\n)+opconnect: \.env:3 {2}B: already defined in line 2; .*\n$/
    )
    const json = await cli(files, ...args, "--json")
    assert.deepStrictEqual([json.code, json.stderr, JSON.parse(json.stdout).warnings.length], [0, "", 2])
    const broken = await cli({ ".env": "A=abc#def\nB=op://shop" }, "check", "--json")
    assert.deepStrictEqual([broken.code, broken.stderr], [1, ""])
    const { issues, ok, warnings } = JSON.parse(broken.stdout)
    assert.deepStrictEqual([ok, issues[0].place, warnings.length], [false, { key: "B", file: ".env", line: 2 }, 1])
  })

  it("has skipped and omitted variables in JSON", async () => {
    using files = project({ ".env": "A=1\nB=op://shop/nothing/x\nC=2" })
    const { code, stdout } = await opconnect(["check", "--optional", "B", "--json"], {
      cwd: files.folder,
      env: { ...server().env, A: "set" }
    })
    const { omitted, ...rest } = JSON.parse(stdout)
    assert.deepStrictEqual([code, omitted.map((issue: { readonly code: string }) => issue.code)], [0, ["ItemNotFound"]])
    assert.deepStrictEqual(rest, {
      ok: true,
      variables: [{ key: "C", file: ".env", line: 3, references: [] }],
      skipped: [{ key: "A", file: ".env", line: 1 }],
      requests: 2,
      warnings: []
    })
  })

  it("reports an unreachable server once, also with --locked", async () => {
    using files = project({ ".env": "A=op://shop/db/password" })
    const where = {
      cwd: files.folder,
      env: { ...server().env, OP_CONNECT_HOST: "http://127.0.0.1:1", OP_CONNECT_RETRIES: "0" }
    }
    const { code, stderr } = await opconnect(["check", "--locked"], where)
    assert.strictEqual(code, 1)
    assert.match(stderr, /^opconnect: 1 problem with the environment:/)
  })

  it("reports skipped optional variables", async () => {
    const { code, stdout } = await cli({ ".env": "A=op://shop/nothing/x\nB=1" }, "check", "--optional", "A")
    assert.strictEqual(code, 0)
    assert.include(stdout, "skipped (optional):\n.env:1  A\n")
  })
})

describe("opconnect plan", () => {
  it("shows the exact requests of a startup, and the ids", async () => {
    const result = await cli({ ".env": env }, "plan")
    silent(result)
    assert.deepStrictEqual([result.code, result.stderr], [0, ""])
    const planned = result.stdout.match(/^GET .+$/gm) ?? []
    assert.include(result.stdout, "3 requests\n")
    assert.include(
      result.stdout,
      "  vault shopvaultshopvaultshopvau1  item dbitemdbitemdbitemdbitemd1  field password\n"
    )
    server().clearRequests()
    await cli({ ".env": env }, "check")
    assert.deepStrictEqual(
      server()
        .requests()
        .map(({ method, path }) => `${method} ${path}`)
        .toSorted(),
      planned.map((line) => line.split("?")[0] ?? "").toSorted()
    )
  })

  it("prints the same in JSON, with unresolved references", async () => {
    const { code, stdout } = await cli({ ".env": broken }, "plan", "--json")
    const { ok, issues, references, requests } = JSON.parse(stdout)
    assert.deepStrictEqual([code, ok, requests.length], [1, false, 3])
    assert.strictEqual(references[0].place.item.id, "dbitemdbitemdbitemdbitemd1")
    assert.strictEqual(issues.length, 2)
  })

  it("reports references that cannot be resolved, after the others", async () => {
    const { code, stderr, stdout } = await cli({ ".env": broken }, "plan")
    assert.deepStrictEqual([code, stdout.match(/^\w+ {2}op:.*$/gm)?.length], [1, 3])
    assert.include(stderr, "2 problems")
    const ids = "op://shopvaultshopvaultshopvau1/dbitemdbitemdbitemdbitemd1/password"
    assert.match((await cli({ ".env": `A=${ids}` }, "plan")).stdout, /^1 request\nGET .*\nA /)
    const none = await cli({ ".env": "A=op://shop" }, "plan")
    assert.deepStrictEqual([none.code, none.stdout], [1, ""])
    const good = await cli({ ".env": env }, "plan", "--json")
    const { issues, ok, references } = JSON.parse(good.stdout)
    assert.deepStrictEqual([good.code, ok, issues, references.length], [0, true, [], 3])
    assert.include(references[2], { key: "PASSWORD", file: ".env", line: 2, reference: "op://shop/db/password" })
  })

  it("sends no request without references", async () => {
    const { stdout } = await cli({ ".env": "A=1" }, "plan")
    assert.deepStrictEqual([stdout, server().requests().length], ["No references, so no requests.\n", 0])
  })
})

describe("opconnect explain", () => {
  it("prints file, line, layers, reference, item, version and age", async () => {
    const result = await cli(
      { ".env": env, ".env.local": "PORT=1\nPASSWORD=old" },
      "explain",
      "PASSWORD",
      "-f",
      ".env",
      "-f",
      ".env.local"
    )
    silent(result)
    assert.strictEqual(result.code, 0)
    const [where, overrides, reference, ...rest] = result.stdout.trimEnd().split("\n")
    assert.deepStrictEqual(
      [where, overrides, reference],
      ["PASSWORD  .env:2", "  overrides .env.local:2", "  op://shop/db/password"]
    )
    assert.match(
      rest.join("\n"),
      /vault +shop {2}shopvault.+\n +item +db {2}dbitem.+\n +field +password {2}password\n +version +1, changed .+ ago$/
    )
  })

  it("prints each reference of a value once, with its section", async () => {
    const text =
      "A={{ op://shop/db/admin/password }}{{ op://shop/db/username }}{{ op://shop/db/admin/password }}\nB=op://shop"
    const { code, stderr, stdout } = await cli({ ".env": text }, "explain", "A")
    assert.deepStrictEqual([code, stderr], [0, ""])
    const rows = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/).slice(0, 2).join(" "))
    assert.deepStrictEqual(
      rows.map((row) => row.replace(/^version .*/, "version")),
      [
        "A .env:1",
        "op://shop/db/admin/password",
        "vault shop",
        "item db",
        "section admin",
        "field password",
        "version",
        "op://shop/db/username",
        "vault shop",
        "item db",
        "field username",
        "version"
      ]
    )
  })

  it("prints the references that can be resolved, and reports the others", async () => {
    const text = "A={{ op://shop/nothing/x }}{{ op://shop/db/username }}"
    const { code, stderr, stdout } = await cli({ ".env": text }, "explain", "A")
    assert.deepStrictEqual([code, stdout.match(/^ {2}op:.*$/gm)], [1, ["  op://shop/db/username"]])
    assert.include(stderr, "1 problem ")
  })

  it("prints the sources in the order of precedence, and plain values without a request", async () => {
    using files = project({ ".env": "A=1\nA=3\nB=x", "other.env": "A=2" })
    const run = async (...args: ReadonlyArray<string>) => {
      const { stderr, stdout } = await opconnect(["explain", "A", "-f", ".env", "-f", "other.env", ...args], {
        cwd: files.folder,
        env: { A: "set" }
      })
      return stdout + stderr
    }
    assert.strictEqual(await run(), "A  environment\n  overrides .env:2, .env:1, other.env:1\n  plain value\n")
    assert.strictEqual(
      await run("--precedence", "op"),
      "A  other.env:1\n  overrides .env:2, .env:1, environment\n  plain value\n"
    )
    assert.deepStrictEqual(JSON.parse(await run("--json")), {
      key: "A",
      source: {},
      overrides: [
        { file: ".env", line: 2 },
        { file: ".env", line: 1 },
        { file: "other.env", line: 1 }
      ],
      references: [],
      issues: []
    })
  })

  it("suggests the nearest name of the files and of references in the environment", async () => {
    using files = project({ ".env": "API_KEY=1\nB=op://shop" })
    const run = async (key: string) =>
      (await opconnect(["explain", key], { cwd: files.folder, env: { OTHER_NAME: "op://shop/db/password" } })).stderr
    assert.include(await run("API_KY"), "\n  Did you mean API_KEY?\n")
    assert.include(await run("OTHER_NAM"), "\n  Did you mean OTHER_NAME?\n")
    const { code, stderr } = await opconnect(["explain", "B"], { cwd: files.folder })
    assert.deepStrictEqual([code, stderr.split("\n")[0]], [1, "opconnect: 1 problem with the environment:"])
  })

  it("requests only that variable", async () => {
    await cli({ ".env": "A=op://shop/db/password\nB=op://shop/payments/credential" }, "explain", "A")
    assert.strictEqual(
      server()
        .requests()
        .filter(({ endpoint }) => endpoint === "items.get").length,
      1
    )
  })

  it("recognizes variables that are already set, and plain values", async () => {
    using files = project({ ".env": "A=1" })
    const { stdout } = await opconnect(["explain", "A"], { cwd: files.folder, env: { A: "2" } })
    assert.strictEqual(stdout, "A  environment\n  overrides .env:1\n  plain value\n")
    const none = await opconnect(["explain", "B"], { cwd: files.folder })
    assert.deepStrictEqual(
      [none.code, none.stderr],
      [1, "opconnect: Neither an env file nor the environment defines B.\n  Add the file that defines it with -f.\n"]
    )
  })

  it("reports a file that cannot be read, which may define the variable", async () => {
    using files = project({ ".env": "A=1\0" })
    const { code, stderr } = await opconnect(["explain", "A"], { cwd: files.folder })
    assert.strictEqual(code, 1)
    assert.include(stderr, "The environment file .env is not text in the expected encoding (line 1).")
    assert.notInclude(stderr, "Neither")
  })

  it("uses the server that the file sets, and reports one that it may not set", async () => {
    const { OP_CONNECT_HOST = "", OP_CONNECT_TOKEN = "" } = server().env
    const host = `OP_CONNECT_HOST=${OP_CONNECT_HOST}\nA=op://shop/db/password\n`
    using own = project({ ".env": `${host}OP_CONNECT_TOKEN=${OP_CONNECT_TOKEN}` })
    const { code, stdout } = await opconnect(["explain", "A"], { cwd: own.folder })
    assert.strictEqual(code, 0)
    assert.match(stdout, /^A {2}\.env:2\n {2}op:\/\/shop\/db\/password\n {4}vault/)
    using mixed = project({ ".env": host })
    const refused = await opconnect(["explain", "A"], { cwd: mixed.folder, env: { OP_CONNECT_TOKEN } })
    assert.strictEqual(refused.code, 1)
    assert.include(refused.stderr, "OP_CONNECT_HOST of an env file would be combined with OP_CONNECT_TOKEN")
  })

  it("prints the same in JSON, with the issues", async () => {
    const { code, stdout } = await cli({ ".env": broken }, "explain", "--json", "A")
    const explained = JSON.parse(stdout)
    assert.deepStrictEqual([code, explained.source.line, explained.issues[0].code], [1, 4, "ItemNotFound"])
    const good = await cli({ ".env": broken }, "explain", "--json", "PASSWORD")
    const { references } = JSON.parse(good.stdout)
    assert.deepStrictEqual(
      [good.code, references[0].reference, references[0].place.vault.name],
      [0, "op://shop/db/password", "shop"]
    )
  })
})

describe("opconnect status", () => {
  it("prints each host, its dependencies, and the access of the token", async () => {
    const { code, stdout } = await cli({}, "status")
    assert.strictEqual(code, 0)
    assert.include(stdout, server().url)
    assert.match(stdout, /1Password Connect.+, \d+ ms\n/)
    assert.match(stdout, /token has access to 1 vault, \d+ ms\n +shop +shopvaultshopvaultshopvau1 +\d+ items\n/)
  })

  it("exits with 1 if a host is unavailable or the token is rejected", async () => {
    using files = project({})
    const run = (host: string, token: string) =>
      opconnect(["status", "--json"], { cwd: files.folder, env: { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token } })
    const away = await run(`${server().url},http://127.0.0.1:1`, server().token)
    const { hosts, ok } = JSON.parse(away.stdout)
    assert.deepStrictEqual([away.code, ok, hosts.length], [1, false, 2])
    assert.isString(hosts[0].health.version)
    assert.include(hosts[1].health.error, "connection refused")
    const refused = await run(server().url, "not-the-token")
    assert.strictEqual(refused.code, 1)
    assert.include(JSON.parse(refused.stdout).hosts[0].vaults.error, "401")
    assert.notInclude(refused.stdout, "not-the-token")
    const unset = await run("", "")
    assert.strictEqual(unset.code, 1)
    assert.include(unset.stderr, "No Connect server is set")
  })
})

describe("opconnect status in text", () => {
  it("prints why a host is unavailable, once for each reason", async () => {
    using files = project({})
    const run = (host: string, token: string) =>
      opconnect(["status"], { cwd: files.folder, env: { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: token } })
    const well = await run(server().url, server().token)
    assert.strictEqual(well.code, 0)
    assert.match(well.stdout, /\n {4}sqlite +ACTIVE/)
    const away = await run("http://127.0.0.1:1", server().token)
    assert.deepStrictEqual([away.code, away.stdout.split("\n").length], [1, 4])
    assert.match(away.stdout, /^http:\/\/127\.0\.0\.1:1\n {2}.*connection refused.*\n {2}.*OP_CONNECT_HOST.*\n$/)
    const refused = await run(server().url, "not-the-token")
    assert.strictEqual(refused.code, 1)
    assert.match(refused.stdout, /\n {2}1Password Connect.*ms\n[\s\S]*\n {2}.*401.*\n {2}.*OP_CONNECT_TOKEN.*\n$/)
    const json = JSON.parse((await cli({}, "status", "--json")).stdout)
    assert.deepStrictEqual([json.ok, json.hosts[0].host, json.hosts[0].kind], [true, server().url, "server"])
    assert.deepInclude(json.hosts[0].vaults[0], { id: "shopvaultshopvaultshopvau1", name: "shop" })
    assert.isTrue(Number.isInteger(json.hosts[0].health.milliseconds) && json.hosts[0].health.milliseconds < 60_000)
  })
})

describe("opconnect ls", () => {
  it("lists vaults, items and references", async () => {
    assert.match((await cli({}, "ls")).stdout, /^shop {2}shopvaultshopvaultshopvau1 {2}\d+ items\n$/)
    assert.match((await cli({}, "ls", "Shop")).stdout, /^db +dbitemdbitemdbitemdbitemd1 +LOGIN\n/)
    const item = await cli({}, "ls", "shop", "db")
    silent(item)
    for (const line of [
      /^op:\/\/shop\/db\/password +CONCEALED$/m,
      /^op:\/\/shop\/db\/admin\/password +\w+$/m,
      /^op:\/\/shop\/db\/server\.key +FILE$/m
    ]) {
      assert.match(item.stdout, line)
    }
    const json = JSON.parse((await cli({}, "ls", "--json", "shop", "db")).stdout)
    assert.deepInclude(json, { reference: "op://shop/db/username", type: "STRING", id: "username", label: "username" })
  })

  it("prints the same in JSON", async () => {
    const list = async (...args: ReadonlyArray<string>) => JSON.parse((await cli({}, "ls", "--json", ...args)).stdout)
    const [vault] = await list()
    assert.deepStrictEqual({ ...vault, items: 0 }, { id: "shopvaultshopvaultshopvau1", name: "shop", items: 0 })
    const [item] = await list("shop")
    assert.deepStrictEqual(
      { ...item, updatedAt: "" },
      { id: "dbitemdbitemdbitemdbitemd1", title: "db", category: "LOGIN", version: 1, updatedAt: "" }
    )
    const fields = await list("shop", "db")
    const nested = fields.find(({ section }: { readonly section?: string }) => section !== undefined)
    assert.deepInclude(nested, { reference: "op://shop/db/admin/password", section: "admin", label: "password" })
    const file = fields.find(({ type }: { readonly type: string }) => type === "FILE")
    assert.deepInclude(file, { reference: "op://shop/db/server.key", label: "server.key" })
  })

  it.each([
    ["op://shop", "opconnect ls shop"],
    ["op://shop/db/password/x", "opconnect ls shop db"],
    ["op://my shop/the db", 'opconnect ls "my shop" "the db"']
  ])("takes no reference: %s", async (reference, command) => {
    const { code, stderr } = await cli({}, "ls", reference)
    assert.deepStrictEqual(
      [code, stderr],
      [1, `opconnect: ls takes names, not a reference.\n  Write them separately: ${command}\n`]
    )
    assert.deepStrictEqual(server().requests(), [])
  })

  it("prints references that resolve", async () => {
    const { stdout } = await cli({}, "ls", "shop", "db")
    const references = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  ")[0])
    const lines = references.map((reference, index) => `K${index}=${reference}`)
    assert.strictEqual((await cli({ ".env": lines.join("\n") }, "check")).code, 0)
  })

  it("suggests the closest name", async () => {
    const vault = await cli({}, "ls", "nothing")
    assert.deepStrictEqual([vault.code, vault.stdout], [1, ""])
    assert.include(vault.stderr, 'The token has no access to a vault named "nothing".\n  List the available vaults')
    assert.include((await cli({}, "ls", "shp")).stderr, 'Did you mean "shop"?')
    assert.include((await cli({}, "ls", "shop", "paymnts")).stderr, 'Did you mean "payments"?')
    assert.include((await cli({}, "ls", "shop", "nothing")).stderr, 'The vault "shop" has no item "nothing".')
  })
})

describe("a server that sends only what it must", () => {
  const vault = { id: "v".repeat(26), name: "main" }
  const item = { id: "i".repeat(26), vault: { id: vault.id }, category: "LOGIN" }
  const fields = [
    { id: "field1", value: "1", section: { id: "section1" } },
    { id: "field2", value: "2" },
    { id: "twice", value: "3" },
    { id: "twice", value: "4" }
  ]
  const responses: Readonly<Record<string, unknown>> = {
    "/health": { name: "connect", version: "1.0" },
    "/v1/vaults": [vault],
    [`/v1/vaults/${vault.id}`]: vault,
    [`/v1/vaults/${vault.id}/items`]: [item],
    [`/v1/vaults/${vault.id}/items/${item.id}`]: { ...item, sections: [{ id: "section1" }], fields }
  }
  const run = async (...args: ReadonlyArray<string>) => {
    const minimal = createServer(({ url = "" }, response) => {
      response.writeHead(200, { "content-type": "application/json" })
      response.end(JSON.stringify(responses[url.split("?")[0] ?? ""]))
    })
    await new Promise<void>((resolve) => minimal.listen(0, "127.0.0.1", resolve))
    onTestFinished(() => void minimal.close())
    using files = project({ ".env": `A=op://main/${item.id}/section1/field1` })
    const OP_CONNECT_HOST = `http://127.0.0.1:${(minimal.address() as AddressInfo).port}`
    return await opconnect(args, { cwd: files.folder, env: { OP_CONNECT_HOST, OP_CONNECT_TOKEN: "x" } })
  }

  it("is shown by its ids", async () => {
    assert.strictEqual((await run("ls")).stdout, `main  ${vault.id}\n`)
    assert.strictEqual((await run("ls", "main")).stdout, `  ${item.id}  LOGIN\n`)
    assert.strictEqual(
      (await run("ls", "main", item.id)).stdout,
      `op://main/${item.id}/field1\nop://main/${item.id}/field2\n`
    )
    const { stdout } = await run("explain", "A")
    assert.deepStrictEqual(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.trim().split(/ {2,}/)),
      [
        ["A", ".env:1"],
        [`op://main/${item.id}/section1/field1`],
        ["vault", "main", vault.id],
        ["item", item.id],
        ["section", "section1"],
        ["field", "field1"],
        ["version", "unknown"]
      ]
    )
    const status = await run("status")
    assert.deepStrictEqual(
      [
        status.code,
        status.stdout
          .replaceAll(/\d+ ms/g, "N ms")
          .split("\n")
          .slice(1)
      ],
      [0, ["  connect 1.0, N ms", "  token has access to 1 vault, N ms", `     main  ${vault.id}`, ""]]
    )
  })
})

describe("opconnect typegen", () => {
  const text = "B=op://shop/db/password\nA=1\nc-d=${UNSET}\nB=2 op://shop/db/username"
  const expected = `// Generated by \`opconnect typegen\`.
export {}

declare global {
  namespace NodeJS {
    interface ProcessEnv {
      A?: string
      /** op://shop/db/username */
      B: string
      "c-d": string
    }
  }
}
`
  it("declares the keys without a request", async () => {
    const { code, stderr, stdout } = await cli({ ".env": text }, "typegen", "--optional", "A")
    assert.deepStrictEqual([code, stdout, stderr], [0, expected, ""])
    assert.strictEqual(server().requests().length, 0)
  })

  it("declares keys in order, with a comment for each reference", async () => {
    const text = "B=1\nA=1\nBAD=op://shop\n$D=1\nC={{ op://shop/db/x }} {{ op://shop/db/y }}\nX=$UNSET\n"
    const { stdout } = await cli({ ".env": text }, "typegen")
    assert.deepStrictEqual(
      stdout
        .split("\n")
        .filter((line) => line.startsWith("      "))
        .map((line) => line.trim()),
      [
        "A: string",
        "B: string",
        "BAD: string",
        "/** op://shop/db/x */",
        "/** op://shop/db/y */",
        "C: string",
        "X: string"
      ]
    )
  })

  it("declares the keys of the named file", async () => {
    const { stdout } = await cli({ ".env": "A=1", "other.env": "B=1" }, "typegen", "-f", "other.env")
    assert.match(stdout, /ProcessEnv \{\n {6}B: string\n {4}\}/)
  })

  it("declares nothing if a file cannot be read, and compares only regular files", async () => {
    const unread = await cli({ ".env": "A=1\0" }, "typegen")
    assert.deepStrictEqual([unread.code, unread.stdout], [1, ""])
    assert.include(unread.stderr, "not text in the expected encoding")
    const compared = await cli({ ".env": "A=1" }, "typegen", "-o", "/dev/null", "--check")
    assert.deepStrictEqual([compared.code, compared.stderr.split("\n")[0]], [1, "opconnect: /dev/null is outdated."])
    const none = await cli({ ".env": "A=1" }, "typegen", "-o", "none.d.ts", "--check")
    assert.strictEqual(none.code, 1)
  })

  it("writes a file, and reports whether it is outdated", async () => {
    using files = project({ ".env": text })
    const run = (...flags: ReadonlyArray<string>) =>
      opconnect(["typegen", "--optional", "A", "-o", "env.d.ts", ...flags], { cwd: files.folder })
    const stale = await run("--check")
    assert.deepStrictEqual([stale.code, stale.stderr.split("\n")[0]], [1, "opconnect: env.d.ts is outdated."])
    assert.strictEqual((await run()).code, 0)
    assert.strictEqual((await run("--check")).code, 0)
    const printed = await run("-o", "-")
    assert.deepStrictEqual([printed.code, printed.stdout], [0, expected])
    const unnamed = await run("--check", "-o", "-")
    assert.deepStrictEqual([unnamed.code, unnamed.stderr.split("\n")[0]], [1, "opconnect: --check requires a file."])
  })

  it("generates declarations that TypeScript accepts", async () => {
    const { stdout } = await cli({ ".env": text }, "typegen")
    using files = project({
      "env.d.ts": stdout,
      "use.ts": 'const b: string = process.env.B; const c: string = process.env["c-d"]; export { b, c }'
    })
    const tsc = new URL("../../node_modules/typescript/bin/tsc", import.meta.url).pathname
    const types = new URL("../../node_modules/@types", import.meta.url).pathname
    const { node } = await import("../support/project.ts")
    const args = [
      tsc,
      "--noEmit",
      "--skipLibCheck",
      "--strict",
      "--types",
      "node",
      "--typeRoots",
      types,
      "env.d.ts",
      "use.ts"
    ]
    const { code, stdout: said } = await node(args, { cwd: files.folder })
    assert.deepStrictEqual([code, said], [0, ""])
  })
})

describe("every command", () => {
  const commands = [
    "run",
    "read",
    "inject",
    "export",
    "check",
    "lock",
    "plan",
    "explain",
    "status",
    "ls",
    "init",
    "migrate",
    "scan",
    "typegen",
    "complete"
  ]

  it("every command is in the help, and has its own help within 80 columns", async () => {
    const all = await cli({}, "--help")
    for (const command of commands) {
      assert.match(all.stdout, new RegExp(`^ {2}${command} `, "m"))
      const { code, stdout } = await refusedCli({}, command, "--help")
      assert.strictEqual(code, 0, command)
      for (const line of stdout.split("\n")) assert.isAtMost(line.length, 80, line)
      assert.match(stdout, /\nExamples?:\n {2}\S[\s\S]+\n\nDocs: https:\S+\n$/, command)
    }
  })

  it("lists its own options first, then groups that are the same in all commands", async () => {
    const groups = new Map<string, ReadonlyArray<string>>()
    for (const command of commands) {
      const { stdout } = await refusedCli({}, command, "--help")
      const sections = stdout.split("\n\n").map((section) => section.split("\n"))
      const lists = sections.filter(([heading = ""]) => /[Oo]ptions:$/.test(heading))
      const headings = lists.map(([heading = ""]) => heading)
      assert.match(
        headings.join(),
        /^Options:(,Connection options:|,Env file options:(,Resolution options:)?)?$/,
        command
      )
      for (const [heading = "", ...lines] of lists) {
        const flags = lines.flatMap((line) => /^ {2}(?:-\w, )?(--[\w-]+)/.exec(line)?.[1] ?? [])
        if (heading === "Options:") assert.strictEqual(flags.at(-1), "--help", command)
        else assert.deepStrictEqual(flags, groups.get(heading) ?? flags, `${heading} of ${command}`)
        if (heading !== "Options:") groups.set(heading, flags)
      }
      const rest = sections.slice(sections.indexOf(lists.at(-1) ?? []) + 1).map(([heading = ""]) => heading)
      assert.match(rest.join(), /^(?:Environment:,)?Examples?:,Docs: \S+$/, command)
    }
    assert.strictEqual(groups.size, 3)
  })

  it("exits with 1 for an unknown option", async () => {
    for (const args of [
      ["check", "--nothing"],
      ["run", "--precedence", "mine", "--", "true"],
      ["run", "--watch-interval", "30", "--", "true"]
    ]) {
      const { code, stderr, stdout } = await refusedCli({}, ...args)
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.match(stderr, /^opconnect: .*\n[\s\S]* {2}To list the options: opconnect \w+ --help\n$/)
    }
  })

  it("suggests `run` for a program, and the closest command", async () => {
    const program = await cli({}, "node", "app.js", "--flag", "a b")
    assert.deepStrictEqual([program.code, program.stdout], [1, ""])
    assert.include(program.stderr, 'unknown command "node"\n')
    assert.include(program.stderr, "opconnect run -- node app.js --flag 'a b'\n")
    assert.include((await cli({}, "chek")).stderr, "Did you mean opconnect check?\n")
    const quoted = await cli({ ".env": "A=1" }, "run", "--", "node app.js")
    assert.strictEqual(quoted.code, 127)
    assert.include(quoted.stderr, "command not found\n  Remove the quotes: opconnect run -- node app.js\n")
    // A shell's assignment, whose value may be a secret.
    const assigned = await cli({ ".env": "A=1" }, "run", "--", "PASS=hunter2", "node", "app.js")
    assert.strictEqual(assigned.code, 127)
    assert.include(assigned.stderr, "PASS=…: command not found\n  Set PASS by env: opconnect run -- env PASS=…\n")
  })

  it("respects NO_COLOR and FORCE_COLOR", async () => {
    using files = project({ ".env": broken })
    const run = (env: Record<string, string>) =>
      opconnect(["check"], { cwd: files.folder, env: { ...server().env, ...env } })
    const color = "\u001b["
    assert.notInclude((await run({})).stderr, color)
    assert.include((await run({ FORCE_COLOR: "1" })).stderr, "\u001b[1m.env:4  A\u001b[22m")
    assert.notInclude((await run({ NO_COLOR: "1" })).stderr, color)
  })
})
