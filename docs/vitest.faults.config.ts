import { defineConfig } from "vitest/config"

/** What is bundled, read from the bundles. */
export default defineConfig({ test: { include: ["test/thirdParty.test.ts"], testTimeout: 120_000 } })
