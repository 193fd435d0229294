// `pnpm mutants [path ...]` puts mutants into a copy of the sources, records which tests execute which of them, runs those
// tests with one mutant at a time, and prints how many the tests noticed, and those that none did.
//
//   --area NAME     only this area (repeatable)
//   --tests PATH    only the tests of this path within the package, such as test/reference (repeatable)
//   --sample N      N mutants of each area (default: all)
//   --seed S        which ones (default: 1)
//   --minutes M     stops an area after that time; its score is that of the mutants until then
//   --seconds S     limits the tests of one mutant, by their durations without it (default: 60)
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
    tests: { type: "string", multiple: true },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "Infinity" },
    seconds: { type: "string", default: "60" },
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
const startRunner = async (folder, switches, { faults }) => {
  const child = fork(join(switches, "worker.mjs"), [folder], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    // If a simulation finds a mutant, it finds it early.
    env: {
      SIMULATION_RUNS: "20",
      ...(faults && { FAULTS: "all" }),
      ...process.env,
      NO_COLOR: "1",
      MUTANTS_FOLDER: switches
    }
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
      // The process has exited already.
    }
  }
  process.on("exit", stop)
  /**
   * Runs turns in their order. `hangs` when no test ends for this time; `longest` is the longest wait for one. `onEvent` gets
   * the events of `setup.mjs`; the run stops when it returns false.
   */
  const run = async (turns, limitMs, onEvent) => {
    writeFileSync(join(switches, "turns.json"), JSON.stringify(turns))
    for (const name of ["events", "hits", "chosen"]) writeFileSync(join(switches, name), "")
    let read = 0
    const isStopped = () => {
      const lines = readFileSync(join(switches, "events"), "utf8").split("\n").slice(0, -1)
      const events = lines.slice(read).map((line) => JSON.parse(line))
      read = lines.length
      return !events.every((event) => onEvent(event) !== false)
    }
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
        if (!isStopped() && done !== true) return
        clearTimeout(timer)
        resolve(false)
      }
      onExit = () => resolve(true)
      wait()
      child.send(turns.map(({ file }) => file))
    })
    stop()
    isStopped()
    return { hangs, longest }
  }
  return { files, run, stop }
}

const testsOf = (area, files, folder) =>
  files
    .filter((test) => !slowTests.includes(relative(folder, test)))
    .filter((test) => (flags.tests ?? area.tests).some((prefix) => relative(folder, test).startsWith(prefix)))

const build = (folder) => {
  const command = join(root, "node_modules/.bin/rolldown")
  execFileSync(command, ["--config", "rolldown.config.mjs"], { cwd: folder, stdio: "inherit" })
}

/**
 * The tests that execute each mutant: by mutant and file, their names, or `undefined` for all of a file. `passing` are the
 * names of the tests that pass without a mutant, by file. `costs` are the milliseconds of each test, by file and name;
 * `overheads` those of the imports and hooks of a file.
 */
const coverageOf = (events, turns) => {
  const costs = new Map()
  const coverage = new Map()
  const failing = new Map()
  const imported = new Set()
  const overheads = new Map()
  const passing = new Map()
  const add = (id, file, test) => {
    const files = coverage.get(id) ?? new Map()
    coverage.set(id, files)
    if (test === undefined) files.set(file, undefined)
    else if (!files.has(file) || files.get(file) !== undefined) files.set(file, [...(files.get(file) ?? []), test])
  }
  for (const { beside = [], ended, failed, hits = [], imported: loaded = [], ms, test, turn } of events) {
    const { file } = turns[turn]
    if (test !== undefined) {
      costs.set(file, { ...costs.get(file), [test]: ms })
      if (failed) failing.set(`${file} ${test}`, failed)
      else {
        passing.set(file, [...(passing.get(file) ?? []), test])
        for (const id of hits) add(id, file, test)
      }
    }
    if (ended !== undefined) {
      const inTests = Object.values(costs.get(file) ?? {}).reduce((sum, each) => sum + each, 0)
      overheads.set(file, Math.max(0, ms - inTests))
    }
    for (const id of beside) add(id, file, undefined)
    for (const id of loaded) imported.add(id)
  }
  return { costs, coverage, failing, imported, overheads, passing }
}

