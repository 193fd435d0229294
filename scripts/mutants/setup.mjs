// Part of each test file in a copy with mutants. A run has turns: a test file with a mutant, or one that records which mutants
// each test executes.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs"
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest"

const folder = process.env.MUTANTS_FOLDER
globalThis.__mutant ??= { chosen: undefined, hits: undefined }
const state = globalThis.__mutant
state.turns ??= JSON.parse(readFileSync(`${folder}/turns.json`, "utf8"))
state.turn = (state.turn ?? -1) + 1
state.killed ??= new Set()
const { turn } = state
const { file, mutant, record, tests } = state.turns[turn]
if (globalThis.__vitest_worker__.filepath !== file) throw new Error(`${file} has its turn`)

// The real clock, even if a test has replaced it.
const now = process.hrtime.bigint
const fileStartedAt = now()
const msSince = (time) => Number(now() - time) / 1e6

const write = (event) => appendFileSync(`${folder}/events`, `${JSON.stringify({ turn, ...event })}\n`)
const kill = (by) => {
  if (record || state.killed.has(mutant)) return
  state.killed.add(mutant)
  write({ killed: mutant, by })
}

/** The mutants executed since the last call, in this process and in others. */
const takeHits = () => {
  const hits = new Set(state.hits)
  state.hits.clear()
  const path = `${folder}/hits`
  if (!existsSync(path)) return [...hits]
  for (const id of readFileSync(path, "utf8").split("\n").filter(Boolean)) hits.add(Number(id))
  writeFileSync(path, "")
  return [...hits]
}

/** The start of the error of a test, with the seed of a property. */
const messageOf = ({ result }) => String(result.errors?.[0]?.message).slice(0, 400)

let count = 0
/** Each test also has its own hits in other processes. */
const choose = () => writeFileSync(`${folder}/chosen`, record ? `record ${turn} ${count++}` : String(mutant))

state.chosen = record ? -1 : mutant
state.hits = record ? new Set() : undefined
state.kill = kill
choose()
write({ started: file })

if (!state.listens) {
  state.listens = true
  for (const event of ["unhandledRejection", "uncaughtException"]) process.on(event, () => state.kill(event))
}

const fullName = ({ name, suite }) => (suite === undefined ? name : `${fullName(suite)} > ${name}`)

let startedAt = 0n

beforeAll(() => {
  if (record) write({ imported: takeHits() })
})

beforeEach(({ skip, task }) => {
  if (record) {
    write({ beside: takeHits() })
    choose()
    startedAt = now()
  } else if (state.killed.has(mutant) || (tests !== undefined && !tests.includes(fullName(task)))) skip()
})

afterEach(({ task }) => {
  const isFailed = task.result?.state === "fail"
  if (record)
    write({ test: fullName(task), ms: msSince(startedAt), hits: takeHits(), failed: isFailed && messageOf(task) })
  else if (isFailed) kill(fullName(task))
})

const hasFailed = ({ result, tasks = [] }) => result?.state === "fail" || tasks.some(hasFailed)

// biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures from it
afterAll(({}, suite) => {
  if (record) write({ beside: takeHits() })
  else if (hasFailed(suite)) kill("a hook")
  write({ ended: file, ms: msSince(fileStartedAt) })
})

// Saves the imports and hooks of the file.
if (state.killed.has(mutant)) {
  write({ ended: file })
  throw new Error("killed by a file before")
}
