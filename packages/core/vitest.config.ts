import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // One process for all files: what they import is loaded once.
    isolate: false,
    // The simulation is a third of the suite: the other files run beside it.
    maxWorkers: "100%",
    testTimeout: 90_000
  }
})
