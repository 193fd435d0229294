import { defineConfig } from "vitest/config"

/** The whole load; `test` has a fifth of it. */
export default defineConfig({ test: { include: ["test/load.test.ts"], env: { FAULTS: "all" } } })
