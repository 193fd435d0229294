import { realpathSync } from "node:fs"
import { isatty } from "node:tty"
import { readBytes, readStream, reasonOf } from "@opconnect/core/files"
import type { SecretsNotResolved } from "@opconnect/core/SecretError"
import * as Secrets from "@opconnect/core/Secrets"
import * as SecretTemplate from "@opconnect/core/SecretTemplate"
import type { Command } from "commander"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { display, maxFileBytes, readingFile } from "../env-file/bytes.ts"
import { encodingHint, firstInvalidLine } from "../env-file/encoding.ts"
import { EnvError } from "../model/EnvError.ts"
import { mergeIssues } from "../model/mergeIssues.ts"
import type { Issue } from "../model/types.ts"
import { withProgress } from "../progress/progress.ts"
import { runClient } from "../server/client.ts"
import { serverSettings, successOf } from "../server/server.ts"
import { withFlags } from "../terminal/command.ts"
import { CommandError } from "../terminal/failure.ts"
import { type EnvironmentFlags, fileOf, InvalidValue, loadOptions, serverFlags } from "../terminal/flags.ts"
import { replaceFile } from "../terminal/replaceFile.ts"

interface Flags extends EnvironmentFlags {
  readonly inFile?: string
  readonly outFile?: string
  readonly fileMode?: number
  readonly comment?: ReadonlyArray<string> | false
}

const mode = (text: string) => {
  if (!/^0?[0-7]{3}$/.test(text)) throw new InvalidValue("Use three octal digits, such as 0600.")
  return Number.parseInt(text, 8)
}

const source = async (file: string | undefined) => {
  // Nobody types a template: it would look as if the command did not respond.
  if (file === undefined && isatty(0)) throw new CommandError("No template was given.", "Add -i FILE, or pipe it in.")
  const name = file ?? "stdin"
  let bytes: Buffer
  try {
    bytes = await (file === undefined
      ? withProgress("reading the template from stdin", () => readStream(process.stdin, maxFileBytes))
      : withProgress(readingFile(file), () => readBytes(file, maxFileBytes)))
  } catch (cause) {
    throw new CommandError(`Could not read ${name}: ${reasonOf(cause)}.`)
  }
  const line = firstInvalidLine(bytes)
  if (line !== undefined) throw new CommandError(`${name} is not UTF-8 text (line ${line}).`, encodingHint(bytes))
  return bytes.toString()
}

const isSame = (one: string, other: string) => {
  try {
    return realpathSync(one) === realpathSync(other)
  } catch {
    return false
  }
}

/** Where a problem is: the line of the template that the reference is first written on. */
const located =
  (text: string, file: string | undefined) =>
  (error: {
    readonly _tag: Issue["code"]
    readonly message: string
    readonly hint: string
    readonly reference: string
  }): Issue => {
    const at = text.indexOf(error.reference.replace(/…$/, ""))
    const line = at === -1 ? undefined : text.slice(0, at).split("\n").length
    return {
      code: error._tag,
      message: error.message,
      hint: error.hint,
      locations: [
        { key: "", source: { file: file === undefined ? "stdin" : display(file), line }, reference: error.reference }
      ]
    }
  }

export default (inject: Command): Command =>
  withFlags(
    [
      ...serverFlags,
      { usage: "-i, --in-file <file>", description: "template (default: stdin)" },
      { usage: "-o, --out-file <file>", description: "file to write (default: stdout)" },
      {
        usage: "--file-mode <mode>",
        description: "permissions of the output file (default: 0600)",
        parse: mode,
        requires: "--out-file"
      },
      {
        usage: "--comment <prefix>",
        description: "start of a comment line (repeatable) (default: # and ;)",
        isRepeatable: true
      },
      { usage: "--no-comment", description: "resolve references in comments too" }
    ],
    inject.description(
      "Replaces each reference in a template with its value. Enclose references that contain spaces in {{ }}. References " +
        "may contain environment variables, such as op://$STAGE/db/password. Comments are copied unchanged. If there are " +
        "problems, reports all of them and writes nothing."
    )
  ).action(async (flags: Flags) => {
    const { fileMode = 0o600 } = flags
    const inFile = fileOf(flags.inFile)
    const outFile = fileOf(flags.outFile)
    if (inFile !== undefined && outFile !== undefined && isSame(inFile, outFile)) {
      throw new CommandError(
        "The output file is the template.",
        "Use another --out-file: the references would be lost."
      )
    }
    const text = await source(inFile)
    const template = SecretTemplate.parse(text, {
      comments: flags.comment === false ? [] : (flags.comment ?? ["#", ";"]),
      variables: (name) => process.env[name]
    })
    const at = located(text, inFile)
    if (Result.isFailure(template)) throw new EnvError(template.failure.map(at))
    const references = Object.fromEntries(SecretTemplate.references(template.success).map((one) => [one, one]))
    const values = Object.keys(references).length === 0 ? {} : await resolved(references, flags, at)
    const output = SecretTemplate.render(template.success, (reference) => {
      const value = values[reference]
      if (value === undefined) throw new Error(`no outcome for ${reference}`)
      return Redacted.value(value)
    })
    if (outFile === undefined) process.stdout.write(output)
    else replaceFile(outFile, output, fileMode)
  })

const resolved = async (
  references: Readonly<Record<string, string>>,
  flags: Flags,
  at: ReturnType<typeof located>
): Promise<Readonly<Record<string, Redacted.Redacted>>> => {
  const server = await serverSettings(loadOptions(flags))
  const { outcome } = await withProgress("resolving the references", (progress) =>
    runClient(
      server.connect,
      Secrets.Secrets.use((secrets) => secrets.resolveAll(references)),
      progress
    )
  )
  const issueOf = (issue: Issue) => ({
    ...issue,
    message: server.nameSettings(issue.message),
    hint: server.nameSettings(issue.hint)
  })
  // References that fail for the same reason are one issue.
  const failed = ({ failures }: SecretsNotResolved) =>
    new EnvError(mergeIssues(failures.map(({ error }) => issueOf(at(error)))))
  return successOf(
    server,
    Result.mapError(outcome, (error) => (error._tag === "SecretsNotResolved" ? failed(error) : error))
  )
}
