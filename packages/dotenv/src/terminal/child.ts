import { type ChildProcess, spawn } from "node:child_process"
import { closeSync, existsSync } from "node:fs"
import { Socket } from "node:net"
import { constants } from "node:os"
import { delimiter, join } from "node:path"
import type { Readable } from "node:stream"
import { isatty } from "node:tty"
import type { Masker } from "@opconnect/core/Redaction"
import { printError } from "../output/output.ts"
import { pass } from "./pass.ts"
import { closePipes, type Pipe, pipes } from "./pipes.ts"

/** The exit codes of shells for a command that could not be started, and why. */
const startFailures: Record<string, readonly [code: number, reason: string]> = {
  ENOENT: [127, "command not found"],
  EACCES: [126, "permission denied"],
  ENOEXEC: [126, "not a program that this system can run"],
  E2BIG: [126, "arguments and environment exceed the limit of the system"]
}

/**
 * The exit code and the reason of a command that could not be started. The system says EACCES, too, for a command that is
 * nowhere when a folder of PATH may not be read.
 */
const startFailure = (code: string, command: string, path = ""): readonly [code: number, reason: string] => {
  const isNowhere =
    code === "EACCES" &&
    !command.includes("/") &&
    !path.split(delimiter).some((folder) => existsSync(join(folder, command)))
  // Codes of Node itself, such as ERR_INVALID_ARG_VALUE, say nothing to a person.
  const detail = code === "" || code.startsWith("ERR_") ? "" : ` (${code})`
  return startFailures[isNowhere ? "ENOENT" : code] ?? [126, `could not be started${detail}`]
}

export interface ChildOptions {
  readonly env: NodeJS.ProcessEnv
  /** Masks of the streams; `undefined` passes the stream to the child unchanged. */
  readonly maskers: { readonly stdout: Masker | undefined; readonly stderr: Masker | undefined }
  /** Pipes made ahead, one for each masker. Closed if they are not as many. */
  readonly pipes?: ReadonlyArray<Pipe>
}

export interface Child {
  /** The exit code by the rules of shells: 128 + n after signal n. Resolves when all output is passed on. */
  readonly exited: Promise<number>
  readonly signal: (signal: NodeJS.Signals) => void
  /** Masks more secrets in what the command writes from now on. */
  readonly mask: (secrets: Iterable<string>) => void
  /** It has ended, though some of its output may still be on its way. */
  readonly hasEnded: () => boolean
}

/**
 * Off a terminal the child leads a process group of its own, so that a signal for this process reaches all that the
 * command has started, and once. On a terminal it stays in the group that the terminal knows, or it could not read.
 */
export const ownsGroup = (): boolean =>
  // By descriptor: `process.stdin` would open a stream that nothing here reads.
  process.platform !== "win32" && ![0, 1, 2].some((descriptor) => isatty(descriptor))

/** An assignment before a command is a shell's. Its value may be a secret. */
const assignment = /^(\s*([A-Za-z_]\w*)=).*$/s

/** Suggestion for a command that was not found. */
const notFoundHint = (command: string) => {
  const [, , name] = assignment.exec(command) ?? []
  if (name !== undefined) return `\n  Set ${name} by env: opconnect run -- env ${name}=…`
  // A whole command line in one word, as for `sh -c`.
  return /\s/.test(command.trim()) ? `\n  Remove the quotes: opconnect run -- ${command}` : ""
}

const failed = (command: string, reason: string, code = 126) => {
  const name = command === "" ? "an empty command" : command
  const shown = name.replace(assignment, "$1…")
  printError(`opconnect: ${shown}: ${reason}${code === 127 ? notFoundHint(command) : ""}`)
  return code
}

const passed = (source: Readable | null, target: NodeJS.WriteStream, masker: Masker | undefined) =>
  source === null || masker === undefined ? undefined : pass(source, target, masker)

/** The pipes made ahead, or others. */
const pipesFor = (count: number, prepared: ReadonlyArray<Pipe>) => {
  if (prepared.length === count) return prepared
  closePipes(prepared)
  return pipes(count)
}

/** The end of a pipe that is read from, as a stream. */
const readable = (pipe: Pipe | undefined): Readable | undefined =>
  pipe === undefined ? undefined : new Socket({ fd: pipe.output, readable: true, writable: false })

/** Runs a command with this process's streams. */
export const start = (
  command: string,
  args: ReadonlyArray<string>,
  { env, maskers, pipes: prepared = [] }: ChildOptions
): Child => {
  const own = ownsGroup()
  const all = [maskers.stdout, maskers.stderr].filter((masker) => masker !== undefined)
  const masked = all.length
  const real = pipesFor(masked, prepared)
  const out = maskers.stdout === undefined ? undefined : real[0]
  const err = maskers.stderr === undefined ? undefined : real[masked - 1]
  const how = (masker: Masker | undefined, pipe: Pipe | undefined) =>
    masker === undefined ? "inherit" : (pipe?.input ?? "pipe")
  let child: ChildProcess
  try {
    child = spawn(command, args, {
      stdio: ["inherit", how(maskers.stdout, out), how(maskers.stderr, err)],
      env,
      detached: own
    })
  } catch (cause) {
    for (const { output } of real) closeSync(output)
    // Node's message for a command that cannot be started may quote a value.
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : ""
    const [exit, reason] = startFailure(code, command, env.PATH)
    return {
      exited: Promise.resolve(failed(command, reason, exit)),
      signal: () => {},
      mask: () => {},
      hasEnded: () => true
    }
  } finally {
    for (const { input } of real) closeSync(input)
  }
  const passing = [
    passed(readable(out) ?? child.stdout, process.stdout, maskers.stdout),
    passed(readable(err) ?? child.stderr, process.stderr, maskers.stderr)
  ].filter((one) => one !== undefined)
  let ended = false
  const exited = new Promise<number>((resolve) => {
    child.once("error", (cause: NodeJS.ErrnoException) => {
      if (child.pid !== undefined) return
      const [code, reason] = startFailure(cause.code ?? "", command, env.PATH)
      resolve(failed(command, reason, code))
    })
    child.once("exit", (code, signal) => {
      ended = true
      for (const { endSoon } of passing) endSoon()
      void Promise.all(passing.map(({ passed }) => passed)).then(() =>
        resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
      )
    })
  })
  const signal = (name: NodeJS.Signals) => {
    if (child.pid === undefined) return
    try {
      process.kill(own ? -child.pid : child.pid, name)
    } catch {
      // It has ended.
    }
  }
  const mask = (secrets: Iterable<string>) => {
    const added = [...secrets]
    for (const masker of all) masker.add(added)
  }
  return { exited, signal, mask, hasEnded: () => ended }
}
