// Masks command output with 100 secrets in all forms and log text, compared with the old masker, which supports a third
// of the forms.
import type { Workplace } from "./programs.ts"

const program = `${import.meta.dirname}/../programs/masking.mjs`

/** Milliseconds of CPU, the medians of many. */
export interface Masking {
  readonly opconnect: number
  readonly before: number
  /** A periodic secret and text made of its beginning: 250 kB and 1 MB. */
  readonly small: number
  readonly large: number
}

export const masking = (workplace: Workplace, rounds: number): Masking =>
  JSON.parse(workplace.run([program, String(rounds)], ""))
