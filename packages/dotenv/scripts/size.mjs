// Checks size limits: of the code that a startup reads, which decides how fast it is, and of the installed package.
import { globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** Limits in bytes. The last is below a quarter of @1password/connect 1.4.2 with its dependencies, which is 841,000. */
const limits = {
  "a boot without references reads": 76_000,
  "a boot with references reads": 202_000,
  "the package, unpacked": 760_000
}

const dist = join(import.meta.dirname, "../dist/cjs")
const bytes = (files) => files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)

/** Lists the files of the bundle that a file imports, either on load (`atOnce`) or on demand (`later`). */
const imported = (file, kind) =>
  [...readFileSync(join(dist, file), "utf8").matchAll(kind)].flatMap(([, name]) => (name === undefined ? [] : [name]))
const atOnce = /(?:[=;\n]|^)require\(["'`]\.\/([^"'`]+\.js)["'`]\)/g
const later = /[>(]\s*require\(["'`]\.\/([^"'`]+\.js)["'`]\)/g

/** Files that few startups load: for one-time passwords, OpenSSH keys, files, snapshots, an agent's events, errors and reports. */
const rare =
  /^(lockFile|lockedLookup|otp|lib|codecs|openSsh|Schema|SecretSnapshot|snapshot|EnvError|summary|exit|failure|redaction|files|nodeBody|typed|eventStream|connectionFailure)/

const reached = (files, kinds, seen = new Set()) => {
  for (const file of files) {
    if (seen.has(file)) continue
    seen.add(file)
    const more = kinds.flatMap((kind) => imported(file, kind).filter((name) => kind === atOnce || !rare.test(name)))
    reached(more, kinds, seen)
  }
  return seen
}

const plain = reached(["preload.js"], [atOnce])
const full = reached(["preload.js"], [atOnce, later])
// The engine is most of the code. If it is missing, the patterns above no longer match the bundle.
if (bytes([...full]) < 150_000) throw new Error(`a boot reads no engine, only ${[...full]}`)

const sizes = {
  "a boot without references reads": bytes([...plain]),
  "a boot with references reads": bytes([...full]),
  "the package, unpacked": bytes(
    globSync(["../**/*.*", "../../bin/*", "../../package.json", "../../README.md", "../../../../LICENSE"], {
      cwd: dist
    })
  )
}
for (const [name, limit] of Object.entries(limits)) {
  const line = `${name}: ${(sizes[name] / 1000).toFixed(0)} kB of at most ${limit / 1000} kB`
  if (sizes[name] <= limit) console.log(line)
  else {
    console.error(`too large: ${line}`)
    process.exitCode = 1
  }
}
