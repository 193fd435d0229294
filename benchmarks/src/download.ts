// Measures the download of a large file into a file: its duration, and the rise of memory.
import { rmSync, statSync } from "node:fs"
import type { Connect } from "./connect.ts"
import type { Workplace } from "./programs.ts"
import { inTurn, quantile, type Rounds } from "./stats.ts"
import { itemId, small, vaultId } from "./world.ts"

const program = `${import.meta.dirname}/../programs/download.mjs`

const clients = ["bare fetch", "@1password/connect", "opconnect"]

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
  const downloads: Array<Download> = []
  for (const state of ["fresh", "warm"] as const) {
    const above = new Map<string, Array<number>>(clients.map((client) => [client, []]))
    const seconds = await inTurn(clients, runs, 0, (client) => {
      const measured = run(client, state)
      above.get(client)?.push(measured.above)
      return measured.seconds
    })
    const median = (rounds: Rounds, client: string) => quantile(rounds.get(client) ?? [], 0.5)
    for (const client of clients) {
      downloads.push({ client, state, size, above: median(above, client), seconds: median(seconds, client) })
    }
  }
  return downloads
}
