import { parseEnv } from "node:util"
import { shellQuoted } from "@opconnect/core/CommandLine"
import * as Result from "effect/Result"
import { parseValues } from "../../env-file/parse.ts"
import type { ExportedVariable } from "./variables.ts"

/** The reason why a format cannot represent a variable. */
export interface Unwritable {
  readonly key: string
  readonly reason: string
}

/** The text of all variables, or every variable that the format cannot represent. */
export type Written = Result.Result<string, ReadonlyArray<Unwritable>>

type Lines = ReadonlyArray<string>

const shellName = /^[A-Za-z_][A-Za-z0-9_]*$/

const notAShellName = "the name may only contain letters, digits and _, and must not start with a digit"

/** Writes a line for each variable. A rule gives the reason why a variable cannot be held. */
const lineFormat =
  (rule: (variable: ExportedVariable) => string | undefined, line: (variable: ExportedVariable) => string) =>
  (variables: ReadonlyArray<ExportedVariable>): Written => {
    const refused = variables.flatMap((variable) => {
      const reason = rule(variable)
      return reason === undefined ? [] : [{ key: variable.key, reason }]
    })
    return refused.length > 0 ? Result.fail(refused) : Result.succeed(text(variables.map(line)))
  }

const text = (lines: Lines) => lines.map((line) => `${line}\n`).join("")

const shellRule = ({ key }: ExportedVariable) => (shellName.test(key) ? undefined : notAShellName)

/**
 * The ways to write a value in an env file, the plainest first. A backslash before the closing quote would let dotenv look for
 * the end of the value in later lines.
 */
const dotenvForms = (value: string): Lines => [
  ...(/^[\w./:@%+,=\\-]+$/.test(value) ? [value] : []),
  ...(value.endsWith("\\") ? [] : [`'${value}'`, `"${value}"`, `\`${value}\``])
]

/** Dotenv and Node must both read exactly these values, also with other lines around them. */
const isReadBack = (file: string, expected: Readonly<Record<string, string>>) =>
  [parseValues(file), parseEnv(file)].every(
    (read) =>
      Object.keys(read).length === Object.keys(expected).length &&
      Object.entries(expected).every(([key, value]) => Object.hasOwn(read, key) && read[key] === value)
  )

const dotenvLine = ({ key, value }: ExportedVariable) =>
  dotenvForms(value)
    .map((form) => `${key}=${form}`)
    .find((line) =>
      isReadBack(`B=1\n${line}\nA='2'\nC="3"\nD=\`4\`\n`, { B: "1", [key]: value, A: "2", C: "3", D: "4" })
    )

const dotenvFormat = (variables: ReadonlyArray<ExportedVariable>): Written => {
  const lines: Array<string> = []
  const refused: Array<Unwritable> = []
  for (const variable of variables) {
    const { key } = variable
    // The frame of the trial must not hold the same key.
    const line = /^[\w.-]+$/.test(key) && key !== "__proto__" ? dotenvLine({ ...variable, key: `${key}_` }) : undefined
    if (line !== undefined) lines.push(line.replace(/_=/, "="))
    else {
      const reason = /^[\w.-]+$/.test(key)
        ? "dotenv and Node read every form of quoting this value differently"
        : "the name may only contain letters, digits, _, - and ."
      refused.push({ key, reason })
    }
  }
  return refused.length > 0 ? Result.fail(refused) : Result.succeed(text(lines))
}

/** A double-quoted string that JSON and YAML 1.1 and 1.2 read alike: everything unprintable is escaped. */
const quotedString = (value: string) =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  )

const jsonFormat = (variables: ReadonlyArray<ExportedVariable>): Written =>
  Result.succeed(
    `{\n${variables.map(({ key, value }) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(",\n")}\n}\n`
  )

const yamlFormat = (variables: ReadonlyArray<ExportedVariable>): Written =>
  Result.succeed(
    variables.length === 0
      ? "{}\n"
      : text(variables.map(({ key, value }) => `${quotedString(key)}: ${quotedString(value)}`))
  )

