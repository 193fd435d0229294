import { defineConfig } from "vitest/config"

/** Starts every program that is measured, and the measurement itself; `test` starts some. */
export default defineConfig({ test: { include: ["test/**/*.faults.ts"], testTimeout: 180_000 } })
