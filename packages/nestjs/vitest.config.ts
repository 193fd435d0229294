import { defineConfig } from "vitest/config"

// Whole applications are made here, and printed to see what they show: that takes a while on a busy machine.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 30_000 } })
