import { randomBytes } from "node:crypto"
import { open, readFile, rename, rm } from "node:fs/promises"

const codeOf = (cause: unknown) => (cause instanceof Error && "code" in cause ? String(cause.code) : "unknown reason")

/** The bytes of a file, or the system's code for why they can't be had. */
export const read = (path: string): Promise<{ readonly bytes: Uint8Array } | { readonly code: string }> =>
  readFile(path).then(
    (bytes) => ({ bytes }),
    (cause: unknown) => ({ code: codeOf(cause) })
  )

/**
 * Puts a file in the place of another at once, readable by its owner only; gives the system's code if it can't. Written
 * beside it first, and to the disk before it takes the place: a crash leaves the one or the other, whole.
 */
export const replace = async (path: string, bytes: Uint8Array): Promise<string | undefined> => {
  const partial = `${path}.${randomBytes(6).toString("hex")}.partial`
  try {
    const file = await open(partial, "wx", 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, path)
    return undefined
  } catch (cause) {
    await rm(partial, { force: true }).catch(() => undefined)
    return codeOf(cause)
  }
}
