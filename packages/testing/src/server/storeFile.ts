import { codeOf, readDataSync, reasonOf, writeFileSync } from "@opconnect/core/files"
import type { Seed } from "../model/Seed.ts"
import { encode } from "../seed/full.ts"
import type { Store } from "../store/model.ts"

/** The content of the file; `undefined` if there is none. */
export const load = (path: string): Seed | undefined => {
  let text: string
  try {
    text = readDataSync(path).toString()
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return undefined
    throw new Error(`cannot read the store ${path}: ${reasonOf(cause)}`, { cause })
  }
  try {
    return JSON.parse(text)
  } catch {
    // No cause, because the parser's message quotes the text, which contains secrets.
    throw new Error(`the store ${path} is not JSON: delete it to start with an empty store`)
  }
}

/** Replaces the file atomically: readers see either the new or the previous state. */
export const save = (path: string, store: Store): void => {
  try {
    writeFileSync(path, `${JSON.stringify(encode(store), null, 2)}\n`)
  } catch (cause) {
    throw new Error(`cannot write the store ${path}: ${reasonOf(cause)}`, { cause })
  }
}
