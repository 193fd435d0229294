// Removes the output of build, check, test and pack, in the root and in every workspace. Installed packages stay.
import { globSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = new URL("..", import.meta.url)
const leftovers = ["dist", ".tsbuild", ".turbo", "coverage", "*.tsbuildinfo", "*.tgz"]
const workspaces = [".", "packages/*", "examples/*", "benchmarks"]

const found = globSync(
  workspaces.flatMap((workspace) => leftovers.map((leftover) => `${workspace}/${leftover}`)),
  { cwd: fileURLToPath(root) }
)
for (const path of found) {
  rmSync(new URL(path, root), { recursive: true, force: true })
  console.log(`removed ${path}`)
}
