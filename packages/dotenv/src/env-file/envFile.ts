import { readFileSync } from "node:fs"
import { isAbsolute, relative } from "node:path"
import dotenv from "dotenv"
import * as Result from "effect/Result"
import type { Issue, ReadOptions, Source } from "../model/types.ts"

type Parser = NonNullable<ReadOptions["parser"]>

/** A variable as a file defines it, its value not yet resolved. */
export interface Definition {
  readonly key: string
  readonly text: string
  readonly source: Source
}

const definitionStart = /^([^\S\n]*(?:export[^\S\n]+)?)([\w.-]+)(?=\s*=|:\s)/gm

/** As dotenv does it: line ends first, so that a line is a line on every system. */
const normalized = (text: string) => text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")

/** Word characters that the text does not hold. */
const absentFrom = (text: string) => {
  let tag = "L"
  while (text.includes(tag)) tag += "L"
  return tag
}

/**
 * Every definition by dotenv's grammar; of several of one key the last one counts. dotenv's parser tells no lines and
 * drops what is defined again, so it is given the text with every key that could start a definition marked with its line:
 * what comes back marked was one, and marks inside a value are taken out of it.
 */
export const parse = (text: string, file?: string): ReadonlyArray<Definition> => {
  const normal = normalized(text)
  const tag = absentFrom(normal)
  let line = 1
  let seen = 0
  const marked = normal.replace(definitionStart, (_, before: string, key: string, at: number) => {
    for (; seen < at; seen++) if (normal[seen] === "\n") line++
    return `${before}${tag}${line}.${key}`
  })
  const marks = new RegExp(`${tag}\\d+\\.`, "g")
  return Object.entries(dotenv.parse(marked)).flatMap(([name, value]) => {
    const dot = name.indexOf(".")
    const key = name.slice(dot + 1)
    // No object that dotenv gives can have this key.
    return key === "__proto__"
      ? []
      : [{ key, text: value.replace(marks, ""), source: { file, line: Number(name.slice(tag.length, dot)) } }]
  })
}

/** A path as the person at this terminal would write it. */
export const display = (path: string) => {
  const short = relative(process.cwd(), path)
  return short === "" || short.startsWith("..") || isAbsolute(short) ? path : short
}

const reasons: Record<string, readonly [code: string, reason: string, hint: string]> = {
  ENOENT: ["FileNotFound", "does not exist", "Correct the path, or create the file."],
  EISDIR: ["FileUnreadable", "is a directory", "Name a file in it."],
  EACCES: ["FileUnreadable", "may not be read by this user", "Change its permissions."]
}

/** Text in another encoding, or no text at all: read as it is, every line of it would be passed over. */
const isText = (text: string) => !/[\0\uFFFD]/.test(text)

/**
 * Lines that say `op://` and define nothing, such as `KEY op://...`: a person meant to define something there. Whether a
 * line is part of a definition is again asked of dotenv's parser: each is marked, and the marks that it gives back were in
 * a value.
 */
const strayLines = (text: string): ReadonlyArray<number> => {
  const lines = text.split("\n")
  // No text has this character.
  const mark = (index: number) => `\0${index + 1}\0`
  const definitions = parse(lines.map((line, index) => line.replaceAll("op://", `${mark(index)}op://`)).join("\n"))
  const starts = new Set(definitions.map(({ source }) => source.line))
  const values = definitions.map((definition) => definition.text).join()
  const inValue = new Set([...values.matchAll(/\0(\d+)\0/g)].map(([, line]) => Number(line)))
  return lines.flatMap((line, index) => {
    const number = index + 1
    if (!line.includes("op://") || /^\s*#/.test(line) || starts.has(number) || inValue.has(number)) return []
    return [number]
  })
}

const notText = (file: string): Issue => ({
  code: "FileUnreadable",
  message: `The environment file ${file} is not text in the expected encoding.`,
  hint: "Save it as UTF-8, or name its encoding (DOTENV_ENCODING, encoding).",
  locations: []
})

const stray = (file: string, line: number): Issue => ({
  code: "NotADefinition",
  message: `${file}:${line} holds a reference and defines no variable.`,
  hint: "Write it as KEY=op://..., or begin the line with # to make it a comment.",
  locations: []
})

/** What a file defines, and what is wrong with it. */
export interface EnvFile {
  readonly definitions: ReadonlyArray<Definition>
  readonly issues: ReadonlyArray<Issue>
}

const unreadable = (problem: Issue): EnvFile => ({ definitions: [], issues: [problem] })

/** The system ends a value there: the program would get half of it. */
export const holdsNul = (key: string, source: Source, reference: string | undefined): Issue => ({
  code: "ValueUnusable",
  message: "The value holds a NUL character, which no environment variable can.",
  hint: "Store it in another form, such as base64.",
  locations: [{ key, source, reference }]
})

const isScalar = (value: unknown) => ["string", "number", "boolean"].includes(typeof value)

/** What another parser makes of a file, without lines: some make nothing of an empty one. It may throw what it likes. */
const foreign = (bytes: Buffer, file: string, parser: Parser): EnvFile => {
  const source = { file, line: undefined }
  const all = Object.entries(parser(bytes) ?? {})
    .filter(([, value]) => isScalar(value))
    .map(([key, value]) => ({ key, text: String(value), source }))
  return {
    definitions: all.filter(({ text }) => !text.includes("\0")),
    issues: all.filter(({ text }) => text.includes("\0")).map(({ key }) => holdsNul(key, source, undefined))
  }
}

const own = (bytes: Buffer, file: string, encoding: BufferEncoding): EnvFile => {
  const text = bytes.toString(encoding)
  if (!isText(text)) return unreadable(notText(file))
  return {
    definitions: parse(text, file),
    issues: strayLines(normalized(text)).map((line) => stray(file, line))
  }
}

const bytesOf = (path: string, file: string): Result.Result<Buffer, Issue> => {
  try {
    return Result.succeed(readFileSync(path))
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown"
    const [problem, reason, hint] = reasons[code] ?? [
      "FileUnreadable",
      `could not be read (${code})`,
      "Correct the path, or create the file."
    ]
    return Result.fail({ code: problem, message: `The environment file ${file} ${reason}.`, hint, locations: [] })
  }
}

export const read = (path: string, encoding: BufferEncoding, parser?: Parser): EnvFile => {
  const file = display(path)
  return Result.match(bytesOf(path, file), {
    onFailure: unreadable,
    onSuccess: (bytes) => (parser === undefined ? own(bytes, file, encoding) : foreign(bytes, file, parser))
  })
}
