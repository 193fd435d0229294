import { IssueError } from "../contract/IssueError.ts"
import type { OfReference } from "./errorText.ts"

/** The part of a text that can be a reference: another line may be a secret. */
const clipped = (text: string) => {
  const line = /^[^\p{Cc}]{0,200}/u.exec(text)?.[0] ?? ""
  return line === text ? text : `${line}…`
}

/**
 * The text is not a valid reference. `position` is the index of the first invalid character.
 *
 * @category errors
 * @since 0.1.0
 * @stability stable
 */
export class InvalidReference extends IssueError("InvalidReference")<
  OfReference & { readonly position: number; readonly rule: string }
> {
  constructor(details: {
    readonly reference: string
    readonly position: number
    readonly rule: string
    /** The reference that was probably meant. */
    readonly suggestion?: string | undefined
    /** The form that it should have, with names such as `<field>` for what is missing. */
    readonly outline?: string | undefined
  }) {
    const { outline, position, reference, rule, suggestion } = details
    const correct = outline === undefined ? "Correct the reference" : `Write it as ${clipped(outline)}`
    super({
      position,
      rule,
      reference: clipped(reference),
      message: `Not a secret reference, at character ${position + 1}: ${rule}.`,
      hint:
        suggestion === undefined
          ? `${correct}, or enclose it in {{ }} if it is part of a longer text.`
          : `Write it as ${clipped(suggestion)}`
    })
  }
}
