// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells
import { assert, describe, it } from "vitest"
import { dotenvImports } from "../../../src/commands/init/moduleHeader.ts"
import { replacements } from "../../../src/commands/init/packageScript.ts"

const around = { hasEnvFile: false, isSameForDotenv: true }

const rewritten = (script: string, more: Partial<typeof around> = {}) =>
  replacements(script, { ...around, ...more })
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { after, before, start }) => text.slice(0, start) + after + text.slice(start + before.length),
      script
    )

describe("a package script", () => {
  it.each([
    ["op run -- node app.js", "opconnect run -- node app.js"],
    ["op run --env-file=.env -- npm start", "opconnect run -f .env --precedence op -- npm start"],
    [
      `op run --no-masking --env-file ".env" --env-file='b c' -- next dev`,
      `opconnect run -f ".env" -f 'b c' --precedence op --no-mask -- next dev`
    ],
    ["tsc && op  run  -- node a.js; op run -- b", "tsc && opconnect run -- node a.js; opconnect run -- b"],
    ["NODE_ENV=test op run -- vitest", "NODE_ENV=test opconnect run -- vitest"],
    ["cross-env A=1 B='x y' op run -- vite", "cross-env A=1 B='x y' opconnect run -- vite"],
    ["node -r dotenv/config app.js", "node -r @opconnect/dotenv/config app.js"],
    [
      "node --import=dotenv/config --require dotenv/config a",
      "node --import=@opconnect/dotenv/config --require @opconnect/dotenv/config a"
    ],
    ["NODE_OPTIONS='-r dotenv/config' jest", "NODE_OPTIONS='-r @opconnect/dotenv/config' jest"],
    ["op run -- node -r dotenv/config a.js", "opconnect run -- node -r @opconnect/dotenv/config a.js"]
  ])("%s", (script, expected) => {
    assert.strictEqual(rewritten(script), expected)
    assert.strictEqual(rewritten(expected), expected)
  })

  it("reads no .env unless op run read it", () => {
    assert.strictEqual(rewritten("op run -- x", { hasEnvFile: true }), "opconnect run --no-env-file -- x")
  })

  it.each([
    "op run --account work -- x",
    "op run --env-file=$FILE -- x",
    "op run --env-file=`ls` -- x",
    "op run --environment abc -- x",
    'concurrently "op run -- x"',
    "echo op run -- x",
    "top run -- x",
    "op run x",
    "op read op://a/b/c",
    "shop run -- x",
    "node -r dotenv/config app.js dotenv_config_path=.env.x",
    "node -r ./dotenv/config app.js",
    "node -r dotenv/config.js app.js",
    "cat dotenv/config"
  ])("stays as it is where the change is not certain: %s", (script) => {
    assert.strictEqual(rewritten(script), script)
  })

  it("keeps dotenv if the env files would be read differently", () => {
    const script = "node -r dotenv/config app.js"
    assert.strictEqual(rewritten(script, { isSameForDotenv: false }), script)
  })
})

const imported = (text: string) =>
  dotenvImports(text)
    .toReversed()
    .reduce((all, { after, before, start }) => all.slice(0, start) + after + all.slice(start + before.length), text)

describe("a module", () => {
  it.each([
    'import "dotenv/config"\n',
    "import 'dotenv/config'",
    '#!/usr/bin/env node\r\n"use strict";\r\n/* import "dotenv/config" of old */\r\nimport "dotenv/config";\r\n',
    '\uFEFF// first\nimport a, { b as c } from "a"\nimport * as d from "d";\nimport type { E } from "./e.ts"\nimport "dotenv/config" // now\nconsole.log(1)\n',
    'require("dotenv/config")\nconst x = require("x")\n',
    'const x = require("x");\nrequire("dotenv/config");'
  ])("loads opconnect instead of dotenv: %j", (text) => {
    const result = imported(text)
    const changed = /^(?!.*of old)(.*?)(["'])dotenv\/config/m
    assert.strictEqual(result, text.replace(changed, "$1$2@opconnect/dotenv/config"))
    assert.notStrictEqual(result, text)
    assert.strictEqual(imported(result), result)
  })

  it.each([
    'const text = `\nimport "dotenv/config"\n`',
    '/*\nimport "dotenv/config"\n*/',
    '// import "dotenv/config"',
    'run()\nimport "dotenv/config"',
    'import x from "dotenv/config"',
    'import "dotenv/config" with { type: "x" }',
    'require("dotenv/config").x()',
    'await import("dotenv/config")',
    'import "dotenv"',
    'import "./dotenv/config"',
    'import {\n  a, // "quoted\n  b\n} from "a"\nimport "dotenv/config"\n'
  ])("stays as it is where the change is not certain: %j", (text) => {
    assert.strictEqual(imported(text), text)
  })
})
