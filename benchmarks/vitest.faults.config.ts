import { defineConfig } from "vitest/config"

/** Starts every program that is measured; `test` starts some. */
export default defineConfig({ test: { include: ["test/**/*.faults.ts"], testTimeout: 180_000 } })
