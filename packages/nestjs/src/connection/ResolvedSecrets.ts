import { Secret } from "@opconnect/core/promise"
import { filter, type Observable, Subject } from "rxjs"
import { LiveSecret, type SecretChange } from "./LiveSecret.ts"

interface Value {
  readonly current: string
  readonly previous?: string
}

/** The secrets of a connection that were resolved, by reference, and their changes. */
export class ResolvedSecrets {
  readonly changes = new Subject<SecretChange>()
  readonly #values = new Map<string, Value>()

  has(reference: string): boolean {
    return this.#values.has(reference)
  }

  references(): ReadonlyArray<string> {
    return [...this.#values.keys()]
  }

  /** The value of a reference that was resolved. */
  value(reference: string): string {
    return this.#get(reference).current
  }

  /** Adds values. Existing values are kept, because they may be newer, from a watch. */
  add(values: Readonly<Record<string, string>>): void {
    for (const [reference, current] of Object.entries(values)) {
      if (!this.#values.has(reference)) this.#values.set(reference, { current })
    }
  }

  /** Replaces the value of a reference. Returns whether it has changed. */
  update(reference: string, current: string): boolean {
    const { current: previous } = this.#get(reference)
    if (previous === current) return false
    this.#values.set(reference, { current, previous })
    this.changes.next({ reference, previous: new Secret(previous), current: new Secret(current) })
    return true
  }

  live(reference: string): LiveSecret {
    return new Handle(reference, this.changes, () => this.#get(reference))
  }

  #get(reference: string): Value {
    const value = this.#values.get(reference)
    if (value === undefined) throw new Error(`${reference} was not resolved`)
    return value
  }
}

class Handle extends LiveSecret {
  readonly reference: string
  readonly #changes: Observable<SecretChange>
  readonly #read: () => Value

  constructor(reference: string, changes: Observable<SecretChange>, read: () => Value) {
    super()
    this.reference = reference
    this.#changes = changes
    this.#read = read
  }

  get changes$(): Observable<SecretChange> {
    return this.#changes.pipe(filter(({ reference }) => reference === this.reference))
  }

  get current(): Secret {
    return new Secret(this.#read().current)
  }

  get previous(): Secret | undefined {
    const { previous } = this.#read()
    return previous === undefined ? undefined : new Secret(previous)
  }
}
