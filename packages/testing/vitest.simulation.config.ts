import { defineConfig } from "vitest/config"

/** The nightly simulation; `test` has 8 runs of it. */
export default defineConfig({ test: { include: ["test/simulation.test.ts"], env: { SIMULATION_RUNS: "1000" } } })
