/**
 * Why one reference has no value.
 *
 * @category models
 * @since 0.1.0
 */
export interface SecretFailure {
  /** The key that `getAll` was asked for it under; `undefined` when it was asked for by `get`. */
  readonly key: string | undefined
  /** The reference as it was written; dots when it was no `op://` reference, as it may be a secret by mistake. */
  readonly reference: string
  /** What kind of failure: `ItemNotFound`, `Unauthorized`, `Unreachable` and so on. */
  readonly code: string
  /** What is wrong, in a sentence. */
  readonly message: string
  /** What to do next, in a sentence. */
  readonly hint: string
}

/** A paragraph for each reason: secrets that fail for the same one, such as a refused token, share it. */
const report = (failures: ReadonlyArray<SecretFailure>): string => {
  const places = new Map<string, Array<string>>()
  for (const { hint, key, message, reference } of failures) {
    const reason = `  ${message}\n  ${hint}`
    const place = key === undefined ? reference : `${key}  ${reference}`
    places.set(reason, [...(places.get(reason) ?? []), place])
  }
  const count = failures.length === 1 ? "1 secret" : `${failures.length} secrets`
  const paragraphs = [...places].map(([reason, lines]) => [...lines, reason].join("\n"))
  return [`${count} could not be resolved:`, ...paragraphs].join("\n\n")
}

/**
 * Secrets that could not be resolved: all of those asked for together, each with its reason. Holds no secret.
 *
 * @category errors
 * @since 0.1.0
 */
export class SecretsError extends Error {
  override readonly name = "SecretsError"
  readonly code = "OPCONNECT_SECRETS"
  readonly failures: ReadonlyArray<SecretFailure>

  constructor(failures: ReadonlyArray<SecretFailure>) {
    super(report(failures))
    this.failures = failures
  }
}
