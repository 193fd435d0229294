import { reasonOf, writeNamedFileSync } from "@opconnect/core/files"
import { start } from "../record/proxy.ts"
import * as Recording from "../record/recording.ts"
import { serverUrl } from "./flags.ts"

export interface RecordFlags {
  readonly upstream: string
  readonly out: string
  readonly names: "keep" | "hash"
  readonly ids: "keep" | "map"
  readonly port: number
  readonly host: string
}

/** Records until stopped. The file is complete after every response. */
export const record = async ({ host, ids, names, out, port, upstream }: RecordFlags): Promise<void> => {
  const server = serverUrl(upstream)
  const recording = Recording.make({ ids, names })
  const save = () => {
    try {
      writeNamedFileSync(out, `${JSON.stringify(recording.seed(), null, 2)}\n`)
    } catch (cause) {
      throw new Error(`cannot write ${out}: ${reasonOf(cause)}`, { cause })
    }
  }
  save()
  const proxy = await start(server, recording, { host, port, onResponse: save })
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void proxy.close())
  process.stdout.write(`export OP_CONNECT_HOST=${proxy.url}\n`)
  process.stderr.write(
    `fake-connect: recording on ${proxy.url} into ${out}, stop with Ctrl+C; clients keep their token of the server\n`
  )
}
