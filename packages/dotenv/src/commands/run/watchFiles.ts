import { type Stats, statSync, unwatchFile, watchFile } from "node:fs"

/** Milliseconds between two looks at a file. Polling sees files appear, and works on network and container mounts. */
const interval = 200

/** Milliseconds without a change after which a burst of writes has ended. */
const quiet = 300

/** Can the file be read again? A pipe has one reader, once. */
export const isRereadable = (file: string): boolean => {
  const status = statSync(file, { throwIfNoEntry: false })
  return status === undefined || status.isFile()
}

/** Calls back once for each burst of changes of the files, also when one appears or is removed. Returns how to stop. */
export const watchFiles = (
  files: ReadonlyArray<string>,
  changed: (files: ReadonlyArray<string>) => void,
  signal: AbortSignal
): void => {
  const touched = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const report = () => {
    const all = [...touched]
    touched.clear()
    changed(all)
  }
  const stops = files.map((file) => {
    const listener = (current: Stats, previous: Stats) => {
      // Node reports a file that does not exist once, as if it had changed.
      if (current.nlink === 0 && previous.nlink === 0) return
      touched.add(file)
      clearTimeout(timer)
      timer = setTimeout(report, quiet)
    }
    watchFile(file, { interval, persistent: false }, listener)
    return () => unwatchFile(file, listener)
  })
  signal.addEventListener(
    "abort",
    () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    },
    { once: true }
  )
}
