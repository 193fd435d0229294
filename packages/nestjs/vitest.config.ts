import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

// Patches Nest's internals once for a process, or reads them as they are without the patch.
const alone = ["test/discovery/contract.test.ts"]

export default defineConfig({
  test: {
    setupFiles: ["../../scripts/property-seed.mjs"],
    // Whole applications are made here, and printed to see what they show: that takes a while on a busy machine.
    testTimeout: 90_000,
    // For the programs that tests start: without it, each compiles all of Nest again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") },
    projects: [
      // One process for all files: what they import is loaded once.
      { extends: true, test: { name: "nestjs", include: ["test/**/*.test.ts"], exclude: alone, isolate: false } },
      { extends: true, test: { name: "contract", include: alone } }
    ]
  }
})
