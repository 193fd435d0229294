/**
 * Reads files synchronously. A start without references loads this module, and none of what `files` imports.
 *
 * @since 0.1.0
 * @stability internal
 */
import { closeSync, openSync, readSync } from "node:fs"

const chunkBytes = 64 << 10

/**
 * Reads a file of any kind synchronously. Waits for the writer of a pipe. Fails with `EFBIG` if there are more than
 * `maxBytes`: a device such as `/dev/zero` has no end, and would fill the memory.
 *
 * @category files
 * @since 0.1.0
 * @stability internal
 */
export const readBytesSync = (path: string | URL, maxBytes: number): Buffer => {
  const file = openSync(path, "r")
  const chunks: Array<Buffer> = []
  try {
    for (let total = 0, size = 1; size > 0; total += size) {
      if (total > maxBytes) throw Object.assign(new Error(`more than ${maxBytes} bytes`), { code: "EFBIG" })
      const chunk = Buffer.alloc(chunkBytes)
      size = readSync(file, chunk)
      chunks.push(chunk.subarray(0, size))
    }
  } finally {
    closeSync(file)
  }
  return Buffer.concat(chunks)
}
