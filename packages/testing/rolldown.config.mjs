import { readFileSync } from "node:fs"
import { defineConfig } from "rolldown"
import { selfContained } from "../../scripts/bundle.mjs"

/** The texts of `src/control/assets.ts`, within the bundle. */
export const assets = {
  name: "assets",
  load(id) {
    if (!/src[\\/]control[\\/]assets\.ts$/.test(id)) return undefined
    const texts = {
      html: "dashboard/index.html",
      script: "dashboard/dashboard.js",
      style: "dashboard/dashboard.css",
      openApi: "../core/openapi.json",
      manifest: "package.json"
    }
    const functions = Object.entries(texts).map(
      ([name, path]) => `${name}: () => ${JSON.stringify(readFileSync(path, "utf8"))}`
    )
    return { code: `export const assets = { ${functions.join(", ")} }`, moduleType: "js" }
  }
}

/** `runners/shared.ts` stays an import, of the bundle that has it. */
const sharedByImport = {
  name: "shared",
  resolveId: (id) => (id.endsWith("/shared.ts") ? { id: "./shared.js", external: true } : undefined)
}

const esm = { format: "esm", minify: { compress: true, mangle: true, codegen: { removeWhitespace: false } } }

export default defineConfig([
  // Entries that work without Effect: self-contained, for `import` and `require`.
  selfContained({
    entries: {
      index: "src/index.ts",
      cli: "src/cli/cli.ts",
      shared: "src/runners/shared.ts",
      jest: "src/runners/jest.ts",
      "node-test": "src/runners/nodeTest.ts",
      playwright: "src/runners/playwright.ts"
    },
    types: [
      "index.d.ts",
      "runners/bun.d.ts",
      "runners/jest.d.ts",
      "runners/nodeTest.d.ts",
      "runners/playwright.d.ts",
      "runners/vitest.d.ts"
    ],
    declarations: "dist/types",
    external: ["@playwright/test"],
    plugins: [assets]
  }),
  // Runners that are ES modules only.
  {
    input: { vitest: "src/runners/vitest.ts", bun: "src/runners/bun.ts" },
    platform: "node",
    logLevel: "warn",
    tsconfig: false,
    external: ["vitest", "bun:test"],
    plugins: [sharedByImport],
    output: { dir: "dist/esm", ...esm }
  },
  // For programs with Effect, which bring it and core along.
  {
    input: {
      FakeConnect: "src/server/FakeConnect.ts",
      ControlApi: "src/control/ControlApi.ts",
      drafts: "src/seed/fromDrafts.ts"
    },
    platform: "node",
    logLevel: "warn",
    tsconfig: false,
    external: [/^effect(?:\/|$)/, /^@opconnect\/core/],
    plugins: [assets],
    output: { dir: "dist/effect", cleanDir: true, chunkFileNames: "chunks/[name]-[hash].js", ...esm }
  }
])
