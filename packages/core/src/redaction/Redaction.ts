/**
 * Redaction of secrets in texts and in streams of bytes, in every form that programs give to a value.
 *
 * @since 0.1.0
 * @stability experimental
 */
export { Finder, type Finding } from "./Finder.ts"
export { formsOf, type RedactionOptions } from "./forms.ts"
export { Masker } from "./Masker.ts"
export { printable } from "./printable.ts"
export { redact, redactor, type TextRedactionOptions } from "./redact.ts"
export { redactWhenPrinted } from "./redactedWhenPrinted.ts"
export { isTrivial } from "./trivial.ts"
