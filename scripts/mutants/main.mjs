// `pnpm mutants [path ...]` puts mutants into a copy of the sources, one at a time, runs the tests of their area and prints
// how many the tests noticed, and those that none did.
//
//   --area NAME     only this area (repeatable)
//   --sample N      N mutants of each area (default: all)
//   --seed S        which ones (default: 1)
//   --minutes M     stops an area after that time; its score is that of the mutants until then
//   --json          the result in JSON
//   --enforce       exits with 1 when an area is below its bound
import { execFileSync, fork, spawnSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { parseArgs } from "node:util"
import { areas, skipped, slowTests } from "./areas.mjs"
import { mutantsOf, mutated, placeOf, sampleOf } from "./mutations.mjs"

const root = join(import.meta.dirname, "../..")
const { positionals: paths, values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    area: { type: "string", multiple: true },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "Infinity" },
    json: { type: "boolean", default: false },
    enforce: { type: "boolean", default: false }
  }
})
const say = (text) => process.stderr.write(`${text}\n`)

/** The repository in a temporary folder, with the installed and built packages: nothing here is ever changed. */
const copyOf = () => {
  const copy = mkdtempSync(join(tmpdir(), "opconnect-mutants-"))
  process.on("exit", () => rmSync(copy, { recursive: true, force: true }))
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130))
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  for (const file of files.split("\n")) {
    if (file === "" || !existsSync(join(root, file))) continue
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"))
  for (const folder of globSync("packages/*", { cwd: root })) {
    for (const name of ["node_modules", "dist", ".tsbuild"]) {
      const from = join(root, folder, name)
      if (existsSync(from)) cpSync(from, join(copy, folder, name), { recursive: true, verbatimSymlinks: true })
    }
  }
  return copy
}

const equivalent = JSON.parse(readFileSync(join(import.meta.dirname, "equivalent.json"), "utf8"))
const isEquivalent = (mutant) =>
  equivalent.some(
    ({ after, before, file, line }) =>
      file === mutant.file && line === mutant.lineText && before === mutant.before && after === mutant.text
  )

