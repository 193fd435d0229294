/**
 * The options of `ConnectModule` can't be used, so the application does not start. `problems` says all of what is wrong, a
 * sentence each.
 *
 * @category errors
 * @since 0.1.0
 */
export class ConnectOptionsError extends Error {
  override readonly name = "ConnectOptionsError"
  readonly code = "OPCONNECT_OPTIONS"
  readonly problems: ReadonlyArray<string>

  constructor(problems: ReadonlyArray<string>) {
    super(problems.join(" "))
    this.problems = problems
  }
}
