import { globSync, readFileSync } from "node:fs"
import { defineConfig } from "vitest/config"

const shortened = globSync("test/**/*.test.ts").filter((file) =>
  readFileSync(file, "utf8").includes("support/whole.ts")
)

/** The whole load, all faults, all runs of properties and simulation, and the test runners; `test` has a part of them. */
export default defineConfig({
  test: {
    include: [...shortened, "test/simulation.test.ts", "test/**/*.faults.ts"],
    setupFiles: ["../../scripts/property-seed.mjs"],
    env: { FAULTS: "all", SIMULATION_RUNS: "40" },
    testTimeout: 120_000
  }
})
