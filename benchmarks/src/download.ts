// A large file, from the server into a file: how fast, and how far memory rises above where it stood.
import { rmSync, statSync } from "node:fs"
import type { Connect } from "./connect.ts"
import type { Workplace } from "./programs.ts"
import { itemId, small, vaultId } from "./world.ts"

const program = `${import.meta.dirname}/../programs/download.mjs`

export interface Download {
  readonly client: string
  /** Whether the process has just begun, or has done other work before. */
  readonly state: "fresh" | "warm"
  readonly size: number
  /** Bytes of resident memory at its peak, less those before the download. */
  readonly above: number
  readonly seconds: number
}

export const download = async (
  connect: Connect,
  workplace: Workplace,
  size: number
): Promise<ReadonlyArray<Download>> => {
  await connect.become({ world: small, latency: 0, fileSize: size })
  const target = workplace.file("download")
  return ["bare fetch", "@1password/connect", "opconnect"].flatMap((client) =>
    (["fresh", "warm"] as const).map((state) => {
      const args = [program, client, vaultId(0), itemId({ vault: 0, item: 0 }), target, state]
      const told: Pick<Download, "above" | "seconds"> = JSON.parse(workplace.run(args))
      const written = statSync(target).size
      if (written !== size) throw new Error(`${client} wrote ${written} of ${size} bytes`)
      rmSync(target)
      return { client, state, size, ...told }
    })
  )
}
