// The installed size of a package: the files of the tarball and of its dependencies.
import { existsSync, globSync, readFileSync, realpathSync, statSync } from "node:fs"
import { dirname, join } from "node:path"

const here = join(import.meta.dirname, "..")

const bytes = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder, exclude: ["node_modules/**"], withFileTypes: true })
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)

/** A package by its name, as Node would find it from a folder. */
const find = (name: string, from: string): string => {
  const candidate = join(from, "node_modules", name)
  if (existsSync(candidate)) return realpathSync(candidate)
  if (dirname(from) === from) throw new Error(`${name} is not installed`)
  return find(name, dirname(from))
}

const withDependencies = (folder: string, seen: Set<string>): number => {
  if (seen.has(folder)) return 0
  seen.add(folder)
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  return Object.keys(dependencies).reduce(
    (sum, name) => sum + withDependencies(find(name, folder), seen),
    bytes(folder, "**/*")
  )
}

export interface Size {
  readonly name: string
  readonly bytes: number
  readonly packages: number
}

const installedSize = (name: string): Size => {
  const seen = new Set<string>()
  return { name, bytes: withDependencies(find(name, here), seen), packages: seen.size }
}

/** One of our packages as it is delivered: its sources stay here, and `effect`, a peer, is not counted. */
const deliveredSize = (name: string): Size => {
  const folder = join(here, "../packages", name)
  const files = ["{bin,dist}/**/*", "{package.json,README.md,CHANGELOG.md}"]
  const license = statSync(join(here, "../LICENSE")).size
  return {
    name: `@opconnect/${name}`,
    bytes: files.reduce((sum, pattern) => sum + bytes(folder, pattern), license),
    packages: 1
  }
}

export const sizes = (): ReadonlyArray<Size> => [
  ...["dotenv", "core", "nestjs", "testing"].map(deliveredSize),
  installedSize("@1password/connect"),
  ((varlock, plugin) => ({
    name: "varlock with its plugin",
    bytes: varlock.bytes + plugin.bytes,
    packages: varlock.packages + plugin.packages
  }))(installedSize("varlock"), installedSize("@varlock/1password-plugin"))
]
