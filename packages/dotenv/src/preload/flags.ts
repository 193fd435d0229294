import { realpathSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath } from "node:url"

const entry = "@opconnect/dotenv/config"

const realPath = (path: string) => {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Modules that flags of Node import before the program: `--import x` and `--import=x`. */
const imports = (words: ReadonlyArray<string>): ReadonlyArray<string> =>
  words.flatMap((word, index) => {
    if (word.startsWith("--import=")) return [word.slice("--import=".length)]
    return word === "--import" ? [words[index + 1] ?? ""] : []
  })

/** The words of NODE_OPTIONS, which may be in double quotes. */
const words = (text: string): ReadonlyArray<string> =>
  Array.from(text.matchAll(/"((?:[^"\\]|\\.)*)"|\S+/g), ([whole, quoted]) => quoted ?? whole)

/**
 * Whether Node imports this module before the program, and waits for it: `node --import @opconnect/dotenv/config`. If
 * the program itself imports a module, its other imports do not wait for that module.
 */
export const isImportedFirst = (
  url: string,
  flags: ReadonlyArray<string> = process.execArgv,
  nodeOptions = process.env.NODE_OPTIONS ?? ""
): boolean => {
  const self = realPath(fileURLToPath(url))
  return imports([...flags, ...words(nodeOptions)]).some(
    (module) =>
      module === entry ||
      module === url ||
      (self !== undefined && realPath(module.startsWith("file:") ? fileURLToPath(module) : resolve(module)) === self)
  )
}
