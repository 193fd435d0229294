import type { FileHandle } from "node:fs/promises"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import * as Stream from "effect/Stream"
import * as ConnectError from "../contract/ConnectError.ts"
import { downloadOptions } from "../contract/callOptionTable.ts"
import { validateOptions } from "../contract/checkOptions.ts"
import type { Settings } from "../contract/settings.ts"
import type { PartialFile } from "../files/files.ts"
import { now } from "../time/monotonic.ts"
import type { Endpoints } from "./endpoints.ts"
import type { ContentOptions, DownloadOptions } from "./service.ts"

// Loaded when a file is written, so that the client also runs where there is no file system.
const fileSystem = Effect.promise(() => import("../files/files.ts"))

/** Number of bytes after which a sync to the disk starts in the background, so that less is left to sync at the end. */
const syncBytes = 32 * 1024 * 1024

/** The system may write less than requested, and does when a disk is nearly full. */
const writeAll = async (file: FileHandle, chunks: ReadonlyArray<Uint8Array>, position: number) => {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const { bytesWritten } = await file.writev(chunks, position)
  if (bytesWritten === size) return size
  const rest = Buffer.concat(chunks).subarray(bytesWritten)
  for (let at = 0; at < rest.length; ) {
    const { bytesWritten: more } = await file.write(rest, at, rest.length - at, position + bytesWritten + at)
    at += more
  }
  return size
}

/** The content of a file as text: a byte order mark is a part of the file. */
const exactTextOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)

/** The contents of files, beyond a stream of bytes. */
export const make = <Secret>(
  { files }: Endpoints<Secret>,
  { initialBackoff, maxBackoff, retries = Number.POSITIVE_INFINITY, totalTimeout }: Settings
) => {
  const text = (vaultId: string, itemId: string, fileId: string, options?: ContentOptions) =>
    Effect.map(files.bytes(vaultId, itemId, fileId, options), exactTextOf)

  /**
   * Readers never see a partial file: the target is replaced when the download is complete. An interrupted download
   * continues at its last byte, or from the start if the server does not support ranges.
   */
  const download = Effect.fnUntraced(function* (
    vaultId: string,
    itemId: string,
    fileId: string,
    path: string,
    options?: DownloadOptions
  ) {
    const { timeout } = yield* validateOptions(downloadOptions, options)
    const size =
      options?.size ?? (yield* Effect.mapError(files.get(vaultId, itemId, fileId), asContentError)).size ?? undefined
    const { codeOf, createPartial } = yield* fileSystem
    const attempt = <A>(work: () => Promise<A>) =>
      Effect.tryPromise({
        try: work,
        catch: (cause) => new ConnectError.DownloadFailed({ path, reason: codeOf(cause) })
      })

    const write = ({ commit, handle, startSync }: PartialFile) => {
      let written = 0
      let synced = 0
      let furthest = 0
      const startOver = Effect.suspend(() => {
        written = 0
        synced = 0
        return attempt(() => handle.truncate(0))
      })
      const readOn = Effect.gen(function* () {
        const opened = yield* files.open(vaultId, itemId, fileId, written)
        if (opened.start < written) yield* startOver
        yield* Stream.runForEachArray(opened.body, (chunks) =>
          Effect.map(
            attempt(() => writeAll(handle, chunks, written)),
            (count) => {
              written += count
              if (written - synced < syncBytes) return
              synced = written
              startSync()
            }
          )
        )
        if (size !== undefined && size !== written) {
          const wrong = files.wrongSize(vaultId, itemId, fileId, written, size)
          // A longer body belongs to another file.
          if (written > size) yield* startOver
          return yield* wrong
        }
      })
      const whole = Effect.gen(function* () {
        let failures = 0
        let progressAt = yield* now
        while (true) {
          const result = yield* Effect.result(readOn)
          if (result._tag === "Success") return
          const error = result.failure
          // A slow body would be slow again.
          const isFinal = error._tag === "DownloadFailed" || error._tag === "ResponseTimeout"
          // The server, or a proxy, does not know how to continue where the content was cut.
          const cannotContinue =
            written > 0 && error._tag === "UnexpectedResponse" && (error.problem === "foreign" || error.status === 416)
          if (isFinal || !(cannotContinue || ConnectError.isTransient(error))) return yield* error
          const at = yield* now
          if (written > furthest) {
            furthest = written
            progressAt = at
            failures = 0
          }
          if (cannotContinue) yield* startOver
          failures++
          const backoff = Math.min(maxBackoff, initialBackoff * 2 ** (failures - 1)) * (yield* Random.next)
          if (failures > retries || at + backoff - progressAt >= totalTimeout) return yield* error
          yield* Effect.sleep(backoff)
        }
      })
      return Effect.andThen(
        timeout === undefined
          ? whole
          : Effect.timeoutOrElse(whole, {
              duration: timeout,
              orElse: () => Effect.fail(files.downloadTimedOut(vaultId, itemId, fileId, timeout))
            }),
        attempt(commit)
      )
    }
    yield* Effect.acquireUseRelease(
      attempt(() => createPartial(path)),
      write,
      ({ discard }, exit) => (Exit.isSuccess(exit) ? Effect.void : Effect.promise(discard))
    )
  })

  return { text, download }
}

/** The size was requested without the content, so 413 does not occur. */
const asContentError = (
  error: ConnectError.ErrorOf<"files", "get">
): Exclude<ConnectError.ErrorOf<"files", "get">, ConnectError.FileTooLarge> | ConnectError.UnexpectedResponse =>
  error._tag === "FileTooLarge"
    ? new ConnectError.UnexpectedResponse({
        ...error,
        problem: "foreign",
        reason: "the request did not ask for the content of a file"
      })
    : error
