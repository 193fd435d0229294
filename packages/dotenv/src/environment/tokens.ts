import { readFileSync, statSync } from "node:fs"
import type { Environment } from "./gather.ts"

/** Bytes. No token is larger. */
const maxTokenSize = 65_536

const tokenIn = (file: string): ReadonlyArray<string> => {
  try {
    const status = statSync(file)
    // A pipe can be read once, and the client reads it.
    if (!status.isFile() || status.size > maxTokenSize) return []
    return [readFileSync(file, "utf8").trim()]
  } catch {
    // The client reports a file that can't be read.
    return []
  }
}

/** The tokens that are set, or that a file names or contains: those of the moment, as a token file may change. */
export const tokensOf = ({ definitions }: Pick<Environment, "definitions">): ReadonlyArray<string> => {
  const given = (name: string) => [
    process.env[name] ?? "",
    ...definitions.filter(({ key }) => key === name).map(({ text }) => text)
  ]
  const files = given("OP_CONNECT_TOKEN_FILE").filter((file) => file !== "")
  return [...given("OP_CONNECT_TOKEN"), ...files.flatMap(tokenIn)].filter((token) => token !== "")
}
