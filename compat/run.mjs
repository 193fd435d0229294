// Tests the published form of the packages, used as users use them: `pnpm compat [cell ...]`.
// Packs the packages, installs each project that a chosen cell needs, starts the fake server, runs every cell and prints a
// table. `--write` puts the table into docs/support.md; without it, a page that does not list exactly these cells fails.
import { execFile, spawn } from "node:child_process"
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, delimiter, dirname, join } from "node:path"
import { createInterface } from "node:readline"
import { parseArgs, promisify } from "node:util"
import { cells } from "./cells.mjs"
import { checkPage, writePage } from "./page.mjs"
import { managers, nodes, projects } from "./projects.mjs"

const root = join(import.meta.dirname, "..")
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: "string" },
    quick: { type: "boolean" },
    write: { type: "boolean" }
  }
})
const execute = promisify(execFile)
/** `--keep DIR` installs into DIR and reuses installed projects, for work on a cell. */
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "opconnect-compat-"))
mkdirSync(folder, { recursive: true })

/** The environment of a consumer, without the variables of this workspace. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^(npm_|pnpm_|OP_CONNECT|DOTENV|NODE_OPTIONS|NODE_ENV|TURBO|VITEST|JEST)/i.test(key)
  )
)

const run = (command, args, options = {}) =>
  execute(command, args, { env: clean, encoding: "utf8", timeout: 300_000, maxBuffer: 64 << 20, ...options })

const npmInstall = (cwd, specs) =>
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", ...specs], { cwd })

/** Names the tarballs, for managers that resolve a package by its name only. */
const named = (tarballs) =>
  tarballs.map((file) => `@opconnect/${/^opconnect-(\w+)-/.exec(basename(file))[1]}@file:${file}`)

/** Installs packages of the registry and tarballs of this repository, by package manager. */
const install = {
  npm: (cwd, specs, tarballs) => npmInstall(cwd, [...tarballs, ...specs]),
  pnpm: (cwd, specs, tarballs) =>
    run("pnpm", ["add", "--ignore-workspace", ...named(tarballs), ...specs], { cwd, env: withManagers }),
  yarn: async (cwd, specs, tarballs) => {
    const { stdout } = await run("npm", ["config", "get", "registry"], { cwd })
    const settings = [
      "nodeLinker: pnp",
      "enableTelemetry: false",
      "enableGlobalCache: false",
      `npmRegistryServer: ${JSON.stringify(stdout.trim().replace(/\/$/, ""))}`
    ]
    writeFileSync(join(cwd, ".yarnrc.yml"), `${settings.join("\n")}\n`)
    writeFileSync(join(cwd, "yarn.lock"), "")
    return run("yarn", ["add", ...named(tarballs), ...specs], { cwd, env: withManagers })
  }
}

const pack = async () => {
  const tarballs = join(folder, "tarballs")
  rmSync(tarballs, { recursive: true, force: true })
  await run("npx", ["-y", "pnpm@12", "--filter", "./packages/*", "pack", "--pack-destination", tarballs], { cwd: root })
  return (name) =>
    join(
      tarballs,
      readdirSync(tarballs).find((file) => file.startsWith(`opconnect-${name}-`))
    )
}

/** The folder of the package managers' programs. */
const managersBin = join(folder, "managers/node_modules/.bin")
const withManagers = { ...clean, PATH: `${managersBin}${delimiter}${clean.PATH}` }

const installManagers = async () => {
  if (existsSync(managersBin)) return
  const cwd = join(folder, "managers")
  mkdirSync(cwd, { recursive: true })
  writeFileSync(join(cwd, "package.json"), "{}")
  await npmInstall(cwd, [`pnpm@${managers.pnpm}`, `@yarnpkg/cli-dist@${managers.yarn}`])
}

