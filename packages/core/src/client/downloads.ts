import type { FileHandle } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Stream from "effect/Stream"
import * as ConnectError from "../contract/ConnectError.ts"
import type { Endpoints } from "./endpoints.ts"

// Loaded when a file is written, so that the client also runs where there is no file system.
const fileSystem = Effect.promise(() => import("node:fs/promises"))

const reasonOf = (cause: unknown) => (cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason")

/** The system may take less than it is given, and does when a disk is nearly full. */
const writeAll = async (file: FileHandle, chunks: ReadonlyArray<Uint8Array>) => {
  const { bytesWritten } = await file.writev(chunks)
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  if (bytesWritten < size) await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten))
}

/** The contents of files, beyond a stream of bytes. */
export const make = ({ files }: Endpoints) => {
  const text = (vaultId: string, itemId: string, fileId: string) =>
    Effect.map(files.bytes(vaultId, itemId, fileId), (bytes) => new TextDecoder().decode(bytes))

  /** Beside the target first, then in its place: nobody ever sees half a file. */
  const download = Effect.fnUntraced(function* (vaultId: string, itemId: string, fileId: string, path: string) {
    const { open, rename, rm } = yield* fileSystem
    const attempt = <A>(work: () => Promise<A>) =>
      Effect.tryPromise({
        try: work,
        catch: (cause) => new ConnectError.DownloadFailed({ path, reason: reasonOf(cause) })
      })
    const partial = `${path}.${(yield* Random.next).toString(36).slice(2)}.partial`
    // For its owner only, as it is a secret; and never into a file or through a link that somebody has laid there.
    const file = yield* attempt(() => open(partial, "wx", 0o600))
    yield* Stream.runForEachArray(files.content(vaultId, itemId, fileId), (chunks) =>
      attempt(() => writeAll(file, chunks))
    ).pipe(
      Effect.ensuring(Effect.promise(() => file.close().catch(() => undefined))),
      Effect.andThen(attempt(() => rename(partial, path))),
      Effect.onError(() => Effect.promise(() => rm(partial, { force: true }).catch(() => undefined)))
    )
  })

  return { text, download }
}
