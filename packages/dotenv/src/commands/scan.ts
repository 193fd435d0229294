import { Finder } from "@opconnect/core/Redaction"
import type { Command } from "commander"
import { load } from "../environment/load.ts"
import { count } from "../model/summary.ts"
import { bold, print, printError, printJson } from "../output/output.ts"
import { withProgress } from "../progress/progress.ts"
import {
  type EnvironmentFlags,
  environmentFlags,
  jsonFlag,
  loadOptions,
  minLength,
  serverHelp
} from "../terminal/flags.ts"
import { installHook } from "./scan/hook.ts"
import { filesBelow, type Source, stagedFiles, workingTree } from "./scan/sources.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
  readonly minLength?: number
  readonly staged?: boolean
  readonly installHook?: boolean
}

interface Finding {
  readonly file: string
  readonly line: number
  readonly references: ReadonlyArray<string>
  readonly keys: ReadonlyArray<string>
}

/** A file that may hold a secret for all that is known, and why. */
interface Unread {
  readonly file: string
  readonly reason: string
}

/** Every place in the data where a secret is, in any form that masking knows. */
const findingsIn = (
  file: string,
  data: Buffer,
  finder: Finder,
  references: ReadonlyArray<string>
): ReadonlyArray<Omit<Finding, "keys">> => {
  let line = 1
  let counted = 0
  return finder.find(data).map(({ from, secrets }) => {
    for (; counted < from; counted++) if (data[counted] === 10) line++
    return { file, line, references: secrets.map((secret) => references[secret] ?? "") }
  })
}

const describe = ({ file, keys, line, references }: Finding) =>
  `${bold(`${file}:${line}`)}  ${[...new Set(keys)].join(", ")}  ${references.join(", ")}`

const sourcesOf = (paths: ReadonlyArray<string>, staged: boolean | undefined): ReadonlyArray<Source> =>
  staged ? stagedFiles() : paths.length > 0 ? paths.flatMap(filesBelow) : workingTree()

export default (scan: Command): Command =>
  jsonFlag(
    environmentFlags(
      scan
        .description(
          "Looks for the present values of the environment's secrets in files, plain or as base64, JSON or in an " +
            "address. Shows where they are and not what they are. Ends with 1 when there are any, or a " +
            "file could not be read."
        )
        .argument("[paths...]", "files and folders; by default what git would commit, or the working directory")
    )
  )
    .option("--min-length <characters>", "look for values of this length and more (default: 5)", minLength)
    .option("--staged", "look into what is staged for the next commit")
    .option("--install-hook", "let git do so before each commit, with the same options")
    .addHelpText("after", serverHelp)
    .action(async (paths: ReadonlyArray<string>, flags: Flags) => {
      if (flags.installHook) return print(installHook(process.argv.slice(2)))
      const { result, values } = await load(loadOptions(flags), { progress: withProgress })
      const references = [...values.keys()]
      const finder = new Finder([...values.values()], { minLength: flags.minLength })
      const sources = sourcesOf(paths, flags.staged)
      const findings: Array<Finding> = []
      const unread: Array<Unread> = []
      let read = 0
      await withProgress(`looking into ${count(sources.length, "file")}`, async () => {
        for (const { content, file } of sources) {
          const data = content()
          if (typeof data === "string") unread.push({ file, reason: data })
          if (!(data instanceof Buffer)) continue
          read++
          for (const finding of findingsIn(file, data, finder, references)) {
            const keys = result.variables
              .filter(({ references }) => references.some((one) => finding.references.includes(one)))
              .map(({ key }) => key)
            findings.push({ ...finding, keys })
          }
          // Lets the progress line be written.
          await new Promise(setImmediate)
        }
      })
      const ok = findings.length === 0 && unread.length === 0
      if (!ok) process.exitCode = 1
      if (flags.json) return printJson({ ok, files: read, findings, unread })
      for (const { file, reason } of unread) {
        printError(`opconnect: ${file} was not read: ${reason}.`)
      }
      if (findings.length === 0) return print(`No secret in ${count(read, "file")}.`)
      print(findings.map(describe).join("\n"))
      printError("opconnect: take them out, and change the secrets if anybody may have seen them.")
    })
