import { ByteAutomaton } from "./automaton.ts"
import { utf8 } from "./bytes.ts"
import { formsOf, isRedacted, type RedactionOptions } from "./forms.ts"

interface Compiled {
  readonly forms: ReadonlySet<string>
  readonly automaton: ByteAutomaton
  /** Bytes of each form. */
  readonly lengths: ReadonlyArray<number>
}

/** Forms of secrets and the automaton that finds them, compiled at the first search. Immutable, so that maskers share one. */
export class Patterns {
  readonly #secrets: ReadonlyArray<string>
  readonly #options: RedactionOptions
  /** Patterns that these patterns extend, until they are compiled. */
  #parent: Patterns | undefined
  #compiled: Compiled | undefined

  constructor(secrets: Iterable<string>, options: RedactionOptions, parent?: Patterns) {
    this.#secrets = [...secrets]
    this.#options = options
    this.#parent = parent
  }

  /** These patterns and those of more secrets. */
  with(secrets: Iterable<string>): Patterns {
    return new Patterns(secrets, this.#options, this)
  }

  /** Whether there is nothing to find. Does not compile. */
  get isEmpty(): boolean {
    return (this.#parent?.isEmpty ?? true) && !this.#secrets.some((secret) => isRedacted(secret, this.#options))
  }

  compile(): Compiled {
    if (this.#compiled !== undefined) return this.#compiled
    const before = this.#parent?.compile()
    this.#parent = undefined
    const forms = new Set(before?.forms)
    for (const secret of this.#secrets) for (const form of formsOf(secret, this.#options)) forms.add(form)
    if (before?.forms.size === forms.size) this.#compiled = before
    else {
      const bytes = Array.from(forms, utf8)
      this.#compiled = { forms, automaton: new ByteAutomaton(bytes), lengths: bytes.map(({ length }) => length) }
    }
    return this.#compiled
  }
}
