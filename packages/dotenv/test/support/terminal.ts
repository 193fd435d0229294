import pty from "@lydell/node-pty"
import { bare, type Where } from "./project.ts"

export interface Session {
  /** The current content of the terminal. */
  readonly screen: () => string
  readonly type: (keys: string) => void
  readonly resize: (columns: number, rows: number) => void
  readonly kill: (signal: string) => void
  /** Resolves when the screen matches. */
  readonly shows: (pattern: RegExp) => Promise<void>
  readonly ended: Promise<{ readonly exitCode: number; readonly signal: number | undefined }>
}

/** Runs a program on a terminal of its own, of 80 columns and 24 rows. */
export const onTerminal = (file: string, args: ReadonlyArray<string>, { cwd, env }: Where): Session => {
  const terminal = pty.spawn(file, [...args], { cols: 80, rows: 24, cwd, env: { ...bare, TERM: "xterm", ...env } })
  let screen = ""
  const waiting = new Set<() => void>()
  terminal.onData((data) => {
    screen += data
    for (const check of waiting) check()
  })
  return {
    screen: () => screen,
    type: (keys) => terminal.write(keys),
    resize: (columns, rows) => terminal.resize(columns, rows),
    kill: (signal) => terminal.kill(signal),
    shows: (pattern) =>
      new Promise((resolve) => {
        const check = () => {
          if (!pattern.test(screen)) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    ended: new Promise((resolve) => terminal.onExit(({ exitCode, signal }) => resolve({ exitCode, signal })))
  }
}
