// Mistakes on the command line: each prints the correct usage on stderr and exits with 1.
import { assert, describe, it } from "vitest"
import { world } from "../support/world.ts"

const { refusedCli: cli, server } = world()

const env = { ".env": "API_KEY=op://shop/db/password\nPORT=80\n" }

const help = (command: string) => `  To list the options: opconnect ${command} --help\n`

describe("a usage error", () => {
  it.each([
    ["run", ["run"], "missing argument: command\n  Example: opconnect run -- node app.js\n"],
    ["read", ["read"], 'missing argument: reference\n  Example: opconnect read "op://prod/database/password"\n'],
    [
      "read",
      ["read", "op://shop/my", "item/field"],
      "too many arguments: op://shop/my, item/field\n  Enclose a reference that contains spaces in quotes.\n" +
        '  Example: opconnect read "op://prod/database/password"\n'
    ],
    [
      "inject",
      ["inject", "a.tpl"],
      "too many arguments: a.tpl\n  To read a file: opconnect inject -i a.tpl\n" +
        "  Example: opconnect inject -i config.yml.tpl -o config.yml\n"
    ],
    [
      "check",
      ["check", ".env"],
      "too many arguments: .env\n  To read a file: opconnect check -f .env\n  Example: opconnect check\n"
    ],
    [
      "check",
      ["check", "op://shop/db/password"],
      "too many arguments: op://shop/db/password\n  To read a reference, use opconnect read.\n  Example: opconnect check\n"
    ],
    [
      "export",
      ["export"],
      "--format <format> is required\n  Example: opconnect export --format json -o secrets.json\n"
    ],
    ["ls", ["ls", "shop", "db", "x", "y"], "too many arguments: shop, db, x, y\n  Example: opconnect ls\n"],
    [
      "status",
      ["status", "x"],
      "too many arguments: x\n  To read a file: opconnect status -f x\n  Example: opconnect status\n"
    ],
    ["complete", ["complete", "tcsh"], 'no completion for "tcsh"\n  Use one of: bash, zsh, fish, powershell\n']
  ])("of %s names the argument and shows an example: %j", async (command, args, expected) => {
    const { code, stderr, stdout } = await cli(env, ...args)
    assert.deepStrictEqual([code, stdout, stderr], [1, "", `opconnect: ${expected}${help(command)}`])
  })

  it.each([
    ["run", ["run", "--watch-signal", "SIGHUP", "--", "true"], "--watch-signal requires --watch"],
    ["run", ["run", "--watch-interval", "5s", "--", "true"], "--watch-interval requires --watch"],
    ["run", ["run", "--watch-ignore", "A", "--", "true"], "--watch-ignore requires --watch"],
    ["check", ["check", "--snapshot-max-age", "5m"], "--snapshot-max-age requires --snapshot"],
    ["run", ["run", "--snapshot-key-file", "k", "--", "true"], "--snapshot-key-file requires --snapshot"],
    ["inject", ["inject", "-i", ".env", "--file-mode", "0644"], "--file-mode requires --out-file"],
    ["typegen", ["typegen", "--check"], "--check requires --out-file"],
    ["export", ["export", "--format", "json", "--name", "x"], "--name requires --format kubernetes"],
    ["export", ["export", "--format", "json", "--output"], "--output requires --format github"]
  ])("of %s refuses an option that has no effect: %j", async (command, args, expected) => {
    const { code, stderr, stdout } = await cli(env, ...args)
    assert.deepStrictEqual([code, stdout, stderr], [1, "", `opconnect: ${expected}\n${help(command)}`])
    assert.deepStrictEqual(server().requests(), [])
  })

  it("of complete without a shell lists the shells", async () => {
    const { code, stderr } = await cli(env, "complete")
    assert.strictEqual(code, 1)
    assert.match(stderr, /^opconnect: missing argument: shell\n {2}Use one of: bash, zsh, fish, powershell\n/)
  })

  it("refuses a name that Kubernetes does not accept", async () => {
    const { code, stderr } = await cli(env, "export", "--format", "kubernetes", "--name", "My Secret")
    assert.strictEqual(code, 1)
    assert.match(stderr, /^opconnect: "My Secret" is not valid for --name\n {2}Use lower-case letters, digits/)
  })
})

describe("an unknown command", () => {
  it.each([[["chekc", "--help"]], [["chekc"]], [["help", "chekc"]]])(
    "an unknown command is reported, also for help: %j",
    async (args) => {
      const { code, stderr, stdout } = await cli(env, ...args)
      assert.deepStrictEqual([code, stdout], [1, ""])
      assert.match(stderr, /^opconnect: unknown command "chekc"\n {2}Did you mean opconnect (?:help )?check\?\n/)
      assert.notInclude(stderr, "Usage:")
    }
  )

  it("an unknown command is taken for a program, unless help is asked for", async () => {
    const program = await cli({}, "--verbose", "nonsense", "a b")
    assert.strictEqual(
      program.stderr,
      'opconnect: unknown command "nonsense"\n' +
        "  To run a program with secrets: opconnect run -- nonsense 'a b'\n" +
        "  To list the commands: opconnect --help\n"
    )
    const help = await cli({}, "help", "nonsense")
    assert.strictEqual(help.stderr, 'opconnect: unknown command "nonsense"\n  To list the commands: opconnect --help\n')
  })

  it("help of a command is its own, with the settings of the server if it sends requests", async () => {
    for (const [command, isLocal] of [
      ["check", false],
      ["init", true],
      ["typegen", true],
      ["complete", true],
      ["scan", false]
    ] as const) {
      const { stdout } = await cli({}, "help", command)
      assert.match(stdout, new RegExp(`^Usage: opconnect ${command}\\b`))
      assert.strictEqual(stdout.includes("OP_CONNECT_TOKEN_FILE "), !isLocal, command)
    }
    const none = await cli({})
    assert.match(none.stderr + none.stdout, /^Usage: opconnect /)
  })

  it("an unknown command is not reported for help itself", async () => {
    const { code, stderr, stdout } = await cli(env, "help", "--help")
    assert.deepStrictEqual([code, stderr], [0, ""])
    assert.match(stdout, /^Usage: opconnect .*[\s\S]*\n {2}run /)
  })
})

describe("a name that does not exist", () => {
  it.each([
    [["export", "--format", "json", "API_KE"], "No env file defines API_KE.\n  Did you mean API_KEY?\n"],
    [["run", "--only", "API_KE", "--", "true"], "No env file defines API_KE.\n  Did you mean API_KEY?\n"],
    [["lock", "--update", "API_KE"], "No env file defines API_KE.\n  Did you mean API_KEY?\n"],
    [
      ["export", "--format", "json", "OTHER"],
      "No env file defines OTHER.\n  Correct the name, or add the file with -f.\n"
    ],
    [
      ["explain", "op://shop/db/password"],
      "Neither an env file nor the environment defines op://shop/db/password.\n" +
        "  explain takes the name of a variable. To read a reference, use opconnect read.\n"
    ],
    [
      ["ls", "op://shop/my item/field"],
      'ls takes names, not a reference.\n  Write them separately: opconnect ls shop "my item"\n'
    ]
  ])("has a hint: %j", async (args, expected) => {
    const { code, stderr, stdout } = await cli(env, ...args)
    assert.deepStrictEqual([code, stdout], [1, ""])
    assert.include(stderr, `opconnect: ${expected}`)
  })
})
