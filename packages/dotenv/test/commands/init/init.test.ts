// `opconnect init` in projects of many kinds, each run twice.
import { execFileSync } from "node:child_process"
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, describe, it } from "vitest"
import { type Ended, opconnect, project } from "../../support/project.ts"

type Files = Readonly<Record<string, string>>

const json = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`

const put = (folder: string, files: Files) => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

const contents = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [
        join(parentPath, name).slice(folder.length + 1),
        readFileSync(join(parentPath, name), "utf8")
      ])
  )

interface Report {
  readonly applied: boolean
  readonly packageManager?: string
  readonly isWorkspaceRoot: boolean
  readonly frameworks: ReadonlyArray<string>
  readonly envFiles: ReadonlyArray<unknown>
  readonly uses: ReadonlyArray<string>
  readonly changes: ReadonlyArray<{ readonly file: string; readonly line: number; readonly what: string }>
  readonly notes: ReadonlyArray<{ readonly file?: string; readonly line?: number; readonly message: string }>
  readonly next: ReadonlyArray<string>
}

const made = (files: Files, env: Readonly<Record<string, string>> = {}) => {
  const folder = project({})
  put(folder.folder, files)
  const init = (...args: ReadonlyArray<string>): Promise<Ended> =>
    opconnect(["init", ...args], { cwd: folder.folder, env })
  return {
    folder: folder.folder,
    init,
    report: async (...args: ReadonlyArray<string>): Promise<Report> => {
      const { code, stdout } = await init("--json", ...args)
      assert.strictEqual(code, 0)
      return JSON.parse(stdout)
    },
    contents: () => contents(folder.folder),
    [Symbol.dispose]: folder[Symbol.dispose]
  }
}

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"))

describe("opconnect init", () => {
  it("prints the changes, makes them with --apply, and is idempotent", async () => {
    const before = {
      "package.json": json({
        name: "app",
        scripts: { start: "op run --env-file=.env -- node src/main.js", test: "vitest" },
        dependencies: { dotenv: "^17", zod: "^4" }
      }),
      "pnpm-lock.yaml": "",
      ".env": "A=op://prod/a/b\nAPI_KEY=hunter2hunter2\nPORT=80\n",
      "src/main.js": 'import "dotenv/config"\nconsole.log(process.env.A)\n'
    }
    using files = made(before)
    for (const args of [[], ["--dry-run"]]) {
      const { code, stderr, stdout } = await files.init(...args)
      assert.deepStrictEqual([code, stderr], [0, ""])
      for (const line of [
        "pnpm (pnpm-lock.yaml)",
        ".env (1 reference, 1 plain value named like a secret)",
        "1. package.json:8  dependencies",
        `   + "@opconnect/dotenv": "^${version}"`,
        '2. package.json:4  script "start"',
        "   - op run --env-file=.env --",
        "   + opconnect run -f .env --precedence op --",
        "3. src/main.js:1  import",
        "To make these 3 changes: opconnect init --apply"
      ]) {
        assert.include(stdout, line)
      }
      assert.notInclude(stdout, "hunter2")
      assert.deepStrictEqual(files.contents(), before)
    }
    const applied = await files.init("--apply")
    assert.include(applied.stdout, "Changed package.json, src/main.js.")
    assert.include(applied.stdout, "pnpm install")
    assert.include(applied.stdout, "If nothing else uses dotenv: pnpm remove dotenv")
    const after = {
      ...before,
      "package.json": json({
        name: "app",
        scripts: { start: "opconnect run -f .env --precedence op -- node src/main.js", test: "vitest" },
        dependencies: { "@opconnect/dotenv": `^${version}`, dotenv: "^17", zod: "^4" }
      }),
      "src/main.js": 'import "@opconnect/dotenv/config"\nconsole.log(process.env.A)\n'
    }
    assert.deepStrictEqual(files.contents(), after)
    const again = await files.init("--apply")
    assert.include(again.stdout, "No changes are needed.")
    assert.deepStrictEqual(files.contents(), after)
    assert.deepStrictEqual((await files.report()).changes, [])
  })

  it("rejects --apply with --dry-run", async () => {
    using files = made({ "package.json": "{}" })
    assert.strictEqual((await files.init("--apply", "--dry-run")).code, 1)
    assert.deepStrictEqual(files.contents(), { "package.json": "{}" })
  })

  it.each([
    ["an empty folder", {}],
    ["a folder without package.json", { ".env": "A=op://a/b/c\n", "app.py": "" }],
    ["a package.json that is not JSON", { "package.json": '{ "name": "x", }' }],
    ["a package.json that is a list", { "package.json": "[]" }],
    ["a package.json with a list of dependencies", { "package.json": '{"dependencies":["x"]}' }]
  ] as const)("changes nothing in %s", async (_, content) => {
    using files = made(content)
    const before = files.contents()
    for (const args of [[], ["--apply"]]) {
      const { code, stdout } = await files.init(...args)
      assert.strictEqual(code, 0)
      assert.match(stdout, /No changes are needed|There are no changes that keep the behavior/)
      // npm init would fail, or keep the manifest as it is.
      const isBroken = "package.json" in content
      assert.strictEqual(stdout.includes("Correct package.json, and run the command again."), isBroken)
      assert.strictEqual(stdout.includes("npm init"), !isBroken)
      assert.deepStrictEqual(files.contents(), before)
    }
  })

  it("skips files that are not UTF-8", async () => {
    using files = made({ "package.json": json({ dependencies: { "@opconnect/dotenv": "1" } }) })
    const bytes = Buffer.from('import "dotenv/config" // caf\u00e9', "latin1")
    writeFileSync(join(files.folder, "a.js"), bytes)
    assert.deepStrictEqual((await files.report("--apply")).changes, [])
    assert.isTrue(readFileSync(join(files.folder, "a.js")).equals(bytes))
    writeFileSync(join(files.folder, "package.json"), Buffer.from('{"a":"\u00e9"}', "latin1"))
    assert.include((await files.init("--apply")).stdout, "package.json is not a regular file in UTF-8.")
  })

  it("keeps line ends, indentation, byte order mark and permissions", async () => {
    const manifest =
      '\uFEFF{\r\n\t"scripts" : {\r\n\t\t"a":"op run -- x \\u0026",\r\n\t\t"b" :   "op run -- y"\r\n\t}\r\n}'
    using files = made({ "package.json": manifest, "a.cjs": "require('dotenv/config');\r\n" })
    chmodSync(join(files.folder, "package.json"), 0o640)
    const { notes } = await files.report("--apply")
    const { "a.cjs": source, "package.json": text } = files.contents()
    assert.strictEqual(source, "require('@opconnect/dotenv/config');\r\n")
    assert.strictEqual(
      text,
      `\uFEFF{\r\n\t"scripts" : {\r\n\t\t"a":"op run -- x \\u0026",\r\n\t\t"b" :   "opconnect run -- y"\r\n\t},\r\n\t"dependencies" : {\r\n\t\t"@opconnect/dotenv" : "^${version}"\r\n\t}\r\n}`
    )
    assert.strictEqual(statSync(join(files.folder, "package.json")).mode & 0o777, 0o640)
    // Written with an escape, so left to a person.
    assert.deepStrictEqual(
      notes.map(({ file, line }) => [file, line]),
      [["package.json", 3]]
    )
  })

  it("lists manual changes with their guide", async () => {
    using files = made({
      "package.json": json({
        scripts: {
          a: "op run --account work -- x",
          b: "dotenv -e .env -- y",
          c: "varlock run -- z",
          d: "node --env-file=.env app.js"
        },
        dependencies: { "@opconnect/dotenv": "^1", "@nestjs/core": "^11" }
      }),
      Dockerfile: 'FROM node\nCMD ["sh", "-c", "op run -- node app.js"]\n',
      ".github/workflows/ci.yml": "steps:\n  - uses: 1password/load-secrets-action@v4\n",
      "src/a.ts":
        'import { OnePasswordConnect } from "@1password/connect"\nimport * as dotenv from "dotenv"\ndotenv.config()\n',
      "src/b.ts": "import { ConfigModule } from '@nestjs/config'\n",
      "dist/c.js": 'import "dotenv/config"',
      "node_modules/d/index.js": 'require("dotenv/config")'
    })
    const before = files.contents()
    const { changes, frameworks, notes, uses } = await files.report("--apply")
    assert.deepStrictEqual(changes, [])
    assert.deepStrictEqual(frameworks, ["NestJS"])
    assert.deepStrictEqual(files.contents(), before)
    assert.sameMembers(
      notes.map(({ file, line, message }) => `${file}:${line} ${message.split(":")[0]}`),
      [
        "package.json:3 uses op",
        "package.json:4 uses dotenv",
        "package.json:5 uses varlock",
        "package.json:6 uses node --env-file",
        "Dockerfile:2 uses op",
        ".github/workflows/ci.yml:2 uses load-secrets-action",
        "src/a.ts:1 uses @1password/connect",
        "src/a.ts:2 uses dotenv",
        "src/b.ts:1 uses @nestjs/config"
      ]
    )
    assert.sameMembers(
      [...uses],
      ["op", "dotenv", "varlock", "node --env-file", "load-secrets-action", "@1password/connect", "@nestjs/config"]
    )
  })

  it("keeps dotenv if values would change", async () => {
    using files = made({
      "package.json": json({
        scripts: { a: "node -r dotenv/config a.js" },
        dependencies: { dotenv: "1", "@opconnect/dotenv": "1" }
      }),
      ".env": "PASSWORD=pa$word\n",
      "a.js": 'require("dotenv/config")\n'
    })
    const { changes, notes } = await files.report("--apply")
    assert.deepStrictEqual(changes, [])
    assert.include(notes[0]?.message, "$")
    assert.notInclude(JSON.stringify(notes), "pa$word")
    using alike = made({ ...files.contents(), ".env": "PASSWORD='pa$word'\n" })
    assert.lengthOf((await alike.report()).changes, 2)
  })

  it("keeps the note about dotenv for projects that use it", async () => {
    using files = made({
      "package.json": json({ dependencies: { "@opconnect/dotenv": "1" } }),
      ".env": "PASSWORD=pa$word\n"
    })
    assert.deepStrictEqual((await files.report()).notes, [])
  })

  it("notes what a changed script still uses, and the line of an import after empty lines", async () => {
    using files = made({
      "package.json": json({
        scripts: { a: "op run -- x && op read y", b: "op run -- y" },
        dependencies: { "@opconnect/dotenv": "1" }
      }),
      ".env.local": "",
      "a.js": '\n\nimport x from "dotenv"\n'
    })
    const { changes, notes } = await files.report("--apply")
    assert.deepStrictEqual(
      changes.map(({ line, what }) => [line, what]),
      [
        [3, 'script "a"'],
        [4, 'script "b"']
      ]
    )
    assert.deepStrictEqual(
      notes.map(({ file, line }) => [file, line]),
      [
        ["package.json", 3],
        ["a.js", 3]
      ]
    )
    assert.include(files.contents()["package.json"], '"opconnect run -- x && op read y"')
  })

  it("reads no .env that op run did not read", async () => {
    using files = made({ "package.json": json({ scripts: { a: "op run -- x" } }), ".env": "A=1", ".env.local": "" })
    await files.report("--apply")
    assert.include(files.contents()["package.json"], '"opconnect run --no-env-file -- x"')
  })

  it.each(["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"])(
    "adds its package to the section of dotenv, which is installed with the project: %s",
    async (section) => {
      using files = made({ "package.json": json({ [section]: { dotenv: "1" } }) })
      const { changes } = await files.report()
      const expected = section === "devDependencies" ? section : "dependencies"
      assert.deepStrictEqual(
        changes.map(({ what }) => what),
        [expected]
      )
    }
  )

  it("skips the packages of a workspace", async () => {
    const inner = { "packages/a/package.json": json({ name: "a" }), "packages/a/main.js": 'import "dotenv/config"\n' }
    using files = made({
      "package.json": json({ private: true, workspaces: ["packages/*"] }),
      "yarn.lock": "",
      ...inner
    })
    const root = await files.report("--apply")
    assert.deepStrictEqual([root.isWorkspaceRoot, root.changes, root.packageManager], [true, [], "yarn"])
    assert.include(root.next.join("\n"), "in each package of the workspace")
    const one = await opconnect(["init", "--apply", "--json"], { cwd: join(files.folder, "packages/a") })
    const report: Report = JSON.parse(one.stdout)
    assert.deepStrictEqual(
      report.changes.map(({ file }) => file),
      ["package.json", "main.js"]
    )
    assert.strictEqual(report.packageManager, "yarn")
  })

  it.each([
    ["pnpm", { "package.json": json({ packageManager: "pnpm@11.0.0" }), "yarn.lock": "" }],
    ["yarn", { "package.json": json({ packageManager: "deno@2" }), "yarn.lock": "" }],
    ["yarn", { "package.json": json({ packageManager: 4 }), "yarn.lock": "" }],
    ["bun", { "package.json": "{}", "bun.lock": "" }],
    ["npm", { "package.json": "{}", "package-lock.json": "{}" }],
    ["yarn", { "package.json": "{}", "yarn.lock": "" }]
  ] as const)("knows %s", async (name, content) => {
    using files = made(content)
    assert.strictEqual((await files.report()).packageManager, name)
  })

  it("recognizes frameworks by their scripts", async () => {
    using files = made({ "package.json": json({ scripts: { dev: "next dev", build: "cross-env A=1 vite build" } }) })
    const { frameworks, next } = await files.report()
    assert.deepStrictEqual(frameworks, ["Next.js", "Vite"])
    assert.include(next.join("\n"), "Start the framework with its secrets: npx --no opconnect run -- COMMAND")
  })

  const write = "Write references"
  const check = "Set OP_CONNECT_HOST"
  const run = "Start a program"
  const installed = { "@opconnect/dotenv": "1" }
  it.each<readonly [string, Files, ReadonlyArray<string>]>([
    ["nothing is there", { "package.json": "{}" }, ["npm install", write, check, run]],
    ["the package is there", { "package.json": json({ dependencies: installed }) }, [write, check, run]],
    [
      "there are references",
      { "package.json": json({ dependencies: installed }), ".env": "A=1", ".env.local": "A=op://a/b/c" },
      [check, run]
    ],
    [
      "a file has plain secrets",
      { "package.json": json({ dependencies: installed }), ".env": "A=1", ".env.local": "API_KEY=hunter2hunter2" },
      ["Move the secrets of .env.local into a vault: npx --no opconnect migrate .env.local --vault", check, run]
    ],
    [
      "another file than .env sets the server",
      {
        "package.json": json({ dependencies: installed }),
        ".env.local": "OP_CONNECT_HOST=http://a\nOP_CONNECT_TOKEN=b"
      },
      [write, check, run]
    ],
    [
      "the folder is the root of a workspace",
      { "package.json": "{}", "pnpm-workspace.yaml": "" },
      ["Run opconnect init in each package", write, check, run]
    ],
    [
      "the root of a workspace has the package",
      { "package.json": json({ dependencies: installed, workspaces: [] }) },
      [write, check, run]
    ],
    [
      "the root of a workspace loads env files",
      { "package.json": json({ workspaces: [], scripts: { a: "op run -- x" } }) },
      ["npm install", write, check, run]
    ],
    [
      "dotenv is not used any more",
      { "package.json": json({ dependencies: { ...installed, dotenv: "1" } }), "a.js": 'import "@nestjs/config"' },
      [write, "If nothing else uses dotenv: npm uninstall dotenv", check, run]
    ],
    [
      "dotenv is still used",
      { "package.json": json({ dependencies: { ...installed, dotenv: "1" } }), "a.js": 'import a from "dotenv"' },
      [write, check, run]
    ],
    [
      "a framework is there",
      { "package.json": json({ dependencies: { ...installed, "@nestjs/core": "1" }, scripts: { a: "next dev" } }) },
      [write, check, "Start the framework"]
    ],
    [
      "Nest is there",
      { "package.json": json({ dependencies: { ...installed, "@nestjs/core": "1" } }) },
      [write, check, run]
    ]
  ])("lists the next steps if %s", async (_, content, steps) => {
    using files = made(content)
    const { next } = await files.report()
    assert.deepStrictEqual(
      next.map((step, index) => step.slice(0, steps[index]?.length)),
      steps
    )
  })

  it("prints what it knows of the project, and the decisions of a person", async () => {
    using files = made({
      "package.json": json({
        workspaces: [],
        packageManager: "yarn@4.0.0",
        scripts: { a: "next dev", b: "varlock run -- x" },
        dependencies: { ...installed, "@nestjs/core": "1" }
      }),
      ".env": "PASSWORD=pa$word\nA=op://a/b/c",
      ".env.local": "A=1",
      "a.js": 'import a from "dotenv"'
    })
    const { stdout } = await files.init("--apply")
    assert.strictEqual(
      stdout.slice(0, stdout.indexOf("\n\nNext:\n")).replaceAll(/https:\S+/g, "URL"),
      [
        "package manager  yarn (package.json)",
        "workspace        this folder is its root",
        "framework        Next.js, NestJS",
        "env files        .env (1 reference, 1 plain value named like a secret), .env.local (0 references)",
        "in use           varlock, dotenv",
        "",
        "Decide about these changes:",
        "  .env  holds a $ or an open quote that dotenv reads differently. Uses of dotenv are not changed: URL",
        "  package.json:6  uses varlock: URL",
        "  a.js:1  uses dotenv: URL",
        "",
        "There are no changes that keep the behavior of the project."
      ].join("\n")
    )
    using none = made({ "package.json": json({ name: "x" }) })
    const plain = await none.init()
    assert.strictEqual(
      plain.stdout.slice(0, plain.stdout.indexOf("\n\nNext:\n")),
      [
        "package manager  unknown",
        "env files        none",
        "in use           no other loader",
        "",
        "1. package.json:2  dependencies",
        `   + "@opconnect/dotenv": "^${version}"`,
        "",
        "Nothing was changed. To make this change: opconnect init --apply"
      ].join("\n")
    )
    using broken = made({ "package.json": "[]" })
    assert.include((await broken.init()).stdout, "Decide about these changes:\n  package.json  package.json is not")
    assert.strictEqual((await broken.report()).packageManager, undefined)
  })

  it("describes env files without their values", async () => {
    using files = made({
      "package.json": json({ dependencies: installed }),
      ".env": "A=op://a/b/c\nB=x op://a/b/d\nAPI_KEY=hunter2hunter2\nPASSWORD=true\nPORT=80",
      ".env.example": "API_KEY=hunter2hunter2",
      ".envrc": "API_KEY=hunter2hunter2"
    })
    assert.deepStrictEqual((await files.report()).envFiles, [{ file: ".env", references: 2, plainSecrets: 1 }])
  })

  describe("names the settings that are missing", () => {
    const reference = "KEY=op://prod/db/password\n"
    const host = "http://127.0.0.1:1"
    const both = `OP_CONNECT_HOST=${host}\nOP_CONNECT_TOKEN=token\n`
    const check = "npx --no opconnect check"
    for (const [what, file, env, step] of [
      ["nothing is set", "", {}, "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN, and try the references:"],
      ["only the host is set", "", { OP_CONNECT_HOST: host }, "Set OP_CONNECT_TOKEN, and try the references:"],
      ["only a token is set", "", { OP_CONNECT_TOKEN: "x" }, "Set OP_CONNECT_HOST, and try the references:"],
      ["only a token file is set", "", { OP_CONNECT_TOKEN_FILE: "x" }, "Set OP_CONNECT_HOST, and try the references:"],
      ["a host and a token are set", "", { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN: "x" }, "Try the references:"],
      [
        "the env file sets only the token",
        "OP_CONNECT_TOKEN=token\n",
        {},
        "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN, and try the references:"
      ],
      [
        "the env file sets both to nothing",
        "OP_CONNECT_HOST=\nOP_CONNECT_TOKEN=''\n",
        {},
        "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN, and try the references:"
      ],
      [
        "a host and a token file are set",
        "",
        { OP_CONNECT_HOST: host, OP_CONNECT_TOKEN_FILE: "x" },
        "Try the references:"
      ],
      [
        "the settings are blank",
        "",
        { OP_CONNECT_HOST: " ", OP_CONNECT_TOKEN: "" },
        "Set OP_CONNECT_HOST and OP_CONNECT_TOKEN, and try the references:"
      ],
      ["the env file sets both", both, {}, "Try the references:"],
      [
        "the env file sets only the host, which is not combined with a token of the environment",
        `OP_CONNECT_HOST=${host}\n`,
        { OP_CONNECT_TOKEN_FILE: "x" },
        "Set OP_CONNECT_HOST, and try the references:"
      ]
    ] as const) {
      it(what, async () => {
        using files = made({ "package.json": json({}), ".env": `${reference}${file}` }, env)
        const { next } = await files.report()
        assert.include(next, `${step} ${check}`)
      })
    }
  })

  it("skips pipes, links to source files, and files ignored by git", async () => {
    using files = made({
      "package.json": json({ dependencies: { "@opconnect/dotenv": "1" } }),
      "elsewhere/package.json": "{}",
      "elsewhere/x.js": 'import "dotenv/config"\n',
      "ignored.js": 'import "dotenv/config"\n',
      ".gitignore": "ignored.js\n"
    })
    execFileSync("git", ["init", "-q"], { cwd: files.folder })
    execFileSync("mkfifo", [join(files.folder, ".env")])
    symlinkSync("elsewhere/x.js", join(files.folder, "link.js"))
    const { changes, envFiles } = await files.report("--apply")
    assert.deepStrictEqual([changes, envFiles], [[], []])
  })
})
