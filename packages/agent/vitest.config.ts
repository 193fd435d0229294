import { defineConfig } from "vitest/config"

// One process for all files: what they import is loaded once.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["../../scripts/property-seed.mjs"],
    isolate: false,
    testTimeout: 90_000
  }
})
