import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["../../scripts/property-seed.mjs"],
    // One process for all files: what they import is loaded once.
    isolate: false,
    // The simulation is a third of the suite: the other files run beside it.
    maxWorkers: "100%",
    // For the programs that tests start: without it, each strips the types of all sources again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    testTimeout: 90_000
  }
})
