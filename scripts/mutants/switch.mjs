// Imported by mutated sources: selects the mutant that runs, in the test process and in the processes that it starts. In
// the process of the tests, `setup.mjs` chooses. Others read the choice from a file, every 20 ms: because a thread may
// outlive a test.
const fs = process.getBuiltinModule("node:fs")
const folder = "MUTANTS_FOLDER"
globalThis.__mutant ??= { chosen: undefined, hits: undefined }
const state = globalThis.__mutant
// The real clock, even if a test has replaced it.
const now = process.hrtime.bigint
let text = ""
let readAt = 0n

const readChosen = () => {
  const time = now()
  if (time - readAt > 20_000_000n) {
    readAt = time
    try {
      text = fs.readFileSync(`${folder}/chosen`, "utf8")
    } catch {
      text = ""
    }
  }
  return text
}

const seen = new Set()

export const __isMutant = (id) => {
  if (state.chosen !== undefined) {
    state.hits?.add(id)
    return state.chosen === id
  }
  const chosen = readChosen()
  if (chosen.startsWith("record") && !seen.has(chosen + id)) {
    seen.add(chosen + id)
    fs.appendFileSync(`${folder}/hits`, `${id}\n`)
  }
  return chosen === String(id)
}
