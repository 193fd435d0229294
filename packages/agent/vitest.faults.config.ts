import { defineConfig } from "vitest/config"

/** 200 runs of the simulation, of which `test` has 8, and every invalid command line as a process. */
export default defineConfig({
  test: {
    include: ["test/simulation/simulation.test.ts", "test/cli/serve.test.ts"],
    env: { FAULTS: "all", SIMULATION_RUNS: "200" },
    testTimeout: 90_000
  }
})