/** The folder of a Node binary. */
const installNode = async (version) => {
  const platform = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`
  const cwd = join(folder, `node-${version}`)
  const bin = join(cwd, "node_modules", platform, "bin")
  if (!existsSync(bin)) {
    mkdirSync(cwd, { recursive: true })
    writeFileSync(join(cwd, "package.json"), "{}")
    await npmInstall(cwd, [`${platform}@${version}`])
  }
  return bin
}

/** Runs `nest new` without questions, and removes its example. */
const createNest = async (cwd, { args, cli }) => {
  const create = ["@nestjs/schematics:application", `--name=${basename(cwd)}`, "--language=ts", ...args]
  await run("npm", ["exec", "--yes", `--package=@nestjs/cli@${cli}`, "--", "schematics", ...create], {
    cwd: dirname(cwd)
  })
  rmSync(join(cwd, "src"), { recursive: true })
  rmSync(join(cwd, "test/app.e2e-spec.ts"))
}

/** Relative imports of TypeScript in the form that a project of ES modules requires. */
const nameExtensions = (cwd) => {
  if (JSON.parse(readFileSync(join(cwd, "package.json"), "utf8")).type !== "module") return
  for (const file of ["src", "test"].flatMap((name) => globSync(join(cwd, name, "*.ts")))) {
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/(from "\.[^"]*?)(?:\.js)?"/g, '$1.js"'))
  }
}

const installProject = async (name, tarball) => {
  const cwd = join(folder, name)
  const { dependencies, fixtures = [], manager = "npm", packages, sources = [], starter } = projects[name]
  const own = packages.map(tarball)
  if (existsSync(join(cwd, "package.json"))) await install[manager](cwd, [], own)
  else {
    if (starter !== undefined) await createNest(cwd, starter)
    else {
      mkdirSync(cwd, { recursive: true })
      writeFileSync(
        join(cwd, "package.json"),
        JSON.stringify({ name: `compat-${name}`, version: "1.0.0", private: true })
      )
    }
    // No --legacy-peer-deps: npm must accept the peer ranges, as it does for users.
    await install[manager](
      cwd,
      Object.entries(dependencies).map(([key, version]) => `${key}@${version}`),
      own
    )
  }
  cpSync(join(import.meta.dirname, "fixtures/common"), cwd, { recursive: true })
  for (const fixture of [...fixtures, name].map((one) => join(import.meta.dirname, "fixtures", one))) {
    if (existsSync(fixture)) cpSync(fixture, cwd, { recursive: true })
  }
  if (starter !== undefined) nameExtensions(cwd)
  for (const [from, to] of sources) cpSync(join(root, from), join(cwd, to))
  return cwd
}

/** The fake server of the packed testing package, started from the command line. */
const startFake = async (project, bin) => {
  const child = spawn(
    join(project, "node_modules/.bin/fake-connect"),
    ["serve", "--seed", "seed.json", "--port", "0"],
    {
      cwd: project,
      env: { ...clean, PATH: `${bin}${delimiter}${clean.PATH}` },
      stdio: ["ignore", "pipe", "inherit"]
    }
  )
  const env = {}
  for await (const line of createInterface({ input: child.stdout })) {
    const [, key, value] = /^export (OP_CONNECT_\w+)='?(.*?)'?$/.exec(line) ?? []
    if (key !== undefined) env[key] = value
    if (Object.keys(env).length === 2) break
  }
  return { env, stop: () => child.kill("SIGTERM") }
}

/** `--quick` leaves out the cells that take minutes. */
const chosen = cells.filter(
  ({ id, isSlow = false }) =>
    (positionals.length === 0 || positionals.some((part) => id.includes(part))) && !(isSlow && values.quick === true)
)
const say = (text) => process.stdout.write(`${text}\n`)
const failures = []

try {
  const tarball = await pack()
  const bins = {}
  for (const [name, version] of Object.entries(nodes)) bins[name] = await installNode(version)
  if (chosen.some(({ project }) => projects[project].manager !== undefined)) await installManagers()
  const needed = new Set(["app", ...chosen.map(({ project }) => project)])
  const folders = {}
  for (const name of needed) {
    say(`installing ${name}`)
    folders[name] = await installProject(name, tarball)
  }
  const fake = await startFake(folders.app, bins[24])
  try {
    for (const { id, node, project, steps } of chosen) {
      const cwd = folders[project]
      const startedAt = performance.now()
      const path = [bins[node], join(cwd, "node_modules/.bin"), managersBin, clean.PATH].join(delimiter)
      const env = { ...clean, ...fake.env, PATH: path }
      try {
        for (const step of steps) {
          const { args, command, expect = /\bok\b/, where = cwd, ...more } = step({ cwd, folder })
          const options = { cwd: where, env: { ...env, ...more.env } }
          const { stderr, stdout } = await run(command, args, options).catch((error) => {
            if (more.fails === true) return error
            throw new Error(`${error.message}\n${error.stdout}\n${error.stderr}`)
          })
          if (!expect.test(`${stdout}\n${stderr}`)) throw new Error(`printed\n${stdout}\n${stderr}`)
        }
        say(`ok      ${id} (${Math.round((performance.now() - startedAt) / 1000)}s)`)
      } catch (error) {
        failures.push(id)
        say(`failed  ${id}\n${String(error.message).split("\n").slice(0, 25).join("\n")}\n`)
      }
    }
  } finally {
    fake.stop()
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}

if (values.write === true) writePage(cells)
else if (!checkPage(cells)) {
  say("docs/support.md is outdated: npx -y pnpm@12 compat --write")
  process.exitCode = 1
}
say(`${chosen.length - failures.length} of ${chosen.length} cells work`)
if (failures.length > 0) process.exitCode = 1
