// Writes for the runner of GitHub Actions: workflow commands on stdout, and the files that it provides to each step.
import { randomUUID } from "node:crypto"
import { closeSync, fstatSync, ftruncateSync, openSync, writeFileSync } from "node:fs"
import * as Result from "effect/Result"
import type { Written } from "./formats.ts"
import type { ExportedVariable } from "./variables.ts"

/** How the runner reads the data of a workflow command. */
const commandData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")

/** How the runner reads a property of a workflow command. */
const commandProperty = (text: string) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")

/** A line that the runner takes for a command. Neither the properties nor the data can add another one. */
export const workflowCommand = (
  name: string,
  data: string,
  properties: Readonly<Record<string, string | number | undefined>> = {}
): string => {
  const set = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${commandProperty(String(value))}`]
  )
  return `::${name}${set.length === 0 ? "" : ` ${set.join(",")}`}::${commandData(data)}\n`
}

/** The workflow commands that mask each line of each value in the log of the job. */
export const maskCommands = (values: Iterable<string>): string =>
  [...new Set(Array.from(values, (value) => value.split(/\r\n|\r|\n/)).flat())]
    .filter((line) => line.trim() !== "")
    .map((line) => workflowCommand("add-mask", line))
    .join("")

/** Names that the runner refuses to take from a file. */
const isReserved = (key: string) => /^(?:GITHUB_|RUNNER_)/i.test(key) || key.toUpperCase() === "NODE_OPTIONS"

/** A random delimiter, which no value can contain. */
const delimiter = () => `opconnect_${randomUUID()}`

/** The text to append to the file that `GITHUB_ENV` or `GITHUB_OUTPUT` names. */
export const githubFile = (variables: ReadonlyArray<ExportedVariable>, file: "env" | "output"): Written => {
  const refused = variables.flatMap(({ key }) => {
    if (!/^[\w-]+$/.test(key)) return [{ key, reason: "the name may only contain letters, digits, - and _" }]
    if (file === "env" && isReserved(key)) {
      return [{ key, reason: "the runner does not accept GITHUB_*, RUNNER_* and NODE_OPTIONS from a step" }]
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

/** Appends to all files or to none: what a failure leaves half written is cut off again. */
export const appendToAll = (files: ReadonlyArray<readonly [path: string, text: string]>): void => {
  const open: Array<{ readonly fd: number; readonly size: number; readonly text: string }> = []
  try {
    for (const [path, text] of files) {
      const fd = openSync(path, "a")
      open.push({ fd, size: fstatSync(fd).size, text })
    }
    for (const { fd, text } of open) writeFileSync(fd, text)
  } catch (cause) {
    for (const { fd, size } of open) if (fstatSync(fd).isFile()) ftruncateSync(fd, size)
    throw cause
  } finally {
    for (const { fd } of open) closeSync(fd)
  }
}

/** Prints workflow commands, and waits until they are written: what follows may rely on them. */
export const issueCommands = (commands: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(commands, (error) => (error ? reject(error) : resolve()))
  })