/** Tests from this duration on run only if the others of all files leave a mutant alive. */
const slowMs = 400

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

  const recorder = await startRunner(folder, switches, area)
  const all = testsOf(area, recorder.files, folder)
  const recording = all.map((file) => ({ file, record: true }))
  const events = []
  const { hangs, longest } = await recorder.run(recording, 600_000, (event) => void events.push(event))
  if (hangs) throw new Error(`${area.name}: the tests do not end without a mutant`)
  const { costs, coverage, failing, imported, overheads, passing } = coverageOf(events, recording)
  for (const [test, error] of failing) say(`${area.name}: fails without a mutant, and is left out: ${test}: ${error}`)
  // Only the first test of a process that loads the module executes them.
  for (const { id, isTopLevel } of mutants) if (isTopLevel && coverage.has(id)) imported.add(id)
  const limitMs = 20_000 + 3 * longest

  const killed = new Map()
  const tried = new Set()
  /** Mutants that still need a new process. */
  const waiting = new Set(imported)
  const report = (id) => {
    if (tried.has(id) || (waiting.has(id) && !killed.has(id))) return
    tried.add(id)
    const { before, file, line, text } = mutants[id]
    const change = `${before.replace(/\s+/g, " ").slice(0, 60)} -> ${text.replace(/\s+/g, " ").slice(0, 40)}`
    const by = killed.get(id)
    say(
      `${tried.size}/${mutants.length} ${by === undefined ? "SURVIVED" : "killed  "} ${file}:${line}  ${change}  ${by ?? ""}`
    )
  }
  /** Mutants that have more tests than `--seconds` allows. */
  const limited = new Set()
  const isTimeLeft = () => Date.now() < until
  /** Runs all turns of these mutants, in a new process after each that hangs. Reports each mutant after its last turn. */
  const runAll = async (ids, turnsOf) => {
    for (const id of ids) if (turnsOf(id).length === 0) report(id)
    let left = ids.flatMap((id) => turnsOf(id).map((turn) => ({ mutant: id, ...turn })))
    while (left.length > 0 && isTimeLeft()) {
      const { run } = await startRunner(folder, switches, area)
      const ended = new Set()
      let last = -1
      const { hangs } = await run(left, limitMs, ({ by, ended: end, killed: id, turn }) => {
        const { mutant } = left[turn]
        if (id !== undefined && !killed.has(id)) killed.set(id, by)
        if (end !== undefined) ended.add(turn)
        if (last >= 0 && left[last].mutant !== mutant) report(left[last].mutant)
        last = turn
        return isTimeLeft()
      })
      // Otherwise, a process that exits before its first turn would be restarted forever.
      if (last === -1) throw new Error(`${area.name}: the test runner does not start`)
      if (!hangs && !isTimeLeft()) return
      for (let turn = 0; turn <= last; turn++) {
        const { file, mutant } = left[turn]
        if (!ended.has(turn) && !killed.has(mutant)) killed.set(mutant, hangs ? "hangs" : relative(folder, file))
      }
      left = hangs ? left.slice(last + 1).filter(({ mutant }) => !killed.has(mutant)) : []
      const unfinished = new Set(left.map(({ mutant }) => mutant))
      for (const id of ids) if (!unfinished.has(id)) report(id)
    }
  }

  /** Tests that pass without a mutant: first those of the same name as the source, then the cheapest, slow tests last. */
  const turnsOf = (files, id) => {
    const mirror = join(
      folder,
      mutants[id].file.slice(area.package.length).replace("/src/", "/test/").replace(/ts$/, "test.ts")
    )
    const turns = files.flatMap(([file, tests]) => {
      const names = tests ?? passing.get(file) ?? []
      const costOf = (name) => costs.get(file)[name]
      const overhead = overheads.get(file) ?? 0
      const groups = [names.filter((name) => costOf(name) < slowMs), names.filter((name) => costOf(name) >= slowMs)]
      return groups.flatMap((tests, index) => {
        if (tests.length === 0) return []
        const cost = tests.reduce((sum, name) => sum + costOf(name), overhead)
        return [{ file, tests, cost, costOf, overhead, rank: 2 * index + Number(file !== mirror) }]
      })
    })
    let left = Number(flags.seconds) * 1000
    return turns
      .toSorted((a, b) => a.rank - b.rank || a.cost - b.cost)
      .flatMap(({ costOf, file, overhead, tests }, index) => {
        left -= overhead
        const fitting = tests
          .toSorted((a, b) => costOf(a) - costOf(b))
          .filter((name) => {
            left -= costOf(name)
            return index === 0 || left >= 0
          })
        if (fitting.length < tests.length) limited.add(id)
        return fitting.length === 0 ? [] : [{ file, tests: fitting }]
      })
  }
  const ids = mutants.map(({ id }) => id)
  for (let from = 0; from < ids.length && isTimeLeft(); from += batchSize) {
    await runAll(
      ids.slice(from, from + batchSize).filter((id) => coverage.has(id) || !imported.has(id)),
      (id) => turnsOf([...(coverage.get(id) ?? [])], id)
    )
  }
  // Mutants in top-level code of a module each need a new process.
  for (const id of ids.filter((id) => imported.has(id) && !killed.has(id))) {
    if (!isTimeLeft()) break
    waiting.delete(id)
    const everyTest = all.map((file) => [file])
    await runAll([id], () => turnsOf(everyTest, id))
  }
  for (const file of sources.keys()) cpSync(join(root, file), join(copy, file))
  if (area.bundle) build(folder)
  const survivors = [...tried]
    .filter((id) => !killed.has(id))
    .map((id) => {
      const { before, file, line, lineText, text } = mutants[id]
      const where = `${file}:${line}`
      const isExecuted = coverage.has(id) || imported.has(id)
      return { where, change: `${before} -> ${text}`, line: lineText, isExecuted, isLimited: limited.has(id) }
    })
  return { killed: tried.size - survivors.length, survivors, tried: tried.size }
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
    for (const { change, isExecuted, isLimited, line, where } of survivors) {
      const note = isExecuted ? (isLimited ? "  (not all of its tests were run)" : "") : "  (no test executes it)"
      console.log(`  ${where}  ${change}${note}\n    ${line}`)
    }
  }
}
const below = results.filter(({ bound, score }) => score < bound)
if (flags.enforce && below.length > 0) {
  say(`below the bound: ${below.map(({ area }) => area).join(", ")}`)
  process.exitCode = 1
}
process.exit()
