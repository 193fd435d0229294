import { codeOf, readTrustedFile, writeFile } from "../files/files.ts"

/** The bytes of a file that nobody else could have written, or the system's code for the failure. */
export const read = (path: string): Promise<{ readonly bytes: Uint8Array } | { readonly code: string }> =>
  readTrustedFile(path).then(
    (bytes) => ({ bytes }),
    (cause: unknown) => ({ code: codeOf(cause) })
  )

/** Replaces the file; gives the system's code if that fails. */
export const replace = (path: string, bytes: Uint8Array): Promise<string | undefined> =>
  writeFile(path, bytes).then(() => undefined, codeOf)
