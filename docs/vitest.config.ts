import { configDefaults, defineConfig } from "vitest/config"

// One process for all files: what they import is loaded once, and the commands print their help once.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Bundles each package again, in `test:faults`.
    exclude: [...configDefaults.exclude, "test/thirdParty.test.ts"],
    isolate: false,
    testTimeout: 90_000
  }
})
