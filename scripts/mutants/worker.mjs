// Runs the turns of `turns.json` in one process, so that shared imports are loaded once. See `setup.mjs`.
import { join } from "node:path"
import { BaseSequencer, createVitest } from "vitest/node"

const [folder] = process.argv.slice(2)

class GivenOrder extends BaseSequencer {
  sort(files) {
    return files
  }
}

// Heartbeat: the parent process stops a worker that hangs.
const sayAlive = () => process.send({ alive: true })

const vitest = await createVitest("test", {
  root: folder,
  watch: false,
  isolate: false,
  maxWorkers: 1,
  retry: 0,
  reporters: [{ onTestCaseResult: sayAlive, onTestModuleEnd: sayAlive }],
  silent: true,
  sequence: { sequencer: GivenOrder }
})
// Projects of a configuration do not inherit the options above.
for (const { config } of vitest.projects) config.setupFiles.push(join(process.env.MUTANTS_FOLDER, "setup.mjs"))
const specifications = await vitest.globTestSpecifications()

process.on("message", async (files) => {
  const turns = files.map((file) => specifications.find(({ moduleId }) => moduleId === file))
  await vitest.runTestSpecifications(turns)
  process.send({ done: true })
})
process.send({ files: specifications.map(({ moduleId }) => moduleId) })
