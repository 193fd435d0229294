// Describes the machine: the figures depend on it.
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
  /** Load average of the minute before the run. Above 1, other processes were active. */
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
