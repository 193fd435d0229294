export interface ProgramRun {
  readonly args: ReadonlyArray<string>
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface ProgramEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a program in a process that is shared by all runs, one run at a time, at a tenth of the cost of a process. Each run has new
 * modules. `program` is one ES module, or the folder of a bundle in CommonJS with its `cli.js`.
 */
export declare const makeRunner: (program: string) => (run: ProgramRun) => Promise<ProgramEnd>
