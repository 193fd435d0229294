/** The reason why an agent cannot start, in one sentence. Contains no key and no password. */
export class StartError extends Error {
  override readonly name = "StartError"
}
