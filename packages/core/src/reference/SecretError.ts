/**
 * Errors of references that cannot be resolved. Each has the reference and a hint.
 *
 * @since 0.1.0
 * @stability stable
 */
import * as Data from "effect/Data"
import type { ConnectError } from "../contract/ConnectError.ts"
import type { Issue } from "../contract/Issue.ts"
import { IssueError } from "../contract/IssueError.ts"
import { failureLine } from "../contract/issueText.ts"
import { displayName } from "../names/displayName.ts"
import { type OfReference, quotedNames } from "./errorText.ts"
import type { InvalidReference } from "./InvalidReference.ts"
import type { LockOutdated } from "./LockOutdated.ts"

export { InvalidReference } from "./InvalidReference.ts"
export { type CurrentTarget, LockOutdated } from "./LockOutdated.ts"

/** Hint for a name that does not exist: the name that was probably meant, or all names. */
const availableHint = (kind: string, suggestion: string | undefined, names: ReadonlyArray<string>) =>
  suggestion === undefined ? `Available ${kind}s: ${quotedNames(names)}.` : `Did you mean the ${kind} "${suggestion}"?`

/**
 * The token has no access to a vault with that id or name.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class VaultNotFound extends IssueError("VaultNotFound")<OfReference & { readonly vault: string }> {
  constructor(details: {
    readonly reference: string
    readonly vault: string
    readonly visible: ReadonlyArray<string>
    readonly suggestion: string | undefined
  }) {
    const { reference, suggestion, vault, visible } = details
    super({
      reference,
      vault,
      message: `The token has no access to a vault named "${displayName(vault)}".`,
      hint:
        suggestion === undefined
          ? `Correct the name, or give the token access to the vault. Accessible vaults: ${quotedNames(visible)}.`
          : `Did you mean the vault "${suggestion}"?`
    })
  }
}

/**
 * The vault has no item with that id or title.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class ItemNotFound extends IssueError("ItemNotFound")<
  OfReference & { readonly vault: string; readonly item: string }
> {
  constructor(details: {
    readonly reference: string
    readonly vault: string
    readonly item: string
    readonly suggestion: string | undefined
  }) {
    const { item, reference, suggestion, vault } = details
    super({
      reference,
      vault,
      item,
      message: `The vault "${displayName(vault)}" has no item "${displayName(item)}".`,
      hint:
        suggestion === undefined ? "Correct the title, or create the item." : `Did you mean the item "${suggestion}"?`
    })
  }
}

/**
 * The item has no section with that id or label.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class SectionNotFound extends IssueError("SectionNotFound")<
  OfReference & { readonly item: string; readonly section: string }
> {
  constructor(details: {
    readonly reference: string
    readonly item: string
    readonly section: string
    readonly sections: ReadonlyArray<string>
    readonly suggestion: string | undefined
  }) {
    const { item, reference, section, sections, suggestion } = details
    super({
      reference,
      item,
      section,
      message: `The item "${displayName(item)}" has no section "${displayName(section)}".`,
      hint: availableHint("section", suggestion, sections)
    })
  }
}

/**
 * The item, or its section, has no field or file with that id, label or name.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class FieldNotFound extends IssueError("FieldNotFound")<
  OfReference & { readonly item: string; readonly field: string }
> {
  constructor(details: {
    readonly reference: string
    readonly item: string
    readonly section: string | undefined
    readonly field: string
    readonly fields: ReadonlyArray<string>
    readonly suggestion: string | undefined
  }) {
    const { field, fields, item, reference, section, suggestion } = details
    super({
      reference,
      item,
      field,
      message: `The item "${displayName(item)}" has no field or file "${displayName(field)}"${section === undefined ? "" : ` in its section "${displayName(section)}"`}.`,
      hint: availableHint("field", suggestion, fields)
    })
  }
}

/**
 * A name matches several vaults, items, sections or fields.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class AmbiguousReference extends IssueError("AmbiguousReference")<
  OfReference & { readonly kind: "vault" | "item" | "section" | "field"; readonly candidates: ReadonlyArray<string> }
> {
  /** `candidates` are the ids that fit. */
  constructor(details: {
    readonly reference: string
    readonly kind: "vault" | "item" | "section" | "field"
    readonly name: string
    readonly candidates: ReadonlyArray<string>
  }) {
    const { candidates, kind, name, reference } = details
    super({
      reference,
      kind,
      candidates,
      message: `${candidates.length} ${kind}s match the name "${displayName(name)}".`,
      hint: `Use the id instead: ${quotedNames(candidates)}.`
    })
  }
}

/**
 * The field or file does not have the attribute that `?attribute=` names.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class AttributeNotFound extends IssueError("AttributeNotFound")<OfReference & { readonly attribute: string }> {
  constructor(details: { readonly reference: string; readonly attribute: string; readonly why: string }) {
    const { attribute, reference, why } = details
    super({
      reference,
      attribute,
      message: `The attribute "${attribute}" is not available: ${why}.`,
      hint: "Correct the attribute."
    })
  }
}

/**
 * The file is not UTF-8 text, so a reference cannot return its content.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class NotText extends IssueError("NotText")<OfReference> {
  constructor(details: { readonly reference: string }) {
    super({
      ...details,
      message: "The file is not UTF-8 text.",
      hint: "Store it as base64 text, or download it with the client's files.content."
    })
  }
}

/**
 * `?ssh-format=openssh` requires a private key, and the field has none that can be converted.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class NotPrivateKey extends IssueError("NotPrivateKey")<OfReference> {
  constructor(details: { readonly reference: string }) {
    super({
      ...details,
      message: "The field does not contain a private key that can be converted to the OpenSSH format.",
      hint: "Use a private key in PEM format (PKCS#8, RSA, Ed25519 or ECDSA, without a passphrase)."
    })
  }
}

/**
 * A request that the reference needs failed. `error` is its error.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class RequestFailed extends IssueError("RequestFailed")<OfReference & { readonly error: ConnectError }> {
  constructor(details: { readonly reference: string; readonly error: ConnectError }) {
    super({ ...details, message: details.error.message, hint: details.error.hint })
  }
}

/**
 * The reason why one reference has no value.
 *
 * @category models
 * @since 0.1.0
 * @stability stable
 */
export type SecretError =
  | InvalidReference
  | VaultNotFound
  | ItemNotFound
  | SectionNotFound
  | FieldNotFound
  | AmbiguousReference
  | AttributeNotFound
  | NotText
  | NotPrivateKey
  | LockOutdated
  | RequestFailed

/**
 * Some of several references could not be resolved. `failures` has all of them, each under its key.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class SecretsNotResolved extends Data.TaggedError("SecretsNotResolved")<{
  readonly failures: ReadonlyArray<{ readonly key: string; readonly error: SecretError }>
  readonly message: string
}> {
  constructor(failures: ReadonlyArray<{ readonly key: string; readonly error: SecretError }>) {
    super({
      failures,
      message: failures
        .map(({ error, key }) =>
          failureLine({ key, reference: error.reference, message: error.message, hint: error.hint })
        )
        .join("\n")
    })
  }

  /** The issue of each reference, under its key. */
  get issues(): ReadonlyArray<Issue> {
    return this.failures.flatMap(({ error, key }) =>
      error.issues.map((issue) => (key === error.reference ? issue : { ...issue, place: { key } }))
    )
  }
}
