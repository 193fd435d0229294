import type { Stats } from "node:fs"
import { stat } from "node:fs/promises"
import { statusOf } from "../../env-file/bytes.ts"

/** Milliseconds between two looks at a file. Polling sees files appear, and works on network and container mounts. */
const interval = 200

/** Can the file be read again? A pipe has one reader, once. */
export const isRereadable = (file: string): boolean => {
  const status = statusOf(file)
  return status === undefined || status.isFile()
}

/** Differs after each write, and after another file has taken the name. */
const versionOf = (status: Stats | undefined) =>
  status === undefined ? "" : [status.ino, status.size, status.mtimeMs, status.ctimeMs].join()

/**
 * Calls back once for each burst of changes of the files, also when one appears or is removed. A change since `readAt`,
 * milliseconds since the epoch, counts although it came before the first look. Stops when the signal is aborted.
 */
export const watchFiles = (
  files: ReadonlyArray<string>,
  readAt: number,
  changed: (files: ReadonlyArray<string>) => void,
  signal: AbortSignal
): void => {
  const versions = new Map<string, string>()
  const touched = new Set<string>()
  const isChanged = async (file: string) => {
    const status = await stat(file).catch(() => undefined)
    const [before, version] = [versions.get(file), versionOf(status)]
    versions.set(file, version)
    return before === undefined ? status !== undefined && status.ctimeMs > readAt : before !== version
  }
  const look = async () => {
    const looks = await Promise.all(files.map(isChanged))
    if (signal.aborted) return
    const fresh = files.filter((_, index) => looks[index])
    for (const file of fresh) touched.add(file)
    // A look without a change ends a burst.
    if (fresh.length === 0 && touched.size > 0) {
      const all = [...touched]
      touched.clear()
      changed(all)
    }
    setTimeout(look, interval).unref()
  }
  void look()
}
