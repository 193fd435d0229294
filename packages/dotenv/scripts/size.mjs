// Holds the package to its size: what a boot reads decides how fast it is, and what is installed, how dear.
import { globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** Bytes. A change that needs more has to say so here. */
const limits = { "what the preload reads": 330_000, "the package, unpacked": 700_000 }

const dist = join(import.meta.dirname, "../dist")
const bytes = (files) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)

/** The files of the bundle that one of them imports: at once, or when it comes to it. */
const imported = (file, kind) =>
  [...readFileSync(join(dist, file), "utf8").matchAll(kind)].flatMap(([, name]) => (name === undefined ? [] : [name]))
const atOnce = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g
const later = /\bimport\(["'`]\.\/([^"'`]+\.js)["'`]\)/g

const reached = (files, seen = new Set()) => {
  for (const file of files) {
    if (seen.has(file)) continue
    seen.add(file)
    reached(imported(file, atOnce), seen)
  }
  return seen
}

const preload = reached(["config.js", ...imported("config.js", later)])
if (preload.size < 3)
  throw new Error(`the preload reads ${[...preload]} only: this script no longer understands the bundle`)

const sizes = {
  "what the preload reads": bytes([...preload]),
  "the package, unpacked": bytes(
    globSync(["*", "../bin/*", "../package.json", "../README.md", "../../../LICENSE"], { cwd: dist })
  )
}
for (const [name, limit] of Object.entries(limits)) {
  const size = sizes[name]
  const told = `${name}: ${(size / 1000).toFixed(0)} kB of at most ${limit / 1000} kB`
  if (size <= limit) console.log(told)
  else {
    console.error(`too large: ${told}`)
    process.exitCode = 1
  }
}
