// The packages as npm delivers them, on the oldest and the newest of what they say they work with: Node 22.19, 24 and 26,
// their peers at the floor of the range and at latest. Quick, because each pair runs a few programs, not the tests.
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "opconnect-compat-"))
const smoke = join(import.meta.dirname, "compat/smoke.mjs")

/** What a consumer's shell knows: nothing of this workspace. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^(npm_|pnpm_|OP_CONNECT|DOTENV|NODE_OPTIONS|TURBO)/i.test(key))
)
const run = (command, args, cwd) => execFileSync(command, args, { cwd, env, stdio: ["ignore", "pipe", "inherit"] })
const npm = (args, cwd) =>
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1", ...args], cwd)

const nodes = ["22.19.0", "24", "26"]

/** The packages' own peer ranges decide what their floor is. */
const peers = () => {
  const ranges = {}
  for (const file of globSync("packages/*/package.json", { cwd: root })) {
    Object.assign(ranges, JSON.parse(readFileSync(join(root, file), "utf8")).peerDependencies)
  }
  return ranges
}
const floor = (range) => [.../\d[\d.]*/.exec(range)[0].split("."), 0, 0].slice(0, 3).join(".")

const say = (text) => process.stdout.write(`${text}\n`)
let failures = 0
try {
  const tarballs = join(folder, "tarballs")
  run("npx", ["-y", "pnpm@12", "--filter", "./packages/*", "pack", "--pack-destination", tarballs], root)

  // Each Node is a package of its own, with the program in it.
  const platform = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`
  const programs = nodes.map((version) => {
    const cwd = join(folder, `node-${version}`)
    mkdirSync(cwd)
    writeFileSync(join(cwd, "package.json"), "{}")
    npm([`${platform}@${version}`], cwd)
    return join(cwd, "node_modules", platform, "bin", process.platform === "win32" ? "node.exe" : "node")
  })

  const sets = {
    floor: Object.entries(peers()).map(([name, range]) => `${name}@${floor(range)}`),
    latest: Object.keys(peers()).map((name) => `${name}@latest`)
  }
  for (const [set, wanted] of Object.entries(sets)) {
    const cwd = join(folder, set)
    mkdirSync(cwd)
    writeFileSync(join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }))
    npm([...readdirSync(tarballs).map((file) => join(tarballs, file)), ...wanted], cwd)
    say(`${set}: ${wanted.map((name) => installed(cwd, name.slice(0, name.lastIndexOf("@")))).join(", ")}`)
    writeFileSync(join(cwd, "smoke.mjs"), readFileSync(smoke))
    for (const program of programs) {
      const version = execFileSync(program, ["-p", "process.versions.node"], { encoding: "utf8" }).trim()
      const { status, stderr, stdout } = spawnSync(program, ["smoke.mjs"], {
        cwd,
        env,
        encoding: "utf8",
        timeout: 60_000
      })
      if (status !== 0) failures++
      say(`  Node ${version}: ${status === 0 ? stdout.trim() : `failed\n${stdout}${stderr}`}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failures === 0 ? 0 : 1

function installed(cwd, name) {
  const file = join(cwd, "node_modules", name, "package.json")
  return `${name} ${existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : "missing"}`
}
