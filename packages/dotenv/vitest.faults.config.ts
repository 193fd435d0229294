import { globSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

/** Every fault, way of starting and command, with real processes; `test` has one of each kind. */
export default defineConfig({
  test: {
    include: globSync("test/**/*.test.ts").filter((file) => readFileSync(file, "utf8").includes("support/whole.ts")),
    setupFiles: ["../../scripts/property-seed.mjs"],
    env: { FAULTS: "all", NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    isolate: false,
    testTimeout: 120_000,
    // As in vitest.config.ts.
    execArgv: ["--no-wasm-code-gc"]
  }
})
