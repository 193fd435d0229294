import type { FileHandle } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as ConnectError from "../contract/ConnectError.ts"
import type { Endpoints } from "./endpoints.ts"

// Loaded when a file is written, so that the client also runs where there is no file system.
const fileSystem = Effect.promise(() => import("../files/files.ts"))

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

  /** Nobody ever sees half a file: it takes its place when it is complete. */
  const download = Effect.fnUntraced(function* (vaultId: string, itemId: string, fileId: string, path: string) {
    const { codeOf, createPartial } = yield* fileSystem
    const attempt = <A>(work: () => Promise<A>) =>
      Effect.tryPromise({
        try: work,
        catch: (cause) => new ConnectError.DownloadFailed({ path, reason: codeOf(cause) })
      })
    const { commit, discard, handle } = yield* attempt(() => createPartial(path))
    yield* Stream.runForEachArray(files.content(vaultId, itemId, fileId), (chunks) =>
      attempt(() => writeAll(handle, chunks))
    ).pipe(
      Effect.andThen(attempt(commit)),
      Effect.onError(() => Effect.promise(discard))
    )
  })

  return { text, download }
}
