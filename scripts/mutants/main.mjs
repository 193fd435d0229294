// `pnpm mutants [path ...]` puts mutants into a copy of the sources, records which tests execute which of them, runs those
// tests with one mutant at a time, and prints how many the tests noticed, and those that none did.
//
//   --area NAME     only this area (repeatable)
//   --sample N      N mutants of each area (default: all)
//   --seed S        which ones (default: 1)
//   --minutes M     stops an area after that time; its score is that of the mutants until then
//   --json          the result in JSON
//   --enforce       exits with 1 when an area is below its bound
import { execFileSync, fork } from "node:child_process"
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
import { mutantsOf, placeOf, sampleOf, switched } from "./mutations.mjs"

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

/** A vitest in a separate process, because a mutant may hang it. */
const startRunner = async (folder, switches) => {
  const child = fork(join(switches, "worker.mjs"), [folder], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    // A mutant that a simulation finds, it finds early.
    env: { SIMULATION_RUNS: "20", ...process.env, NO_COLOR: "1", MUTANTS_FOLDER: switches }
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
  /**
   * Runs turns in their order. `hangs` when no test ends for this time; `longest` is the longest wait for one. `events` are
   * those of `setup.mjs`.
   */
  const run = async (turns, limitMs) => {
    writeFileSync(join(switches, "turns.json"), JSON.stringify(turns))
    for (const name of ["events", "hits", "chosen"]) writeFileSync(join(switches, name), "")
    let longest = 0
    let last = Date.now()
    const hangs = await new Promise((resolve) => {
      let timer
      const wait = () => {
        longest = Math.max(longest, Date.now() - last)
        last = Date.now()
        clearTimeout(timer)
        timer = setTimeout(resolve, limitMs, true)
      }
      onMessage = ({ done }) => {
        wait()
        if (done !== true) return
        clearTimeout(timer)
        resolve(false)
      }
      onExit = () => resolve(true)
      wait()
      child.send(turns.map(({ file }) => file))
    })
    stop()
    const text = readFileSync(join(switches, "events"), "utf8")
    const events = text.split("\n").flatMap((line) => (line.endsWith("}") ? [JSON.parse(line)] : []))
    return { events, hangs, longest }
  }
  return { files, run, stop }
}

const testsOf = (area, files, folder) =>
  files
    .filter((test) => !slowTests.includes(relative(folder, test)))
    .filter((test) => area.tests.some((prefix) => relative(folder, test).startsWith(prefix)))

const build = (folder) => {
  const command = join(root, "node_modules/.bin/rolldown")
  execFileSync(command, ["--config", "rolldown.config.mjs"], { cwd: folder, stdio: "inherit" })
}

/**
 * The tests that execute each mutant: by mutant and file, the names of the tests, or `undefined` for all of a file. `costs`
 * are the milliseconds of each test, by file and name.
 */
const coverageOf = (events, turns) => {
  const costs = new Map()
  const coverage = new Map()
  const failing = new Set()
  const imported = new Set()
  const add = (id, file, test) => {
    const files = coverage.get(id) ?? new Map()
    coverage.set(id, files)
    if (test === undefined) files.set(file, undefined)
    else if (!files.has(file) || files.get(file) !== undefined) files.set(file, [...(files.get(file) ?? []), test])
  }
  for (const { beside = [], failed, hits = [], imported: loaded = [], ms, test, turn } of events) {
    const { file } = turns[turn]
    if (ms !== undefined) costs.set(file, { ...costs.get(file), [test]: ms })
    if (failed) failing.add(`${file} ${test}`)
    else for (const id of hits) add(id, file, test)
    for (const id of beside) add(id, file, undefined)
    for (const id of loaded) imported.add(id)
  }
  return { costs, coverage, failing, imported }
}

/** Maximum number of mutants per process. A new process drops state that earlier mutants left behind. */
const batchSize = 25

const measure = async (copy, area, mutants) => {
  const folder = join(copy, area.package)
  const switches = join(copy, "scripts/mutants")
  const until = Date.now() + Number(flags.minutes) * 60_000
  const sources = new Map()
  for (const [id, mutant] of mutants.entries()) {
    mutant.id = id
    sources.set(mutant.file, [...(sources.get(mutant.file) ?? []), mutant])
  }
  for (const [file, inFile] of sources) {
    const source = readFileSync(join(root, file), "utf8")
    writeFileSync(join(copy, file), switched(source, inFile, join(switches, "switch.mjs")))
  }
  if (area.bundle) build(folder)

  const recorder = await startRunner(folder, switches)
  const all = testsOf(area, recorder.files, folder)
  const recording = all.map((file) => ({ file, record: true }))
  const { events, hangs, longest } = await recorder.run(recording, 600_000)
  if (hangs) throw new Error(`${area.name}: the tests do not end without a mutant`)
  const { costs, coverage, failing, imported } = coverageOf(events, recording)
  for (const test of failing) say(`${area.name}: fails without a mutant, and is left out: ${test}`)
  const limitMs = 20_000 + 3 * longest

  const killed = new Map()
  const tried = new Set()
  /** Runs all turns of these mutants, in a new process after each that hangs. */
  const runAll = async (ids, turnsOf) => {
    let left = ids.flatMap((id) => turnsOf(id).map((turn) => ({ mutant: id, ...turn })))
    while (left.length > 0) {
      const { run } = await startRunner(folder, switches)
      const { events, hangs } = await run(left, limitMs)
      const ended = new Set(events.filter(({ ended }) => ended !== undefined).map(({ turn }) => turn))
      const last = Math.max(-1, ...events.map(({ turn }) => turn))
      for (const { by, killed: id } of events) if (id !== undefined && !killed.has(id)) killed.set(id, by)
      for (let turn = 0; turn <= last; turn++) {
        const { file, mutant } = left[turn]
        if (!ended.has(turn) && !killed.has(mutant)) killed.set(mutant, hangs ? "hangs" : relative(folder, file))
      }
      // A process that ends before its first turn would be started forever.
      if (last === -1) throw new Error(`${area.name}: the test runner does not start`)
      left = hangs ? left.slice(last + 1).filter(({ mutant }) => !killed.has(mutant)) : []
    }
    for (const id of ids) {
      tried.add(id)
      const { before, file, line, text } = mutants[id]
      const change = `${before.replace(/\s+/g, " ").slice(0, 60)} -> ${text.replace(/\s+/g, " ").slice(0, 40)}`
      const by = killed.get(id)
      say(
        `${tried.size}/${mutants.length} ${by === undefined ? "SURVIVED" : "killed  "} ${file}:${line}  ${change}  ${by ?? ""}`
      )
    }
  }

  const costOf = ({ file, tests }) => {
    const all = costs.get(file) ?? {}
    return (tests ?? Object.keys(all)).reduce((sum, test) => sum + (all[test] ?? 0), 0)
  }
  /** The cheapest first: most mutants are killed by them. */
  const cheapestFirst = (turns) => turns.toSorted((a, b) => costOf(a) - costOf(b))
  const covering = (id) => cheapestFirst(Array.from(coverage.get(id) ?? [], ([file, tests]) => ({ file, tests })))
  const ids = mutants.map(({ id }) => id)
  const isTimeLeft = () => Date.now() < until
  for (let from = 0; from < ids.length && isTimeLeft(); from += batchSize) {
    await runAll(
      ids.slice(from, from + batchSize).filter((id) => coverage.has(id) || !imported.has(id)),
      covering
    )
  }
  // Mutants in top-level code of a module each need a new process.
  for (const id of ids.filter((id) => imported.has(id) && !killed.has(id))) {
    if (isTimeLeft()) await runAll([id], () => cheapestFirst(all.map((file) => ({ file }))))
  }
  for (const file of sources.keys()) cpSync(join(root, file), join(copy, file))
  if (area.bundle) build(folder)
  const survivors = [...tried]
    .filter((id) => !killed.has(id))
    .map((id) => {
      const { before, file, line, lineText, text } = mutants[id]
      const where = `${file}:${line}`
      return { where, change: `${before} -> ${text}`, line: lineText, isExecuted: coverage.has(id) || imported.has(id) }
    })
  return { killed: killed.size, survivors, tried: tried.size }
}

const copy = copyOf()
const switchFile = join(copy, "scripts/mutants/switch.mjs")
// The bundles list the package of each module.
writeFileSync(join(dirname(switchFile), "package.json"), '{ "name": "mutants", "version": "0.0.0", "license": "MIT" }')
writeFileSync(switchFile, readFileSync(switchFile, "utf8").replace("MUTANTS_FOLDER", dirname(switchFile)))
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
    for (const { change, isExecuted, line, where } of survivors)
      console.log(`  ${where}  ${change}${isExecuted ? "" : "  (no test executes it)"}\n    ${line}`)
  }
}
const below = results.filter(({ bound, score }) => score < bound)
if (flags.enforce && below.length > 0) {
  say(`below the bound: ${below.map(({ area }) => area).join(", ")}`)
  process.exitCode = 1
}
process.exit()
