import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"
import { makeRunner } from "../../../scripts/program-runner.mjs"

const bundle = join(import.meta.dirname, "../../dist/index.js")

/** The defaults of action.yml, which the runner passes on. */
const inputDefaults = { "export-env": "false", "unset-previous": "false", "check-only": "false" }

export interface Step {
  /** Files of the checkout. */
  readonly files?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly ownProcess?: boolean
}

export interface StepResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** The lines that the runner parses as commands. */
  readonly commands: ReadonlyArray<string>
  /** The content of the runner's files, as the runner reads them. */
  readonly env: ReadonlyMap<string, string>
  readonly outputs: ReadonlyMap<string, string>
  /** The raw files. */
  readonly written: { readonly env: string; readonly output: string; readonly summary: string }
}

/** Reads a file of variables by the rules of the runner (`EnvFileKeyValuePairs` in actions/runner). */
const readRunnerFile = (content: string): ReadonlyMap<string, string> => {
  const variables = new Map<string, string>()
  const lines = content.split("\n")
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ""
    if (line === "") continue
    const equals = line.indexOf("=")
    const heredoc = line.indexOf("<<")
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      variables.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`)
    const delimiter = line.slice(heredoc + 2)
    const end = lines.indexOf(delimiter, at + 1)
    if (end === -1) throw new Error(`Matching delimiter not found '${delimiter}'`)
    variables.set(line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"))
    at = end
  }
  return variables
}

/** The runner parses a line as a command by its start, or anywhere in the line in the older form. */
export const commandsIn = (output: string): ReadonlyArray<string> =>
  output.split("\n").filter((line) => /^\s*::|##\[/.test(line))

/** Folders and files as the runner gives them to each step. */
const workplace = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-action-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const workspace = join(folder, "workspace")
  mkdirSync(workspace)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(workspace, name), content)
  const paths = { env: join(folder, "env"), output: join(folder, "output"), summary: join(folder, "summary") }
  writeFileSync(paths.env, "BEFORE=1\n")
  writeFileSync(paths.output, "before=1\n")
  writeFileSync(paths.summary, "before\n")
  return { folder, workspace, paths }
}

const inSharedProcess = makeRunner(bundle)

type Variables = Readonly<Record<string, string | undefined>>

const inOwnProcess = async (cwd: string, env: Variables) => {
  const child = spawn(process.execPath, [bundle], { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve))
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)])
  return { code, stdout, stderr }
}

/**
 * Runs the bundle in the checkout, with inputs and files in its environment as the runner sets them: in a process that the
 * tests share, or in one of its own, as the runner does.
 */
export const runStep = async ({ env = {}, files = {}, inputs = {}, ownProcess = false }: Step): Promise<StepResult> => {
  const { paths, workspace } = workplace(files)
  const set = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_ENV: paths.env,
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    ...Object.fromEntries(
      Object.entries({ ...inputDefaults, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    ),
    ...env
  }
  const run = ownProcess ? inOwnProcess(workspace, set) : inSharedProcess({ args: [], cwd: workspace, env: set })
  const { code, stderr, stdout } = await run
  const written = {
    env: readFileSync(paths.env, "utf8"),
    output: readFileSync(paths.output, "utf8"),
    summary: readFileSync(paths.summary, "utf8")
  }
  return {
    code,
    stdout,
    stderr,
    commands: [...commandsIn(stdout), ...commandsIn(stderr)],
    env: readRunnerFile(written.env),
    outputs: readRunnerFile(written.output),
    written
  }
}

/** The content of the files before a step. */
export const untouched = { env: "BEFORE=1\n", output: "before=1\n" }
