// Runs test files of a package for one mutant after the other, in a vitest that keeps what it has transformed.
import { BaseSequencer, createVitest } from "vitest/node"

const [folder] = process.argv.slice(2)

/** As they are given: those first that are most likely to fail. */
class GivenOrder extends BaseSequencer {
  sort(files) {
    return files
  }
}

const vitest = await createVitest("test", {
  root: folder,
  watch: false,
  bail: 1,
  maxWorkers: 1,
  retry: 0,
  // A sign of life: what hangs is stopped from outside.
  reporters: [{ onTestCaseResult: () => process.send({ alive: true }) }],
  silent: true,
  sequence: { sequencer: GivenOrder }
})
const specifications = await vitest.globTestSpecifications()
const files = specifications.map(({ moduleId }) => moduleId)

process.on("message", async ({ changed, tests }) => {
  for (const file of changed) vitest.invalidateFile(file)
  const wanted = tests.map((test) => specifications.find(({ moduleId }) => moduleId === test))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted.filter(Boolean))
  const failed = testModules.flatMap((module) => [
    ...(module.errors().length > 0 ? [module.relativeModuleId] : []),
    ...Array.from(module.children.allTests("failed"), ({ fullName }) => `${module.relativeModuleId} > ${fullName}`)
  ])
  process.send({ failed: unhandledErrors.length > 0 ? [...failed, "an unhandled error"] : failed })
})
process.send({ files })
