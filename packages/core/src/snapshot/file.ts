import { codeOf, readSetting, readTrustedFile, writeFile } from "../files/files.ts"
import { reasonOf } from "../files/reason.ts"

type Bytes = { readonly bytes: Uint8Array } | { readonly code: string; readonly reason: string }

const orCode = (read: Promise<Uint8Array>): Promise<Bytes> =>
  read.then(
    (bytes) => ({ bytes }),
    (cause: unknown) => ({ code: codeOf(cause), reason: reasonOf(cause) })
  )

/** The bytes of a file that nobody else could have written, or the code of the failure. */
export const read = (path: string): Promise<Bytes> => orCode(readTrustedFile(path))

/** The bytes of a key file, which may be a link, as Kubernetes mounts secrets. */
export const readKey = (path: string): Promise<Bytes> => orCode(readSetting(path))

/** Replaces the file. Returns the reason if that fails. */
export const replace = (path: string, bytes: Uint8Array): Promise<string | undefined> =>
  writeFile(path, bytes).then(() => undefined, reasonOf)
