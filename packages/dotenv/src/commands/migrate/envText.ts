import * as Result from "effect/Result"
import { display, readBytes, readingFile, statusOf } from "../../env-file/bytes.ts"
import { envFile } from "../../env-file/envFile.ts"
import { type Definition, parse } from "../../env-file/parse.ts"
import { type Environment, gatherFiles } from "../../environment/gather.ts"
import { EnvError } from "../../model/EnvError.ts"
import { withProgress } from "../../progress/progress.ts"
import { CommandError } from "../../terminal/failure.ts"
import { type WrittenValue, writtenValues } from "./rewrite.ts"

/** An env file to rewrite. It is read once. */
export interface EnvText {
  readonly text: string
  readonly mode: number
  readonly definitions: ReadonlyArray<Definition>
  readonly written: ReadonlyMap<string, WrittenValue>
  /** The environment that the file makes, with the settings of the server in it. */
  readonly environment: Environment
}

/** Well-formed UTF-8, byte by byte (RFC 3629). */
const wellFormed =
  /((?:[^\x80-\xff]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})+)/

const escapeBase = 0xdc00

/**
 * Text of bytes, from which {@link toBytes} makes the same bytes: a byte that is not UTF-8, as comments of other encodings
 * have, is half of a surrogate pair.
 */
export const toText = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .split(wellFormed)
    .map((piece, index) =>
      index % 2 === 1
        ? Buffer.from(piece, "latin1").toString()
        : piece.replace(/[\x80-\xff]/g, (byte) => String.fromCharCode(escapeBase + byte.charCodeAt(0)))
    )
    .join("")

/** The bytes of a text that {@link toText} made, or that has been changed since. */
export const toBytes = (text: string): Buffer =>
  Buffer.concat(
    text
      .split(/((?<![\ud800-\udbff])[\udc80-\udcff]+)/)
      .map((piece, index) =>
        index % 2 === 1
          ? Buffer.from(Array.from({ length: piece.length }, (_, at) => piece.charCodeAt(at) - escapeBase))
          : Buffer.from(piece)
      )
  )

/** A pipe cannot be rewritten, and must not be waited for. */
const modeOf = (file: string): number => {
  const status = statusOf(file)
  if (status !== undefined && !status.isFile() && !status.isDirectory())
    throw new CommandError(`${file} is not a regular file, so it cannot be rewritten.`)
  return (status?.mode ?? 0) & 0o777
}

export const readText = async (file: string): Promise<EnvText> => {
  const mode = modeOf(file)
  const bytes = await withProgress(readingFile(file), () => readBytes(file))
  const read = envFile(file, bytes, "utf8")
  if (Result.isFailure(bytes) || read.issues.length > 0) throw new EnvError(read.issues)
  const text = toText(bytes.success)
  const definitions = parse(text, display(file))
  return {
    text,
    mode,
    definitions,
    written: writtenValues(text, definitions),
    environment: gatherFiles({ path: file }, [read])
  }
}
