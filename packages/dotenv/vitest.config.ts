import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

// One process for all files: what they import is loaded once.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["../../scripts/property-seed.mjs"],
    isolate: false,
    // The longest suite: where others have ended, it uses all cores.
    maxWorkers: "100%",
    // For the programs that tests start with a preload: without it, each compiles the bundle again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    testTimeout: 90_000,
    // V8 of Node 24 can crash when it collects compiled WebAssembly, such as the HTTP parser of `fetch`, in a long run.
    execArgv: ["--no-wasm-code-gc"]
  }
})
