// A large file, from the server into a file: how fast, and how far memory rises above where it stood.
import { rmSync, statSync } from "node:fs"
import type { Connect } from "./connect.ts"
import type { Workplace } from "./programs.ts"
import { quantile } from "./stats.ts"
import { itemId, small, vaultId } from "./world.ts"

const program = `${import.meta.dirname}/../programs/download.mjs`

export interface Download {
  readonly client: string
  /** Whether the process has just begun, or has done other work before. */
  readonly state: "fresh" | "warm"
  readonly size: number
  /** Bytes of resident memory at its peak, less those before the download: the median of the runs, as of the seconds. */
  readonly above: number
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
    const told = JSON.parse(workplace.run(args))
    const written = statSync(target).size
    if (written !== size) throw new Error(`${client} wrote ${written} of ${size} bytes`)
    rmSync(target)
    return told
  }
  return ["bare fetch", "@1password/connect", "opconnect"].flatMap((client) =>
    (["fresh", "warm"] as const).map((state) => {
      const told = Array.from({ length: runs }, () => run(client, state))
      const median = (figure: "above" | "seconds") =>
        quantile(
          told.map((one) => one[figure]),
          0.5
        )
      return { client, state, size, above: median("above"), seconds: median("seconds") }
    })
  )
}
