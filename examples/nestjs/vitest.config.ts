import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 300_000,
    // For the services that tests start: without it, each compiles all of Nest again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache") }
  }
})
