// `node scripts/bundle.mjs` writes the program of the action, which is checked in because the runner starts it from a
// checkout, and the licenses of what it contains. With `--check` it writes nothing, and exits with 1 if they differ.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { rolldown } from "rolldown"
import { program } from "../../scripts/bundle.mjs"
import { licensesFile, licensesOf } from "../../scripts/third-party.mjs"

const folder = join(import.meta.dirname, "..")
const { output: outputOptions, ...options } = program(join(folder, "src/main.ts"))

const build = await rolldown({ ...options, cwd: folder })
const { output } = await build.generate(outputOptions)
await build.close()
const [{ code, moduleIds }, ...others] = output
if (others.length > 0) throw new Error(`the bundle has more files: ${others.map(({ fileName }) => fileName)}`)

const files = { "dist/index.js": code, [`dist/${licensesFile}`]: licensesOf(moduleIds, folder) }

const existing = (path) => {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined
  }
}

for (const [name, text] of Object.entries(files)) {
  const path = join(folder, name)
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } else if (existing(path) !== text) {
    console.error(`action/${name} is not what the sources make: npx -y pnpm@12 --filter @opconnect/action bundle`)
    process.exitCode = 1
  }
}
