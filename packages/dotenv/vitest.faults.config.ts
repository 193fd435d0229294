import { globSync, readFileSync } from "node:fs"
import { defineConfig } from "vitest/config"

/** Every fault, way of starting and command, with real processes; `test` has one of each kind. */
export default defineConfig({
  test: {
    include: globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes("support/whole.ts")),
    env: { FAULTS: "all" },
    isolate: false,
    testTimeout: 120_000,
    // As in vitest.config.ts.
    execArgv: ["--no-wasm-code-gc"]
  }
})
