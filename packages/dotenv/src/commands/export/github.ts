import { randomUUID } from "node:crypto"
import * as Result from "effect/Result"
import type { ExportedVariable, Written } from "./formats.ts"

/** How the runner reads the data of a workflow command. */
const commandData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")

/** The workflow commands that mask each line of each value in the log of the job. */
export const maskCommands = (values: Iterable<string>): string =>
  [...new Set(Array.from(values, (value) => value.split(/\r\n|\r|\n/)).flat())]
    .filter((line) => line.trim() !== "")
    .map((line) => `::add-mask::${commandData(line)}\n`)
    .join("")

/** Names that the runner refuses to take from a file. */
const isReserved = (key: string) => /^(?:GITHUB_|RUNNER_)/i.test(key) || key.toUpperCase() === "NODE_OPTIONS"

/** A delimiter that no value can hold, because nobody can guess it. */
const delimiter = () => `opconnect_${randomUUID()}`

/** The text to append to the file that `GITHUB_ENV` or `GITHUB_OUTPUT` names. */
export const githubFile = (variables: ReadonlyArray<ExportedVariable>, file: "env" | "output"): Written => {
  const refused = variables.flatMap(({ key }) => {
    if (!/^[\w-]+$/.test(key)) return [{ key, reason: "the name may only hold letters, digits, - and _" }]
    if (file === "env" && isReserved(key)) {
      return [{ key, reason: "the runner does not take GITHUB_*, RUNNER_* and NODE_OPTIONS from a step" }]
    }
    return []
  })
  if (refused.length > 0) return Result.fail(refused)
  return Result.succeed(
    variables
      .map(({ key, value }) => {
        const end = delimiter()
        return `${key}<<${end}\n${value}\n${end}\n`
      })
      .join("")
  )
}
