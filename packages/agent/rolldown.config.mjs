import { readFileSync } from "node:fs"
import { defineConfig } from "rolldown"
import { selfContained } from "../../scripts/bundle.mjs"

/** The version of the package, within the bundle. */
const manifest = {
  name: "manifest",
  load(id) {
    if (!/src[\\/]cli[\\/]version\.ts$/.test(id)) return undefined
    const { version } = JSON.parse(readFileSync("package.json", "utf8"))
    return { code: `export const version = ${JSON.stringify(version)}`, moduleType: "js" }
  }
}

export default defineConfig([
  selfContained({
    entries: { index: "src/index.ts", cli: "src/cli/cli.ts" },
    modules: ["index"],
    types: ["index.d.ts"],
    declarations: ".tsbuild/src",
    plugins: [manifest]
  })
])
