import { globSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { frameworkOf } from "./framework.ts"
import { invocations, packageJson } from "./scripts.ts"

/** Programs that run scripts of the packages of a workspace, including package managers with an option that selects packages. */
const packageRunners = new Set(["bun", "lerna", "npm", "nx", "pnpm", "turbo", "workspace", "workspaces", "yarn"])

const textOf = (path: string) => {
  try {
    return readFileSync(path, "utf8")
  } catch {
    // Not there, or not for this user: it says nothing of packages.
    return ""
  }
}

const texts = (value: unknown): ReadonlyArray<string> =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : []

/** The list `packages` of pnpm-workspace.yaml, as it is written by hand. */
const pnpmPackages = (yaml: string): ReadonlyArray<string> => {
  const [, list = ""] = /^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)+)/m.exec(yaml.replaceAll("\r", "")) ?? []
  return Array.from(list.matchAll(/^\s*-\s*["']?([^"'#\s]+)/gm), ([, pattern = ""]) => pattern)
}

const workspacePatterns = (directory: string): ReadonlyArray<string> => {
  const manifest = packageJson(directory)
  const workspaces = manifest?.directory === directory ? manifest.workspaces : undefined
  const nested = typeof workspaces === "object" && workspaces !== null && "packages" in workspaces
  return [
    ...texts(nested ? workspaces.packages : workspaces),
    ...pnpmPackages(textOf(join(directory, "pnpm-workspace.yaml")))
  ].filter((pattern) => !pattern.startsWith("!"))
}

const packageFolders = (directory: string): ReadonlyArray<string> =>
  globSync(
    workspacePatterns(directory).map((pattern) => `${pattern.replace(/\/$/, "")}/package.json`),
    { cwd: directory, exclude: (name) => name === "node_modules" }
  ).map((file) => join(directory, dirname(file)))

/** `web:dev` of Nx and `web#dev` of Turborepo name a package and its script. */
const scriptNames = (args: ReadonlyArray<string>) => new Set(args.flatMap((word) => [word, ...word.split(/[:#]/)]))

/**
 * The env files that frameworks read by themselves in packages of the workspace, where the command runs a script of theirs
 * that starts one. A script that starts `opconnect run` reads its own.
 */
export const workspaceFiles = (
  command: string,
  args: ReadonlyArray<string>,
  directory: string
): ReadonlyArray<string> => {
  const started = invocations([command, ...args], { directory, env: {}, depth: 0 })
  const runners = started.filter(({ name }) => packageRunners.has(name))
  if (runners.length === 0) return []
  const names = scriptNames(runners.flatMap((runner) => runner.args))
  return packageFolders(directory).flatMap((folder) => {
    const scripts = packageJson(folder)?.scripts
    if (typeof scripts !== "object" || scripts === null) return []
    return Object.keys(scripts)
      .filter((name) => names.has(name))
      .flatMap((name) => {
        const framework = frameworkOf("npm", ["run", name], folder, process.env.NODE_ENV)
        const files = framework?.files(framework.mode).map((file) => join(framework.directory, file)) ?? []
        return files.map((file) => relative(directory, file))
      })
  })
}

const isLoose = (args: ReadonlyArray<string>) =>
  process.env.TURBO_ENV_MODE === "loose" || /(?:^|\0)--env-mode[=\0]loose(?:\0|$)/.test(args.join("\0"))

const matches = (pattern: string, key: string) =>
  new RegExp(`^${pattern.replaceAll(/[^\w*]/g, "").replaceAll("*", ".*")}$`).test(key)

/** Variables that Turborepo keeps from its tasks: it passes on what turbo.json names. */
export const droppedByTurbo = (
  command: string,
  args: ReadonlyArray<string>,
  keys: ReadonlyArray<string>,
  directory: string
): ReadonlyArray<string> => {
  const turbo = invocations([command, ...args], { directory, env: {}, depth: 0 }).find(({ name }) => name === "turbo")
  if (turbo === undefined || isLoose(turbo.args)) return []
  const config = textOf(join(turbo.directory, "turbo.json")) || textOf(join(turbo.directory, "turbo.jsonc"))
  if (config === "" || /"envMode"\s*:\s*"loose"/.test(config)) return []
  const patterns = Array.from(config.matchAll(/"([A-Za-z_*][\w*]*)"/g), ([, pattern = ""]) => pattern)
  return keys.filter((key) => !patterns.some((pattern) => matches(pattern, key)))
}
