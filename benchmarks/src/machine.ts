// Where the figures come from: without that they say little.
import { readFileSync } from "node:fs"
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os"
import { join } from "node:path"

const version = (name: string): string =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../node_modules", name, "package.json"), "utf8")).version

export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? "unknown",
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release().split("-")[0]}`,
  node: process.versions.node,
  /** Of the minute before: above 1, others were at work too. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)),
  date: new Date().toISOString().slice(0, 10),
  versions: Object.fromEntries(
    ["@opconnect/core", "@1password/connect", "varlock", "@varlock/1password-plugin", "effect"].map((name) => [
      name,
      version(name)
    ])
  )
})

export type Machine = ReturnType<typeof machine>
