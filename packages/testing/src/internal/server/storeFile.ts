import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import type { Seed } from "../../Seed.ts"
import { encode } from "../store/full.ts"
import type { Store } from "../store/store.ts"

const codeOf = (cause: unknown) => (cause as NodeJS.ErrnoException).code

/** What the file holds; nothing where there is no file. */
export const load = (path: string): Seed | undefined => {
  let text: string
  try {
    text = readFileSync(path, "utf8")
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined
    throw new Error(`cannot read the store ${path}: ${codeOf(cause)}`, { cause })
  }
  try {
    return JSON.parse(text)
  } catch {
    // No cause: the parser's words quote the text, and the text holds secrets.
    throw new Error(`the store ${path} is not JSON: delete it to begin anew`)
  }
}

/** Whoever reads the file, whenever, finds a whole state in it: the last one, or the one before. */
export const save = (path: string, store: Store): void => {
  const next = `${path}.${process.pid}.next`
  try {
    const file = openSync(next, "w", 0o600)
    try {
      writeFileSync(file, `${JSON.stringify(encode(store), null, 2)}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(next, path)
  } catch (cause) {
    rmSync(next, { force: true })
    throw new Error(`cannot write the store ${path}: ${codeOf(cause)}`, { cause })
  }
}
