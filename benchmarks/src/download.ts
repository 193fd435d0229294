// Measures the download of a large file into a file: its duration, and the rise of memory.
import { rmSync, statSync } from "node:fs"
import type { Connect } from "./connect.ts"
import type { Workplace } from "./programs.ts"
import { quantile } from "./stats.ts"
import { itemId, small, vaultId } from "./world.ts"

const program = `${import.meta.dirname}/../programs/download.mjs`

export interface Download {
  readonly client: string
  /** Whether the process has just started (`fresh`), or has done other work before (`warm`). */
  readonly state: "fresh" | "warm"
  readonly size: number
  /** Peak resident memory minus resident memory before the download, in bytes: median of the runs. */
  readonly above: number
  /** Duration of the download: median of the runs. */
  readonly seconds: number
}

export const download = async (
  connect: Connect,
  workplace: Workplace,
  size: number,
  runs: number
): Promise<ReadonlyArray<Download>> => {
  await connect.become({ world: small, latency: 0, fileSize: size })
  const target = workplace.file("download")
  const run = (client: string, state: string): Pick<Download, "above" | "seconds"> => {
    const args = [program, client, vaultId(0), itemId({ vault: 0, item: 0 }), target, state]
    const measured = JSON.parse(workplace.run(args))
    const written = statSync(target).size
    if (written !== size) throw new Error(`${client} wrote ${written} of ${size} bytes`)
    rmSync(target)
    return measured
  }
  return ["bare fetch", "@1password/connect", "opconnect"].flatMap((client) =>
    (["fresh", "warm"] as const).map((state) => {
      const measurements = Array.from({ length: runs }, () => run(client, state))
      const median = (figure: "above" | "seconds") =>
        quantile(
          measurements.map((measured) => measured[figure]),
          0.5
        )
      return { client, state, size, above: median("above"), seconds: median("seconds") }
    })
  )
}
