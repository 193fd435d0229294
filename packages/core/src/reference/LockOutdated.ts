import { IssueError } from "../contract/IssueError.ts"
import { displayName } from "../names/displayName.ts"
import { type OfReference, quotedNames } from "./errorText.ts"

/** An item, field or file by its name and its id. */
interface NamedTarget {
  readonly kind: "item" | "field" | "file"
  readonly id: string
  readonly name: string | undefined
}

const describeTarget = ({ id, kind, name }: NamedTarget) =>
  name === undefined || name === id
    ? `${kind} "${displayName(id)}"`
    : `${kind} "${displayName(name)}" (${displayName(id)})`

/**
 * Current target of the names in a locked reference.
 *
 * @since 0.1.0
 * @stability experimental
 */
export type CurrentTarget =
  | { readonly _tag: "Nothing" }
  | { readonly _tag: "Target"; readonly target: NamedTarget }
  | { readonly _tag: "Several"; readonly kind: string; readonly ids: ReadonlyArray<string> }
  | { readonly _tag: "OtherVaults"; readonly vaults: ReadonlyArray<string>; readonly item: string }

const describeCurrent = (current: CurrentTarget) => {
  switch (current._tag) {
    case "Nothing":
      return "Its names match nothing now."
    case "Target":
      return `Its names now refer to the ${describeTarget(current.target)}.`
    case "Several":
      return `Its names now match ${current.ids.length} ${current.kind}s: ${quotedNames(current.ids)}.`
    case "OtherVaults":
      return `An item "${displayName(current.item)}" is in another vault now: ${quotedNames(current.vaults)}.`
  }
}

/**
 * The item or field that a reference is locked to was deleted, or was renamed while its names now refer to something else.
 *
 * @category errors
 * @since 0.1.0
 * @stability experimental
 */
export class LockOutdated extends IssueError("LockOutdated")<OfReference & { readonly id: string }> {
  constructor(details: {
    readonly reference: string
    readonly locked: NamedTarget
    readonly isGone: boolean
    readonly current: CurrentTarget
  }) {
    const { current, isGone, locked, reference } = details
    super({
      reference,
      id: locked.id,
      message: `The reference is locked to the ${describeTarget(locked)}, which ${isGone ? "was deleted or is not accessible" : "was renamed"}. ${describeCurrent(current)}`,
      hint: "Correct the reference, or lock its current target: opconnect lock --update"
    })
  }
}
