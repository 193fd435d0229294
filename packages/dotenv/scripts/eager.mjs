// Puts the functions that starts call into parentheses. V8 compiles such a function with its file instead of at its first
// call, and Node's compile cache keeps only what is compiled with a file: every start would parse these functions again.
import { execFile } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { promisify } from "node:util"
import { startFakeConnect } from "@opconnect/testing"
import { parseAst } from "rolldown/parseAst"

const run = promisify(execFile)
const here = join(import.meta.dirname, "..")
const bundle = join(here, "dist/cjs")

/** Programs with references: started by the preload, and by the command, which masks their output. */
const starts = [
  ["--import", join(here, "dist/esm/config.js"), "-e", "0"],
  [join(here, "bin/opconnect.js"), "run", "--", process.execPath, "-e", "console.log(process.env.PASSWORD)"]
]

/** The functions that were called, by file and position. */
const calledFunctions = async (args, cwd, env) => {
  const coverage = mkdtempSync(join(cwd, "coverage-"))
  await run(process.execPath, args, {
    cwd,
    env: { ...env, NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: "1" }
  })
  const scripts = readdirSync(coverage).flatMap((file) => JSON.parse(readFileSync(join(coverage, file), "utf8")).result)
  return new Set(
    scripts.flatMap(({ functions, url }) =>
      functions.flatMap(({ ranges: [{ count, startOffset }] }) =>
        count > 0 ? [`${basename(url)}:${startOffset}`] : []
      )
    )
  )
}

/** The function expressions of a file. Methods cannot be in parentheses. */
const functionsOf = (code) => {
  const found = []
  const visit = (node, isMethod) => {
    if (/^(?:ArrowFunction|Function)Expression$/.test(node.type) && !isMethod) found.push(node)
    const hasMethod = node.type === "MethodDefinition" || node.method || node.kind === "get" || node.kind === "set"
    for (const [key, value] of Object.entries(node)) {
      for (const child of [value].flat())
        if (typeof child?.type === "string") visit(child, hasMethod && key === "value")
    }
  }
  visit(parseAst(code), false)
  return found
}

const inParentheses = (code, functions) => {
  const marks = functions.flatMap(({ end, start }) => [
    { at: start, mark: "(" },
    { at: end, mark: ")" }
  ])
  const places = [...Map.groupBy(marks, ({ at }) => at)].sort(([one], [other]) => one - other)
  let last = 0
  const pieces = places.map(([at, some]) => {
    const piece = code.slice(last, at)
    last = at
    // One function may end where the next one starts.
    return (
      piece +
      some
        .map(({ mark }) => mark)
        .toSorted()
        .toReversed()
        .join("")
    )
  })
  return pieces.join("") + code.slice(last)
}

await using server = await startFakeConnect({
  prod: { db: { username: "app", password: "secret-of-db" }, mail: { password: "secret-of-mail" } },
  shared: { cache: { password: "secret-of-cache" } }
})
const folder = mkdtempSync(join(tmpdir(), "opconnect-eager-"))
try {
  const env = { PATH: process.env.PATH, HOME: folder, OP_CONNECT_HOST: server.url, OP_CONNECT_TOKEN: server.token }
  const references = { USERNAME: "db/username", PASSWORD: "db/password", MAIL: "mail/password" }
  const lines = Object.entries(references).map(([key, place]) => `${key}=op://prod/${place}\n`)
  writeFileSync(join(folder, ".env"), `PLAIN=value\n${lines.join("")}CACHE=op://shared/cache/password\n`)
  const called = new Set()
  for (const start of starts) {
    const first = await calledFunctions(start, folder, env)
    // Twice: on a slow machine, a start also shows that it waits.
    const again = await calledFunctions(start, folder, env)
    for (const place of first.intersection(again)) called.add(place)
  }
  for (const file of readdirSync(bundle).filter((name) => name.endsWith(".js"))) {
    const code = readFileSync(join(bundle, file), "utf8")
    const eager = functionsOf(code).filter(({ start }) => called.has(`${file}:${start}`))
    if (eager.length > 0) writeFileSync(join(bundle, file), inParentheses(code, eager))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
