import { defineConfig } from "vitest/config"

/** The nightly run of the simulation. */
export default defineConfig({
  test: { include: ["test/simulation/simulation.test.ts"], env: { SIMULATION_RUNS: "10000", SIMULATION_FLEETS: "20" } }
})
