// The stored results of a benchmark run.
import type { Decode } from "./decode.ts"
import type { Download } from "./download.ts"
import type { EvaluatedModules } from "./evaluated.ts"
import type { Machine } from "./machine.ts"
import type { Size } from "./size.ts"
import { quantile, type Rounds } from "./stats.ts"

/** One subject's figures in one measurement: the median and the quartiles. */
export interface Figure {
  readonly subject: string
  readonly median: number
  readonly low: number
  readonly high: number
  readonly runs: number
  readonly requests?: number | undefined
}

export const figures = (rounds: Rounds, requests?: ReadonlyMap<string, number>): ReadonlyArray<Figure> =>
  [...rounds].map(([subject, runs]) => ({
    subject,
    median: quantile(runs, 0.5),
    low: quantile(runs, 0.25),
    high: quantile(runs, 0.75),
    runs: runs.length,
    ...(requests === undefined ? {} : { requests: requests.get(subject) })
  }))

/** A bound of the project, with the measured figure. */
export interface Budget {
  readonly work: string
  readonly against: string
  readonly atMost: number
  readonly reached: number
  readonly unit: "" | "requests" | "µs" | "ms" | "MiB"
  /** The same figure of the bare server that was measured with it, which the machine slows down as much. */
  readonly bare?: number
  /** Requirement that this machine lacks, if there is no figure. */
  readonly missing?: string
}

/** An operation of the engine in a process whose secrets are loaded. */
export interface EngineFigure {
  readonly work: string
  readonly median: number
  readonly unit: "µs" | "ms"
}

/** Growth of a measurement with one parameter. */
export interface Growth {
  readonly title: string
  readonly along: string
  readonly unit: string
  readonly points: ReadonlyArray<{ readonly at: number; readonly figures: ReadonlyArray<Figure> }>
}

export interface Results {
  readonly mode: "quick" | "full"
  readonly machine: Machine
  readonly budgets: ReadonlyArray<Budget>
  readonly boot: ReadonlyArray<Figure>
  /** Milliseconds of user and system time of the same programs. */
  readonly bootCpu: ReadonlyArray<Figure>
  readonly evaluated: ReadonlyArray<EvaluatedModules>
  readonly engine: ReadonlyArray<EngineFigure>
  readonly calls: { readonly cpu: ReadonlyArray<Figure>; readonly perSecond: ReadonlyArray<Figure> }
  readonly decode: ReadonlyArray<Decode>
  readonly downloads: ReadonlyArray<Download>
  readonly sizes: ReadonlyArray<Size>
  readonly growth: ReadonlyArray<Growth>
}
