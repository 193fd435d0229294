import { defineConfig } from "vitest/config"

/** The bundled modules, read from the bundles. */
export default defineConfig({ test: { include: ["test/thirdParty.test.ts"], testTimeout: 120_000 } })
