import { defineConfig } from "vitest/config"

/** The nightly simulation; `test` has 300 runs of it. */
export default defineConfig({
  test: { include: ["test/secrets/simulation.test.ts"], env: { SIMULATION_RUNS: "10000" } }
})
