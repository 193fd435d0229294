// Runs the tests of files, of cleanup and of the command as another user: as nobody if this user is root, otherwise as
// root. Permissions differ: a test may pass as one user and fail as the other.
import { spawnSync } from "node:child_process"
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

const root = join(import.meta.dirname, "..")

const tests = {
  core: ["test/files", "test/snapshot", "test/client/downloads"],
  dotenv: [
    "test/commands/migrate",
    "test/commands/inject",
    "test/commands/export/export",
    "test/commands/run.test",
    "test/environment/trust"
  ],
  testing: ["test/cli"]
}

const isRoot = process.getuid?.() === 0
const has = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0

/** The command that runs another one as the other user, or undefined if that is impossible. */
const asOther = () => {
  if (!isRoot) return has("sudo", "-n", "true") ? { command: ["sudo", "-n", "-E"], name: "root" } : undefined
  const [, , uid = "", gid = ""] = /^nobody:.*$/m.exec(readFileSync("/etc/passwd", "utf8"))?.[0].split(":") ?? []
  if (uid === "" || !has("setpriv", "--version")) return undefined
  return { command: ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"], name: "nobody", uid, gid }
}

const other = process.platform === "win32" ? undefined : asOther()
if (other === undefined) {
  console.log(
    `There is no other kind of user to run tests as: ${isRoot ? "setpriv is missing" : "sudo asks for a password"}.`
  )
  process.exit(0)
}

// A checkout, or a Node, in a folder that is closed to the other user.
const [command, ...flags] = other.command
if (!has(command, ...flags, process.execPath, "--check", join(root, "scripts/test-other-user.mjs"))) {
  console.log(`${other.name} cannot read this checkout: no test is run as another kind of user.`)
  process.exit(0)
}

// The checkout is read only for that user: home, temporary files and caches are elsewhere.
const home = mkdtempSync(join(tmpdir(), "opconnect-home-"))
if (other.uid !== undefined) chownSync(home, Number(other.uid), Number(other.gid))
const { NODE_COMPILE_CACHE: _, ...inherited } = process.env
const env = { ...inherited, HOME: home, TMPDIR: home, NO_COLOR: "1" }
try {
  for (const [name, files] of Object.entries(tests)) {
    const folder = join(root, "packages", name)
    console.log(`${name}: ${files.join(", ")} as ${other.name}`)
    const vitest = join(folder, "node_modules/vitest/vitest.mjs")
    const args = [vitest, "run", "--configLoader", "native", "--fsModuleCachePath", join(home, "cache"), ...files]
    const { error, status, stderr, stdout } = spawnSync(command, [...flags, process.execPath, ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY
    })
    const output = `${stdout}${stderr}${error ?? ""}`
    // Where `.ci/run` counts the tests of all runs.
    const log = join(folder, ".turbo/turbo-test-other-user.log")
    mkdirSync(dirname(log), { recursive: true })
    writeFileSync(log, output)
    console.log(output)
    if (status !== 0) process.exitCode = 1
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
