import { IssueError } from "./IssueError.ts"

/**
 * No vault, item or field has the name that was looked up.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class LookupNotFound extends IssueError("LookupNotFound")<{
  readonly kind: "vault" | "item" | "field"
  readonly name: string
}> {
  constructor(details: { readonly kind: "vault" | "item" | "field"; readonly name: string }) {
    super({
      ...details,
      message: `No ${details.kind} has the name "${details.name}".`,
      hint: "Correct the name, or give the token access to the vault."
    })
  }
}

/**
 * Several vaults, items or fields have the name that was looked up. `candidates` are their ids.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class LookupAmbiguous extends IssueError("LookupAmbiguous")<{
  readonly kind: "vault" | "item" | "field"
  readonly name: string
  readonly candidates: ReadonlyArray<string>
}> {
  constructor(details: {
    readonly kind: "vault" | "item" | "field"
    readonly name: string
    readonly candidates: ReadonlyArray<string>
  }) {
    super({
      ...details,
      message: `${details.candidates.length} ${details.kind}s have the name "${details.name}".`,
      hint: `Use the id instead: ${details.candidates.join(", ")}.`
    })
  }
}

/**
 * A write was accepted but could not be read back within the time limit: Connect serves reads from a copy that lags behind.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class WriteNotVisible extends IssueError("WriteNotVisible")<{
  readonly vaultId: string
  readonly itemId: string
  readonly timeout: number
}> {
  /** `timeout` is the time limit in milliseconds. */
  constructor(details: { readonly vaultId: string; readonly itemId: string; readonly timeout: number }) {
    super({
      ...details,
      message: `The change of item ${details.itemId} was accepted but cannot be read after ${details.timeout} ms.`,
      hint: "Do not repeat the write: reads will return the change later. Increase waitUntilVisible, or check the /health of the server."
    })
  }
}

/**
 * A download could not be written to its file.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class DownloadFailed extends IssueError("DownloadFailed")<{ readonly path: string; readonly reason: string }> {
  /** `reason` is the code of the system's error, such as `ENOSPC`. */
  constructor(details: { readonly path: string; readonly reason: string }) {
    super({
      ...details,
      message: `Could not write ${details.path}: ${details.reason}.`,
      hint: "Check the folder, its permissions, and the free space."
    })
  }
}
