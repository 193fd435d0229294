import type { Replacement } from "./packageScript.ts"

const blanks = /[\s\uFEFF]+/y
const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const shebang = /#![^\n]*/y
const directive = /(["'])use \w+\1[^\S\n]*;?/y
const endOfStatement = /[^\S\n]*(?:;|(?=\r?\n|$|\/\/|\/\*))/.source
const plainImport = new RegExp(`(import\\s*)(["'])([^"'\\\\\\n]*)\\2${endOfStatement}`, "y")
const plainRequire = new RegExp(`(require\\(\\s*)(["'])([^"'\\\\\\n]*)\\2\\s*\\)${endOfStatement}`, "y")
const importFrom = /import\s+[\w$*{][^"'`;()=]*?from\s*(["'])[^"'\\\n]*\1[^\S\n]*(?:;|(?=\r?\n|$))/y
const requireAs = /(?:const|let|var)\s+[\w$]+\s*=\s*require\(\s*(["'])[^"'\\\n]*\1\s*\)[^\S\n]*(?:;|(?=\r?\n|$))/y

const skipped = [blanks, comment, directive, importFrom, requireAs]

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * The imports of `dotenv/config` among the statements that a module starts with. Only there it is certain, without a parser,
 * that a text is an import and no part of a string, a template or a comment.
 */
export const dotenvImports = (text: string): ReadonlyArray<Replacement> => {
  const found: Array<Replacement> = []
  let at = matchAt(shebang, text, 0)?.[0].length ?? 0
  while (at < text.length) {
    const statement = matchAt(plainImport, text, at) ?? matchAt(plainRequire, text, at)
    if (statement !== null) {
      const [, before = "", , name = ""] = statement
      if (name === "dotenv/config") {
        found.push({ start: at + before.length + 1, before: name, after: "@opconnect/dotenv/config" })
      }
    }
    const passed = statement ?? skipped.map((pattern) => matchAt(pattern, text, at)).find((match) => match !== null)
    if (passed === undefined) break
    at += passed[0].length
  }
  return found
}
