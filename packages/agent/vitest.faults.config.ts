import { defineConfig } from "vitest/config"

/** 200 runs of the simulation; `test` has 40 of them. */
export default defineConfig({
  test: { include: ["test/simulation/simulation.test.ts"], env: { SIMULATION_RUNS: "200" } }
})
