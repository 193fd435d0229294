import { defineConfig } from "vitest/config"

/** The whole load, all runs of properties and simulation, and the test runners; `test` has a part of them. */
export default defineConfig({
  test: {
    include: ["test/load.test.ts", "test/simulation.test.ts", "test/seed/decode.test.ts", "test/**/*.faults.ts"],
    setupFiles: ["../../scripts/property-seed.mjs"],
    env: { FAULTS: "all", SIMULATION_RUNS: "40" },
    testTimeout: 120_000
  }
})
