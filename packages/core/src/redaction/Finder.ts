import { ByteAutomaton } from "./automaton.ts"
import { utf8 } from "./bytes.ts"
import { formsOf, type RedactionOptions } from "./forms.ts"

/**
 * A secret in data, in some form.
 *
 * @category models
 * @since 0.1.0
 * @stability experimental
 */
export interface Finding {
  /** The first byte, and the one after the last. */
  readonly from: number
  readonly to: number
  /** The secrets that have this form: their positions in the finder's list. */
  readonly secrets: ReadonlyArray<number>
}

/**
 * Finds secrets in data, in every form that a program may give them.
 *
 * @category finding
 * @since 0.1.0
 * @stability experimental
 */
export class Finder {
  readonly #forms: ReadonlyArray<{ readonly length: number; readonly secrets: ReadonlyArray<number> }>
  readonly #automaton: ByteAutomaton

  constructor(secrets: ReadonlyArray<string>, options?: RedactionOptions) {
    const owners = new Map<string, Array<number>>()
    for (const [index, secret] of secrets.entries()) {
      for (const form of formsOf(secret, options)) owners.set(form, [...(owners.get(form) ?? []), index])
    }
    const bytes = Array.from(owners.keys(), utf8)
    this.#automaton = new ByteAutomaton(bytes)
    this.#forms = Array.from(owners.values(), (own, form) => ({ length: bytes[form]?.length ?? 0, secrets: own }))
  }

  /** In order. A finding may overlap the next one, but none lies within another. */
  find(data: Uint8Array): ReadonlyArray<Finding> {
    const findings: Array<Finding> = []
    this.#automaton.run(data, 0, (index, to) => {
      const { length = 0, secrets = [] } = this.#forms[index] ?? {}
      const from = to - length
      while ((findings.at(-1)?.from ?? -1) >= from) findings.pop()
      findings.push({ from, to, secrets })
    })
    return findings
  }
}
