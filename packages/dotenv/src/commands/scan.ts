import { Finder, isTrivial } from "@opconnect/core/Redaction"
import type { Command } from "commander"
import { type Loaded, load } from "../environment/load.ts"
import { count } from "../model/summary.ts"
import { printError } from "../output/output.ts"
import { withProgress } from "../progress/progress.ts"
import { jsonFlag, withFlags } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { type EnvironmentFlags, environmentFlags, loadOptions, minLength } from "../terminal/flags.ts"
import { bold, print, printJson } from "../terminal/print.ts"
import { installHook } from "./scan/hook.ts"
import { secretName } from "./scan/secretName.ts"
import { filesBelow, type Source, stagedFiles, workingTree } from "./scan/sources.ts"

interface Flags extends EnvironmentFlags {
  readonly json?: boolean
  readonly minLength?: number
  readonly staged?: boolean
  readonly installHook?: boolean
}

/** A value to look for, and what it is known by. */
interface Wanted {
  readonly value: string
  readonly keys: ReadonlyArray<string>
  readonly reference: string | undefined
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

/** The secrets behind references, and plain values of keys that are named like secrets. */
const wantedOf = ({ result, values }: Loaded): ReadonlyArray<Wanted> => [
  ...Array.from(values, ([reference, value]) => ({
    value,
    reference,
    keys: result.variables.filter(({ references }) => references.includes(reference)).map(({ key }) => key)
  })),
  ...result.variables.flatMap(({ key, references }) => {
    const value = result.applied[key] ?? ""
    return references.length === 0 && secretName.test(key) && !isTrivial(value)
      ? [{ value, reference: undefined, keys: [key] }]
      : []
  })
]

const newline = 10

/** Every place in the data that holds a secret, in any form that masking knows. */
const findingsIn = (
  file: string,
  data: Buffer,
  finder: Finder,
  wanted: ReadonlyArray<Wanted>
): ReadonlyArray<Finding> => {
  let line = 1
  let counted = 0
  return finder.find(data).map(({ from, secrets }) => {
    for (; counted < from; counted++) if (data[counted] === newline) line++
    const known = secrets.flatMap((index) => wanted[index] ?? [])
    return {
      file,
      line,
      references: known.flatMap(({ reference }) => reference ?? []),
      keys: [...new Set(known.flatMap(({ keys }) => keys))]
    }
  })
}

const describe = ({ file, keys, line, references }: Finding) =>
  `${bold(`${file}:${line}`)}  ${keys.join(", ")}  ${references.length === 0 ? "(plain value)" : references.join(", ")}`

const sourcesOf = (paths: ReadonlyArray<string>, staged: boolean | undefined): ReadonlyArray<Source> =>
  staged ? stagedFiles() : paths.length > 0 ? paths.flatMap(filesBelow) : workingTree()

export default (scan: Command): Command =>
  jsonFlag(
    withFlags(
      environmentFlags,
      scan
        .description(
          "Searches files for the current values of references in the env files, plain or encoded (base64, hex, JSON, URLs, " +
            "shell quotes), and for plain values of variables whose names suggest a secret. Prints locations without values. " +
            "Exits with 1 if it finds any, if a file cannot be read, or if there is nothing to search for."
        )
        .argument("[paths...]", "files and folders (default: files that git tracks or would add, else this folder)")
    )
  )
    .option("--min-length <characters>", "minimum length of the values to search for (default: 5)", minLength)
    .option("--staged", "scan the files staged for the next commit")
    .option("--install-hook", "install a git hook that scans before each commit, with the same options")
    .action(async (paths: ReadonlyArray<string>, flags: Flags) => {
      if (flags.installHook) return print(installHook(process.argv.slice(2)))
      const options = loadOptions(flags)
      const loaded = await load(options, { progress: withProgress })
      const wanted = wantedOf(loaded)
      if (wanted.length === 0) {
        throw new CommandError(
          "Nothing to search for: no variable contains a reference, and no name suggests a secret.",
          "Add env files with -f, or move secrets into a vault first: opconnect migrate --help"
        )
      }
      const finder = new Finder(
        wanted.map(({ value }) => value),
        { minLength: flags.minLength }
      )
      const sources = sourcesOf(paths, flags.staged)
      const findings: Array<Finding> = []
      const unread: Array<Unread> = []
      let scanned = 0
      await withProgress(`scanning ${count(sources.length, "file")}`, async () => {
        for (const { content, file } of sources) {
          const data = content()
          if (typeof data === "string") unread.push({ file, reason: data })
          if (!(data instanceof Buffer)) continue
          scanned++
          findings.push(...findingsIn(file, data, finder, wanted))
          // Lets the progress line be written.
          await new Promise(setImmediate)
        }
      })
      const ok = findings.length === 0 && unread.length === 0
      if (!ok) process.exitCode = 1
      const plain = wanted.filter(({ reference }) => reference === undefined).length
      const secrets = wanted.length - plain
      if (flags.json) return printJson({ ok, files: scanned, secrets, plainValues: plain, findings, unread })
      for (const { file, reason } of unread) {
        printError(`opconnect: could not scan ${file}: ${reason}`)
      }
      const lookedFor = [
        ...(secrets === 0 ? [] : [count(secrets, "secret")]),
        ...(plain === 0 ? [] : [count(plain, "plain value")])
      ].join(" and ")
      print(findings.map(describe).join("\n"))
      const outcome = findings.length === 0 ? "found none" : `found ${count(findings.length, "occurrence")}`
      const summary = `Looked for ${lookedFor} in ${count(scanned, "file")}: ${outcome}.`
      if (findings.length === 0) return print(summary)
      const them = findings.length === 1 ? "it" : "them"
      printError(`opconnect: ${summary} Remove ${them}, and rotate secrets that others may have seen.`)
    })
