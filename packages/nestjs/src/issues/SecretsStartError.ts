import type { Issue } from "@opconnect/core/Issue"

/**
 * One reason why an application cannot start.
 *
 * @category errors
 * @since 0.1.0
 * @stability experimental
 */
export interface StartIssue extends Issue {
  /**
   * The location of the issue, as in messages: `.env:3 DB_PASSWORD`, `database.password` of a namespace or of `load`,
   * `BillingService, parameter 1 (key) of its constructor`. Files and variables are in `place` too.
   */
  readonly where: string
}

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom")
const brand: unique symbol = Symbol.for("@opconnect/nestjs/SecretsStartError")

/** Joins the lines that have the same key. */
const grouped = (entries: ReadonlyArray<readonly [key: string, line: string]>) =>
  [...Map.groupBy(entries, ([key]) => key)].map(
    ([key, lines]) => [key, [...new Set(lines.map(([, line]) => line))].join("\n")] as const
  )

/** The words of a validator after their place, as @nestjs/config has them. */
const validationMessage = ({ message, where }: StartIssue): string =>
  where === "configuration" ? message : `${where}: ${message}`

/** A paragraph for each place, or for several that fail for the same reason, such as a refused token. */
const format = (issues: ReadonlyArray<StartIssue>): string => {
  if (issues.every(({ code }) => code === "ValidationFailed")) {
    return `Config validation error: ${issues.map(validationMessage).join("\n")}`
  }
  const byReason = grouped(
    issues.map(({ hint, message, reference, where }) => [
      [message, ...(hint === "" ? [] : [hint])].map((line) => `  ${line}`).join("\n"),
      reference === undefined ? where : `${where}  ${reference}`
    ])
  )
  const byPlaces = grouped(byReason.map(([reason, places]) => [places, reason]))
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`
  return [
    `The application cannot start: ${count} with its configuration.`,
    ...byPlaces.map(([places, reasons]) => `${places}\n${reasons}`)
  ].join("\n\n")
}

/**
 * The application cannot start because of its secrets or its configuration. `issues` lists every reason, `message`
 * contains all of them as text. Contains no secret and no token.
 *
 * @category errors
 * @since 0.1.0
 * @stability experimental
 */
export class SecretsStartError extends Error {
  static {
    SecretsStartError.prototype.name = "SecretsStartError"
    // An application may load this package both as an ES module and as CommonJS.
    Object.defineProperty(SecretsStartError.prototype, brand, { value: true })
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && brand in value
  }

  readonly code = "OPCONNECT_START"
  readonly issues: ReadonlyArray<StartIssue>

  constructor(issues: ReadonlyArray<StartIssue>) {
    super(format(issues))
    this.issues = issues
    // Nest prints the stack when a start fails. Its frames are those of Nest's injector and help nobody.
    this.stack = `${this.name}: ${this.message}`
  }

  /** All issues as text: Nest prints the errors that stop a start. */
  [inspect](): string {
    return `${this.name}: ${this.message}`
  }
}
