/**
 * Something that keeps an application from starting.
 *
 * @category errors
 * @since 0.1.0
 */
export interface StartProblem {
  /**
   * Where it is: `.env:3 DB_PASSWORD`, `database.password` of a namespace or of `load`, `BillingService, parameter 1 (key)
   * of its constructor`.
   */
  readonly place: string
  /** The reference as it was written, where it is about one. */
  readonly reference?: string | undefined
  /** What kind of problem: `ItemNotFound`, `TokenRejected`, `ValidationFailed`, `NotAllowed` and so on. */
  readonly code: string
  /** What is wrong, in a sentence. */
  readonly message: string
  /** What to do next, in a sentence. */
  readonly hint?: string | undefined
}

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")

/** Joins what is under the same key. */
const grouped = (entries: ReadonlyArray<readonly [key: string, line: string]>) => {
  const groups = new Map<string, Set<string>>()
  for (const [key, line] of entries) groups.set(key, (groups.get(key) ?? new Set()).add(line))
  return [...groups].map(([key, lines]) => [key, [...lines].join("\n")] as const)
}

/** A paragraph for each place, or for several that fail for the same reason, such as a refused token. */
const report = (problems: ReadonlyArray<StartProblem>): string => {
  const byReason = grouped(
    problems.map(({ hint, message, place, reference }) => [
      [message, ...(hint === undefined ? [] : [hint])].map((line) => `  ${line}`).join("\n"),
      reference === undefined ? place : `${place}  ${reference}`
    ])
  )
  const byPlaces = grouped(byReason.map(([reason, places]) => [places, reason]))
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`
  return [
    `The application can't start: ${count} with its secrets.`,
    ...byPlaces.map(([places, reasons]) => `${places}\n${reasons}`)
  ].join("\n\n")
}

/**
 * The application can't start for its secrets or its configuration. `problems` has every reason, `message` all of them as
 * text for a person. Holds no secret and no token.
 *
 * @category errors
 * @since 0.1.0
 */
export class SecretsStartError extends Error {
  static {
    SecretsStartError.prototype.name = "SecretsStartError"
  }

  readonly code = "OPCONNECT_START"
  readonly problems: ReadonlyArray<StartProblem>

  constructor(problems: ReadonlyArray<StartProblem>) {
    super(report(problems))
    this.problems = problems
    // Nest prints the stack when a boot fails. The way here leads through its injector and tells a person nothing.
    this.stack = `${this.name}: ${this.message}`
  }

  /** As text, which has all of the problems: Nest prints the errors that stop a boot. */
  [inspect](): string {
    return `${this.name}: ${this.message}`
  }
}
