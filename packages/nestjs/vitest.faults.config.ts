import { defineConfig } from "vitest/config"

/** The whole table of faults, with real processes; `test` has one start of each kind. */
export default defineConfig({ test: { include: ["test/faultTable.test.ts"], env: { FAULTS: "all" } } })
