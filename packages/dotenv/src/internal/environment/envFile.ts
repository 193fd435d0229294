import { readFileSync } from "node:fs"
import { isAbsolute, relative } from "node:path"
import { fileURLToPath } from "node:url"
import dotenv from "dotenv"
import type { Problem, Source } from "../../types.ts"

/** A variable as a file defines it, its value not yet resolved. */
export interface Definition {
  readonly key: string
  readonly text: string
  readonly source: Source
}

const definitionStart = /^([^\S\n]*(?:export[^\S\n]+)?)([\w.-]+)(?=\s*=|:\s)/gm

/**
 * The line of each definition. dotenv's parser tells none, so it is given the same text with every key that could start
 * a definition marked with its line: what comes back marked was one, and what was inside a quoted value does not.
 */
const linesOf = (text: string): ReadonlyMap<string, number> => {
  let line = 1
  let seen = 0
  const marked = text.replace(definitionStart, (_, before: string, key: string, at: number) => {
    for (; seen < at; seen++) if (text[seen] === "\n") line++
    return `${before}${line}.${key}`
  })
  const lines = new Map<string, number>()
  for (const name of Object.keys(dotenv.parse(marked))) {
    const dot = name.indexOf(".")
    lines.set(name.slice(dot + 1), Number(name.slice(0, dot)))
  }
  return lines
}

/** dotenv's grammar; the last definition of a key in a file is the one that counts. */
export const parse = (text: string, file?: string): ReadonlyArray<Definition> => {
  // As dotenv does it: line ends first, so that a line is a line on every system.
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  const lines = linesOf(normal)
  return Object.entries(dotenv.parse(normal)).map(([key, value]) => ({
    key,
    text: value,
    source: { file, line: lines.get(key) }
  }))
}

/** A path as the person at this terminal would write it. */
const display = (path: string) => {
  const short = relative(process.cwd(), path)
  return short === "" || short.startsWith("..") || isAbsolute(short) ? path : short
}

const reasons: Record<string, readonly [code: string, reason: string]> = {
  ENOENT: ["FileNotFound", "does not exist"],
  EISDIR: ["FileUnreadable", "is a directory"],
  EACCES: ["FileUnreadable", "may not be read by this user"]
}

/** The definitions in a file, or why it can't be read. */
export const read = (path: string | URL, encoding: BufferEncoding): ReadonlyArray<Definition> | Problem => {
  const name = path instanceof URL ? fileURLToPath(path) : path
  try {
    return parse(readFileSync(name, { encoding }), display(name))
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
    const [problem, reason] = reasons[code] ?? ["FileUnreadable", `could not be read (${code})`]
    return {
      code: problem,
      message: `The environment file ${display(name)} ${reason}.`,
      hint: "Correct the path, or create the file.",
      occurrences: []
    }
  }
}