const shellFormat = lineFormat(shellRule, ({ key, value }) => `export ${key}=${shellQuoted(value)}`)

const fishFormat = lineFormat(shellRule, ({ key, value }) => `set -gx ${key} '${value.replace(/[\\']/g, "\\$&")}'`)

/**
 * Windows PowerShell reads a script without a byte order mark in the system's code page, and takes typographic quotes for
 * quotes. Everything but printable ASCII is therefore written in base64.
 */
const powershellValue = (value: string) =>
  /^[ -~]*$/.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : `[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('${Buffer.from(value).toString("base64")}'))`

const powershellFormat = lineFormat(
  (variable) =>
    shellRule(variable) ??
    (variable.value === "" ? "PowerShell removes a variable that is set to an empty value" : undefined),
  ({ key, value }) => `$env:${key} = ${powershellValue(value)}`
)

/** Docker reads the file by lines of at most 64 KiB. */
const maxDockerLine = 64 * 1024 - 1

/** `docker run --env-file`: everything after the first `=` up to the end of the line, without quotes. */
const dockerFormat = lineFormat(
  ({ key, value }) => {
    if (/[\s=#]/.test(key) || key === "") return "the name must not contain spaces, = or #"
    if (/[\r\n]/.test(value)) return "a Docker env file cannot contain a line break"
    if (Buffer.byteLength(`${key}=${value}`) > maxDockerLine)
      return "a Docker env file cannot contain a line longer than 64 KiB"
    return undefined
  },
  ({ key, value }) => `${key}=${value}`
)

/** `artifacts:reports:dotenv` of GitLab CI: no quotes, no blanks, no comments. */
const gitlabFormat = lineFormat(
  ({ key, value }) => {
    if (!/^[A-Za-z0-9_]+$/.test(key)) return "the name may only contain letters, digits and _"
    if (/\s/.test(value)) return "a GitLab dotenv report cannot contain spaces or line breaks"
    return undefined
  },
  ({ key, value }) => `${key}=${value}`
)

/** `EnvironmentFile=` of systemd: control characters but tab and line feed make the assignment invalid. */
const systemdFormat = lineFormat(
  (variable) =>
    shellRule(variable) ??
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that systemd refuses
    (/[\u0001-\u0008\u000B-\u001F\u007F]/.test(variable.value)
      ? "systemd rejects control characters other than tab and line feed"
      : undefined),
  ({ key, value }) => `${key}="${value.replace(/["\\`$]/g, "\\$&")}"`
)

/** The largest Secret that Kubernetes stores. */
const maxSecretBytes = 1024 * 1024

/** A manifest of a Kubernetes Secret. */
export const kubernetesSecret = (variables: ReadonlyArray<ExportedVariable>, name: string): Written => {
  const refused = variables.flatMap(({ key }) =>
    /^[-._a-zA-Z0-9]{1,253}$/.test(key)
      ? []
      : [{ key, reason: "the name may only contain letters, digits, -, _ and ., and at most 253 of them" }]
  )
  if (refused.length > 0) return Result.fail(refused)
  const total = variables.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0)
  if (total > maxSecretBytes) {
    const largest = variables.toSorted((a, b) => Buffer.byteLength(b.value) - Buffer.byteLength(a.value))[0]
    return Result.fail([{ key: largest?.key ?? "", reason: "a Kubernetes Secret can contain at most 1 MiB in total" }])
  }
  const data = variables.map(({ key, value }) => `  ${quotedString(key)}: "${Buffer.from(value).toString("base64")}"`)
  return Result.succeed(
    text([
      "apiVersion: v1",
      "kind: Secret",
      "metadata:",
      `  name: ${name}`,
      "type: Opaque",
      ...(data.length === 0 ? ["data: {}"] : ["data:", ...data])
    ])
  )
}

/** The formats that are text of the variables alone. */
export const formats = {
  dotenv: dotenvFormat,
  json: jsonFormat,
  yaml: yamlFormat,
  shell: shellFormat,
  fish: fishFormat,
  powershell: powershellFormat,
  gitlab: gitlabFormat,
  docker: dockerFormat,
  systemd: systemdFormat
} as const
