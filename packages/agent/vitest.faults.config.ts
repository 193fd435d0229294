import { defineConfig } from "vitest/config"

/** More runs of the simulation than `test` has time for. */
export default defineConfig({
  test: { include: ["test/simulation/simulation.test.ts"], env: { SIMULATION_RUNS: "200" } }
})
