import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { type ProgramEnd as Ended, makeRunner } from "../../../../scripts/program-runner.mjs"

export type { ProgramEnd as Ended } from "../../../../scripts/program-runner.mjs"

/** A folder with files in it, gone at the end of the test. */
export const project = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), "opconnect-"))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return {
    folder,
    path: (name: string) => join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true })
  }
}

export const ended = async (child: ChildProcess): Promise<Ended> => {
  const [stdout, stderr, [code, signal]] = await Promise.all([
    child.stdout === null ? "" : text(child.stdout),
    child.stderr === null ? "" : text(child.stderr),
    once(child, "exit")
  ])
  return { code, signal, stdout, stderr }
}

/** The environment of a person who has set nothing of ours. */
export const bare: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^(OP_CONNECT|DOTENV|NODE_OPTIONS)/.test(key))
)

export interface Where {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

// In a session of its own: what the tests run must not see the terminal that they are started from.
export const startNode = (args: ReadonlyArray<string>, { cwd, env }: Where): ChildProcess => {
  const child = spawn(process.execPath, args, { cwd, env: { ...bare, ...env }, stdio: "pipe", detached: true })
  // A test that failed leaves nothing running.
  onTestFinished(() => {
    child.kill("SIGCONT")
    child.kill("SIGTERM")
  })
  return child
}

export const node = (args: ReadonlyArray<string>, where: Where): Promise<Ended> => ended(startNode(args, where))

export const bin = fileURLToPath(new URL("../../bin/opconnect.js", import.meta.url))

export const startOpconnect = (args: ReadonlyArray<string>, where: Where): ChildProcess =>
  startNode([bin, ...args], where)

/** A file of the bundle, as users preload it. */
export const bundled = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url))

/** Node reads these as a process starts. */
const isForProcess = (name: string) => name.startsWith("NODE_")

/** The command in a process that all tests of a worker share: the same bundle, at a tenth of the cost of a process. */
const run = makeRunner(bundled("cjs/"))

/** A command that starts no other program, such as a `run` that is refused: needs no process of its own. */
export const refused = (args: ReadonlyArray<string>, { cwd, env }: Where): Promise<Ended> =>
  run({ args, cwd, env: { ...bare, ...env } })

/** Runs the command to its end; in a process of its own where that starts another program or is about Node itself. */
export const opconnect = (args: ReadonlyArray<string>, where: Where): Promise<Ended> =>
  args[0] === "run" || Object.keys(where.env ?? {}).some(isForProcess)
    ? ended(startOpconnect(args, where))
    : refused(args, where)

/** `opconnect run` of what is refused. */
export const refusedRun = (args: ReadonlyArray<string>, where: Where): Promise<Ended> =>
  refused(["run", ...args], where)

/** `opconnect run` of a command whose output is masked, so that `opconnect` itself passes it on. */
export const maskedRun = refusedRun
