import { globSync, readFileSync } from "node:fs"
import { defineConfig } from "vitest/config"

/** All runs of the properties, and every case; `test` has a fifth of them. */
export default defineConfig({
  test: {
    include: globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes("support/whole.ts")),
    setupFiles: ["../../scripts/property-seed.mjs"],
    env: { FAULTS: "all" },
    isolate: false,
    testTimeout: 120_000
  }
})