const taken = new Set()
/** All mutants of an area; a file belongs to the first area that names it. */
const mutantsIn = (area) =>
  globSync(`${area.package}/src/**/*.ts`, { cwd: root })
    .toSorted()
    .filter((file) => area.sources.some((source) => file.startsWith(`${area.package}/${source}`)))
    .filter((file) => !skipped.some((prefix) => file.startsWith(prefix)) && !taken.has(file))
    .flatMap((file) => {
      taken.add(file)
      if (paths.length > 0 && !paths.some((path) => file.startsWith(path.replace(/^\.\//, "")))) return []
      const source = readFileSync(join(root, file), "utf8")
      return mutantsOf(source).map((mutant) => {
        const { line, text: lineText } = placeOf(source, mutant.start)
        return { ...mutant, file, line, lineText, before: source.slice(mutant.start, mutant.end) }
      })
    })

/** A vitest in a process of its own, which a mutant may hang. */
const startRunner = async (folder) => {
  const child = fork(join(import.meta.dirname, "worker.mjs"), [folder], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: { ...process.env, NO_COLOR: "1" }
  })
  let onMessage = () => {}
  let onExit = () => {}
  child.on("message", (message) => onMessage(message))
  child.once("exit", (code) => onExit(new Error(`the test runner ended with ${code}`)))
  const { files } = await new Promise((resolve, reject) => {
    onMessage = resolve
    onExit = reject
  })
  const stop = () => {
    try {
      process.kill(-child.pid, "SIGKILL")
    } catch {
      // It has ended by itself.
    }
  }
  process.on("exit", stop)
  return {
    files,
    stop,
    /** The tests that failed, if any; `hangs` when no test ends for this time. `longest` is the longest wait for one. */
    run: (changed, tests, limitMs) =>
      new Promise((resolve) => {
        let longest = 0
        let last = Date.now()
        let timer
        const end = (outcome) => {
          clearTimeout(timer)
          resolve({ failed: [], hangs: false, longest, ...outcome })
        }
        const wait = () => {
          longest = Math.max(longest, Date.now() - last)
          last = Date.now()
          clearTimeout(timer)
          timer = setTimeout(end, limitMs, { hangs: true })
        }
        onMessage = (message) => {
          wait()
          if ("failed" in message) end(message)
        }
        onExit = () => end({ hangs: true })
        wait()
        child.send({ changed, tests })
      })
  }
}

/** The test of the same name first, then those of the folder, then the others in the order of the area. */
const ordered = (area, files, folder, file) => {
  const name = relative(join(area.package, "src"), file).replace(/\.ts$/, "")
  const rank = (test) => {
    const path = relative(folder, test)
    if (path.startsWith(`test/${name}.`)) return -2
    if (path.startsWith(`test/${dirname(name)}/`)) return -1
    return area.tests.findIndex((prefix) => path.startsWith(prefix))
  }
  return files
    .filter((test) => !slowTests.includes(relative(folder, test)))
    .filter((test) => area.tests.some((prefix) => relative(folder, test).startsWith(prefix)))
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Builds the bundles again; a mutant that cannot be built is found. */
const canBuild = (folder) => {
  const command = join(root, "node_modules/.bin/rolldown")
  return spawnSync(command, ["--config", "rolldown.config.mjs"], { cwd: folder, stdio: "ignore" }).status === 0
}

const measure = async (copy, area, mutants) => {
  const folder = join(copy, area.package)
  let runner = await startRunner(folder)
  const started = Date.now()
  const unchanged = await runner.run([], ordered(area, runner.files, folder, ""), 600_000)
  if (unchanged.hangs || unchanged.failed.length > 0)
    throw new Error(`${area.name}: tests fail without a mutant:\n${unchanged.failed.join("\n")}`)
  const limitMs = 20_000 + 3 * unchanged.longest
  const survivors = []
  let killed = 0
  let tried = 0
  /** The file of the mutant before, which the runner has as it was. */
  let restored = []
  for (const [index, mutant] of mutants.entries()) {
    if (Date.now() - started > Number(flags.minutes) * 60_000) break
    tried++
    const path = join(copy, mutant.file)
    const source = readFileSync(path, "utf8")
    writeFileSync(path, mutated(source, mutant))
    let outcome = { failed: ["the build"], hangs: false }
    if (!area.bundle || canBuild(folder))
      outcome = await runner.run([path, ...restored], ordered(area, runner.files, folder, mutant.file), limitMs)
    writeFileSync(path, source)
    restored = [path]
    if (outcome.hangs) {
      runner.stop()
      runner = await startRunner(folder)
    }
    const where = `${mutant.file}:${mutant.line}`
    const change = `${mutant.before.replace(/\s+/g, " ").slice(0, 60)} -> ${mutant.text.replace(/\s+/g, " ").slice(0, 40)}`
    const isKilled = outcome.hangs || outcome.failed.length > 0
    if (isKilled) killed++
    else survivors.push({ where, change, line: mutant.lineText })
    say(
      `${index + 1}/${mutants.length} ${isKilled ? "killed  " : "SURVIVED"} ${where}  ${change}${outcome.hangs ? "  (hangs)" : ""}`
    )
  }
  if (area.bundle) canBuild(folder)
  runner.stop()
  return { killed, survivors, tried }
}

const copy = copyOf()
const results = []
for (const area of areas) {
  const all = mutantsIn(area).filter((mutant) => !isEquivalent(mutant))
  if (flags.area !== undefined && !flags.area.includes(area.name)) continue
  if (all.length === 0) continue
  const sample = sampleOf(all, flags.sample === undefined ? all.length : Number(flags.sample), Number(flags.seed))
  say(`${area.name}: ${sample.length} of ${all.length} mutants, seed ${flags.seed}`)
  const { killed, survivors, tried } = await measure(copy, area, sample)
  const score = Math.round((100 * killed) / tried)
  results.push({ area: area.name, mutants: all.length, sample: tried, killed, score, bound: area.bound, survivors })
  say(`${area.name}: ${killed} of ${tried} killed, ${score} %`)
}

if (flags.json) console.log(JSON.stringify({ seed: Number(flags.seed), results }, undefined, 2))
else {
  for (const { area, bound, killed, sample, score, survivors } of results) {
    console.log(`${area}: ${score} % (${killed} of ${sample}, bound ${bound} %)`)
    for (const { change, line, where } of survivors) console.log(`  ${where}  ${change}\n    ${line}`)
  }
}
const below = results.filter(({ bound, score }) => score < bound)
if (flags.enforce && below.length > 0) {
  say(`below the bound: ${below.map(({ area }) => area).join(", ")}`)
  process.exitCode = 1
}
process.exit()
