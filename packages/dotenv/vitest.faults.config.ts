import { defineConfig } from "vitest/config"

/** Every fault for every way of starting, with real processes; `test` has one of each kind. */
export default defineConfig({
  test: { include: ["test/startup.test.ts"], env: { FAULTS: "all" }, testTimeout: 120_000 }
})
