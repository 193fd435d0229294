import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import { defineConfig } from "rolldown"
import { thirdParty } from "../../scripts/third-party.mjs"

/** The modules that users see the types of. They name no type of a dependency, because there are none. */
const typed = ["index", "model/EnvError", "model/types"]

// One bundle for the whole package: what users install has no dependencies, and what they start reads few files.
export default defineConfig({
  input: {
    index: "src/index.ts",
    config: "src/preload/config.ts",
    "config.require": "src/preload/config.require.ts",
    cli: "src/commands/cli.ts",
    worker: "src/sync/worker.ts"
  },
  platform: "node",
  logLevel: "warn",
  tsconfig: false,
  output: {
    dir: "dist",
    cleanDir: true,
    format: "esm",
    minify: true,
    chunkFileNames: "[name]-[hash].js",
    // What a start reads is in few files: what every start needs, and the client for one with references.
    codeSplitting: {
      groups: [
        { name: "redaction", test: /\/redaction\/(?!printable|escapes|bytes|ranges)\w+\.[jt]s$/, priority: 2 },
        { name: "loader", test: /src\/(?:environment\/load|progress\/announce|preload\/preload)\.ts$/, priority: 1 },
        { name: "client", test: /src\/environment\/(?:engine|settings)\.ts$/ }
      ]
    }
  },
  plugins: [
    thirdParty(),
    {
      name: "declarations",
      writeBundle() {
        mkdirSync("dist/model", { recursive: true })
        for (const name of typed) copyFileSync(`.tsbuild/src/${name}.d.ts`, `dist/${name}.d.ts`)
        // The preload exports nothing, and what it imports is in the bundle.
        writeFileSync("dist/config.d.ts", "export {}\n")
      }
    }
  ]
})
